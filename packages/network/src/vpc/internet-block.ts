// Whether internet gateways of an account can carry traffic at all.

/**
 * VPC Block Public Access of the account in one region. It outranks every route, gateway and security group.
 *
 * - `block-bidirectional`: nothing passes an internet gateway
 * - `block-ingress`: only what is answered to NAT and egress-only gateways passes
 * - `elsewhere`: not decided here, because another component or the organization's declarative policy does
 *
 * https://docs.aws.amazon.com/vpc/latest/userguide/security-vpc-bpa.html
 */
export type InternetBlock = "block-bidirectional" | "block-ingress" | "elsewhere";

export const internetBlocks: readonly InternetBlock[] = ["block-bidirectional", "block-ingress", "elsewhere"];
