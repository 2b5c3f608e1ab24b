// Private ways to AWS's services: by route table, by endpoints behind the firewall, or only by the internet.

import { describe, expect, test } from "vitest";

import {
  endOf,
  firewallAt,
  hubRoute,
  linesOf,
  modelOf,
  route,
  spoke,
  subnetOf,
  tie,
  type Change,
  type Entries,
} from "../../test/resources.ts";
import { reachService } from "./reach-service.ts";

const policy = (Condition?: object) =>
  JSON.stringify({
    Statement: [
      {
        Effect: "Allow",
        Principal: "*",
        Action: "*",
        Resource: "*",
        ...(Condition === undefined ? {} : { Condition }),
      },
    ],
  });
const own = policy({ StringEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5", "aws:ResourceOrgID": "o-a1b2c3d4e5" } });
const rules = [
  'pass tcp 10.1.0.0/24 any -> 10.9.0.0/24 443 (msg:"north to endpoints"; flow:to_server; sid:1;)',
  'drop ip any any -> any any (msg:"rest"; sid:2;)',
];

const right: Entries = {
  ...spoke("north", "10.1.0.0/24", "segment"),
  ...spoke("endpoints", "10.9.0.0/24", "segment"),
  "north-known": tie("Propagation", "north-attachment", "inspection"),
  "endpoints-known": tie("Propagation", "endpoints-attachment", "inspection"),
  ...firewallAt("hub", "firewall", rules),
  "firewall-association": tie("Association", "firewall-attachment", "inspection"),
  "segment-default": hubRoute("segment", "0.0.0.0/0", "firewall-attachment"),
  "endpoints-group": ["aws:ec2/securityGroup:SecurityGroup", { vpcId: "endpoints-vpc" }],
  "endpoints-in": [
    "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule",
    { securityGroupId: "endpoints-group", ipProtocol: "tcp", fromPort: 443, toPort: 443, cidrIpv4: "10.0.0.0/8" },
  ],
  kms: [
    "aws:ec2/vpcEndpoint:VpcEndpoint",
    {
      vpcId: "endpoints-vpc",
      vpcEndpointType: "Interface",
      serviceName: "com.amazonaws.eu-central-1.kms",
      subnetIds: ["endpoints-subnet"],
      securityGroupIds: ["endpoints-group"],
      privateDnsEnabled: true,
      policy: own,
    },
  ],
  "kms-name": [
    "aws:route53/profilesResourceAssociation:ProfilesResourceAssociation",
    { profileId: "profile", resourceArn: "arn:aws:ec2:eu-central-1:111111111111:vpc-endpoint/kms" },
  ],
  "north-names": [
    "aws:route53/profilesAssociation:ProfilesAssociation",
    { profileId: "profile", resourceId: "north-vpc" },
  ],
  s3: [
    "aws:ec2/vpcEndpoint:VpcEndpoint",
    {
      vpcId: "north-vpc",
      vpcEndpointType: "Gateway",
      serviceName: "com.amazonaws.eu-central-1.s3",
      routeTableIds: ["north-routes"],
      policy: own,
    },
  ],
};

const ask = (service: string, change: Change = {}, from = "north") => {
  const built = modelOf(right, change);
  return reachService(built, subnetOf(built, from), { name: service, host: `${service}.eu-central-1.amazonaws.com` });
};
const perimeter = "own organization's principals and resources only";

describe("an interface endpoint", () => {
  test("is found by name, reached through the firewall, and says whom it lets through", () => {
    const lines = linesOf(ask("kms"));
    expect(lines[0]).toBe("north north-subnet: finds kms at the endpoint kms in endpoints");
    expect(lines).toContain("firewall: lets it pass: north to endpoints");
    expect(lines).toContain("endpoints endpoints-subnet: security group endpoints-group lets it in: endpoints-in");
    expect(lines.at(-1)).toBe(`endpoint of kms: ${perimeter}`);
    expect(ask("kms").outcome).toBe("reached");
  });

  test.each<[string, Change, string]>([
    [
      "whose group lets nobody in",
      { "endpoints-in": undefined },
      "endpoints endpoints-subnet: security group endpoints-group has no rule that lets it in",
    ],
    [
      "that no flow leads to",
      { "firewall-group": { ruleGroup: { rulesSource: { rulesString: rules[1] } } } },
      "firewall: drops it: rest",
    ],
    ["in no subnet", { kms: { subnetIds: [] } }, "kms: is in no subnet of the plans"],
    [
      "in another subnet, too, which is not reached",
      {
        kms: { subnetIds: ["endpoints-subnet", "far"] },
        far: { is: "aws:ec2/subnet:Subnet", vpcId: "endpoints-vpc", cidrBlock: "10.9.0.64/26" },
      },
      "endpoints far: has no network ACL of its own in the plan: nothing passes for certain",
    ],
  ])("%s is not reached", (_, change, last) => {
    expect(endOf(ask("kms", change))).toEqual(["stopped", last]);
  });

  test.each<[string, Change]>([
    ["names are not its network's", { "north-names": undefined }],
    ["names are not in the profile", { "kms-name": undefined }],
    ["names are not its own", { kms: { privateDnsEnabled: false } }],
  ])("whose %s is passed by: the internet is asked", (_, change) => {
    const answer = ask("kms", change);
    expect(linesOf(answer)[0]).toBe(
      "north north-subnet: the endpoint of kms in endpoints is not for it: neither its table nor its names lead there, so it asks kms.eu-central-1.amazonaws.com in the internet",
    );
    expect(endOf(answer)).toEqual(["stopped", "firewall: drops it: rest"]);
  });

  test("without a policy lets anyone through, and says so", () => {
    expect(endOf(ask("kms", { kms: { policy: undefined } }))).toEqual([
      "reached",
      "endpoint of kms: has no policy: it lets anyone's credentials and resources pass",
    ]);
  });

  test("may have its policy beside it", () => {
    const beside = { is: "aws:ec2/vpcEndpointPolicy:VpcEndpointPolicy", vpcEndpointId: "kms", policy: policy() };
    expect(endOf(ask("kms", { beside }))[1]).toBe("endpoint of kms: lets anyone's credentials pass");
  });

  test("of one's own network comes before a shared one", () => {
    const nearer: Change = {
      near: {
        is: "aws:ec2/vpcEndpoint:VpcEndpoint",
        ...right["kms"]?.[1],
        vpcId: "north-vpc",
        subnetIds: ["north-subnet"],
        securityGroupIds: [],
      },
    };
    expect(linesOf(ask("kms", nearer))[0]).toBe("north north-subnet: finds kms at the endpoint near in north");
    expect(ask("kms", nearer).outcome).toBe("reached");
  });
});

const worn = (peer: object): Change => ({
  worn: { is: "aws:ec2/securityGroup:SecurityGroup", vpcId: "north-vpc", name: "workloads" },
  out: {
    is: "aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule",
    securityGroupId: "worn",
    ipProtocol: "tcp",
    fromPort: 443,
    toPort: 443,
    ...peer,
  },
});

describe("a gateway endpoint", () => {
  test("catches what its tables lead to the service", () => {
    expect(linesOf(ask("s3"))).toEqual([
      "north north-subnet: its route table leads s3 to the gateway endpoint s3",
      `endpoint of s3: ${perimeter}`,
    ]);
  });

  const table = {
    is: "aws:ec2/vpcEndpointRouteTableAssociation:VpcEndpointRouteTableAssociation",
    vpcEndpointId: "s3",
    routeTableId: "north-routes",
  };
  test("may be tied to a table beside it, and is nobody's else", () => {
    expect(ask("s3", { s3: { routeTableIds: [] }, table }).outcome).toBe("reached");
    expect(linesOf(ask("s3", { s3: { routeTableIds: ["others"] } }))[0]).toMatch(/is not for it/);
    expect(linesOf(ask("s3", {}, "endpoints"))[0]).toMatch(/the endpoint of s3 in north is not for it/);
  });

  const internalOnly = [
    { protocol: "-1", fromPort: 0, toPort: 0, action: "allow", cidrBlock: "10.0.0.0/8", ruleNo: 1 },
  ];
  test.each<[string, Change, string]>([
    [
      "whose network ACL is for internal ranges only",
      { "north-subnet-acl": { egress: internalOnly } },
      "no network ACL lets it pass to the public addresses of s3",
    ],
    [
      "whose workloads may not go there",
      worn({ cidrIpv4: "10.0.0.0/8" }),
      "security group workloads has no rule that lets it out to s3",
    ],
  ])("is not reached by a subnet %s", (_, change, does) => {
    expect(endOf(ask("s3", change))).toEqual(["stopped", `north north-subnet: ${does}`]);
  });

  test("is reached by workloads that may use AWS's list of it", () => {
    expect(ask("s3", worn({ prefixListId: "pl-of-aws" })).outcome).toBe("reached");
  });
});

test("a service without an endpoint is asked in the internet, as far as that is open", () => {
  const open: Change = {
    "north-route": route("north-routes", "0.0.0.0/0", { gatewayId: "igw", transitGatewayId: undefined })[1],
  };
  expect(endOf(ask("sqs"))).toEqual(["stopped", "firewall: drops it: rest"]);
  const answer = ask("sqs", open);
  expect([answer.outcome, linesOf(answer)[0]]).toEqual([
    "reached",
    "north north-subnet: no endpoint of sqs is in the plans, so it asks sqs.eu-central-1.amazonaws.com in the internet",
  ]);
});

test("nothing is said about a network that is not known", () => {
  expect(ask("kms", { kms: { policy: 7 } }).outcome).toBe("unknown");
});
