// Every issue that this room reports, explained: the source of the pages in docs/errors.

import type { IssueCode } from "@temelj/kernel";

/** Codes of this room. */
export const issueCodes = {
  COMPILE_CONFIG_MISSING: {
    title: "A program needs configuration that its stack does not have",
    why: "`config.require` found nothing in Pulumi.<stack>.yaml.",
    fix: "Set it with `pulumi config set`.",
  },
  COMPILE_DUPLICATE_URN: {
    title: "Two resources have the same URN",
    why: "They have the same name, type and parent; the engine would refuse the second.",
    fix: "Give one of them another name.",
  },
  COMPILE_INPUT_INVALID: {
    title: "A resource has inputs that its provider refuses",
    why: "Such as a name that is too long.",
    fix: "Correct the inputs that the issue names.",
  },
  COMPILE_INSPECTION_FAILED: {
    title: "A compiled stack could not be looked at",
    why: "This is a mistake in the audit or the export, not in your program.",
    fix: "Report it with the message.",
  },
  COMPILE_INVOKE_REFUSED: {
    title: "A program asks the cloud for something that nobody knows offline",
    why: "Data sources (`aws.getX`) are answered offline only where the answer follows from what is known.",
    fix: "Pass the value in as an argument, or from the estate.",
  },
  COMPILE_NEVER_SETTLES: {
    title: "A program waits for something that can never happen",
    why: "Nothing is left to run in its thread, and the program has not ended.",
    fix: "Look for a promise that nothing resolves, or an output that depends on itself.",
  },
  COMPILE_PROGRAM_EXITED: {
    title: "A program ended or blocked the process",
    why: "It called process.exit, crashed its thread, or ran for longer than it may.",
    fix: "Remove what ends or blocks the process.",
  },
  COMPILE_PROGRAM_FAILED: {
    title: "A program threw an error",
    why: "The message is the program's own.",
    fix: "Mend the program where the issue points, or the estate value that it could not use.",
  },
  COMPILE_PROJECT_INVALID: {
    title: "A Pulumi project cannot be read",
    why: "Pulumi.yaml or Pulumi.<stack>.yaml is not YAML, or lacks a name or a program.",
    fix: "Correct the file.",
  },
  COMPILE_PROJECT_MISSING: {
    title: "There is no Pulumi project where the estate says",
    why: "The folder has no Pulumi.yaml.",
    fix: "Add it, or correct `projects` in estate.yaml.",
  },
  COMPILE_READ_REFUSED: {
    title: "A program looks up a resource that nobody knows offline",
    why: "`X.get()` reads from the cloud.",
    fix: "Pass what is needed of it in as an argument, or from the estate.",
  },
  COMPILE_STACK_UNKNOWN: {
    title: "A program reads the outputs of a stack that was not compiled",
    why: "Its name is wrong, it failed, or the estate does not say that this stack needs it.",
    fix: "Correct the name, or mend the other stack.",
  },
  COMPILE_UPSTREAM_FAILED: {
    title: "A stack was not compiled because one that it needs failed",
    why: "Its outputs are missing.",
    fix: "Mend the other stack first.",
  },
} as const satisfies Readonly<Record<string, IssueCode>>;
