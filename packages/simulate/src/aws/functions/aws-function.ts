// The shape of a simulated AWS function, and how it says no.

import type { Properties, SimulatedWorld } from "../../simulation.ts";

/** A refusal with its reason. */
export class Refusal {
  readonly reason: string;

  constructor(reason: string) {
    this.reason = reason;
  }
}

/** Refuses an answer. */
export function refuse(reason: string): Refusal {
  return new Refusal(reason);
}

/** Answers from the arguments and the provider's world alone. */
type AwsFunction = (args: Properties, world: SimulatedWorld) => Properties | Refusal;

/** Functions by token. */
export type AwsFunctions = Readonly<Record<string, AwsFunction>>;
