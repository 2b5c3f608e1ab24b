// What is said about an issue's code on its page in docs/errors.

/** One code, explained. */
export interface IssueCode {
  /** What is wrong, in a few words. */
  readonly title: string;
  /** Why it matters, or how it comes about. */
  readonly why: string;
  readonly fix: string;
}
