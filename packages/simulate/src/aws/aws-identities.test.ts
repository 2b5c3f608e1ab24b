// Ids and ARNs have the shapes that AWS gives them.
import { describe, expect, test } from "vitest";

import type { Properties } from "../simulation.ts";
import { unknownMarker } from "../unknown-marker.ts";
import { checkAws } from "./check-aws.ts";
import { createAws } from "./create-aws.ts";

const world = { account: "111122223333", region: "eu-central-1", partition: "aws" };

function create(
  type: string,
  inputs: Properties = {},
  name = "one",
  where = world,
): { id: string; outputs: Properties } {
  const urn = `urn:pulumi:production::kotor::${type}::${name}`;
  return createAws(type, urn, checkAws(type, urn, inputs, where).inputs, where);
}

describe("a new resource", () => {
  const hex = "0[0-9a-f]{16}";
  const uuid = "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}";
  const here = "eu-central-1:111122223333";
  const permissionSet = "arn:aws:sso:::permissionSet/ssoins-0123456789abcdef/ps-0123456789abcdef";
  const instance = "arn:aws:sso:::instance/ssoins-0123456789abcdef";

  test.each<[string, Properties, string, string | undefined]>([
    ["aws:ec2/vpc:Vpc", {}, `vpc-${hex}`, `arn:aws:ec2:${here}:vpc/vpc-${hex}`],
    ["aws:ec2/vpcIpv4CidrBlockAssociation:VpcIpv4CidrBlockAssociation", {}, `vpc-cidr-assoc-${hex}`, undefined],
    ["aws:ec2/vpcEncryptionControl:VpcEncryptionControl", {}, `vpcec-${hex}`, undefined],
    ["aws:ec2/managedPrefixList:ManagedPrefixList", {}, `pl-${hex}`, `arn:aws:ec2:${here}:prefix-list/pl-${hex}`],
    ["aws:ec2/subnet:Subnet", {}, `subnet-${hex}`, `arn:aws:ec2:${here}:subnet/subnet-${hex}`],
    ["aws:ec2/routeTable:RouteTable", {}, `rtb-${hex}`, `arn:aws:ec2:${here}:route-table/rtb-${hex}`],
    ["aws:ec2/routeTableAssociation:RouteTableAssociation", {}, `rtbassoc-${hex}`, undefined],
    ["aws:ec2/vpcEndpoint:VpcEndpoint", {}, `vpce-${hex}`, `arn:aws:ec2:${here}:vpc-endpoint/vpce-${hex}`],
    ["aws:ec2/flowLog:FlowLog", {}, `fl-${hex}`, `arn:aws:ec2:${here}:vpc-flow-log/fl-${hex}`],
    ["aws:ebs/encryptionByDefault:EncryptionByDefault", {}, "111122223333", undefined],
    [
      "aws:ec2transitgateway/transitGateway:TransitGateway",
      {},
      `tgw-${hex}`,
      `arn:aws:ec2:${here}:transit-gateway/tgw-${hex}`,
    ],
    [
      "aws:ec2transitgateway/routeTable:RouteTable",
      {},
      `tgw-rtb-${hex}`,
      `arn:aws:ec2:${here}:transit-gateway-route-table/tgw-rtb-${hex}`,
    ],
    [
      "aws:ec2transitgateway/routeTableAssociation:RouteTableAssociation",
      { transitGatewayRouteTableId: "tgw-rtb-1", transitGatewayAttachmentId: "tgw-attach-2" },
      "tgw-rtb-1_tgw-attach-2",
      undefined,
    ],
    [
      "aws:ec2transitgateway/route:Route",
      { transitGatewayRouteTableId: "tgw-rtb-1", destinationCidrBlock: "0.0.0.0/0" },
      "tgw-rtb-1_0.0.0.0/0",
      undefined,
    ],
    ["aws:ec2/vpnConnection:VpnConnection", {}, `vpn-${hex}`, `arn:aws:ec2:${here}:vpn-connection/vpn-${hex}`],
    [
      "aws:ec2clientvpn/endpoint:Endpoint",
      {},
      `cvpn-endpoint-${hex}`,
      `arn:aws:ec2:${here}:client-vpn-endpoint/cvpn-endpoint-${hex}`,
    ],
    [
      "aws:ec2clientvpn/authorizationRule:AuthorizationRule",
      { clientVpnEndpointId: "cvpn-1", targetNetworkCidr: "10.64.0.0/16", accessGroupId: "g-1" },
      "cvpn-1,10.64.0.0/16,g-1",
      undefined,
    ],
    ["aws:directconnect/gateway:Gateway", {}, uuid, `arn:aws:directconnect::111122223333:dx-gateway/${uuid}`],
    [
      "aws:directconnect/gatewayAssociation:GatewayAssociation",
      { dxGatewayId: "dx-1", associatedGatewayId: "tgw-1" },
      "ga-dx-1tgw-1",
      undefined,
    ],
    ["aws:verifiedaccess/group:Group", {}, `vagr-${hex}`, undefined],
    [
      "aws:networkfirewall/tlsInspectionConfiguration:TlsInspectionConfiguration",
      { name: "mine" },
      `arn:aws:network-firewall:${here}:tls-configuration/mine`,
      `arn:aws:network-firewall:${here}:tls-configuration/mine`,
    ],
    ["aws:s3/bucket:Bucket", { bucket: "mine" }, "mine", "arn:aws:s3:::mine"],
    ["aws:s3/bucketVersioning:BucketVersioning", { bucket: "mine" }, "mine", undefined],
    [
      "aws:s3/bucketVersioning:BucketVersioning",
      { bucket: "mine", expectedBucketOwner: "111122223333" },
      "mine,111122223333",
      undefined,
    ],
    ["aws:s3/bucketObjectv2:BucketObjectv2", { bucket: "mine", key: "a/b" }, "mine/a/b", "arn:aws:s3:::mine/a/b"],
    ["aws:s3/accountPublicAccessBlock:AccountPublicAccessBlock", {}, "111122223333", undefined],
    ["aws:iam/role:Role", { name: "reader" }, "reader", "arn:aws:iam::111122223333:role/reader"],
    ["aws:iam/role:Role", { name: "reader", path: "/kotor/" }, "reader", "arn:aws:iam::111122223333:role/kotor/reader"],
    [
      "aws:iam/role:Role",
      { namePrefix: "kotor-" },
      String.raw`kotor-\d{26}`,
      String.raw`arn:aws:iam::111122223333:role/kotor-\d{26}`,
    ],
    [
      "aws:iam/policy:Policy",
      { name: "reads" },
      "arn:aws:iam::111122223333:policy/reads",
      "arn:aws:iam::111122223333:policy/reads",
    ],
    ["aws:iam/rolePolicy:RolePolicy", { role: "reader", name: "reads" }, "reader:reads", undefined],
    [
      "aws:iam/rolePolicyAttachment:RolePolicyAttachment",
      { role: "reader", policyArn: "arn:aws:iam::aws:policy/ReadOnlyAccess" },
      "reader/arn:aws:iam::aws:policy/ReadOnlyAccess",
      undefined,
    ],
    [
      "aws:iam/openIdConnectProvider:OpenIdConnectProvider",
      { url: "https://git.gov-me.example" },
      "arn:aws:iam::111122223333:oidc-provider/git.gov-me.example",
      "arn:aws:iam::111122223333:oidc-provider/git.gov-me.example",
    ],
    ["aws:kms/key:Key", {}, uuid, `arn:aws:kms:${here}:key/${uuid}`],
    ["aws:kms/alias:Alias", { name: "alias/trail" }, "alias/trail", `arn:aws:kms:${here}:alias/trail`],
    [
      "aws:organizations/organization:Organization",
      {},
      "o-[0-9a-z]{10}",
      "arn:aws:organizations::111122223333:organization/o-[0-9a-z]{10}",
    ],
    [
      "aws:organizations/organizationalUnit:OrganizationalUnit",
      { name: "Ministries" },
      "ou-[0-9a-z]{4}-[0-9a-z]{8}",
      "arn:aws:organizations::111122223333:ou/o-[0-9a-z]{10}/ou-[0-9a-z]{4}-[0-9a-z]{8}",
    ],
    [
      "aws:organizations/account:Account",
      {},
      String.raw`[1-9]\d{11}`,
      String.raw`arn:aws:organizations::111122223333:account/o-[0-9a-z]{10}/[1-9]\d{11}`,
    ],
    [
      "aws:organizations/policy:Policy",
      { type: "TAG_POLICY" },
      "p-[0-9a-z]{8}",
      "arn:aws:organizations::111122223333:policy/o-[0-9a-z]{10}/tag_policy/p-[0-9a-z]{8}",
    ],
    [
      "aws:organizations/policyAttachment:PolicyAttachment",
      { targetId: "r-abcd", policyId: "p-1" },
      "r-abcd:p-1",
      undefined,
    ],
    ["aws:account/alternativeContact:AlternativeContact", { alternateContactType: "SECURITY" }, "SECURITY", undefined],
    [
      "aws:account/alternativeContact:AlternativeContact",
      { accountId: "444455556666", alternateContactType: "SECURITY" },
      "444455556666/SECURITY",
      undefined,
    ],
    [
      "aws:ram/resourceShare:ResourceShare",
      {},
      `arn:aws:ram:${here}:resource-share/${uuid}`,
      `arn:aws:ram:${here}:resource-share/${uuid}`,
    ],
    [
      "aws:ssoadmin/permissionSet:PermissionSet",
      { instanceArn: instance },
      `arn:aws:sso:::permissionSet/ssoins-0123456789abcdef/ps-[0-9a-f]{16},${instance}`,
      "arn:aws:sso:::permissionSet/ssoins-0123456789abcdef/ps-[0-9a-f]{16}",
    ],
    [
      "aws:ssoadmin/accountAssignment:AccountAssignment",
      {
        principalId: "g",
        principalType: "GROUP",
        targetId: "444455556666",
        permissionSetArn: permissionSet,
        instanceArn: instance,
      },
      `g,GROUP,444455556666,AWS_ACCOUNT,${permissionSet},${instance}`,
      undefined,
    ],
    [
      "aws:cloudfront/distribution:Distribution",
      {},
      "E[0-9A-Z]{13}",
      "arn:aws:cloudfront::111122223333:distribution/E[0-9A-Z]{13}",
    ],
    [
      "aws:acm/certificate:Certificate",
      {},
      `arn:aws:acm:${here}:certificate/${uuid}`,
      `arn:aws:acm:${here}:certificate/${uuid}`,
    ],
    [
      "aws:wafv2/webAcl:WebAcl",
      { name: "guard", scope: "CLOUDFRONT", region: "us-east-1" },
      uuid,
      `arn:aws:wafv2:us-east-1:111122223333:global/webacl/guard/${uuid}`,
    ],
    [
      "aws:wafv2/webAcl:WebAcl",
      { name: "guard", scope: "REGIONAL" },
      uuid,
      `arn:aws:wafv2:${here}:regional/webacl/guard/${uuid}`,
    ],
    ["aws:route53/record:Record", { zoneId: "Z1", name: "a.example", type: "A" }, "Z1_a.example_A", undefined],
    ["aws:route53/keySigningKey:KeySigningKey", { hostedZoneId: "Z1", name: "gov" }, "Z1,gov", undefined],
    [
      "aws:route53/profilesProfile:ProfilesProfile",
      { name: "names" },
      "rp-[0-9a-f]{16}",
      `arn:aws:route53profiles:${here}:profile/rp-[0-9a-f]{16}`,
    ],
    [
      "aws:route53/resolverEndpoint:ResolverEndpoint",
      { direction: "INBOUND" },
      "rslvr-in-[0-9a-f]{17}",
      `arn:aws:route53resolver:${here}:resolver-endpoint/rslvr-in-[0-9a-f]{17}`,
    ],
    [
      "aws:route53/resolverEndpoint:ResolverEndpoint",
      { direction: "OUTBOUND" },
      "rslvr-out-[0-9a-f]{17}",
      `arn:aws:route53resolver:${here}:resolver-endpoint/rslvr-out-[0-9a-f]{17}`,
    ],
    [
      "aws:route53/resolverRule:ResolverRule",
      {},
      "rslvr-rr-[0-9a-f]{17}",
      `arn:aws:route53resolver:${here}:resolver-rule/rslvr-rr-[0-9a-f]{17}`,
    ],
    [
      "aws:route53/resolverQueryLogConfig:ResolverQueryLogConfig",
      {},
      "rqlc-[0-9a-f]{17}",
      `arn:aws:route53resolver:${here}:resolver-query-log-config/rqlc-[0-9a-f]{17}`,
    ],
    [
      "aws:route53/resolverFirewallRuleGroup:ResolverFirewallRuleGroup",
      {},
      "rslvr-frg-[0-9a-f]{17}",
      `arn:aws:route53resolver:${here}:firewall-rule-group/rslvr-frg-[0-9a-f]{17}`,
    ],
    [
      "aws:route53/resolverFirewallRule:ResolverFirewallRule",
      { firewallRuleGroupId: "rslvr-frg-1", firewallDomainListId: "rslvr-fdl-2" },
      "rslvr-frg-1:rslvr-fdl-2",
      undefined,
    ],
    [
      "aws:route53/resolverFirewallRule:ResolverFirewallRule",
      { firewallRuleGroupId: "rslvr-frg-1", dnsThreatProtection: "DGA" },
      "rslvr-frg-1:rslvr-ftp-[0-9a-f]{17}",
      undefined,
    ],
    [
      "aws:cloudtrail/trail:Trail",
      { name: "audit" },
      `arn:aws:cloudtrail:${here}:trail/audit`,
      `arn:aws:cloudtrail:${here}:trail/audit`,
    ],
    ["aws:cloudwatch/logGroup:LogGroup", { name: "/flow" }, "/flow", `arn:aws:logs:${here}:log-group:/flow`],
    [
      "aws:networkfirewall/firewallPolicy:FirewallPolicy",
      { name: "egress" },
      `arn:aws:network-firewall:${here}:firewall-policy/egress`,
      `arn:aws:network-firewall:${here}:firewall-policy/egress`,
    ],
    // Types that no table describes.
    ["aws:backup/vault:Vault", { name: "main" }, "[0-9a-f]{16}", `arn:aws:backup:${here}:vault/main`],
    ["aws:guardduty/detector:Detector", {}, "[0-9a-f]{16}", `arn:aws:guardduty:${here}:detector/[0-9a-f]{16}`],
  ])("%s with %o", (type, inputs, id, arn) => {
    const made = create(
      type,
      inputs,
      "one",
      inputs["region"] === undefined ? world : { ...world, region: String(inputs["region"]) },
    );
    expect(made.id).toMatch(new RegExp(`^${id.replaceAll(/[.+]/g, String.raw`\$&`)}$`));
    const shape = arn === undefined ? "undefined" : arn;
    expect(String(made.outputs["arn"])).toMatch(new RegExp(`^${shape}$`));
  });

  test("is the same in every run, and another one than that of another URN", () => {
    expect(create("aws:ec2/vpc:Vpc")).toEqual(create("aws:ec2/vpc:Vpc"));
    expect(create("aws:ec2/vpc:Vpc", {}, "two").id).not.toBe(create("aws:ec2/vpc:Vpc").id);
  });

  test("of two thousand accounts, each has a number of its own", () => {
    const numbers = Array.from(
      { length: 2000 },
      (_, index) => create("aws:organizations/account:Account", {}, `a${index}`).id,
    );
    expect(new Set(numbers).size).toBe(2000);
  });

  test("keeps its inputs over what AWS would choose", () => {
    const { outputs } = create("aws:kms/key:Key", { isEnabled: false, tags: { a: "b" } });
    expect(outputs).toMatchObject({
      isEnabled: false,
      keyUsage: "ENCRYPT_DECRYPT",
      tags: { a: "b" },
      tagsAll: { a: "b" },
    });
  });

  test("is unknown where it is made from something unknown", () => {
    const { id, outputs } = create("aws:iam/role:Role", { name: unknownMarker });
    expect([id, outputs["arn"]]).toEqual([unknownMarker, unknownMarker]);
  });

  test("carries its partition in every ARN and host name", () => {
    const china = { account: "111122223333", region: "cn-north-1", partition: "aws-cn" };
    const { outputs } = create("aws:s3/bucket:Bucket", { bucket: "mine" }, "one", china);
    expect(outputs).toMatchObject({
      arn: "arn:aws-cn:s3:::mine",
      bucketRegionalDomainName: "mine.s3.cn-north-1.amazonaws.com.cn",
    });
    expect(create("aws:cloudfront/distribution:Distribution", {}, "one", china).outputs["domainName"]).toMatch(
      /\.cloudfront\.cn$/,
    );
  });
});
