// What kind of load balancer a resource is, and what its listeners speak.

import { isAbsent } from "@temelj/policy";

/** `application`, `network` or `gateway`. Without a word it is `application`. */
export function loadBalancerKind({ loadBalancerType }: { readonly loadBalancerType?: string | undefined }): string {
  return loadBalancerType ?? "application";
}

/**
 * The protocol of a listener, in capitals. Without one it is HTTP, except at a gateway load balancer, whose listeners
 * have neither protocol nor port.
 */
export function listenerProtocol(listener: {
  readonly protocol?: string | undefined;
  readonly port?: number | undefined;
}): string {
  if (!isAbsent(listener.protocol)) return String(listener.protocol).toUpperCase();
  return isAbsent(listener.port) ? "GENEVE" : "HTTP";
}
