// One stack on the real engine, of a program in this process or of a project on disk, and what can be done with it.

import { execFile } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, readdirSync, symlinkSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { promisify } from "node:util";

import { LocalWorkspace, type PulumiCommand, type PulumiFn, type Stack } from "@pulumi/pulumi/automation/index.js";
import type { Deployment } from "@temelj/plan";

import { aliasesInLog } from "./aliases-in-log.ts";
import { engineRun, type EngineRun } from "./engine-run.ts";

const runFile = promisify(execFile);

/** What is told about any stack. */
interface StackSettings {
  readonly stack: string;
  /** Configuration with namespaced keys, such as `aws:region`. @default none */
  readonly config?: Readonly<Record<string, string>>;
  /** Folders of policy packs that judge it. @default none */
  readonly policyPacks?: readonly string[];
}

/** A stack of a program in this process. */
export interface EngineStackOptions extends StackSettings {
  readonly project: string;
  /** The program; its result is the stack's outputs. Called anew for each operation. */
  readonly program: () => unknown;
}

/** A stack of a Pulumi project as it stands on disk. */
export interface EngineProjectOptions extends StackSettings {
  /** The folder of its Pulumi.yaml. Nothing is written there. */
  readonly directory: string;
}

/** A stack of an engine. */
export interface EngineStack {
  preview(): Promise<EngineRun>;
  up(): Promise<EngineRun>;
  refresh(): Promise<EngineRun>;
  destroy(): Promise<EngineRun>;
  /** Takes the protection off every resource, as `pulumi state unprotect --all` does. */
  unprotect(): Promise<void>;
  /** The state, secrets in plain text: what `pulumi stack export --show-secrets` prints. */
  export(): Promise<Deployment>;
  /** Former URNs of each resource as the engine resolves them, by URN. Runs a {@link detailedPreview}. */
  aliases(): Promise<Readonly<Record<string, readonly string[]>>>;
  /** A preview, and the aliases: a state never holds them, so they are read from the engine's log. */
  detailedPreview(): Promise<DetailedPreview>;
}

/** What a preview says and what its log tells. */
export interface DetailedPreview {
  readonly run: EngineRun;
  /** Former URNs of each resource, by URN. */
  readonly aliases: Readonly<Record<string, readonly string[]>>;
}

/** Where a stack lives. */
export interface EngineStackHome {
  readonly command: PulumiCommand;
  readonly directory: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** Makes or selects a stack of a program in this process. */
export async function engineStack(options: EngineStackOptions, home: EngineStackHome): Promise<EngineStack> {
  const { project, stack: name } = options;
  const program = (async () => options.program()) as PulumiFn;
  const stack = await LocalWorkspace.createOrSelectStack(
    { stackName: name, projectName: project, program },
    {
      pulumiCommand: home.command,
      envVars: { ...home.environment },
      projectSettings: { name: project, runtime: "nodejs", main: home.directory },
    },
  );
  return ready(stack, options, home);
}

/** Makes or selects a stack of a project on disk, which runs in a process of its own, as for every user. */
export async function engineProject(options: EngineProjectOptions, home: EngineStackHome): Promise<EngineStack> {
  const stack = await LocalWorkspace.createOrSelectStack(
    { stackName: options.stack, workDir: projectBeside(options.directory, home.directory) },
    { pulumiCommand: home.command, envVars: { ...home.environment } },
  );
  return ready(stack, options, home);
}

/** The project's files under another folder, for the CLI writes a stack's settings beside Pulumi.yaml. */
function projectBeside(directory: string, home: string): string {
  const folder = mkdtempSync(join(home, `${basename(directory)}-`));
  for (const name of readdirSync(directory)) {
    if (name === "Pulumi.yaml") copyFileSync(join(directory, name), join(folder, name));
    else if (!/^Pulumi\..*\.yaml$/.test(name)) symlinkSync(join(directory, name), join(folder, name));
  }
  // Dependencies may stand in a folder above.
  const link = join(folder, "node_modules");
  if (!existsSync(link)) symlinkSync(nearestDependencies(directory), link);
  return folder;
}

function nearestDependencies(directory: string): string {
  const here = join(directory, "node_modules");
  return existsSync(here) || dirname(directory) === directory ? here : nearestDependencies(dirname(directory));
}

async function ready(
  stack: Stack,
  { config = {}, policyPacks = [] }: StackSettings,
  home: EngineStackHome,
): Promise<EngineStack> {
  await stack.setAllConfig(Object.fromEntries(Object.entries(config).map(([key, value]) => [key, { value }])));
  return { ...operations(stack, { policyPacks: [...policyPacks] }), unprotect: () => unprotect(stack, home) };
}

async function unprotect({ name, workspace }: Stack, { command, environment }: EngineStackHome): Promise<void> {
  const args = ["state", "unprotect", "--all", "--yes", "--stack", name, "--cwd", workspace.workDir];
  await runFile(command.command, args, { env: { ...environment } });
}

function operations(stack: Stack, packs: { policyPacks: string[] }): Omit<EngineStack, "unprotect"> {
  const detailedPreview = async (): Promise<DetailedPreview> => {
    let log = "";
    const logging = { logToStdErr: true, logVerbosity: 7, logFlow: true };
    const onError = (text: string): void => {
      log += text;
    };
    const run = await engineRun((onEvent) => stack.preview({ ...packs, ...logging, onError, onEvent }));
    return { run, aliases: aliasesInLog(log) };
  };
  return {
    preview: () => engineRun((onEvent) => stack.preview({ ...packs, onEvent })),
    up: () => engineRun((onEvent) => stack.up({ ...packs, onEvent })),
    refresh: () => engineRun((onEvent) => stack.refresh({ onEvent })),
    destroy: () => engineRun((onEvent) => stack.destroy({ onEvent })),
    export: async () => (await stack.exportStack()) as unknown as Deployment,
    aliases: async () => (await detailedPreview()).aliases,
    detailedPreview,
  };
}
