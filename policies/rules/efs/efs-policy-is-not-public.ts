// A mount is all it takes to read every file.

import { rule } from "@temelj/policy";

import { documentIn, notPublic } from "../../reading/policy-documents.ts";

/** No policy of a file system allows everybody, without a condition that ties them to somebody. */
export const efsPolicyIsNotPublic = rule("efs-policy-is-not-public", {
  title: { en: "File system policy is not public", cnr: "Polisa sistema datoteka nije javna" },
  severity: "critical",
  on: "aws:efs/fileSystemPolicy:FileSystemPolicy",
  why: "Whoever reaches a mount target mounts and reads the file system without any identity.",
  attack: "From one machine of the network the attacker mounts the files of every office.",
  fix: "name roles as principals",
  sources: ["https://docs.aws.amazon.com/efs/latest/ug/access-control-block-public-access.html"],
  check: ({ policy }) => notPublic(documentIn(policy, "policy"), "policy"),
});
