// An address is copied everywhere.

import { every, orAbsent, rule, text } from "@temelj/policy";

/** The address of a source, also of a secondary one, holds no user or token. */
export const codebuildSourceHoldsNoSecret = rule("codebuild-source-holds-no-secret", {
  title: { en: "Source address has no password", cnr: "Adresa izvora nema lozinku" },
  severity: "critical",
  on: "aws:codebuild/project:Project",
  why: "Whoever sees the project may push to the source.",
  attack: "A token in the address is in every log and in the state.",
  fix: "remove the token from source.location and secondarySources; use a connection",
  controls: ["security-hub:CodeBuild.1"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/codebuild-controls.html#codebuild-1"],
  check: (project) =>
    every(
      project,
      ["source.location", "secondarySources.location"],
      orAbsent(text("an address without a sign-in", (address) => !/^https?:\/\/[^/@]+@/.test(address))),
    ),
});
