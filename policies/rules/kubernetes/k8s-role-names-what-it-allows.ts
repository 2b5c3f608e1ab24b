// A wildcard allows also what does not exist yet.

import { allOf, fail, pass, rule } from "@temelj/policy";

import { everyItem } from "../../reading/kubernetes/items.ts";
import { everyRoleRule, roleTypes } from "../../reading/kubernetes/rbac.ts";

const fields = ["verbs", "resources", "apiGroups"] as const;

/** No role has `*` for verbs, resources or API groups. */
export const k8sRoleNamesWhatItAllows = rule("k8s-role-names-what-it-allows", {
  title: { en: "Role names what it allows instead of wildcards", cnr: "Uloga imenuje šta dozvoljava umjesto džokera" },
  severity: "high",
  on: roleTypes,
  why: "With every new API the role allows more than anybody decided, secrets and the right to grant rights among it.",
  attack: "A star that was meant for one program gives the attacker everything that is added later.",
  fix: "name the verbs, resources and API groups that are needed",
  controls: ["cis-kubernetes-1.12:5.1.3", "cis-eks-1.7.0:4.1.3"],
  sources: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege"],
  check(role, context) {
    return everyRoleRule(role, context, (one, path) =>
      allOf(
        ...fields.map(
          (field) => () =>
            everyItem(one[field], `${path}.${field}`, (given, at) =>
              given === "*" ? fail({ path: at, given, allowed: "names" }) : pass(),
            ),
        ),
      ),
    );
  },
});
