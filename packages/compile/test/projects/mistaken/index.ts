// Finds two mistakes in what it was given.

import { issue, IssueError } from "@temelj/kernel";

export default () => {
  throw new IssueError([
    issue("TEST_SIZE_UNKNOWN", 'size is "huge"', { at: { file: "kotor.yaml", line: 7, column: 9 }, allowed: "small" }),
    issue("TEST_NAME_EMPTY", "the name is empty", { fix: "give it one" }),
  ]);
};
