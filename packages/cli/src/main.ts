// The command line: what commands there are and what they accept. A command's code is loaded when it runs.

import { Command, CommanderError, InvalidArgumentError, Option } from "commander";

import { ExitCode } from "./exit-code.ts";
import { addNetworkCommands } from "./network-commands.ts";
import { addPolicyCommands } from "./policy-commands.ts";
import type { Terminal } from "./terminal.ts";
import { version } from "./version.ts";

/** Runs one command line to its end and sets the process's exit code: 0 clean, 1 findings, 2 could not run. */
export async function run(args: readonly string[]): Promise<void> {
  const { openTerminal } = await import("./terminal.ts");
  const terminal = openTerminal();
  for (const stream of [process.stdout, process.stderr]) stream.on("error", ignoreClosedPipe);
  const program = commands(terminal);
  try {
    await program.parseAsync([...args], { from: "user" });
  } catch (error) {
    process.exitCode = await explain(error, terminal);
  }
}

function commands(terminal: Terminal): Command {
  const program = new Command("temelj")
    .description("A government's cloud landing zone as code: check it, compile it, audit it. Offline, no credentials.")
    .version(version, "-V, --version")
    .exitOverride()
    .showSuggestionAfterError()
    .helpCommand(false)
    .addHelpText("after", "\nExit codes: 0 clean, 1 findings, 2 could not run.\nNO_COLOR turns colours off.")
    .configureOutput({
      writeOut: (text) => terminal.print(text.trimEnd()),
      writeErr: (text) => terminal.complain(text.trimEnd()),
    });

  program
    .command("check")
    .description("validate the estate, compile every stack, audit the result; the main job")
    .addOption(estate())
    .addOption(json())
    .addOption(workers())
    .option("--stack <id...>", "only these stacks and those that they need, as project/stack or a tenant's code")
    .action(async (options) => {
      const { check } = await import("./commands/check.ts");
      process.exitCode = await check(options, terminal);
    });

  program
    .command("compile")
    .description("write each stack as a Pulumi deployment export to DIR/<project>/<stack>.json")
    .requiredOption("--out <dir>", "folder to write to")
    .addOption(estate())
    .addOption(json())
    .addOption(workers())
    .option("--stack <id...>", "only these stacks and those that they need, as project/stack or a tenant's code")
    .action(async (options) => {
      const { compile } = await import("./commands/compile.ts");
      process.exitCode = await compile(options, terminal);
    });

  const registry = program.command("estate").description("keep the estate's registry").exitOverride();
  registry
    .command("lock")
    .description("give every tenant its addresses and write allocations.lock.yaml; never renumbers anyone")
    .addOption(estate())
    .addOption(json())
    .option("--check", "write nothing; exit 1 when the lock is out of date")
    .action(async (options) => {
      const { lock } = await import("./commands/estate-lock.ts");
      process.exitCode = await lock(options, terminal);
    });
  registry
    .command("schema")
    .description("write the JSON Schemas that editors use to <estate>/schema")
    .addOption(estate())
    .addOption(json())
    .option("--check", "write nothing; exit 1 when a schema is out of date")
    .action(async (options) => {
      const { schema } = await import("./commands/estate-schema.ts");
      process.exitCode = await schema(options, terminal);
    });
  addPolicyCommands(program, terminal);
  addNetworkCommands(program, terminal);
  inheritSettings(program);
  return program;
}

function estate(): Option {
  return new Option("--estate <dir>", "the estate's folder (default: stacks/estate, here or above)");
}

function json(): Option {
  return new Option("--json", "one JSON document on standard output, nothing else");
}

function workers(): Option {
  return new Option("--workers <n>", "compile on so many cores (default: all)").argParser((text) => wholeNumber(text));
}

/** commander copies these settings only to commands made by `.command()` after they were set on their parent. */
function inheritSettings(parent: Command): void {
  for (const child of parent.commands) {
    child.copyInheritedSettings(parent);
    inheritSettings(child);
  }
}

/** A reader that has seen enough, as `head` has, is no mistake. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
}

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > 256) {
    throw new InvalidArgumentError("allowed: 1 to 256");
  }
  return value;
}

async function explain(error: unknown, terminal: Terminal): Promise<number> {
  if (error instanceof CommanderError) {
    return error.exitCode === 0 ? ExitCode.clean : ExitCode.couldNotRun;
  }
  const { IssueError } = await import("@temelj/kernel");
  const { printIssues } = await import("./print-issues.ts");
  if (error instanceof IssueError) {
    printIssues(error.issues, terminal);
    return ExitCode.couldNotRun;
  }
  if (error instanceof Error && error.name === "AbortError") {
    terminal.complain("interrupted; nothing half-written is left behind");
    return ExitCode.couldNotRun;
  }
  // Node would end with 1, which means findings.
  terminal.complain(error instanceof Error ? (error.stack ?? error.message) : String(error));
  terminal.complain("this is a mistake in temelj, not in your files: please report it");
  return ExitCode.couldNotRun;
}
