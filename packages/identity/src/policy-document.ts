// The shape of an IAM policy, and the names of AWS's own policies.

import { issue, type Issue } from "@temelj/kernel";

/** One statement of an IAM policy. */
export interface PolicyStatement {
  readonly Sid: string;
  readonly Effect: "Allow" | "Deny";
  readonly Principal?: { readonly AWS: string | readonly string[] } | { readonly Federated: string };
  readonly Action: string | readonly string[];
  readonly Resource?: string | readonly string[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;
}

/** A policy document as IAM writes it. */
export interface PolicyDocument {
  readonly Version: "2012-10-17";
  readonly Statement: readonly object[];
}

/** The statements as a document. */
export function policyDocument(statements: readonly object[]): PolicyDocument {
  return { Version: "2012-10-17", Statement: statements };
}

const managedPolicy = /^(?:arn:aws[a-z-]*:iam::aws:policy\/)?((?:[\w+=,.@-]+\/)*([\w+=,.@-]+))$/;

/** ARN of one of AWS's own policies in a partition, from its name, its path and name, or its ARN in any partition. */
export function managedPolicyArn(partition: string, policy: string): string {
  return `arn:${partition}:iam::aws:policy/${managedPolicy.exec(policy)?.[1] ?? policy}`;
}

/** The last part of a policy's name: what tells it from others in the name of a resource. */
export function managedPolicyName(policy: string): string {
  return managedPolicy.exec(policy)?.[2] ?? policy;
}

/** Issues of names of AWS's own policies. */
export function managedPolicyIssues(owner: string, policies: readonly string[]): Issue[] {
  return policies.flatMap((policy, position) => {
    if (!managedPolicy.test(policy)) {
      const allowed = "a policy of AWS's own: ReadOnlyAccess, job-function/ViewOnlyAccess, or its ARN";
      return [issue("IDENTITY_POLICY_INVALID", `${owner} has the policy "${policy}"`, { allowed })];
    }
    const names = policies.map(managedPolicyName);
    if (names.indexOf(managedPolicyName(policy)) === position) return [];
    const message = `${owner} has the policy "${policy}" twice`;
    return [issue("IDENTITY_POLICY_REPEATED", message, { fix: "remove one of them" })];
  });
}
