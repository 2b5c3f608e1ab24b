// Runs a Pulumi program as `temelj compile` does, from inside a test, and gives its plan.

import * as pulumi from "@pulumi/pulumi";
import { IssueError } from "@temelj/kernel";
import { deploymentOf, planOf, type Deployment, type Plan } from "@temelj/plan";

/** Which stack the program is, and what it may ask for. */
export interface CompileOptions {
  /** What `pulumi.getProject()` says. @default "project" */
  readonly project?: string;
  /** What `pulumi.getStack()` says. @default "test" */
  readonly stack?: string;
  /**
   * Stack configuration; a key without a namespace is the project's.
   * @default none
   * @example { "aws:region": "eu-central-1" }
   */
  readonly config?: Readonly<Record<string, string>>;
  /**
   * Outputs of the stacks that the program refers to, by `<project>/<stack>`.
   * @default none
   * @example { "network/platform": { vpcId: "vpc-1" } }
   */
  readonly upstream?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** What a program comes to: what rules judge, and the same as Pulumi would export it. */
export interface CompiledPlan extends Plan {
  readonly deployment: Deployment;
}

/**
 * Runs a program in this process against simulated providers: no credentials, no network, no Pulumi CLI. Programs that
 * are compiled at the same time run one after the other.
 *
 * @param program what a Pulumi program's default export would be; what it returns are the stack's outputs, unless that
 * is a resource
 * @throws IssueError with every issue when the program throws, never ends or asks what nobody knows offline
 * @example
 * const plan = await compileProgram(() => new Archive("archive", { days: 30 }));
 * const { findings } = evaluate([archiveIsLocked], [plan]);
 */
export async function compileProgram(program: () => unknown, options: CompileOptions = {}): Promise<CompiledPlan> {
  const compiled = queue.then(() => compileOne(program, options));
  queue = compiled.catch(() => undefined);
  return compiled;
}

/** The SDK can run one program at a time in a thread. */
let queue: Promise<unknown> = Promise.resolve();

async function compileOne(program: () => unknown, options: CompileOptions): Promise<CompiledPlan> {
  // Loaded when they are asked for: most tests of components only register.
  const { compileStack } = await import("@temelj/compile");
  const { createSimulation } = await import("@temelj/simulate");
  const { project = "project", stack = "test", config = {}, upstream = {} } = options;
  const compiled = await compileStack({
    id: `${project}/${stack}`,
    project,
    stack,
    config: namespaced(config, project),
    program: () => outputsOf(program),
    // Outputs are JSON, as a stack's are; the room that reads them checks nothing more.
    upstream: (id) => upstream[id] as ReturnType<Parameters<typeof compileStack>[0]["upstream"]>,
    simulation: createSimulation(),
  });
  if (compiled.issues.length > 0) throw new IssueError(compiled.issues);
  return {
    ...planOf(project, stack, compiled.resources),
    deployment: deploymentOf(compiled.resources, deploymentVersion),
  };
}

/** A test that builds one component returns it, and does not mean its fields as outputs. */
async function outputsOf(program: () => unknown): Promise<unknown> {
  const returned = await program();
  return pulumi.Resource.isInstance(returned) ? undefined : returned;
}

/** Pulumi's own version, as an export names the one that wrote it. */
const deploymentVersion = "v3.270.0";

function namespaced(config: Readonly<Record<string, string>>, project: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(config).map(([key, value]) => [key.includes(":") ? key : `${project}:${key}`, value]),
  );
}
