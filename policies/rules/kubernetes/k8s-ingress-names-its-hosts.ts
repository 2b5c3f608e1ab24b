// Who answers to every name answers to the wrong ones too.

import { fail, isAbsent, pass, rule, type PropertiesOf } from "@temelj/policy";

import { everyItem } from "../../reading/kubernetes/items.ts";
import { tokensOf } from "../../reading/kubernetes/kinds.ts";
import { everyObject } from "../../reading/kubernetes/objects.ts";

/** Every rule of an Ingress names its host, without a wildcard. */
export const k8sIngressNamesItsHosts = rule("k8s-ingress-names-its-hosts", {
  title: { en: "Ingress names its hosts", cnr: "Ingress navodi svoje domaćine" },
  severity: "low",
  on: tokensOf("Ingress"),
  why: "A rule for every host takes traffic that was meant for other tenants of the same entrance.",
  attack:
    'A tenant\'s Ingress for "*.gov-me.example" answers for a portal whose own rule was deleted, and collects sign-ins.',
  fix: "set host to the full name in every rule",
  sources: ["https://kubernetes.io/docs/concepts/services-networking/ingress/"],
  check(resource, { resource: { type } }) {
    return everyObject<PropertiesOf<"kubernetes:networking.k8s.io/v1:Ingress">>(
      resource,
      type,
      ({ properties, prefix }) =>
        everyItem(properties.spec?.rules, `${prefix}spec.rules`, ({ host: given }, at) =>
          isAbsent(given) || String(given).includes("*")
            ? fail({ path: `${at}.host`, given, allowed: "the full name of a host" })
            : pass(),
        ),
    );
  },
});
