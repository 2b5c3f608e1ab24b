// How a rule that reads an unknown value stops without knowing: the kit catches this and answers "unknown".

import { unknown, type Verdict } from "./verdict.ts";

/** Thrown by reading a property that is not known yet or sealed. Not a mistake: rules let it pass through. */
export class UnknownRead extends Error {
  /** The property, as `a.b[0].c`. */
  readonly path: string;

  /** `reason` follows the path in the message: `policy is not JSON`. */
  constructor(path: string, reason = "is not known") {
    super(`${path} ${reason}`);
    this.path = path;
  }
}

/** The verdict of a check, where reading an unknown value gives "unknown". */
export function verdictOf(check: () => Verdict): Verdict {
  try {
    return check();
  } catch (error) {
    if (error instanceof UnknownRead) return unknown(error.path, error.message);
    throw error;
  }
}
