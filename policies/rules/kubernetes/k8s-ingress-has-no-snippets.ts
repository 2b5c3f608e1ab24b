// A snippet is configuration of the common entrance, written by one tenant.

import { allOf, fail, pass, plain, rule } from "@temelj/policy";

import { tokensOf } from "../../reading/kubernetes/kinds.ts";
import { everyObject } from "../../reading/kubernetes/objects.ts";

const snippet = /^nginx\.(?:ingress\.kubernetes\.io|org)\/[a-z-]*snippets?$/;

/** No Ingress carries raw nginx configuration. */
export const k8sIngressHasNoSnippets = rule("k8s-ingress-has-no-snippets", {
  title: { en: "Ingress has no nginx snippets", cnr: "Ingress nema nginx isječke" },
  severity: "high",
  on: tokensOf("Ingress"),
  why: "A snippet runs in the controller: through one a tenant can read every Secret of the cluster (CVE-2021-25742).",
  attack:
    "A snippet of configuration makes the controller print its own token, which reads every secret of the cluster.",
  fix: "remove the annotation and use the controller's own ones",
  sources: [
    "https://github.com/kubernetes/ingress-nginx/issues/7837",
    "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations-risk/",
  ],
  check(resource, { resource: { type } }) {
    return everyObject(resource, type, ({ properties, prefix }) => {
      const names = Object.keys(plain(properties.metadata?.annotations) ?? {});
      return allOf(
        pass,
        ...names
          .filter((name) => snippet.test(name))
          .map((name) => () => {
            return fail({
              path: `${prefix}metadata.annotations["${name}"]`,
              message: `${name} is set`,
              allowed: "nothing",
            });
          }),
      );
    });
  },
});
