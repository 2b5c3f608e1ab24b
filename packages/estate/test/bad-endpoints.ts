// Private endpoints that are wrong, one mistake each.

import type { BadCase } from "./bad-case.ts";
import { changed } from "./small-estate.ts";

const network = "network.yaml";

/** The small estate with a pool of the platform's and these endpoints; they are in line 6. */
function endpoints(said: string): Readonly<Record<string, string>> {
  return changed(network, "pools:\n", `endpoints: { ${said} }\npools:\n  - { code: platform, cidr: 10.65.0.0/16 }\n`);
}

export const badEndpoints: readonly BadCase[] = [
  {
    what: "a private endpoint of a service that does not exist",
    files: endpoints("services: [kmz], cidr: 10.65.0.0/24"),
    at: `${network}:6:25`,
    code: "ESTATE_ENDPOINT_SERVICE_UNKNOWN",
    message: 'endpoints.services[0] is "kmz", which is no service',
    fix: "use kms",
  },
  {
    what: "a private endpoint that nothing guards",
    files: endpoints("services: [eks-auth], cidr: 10.65.0.0/24"),
    at: `${network}:6:25`,
    code: "ESTATE_ENDPOINT_UNGUARDED",
    message: 'the endpoint of "eks-auth" takes no policy that is known',
    fix: "leave it out, or accept it: unguarded: [eks-auth]",
  },
  {
    what: "a service that is named twice",
    files: endpoints("services: [kms, kms], cidr: 10.65.0.0/24"),
    at: `${network}:6:30`,
    code: "ESTATE_CODE_REPEATED",
    message: 'endpoints.services names "kms" twice',
    fix: "remove one of them",
  },
  {
    what: "endpoints in a segment's addresses",
    files: endpoints("services: [kms], cidr: 10.64.0.0/24"),
    at: `${network}:6:37`,
    code: "ESTATE_ENDPOINT_CIDR_INVALID",
    message: 'endpoints.cidr is "10.64.0.0/24", which is in no pool of the home region that serves no segment',
    allowed: "a /16 to /26 within 10.65.0.0/16",
    fix: "add a pool without a segment",
  },
  {
    what: "endpoints with too few addresses",
    files: endpoints("services: [kms], cidr: 10.65.0.0/28"),
    at: `${network}:6:37`,
    code: "ESTATE_ENDPOINT_CIDR_INVALID",
    message: 'endpoints.cidr is "10.65.0.0/28"',
    fix: "take a /24: it holds 58 endpoints",
  },
  {
    what: "endpoints of the backup region in the home region's addresses",
    files: endpoints("services: [kms], cidr: 10.65.0.0/24, backupCidr: 10.65.1.0/24"),
    at: `${network}:6:63`,
    code: "ESTATE_ENDPOINT_CIDR_INVALID",
    message: 'endpoints.backupCidr is "10.65.1.0/24", which is in no pool of the backup region',
    allowed: "there is none",
    fix: "add a pool without a segment",
  },
];
