import { wireMarks } from "@temelj/plan";
import { judge, resource, Scenario } from "@temelj/policy/testing";
import { expect, test } from "vitest";

import { iamOidcTrustNamesSubject } from "./iam-oidc-trust-names-subject.ts";

const host = "token.actions.githubusercontent.com";
const trust = {
  Effect: "Allow",
  Principal: { Federated: `arn:aws:iam::111111111111:oidc-provider/${host}` },
  Action: "sts:AssumeRoleWithWebIdentity",
};
const cluster = "oidc.eks.eu-central-1.amazonaws.com/id/ABC";
const eks = { ...trust, Principal: { Federated: `arn:aws:iam::111111111111:oidc-provider/${cluster}` } };
const cognito = { ...trust, Principal: { Federated: "cognito-identity.amazonaws.com" } };
const sub = (value: unknown, operator = "StringLike", name = `${host}:sub`): object => ({
  Condition: { StringEqualsIgnoreCase: { [`${host}:aud`]: "sts.amazonaws.com" }, [operator]: { [name]: value } },
});

test.each<[string, object, string]>([
  ["one repository", { ...trust, ...sub("repo:montenegro/portal:*") }, "pass"],
  [
    "one branch, exactly",
    { ...trust, Condition: { StringEquals: { [`${host}:sub`]: "repo:montenegro/portal:ref:refs/heads/main" } } },
    "pass",
  ],
  ["one organization", { ...trust, ...sub("repo:montenegro/*") }, "pass"],
  [
    "the key in other letters",
    { ...trust, ...sub("repo:montenegro/*", "StringLike", `${host.toUpperCase()}:SUB`) },
    "pass",
  ],
  ["no condition", trust, "fail"],
  ["the audience only", { ...trust, Condition: { StringEquals: { [`${host}:aud`]: "sts.amazonaws.com" } } }, "fail"],
  ["any subject", { ...trust, ...sub("*") }, "fail"],
  [
    "the key of a part of the issuer",
    { ...trust, ...sub("repo:montenegro/*", "StringLike", `${host}/montenegro:sub`) },
    "pass",
  ],
  ["any repository", { ...trust, ...sub("repo:*") }, "fail"],
  ["any repository, by a comparison that knows no wildcards", { ...trust, ...sub("repo:*", "StringEquals") }, "fail"],
  [
    "a claim that anybody may copy first",
    { ...trust, ...sub("workflow:deploy:repo:montenegro/portal", "StringEquals") },
    "fail",
  ],
  ["an owner", { ...trust, ...sub("repository_owner:montenegro", "StringEquals") }, "pass"],
  ["no subject at all", { ...trust, ...sub("deploy", "StringEquals") }, "fail"],
  ["the beginning of an organization's name", { ...trust, ...sub("repo:montenegro*") }, "fail"],
  ["one good, one open", { ...trust, ...sub(["repo:montenegro/portal:*", "repo:*"]) }, "fail"],
  ["only if it exists", { ...trust, ...sub("repo:montenegro/*", "StringLikeIfExists") }, "fail"],
  [
    "for all values, of which there may be none",
    { ...trust, ...sub("repo:montenegro/*", "ForAllValues:StringLike") },
    "fail",
  ],
  ["all but one", { ...trust, ...sub("repo:evil/*", "StringNotLike") }, "fail"],
  ["the subject of another issuer", { ...eks, ...sub("repo:montenegro/*") }, "fail"],
  [
    "a service account",
    { ...eks, ...sub("system:serviceaccount:kotor:portal", "StringEquals", `${cluster}:sub`) },
    "pass",
  ],
  ["a namespace", { ...eks, ...sub("system:serviceaccount:kotor:*", "StringLike", `${cluster}:sub`) }, "pass"],
  ["any service account", { ...eks, ...sub("system:serviceaccount:*:*", "StringLike", `${cluster}:sub`) }, "fail"],
  [
    "an identity pool",
    { ...cognito, Condition: { StringEquals: { "cognito-identity.amazonaws.com:aud": "eu-central-1:1" } } },
    "pass",
  ],
  ["any identity pool", cognito, "fail"],
  ["a subject that is not known", { ...trust, ...sub(wireMarks.unknown) }, "unknown"],
  [
    "no OIDC",
    { Effect: "Allow", Principal: { Service: "ec2.amazonaws.com" }, Action: "sts:AssumeRole" },
    "not-applicable",
  ],
])("%s", (_, Statement, outcome) => {
  const scenario = new Scenario({ role: resource("aws:iam/role:Role", { assumeRolePolicy: { Statement } }) });
  expect(judge(iamOidcTrustNamesSubject, scenario).outcome).toBe(outcome);
});
