// A spoke in a tenant's account and one in the hub's own, with what a test changes of them.

import * as aws from "@pulumi/aws";
import { register, type ComputedValues, type Registration } from "@temelj/testing";

import type { HubHandle } from "../src/network-handles.ts";
import type { SpokeNetworkArgs } from "../src/spoke/spoke-network-args.ts";
import { SpokeNetwork } from "../src/spoke/spoke-network.ts";

export const hub: HubHandle = {
  transitGatewayId: "tgw-1",
  routeTableIds: { municipalities: "tgw-rtb-m", "shared-services": "tgw-rtb-s" },
  inspectionTableId: "tgw-rtb-i",
  internalRanges: ["10.64.0.0/12"],
};

const kotor: SpokeNetworkArgs = {
  cidr: "10.64.4.0/22",
  zones: ["a", "b"],
  region: "eu-central-1",
  segment: "municipalities",
  hub,
  flowLogsArn: "arn:aws:s3:::log-archive/flow-logs",
  organizationId: "o-a1b2c3d4e5",
};

const computed: ComputedValues = {
  "aws:ec2/vpc:Vpc": (name) => ({
    defaultNetworkAclId: `${name}-default-acl`,
    defaultRouteTableId: `${name}-default-routes`,
    ipv6CidrBlock: "2001:db8:12:3400::/56",
  }),
  "aws:ec2/vpcEndpoint:VpcEndpoint": () => ({ prefixListId: "pl-s3" }),
};

/** A spoke in a tenant's account: the hub's side needs the hub's provider. */
export function inTenantAccount(args: Partial<SpokeNetworkArgs> = {}): Promise<Registration<SpokeNetwork>> {
  return register(
    (opts) => {
      const hubProvider = new aws.Provider("hub", { region: "eu-central-1" });
      return new SpokeNetwork("network", { ...kotor, hubProvider, ...args }, opts);
    },
    { computed },
  );
}

/** A spoke in the hub's own account. */
export function inHubAccount(args: Partial<SpokeNetworkArgs> = {}): Promise<Registration<SpokeNetwork>> {
  return register((opts) => new SpokeNetwork("shared", { ...kotor, ...args }, opts), { computed });
}

/** What one has and another has not, as `type name`, by name. */
export function added(before: Registration<unknown>, after: Registration<unknown>): readonly string[] {
  const known = new Set(before.resources.map(({ name }) => name));
  return after.resources
    .filter(({ name }) => !known.has(name))
    .map(({ type, name }) => `${type} ${name}`)
    .toSorted();
}
