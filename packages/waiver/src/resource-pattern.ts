// Which resources a waiver is about: one URN, or a bounded pattern of URNs.

/** A waiver's resource, taken apart. */
export interface ResourcePattern {
  /** True for a URN without a wildcard. */
  readonly exact: boolean;
  /** Why the pattern is not bounded; undefined when it is. */
  readonly tooBroad: string | undefined;
  matches(urn: string): boolean;
}

/** Takes a pattern apart. A URN has the parts stack, project, type and name. */
export function resourcePattern(text: string): ResourcePattern {
  const [, stack = "", project = "", type = "", name = ""] =
    /^urn:pulumi:([^:]+)::([^:]+)::(.+?)::(.+)$/.exec(text) ?? [];
  if (!text.includes("*")) return { exact: true, tooBroad: undefined, matches: (urn) => urn === text };
  const pattern = new RegExp(`^${text.split("*").map(escaped).join("[^:]*")}$`);
  return { exact: false, tooBroad: reason({ stack, project, type, name }), matches: (urn) => pattern.test(urn) };
}

function reason(parts: Record<"stack" | "project" | "type" | "name", string>): string | undefined {
  if (parts.project.includes("*")) return "it reaches over several projects";
  if (parts.type.includes("*")) return "it reaches over several types of resources";
  if (literals(parts.name) < 3) return "the name has fewer than three letters beside *";
  if (parts.stack.includes("*") && literals(parts.stack) < 3) return "the stack has fewer than three letters beside *";
  return undefined;
}

function literals(text: string): number {
  return text.replaceAll("*", "").length;
}

function escaped(text: string): string {
  return text.replaceAll(/[$()+.?[\\\]^{|}]/g, String.raw`\$&`);
}
