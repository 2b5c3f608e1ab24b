// An access point is there to show a part, not everything.

import { every, rule, text } from "@temelj/policy";

/** An access point has a root directory other than the whole file system. */
export const efsAccessPointHasARoot = rule("efs-access-point-has-a-root", {
  title: { en: "Access point leads to a folder of its own", cnr: "Pristupna tačka vodi u sopstveni direktorijum" },
  severity: "medium",
  on: "aws:efs/accessPoint:AccessPoint",
  why: "An application that needs one folder sees the files of all.",
  attack: "An upload form is broken into, and through its access point the attacker reads every other office's files.",
  fix: 'set rootDirectory: { path: "/portal" }',
  controls: ["security-hub:EFS.3"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/efs-controls.html#efs-3"],
  check: (point) =>
    every(
      point,
      ["rootDirectory.path"],
      text("a folder below /", (path) => path !== "/"),
    ),
});
