// Programs with the components that the reference estate does not use, each with its defaults.

import {
  AddressAdministrator,
  AddressManagement,
  DirectConnectLink,
  DnsFirewall,
  DnsFirewallMode,
  HubPeering,
  Inspection,
  InspectionNetwork,
  NameResolver,
  NamesProfile,
  NetworkHub,
  PrivateEndpoints,
  PrivateNames,
  PublicZones,
  SegmentPrefixLists,
  SiteLink,
  SpokeNetwork,
  StaffVpn,
  VerifiedAccess,
  ZonalInternetEgress,
} from "@temelj/network";

const organizationId = "o-a1b2c3d4e5";
const organizationArn = `arn:aws:organizations::111111111111:organization/${organizationId}`;
const region = "eu-central-1";
const flowLogsArn = "arn:aws:s3:::log-archive/flow-logs";
const logKeyArn = "arn:aws:kms:eu-central-1:444444444444:key/0a1b2c3d-0000-4000-8000-0a1b2c3d4e5f";
const judging = {
  flows: [],
  internet: [{ key: "shared-services", ranges: ["10.64.0.0/16"], domains: [".gov.example"] }],
  logs: { bucketName: "log-archive", prefix: "firewall" },
};

/** By what they show. */
export const beyondTheEstate: Readonly<Record<string, () => void>> = {
  "private endpoints behind a hub and its firewall": () => {
    const hub = newHub();
    const inspection = new Inspection("inspection", {
      hub: hub.handle,
      region,
      zoneIds: { a: "euc1-az2", b: "euc1-az3" },
      flows: [],
      internet: [],
      threats: "drop",
      logs: { bucketName: "log-archive", prefix: "firewall" },
    });
    new PrivateEndpoints("endpoints", {
      hub: hub.handle,
      inspection: inspection.handle,
      services: ["kms", "logs", "secretsmanager"],
      cidr: "10.64.0.0/24",
      zones: ["a", "b"],
      region,
      organizationId,
      organizationArn,
      flowLogsArn,
    });
  },
  "a firewall in a network of its own, and a way out zone by zone": () => {
    const hub = newHub().handle;
    const { handle: inspection } = new InspectionNetwork("inspection", {
      hub,
      region,
      zones: ["a", "b"],
      ...judging,
      flowLogsArn,
    });
    new ZonalInternetEgress("egress", { hub, inspection, zones: ["a", "b"], region, flowLogsArn });
  },
  "decryption of what a segment reaches": () => {
    const authority = "arn:aws:acm:eu-central-1:222222222222:certificate/0a1b2c3d-0000-4000-8000-0a1b2c3d4e5f";
    new Inspection("inspection", {
      hub: newHub().handle,
      region,
      zoneIds: { a: "euc1-az2", b: "euc1-az3" },
      ...judging,
      decrypt: { authority, segments: ["shared-services"] },
    });
  },
  "hubs of two regions": () => {
    const internalRanges = ["10.64.0.0/12", "10.96.0.0/12"];
    const segments = [{ code: "shared-services", description: "What all use" }];
    const hubIn = (where: string, place: string, asn: number) => {
      const hub = new NetworkHub(where, { segments, internalRanges, asn, region: place, organizationArn }).handle;
      const zones = { zones: ["a", "b"], flowLogsArn };
      const inspection = new InspectionNetwork(`${where}-firewall`, { hub, region: place, ...judging, ...zones })
        .handle;
      return { hub, inspection, region: place, asn };
    };
    new HubPeering("peering", {
      home: { ...hubIn("home", region, 64_512), ranges: ["10.64.0.0/12"] },
      backup: { ...hubIn("backup", "eu-south-1", 64_513), ranges: ["10.96.0.0/12"] },
    });
  },
  "a spoke that grew": () => {
    new SpokeNetwork("grown", {
      cidr: "10.64.4.0/22",
      addedCidrs: ["10.64.8.0/22"],
      zones: ["a", "b"],
      region,
      segment: "shared-services",
      hub: newHub().handle,
      flowLogsArn,
      organizationId,
    });
  },
  "public names, signed and delegated": () => {
    new PublicZones("public", {
      domain: "gov-me.example",
      tenants: ["finance", "kotor"],
      caa: { issuers: ["amazon.com"], contact: "certificates@gov-me.example" },
      accountId: "444444444444",
      alarmTopicArn: "arn:aws:sns:us-east-1:444444444444:names",
    });
  },
  "names within the government": () => {
    const { handle } = new NamesProfile("names", { region, organizationArn });
    const { profileId } = handle;
    const network = { vpcId: "vpc-1", subnetIds: { a: "subnet-a", b: "subnet-b" } };
    new PrivateNames("private", {
      region,
      domains: ["intern.gov-me.example"],
      vpcId: network.vpcId,
      profileIds: { [region]: profileId },
    });
    new NameResolver("resolver", {
      region,
      network,
      profileId,
      queryLogsArn: flowLogsArn,
      askers: ["10.0.0.0/12"],
      forwards: [{ domain: "uprava.gov-me.example", servers: ["10.0.0.53", "10.0.16.53"] }],
    });
    new DnsFirewall("name-firewall", { region, profileId, blocked: [".casino.example"], advanced: "alert" });
    new DnsFirewallMode("name-firewall-mode", { region, failOpen: false, networks: { endpoints: network.vpcId } });
  },
  "a spoke with everything that it can have": () => {
    const shared = { key: "shared-services", ranges: ["10.64.0.0/16"] };
    const health = { key: "health-production", ranges: ["10.72.0.0/21"] };
    const lists = new SegmentPrefixLists("lists", {
      lists: [{ code: shared.key, ranges: shared.ranges }],
      region,
      organizationArn,
    });
    new SpokeNetwork("full", {
      cidr: "10.64.16.0/22",
      addedCidrs: ["10.64.20.0/22"],
      zones: ["a", "b"],
      region,
      segment: "shared-services",
      hub: newHub().handle,
      flowLogsArn,
      organizationId,
      pods: true,
      ipv6: true,
      encryption: "monitor",
      profileId: "rp-0123456789abcdef",
      prefixListIds: lists.handle.prefixListIds,
      flows: [
        { from: health, to: shared, ports: [443] },
        { from: shared, to: shared, ports: [8443] },
      ],
      endpointsCidr: "10.65.0.0/24",
      internet: true,
      shareWith: { "shared-production": "555555555555" },
    });
  },
  "data centres of the government, and staff from anywhere": () => {
    const hub = newHub(["10.0.16.0/20", "10.0.32.0/20"]).handle;
    const zones = ["a", "b"];
    const { handle: inspection } = new InspectionNetwork("inspection", { hub, region, zones, ...judging, flowLogsArn });
    const link = { hub, inspection, hubAsn: 64_512, region, logKeyArn };
    new SiteLink("old-centre", {
      ...link,
      ranges: ["10.0.16.0/20"],
      asn: 65_010,
      gateways: ["198.51.100.10", "198.51.100.20"],
    });
    const twice = { ...link, ranges: ["10.0.32.0/20"] };
    const interfaces = { first: { connectionId: "dxcon-aaaa1111", vlan: 101, asn: 65_020 } };
    new DirectConnectLink("new-centre-circuits", { ...twice, asn: 64_530, interfaces });
    new SiteLink("new-centre", { ...twice, asn: 65_020, gateways: ["203.0.113.10"], routes: "announced" });
    const operators = { groupId: "c242c5b0-6081-1845-6fa8-6e0d9513c107", ranges: ["10.72.0.0/14"] };
    new StaffVpn("staff", {
      hub,
      inspection,
      cidr: "10.64.4.0/24",
      zones: ["a", "b"],
      region,
      access: { operators },
      samlProviderArn: "arn:aws:iam::444444444444:saml-provider/staff",
      serverCertificateArn: "arn:aws:acm:eu-central-1:444444444444:certificate/0a1b2c3d-0000-4000-8000-0a1b2c3d4e5f",
      flowLogsArn,
      logKeyArn,
    });
    new VerifiedAccess("applications", {
      region,
      groups: { administration: { groupIds: [operators.groupId], shareWith: { health: "333333333333" } } },
      webAclArn: "arn:aws:wafv2:eu-central-1:444444444444:regional/webacl/staff/0a1b2c3d-0000-4000-8000-0a1b2c3d4e5f",
      logKeyArn,
    });
  },
  "the management of addresses": () => {
    new AddressAdministrator("addresses", { accountId: "444444444444" });
    new AddressManagement("addresses", {
      region,
      ranges: [{ code: "estate", cidr: "10.64.0.0/10" }],
      pools: [{ code: "ministries", cidr: "10.72.0.0/14", segment: "ministries" }],
      allocations: [{ key: "finance-production", cidr: "10.72.96.0/21", growth: "10.72.96.0/20", pool: "ministries" }],
      organizationArn,
    });
  },
};

function newHub(siteRanges: readonly string[] = []): NetworkHub {
  return new NetworkHub("hub", {
    segments: [{ code: "shared-services", description: "What all use" }],
    internalRanges: ["10.64.0.0/10"],
    siteRanges,
    asn: 64_512,
    organizationArn,
  });
}
