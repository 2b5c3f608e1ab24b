// A shell in a pod is a second door that nobody watches.

import { fail, pass, rule, type PropertiesOf } from "@temelj/policy";

import { everyItem } from "../../reading/kubernetes/items.ts";
import { tokensOf } from "../../reading/kubernetes/kinds.ts";
import { everyObject } from "../../reading/kubernetes/objects.ts";

/** No Service opens the port of SSH. */
export const k8sServiceOpensNoSsh = rule("k8s-service-opens-no-ssh", {
  title: { en: "Service opens no SSH", cnr: "Servis ne otvara SSH" },
  severity: "low",
  on: tokensOf("Service"),
  why: "Who signs in by SSH passes the cluster's own records and rights.",
  attack: "An intruder leaves an SSH server in a pod as a way back; the service that leads there looks like any other.",
  fix: "remove port 22; use kubectl exec, which is recorded",
  sources: ["https://kubernetes.io/docs/tasks/debug/debug-application/get-shell-running-container/"],
  parameters: { ports: [22, 2222] as readonly number[] },
  check(resource, { resource: { type }, config }) {
    return everyObject<PropertiesOf<"kubernetes:core/v1:Service">>(resource, type, ({ properties, prefix }) =>
      everyItem(properties.spec?.ports, `${prefix}spec.ports`, ({ port, targetPort }, path) => {
        const found = [port, targetPort].find((one) => one !== undefined && config.ports.includes(Number(one)));
        return found === undefined ? pass() : fail({ path, given: found, allowed: "another port" });
      }),
    );
  },
});
