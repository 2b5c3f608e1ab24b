// A service within one's network should know its customers.

import { equals, every, rule } from "@temelj/policy";

/** An endpoint service accepts each connection by hand. */
export const vpcEndpointServiceAsksBeforeConnecting = rule("vpc-endpoint-service-asks-before-connecting", {
  title: { en: "Endpoint service asks before connecting", cnr: "Servis pristupne tačke pita prije povezivanja" },
  severity: "medium",
  on: "aws:ec2/vpcEndpointService:VpcEndpointService",
  why: "Otherwise every account that may find the service has a way into its network at once.",
  attack:
    "An attacker in a partner's account connects to the service and tries passwords on it, before anybody here knows of the connection.",
  fix: "set acceptanceRequired: true",
  sources: ["https://docs.aws.amazon.com/vpc/latest/privatelink/configure-endpoint-service.html"],
  check: (service) => every(service, ["acceptanceRequired"], equals(true)),
});
