// Who erases the events erases the traces.

import { rule } from "@temelj/policy";

import { allowsNone, roleTypes } from "../../reading/kubernetes/rbac.ts";

const operations = [
  { groups: ["", "events.k8s.io"], resources: ["events", "pods/log"], verbs: ["delete", "deletecollection"] },
];

/** No role allows deleting events or the logs of pods. */
export const k8sRoleCannotDeleteRecords = rule("k8s-role-cannot-delete-records", {
  title: { en: "Role does not allow deleting records", cnr: "Uloga ne dozvoljava brisanje zapisa" },
  severity: "medium",
  on: roleTypes,
  why: "What happened in the cluster can't be told afterwards.",
  attack: "An intruder deletes the events that show which pods were started, and when.",
  fix: "remove delete and deletecollection for events and pods/log",
  sources: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"],
  check: (role, context) => allowsNone(role, context, operations, "deleting events or logs"),
});
