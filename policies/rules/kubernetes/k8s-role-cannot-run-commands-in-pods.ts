// To run a command in a pod is to be that pod.

import { fail, pass, rule } from "@temelj/policy";

import { allows, everyRoleRule, roleTypes } from "../../reading/kubernetes/rbac.ts";

const operations = [
  { groups: [""], resources: ["pods/exec", "pods/attach"], verbs: ["create", "get"] },
  // A container that is added for debugging runs beside the others, with what they have.
  { groups: [""], resources: ["pods/ephemeralcontainers"], verbs: ["update", "patch"] },
];

/** No role allows exec or attach, by create or by get (clients may use either), or adding a container to a pod that runs. */
export const k8sRoleCannotRunCommandsInPods = rule("k8s-role-cannot-run-commands-in-pods", {
  title: { en: "Role does not allow commands in pods", cnr: "Uloga ne dozvoljava komande u podovima" },
  severity: "high",
  on: roleTypes,
  why: "Whoever may exec has the pod's account, its secrets and its network, and leaves no trace in its image.",
  attack: "The attacker opens a shell in the database's pod and copies the data out.",
  fix: "remove pods/exec and pods/attach; debug with a role that is granted for the time of need",
  controls: [],
  sources: [
    "https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-resources",
    "https://kubernetes.io/docs/concepts/security/rbac-good-practices/",
  ],
  check(role, context) {
    return everyRoleRule(role, context, (one, path) =>
      operations.some((operation) => allows(one, operation))
        ? fail({ path, message: `${path} allows running commands in pods` })
        : pass(),
    );
  },
});
