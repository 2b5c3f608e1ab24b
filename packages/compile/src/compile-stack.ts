// Compiles one stack: runs its program against the offline engine and reports what stopped it, if anything did.

import { issue, IssueError, type Issue } from "@temelj/kernel";
import type { DeploymentResource } from "@temelj/plan";
import type { Simulation } from "@temelj/simulate";

import { runSession } from "./engine-session.ts";
import { framesOf } from "./invoke-call-sites.ts";
import { OfflineEngine, type Refusal } from "./offline-engine.ts";
import type { WireObject } from "./resource-monitor.ts";
import { authorPosition } from "./source-position.ts";
import { untilSettled } from "./until-settled.ts";

/** A stack and everything that its program may ask for. */
export interface StackRun {
  /** `<project>/<stack>`. */
  readonly id: string;
  readonly project: string;
  readonly stack: string;
  /** Runs the program and resolves to its outputs. */
  readonly program: () => unknown;
  readonly config: Readonly<Record<string, string>>;
  readonly upstream: (stackId: string) => WireObject | undefined;
  readonly simulation: Simulation;
  /** Keep source positions of all registrations. @default only when something went wrong */
  readonly positions?: boolean;
}

/** What became of a stack. With issues, the resources are those registered before it stopped. */
export interface CompiledStack {
  readonly id: string;
  readonly project: string;
  readonly stack: string;
  readonly resources: readonly DeploymentResource[];
  /** The stack's outputs with secrets unsealed, for the stacks that read them. Never write them to a file. */
  readonly outputs: WireObject;
  readonly issues: readonly Issue[];
}

/**
 * Compiles one stack. Never rejects for what the program does: a program that throws, never settles or asks what has
 * no answer gives issues with the stack's name and, where it can be told, the line.
 */
export async function compileStack(run: StackRun): Promise<CompiledStack> {
  const first = await attempt(run, run.positions ?? false);
  if (first.issues.length === 0 || run.positions === true) return first;
  return attempt(run, true);
}

async function attempt(run: StackRun, positions: boolean): Promise<CompiledStack> {
  const { id, project, stack } = run;
  const engine = new OfflineEngine(run);
  const { config } = run;
  const patience = new AbortController();
  const options = { project, stack, organization: "organization", config, positions, signal: patience.signal };
  const session = runSession(options, run.program, engine);
  const ended = await untilSettled(session, () => engine.activity);
  patience.abort();
  await session.catch(() => undefined);
  const refused = engine.refusals.map((refusal) => refusalIssue(id, refusal));
  const issues = refused.length > 0 ? refused : endIssues(id, ended);
  return { id, project, stack, resources: engine.resources, outputs: engine.stackOutputs, issues };
}

function refusalIssue(id: string, refusal: Refusal): Issue {
  const { code, message, fix } = refusal;
  return issue(code, `${id}: ${message}`, { at: authorPosition(refusal.frames), fix });
}

function endIssues(id: string, ended: Awaited<ReturnType<typeof untilSettled>>): Issue[] {
  if (ended.kind === "stuck") {
    return [
      issue("COMPILE_NEVER_SETTLES", `${id}: the program waits for something that can never happen`, {
        fix: "look for a promise that nothing resolves, or an output that depends on itself",
      }),
    ];
  }
  return distinct(ended.errors).flatMap((error) => {
    // What the program itself says of its input is said better than we could.
    if (error instanceof IssueError) return error.issues.map((own) => ({ ...own, message: `${id}: ${own.message}` }));
    const message = error instanceof Error ? error.message : String(error);
    const at = error instanceof Error ? authorPosition(framesOf(error.stack ?? "")) : undefined;
    const missing = /Missing required configuration variable '(?<key>[^']+)'/.exec(message)?.groups?.["key"];
    if (missing !== undefined) {
      return issue("COMPILE_CONFIG_MISSING", `${id}: the program needs the configuration ${missing}`, {
        at,
        fix: `set it: pulumi config set ${missing} <value> --stack ${id.split("/").at(-1) ?? id}`,
      });
    }
    return issue("COMPILE_PROGRAM_FAILED", `${id}: ${firstLine(message)}`, {
      at,
      fix: "mend the program, or the estate value that it could not use",
    });
  });
}

/** One failure surfaces in every promise that waited for it. */
function distinct(errors: readonly unknown[]): unknown[] {
  const seen = new Map<string, unknown>();
  for (const error of errors) {
    const key = error instanceof Error ? error.message : String(error);
    if (!seen.has(key)) seen.set(key, error);
  }
  return [...seen.values()];
}

function firstLine(text: string): string {
  return text.split("\n", 1)[0] ?? text;
}
