// One stack on the real engine: a program in this process, and everything that can be done with it.

import { execFile } from "node:child_process";
import { promisify } from "node:util";

import { LocalWorkspace, type PulumiCommand, type PulumiFn, type Stack } from "@pulumi/pulumi/automation/index.js";
import type { Deployment } from "@temelj/plan";

import { aliasesInLog } from "./aliases-in-log.ts";
import { engineRun, type EngineRun } from "./engine-run.ts";

const runFile = promisify(execFile);

/** A stack to be deployed. */
export interface EngineStackOptions {
  readonly project: string;
  readonly stack: string;
  /** The program; its result is the stack's outputs. Called anew for each operation. */
  readonly program: () => unknown;
  /** Configuration with namespaced keys, such as `aws:region`. @default none */
  readonly config?: Readonly<Record<string, string>>;
  /** Folders of policy packs that judge it. @default none */
  readonly policyPacks?: readonly string[];
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
  /**
   * Former URNs of each resource as the engine resolves them, by URN. The state never holds them, so this runs a
   * preview and reads the engine's log.
   */
  aliases(): Promise<Readonly<Record<string, readonly string[]>>>;
}

/** Where a stack lives. */
export interface EngineStackHome {
  readonly command: PulumiCommand;
  readonly directory: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** Makes or selects a stack. */
export async function engineStack(options: EngineStackOptions, home: EngineStackHome): Promise<EngineStack> {
  const { project, stack: name, config = {}, policyPacks = [] } = options;
  const program = (async () => options.program()) as PulumiFn;
  const stack = await LocalWorkspace.createOrSelectStack(
    { stackName: name, projectName: project, program },
    {
      pulumiCommand: home.command,
      envVars: { ...home.environment },
      projectSettings: { name: project, runtime: "nodejs", main: home.directory },
    },
  );
  await stack.setAllConfig(Object.fromEntries(Object.entries(config).map(([key, value]) => [key, { value }])));
  return { ...operations(stack, { policyPacks: [...policyPacks] }), unprotect: () => unprotect(stack, home) };
}

async function unprotect({ name, workspace }: Stack, { command, environment }: EngineStackHome): Promise<void> {
  const args = ["state", "unprotect", "--all", "--yes", "--stack", name, "--cwd", workspace.workDir];
  await runFile(command.command, args, { env: { ...environment } });
}

function operations(stack: Stack, packs: { policyPacks: string[] }): Omit<EngineStack, "unprotect"> {
  return {
    preview: () => engineRun((onEvent) => stack.preview({ ...packs, onEvent })),
    up: () => engineRun((onEvent) => stack.up({ ...packs, onEvent })),
    refresh: () => engineRun((onEvent) => stack.refresh({ onEvent })),
    destroy: () => engineRun((onEvent) => stack.destroy({ onEvent })),
    export: async () => (await stack.exportStack()) as unknown as Deployment,
    aliases: async () => {
      let log = "";
      const logging = { logToStdErr: true, logVerbosity: 7, logFlow: true };
      await stack.preview({ ...logging, onError: (text) => (log += text) });
      return aliasesInLog(log);
    },
  };
}
