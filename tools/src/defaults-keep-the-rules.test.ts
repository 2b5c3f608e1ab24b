// Components that the reference estate does not use yet: with their defaults they satisfy every rule of the baseline.

import { AddressManagement, Inspection, NetworkHub, PrivateEndpoints } from "@temelj/network";
import { loadBaseline } from "@temelj/policies";
import { evaluate } from "@temelj/policy";
import { compileProgram } from "@temelj/testing";
import { expect, test } from "vitest";

const organizationArn = "arn:aws:organizations::111111111111:organization/o-a1b2c3d4e5";
const baseline = await loadBaseline();

test("private endpoints, behind a hub and its firewall", async () => {
  const plan = await compileProgram(
    () => {
      const hub = new NetworkHub("hub", {
        segments: [{ code: "shared-services", description: "What all use" }],
        internalRanges: ["10.64.0.0/10"],
        asn: 64_512,
        organizationArn,
      });
      const inspection = new Inspection("inspection", {
        hub: hub.handle,
        region: "eu-central-1",
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
        region: "eu-central-1",
        organizationId: "o-a1b2c3d4e5",
        organizationArn,
        flowLogsArn: "arn:aws:s3:::log-archive/flow-logs",
      });
    },
    { config: { "aws:region": "eu-central-1" } },
  );
  const { findings } = evaluate(baseline, [plan], { unknownIsFailure: true });
  expect(findings.filter(({ blocking }) => blocking)).toEqual([]);
  expect(findings.filter(({ outcome }) => outcome === "pass").length).toBeGreaterThan(10);
});

test("the management of addresses", async () => {
  const plan = await compileProgram(
    () => {
      new AddressManagement("addresses", {
        region: "eu-central-1",
        ranges: [{ code: "estate", cidr: "10.64.0.0/10" }],
        pools: [{ code: "ministries", cidr: "10.72.0.0/14", segment: "ministries" }],
        allocations: [
          { key: "finance-production", cidr: "10.72.96.0/21", growth: "10.72.96.0/20", pool: "ministries" },
        ],
        organizationArn,
      });
    },
    { config: { "aws:region": "eu-central-1" } },
  );
  expect(plan.resources.filter(({ type }) => type === "aws:ec2/vpcIpamPool:VpcIpamPool").length).toBeGreaterThan(1);
  const { findings } = evaluate(baseline, [plan], { unknownIsFailure: true });
  expect(findings.filter(({ blocking }) => blocking)).toEqual([]);
  expect(findings.length).toBeGreaterThan(0);
});
