import { judge, resource, Scenario } from "@temelj/policy/testing";
import { expect, test } from "vitest";

import { subnetGivesNoPublicAddress } from "./subnet-gives-no-public-address.ts";

const own = "aws:ec2/subnet:Subnet";
const defaults = "aws:ec2/defaultSubnet:DefaultSubnet";

test.each<[string, string, Record<string, unknown>, string]>([
  ["off", own, { mapPublicIpOnLaunch: false }, "pass"],
  ["left out, which is off", own, {}, "pass"],
  ["on", own, { mapPublicIpOnLaunch: true }, "fail"],
  ["on, as text", own, { mapPublicIpOnLaunch: "true" }, "fail"],
  ["AWS's default subnet, left out, which is on", defaults, {}, "fail"],
  ["AWS's default subnet, off", defaults, { mapPublicIpOnLaunch: false }, "pass"],
])("%s", (_, type, inputs, outcome) => {
  expect(judge(subnetGivesNoPublicAddress, new Scenario({ it: resource(type, inputs) })).outcome).toBe(outcome);
});
