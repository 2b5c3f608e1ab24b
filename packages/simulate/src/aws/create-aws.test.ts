// Outputs that AWS computes follow from the inputs and from each other.
import { crc32 } from "node:zlib";

import { describe, expect, test } from "vitest";

import type { Properties } from "../simulation.ts";
import { unknownMarker } from "../unknown-marker.ts";
import { checkAws } from "./check-aws.ts";
import { createAws } from "./create-aws.ts";

const world = { account: "111122223333", region: "eu-central-1", partition: "aws" };

function create(type: string, inputs: Properties = {}): { id: string; outputs: Properties } {
  const urn = `urn:pulumi:production::kotor::${type}::one`;
  return createAws(type, urn, checkAws(type, urn, inputs, world).inputs, world);
}

describe("what AWS computes", () => {
  test("a VPC's defaults: two names of one main route table", () => {
    const { outputs } = create("aws:ec2/vpc:Vpc");
    expect(outputs).toMatchObject({
      ownerId: "111122223333",
      defaultSecurityGroupId: expect.stringMatching(/^sg-0[0-9a-f]{16}$/),
      defaultNetworkAclId: expect.stringMatching(/^acl-0[0-9a-f]{16}$/),
      mainRouteTableId: outputs["defaultRouteTableId"],
    });
  });

  test("a route's id ends in the checksum of its destination", () => {
    const inputs = { routeTableId: "rtb-1", destinationCidrBlock: "10.0.0.0/8" };
    expect(create("aws:ec2/route:Route", inputs).id).toBe(`r-rtb-1${crc32("10.0.0.0/8")}`);
  });

  test("an organization's root, with the policy types that are on; its units hang below the same root", () => {
    const { outputs } = create("aws:organizations/organization:Organization", {
      enabledPolicyTypes: ["SERVICE_CONTROL_POLICY"],
    });
    const unit = create("aws:organizations/organizationalUnit:OrganizationalUnit");
    const root = `r-${unit.id.split("-")[1] ?? ""}`;
    expect(outputs["roots"]).toEqual([
      {
        arn: `arn:aws:organizations::111122223333:root/${String(outputs["id"])}/${root}`,
        id: root,
        name: "Root",
        policyTypes: [{ status: "ENABLED", type: "SERVICE_CONTROL_POLICY" }],
      },
    ]);
  });

  test("a certificate's validation records: a name and its wildcard share one", () => {
    const inputs = {
      domainName: "kotor.me.example",
      subjectAlternativeNames: ["*.kotor.me.example"],
      validationMethod: "DNS",
    };
    const options = create("aws:acm/certificate:Certificate", inputs).outputs[
      "domainValidationOptions"
    ] as Properties[];
    expect(options.map(({ domainName }) => domainName)).toEqual(["kotor.me.example", "*.kotor.me.example"]);
    expect({ ...options[1], domainName: "kotor.me.example" }).toEqual(options[0]);
    expect(options[0]).toEqual({
      domainName: "kotor.me.example",
      resourceRecordName: expect.stringMatching(/^_[0-9a-f]{32}\.kotor\.me\.example\.$/),
      resourceRecordType: "CNAME",
      resourceRecordValue: expect.stringMatching(/^_[0-9a-f]{32}\.[a-z]{10}\.acm-validations\.aws\.$/),
    });
  });

  test("a distribution's host name and the zone of all distributions", () => {
    expect(create("aws:cloudfront/distribution:Distribution").outputs).toMatchObject({
      domainName: expect.stringMatching(/^d[0-9a-z]{13}\.cloudfront\.net$/),
      hostedZoneId: "Z2FDTNDATAQYW2",
    });
  });

  test.each([
    ["aws:ec2/vpnConnection:VpnConnection", {}],
    ["aws:directconnect/gatewayAssociation:GatewayAssociation", { dxGatewayId: "dx-1", associatedGatewayId: "tgw-1" }],
  ])("the hub's attachment of a link, %s", (type, inputs) => {
    const { outputs } = create(type, inputs);
    expect(outputs["transitGatewayAttachmentId"]).toMatch(/^tgw-attach-0[0-9a-f]{16}$/);
  });

  test("where the tunnels of a VPN end, and no key of theirs", () => {
    const { id, outputs } = create("aws:ec2/vpnConnection:VpnConnection");
    for (const tunnel of ["tunnel1", "tunnel2"]) {
      expect(outputs[`${tunnel}Address`]).toMatch(/^203\.0\.113\.\d{2}$/);
      expect(outputs[`${tunnel}PresharedKey`]).toBe("REDACTED");
    }
    expect(outputs["presharedKeyArn"]).toContain(`:secret:s2svpn!${id}-key-`);
  });

  test("a key-signing key's record for the zone above", () => {
    const { outputs } = create("aws:route53/keySigningKey:KeySigningKey", { hostedZoneId: "Z1", name: "gov" });
    const { keyTag, digestValue } = outputs;
    expect(outputs["dsRecord"]).toBe(`${String(keyTag)} 13 2 ${String(digestValue)}`);
    expect(digestValue).toMatch(/^[0-9A-F]{64}$/);
    expect(outputs["dnskeyRecord"]).toBe(`257 3 13 ${String(outputs["publicKey"])}`);
  });

  test.each([
    ["arn:aws:route53:::hostedzone/Z1", "PRIVATE_HOSTED_ZONE"],
    ["arn:aws:route53resolver:eu-central-1:111122223333:firewall-rule-group/rslvr-frg-1", "FIREWALL_RULE_GROUP"],
    ["arn:aws:ec2:eu-central-1:111122223333:vpc-endpoint/vpce-1", "VPC_ENDPOINT"],
  ])("what a profile carries, by its ARN: %s", (resourceArn, expected) => {
    const inputs = { name: "one", profileId: "rp-1", resourceArn };
    const type = "aws:route53/profilesResourceAssociation:ProfilesResourceAssociation";
    expect(create(type, inputs).outputs).toMatchObject({ resourceType: expected, status: "COMPLETE" });
  });

  test.each([
    [{ assignGeneratedIpv6CidrBlock: true }, /^2001:db8:[0-9a-f]{1,4}:(?:[0-9a-f]{1,2}00|0)::\/56$/],
    [{ ipv6IpamPoolId: "ipam-pool-1", ipv6NetmaskLength: 56 }, /^fd80:db8:[0-9a-f]{1,4}:(?:[0-9a-f]{1,2}00|0)::\/56$/],
  ])("the IPv6 block of a network with %j", (inputs, expected) => {
    expect(create("aws:ec2/vpc:Vpc", inputs).outputs["ipv6CidrBlock"]).toMatch(expected);
    expect(create("aws:ec2/vpc:Vpc").outputs).not.toHaveProperty("ipv6CidrBlock");
  });

  test("an interface endpoint's network interface in each subnet", () => {
    const inputs = { vpcEndpointType: "Interface", subnetIds: ["subnet-1", "subnet-2"] };
    const interfaces = create("aws:ec2/vpcEndpoint:VpcEndpoint", inputs).outputs["networkInterfaceIds"] as string[];
    expect(new Set(interfaces).size).toBe(2);
    for (const id of interfaces) expect(id).toMatch(/^eni-0[0-9a-f]{16}$/);
  });

  test("a firewall's endpoint in each of its subnets, or its attachment to a gateway", () => {
    const type = "aws:networkfirewall/firewall:Firewall";
    const subnetMappings = [{ subnetId: "subnet-1" }, { subnetId: "subnet-2" }];
    const [inNetwork] = create(type, { vpcId: "vpc-1", subnetMappings }).outputs["firewallStatuses"] as {
      syncStates: { attachments: { subnetId: string; endpointId: string }[] }[];
    }[];
    const attachments = inNetwork?.syncStates.flatMap((state) => state.attachments) ?? [];
    expect(attachments.map(({ subnetId }) => subnetId)).toEqual(["subnet-1", "subnet-2"]);
    for (const { endpointId } of attachments) expect(endpointId).toMatch(/^vpce-0[0-9a-f]{16}$/);
    expect(new Set(attachments.map(({ endpointId }) => endpointId)).size).toBe(2);
    const atGateway = create(type, { transitGatewayId: "tgw-1" }).outputs["firewallStatuses"];
    expect(atGateway).toEqual([
      {
        syncStates: [],
        transitGatewayAttachmentSyncStates: [{ attachmentId: expect.stringMatching(/^tgw-attach-0[0-9a-f]{16}$/) }],
      },
    ]);
  });

  test("no endpoint of a firewall before its subnets are known", () => {
    const inputs = { vpcId: "vpc-1", subnetMappings: [{ subnetId: unknownMarker }] };
    expect(create("aws:networkfirewall/firewall:Firewall", inputs).outputs["firewallStatuses"]).toBe(unknownMarker);
  });

  test("the same attachment on both sides of a peering", () => {
    const type = "aws:ec2transitgateway/peeringAttachmentAccepter:PeeringAttachmentAccepter";
    expect(create(type, { transitGatewayAttachmentId: "tgw-attach-1" }).id).toBe("tgw-attach-1");
  });

  test("an address that nobody has", () => {
    expect(create("aws:ec2/eip:Eip", { domain: "vpc" }).outputs["publicIp"]).toMatch(/^203\.0\.113\.\d+$/);
  });
});
