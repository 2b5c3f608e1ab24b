// Sessions that pass in the clear can be taken over.

import { equals, every, orAbsent, rule } from "@temelj/policy";

/** A MemoryDB cluster speaks TLS, as it does unless told otherwise. */
export const memorydbSpeaksTls = rule("memorydb-speaks-tls", {
  title: { en: "In-memory database speaks TLS", cnr: "Baza u memoriji koristi TLS" },
  severity: "medium",
  on: "aws:memorydb/cluster:Cluster",
  why: "Without TLS there are no users and no passwords either: whoever reaches the port reads everything.",
  attack: "A machine in the same network that was broken into asks for all keys, and gets them.",
  fix: "leave tlsEnabled out, or set it to true",
  sources: ["https://docs.aws.amazon.com/memorydb/latest/devguide/in-transit-encryption.html"],
  check: (cluster) => every(cluster, ["tlsEnabled"], orAbsent(equals(true))),
});
