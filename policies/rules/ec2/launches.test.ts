import { wireMarks } from "@temelj/plan";
import type { Outcome, Rule } from "@temelj/policy";
import { judge, resource, Scenario } from "@temelj/policy/testing";
import { describe, expect, test } from "vitest";

import { judgesScenarios, one } from "../../testing/aws.ts";
import { launchTypes } from "../../reading/launches.ts";
import { ec2InstanceHasARole } from "./ec2-instance-has-a-role.ts";
import { ec2InstanceHasNoPublicAddress } from "./ec2-instance-has-no-public-address.ts";
import { ec2InstanceIsWatchedClosely } from "./ec2-instance-is-watched-closely.ts";
import { ec2InstanceMetadataStayNear } from "./ec2-instance-metadata-stay-near.ts";
import { ec2InstanceRequiresMetadataTokens } from "./ec2-instance-requires-metadata-tokens.ts";

const { unknown } = wireMarks;
const [instance, template, configuration] = launchTypes;

/** The same words in every type that starts machines. */
function inEachType(rule: Rule, cases: readonly (readonly [string, Record<string, unknown>, Outcome])[]): void {
  test.each(cases)(`${rule.id}: %s`, (_, inputs, outcome) => {
    const outcomes = launchTypes.map((type) => judge(rule, one(type, inputs)).outcome);
    expect(outcomes).toEqual(launchTypes.map(() => outcome));
  });
}

const options = (metadataOptions: unknown) => ({ metadataOptions });
inEachType(ec2InstanceRequiresMetadataTokens, [
  ["required", options({ httpTokens: "required" }), "pass"],
  ["required, as a list", options([{ httpTokens: "required" }]), "pass"],
  ["off altogether", options({ httpEndpoint: "disabled" }), "pass"],
  ["optional", options({ httpTokens: "optional" }), "fail"],
  ["something else said", options({ httpPutResponseHopLimit: 1 }), "fail"],
  ["nothing said", {}, "fail"],
  ["not known", options({ httpTokens: unknown }), "unknown"],
]);
inEachType(ec2InstanceMetadataStayNear, [
  ["one hop", options({ httpPutResponseHopLimit: 1 }), "pass"],
  ["not said, which is one", options({ httpTokens: "required" }), "pass"],
  ["nothing said", {}, "pass"],
  ["two", options({ httpPutResponseHopLimit: 2 }), "fail"],
  ["two, as text", options({ httpPutResponseHopLimit: "2" }), "fail"],
  ["two, but the service is off", options({ httpPutResponseHopLimit: 2, httpEndpoint: "disabled" }), "not-applicable"],
  ["not known", options({ httpPutResponseHopLimit: unknown }), "unknown"],
]);

describe("metadata said elsewhere", () => {
  const inTemplate = (metadataOptions: object) => ({
    it: resource(instance, { launchTemplate: { id: "lt-0123456789abcdef0" } }),
    template: resource(template, { metadataOptions }, { id: "lt-0123456789abcdef0" }),
  });
  const byDefault = (httpTokens: string, region?: string) => ({
    it: resource(instance, {}),
    defaults: resource("aws:ec2/instanceMetadataDefaults:InstanceMetadataDefaults", {
      httpTokens,
      ...(region === undefined ? {} : { region }),
    }),
  });
  judgesScenarios(
    ec2InstanceRequiresMetadataTokens,
    [
      ["in the instance's template", inTemplate({ httpTokens: "required" }), "pass"],
      ["not in the instance's template", inTemplate({ httpTokens: "optional" }), "fail"],
      ["in a template of another stack", { it: resource(instance, { launchTemplate: { name: "web" } }) }, "unknown"],
      [
        "the instance's own word comes first",
        new Scenario(inTemplate({ httpTokens: "required" })).with({ it: options({ httpTokens: "optional" }) }),
        "fail",
      ],
      ["by the account's default", byDefault("required"), "pass"],
      ["not by the account's default", byDefault("optional"), "fail"],
      ["by the default of another region", byDefault("required", "eu-south-1"), "fail"],
    ],
    "it",
  );
});

const inSubnet = (mapPublicIpOnLaunch: unknown, own: object = {}) => ({
  it: resource(instance, { subnetId: "subnet-0123456789abcdef0", ...own }),
  subnet: resource("aws:ec2/subnet:Subnet", { mapPublicIpOnLaunch }, { id: "subnet-0123456789abcdef0" }),
});
const card = (associatePublicIpAddress: unknown) =>
  one(template, { networkInterfaces: [{ associatePublicIpAddress }] });
judgesScenarios(
  ec2InstanceHasNoPublicAddress,
  [
    ["an instance without a word", one(instance, {}), "pass"],
    ["an instance that does not want one", one(instance, { associatePublicIpAddress: false }), "pass"],
    ["an instance that wants one", one(instance, { associatePublicIpAddress: true }), "fail"],
    ["an instance of which it is not known", one(instance, { associatePublicIpAddress: unknown }), "unknown"],
    ["the subnet gives one", inSubnet(true), "fail"],
    ["the subnet gives one, but it is refused", inSubnet(true, { associatePublicIpAddress: false }), "pass"],
    ["the subnet gives none", inSubnet("false"), "pass"],
    ["the subnet's word is not known", inSubnet(unknown), "unknown"],
    ["a configuration that wants one", one(configuration, { associatePublicIpAddress: "true" }), "fail"],
    ["a configuration without a word", one(configuration, {}), "pass"],
    ["a template that wants one", card("true"), "fail"],
    ["a template that wants one, as a boolean", card(true), "fail"],
    ["a template that wants none", card("false"), "pass"],
    ["a template without cards", one(template, {}), "pass"],
    ["a template of which it is not known", card(unknown), "unknown"],
    ["a spot request that wants one", one(launchTypes[3], { associatePublicIpAddress: true }), "fail"],
  ],
  "it",
);

const profiled = (iamInstanceProfile: object) => ({
  it: resource(instance, { launchTemplate: { name: "web" } }),
  template: resource(template, { name: "web", iamInstanceProfile }),
});
judgesScenarios(
  ec2InstanceHasARole,
  [
    ["a profile", one(instance, { iamInstanceProfile: "web" }), "pass"],
    ["none", one(instance, {}), "fail"],
    ["an empty one", one(instance, { iamInstanceProfile: "" }), "fail"],
    ["its template's", profiled({ name: "web" }), "pass"],
    ["none in its template", profiled({}), "fail"],
    ["not known", one(instance, { iamInstanceProfile: unknown }), "unknown"],
  ],
  "it",
);

judgesScenarios(ec2InstanceIsWatchedClosely, [
  ["every minute", one(instance, { monitoring: true }), "pass"],
  ["every minute, as text", one(instance, { monitoring: "true" }), "pass"],
  ["not said", one(instance, {}), "fail"],
  ["left to the template", one(instance, { launchTemplate: { id: "lt-1" } }), "not-applicable"],
  ["a template, every minute", one(template, { monitoring: { enabled: true } }), "pass"],
  ["a template, not said", one(template, {}), "fail"],
  ["not known", one(instance, { monitoring: unknown }), "unknown"],
]);
