// What people send to a portal is read on the way unless TLS hides it.

import { allOf, fail, listed, pass, rule, type PropertiesOf, type Verdict } from "@temelj/policy";

import { everyItem } from "../../reading/kubernetes/items.ts";
import { tokensOf } from "../../reading/kubernetes/kinds.ts";
import { missing } from "../../reading/kubernetes/missing.ts";
import { everyObject, type KubernetesObject } from "../../reading/kubernetes/objects.ts";

type Ingress = PropertiesOf<"kubernetes:networking.k8s.io/v1:Ingress">;

/** Annotations by which controllers of clouds are given a certificate. */
const certificates = [
  "alb.ingress.kubernetes.io/certificate-arn",
  "ingress.gcp.kubernetes.io/pre-shared-cert",
  "networking.gke.io/certmap",
  "networking.gke.io/managed-certificates",
];
const listens = "alb.ingress.kubernetes.io/listen-ports";

/** An Ingress has a certificate for every host: in `tls`, or by its cloud's annotation. */
export const k8sIngressUsesTls = rule("k8s-ingress-uses-tls", {
  title: { en: "Ingress uses TLS for every host", cnr: "Ingress koristi TLS za svaki host" },
  severity: "high",
  on: tokensOf("Ingress"),
  why: "Without TLS passwords and citizens' data cross the network in plain, and anybody on the way can change them.",
  attack: "Whoever shares the visitor's network reads the sign-in, or changes the page.",
  fix: "add tls with the hosts and a secretName",
  sources: ["https://kubernetes.io/docs/concepts/services-networking/ingress/#tls"],
  check(resource, { resource: { type } }) {
    return everyObject<Ingress>(resource, type, (ingress) => {
      const annotations = ingress.properties.metadata?.annotations ?? {};
      if (certificates.some((name) => annotations[name] !== undefined)) return pass();
      if (/"HTTPS"/i.test(annotations[listens] ?? "")) return pass();
      return coversEveryHost(ingress);
    });
  },
});

function coversEveryHost(ingress: KubernetesObject<Ingress>): Verdict {
  const { spec } = ingress.properties;
  const path = `${ingress.prefix}spec`;
  const entries = listed(spec?.tls);
  if (entries.length === 0) return missing(ingress, `${path}.tls`, { allowed: "an entry for every host" });
  const hosts = entries.flatMap((entry) => listed(entry?.hosts));
  const any = entries.some((entry) => listed(entry?.hosts).length === 0);
  return allOf(pass, () =>
    everyItem(spec?.rules, `${path}.rules`, ({ host }, at) => {
      if (any || host === undefined || host === "" || hosts.some((known) => covers(known, host))) return pass();
      return fail({ path: `${at}.host`, given: host, allowed: `a host of tls: ${hosts.join(", ")}` });
    }),
  );
}

/** A wildcard stands for one label. */
function covers(known: unknown, host: unknown): boolean {
  const [own, wanted] = [String(known).toLowerCase(), String(host).toLowerCase()];
  return own === wanted || (own.startsWith("*.") && wanted.slice(wanted.indexOf(".") + 1) === own.slice(2));
}
