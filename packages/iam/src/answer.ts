// Yes, no, or not known yet.

/** Yes, no, or not known yet. */
export type Answer = "yes" | "no" | "unknown";

/** Yes when all are; no when one is; else unknown. */
export function everyAnswer(answers: readonly Answer[]): Answer {
  let all: Answer = "yes";
  for (const answer of answers) {
    if (answer === "no") return "no";
    if (answer === "unknown") all = "unknown";
  }
  return all;
}

/** Yes when one is; no when all are; else unknown. */
export function someAnswer(answers: readonly Answer[]): Answer {
  let any: Answer = "no";
  for (const answer of answers) {
    if (answer === "yes") return "yes";
    if (answer === "unknown") any = "unknown";
  }
  return any;
}
