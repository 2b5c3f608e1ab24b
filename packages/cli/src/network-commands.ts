// The commands about the network: what they accept. Their code is loaded when they run.

import { InvalidArgumentError, Option, type Command } from "commander";

import type { Terminal } from "./terminal.ts";

/** Adds `network reach`, `network addresses`, `network quotas` and `network map`. */
export function addNetworkCommands(program: Command, terminal: Terminal): void {
  const network = program.command("network").description("ask the compiled network");
  network
    .command("reach")
    .description("whether FROM reaches TO, hop by hop over the compiled plan; exit 1 when it does not")
    .argument(
      "<from>",
      "a tenant (its production network), a network, a segment, a site, on-premises, staff, or internet",
    )
    .argument("<to>", "the same, a host name in the internet, or an AWS service such as kms")
    .addOption(new Option("--port <n>", "port that is asked for").argParser(portNumber).default(443))
    .addOption(new Option("--protocol <name>", "protocol").choices(["tcp", "udp"]).default("tcp"))
    .option("--estate <dir>", "the estate's folder (default: stacks/estate, here or above)")
    .option("--json", "one JSON document on standard output, nothing else")
    .action(async (from: string, to: string, options) => {
      const { networkReach } = await import("./commands/network-reach.ts");
      process.exitCode = await networkReach(from, to, options, terminal);
    });
  network
    .command("addresses")
    .description("who has which addresses, how full the pools are, and for how many more networks they last")
    .addOption(new Option("--networks-per-year <n>", "also say for how many years they last").argParser(wholeNumber))
    .option("--estate <dir>", "the estate's folder (default: stacks/estate, here or above)")
    .option("--json", "one JSON document on standard output, nothing else")
    .action(async (options) => {
      const { networkAddresses } = await import("./commands/network-addresses.ts");
      process.exitCode = await networkAddresses(options, terminal);
    });
  network
    .command("quotas")
    .description("how much of AWS's quotas the compiled network uses; exit 1 when less than a fifth of one is left")
    .option("--estate <dir>", "the estate's folder (default: stacks/estate, here or above)")
    .option("--json", "one JSON document on standard output, nothing else")
    .action(async (options) => {
      const { networkQuotas } = await import("./commands/network-quotas.ts");
      process.exitCode = await networkQuotas(options, terminal);
    });
  network
    .command("map")
    .description("draw the network: segments, hub, networks and addresses")
    .addOption(new Option("--format <name>", "format").choices(["svg", "mermaid"]).default("svg"))
    .option("--out <path>", "write to a file instead of standard output")
    .option("--estate <dir>", "the estate's folder (default: stacks/estate, here or above)")
    .action(async (options) => {
      const { networkMap } = await import("./commands/network-map.ts");
      process.exitCode = networkMap(options, terminal);
    });
}

function portNumber(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new InvalidArgumentError("allowed: 1 to 65535");
  return port;
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError("allowed: a whole number above 0");
  return number;
}
