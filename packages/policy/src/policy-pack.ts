// Turns rules into the policies of a Pulumi policy pack, with the verdicts that they give offline.

import { evaluate } from "./evaluate.ts";
import type { Finding } from "./finding.ts";
import type { HostResource } from "./host-plan.ts";
import { HostStack } from "./host-stack.ts";
import type { Enforcement } from "./rule-settings.ts";
import type { ParameterValue, Rule, Severity } from "./rule.ts";

/** How a pack treats its rules. */
export interface PolicyPackOptions {
  /** By rule id; `all` for those not named. Users override it by Pulumi's policy config. @default mandatory */
  readonly enforcement?: Readonly<Record<string, Enforcement>>;
  /**
   * What doubt means.
   *
   * - `fail`: a value that is not known is a violation of the rule that needed it, also in a preview.
   * - `report`: never a violation of the rule; the advisory policy {@link undecidedPolicy} lists it.
   * - `fail-when-deployed`: in a preview as `report`, since a first deployment's ids and ARNs are known only after it;
   *   once resources are deployed as `fail`. Where the host does not say whether it previews, as `fail`.
   *
   * Users make the first preview strict by configuring {@link undecidedPolicy} as mandatory.
   * @default fail-when-deployed
   */
  readonly unknown?: "fail" | "report" | "fail-when-deployed";
  /** Whether the host is previewing. @default what Pulumi says in the environment */
  readonly isPreview?: () => boolean;
}

/** The policy under which values that rules lacked are listed. */
export const undecidedPolicy = "undecided";

/** The policy that reads the stack for the others; it never reports anything. */
const inputsPolicy = "inputs";

/** What the host gives to a policy of a resource. */
interface HostResourceArgs {
  readonly urn: string;
  readonly props: unknown;
}

/** What the host gives to a policy of a stack. */
interface HostStackArgs {
  readonly resources: readonly HostResource[];
  readonly getConfig: () => object;
}

type Report = (message: string, urn?: string) => void;

/** A policy in the form that `new PolicyPack(name, { policies })` takes. */
export interface HostPolicy {
  name: string;
  displayName?: string;
  description: string;
  enforcementLevel: Enforcement;
  severity?: Severity;
  tags?: string[];
  remediationSteps?: string;
  url?: string;
  configSchema?: { properties: Record<string, ParameterSchema> };
}

interface ParameterSchema {
  type: "string" | "number" | "boolean" | "array";
  items?: { type: "string" | "number" };
  default: string | number | boolean | (string | number)[];
}

/** A policy that sees one resource's inputs before it is created. */
export interface HostResourcePolicy extends HostPolicy {
  validateResource: (args: HostResourceArgs, report: Report) => void;
}

/** A policy that sees a whole stack. */
export interface HostStackPolicy extends HostPolicy {
  validateStack: StackValidation;
}

/** Judges a stack. */
export interface StackValidation {
  (args: HostStackArgs, report: Report): void;
  /**
   * Where the host looks for the one type that a policy is about, as `validateStackResourcesOfType` of @pulumi/policy
   * sets it: a stack without a resource of that type is not read for this policy, which then is not applicable.
   */
  readonly __pulumiType?: string | undefined;
}

/**
 * The policies of a pack: one that reads the stack, one a rule, one that lists what could not be decided.
 *
 * Only the pack's entry file hands them to `new PolicyPack`, which starts a server.
 */
export function toPolicyPack(
  rules: readonly Rule[],
  options: PolicyPackOptions = {},
): { policies: (HostResourcePolicy | HostStackPolicy)[] } {
  const stack = new HostStack();
  const undecided = new Map<string, readonly Finding[]>();
  const judges = rules
    .toSorted((left, right) => (left.id < right.id ? -1 : 1))
    .map((rule) => rulePolicy(rule, options, stack, undecided));
  return { policies: [readStack(stack), ...judges, listUndecided(stack, undecided)] };
}

/** The host runs this before the policies of rules: on each resource with its inputs, then on the stack. */
function readStack(stack: HostStack): HostResourcePolicy & HostStackPolicy {
  return {
    name: inputsPolicy,
    description: "Remembers what resources were asked to be, for the other policies. Never reports anything.",
    enforcementLevel: "advisory",
    validateResource: ({ urn, props }) => stack.remember(urn, props),
    validateStack: ({ resources }) => stack.show(resources),
  };
}

function rulePolicy(
  rule: Rule,
  options: PolicyPackOptions,
  stack: HostStack,
  undecided: Map<string, readonly Finding[]>,
): HostStackPolicy {
  const enforcement = options.enforcement?.[rule.id] ?? options.enforcement?.["all"] ?? "mandatory";
  const [url] = rule.sources;
  return {
    name: rule.id,
    displayName: rule.title.en,
    description: `${rule.title.en}. ${rule.why}`,
    enforcementLevel: enforcement,
    severity: rule.severity,
    tags: [...rule.controls],
    remediationSteps: rule.fix,
    ...(url === undefined ? {} : { url }),
    configSchema: { properties: parameterSchemas(rule) },
    validateStack: onlyWithItsTypes(rule, stack, (args, report) => {
      const findings = judgeStack(rule, args, stack);
      const doubtful = findings.filter(({ outcome }) => outcome === "unknown");
      const tolerant = toleratesDoubt(options);
      undecided.set(rule.id, tolerant ? doubtful : []);
      for (const finding of findings) {
        if (finding.outcome === "fail" || !tolerant) report(violation(finding), finding.urn);
      }
    }),
  };
}

/** Tells the host, once the stack is known, whether it has anything that the rule is about. */
function onlyWithItsTypes(
  rule: Rule,
  stack: HostStack,
  validate: (args: HostStackArgs, report: Report) => void,
): StackValidation {
  return Object.defineProperty(validate, "__pulumiType", {
    get: () => (stack.lacks(rule.on) ? rule.on.join("' or '") : undefined),
  });
}

function judgeStack(rule: Rule, args: HostStackArgs, stack: HostStack): readonly Finding[] {
  const { findings, issues } = evaluate([rule], [stack.plan(args.resources)], {
    parameters: { [rule.id]: { ...args.getConfig() } },
    outcomes: ["fail", "unknown"],
  });
  const misconfigured = issues.find(({ code }) => code.startsWith("POLICY_"));
  // The host stops the deployment on what a policy throws: a parameter that is not understood must not be ignored.
  if (misconfigured !== undefined) throw new Error(`${misconfigured.message}; allowed: ${misconfigured.allowed}`);
  return findings;
}

function listUndecided(stack: HostStack, undecided: Map<string, readonly Finding[]>): HostStackPolicy {
  return {
    name: undecidedPolicy,
    displayName: "Everything can be decided",
    description: "Lists rules that lacked a value, which is most often known only after the deployment.",
    enforcementLevel: "advisory",
    validateStack: (_args, report) => {
      for (const finding of [...undecided.values()].flat())
        report(`${finding.rule}: ${violation(finding)}`, finding.urn);
      undecided.clear();
      stack.forget();
    },
  };
}

function toleratesDoubt({ unknown = "fail-when-deployed", isPreview = isPulumiPreview }: PolicyPackOptions): boolean {
  return unknown === "report" || (unknown === "fail-when-deployed" && isPreview());
}

function isPulumiPreview(): boolean {
  return (process.env["PULUMI_DRY_RUN"] ?? process.env["PULUMI_NODEJS_DRY_RUN"]) === "true";
}

function violation({ message, allowed, fix }: Finding): string {
  return `${message}${allowed === undefined ? "" : `; allowed: ${allowed}`}${fix === undefined ? "" : `\nfix: ${fix}`}`;
}

function parameterSchemas({ parameters }: Rule): Record<string, ParameterSchema> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, parameterSchema(value)]));
}

function parameterSchema(value: ParameterValue): ParameterSchema {
  if (typeof value === "string") return { type: "string", default: value };
  if (typeof value === "number") return { type: "number", default: value };
  if (typeof value === "boolean") return { type: "boolean", default: value };
  return { type: "array", items: { type: typeof value[0] === "number" ? "number" : "string" }, default: [...value] };
}
