import { register, type ComputedValues } from "@temelj/testing";
import { describe, expect, test } from "vitest";

import { Inspection, type InspectionArgs } from "./inspection.ts";
import type { HubHandle } from "../network-handles.ts";

const hub: HubHandle = {
  transitGatewayId: "tgw-1",
  routeTableIds: { ministries: "tgw-rtb-m", "shared-services": "tgw-rtb-s" },
  inspectionTableId: "tgw-rtb-i",
  internalRanges: ["10.64.0.0/16", "10.72.0.0/14"],
};
const shared = { key: "shared-services", ranges: ["10.64.0.0/16"] };

const firewallComputed: ComputedValues = {
  "aws:networkfirewall/firewall:Firewall": () => ({
    firewallStatuses: [{ syncStates: [], transitGatewayAttachmentSyncStates: [{ attachmentId: "tgw-attach-f" }] }],
  }),
};

const build = (args: Partial<InspectionArgs> = {}) =>
  register(
    (opts) =>
      new Inspection(
        "inspection",
        {
          hub,
          region: "eu-central-1",
          zoneIds: { a: "euc1-az2", b: "euc1-az3" },
          flows: [{ from: { key: "ministries", ranges: ["10.72.0.0/14"] }, to: shared, ports: [443] }],
          internet: [{ ...shared, domains: [".gov.example"] }],
          logs: { bucketName: "log-archive", prefix: "flow-logs" },
          ...args,
        },
        opts,
      ),
    { computed: firewallComputed },
  );

test("a firewall for two segments registers exactly these resources", async () => {
  const { resources } = await build();
  expect(resources.map(({ type, name }) => `${type} ${name}`).toSorted()).toEqual([
    "aws:ec2transitgateway/route:Route inspection-default-ministries",
    "aws:ec2transitgateway/route:Route inspection-default-shared-services",
    "aws:ec2transitgateway/routeTableAssociation:RouteTableAssociation inspection-association",
    "aws:networkfirewall/firewall:Firewall inspection-firewall",
    "aws:networkfirewall/firewallPolicy:FirewallPolicy inspection-policy",
    "aws:networkfirewall/loggingConfiguration:LoggingConfiguration inspection-logs",
    "aws:networkfirewall/ruleGroup:RuleGroup inspection-rules-domains",
    "aws:networkfirewall/ruleGroup:RuleGroup inspection-rules-flows",
    "aws:networkfirewall/ruleGroup:RuleGroup inspection-rules-rest",
    "temelj:network:Inspection inspection",
  ]);
});

describe("the firewall", () => {
  test("is attached to the gateway itself, in the named zones", async () => {
    const { named } = await build();
    expect(named("inspection-firewall").inputs).toMatchObject({
      transitGatewayId: "tgw-1",
      availabilityZoneMappings: [{ availabilityZoneId: "euc1-az2" }, { availabilityZoneId: "euc1-az3" }],
      firewallPolicyArn: "arn:aws:any::111111111111:inspection-policy",
    });
    expect(Object.keys(named("inspection-firewall").inputs)).not.toContain("vpcId");
  });

  test("cannot be deleted or given another policy, unless that is switched off", async () => {
    const kept = await build();
    expect(kept.named("inspection-firewall").inputs).toMatchObject({
      deleteProtection: true,
      firewallPolicyChangeProtection: true,
    });
    expect(kept.named("inspection-firewall").options).toMatchObject({ protect: true });
    const loose = await build({ protect: false });
    expect(loose.named("inspection-firewall").inputs).toMatchObject({ deleteProtection: false });
    expect(loose.named("inspection-firewall").options).toMatchObject({ protect: false });
  });

  test("writes alerts and flows to the archive", async () => {
    const { named } = await build();
    const logDestination = { bucketName: "log-archive", prefix: "flow-logs" };
    expect(named("inspection-logs").inputs["loggingConfiguration"]).toEqual({
      logDestinationConfigs: [
        { logType: "ALERT", logDestinationType: "S3", logDestination },
        { logType: "FLOW", logDestinationType: "S3", logDestination },
      ],
    });
  });
});

test("the policy tries everything in strict order and drops and reports the rest", async () => {
  const { named } = await build({ threats: "alert" });
  const policy = named("inspection-policy").inputs["firewallPolicy"] as {
    readonly statefulRuleGroupReferences: readonly Readonly<Record<string, unknown>>[];
  };
  expect(policy).toMatchObject({
    policyVariables: { ruleVariables: [{ key: "HOME_NET", ipSet: { definitions: hub.internalRanges } }] },
    statelessDefaultActions: ["aws:forward_to_sfe"],
    statelessFragmentDefaultActions: ["aws:forward_to_sfe"],
    statefulEngineOptions: { ruleOrder: "STRICT_ORDER", streamExceptionPolicy: "DROP" },
    statefulDefaultActions: ["aws:drop_established", "aws:alert_established"],
  });
  const references = policy.statefulRuleGroupReferences;
  expect(references.slice(-3)).toEqual(
    ["flows", "domains", "rest"].map((role, position) => ({
      priority: 100 * (position + 1),
      resourceArn: `arn:aws:any::111111111111:inspection-rules-${role}`,
    })),
  );
  expect(
    references.slice(0, -3).every(({ override }) => JSON.stringify(override) === '{"action":"DROP_TO_ALERT"}'),
  ).toBe(true);
});

test("a rule group says in so many words what the government's network is", async () => {
  const { named } = await build();
  for (const role of ["flows", "domains", "rest"]) {
    expect(named(`inspection-rules-${role}`).inputs).toMatchObject({
      type: "STATEFUL",
      ruleGroup: {
        ruleVariables: { ipSets: [{ key: "HOME_NET", ipSet: { definitions: hub.internalRanges } }] },
        statefulRuleOptions: { ruleOrder: "STRICT_ORDER" },
      },
    });
  }
  const { rulesSource } = named("inspection-rules-flows").inputs["ruleGroup"] as {
    readonly rulesSource: { readonly rulesString: string };
  };
  expect(rulesSource.rulesString).toMatch(/^pass tcp 10\.72\.0\.0\/14 any -> 10\.64\.0\.0\/16 443 \([^\n]*\)\n$/);
});

test("every segment leads to the firewall, and the firewall asks by its own table", async () => {
  const { named, built } = await build();
  expect(named("inspection-default-ministries").inputs).toEqual({
    region: "eu-central-1",
    transitGatewayRouteTableId: "tgw-rtb-m",
    destinationCidrBlock: "0.0.0.0/0",
    transitGatewayAttachmentId: "tgw-attach-f",
  });
  expect(named("inspection-association").inputs).toEqual({
    region: "eu-central-1",
    transitGatewayAttachmentId: "tgw-attach-f",
    transitGatewayRouteTableId: "tgw-rtb-i",
  });
  expect(Object.keys(built.handle)).toEqual(["firewallArn", "attachmentId"]);
});

test("a further flow, segment and zone rename nothing and replace nothing", async () => {
  const before = await build();
  const edge = { key: "edge", ranges: ["10.72.8.0/24"] };
  const after = await build({
    hub: { ...hub, routeTableIds: { edge: "tgw-rtb-e", ...hub.routeTableIds } },
    zoneIds: { a: "euc1-az2", b: "euc1-az3", c: "euc1-az1" },
    flows: [
      { from: edge, to: shared, ports: [22] },
      { from: { key: "ministries", ranges: ["10.72.0.0/14"] }, to: shared, ports: [443] },
    ],
  });
  const inPlace = ["inspection-firewall", "inspection-rules-flows"];
  for (const { name, inputs } of before.resources.filter((each) => !inPlace.includes(each.name))) {
    expect(after.named(name).inputs).toEqual(inputs);
  }
  for (const name of inPlace) {
    for (const fixed of ["name", "capacity", "type", "transitGatewayId", "encryptionConfiguration"]) {
      expect(after.named(name).inputs[fixed]).toEqual(before.named(name).inputs[fixed]);
    }
  }
  expect(after.resources).toHaveLength(before.resources.length + 1);
});

test("bad arguments name every mistake", async () => {
  await expect(build({ partition: "mars", flows: [{ from: shared, to: shared, ports: [] }] })).rejects.toThrow(
    /NETWORK_CAPABILITY_MISSING[^]*NETWORK_FLOW_INVALID/,
  );
});
