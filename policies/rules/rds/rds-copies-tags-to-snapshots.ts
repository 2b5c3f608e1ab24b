// A snapshot without a name belongs to nobody.

import { equals, every, notApplicable, rule } from "@temelj/policy";

/** Snapshots of a database get the tags of the database. */
export const rdsCopiesTagsToSnapshots = rule("rds-copies-tags-to-snapshots", {
  title: { en: "Snapshots have the tags of their database", cnr: "Snimci imaju oznake svoje baze" },
  severity: "low",
  on: ["aws:rds/instance:Instance", "aws:rds/cluster:Cluster", "aws:neptune/cluster:Cluster"],
  why: "Rules about who may restore or must delete go by tags; a snapshot without them escapes both.",
  attack: "A forgotten snapshot without a tag is restored by somebody whom the tag would have kept out.",
  fix: "set copyTagsToSnapshot: true",
  controls: ["security-hub:RDS.16", "security-hub:RDS.17", "security-hub:Neptune.8"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-16"],
  check(database, { resource: { type } }) {
    const { engine } = database as { readonly engine?: string };
    const member = type === "aws:rds/instance:Instance" && String(engine).startsWith("aurora");
    if (member) return notApplicable("its cluster has the snapshots");
    return every(database, ["copyTagsToSnapshot"], equals(true));
  },
});
