// What a rule says about one resource.

/** What a rule says about one resource. */
export type Verdict = Pass | Fail | Unknown | NotApplicable;

/** The resource is as it should be. */
export interface Pass {
  readonly outcome: "pass";
}

/** The resource is not as it should be. */
export interface Fail extends FailDetails {
  readonly outcome: "fail";
}

/** The rule could not decide: a value is not known yet, or sealed. */
export interface Unknown {
  readonly outcome: "unknown";
  /** The value that was lacking. */
  readonly path: string;
  readonly message?: string;
}

/** The rule has nothing to say about this resource. */
export interface NotApplicable {
  readonly outcome: "not-applicable";
  readonly reason: string;
}

/** What a failure may tell. The rule's own title and fix stand in for what is left out. */
export interface FailDetails {
  /** What is wrong, in words. @default the path, and what was found there */
  readonly message?: string;
  /** Where, as `a.b[0].c`. */
  readonly path?: string;
  /** What was found there. */
  readonly given?: unknown;
  /** What would have passed. */
  readonly allowed?: string;
  /** What to do. @default the rule's fix */
  readonly fix?: string;
  /** The properties that hold the path, where they are not those of the judged resource. */
  readonly subject?: unknown;
}

const passed: Pass = { outcome: "pass" };

/** The resource is as it should be. */
export function pass(): Verdict {
  return passed;
}

/** The resource is not as it should be. */
export function fail(details: FailDetails = {}): Verdict {
  return { outcome: "fail", ...details };
}

/** The rule lacks a value to decide; reading an unknown property says so by itself. */
export function unknown(path: string, message?: string): Verdict {
  return { outcome: "unknown", path, ...(message === undefined ? {} : { message }) };
}

/** The rule has nothing to say about this resource, for a reason. */
export function notApplicable(reason: string): Verdict {
  return { outcome: "not-applicable", reason };
}
