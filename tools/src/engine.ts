// The real Pulumi engine for tests: its own home, a file backend, and simulated AWS and Kubernetes providers.

import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";

import { PulumiCommand } from "@pulumi/pulumi/automation/index.js";
import { createSimulation } from "@temelj/simulate";
import { serveProvider } from "@temelj/simulate/provider";

import {
  engineProject,
  engineStack,
  type EngineProjectOptions,
  type EngineStack,
  type EngineStackOptions,
} from "./engine-stack.ts";
import { findPulumi } from "./find-pulumi.ts";
import { serveLanguageHost } from "./language-host.ts";
import { writePolicyHost } from "./policy-host.ts";
import { isExecutableFile } from "./pulumi-on-path.ts";

export { type EngineRun, type PolicyViolation } from "./engine-run.ts";
export { type EngineProjectOptions, type EngineStack, type EngineStackOptions } from "./engine-stack.ts";

/** A running engine. Stacks of one engine can refer to each other as `organization/<project>/<stack>`. */
export interface Engine {
  /** Version of the CLI. */
  readonly version: string;
  /** A stack of a program in this process. */
  stack(options: EngineStackOptions): Promise<EngineStack>;
  /** A stack of a Pulumi project on disk: the CLI's own language host runs it, or ours where the CLI has none. */
  project(options: EngineProjectOptions): Promise<EngineStack>;
  /** Stops the providers and deletes everything, the states too. */
  close(): void;
}

/** An engine, or every reason why this machine cannot have one. */
export type EngineOrReasons =
  | { readonly kind: "engine"; readonly engine: Engine }
  | { readonly kind: "absent"; readonly reasons: readonly string[] };

/** Starts an engine. The first call on a machine without a Pulumi CLI may take minutes, and says so on stderr. */
export async function createEngine(): Promise<EngineOrReasons> {
  const cli = await findPulumi((line) => process.stderr.write(`${line}\n`));
  if (cli.kind === "absent") return cli;
  const directory = mkdtempSync(join(tmpdir(), "temelj-engine-"));
  const simulation = createSimulation();
  const providers = await Promise.all(
    packages.map(([name, sdk]) => serveProvider({ package: name, version: versionOf(sdk), simulation })),
  );
  const attached = providers.map((provider) => `${provider.package}:${provider.port}`).join(",");
  const environment = prepare(directory, cli.path, attached);
  const host = bringsLanguageHost(cli.path) ? undefined : await serveLanguageHost();
  const hosted = host === undefined ? {} : { PULUMI_DEBUG_LANGUAGES: `nodejs:${host.port}` };
  const command = await PulumiCommand.get({ root: join(directory, "cli"), skipVersionCheck: true });
  const engine: Engine = {
    version: cli.version,
    stack: (options) => engineStack(options, { command, directory, environment }),
    project: (options) => engineProject(options, { command, directory, environment: { ...environment, ...hosted } }),
    close() {
      host?.close();
      for (const provider of providers) provider.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
  return { kind: "engine", engine };
}

/** Packages whose providers are simulated, and the SDK whose version they say they have. */
const packages = [
  ["aws", "@pulumi/aws"],
  ["kubernetes", "@pulumi/kubernetes"],
] as const;

/** Lays out the engine's folder; gives the environment that keeps it inside. */
function prepare(directory: string, cli: string, attached: string): Record<string, string> {
  for (const folder of ["home", "state", "cli/bin"]) mkdirSync(join(directory, folder), { recursive: true });
  symlinkSync(cli, join(directory, "cli/bin/pulumi"));
  writePolicyHost(join(directory, "hosts"));
  const path = [join(directory, "hosts"), dirname(realpathSync(cli)), process.env["PATH"] ?? ""].join(delimiter);
  return {
    PATH: path,
    PULUMI_HOME: join(directory, "home"),
    PULUMI_BACKEND_URL: `file://${join(directory, "state")}`,
    PULUMI_CONFIG_PASSPHRASE: "only for tests",
    PULUMI_DEBUG_PROVIDERS: attached,
    PULUMI_SKIP_UPDATE_CHECK: "true",
    PULUMI_AUTOMATION_API_SKIP_VERSION_CHECK: "true",
    PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION: "true",
    PULUMI_DIY_BACKEND_DISABLE_CHECKPOINT_BACKUPS: "true",
    // The whole state is written once, at the end, instead of after every resource.
    PULUMI_SKIP_CHECKPOINTS: "true",
  };
}

/** An official release has its language hosts beside it; one that was built from modules has none. */
function bringsLanguageHost(cli: string): boolean {
  return isExecutableFile(join(dirname(realpathSync(cli)), "pulumi-language-nodejs"));
}

function versionOf(sdk: string): string {
  const load = createRequire(import.meta.url);
  return (load(`${sdk}/package.json`) as { readonly version: string }).version;
}
