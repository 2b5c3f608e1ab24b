// Who writes the map leads the travellers.

import { rule } from "@temelj/policy";

import { allowsNone, roleTypes } from "../../reading/kubernetes/rbac.ts";

const operations = [
  { groups: [""], resources: ["endpoints", "services/status"], verbs: ["create", "update", "patch"] },
  { groups: ["discovery.k8s.io"], resources: ["endpointslices"], verbs: ["create", "update", "patch"] },
  {
    groups: ["networking.k8s.io"],
    resources: ["networkpolicies"],
    verbs: ["update", "patch", "delete", "deletecollection"],
  },
];

/** No role allows writing endpoints, the status of services, or network policies. */
export const k8sRoleCannotRedirectTraffic = rule("k8s-role-cannot-redirect-traffic", {
  title: { en: "Role does not allow redirecting traffic", cnr: "Uloga ne dozvoljava preusmjeravanje saobraćaja" },
  severity: "low",
  on: roleTypes,
  why: "With an endpoint of one's own a service answers from anywhere; without its policies a namespace is open.",
  attack: "An intruder adds the address of a pod of theirs to the login service, and collects passwords.",
  fix: "remove writing of endpoints, endpointslices, services/status and networkpolicies",
  sources: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"],
  check: (role, context) => allowsNone(role, context, operations, "redirecting traffic"),
});
