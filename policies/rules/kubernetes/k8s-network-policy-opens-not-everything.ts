// A fence that lets everybody in is a drawing of one.

import { fail, isAbsent, listed, pass, rule } from "@temelj/policy";

import { isEverywhere } from "../../reading/ingress.ts";
import { everyItem } from "../../reading/kubernetes/items.ts";
import { tokensOf } from "../../reading/kubernetes/kinds.ts";
import type { NetworkPolicy } from "../../reading/kubernetes/network-policies.ts";
import { everyObject } from "../../reading/kubernetes/objects.ts";

/** No rule of a network policy lets everybody reach every port. */
export const k8sNetworkPolicyOpensNotEverything = rule("k8s-network-policy-opens-not-everything", {
  title: { en: "Network policy does not let everybody in", cnr: "Mrežna politika ne pušta svakoga" },
  severity: "medium",
  on: tokensOf("NetworkPolicy"),
  why: "Such a rule undoes every other policy for the pods that it selects.",
  attack: "A rule that was added to find an error stays; a pod of another tenant reaches the database through it.",
  fix: "name from whom traffic comes, or to which ports",
  sources: ["https://kubernetes.io/docs/concepts/services-networking/network-policies/"],
  check(resource, { resource: { type } }) {
    return everyObject<NetworkPolicy>(resource, type, ({ properties, prefix }) =>
      everyItem(properties.spec?.ingress, `${prefix}spec.ingress`, ({ from, ports }, path) => {
        if (!isAbsent(ports)) return pass();
        const open =
          isAbsent(from) || listed(from).some((peer) => peer?.ipBlock !== undefined && isEverywhere(peer.ipBlock.cidr));
        return open ? fail({ path, message: `${path} lets everybody reach every port` }) : pass();
      }),
    );
  },
});
