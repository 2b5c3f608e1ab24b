// What root writes, root owns, and nobody else controls.

import { atLeast, every, rule } from "@temelj/policy";

/** An access point sets a POSIX user other than root. */
export const efsAccessPointHasAUser = rule("efs-access-point-has-a-user", {
  title: {
    en: "Access point acts as a user that is not root",
    cnr: "Pristupna tačka radi kao korisnik koji nije root",
  },
  severity: "medium",
  on: "aws:efs/accessPoint:AccessPoint",
  why: "Each client says who it is, root included, and gets that user's rights.",
  attack: "A container that runs as root changes or deletes the files of all other applications.",
  fix: "set posixUser: { uid: 1000, gid: 1000 }",
  controls: ["security-hub:EFS.4"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/efs-controls.html#efs-4"],
  check: (point) => every(point, ["posixUser.uid"], atLeast(1)),
});
