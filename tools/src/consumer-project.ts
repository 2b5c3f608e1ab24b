// A project of somebody who uses the packages and has nothing else of this workspace.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";

import { runCommand, type CommandResult } from "./run-command.ts";
import { workspaceRoot } from "./workspace-packages.ts";

/** What the project asks for by name. Everything else comes as a dependency of these. */
const wanted = ["cli", "hosting", "plan", "policies", "policy", "security", "testing"].map((name) => `@temelj/${name}`);

const files: Readonly<Record<string, string>> = {
  "tsconfig.json": `{
  "compilerOptions": {
    "target": "es2023", "module": "nodenext", "noEmit": true, "types": ["node"],
    "allowImportingTsExtensions": true,
    "strict": true, "exactOptionalPropertyTypes": true, "skipLibCheck": false
  },
  "include": ["*.ts"]
}
`,
  "program.ts": `import { StaticPortal } from "@temelj/hosting";
import { AccountBaseline } from "@temelj/security";

export default function program(): Record<string, unknown> {
  const baseline = new AccountBaseline("baseline", { regions: ["eu-central-1"] });
  const portal = new StaticPortal("portal", { domain: "kotor.example" });
  return { url: portal.handle.url, analyzers: baseline.handle.analyzerArns };
}
`,
  "compile.ts": `import { writeFileSync } from "node:fs";
import { loadBaseline } from "@temelj/policies";
import { evaluate } from "@temelj/policy";
import { compileProgram, type CompiledPlan } from "@temelj/testing";
import program from "./program.ts";

const config = { "aws:region": "eu-central-1" };
const plan: CompiledPlan = await compileProgram(program, { project: "kotor", stack: "production", config });
const { counts } = evaluate(await loadBaseline(), [plan]);
writeFileSync("deployment.json", JSON.stringify(plan.deployment));
console.log(JSON.stringify(counts));
`,
};

/** An installed project. */
export interface ConsumerProject {
  readonly directory: string;
  /** Runs a command of its `node_modules/.bin`. */
  run(command: string, ...args: readonly string[]): Promise<CommandResult>;
  /** Runs one of its files with Node. */
  node(file: string): Promise<CommandResult>;
}

/** Writes the project into an empty folder and installs the tarballs. Rejects with the words of pnpm. */
export async function createConsumer(
  directory: string,
  tarballs: Readonly<Record<string, string>>,
): Promise<ConsumerProject> {
  mkdirSync(directory, { recursive: true });
  const local = Object.fromEntries(Object.entries(tarballs).map(([name, file]) => [name, `file:${file}`]));
  const manifest = {
    name: "consumer",
    private: true,
    type: "module",
    dependencies: {
      ...Object.fromEntries(wanted.map((name) => [name, local[name]])),
      "@pulumi/pulumi": versionOf("@pulumi/pulumi", "tools"),
    },
    devDependencies: { "@types/node": versionOf("@types/node", "."), typescript: versionOf("typescript", ".") },
  };
  // Packages of ours that others of ours need must come from the tarballs too: no registry has these versions yet.
  const settings = { overrides: local, allowBuilds: { "@pulumi/aws": false, protobufjs: false } };
  const content = { ...files, "package.json": json(manifest), "pnpm-workspace.yaml": json(settings) };
  for (const [name, text] of Object.entries(content)) writeFileSync(join(directory, name), text);
  const environment = {
    ...process.env,
    PATH: [dirname(process.execPath), process.env["PATH"] ?? ""].join(delimiter),
    NO_COLOR: "1",
  };
  const run = (program: string, args: readonly string[]): Promise<CommandResult> =>
    runCommand(program, args, { directory, environment });
  // What the workspace uses is in pnpm's store, and so is most of what pnpm must ask a registry about.
  const pnpm = join(workspaceRoot, "node_modules/.bin/pnpm");
  const installed = await run(pnpm, ["install", "--prefer-offline", "--no-frozen-lockfile", "--reporter=append-only"]);
  if (installed.code !== 0) {
    throw new Error(`the packages can't be installed:\n${installed.stdout}${installed.stderr}`);
  }
  return {
    directory,
    run: (command, ...args) => run(join(directory, "node_modules/.bin", command), args),
    node: (file) => run(process.execPath, [file]),
  };
}

/** The version that the workspace itself uses. */
function versionOf(name: string, folder: string): string {
  const file = join(workspaceRoot, folder, "node_modules", name, "package.json");
  return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
}

function json(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
