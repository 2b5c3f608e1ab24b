// A database that knows no users serves everybody in the network.

import { allOf, every, noneOfValues, present, rule } from "@temelj/policy";

/** A MemoryDB cluster has an access list of its own, not the one that lets everybody in. */
export const memorydbAsksWhoConnects = rule("memorydb-asks-who-connects", {
  title: { en: "In-memory database asks who connects", cnr: "Baza u memoriji pita ko se povezuje" },
  severity: "high",
  on: "aws:memorydb/cluster:Cluster",
  why: "The list open-access lets every client in, without a password, to all keys.",
  attack: "One stolen laptop in the office network is enough to read the sessions of all citizens.",
  fix: "set aclName to a memorydb.Acl with users of its own",
  sources: ["https://docs.aws.amazon.com/memorydb/latest/devguide/clusters.acls.html"],
  check: (cluster) =>
    allOf(
      () => every(cluster, ["aclName"], present),
      () => every(cluster, ["aclName"], noneOfValues(["open-access"])),
    ),
});
