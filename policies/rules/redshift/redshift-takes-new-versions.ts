// Known holes are closed by whoever installs the version that closes them.

import { equals, every, orAbsent, rule } from "@temelj/policy";

/** A cluster takes major versions of its engine by itself, as it does unless told otherwise. */
export const redshiftTakesNewVersions = rule("redshift-takes-new-versions", {
  title: { en: "Warehouse takes new versions", cnr: "Skladište preuzima nove verzije" },
  severity: "medium",
  on: "aws:redshift/cluster:Cluster",
  why: "Holes of the engine stay open until somebody thinks of them.",
  attack: "A hole of an old version is published; the warehouse still has it a year later.",
  fix: "leave allowVersionUpgrade out, or set it to true",
  controls: ["security-hub:Redshift.6"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/redshift-controls.html#redshift-6"],
  check: (cluster) => every(cluster, ["allowVersionUpgrade"], orAbsent(equals(true))),
});
