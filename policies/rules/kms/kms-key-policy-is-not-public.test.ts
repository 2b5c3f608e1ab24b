import { judge, resource, Scenario } from "@temelj/policy/testing";
import { expect, test } from "vitest";

import { kmsKeyPolicyIsNotPublic } from "./kms-key-policy-is-not-public.ts";

const own = { Effect: "Allow", Principal: { AWS: "arn:aws:iam::111111111111:root" }, Action: "kms:*", Resource: "*" };
const open = { ...own, Principal: { AWS: "*" } };
const viaService = { "kms:ViaService": "ec2.eu-central-1.amazonaws.com" };
const text = (...Statement: readonly object[]): string => JSON.stringify({ Version: "2012-10-17", Statement });

test.each<[string, string | undefined, string]>([
  ["its account", text(own), "pass"],
  ["everybody", text(own, open), "fail"],
  [
    "everybody of one account, by a service",
    text({ ...open, Condition: { StringEquals: { "kms:CallerAccount": "111111111111", ...viaService } } }),
    "pass",
  ],
  ["everybody by a service", text({ ...open, Condition: { StringEquals: viaService } }), "fail"],
  ["no policy, which is its account", undefined, "not-applicable"],
])("%s, for keys of any kind", (_, policy, outcome) => {
  for (const type of ["key:Key", "keyPolicy:KeyPolicy", "replicaKey:ReplicaKey", "externalKey:ExternalKey"]) {
    const scenario = new Scenario({ key: resource(`aws:kms/${type}`, policy === undefined ? {} : { policy }) });
    expect(judge(kmsKeyPolicyIsNotPublic, scenario).outcome).toBe(outcome);
  }
});
