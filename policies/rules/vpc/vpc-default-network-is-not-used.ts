// AWS's default network is open by design: for trying things out.

import { fail, rule } from "@temelj/policy";

/** No program takes over the account's default VPC. */
export const vpcDefaultNetworkIsNotUsed = rule("vpc-default-network-is-not-used", {
  title: { en: "Default VPC is not used", cnr: "Podrazumijevani VPC se ne koristi" },
  severity: "medium",
  on: "aws:ec2/defaultVpc:DefaultVpc",
  why: "Its subnets give public addresses and route to the internet; whatever starts there is outside.",
  attack:
    "A test server starts in the network that AWS made, with a public address nobody asked for. A scanner finds it the same hour.",
  fix: "create a VPC of your own with private subnets, and delete the default one",
  sources: ["https://docs.aws.amazon.com/vpc/latest/userguide/default-vpc.html"],
  check: (_vpc, { resource }) => fail({ message: `${resource.name} uses the account's default VPC` }),
});
