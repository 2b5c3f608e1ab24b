// What counts towards the quotas of shares, and of AWS's register of addresses.

import type { PlanResource } from "@temelj/plan";

import { one, perPlace, perText, type Counted, type Counters } from "./counters.ts";
import { text, type PlanIndex } from "./plan-index.ts";

const resources = "aws:ram/resourceAssociation:ResourceAssociation";
const principals = "aws:ram/principalAssociation:PrincipalAssociation";
const pool = "aws:ec2/vpcIpamPool:VpcIpamPool";

export const sharingCounters = {
  resourceSharesPerRegion: { "aws:ram/resourceShare:ResourceShare": perPlace },
  resourcesPerShare: { [resources]: perText("resourceShareArn") },
  principalsPerShare: { [principals]: perText("resourceShareArn") },
  sharedResourcesPerRegion: { [resources]: ofShare },
  sharedPrincipalsPerRegion: { [principals]: ofShare },
  // Each account counts once, in however many shares it is: a VPC is shared by one.
  participantAccountsPerVpc: {
    [principals]: ({ inputs }, index) => {
      const subnets = sharedSubnets(inputs["resourceShareArn"], index);
      return [...new Set(subnets.map((subnet) => text(subnet.inputs["vpcId"])))].map(one);
    },
  },
  subnetsSharedWithAccount: {
    [principals]: ({ inputs }, index) => {
      const { principal } = inputs;
      return { of: text(principal), count: sharedSubnets(inputs["resourceShareArn"], index).length };
    },
  },
  // Where the scope is not known before it is there, the account has one.
  addressPoolsPerScope: {
    [pool]: (resource, index) => one(text(resource.inputs["ipamScopeId"]) ?? index.accountOf(resource)),
  },
  rangesPerAddressPool: { "aws:ec2/vpcIpamPoolCidr:VpcIpamPoolCidr": perText("ipamPoolId") },
  addressPoolDepth: { [pool]: (resource, index) => ({ of: resource.id, count: depthOf(resource, index) }) },
} as const satisfies Readonly<Record<string, Counters>>;

/** By the share's own ARN: it says account and region. */
function ofShare({ inputs }: PlanResource): Counted {
  const [, , , region, account] = text(inputs["resourceShareArn"])?.split(":") ?? [];
  return one(region === undefined || account === undefined ? undefined : `${account} ${region}`);
}

function sharedSubnets(share: PlanResource["inputs"][string] | undefined, index: PlanIndex): PlanResource[] {
  return index
    .ofType(resources)
    .filter(({ inputs }) => inputs["resourceShareArn"] === share)
    .flatMap(({ inputs }) => index.find(inputs["resourceArn"]) ?? [])
    .filter(({ type }) => type === "aws:ec2/subnet:Subnet");
}

function depthOf(resource: PlanResource, index: PlanIndex): number {
  let depth = 1;
  let above = index.find(resource.inputs["sourceIpamPoolId"]);
  while (above !== undefined && depth < 100) {
    depth += 1;
    above = index.find(above.inputs["sourceIpamPoolId"]);
  }
  return depth;
}
