// Every issue that this room reports, explained: the source of the pages in docs/errors.

import type { IssueCode } from "@temelj/kernel";

/** Codes of this room. */
export const issueCodes = {
  PLAN_EMPTY: {
    title: "There is no resource to judge",
    why: "A warning: the stack was never deployed, or everything in it was destroyed. An audit of nothing proves nothing.",
    fix: "Deploy the stack first, or give the file of another stack.",
  },
  PLAN_ENCODING: {
    title: "A file is not plain UTF-8",
    why: "Windows PowerShell writes redirected output as UTF-16; Pulumi's file backend can pack its files with gzip.",
    fix: "Let Pulumi write the file: `pulumi stack export --file FILE`. Unpack a gzip file first.",
  },
  PLAN_FORMAT_UNKNOWN: {
    title: "A file is JSON, but not of Pulumi's",
    why: "It is neither a deployment export, nor a checkpoint of the file backend, nor the output of `pulumi preview --json`. `{}` is what a preview prints that could not start.",
    fix: "Write the file with `pulumi stack export` or `pulumi preview --json`, and look at what the command says.",
  },
  PLAN_INCOMPLETE: {
    title: "A file does not show everything",
    why: "A warning: a preview leaves out unchanged resources unless asked for; a state may hold replaced resources that wait for their deletion, or operations that were interrupted. Nothing is said about these.",
    fix: "For a preview, add `--show-sames`. For a state, run what the issue names and export again.",
  },
  PLAN_NOT_JSON: {
    title: "A file is not JSON",
    why: "It is empty, was cut off, or holds something beside the JSON document, such as a warning that went to the same file.",
    fix: "Write the file again; keep standard error out of it.",
  },
  PLAN_PREVIEW_FAILED: {
    title: "A preview failed",
    why: "It shows only the resources that it came to before the failure. The others cannot be judged.",
    fix: "Mend what the preview complains about, then run it again.",
  },
  PLAN_URN_INVALID: {
    title: "A resource's URN is none",
    why: "Everything refers to a resource by its URN, `urn:pulumi:<stack>::<project>::<type>::<name>`. The file was edited, or another program wrote it.",
    fix: "Write the file again with Pulumi.",
  },
  PLAN_URN_REPEATED: {
    title: "Two resources have the same URN",
    why: "It is not clear which of them others refer to. The state is damaged, or the file was edited.",
    fix: "Export the stack again. If the state itself is damaged, `pulumi state repair` may help.",
  },
  PLAN_VALUE_INVALID: {
    title: "A value in an export or a preview has the wrong kind",
    why: "A field that every resource has is missing, or holds something else. The file was edited, or another program wrote it.",
    fix: "Write the file again with Pulumi.",
  },
  PLAN_VERSION_UNSUPPORTED: {
    title: "The version of the export is not supported",
    why: "Pulumi 3 writes versions 3 and 4 and reads 1 to 4. Another version can mean anything.",
    fix: "Export the stack with Pulumi 3; if your Pulumi is newer than temelj, update temelj.",
  },
} as const satisfies Readonly<Record<string, IssueCode>>;
