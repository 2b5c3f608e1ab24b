// One switch for all clusters of a region.

import { equals, every, rule } from "@temelj/policy";

/** Where EMR's block of public access is managed, it is on. */
export const emrAccountBlocksPublicAccess = rule("emr-account-blocks-public-access", {
  title: { en: "Clusters can't be opened to the internet", cnr: "Klasteri se ne mogu otvoriti prema internetu" },
  severity: "high",
  on: "aws:emr/blockPublicAccessConfiguration:BlockPublicAccessConfiguration",
  why: "A cluster's security group opens ports to everybody, and nobody stops it.",
  attack: "A test cluster with open ports is found and used to mine coins.",
  fix: "set blockPublicSecurityGroupRules: true",
  controls: ["security-hub:EMR.2"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/emr-controls.html#emr-2"],
  check: (account) => every(account, ["blockPublicSecurityGroupRules"], equals(true)),
});
