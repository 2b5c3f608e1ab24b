import { wireMarks } from "@temelj/plan";
import { resource, type ScenarioResource } from "@temelj/policy/testing";

import { judgesScenarios } from "../../testing/aws.ts";
import { kmsKeyPolicyKeepsControlAtHome } from "./kms-key-policy-keeps-control-at-home.ts";

const root = (account: string): string => `arn:aws:iam::${account}:root`;
const own = { Effect: "Allow", Principal: { AWS: root("111111111111") }, Action: "kms:*", Resource: "*" };
const other = { ...own, Principal: { AWS: root("222222222222") } };
const both = { ...own, Principal: { AWS: [root("111111111111"), "222222222222"] } };
const policy = (...Statement: readonly unknown[]): string => JSON.stringify({ Version: "2012-10-17", Statement });
const types = ["key:Key", "keyPolicy:KeyPolicy", "replicaKey:ReplicaKey", "externalKey:ExternalKey"];
const keys = (inputs: Readonly<Record<string, unknown>>): Record<string, ScenarioResource> =>
  Object.fromEntries(types.map((type) => [type, resource(`aws:kms/${type}`, inputs)]));

for (const about of types) {
  judgesScenarios(
    kmsKeyPolicyKeepsControlAtHome,
    [
      ["its own account", keys({ policy: policy(own) }), "pass"],
      ["its own account twice", keys({ policy: policy(own, { ...own, Sid: "Again" }) }), "pass"],
      ["another account too", keys({ policy: policy(own, other) }), "fail"],
      ["another account in the same statement", keys({ policy: policy(both) }), "fail"],
      ["another account for everything", keys({ policy: policy(own, { ...other, Action: "*" }) }), "fail"],
      ["another account for decryption", keys({ policy: policy(own, { ...other, Action: "kms:Decrypt" }) }), "pass"],
      [
        "a role of another account",
        keys({ policy: policy(own, { ...other, Principal: { AWS: "arn:aws:iam::222222222222:role/reader" } }) }),
        "pass",
      ],
      [
        "another account under a condition",
        keys({
          policy: policy(own, {
            ...other,
            Condition: { StringEquals: { "kms:ViaService": "s3.eu-central-1.amazonaws.com" } },
          }),
        }),
        "pass",
      ],
      [
        "another account under a condition that anybody meets",
        keys({ policy: policy(own, { ...other, Condition: { Bool: { "aws:SecureTransport": "true" } } }) }),
        "fail",
      ],
      [
        "another account for everything but from one network",
        keys({ policy: policy(own, { ...other, Condition: { NotIpAddress: { "aws:SourceIp": "203.0.113.0/24" } } }) }),
        "fail",
      ],
      ["another account refused", keys({ policy: policy(own, { ...other, Effect: "Deny" }) }), "pass"],
      ["no policy", keys({}), "not-applicable"],
      ["not known", keys({ policy: wireMarks.unknown }), "unknown"],
      [
        "an account that is not known, beside its own",
        keys({ policy: { Statement: [own, { ...other, Principal: { AWS: wireMarks.unknown } }] } }),
        "unknown",
      ],
      [
        "one account that is not known",
        keys({ policy: { Statement: [{ ...own, Principal: { AWS: wireMarks.unknown } }] } }),
        "pass",
      ],
    ],
    about,
  );
}
