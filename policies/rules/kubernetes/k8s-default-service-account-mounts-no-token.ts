// Pods that say nothing get the account "default"; it should have nothing to give.

import { fail, notApplicable, pass, rule, type PropertiesOf } from "@temelj/policy";

import { isFalse } from "../../reading/kubernetes/booleans.ts";
import { tokensOf } from "../../reading/kubernetes/kinds.ts";
import { everyObject } from "../../reading/kubernetes/objects.ts";

type ServiceAccount = PropertiesOf<"kubernetes:core/v1:ServiceAccount">;

/** The service account named `default` mounts no token. */
export const k8sDefaultServiceAccountMountsNoToken = rule("k8s-default-service-account-mounts-no-token", {
  title: {
    en: "Default service account mounts no token",
    cnr: "Podrazumijevani servisni nalog ne montira token",
  },
  severity: "medium",
  on: tokensOf("ServiceAccount"),
  why: "Every pod of the namespace that names no account carries this one's token, wanted or not.",
  attack: "Every program that forgot to choose an account carries a token; the attacker reads it from a file.",
  fix: "set automountServiceAccountToken of the account to false",
  controls: ["cis-kubernetes-1.12:5.1.5", "cis-eks-1.7.0:4.1.5"],
  sources: ["https://kubernetes.io/docs/concepts/security/service-accounts/#default-service-accounts"],
  check(resource, { resource: { type } }) {
    return everyObject<ServiceAccount>(resource, type, ({ properties, prefix }) => {
      if (properties.metadata?.name !== "default") return notApplicable("it is not the default account");
      const given = properties.automountServiceAccountToken;
      const path = `${prefix}automountServiceAccountToken`;
      return isFalse(given) ? pass() : fail({ path, given, allowed: "false" });
    });
  },
});
