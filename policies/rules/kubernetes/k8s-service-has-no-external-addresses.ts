// A Service with external addresses takes traffic that was meant for somebody else.

import { fail, pass, rule, type PropertiesOf } from "@temelj/policy";

import { tokensOf } from "../../reading/kubernetes/kinds.ts";
import { everyObject } from "../../reading/kubernetes/objects.ts";

/** No Service claims addresses by `externalIPs`. */
export const k8sServiceHasNoExternalAddresses = rule("k8s-service-has-no-external-addresses", {
  title: { en: "Service claims no external addresses", cnr: "Servis ne prisvaja spoljne adrese" },
  severity: "high",
  on: tokensOf("Service"),
  why: "Nothing checks the claim: with 8.8.8.8 in the list a tenant answers the cluster's DNS queries (CVE-2020-8554).",
  attack: "Somebody claims an address that other programs use, and receives their traffic.",
  fix: "remove externalIPs and use a load balancer",
  sources: ["https://github.com/kubernetes/kubernetes/issues/97076"],
  check(resource, { resource: { type } }) {
    return everyObject<PropertiesOf<"kubernetes:core/v1:Service">>(resource, type, ({ properties, prefix }) => {
      const given = properties.spec?.externalIPs ?? [];
      return given.length === 0 ? pass() : fail({ path: `${prefix}spec.externalIPs`, given, allowed: "nothing" });
    });
  },
});
