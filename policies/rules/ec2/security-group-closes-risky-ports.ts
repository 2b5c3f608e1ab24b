// Databases, caches and old services were never made to stand on the internet.

import { rule } from "@temelj/policy";

import { ingressTypes, inWords, isForEverybody, noBadRule } from "../../reading/security-group-rules.ts";

/** No rule, in any spelling, opens a port of a risky service to all of IPv4 or IPv6. SSH and RDP have their own rule. */
export const securityGroupClosesRiskyPorts = rule("security-group-closes-risky-ports", {
  title: { en: "Security group keeps risky ports closed", cnr: "Sigurnosna grupa drži rizične portove zatvorenim" },
  severity: "high",
  on: ingressTypes,
  why: "Open databases and file shares are found by scanners within minutes; many have no password at all.",
  attack:
    "A scanner finds the open database within minutes. It copies the tables, deletes them and leaves a note with the price.",
  fix: "name the security group or the addresses of those who need the port",
  controls: ["security-hub:EC2.19"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-19"],
  parameters: {
    ports: [
      20, 21, 23, 25, 110, 135, 143, 445, 1433, 1434, 3000, 3306, 4333, 5000, 5432, 5500, 5601, 8080, 8088, 8888, 9200,
      9300,
    ] as readonly number[],
  },
  check: (resource, { config, resource: { type } }) =>
    noBadRule(
      resource,
      type,
      "ingress",
      (read) =>
        ["tcp", "udp", "all"].includes(read.protocol) &&
        config.ports.some((port) => read.from <= port && port <= read.to) &&
        isForEverybody(read),
      (read) => ({ message: inWords(read, "lets * reach"), allowed: `no rule for ports ${config.ports.join(", ")}` }),
    ),
});
