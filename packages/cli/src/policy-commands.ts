// The commands about policies: what they accept. Their code is loaded when they run.

import { Option, type Command } from "commander";

import type { Terminal } from "./terminal.ts";

// Written out, so that a help text loads nothing: a test compares it with the formats that there are.
const formatList = "text, json, sarif, junit, oscal, oscal-poam, gitlab, csv, html, github, github-summary or markdown";

/** Adds `audit`, `explain` and `frameworks`. */
export function addPolicyCommands(program: Command, terminal: Terminal): void {
  program
    .command("audit")
    .description("judge any Pulumi deployment export or `pulumi preview --json`, yours or not")
    .argument("<files...>", "files, folders, or - for standard input")
    .addOption(json())
    .option("--rules <ids>", "only these rules, separated by commas; each then is mandatory (default: all)")
    .option("--framework <id>", "only the rules that prove a control of this framework; they block as in its pack")
    .option("--waivers <path>", "a file or folder of waivers: approved exceptions that expire")
    .option("--allowed-signers <file>", "only waivers signed by somebody in this OpenSSH allowed-signers file count")
    .option("--all", "list every answer in formats that otherwise list only failures and doubts")
    .option("--format <name>", `${formatList} (default: text)`)
    .option("--out <path>", "write the result to a file instead of the terminal")
    .option("--report <format=path...>", "write a further report to a file, such as sarif=audit.sarif")
    .option(
      "--as-of <day>",
      "judge waivers, and what AWS supports, as of this day, and date reports with it (default: now)",
    )
    .action(async (files: readonly string[], options) => {
      const { audit } = await import("./commands/audit.ts");
      process.exitCode = await audit(files, options, terminal);
    });
  program
    .command("explain")
    .description("why a rule matters, how to fix what it finds, and which controls ask for it")
    .argument("[rule]", "id of a rule (default: list all rules)")
    .addOption(json())
    .action(async (rule: string | undefined, options) => {
      const { explain } = await import("./commands/explain.ts");
      process.exitCode = await explain(rule, options, terminal);
    });
  program
    .command("frameworks")
    .description("how the controls of laws and standards are covered: by rules, by design, by people, or not")
    .argument("[framework]", "id of a framework (default: list all)")
    .addOption(json())
    .action(async (framework: string | undefined, options) => {
      const { frameworks } = await import("./commands/frameworks.ts");
      process.exitCode = await frameworks(framework, options, terminal);
    });
}

function json(): Option {
  return new Option("--json", "one JSON document on standard output, nothing else");
}
