// A tunnel into a pod goes past every fence before it.

import { rule } from "@temelj/policy";

import { allowsNone, roleTypes } from "../../reading/kubernetes/rbac.ts";

const operations = [{ groups: [""], resources: ["pods/portforward"], verbs: ["create", "get"] }];

/** No role allows forwarding ports of pods. */
export const k8sRoleCannotForwardPorts = rule("k8s-role-cannot-forward-ports", {
  title: { en: "Role does not allow forwarding ports", cnr: "Uloga ne dozvoljava prosljeđivanje portova" },
  severity: "medium",
  on: roleTypes,
  why: "A tunnel through the API server reaches ports that network policies close, such as a database's.",
  attack: "A stolen developer's sign-in opens a tunnel to the database's pod from home.",
  fix: "remove pods/portforward; grant it for the time of need",
  sources: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"],
  check: (role, context) => allowsNone(role, context, operations, "forwarding ports of pods"),
});
