// What came of one operation of the engine: its outputs and changes, what policies said, or why it failed.

import type { EngineEvent, OutputMap } from "@pulumi/pulumi/automation/index.js";

/** What a policy found. */
export interface PolicyViolation {
  readonly pack: string;
  readonly policy: string;
  /** URN of the resource; empty for a stack policy. */
  readonly urn: string;
  readonly message: string;
  /** `mandatory` stops the deployment; `advisory` does not. */
  readonly level: string;
}

/** How an operation ended. A failure's message is what the CLI printed. */
export type EngineRun =
  | {
      readonly kind: "done";
      /** Stack outputs, secrets in plain text. Empty after a preview or destroy. */
      readonly outputs: Readonly<Record<string, unknown>>;
      /** Number of resources by operation: `create`, `same`, `update`, `replace`, `delete`. */
      readonly changes: Readonly<Record<string, number>>;
      /** What is neither the same nor only read, in words: `update <urn>: tags, ingress`. */
      readonly touched: readonly string[];
      readonly violations: readonly PolicyViolation[];
    }
  | { readonly kind: "failed"; readonly message: string; readonly violations: readonly PolicyViolation[] };

/** What an operation of the Automation API gives. */
interface Completed {
  readonly outputs?: OutputMap;
  readonly changeSummary?: Readonly<Record<string, number>>;
  readonly summary?: { readonly resourceChanges?: Readonly<Record<string, number>> };
}

/** Runs an operation, listening to its events. */
export async function engineRun(
  operation: (onEvent: (event: EngineEvent) => void) => Promise<Completed>,
): Promise<EngineRun> {
  const violations: PolicyViolation[] = [];
  const touched: string[] = [];
  const onEvent = ({ policyEvent, resourcePreEvent }: EngineEvent): void => {
    const { op = "same", urn = "", diffs = [] } = resourcePreEvent?.metadata ?? {};
    if (op !== "same" && op !== "read") touched.push(`${op} ${urn}${diffs.length > 0 ? `: ${diffs.join(", ")}` : ""}`);
    if (policyEvent === undefined) return;
    violations.push({
      pack: policyEvent.policyPackName,
      policy: policyEvent.policyName,
      urn: policyEvent.resourceUrn ?? "",
      message: withoutColours(policyEvent.message).trim(),
      level: policyEvent.enforcementLevel,
    });
  };
  try {
    const { outputs = {}, changeSummary, summary } = await operation(onEvent);
    return {
      kind: "done",
      outputs: Object.fromEntries(Object.entries(outputs).map(([name, { value }]) => [name, value])),
      changes: changeSummary ?? summary?.resourceChanges ?? {},
      touched,
      violations,
    };
  } catch (error) {
    return { kind: "failed", message: error instanceof Error ? error.message : String(error), violations };
  }
}

/** Pulumi marks colours as `<{%reset%}>`. */
function withoutColours(text: string): string {
  return text.replaceAll(/<\{%[^%]*%\}>/g, "");
}
