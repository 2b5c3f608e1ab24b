// Quotas are counted over stacks, by what each is for, and compared with AWS's limits.

import { quotas } from "@temelj/facts";
import fc from "fast-check";
import { expect, test } from "vitest";

import { made, use } from "../../test/quotas.ts";
import { quotaStates } from "./quota-use.ts";

const table = made("aws:ec2transitgateway/routeTable:RouteTable", "tgw-rtb-1", { transitGatewayId: "tgw-1" });
const propagation = (name: string) =>
  made("aws:ec2transitgateway/routeTablePropagation:RouteTablePropagation", name, {
    transitGatewayRouteTableId: "tgw-rtb-1",
    transitGatewayAttachmentId: `tgw-attach-${name}`,
  });
const attachment = (name: string) =>
  made("aws:ec2transitgateway/vpcAttachment:VpcAttachment", name, { transitGatewayId: "tgw-1", vpcId: `vpc-${name}` });

test("attachments and routes of a gateway are counted over all stacks, routes through their table", () => {
  const states = quotaStates([
    use("hub", [table]),
    use("kotor", [attachment("kotor"), propagation("kotor")]),
    use("bar", [attachment("bar"), propagation("bar")]),
  ]);
  expect(states.map(({ quota, of, used, limit }) => [quota, of, used, limit])).toEqual([
    ["transitGatewayRouteTables", "tgw-1", 1, 20],
    ["transitGatewayAttachments", "tgw-1", 2, 5000],
    ["transitGatewayRoutes", "tgw-1", 2, 10_000],
  ]);
});

const vpc = (name: string, place: string) =>
  made("aws:ec2/vpc:Vpc", name, {}, { arn: `arn:aws:ec2:${place}:vpc/${name}` });

test("networks are counted by account and region", () => {
  const states = quotaStates([
    use("a", [vpc("one", "eu-central-1:111111111111"), vpc("two", "eu-central-1:111111111111")]),
    use("b", [vpc("three", "eu-south-1:111111111111"), vpc("four", "eu-central-1:222222222222")]),
  ]);
  const networks = states.filter(({ quota }) => quota === "vpcsPerRegion");
  expect(networks.map(({ of, used, share }) => [of, used, share])).toEqual([
    ["111111111111 eu-central-1", 2, 40],
    ["111111111111 eu-south-1", 1, 20],
    ["222222222222 eu-central-1", 1, 20],
  ]);
});

const rule = (name: string, egress: boolean) =>
  made("aws:ec2/networkAclRule:NetworkAclRule", name, { networkAclId: "acl-1", egress });

const endpoint = (name: string, vpcEndpointType?: string) =>
  made(
    "aws:ec2/vpcEndpoint:VpcEndpoint",
    name,
    { vpcId: "vpc-1", ...(vpcEndpointType === undefined ? {} : { vpcEndpointType }) },
    {
      arn: `arn:aws:ec2:eu-central-1:111111111111:vpc-endpoint/${name}`,
    },
  );

test("rules of an ACL count by direction, inline or not; endpoints by their kind", () => {
  const inline = made("aws:ec2/networkAcl:NetworkAcl", "acl-2", {
    vpcId: "vpc-1",
    ingress: [{}, {}, {}],
    egress: [{}],
  });
  const states = quotaStates([
    use("a", [rule("in-1", false), rule("in-2", false), rule("out-1", true), inline]),
    use("b", [endpoint("vpce-1", "Interface"), endpoint("vpce-2"), endpoint("vpce-3", "Gateway")]),
  ]);
  const found = Object.fromEntries(states.map(({ quota, of, used }) => [`${quota} ${of}`, used]));
  expect(found).toEqual({
    "rulesPerNetworkAcl acl-1 inbound": 2,
    "rulesPerNetworkAcl acl-1 outbound": 1,
    "rulesPerNetworkAcl acl-2": 3,
    "networkAclsPerVpc vpc-1": 1,
    "interfaceEndpointsPerVpc vpc-1": 1,
    "gatewayEndpointsPerRegion 111111111111 eu-central-1": 2,
  });
});

const firewall = (kind: string, type: string) =>
  made(`aws:networkfirewall/${kind}:${type}`, type, {}, { arn: `arn:aws:network-firewall:eu-central-1:1:${kind}/x` });

const address = (name: string) =>
  made("aws:ec2/eip:Eip", name, {}, { arn: `arn:aws:ec2:eu-central-1:1:elastic-ip/${name}` });

test("firewalls, their policies and decryption, public addresses and peerings count by region or gateway", () => {
  const gateways = { transitGatewayId: "tgw-1", peerTransitGatewayId: "tgw-2" };
  const states = quotaStates([
    use("hub", [
      firewall("firewall", "Firewall"),
      firewall("firewallPolicy", "FirewallPolicy"),
      firewall("tlsInspectionConfiguration", "TlsInspectionConfiguration"),
      made("aws:ec2transitgateway/peeringAttachment:PeeringAttachment", "peering", gateways),
    ]),
    use("egress", [address("a"), address("b")]),
  ]);
  const found = Object.fromEntries(states.map(({ quota, of, used, limit }) => [`${quota} ${of}`, [used, limit]]));
  expect(found).toMatchObject({
    "firewallsPerRegion 1 eu-central-1": [1, 5],
    "firewallPoliciesPerRegion 1 eu-central-1": [1, 20],
    "firewallTlsConfigurationsPerRegion 1 eu-central-1": [1, 20],
    "publicAddressesPerRegion 1 eu-central-1": [2, 5],
    "transitGatewayPeerings tgw-1": [1, 50],
  });
});

test("what AWS has raised is the limit", () => {
  const states = quotaStates([use("a", [vpc("one", "eu-central-1:111111111111")])], { vpcsPerRegion: 50 });
  const state = states.find(({ quota }) => quota === "vpcsPerRegion");
  expect([state?.limit, state?.share]).toEqual([50, 2]);
});

test("what is only read from the cloud, and what is not known, counts for nothing", () => {
  const read = { ...attachment("kotor"), external: true };
  const unknown = made("aws:ec2/subnet:Subnet", "s", { vpcId: "04da6b54-80e4-46f7-96ec-b56ff0331ba9" });
  expect(use("a", [read, unknown])).toEqual([]);
});

test("however the stacks are cut, the sum is the same", () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 3 }), { maxLength: 40 }), (stacks) => {
      const all = stacks.map((_, index) => attachment(`n${index}`));
      const cut = [0, 1, 2, 3].map((stack) =>
        use(
          `s${stack}`,
          all.filter((__, index) => stacks[index] === stack),
        ),
      );
      expect(quotaStates(cut)).toEqual(quotaStates([use("one", all)]));
    }),
  );
});

test("every quota that is counted is a fact with a source", () => {
  const [state] = quotaStates([use("a", [attachment("kotor")])]);
  expect(state === undefined ? [] : quotas[state.quota].source.urls).not.toEqual([]);
});
