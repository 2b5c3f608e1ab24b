// What counts towards which quota, and as how many.

import { expect, test } from "vitest";

import { at, counted, here, made } from "../../test/quotas.ts";

test("blocks of a VPC count with its first, and each is a route where the VPC is propagated", () => {
  expect(
    counted([
      made("aws:ec2/vpc:Vpc", "vpc-1", {}, at("ec2", "vpc/vpc-1")),
      made("aws:ec2/vpcIpv4CidrBlockAssociation:VpcIpv4CidrBlockAssociation", "block", { vpcId: "vpc-1" }),
      made("aws:ec2transitgateway/vpcAttachment:VpcAttachment", "tgw-attach-1", { vpcId: "vpc-1" }),
      made("aws:ec2transitgateway/routeTablePropagation:RouteTablePropagation", "known", {
        transitGatewayRouteTableId: "tgw-rtb-1",
        transitGatewayAttachmentId: "tgw-attach-1",
      }),
    ]),
  ).toEqual({
    [`vpcsPerRegion ${here}`]: "1 of 5",
    "ipv4BlocksPerVpc vpc-1": "2 of 5",
    "transitGatewayRoutes tgw-rtb-1": "2 of 10000",
  });
});

const groupRule = (direction: string, peer: object) =>
  made(`aws:vpc/securityGroup${direction}Rule:SecurityGroup${direction}Rule`, JSON.stringify([direction, peer]), {
    securityGroupId: "sg-1",
    ...peer,
  });
const list = made(
  "aws:ec2/managedPrefixList:ManagedPrefixList",
  "pl-1",
  { maxEntries: 20, entries: [{ cidr: "10.0.0.0/8" }] },
  at("ec2", "prefix-list/pl-1"),
);

test("a rule that names a prefix list counts as many as the list may hold, whichever stack has it; IPv6 counts apart", () => {
  const rules = [
    groupRule("Ingress", { cidrIpv4: "10.0.0.0/8" }),
    groupRule("Ingress", { cidrIpv6: "::/0" }),
    groupRule("Ingress", { prefixListId: "pl-1" }),
    groupRule("Egress", { prefixListId: "pl-of-aws" }),
    groupRule("Egress", { referencedSecurityGroupId: "sg-2" }),
  ];
  const inline = made(
    "aws:ec2/securityGroup:SecurityGroup",
    "sg-3",
    {
      ingress: [{ cidrBlocks: ["10.0.0.0/8", "172.16.0.0/12"], prefixListIds: ["pl-1"], self: true }],
      egress: [{ securityGroups: ["sg-1", "sg-2"] }],
    },
    at("ec2", "security-group/sg-3"),
  );
  const older = made("aws:ec2/securityGroupRule:SecurityGroupRule", "older", {
    type: "egress",
    securityGroupId: "sg-3",
    sourceSecurityGroupId: "sg-1",
    prefixListIds: ["pl-1"],
  });
  expect(counted(rules, [inline, older], [list])).toEqual({
    [`prefixListsPerRegion ${here}`]: "1 of 100",
    "prefixListEntries pl-1": "20 of 1000",
    "prefixListReferences pl-1": "3 of 5000",
    "prefixListReferences pl-of-aws": "1 of 5000",
    [`securityGroupsPerRegion ${here}`]: "1 of 2500",
    "rulesPerSecurityGroup sg-1 inbound": "21 of 60",
    "rulesPerSecurityGroup sg-1 outbound": "2 of 60",
    "rulesPerSecurityGroup sg-3 inbound": "23 of 60",
    "rulesPerSecurityGroup sg-3 outbound": "23 of 60",
  });
});

test("a policy takes the capacity of its groups, a group's rules its own capacity", () => {
  const rulesString = "pass tcp any any -> any 443 (sid:1;)\n# nothing\n\ndrop ip any any -> any any (sid:2;)\n";
  expect(
    counted([
      made(
        "aws:networkfirewall/ruleGroup:RuleGroup",
        "rules",
        { capacity: 100, ruleGroup: { rulesSource: { rulesString } } },
        { arn: "group-arn" },
      ),
      made("aws:networkfirewall/firewallPolicy:FirewallPolicy", "policy", {
        firewallPolicy: { statefulRuleGroupReferences: [{ resourceArn: "group-arn" }, { resourceArn: "of-aws" }] },
      }),
    ]),
  ).toEqual({
    "firewallRuleGroupCapacity rules": "2 of 100",
    "firewallPolicyRules policy": "100 of 30000",
    "firewallRulesLength rules": `${rulesString.length} of 2000000`,
    "firewallRuleLength rules": "36 of 8192",
  });
});

const gatewayRoute = (name: string) =>
  made("aws:ec2transitgateway/route:Route", name, { transitGatewayRouteTableId: "tgw-rtb-1" });

test("edges count by device, connection and endpoint; what a site is told is its table's routes", () => {
  expect(
    counted([
      made("aws:ec2/customerGateway:CustomerGateway", "device", {}, at("ec2", "customer-gateway/device")),
      made(
        "aws:ec2/vpnConnection:VpnConnection",
        "vpn",
        { transitGatewayId: "tgw-1" },
        { ...at("ec2", "vpn-connection/vpn"), transitGatewayAttachmentId: "tgw-attach-1" },
      ),
      made("aws:ec2transitgateway/routeTableAssociation:RouteTableAssociation", "asks", {
        transitGatewayRouteTableId: "tgw-rtb-1",
        transitGatewayAttachmentId: "tgw-attach-1",
      }),
      gatewayRoute("one"),
      gatewayRoute("two"),
      made("aws:directconnect/gatewayAssociation:GatewayAssociation", "circuit", {
        dxGatewayId: "dx",
        associatedGatewayId: "tgw-1",
        allowedPrefixes: ["10.0.0.0/8", "172.16.0.0/12"],
      }),
      made("aws:directconnect/transitVirtualInterface:TransitVirtualInterface", "vif", { connectionId: "dxcon" }),
      made("aws:ec2clientvpn/endpoint:Endpoint", "cvpn", {}, at("ec2", "client-vpn-endpoint/cvpn")),
      made("aws:ec2clientvpn/networkAssociation:NetworkAssociation", "in", {
        clientVpnEndpointId: "cvpn",
        subnetId: "subnet-a",
      }),
      made("aws:ec2clientvpn/route:Route", "way", { clientVpnEndpointId: "cvpn", targetVpcSubnetId: "subnet-a" }),
      made("aws:ec2clientvpn/authorizationRule:AuthorizationRule", "may", { clientVpnEndpointId: "cvpn" }),
      made("aws:verifiedaccess/group:Group", "apps", { region: "eu-central-1" }, at("ec2", "verified-access-group/x")),
    ]),
  ).toEqual({
    [`customerGatewaysPerRegion ${here}`]: "1 of 50",
    [`vpnConnectionsPerRegion ${here}`]: "1 of 50",
    "vpnRoutesToSite vpn": "2 of 5000",
    "transitGatewayAttachments tgw-1": "2 of 5000",
    "transitGatewayRoutes tgw-rtb-1": "2 of 10000",
    "directConnectGatewaysPerTransitGateway tgw-1": "1 of 20",
    "directConnectAllowedPrefixes dx": "2 of 200",
    "transitInterfacesPerDirectConnection dxcon": "1 of 4",
    [`clientVpnEndpointsPerRegion ${here}`]: "1 of 5",
    "clientVpnRoutes cvpn subnet-a": "2 of 100",
    "clientVpnAuthorizationRules cvpn": "1 of 200",
    [`verifiedAccessGroupsPerRegion ${here}`]: "1 of 10",
  });
});

const member = (name: string, arn: string) =>
  made("aws:route53/profilesResourceAssociation:ProfilesResourceAssociation", name, {
    profileId: "rp-1",
    resourceArn: arn,
  });

test("names count by account, region, zone and profile", () => {
  const other = { ...made("aws:ec2/eip:Eip", "eip", {}, at("ec2", "elastic-ip/x")), provider: "network" };
  const zone = {
    ...made("aws:route53/zone:Zone", "Z1", {}, { arn: "arn:aws:route53:::hostedzone/Z1" }),
    provider: "network",
  };
  expect(
    counted([
      other,
      zone,
      made("aws:route53/keySigningKey:KeySigningKey", "ksk", { hostedZoneId: "Z1" }),
      made(
        "aws:route53/resolverEndpoint:ResolverEndpoint",
        "door",
        { ipAddresses: [{}, {}] },
        at("route53resolver", "resolver-endpoint/door"),
      ),
      made(
        "aws:route53/resolverRule:ResolverRule",
        "rule",
        { targetIps: [{}] },
        at("route53resolver", "resolver-rule/rule"),
      ),
      made("aws:route53/resolverFirewallRule:ResolverFirewallRule", "refuse", { firewallRuleGroupId: "group" }),
      made(
        "aws:route53/resolverFirewallDomainList:ResolverFirewallDomainList",
        "domains",
        { domains: ["a.example", "b.example"] },
        at("route53resolver", "firewall-domain-list/domains"),
      ),
      made("aws:route53/profilesProfile:ProfilesProfile", "rp-1", {}, at("route53profiles", "profile/rp-1")),
      made("aws:route53/profilesAssociation:ProfilesAssociation", "uses", { profileId: "rp-1", resourceId: "vpc-1" }),
      member("zone", "arn:aws:route53:::hostedzone/Z1"),
      member("rules", "arn:aws:route53resolver:eu-central-1:1:resolver-rule/x"),
      member("firewall", "arn:aws:route53resolver:eu-central-1:1:firewall-rule-group/x"),
      member("log", "arn:aws:route53resolver:eu-central-1:1:resolver-query-log-config/x"),
      member("endpoint", "arn:aws:ec2:eu-central-1:1:vpc-endpoint/x"),
    ]),
  ).toEqual({
    [`publicAddressesPerRegion ${here}`]: "1 of 5",
    "hostedZonesPerAccount 111111111111": "1 of 500",
    "keySigningKeysPerZone Z1": "1 of 2",
    [`resolverEndpointsPerRegion ${here}`]: "1 of 4",
    "addressesPerResolverEndpoint door": "2 of 6",
    [`resolverRulesPerRegion ${here}`]: "1 of 1000",
    "serversPerResolverRule rule": "1 of 6",
    "dnsFirewallRulesPerGroup group": "1 of 100",
    [`dnsFirewallDomains ${here}`]: "2 of 100000",
    "dnsFirewallDomainsPerRequest domains": "2 of 1000",
    [`profilesPerRegion ${here}`]: "1 of 5",
    "networksPerProfile rp-1": "1 of 1000",
    "privateZonesPerProfile rp-1": "1 of 5000",
    "resolverRulesPerProfile rp-1": "1 of 1000",
    "dnsFirewallGroupsPerProfile rp-1": "1 of 5",
    "queryLogsPerProfile rp-1": "1 of 2",
  });
});

const subnet = (name: string) => made("aws:ec2/subnet:Subnet", name, { vpcId: "vpc-1" }, at("ec2", `subnet/${name}`));

const pool = (name: string, above?: string) =>
  made("aws:ec2/vpcIpamPool:VpcIpamPool", name, { ipamScopeId: "scope", sourceIpamPoolId: above });

test("shares count with what is in them, shared subnets for whoever is given them; pools with their depth", () => {
  const { arn: share } = at("ram", "resource-share/1");
  const gives = (name: string) =>
    made("aws:ram/resourceAssociation:ResourceAssociation", `gives-${name}`, {
      resourceShareArn: share,
      resourceArn: at("ec2", `subnet/${name}`).arn,
    });
  const to = (principal: string) =>
    made("aws:ram/principalAssociation:PrincipalAssociation", principal, { resourceShareArn: share, principal });
  expect(
    counted([
      made("aws:ram/resourceShare:ResourceShare", "share", {}, { arn: share }),
      subnet("a"),
      subnet("b"),
      gives("a"),
      gives("b"),
      to("222222222222"),
      to("333333333333"),
      pool("top"),
      pool("region", "top"),
      made("aws:ec2/vpcIpamPoolCidr:VpcIpamPoolCidr", "range", { ipamPoolId: "top" }),
    ]),
  ).toEqual({
    [`resourceSharesPerRegion ${here}`]: "1 of 25000",
    [`resourcesPerShare ${share}`]: "2 of 5000",
    [`principalsPerShare ${share}`]: "2 of 5000",
    [`sharedResourcesPerRegion ${here}`]: "2 of 25000",
    [`sharedPrincipalsPerRegion ${here}`]: "2 of 25000",
    "participantAccountsPerVpc vpc-1": "2 of 100",
    "subnetsSharedWithAccount 222222222222": "2 of 100",
    "subnetsSharedWithAccount 333333333333": "2 of 100",
    "subnetsPerVpc vpc-1": "2 of 200",
    "addressPoolsPerScope scope": "2 of 50",
    "addressPoolDepth top": "1 of 10",
    "addressPoolDepth region": "2 of 10",
    "rangesPerAddressPool top": "1 of 50",
  });
});

test("NAT gateways count by zone, those of a region not at all; exceptions and policies have limits of their own", () => {
  const policy = "x".repeat(100);
  expect(
    counted([
      made(
        "aws:ec2/subnet:Subnet",
        "subnet-a",
        { vpcId: "vpc-1", availabilityZone: "eu-central-1a" },
        at("ec2", "subnet/a"),
      ),
      { ...made("aws:ec2/natGateway:NatGateway", "nat", { subnetId: "subnet-a" }), provider: "network" },
      { ...made("aws:ec2/natGateway:NatGateway", "regional", {}), provider: "network" },
      { ...made("aws:ec2/eip:Eip", "eip", {}, at("ec2", "elastic-ip/x")), provider: "network" },
      made(
        "aws:ec2/vpcBlockPublicAccessExclusion:VpcBlockPublicAccessExclusion",
        "spared",
        {},
        at("ec2", "vpc-block-public-access-exclusion/x"),
      ),
      made("aws:ec2/vpcEndpoint:VpcEndpoint", "vpce", { vpcId: "vpc-1", policy }, at("ec2", "vpc-endpoint/vpce")),
    ]),
  ).toMatchObject({
    "natGatewaysPerZone 111111111111 eu-central-1a": "1 of 5",
    [`internetExceptionsPerRegion ${here}`]: "1 of 50",
    "endpointPolicyLength vpce": "100 of 20480",
  });
});
