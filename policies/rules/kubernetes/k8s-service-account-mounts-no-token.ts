// A token that nobody asked for is a token that nobody guards.

import { fail, pass, rule, type PropertiesOf } from "@temelj/policy";

import { isFalse } from "../../reading/kubernetes/booleans.ts";
import { tokensOf } from "../../reading/kubernetes/kinds.ts";
import { missing } from "../../reading/kubernetes/missing.ts";
import { everyObject } from "../../reading/kubernetes/objects.ts";

/** A service account mounts no token by itself: the pods that need one say so. */
export const k8sServiceAccountMountsNoToken = rule("k8s-service-account-mounts-no-token", {
  title: { en: "Service account mounts no token by itself", cnr: "Servisni nalog sam ne montira token" },
  severity: "low",
  on: tokensOf("ServiceAccount"),
  why: "Every pod of the account gets a token for the cluster's API, whether it needs one or not.",
  attack: "A hole in a page server is enough to read its token, and to speak to the cluster with it.",
  fix: "set automountServiceAccountToken: false on the account, and true on the pods that need it",
  sources: ["https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/"],
  check(resource, { resource: { type } }) {
    return everyObject<PropertiesOf<"kubernetes:core/v1:ServiceAccount">>(resource, type, (account) => {
      const given = account.properties.automountServiceAccountToken;
      const path = `${account.prefix}automountServiceAccountToken`;
      if (isFalse(given)) return pass();
      return given === undefined
        ? missing(account, path, { allowed: "false" })
        : fail({ path, given, allowed: "false" });
    });
  },
});
