// What is open to everybody should be a decision for each port.

import { rule } from "@temelj/policy";

import { ingressTypes, inWords, isForEverybody, noBadRule } from "../../reading/security-group-rules.ts";

/** Everybody reaches the ports of the web only, in any spelling of a rule. */
export const securityGroupOpensWebPortsOnly = rule("security-group-opens-web-ports-only", {
  title: { en: "Security group opens web ports only", cnr: "Sigurnosna grupa otvara samo veb portove" },
  severity: "medium",
  on: ingressTypes,
  why: "A port that was opened for a test stays open, and what listens there next year is open, too.",
  attack:
    "A port was opened for a demonstration. A year later an administration page of a new program listens there, with its default password.",
  fix: "name the addresses or security groups that may come; or add the port to the rule's parameter",
  controls: ["security-hub:EC2.18"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-18"],
  parameters: { ports: [80, 443] as readonly number[] },
  check: (resource, { config, resource: { type } }) =>
    noBadRule(
      resource,
      type,
      "ingress",
      (read) =>
        ["tcp", "udp", "all"].includes(read.protocol) &&
        isForEverybody(read) &&
        !(read.protocol !== "all" && read.from === read.to && config.ports.includes(read.from)),
      (read) => ({ message: inWords(read, "lets * reach"), allowed: `ports ${config.ports.join(", ")}` }),
    ),
});
