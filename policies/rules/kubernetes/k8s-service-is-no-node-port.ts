// A node port is open on every node of the cluster.

import { fail, pass, rule, type PropertiesOf } from "@temelj/policy";

import { tokensOf } from "../../reading/kubernetes/kinds.ts";
import { everyObject } from "../../reading/kubernetes/objects.ts";

/** No Service is of type NodePort. */
export const k8sServiceIsNoNodePort = rule("k8s-service-is-no-node-port", {
  title: { en: "Service opens no port on the nodes", cnr: "Servis ne otvara port na čvorovima" },
  severity: "medium",
  on: tokensOf("Service"),
  why: "The port is open on all nodes' addresses, past the load balancer, its TLS and its firewall.",
  attack: "The port is open on every machine, past load balancer and firewall.",
  fix: 'use type "ClusterIP" behind an Ingress or Gateway, or a load balancer',
  sources: ["https://kubernetes.io/docs/concepts/services-networking/service/#type-nodeport"],
  check(resource, { resource: { type } }) {
    return everyObject<PropertiesOf<"kubernetes:core/v1:Service">>(resource, type, ({ properties, prefix }) => {
      const given = properties.spec?.type;
      return given === "NodePort" ? fail({ path: `${prefix}spec.type`, given, allowed: "ClusterIP" }) : pass();
    });
  },
});
