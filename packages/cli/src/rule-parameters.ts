// What an estate decides about rules: which of its stacks may do what others must not.

import type { Estate } from "@temelj/estate";

import type { AuditOptions } from "./inspectors/audit.ts";

/** The way to the internet is in the network's own stack, and only when a segment may reach something there. */
export function ruleParameters({ network }: Pick<Estate, "network">): AuditOptions["parameters"] {
  const internet = network.segments.some(({ internet: { domains } }) => domains.length > 0);
  // By default the network's own stack may have a gateway; here nobody needs one.
  return internet ? {} : { "network-has-no-internet-gateway": { allowedStacks: [] } };
}
