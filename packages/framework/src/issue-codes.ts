// Every issue that this room reports, explained: the source of the pages in docs/errors.

import type { IssueCode } from "@temelj/kernel";

/** Codes of this room. */
export const issueCodes = {
  FRAMEWORKS_MISSING: {
    title: "The frameworks cannot be read",
    why: "The folder is not there, or closed to you.",
    fix: "Name the folder that holds them.",
  },
  FRAMEWORK_COMPONENT_UNKNOWN: {
    title: "A control is covered by a component that does not exist",
    why: "Its class is misspelt, or the component has gone. A claim that nothing stands behind is worse than none.",
    fix: "Name a component that there is, or remove the claim.",
  },
  FRAMEWORK_CONTROL_INVALID: {
    title: "A control has no usable id",
    why: "It must be the id that the framework gives it.",
    fix: "Write it as the framework does.",
  },
  FRAMEWORK_CONTROL_REPEATED: {
    title: "A control stands twice",
    why: "Its coverage would be counted twice.",
    fix: "Join the two.",
  },
  FRAMEWORK_DATE_INVALID: {
    title: "A framework does not say as of when it was looked up",
    why: "Frameworks change.",
    fix: "Write the day: 2026-11-23.",
  },
  FRAMEWORK_FILE_NAME: {
    title: "A framework and its file have different names",
    why: "It is found by its name.",
    fix: "Bring id and file name in line.",
  },
  FRAMEWORK_ID_INVALID: {
    title: "A framework has no usable id",
    why: "People type it.",
    fix: "Choose lower-case letters, digits, dots and hyphens.",
  },
  FRAMEWORK_RULE_INVALID: {
    title: "A control names something that is no rule id",
    why: "Rule ids are lower case with hyphens.",
    fix: "Correct it.",
  },
  FRAMEWORK_RULE_UNKNOWN: {
    title: "A control is covered by a rule that does not exist",
    why: "Its id is misspelt, or the rule has gone. A claim that nothing stands behind is worse than none.",
    fix: "Use the rule that the issue suggests, or remove the claim.",
  },
  FRAMEWORK_SOURCE_INVALID: {
    title: "A framework has no source",
    why: "Whoever doubts a control must be able to look it up.",
    fix: "Give the https address that its ids come from.",
  },
  FRAMEWORK_TEXT_INVALID: {
    title: "A text of a framework is empty",
    why: "Titles and explanations are what people read.",
    fix: "Write it.",
  },
} as const satisfies Readonly<Record<string, IssueCode>>;
