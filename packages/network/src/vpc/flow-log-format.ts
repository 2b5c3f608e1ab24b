// What a flow log writes about each flow.

/**
 * Every field that answers who spoke with whom, through what, and why it was refused. Left out: sublocation (Outposts
 * and Wavelength), ECS (needs rights of its own to list clusters) and resource-id (for logs of a NAT gateway).
 *
 * https://docs.aws.amazon.com/vpc/latest/userguide/flow-log-records.html
 */
const fields = [
  "version",
  "account-id",
  "interface-id",
  "srcaddr",
  "dstaddr",
  "srcport",
  "dstport",
  "protocol",
  "packets",
  "bytes",
  "start",
  "end",
  "action",
  "log-status",
  "vpc-id",
  "subnet-id",
  "instance-id",
  "tcp-flags",
  "type",
  "pkt-srcaddr",
  "pkt-dstaddr",
  "region",
  "az-id",
  "pkt-src-aws-service",
  "pkt-dst-aws-service",
  "flow-direction",
  "traffic-path",
  "reject-reason",
] as const;

/** The format as EC2 takes it: `${version} ${account-id} …`. Changing it replaces the flow log. */
export const flowLogFormat: string = formatOf(fields);

/** The same, with whether AWS or TLS encrypted the flow: written only where the VPC has an encryption control. */
export const encryptionLogFormat: string = formatOf([...fields, "encryption-status"]);

function formatOf(names: readonly string[]): string {
  return names.map((field) => `\${${field}}`).join(" ");
}
