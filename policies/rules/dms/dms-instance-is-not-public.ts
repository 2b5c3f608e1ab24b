// It holds the passwords of both databases.

import { equals, every, orAbsent, rule } from "@temelj/policy";

/** A replication instance gets no public address. */
export const dmsInstanceIsNotPublic = rule("dms-instance-is-not-public", {
  title: { en: "Replication instance has no public address", cnr: "Replikaciona instanca nema javnu adresu" },
  severity: "critical",
  on: "aws:dms/replicationInstance:ReplicationInstance",
  why: "It reaches source and target with their passwords; on the internet it is a way to both.",
  attack: "A scanner finds the instance; through it the attacker is inside both databases.",
  fix: "set publiclyAccessible: false",
  controls: ["security-hub:DMS.1"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/dms-controls.html#dms-1"],
  check: (instance) => every(instance, ["publiclyAccessible"], orAbsent(equals(false))),
});
