// "Myself" is somebody else when another one says it.

import { fail, notApplicable, pass, rule, type PropertiesOf } from "@temelj/policy";

import { tokensOf } from "../../reading/kubernetes/kinds.ts";
import { everyObject } from "../../reading/kubernetes/objects.ts";

/** No Service is another name for the machine that asks. */
export const k8sServiceNamesNoLocalHost = rule("k8s-service-names-no-local-host", {
  title: { en: "Service is no name for the local machine", cnr: "Servis nije ime za lokalnu mašinu" },
  severity: "medium",
  on: tokensOf("Service"),
  why: "A controller that follows the name talks to its own machine, where it trusts everybody.",
  attack:
    'A tenant makes a Service for "localhost"; the common entrance forwards requests to its own administration port.',
  fix: "remove externalName, or name a server",
  sources: ["https://github.com/kubernetes/ingress-nginx/issues/6686"],
  check(resource, { resource: { type } }) {
    return everyObject<PropertiesOf<"kubernetes:core/v1:Service">>(resource, type, ({ properties, prefix }) => {
      const { type: kind, externalName: given } = properties.spec ?? {};
      if (kind !== "ExternalName") return notApplicable("it is no ExternalName");
      if (!/^(?:localhost(?:\.localdomain)?\.?|127\.[\d.]+|0\.0\.0\.0|\[?::1\]?)$/i.test(String(given))) return pass();
      return fail({ path: `${prefix}spec.externalName`, given, allowed: "the name of a server" });
    });
  },
});
