// What everybody may read is no place for a secret.

import { allOf, fail, pass, rule, type PropertiesOf, type Verdict } from "@temelj/policy";

import { tokensOf } from "../../reading/kubernetes/kinds.ts";
import { everyObject } from "../../reading/kubernetes/objects.ts";
import { secretInScript } from "../../reading/scripts.ts";
import { variablesIn, noSecretAmong } from "../../reading/variables.ts";

/** No entry of a ConfigMap is named or formed like a secret, nor assigns one in a file. The value found is never shown. */
export const k8sConfigMapHoldsNoSecret = rule("k8s-config-map-holds-no-secret", {
  title: { en: "ConfigMap holds no secret", cnr: "ConfigMap ne sadrži tajnu" },
  severity: "high",
  on: tokensOf("ConfigMap"),
  why: "ConfigMaps may be read by many, are shown in dashboards, and are never encrypted apart.",
  attack: "A read-only account for the dashboard lists the settings, and has the database's password.",
  fix: "move it to a Secret, and mount that",
  sources: ["https://kubernetes.io/docs/concepts/configuration/configmap/"],
  check(resource, { resource: { type } }) {
    return everyObject<PropertiesOf<"kubernetes:core/v1:ConfigMap">>(resource, type, ({ properties, prefix }) => {
      const entries = variablesIn(properties.data, `${prefix}data`);
      return allOf(
        () => noSecretAmong(entries, "a Secret"),
        ...entries.map(({ value, path }) => (): Verdict => {
          const secret = secretInScript(String(value() ?? ""));
          return secret === undefined ? pass() : fail({ path, message: `${path} holds ${secret} in plain` });
        }),
      );
    });
  },
});
