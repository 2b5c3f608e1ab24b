// Where an edge records who came: a log group with an end, encrypted.

import type * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import { issue, stableName, type Issue } from "@temelj/kernel";

/** What a log is told. */
export interface EdgeLog {
  readonly region: string;
  /** What the log is of, as it stands in its name: `site-to-site-vpn`. */
  readonly kind: string;
  readonly retentionDays: number;
  /** CloudWatch's own key without. */
  readonly keyArn: pulumi.Input<string> | undefined;
  readonly tags: Record<string, pulumi.Input<string>>;
}

/**
 * Names below `/aws/vendedlogs/` need no line each in the account's policy of what may write, which is short.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AWS-logs-and-resource-policy.html
 */
const prefix = "/aws/vendedlogs/";

/** Inputs of the log group of a component. The name follows from the component's, so that no other has it. */
export function edgeLogInputs(
  name: string,
  { region, kind, retentionDays, keyArn, tags }: EdgeLog,
): aws.cloudwatch.LogGroupArgs {
  const limits = { maxLength: 512 - prefix.length - kind.length - 1, accepted: /[A-Za-z0-9_.-]/ };
  return {
    region,
    name: `${prefix}${kind}/${stableName([name], limits)}`,
    retentionInDays: retentionDays,
    ...(keyArn === undefined ? {} : { kmsKeyId: keyArn }),
    tags,
  };
}

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html */
const retentions = [30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653];

/** Issues of how long a log is kept: shorter than a month is no record. */
export function retentionIssues(days: number): Issue[] {
  if (retentions.includes(days)) return [];
  const enough = retentions.find((each) => each >= days) ?? 3653;
  const details = { allowed: retentions.join(", "), fix: `use ${enough}` };
  return [issue("NETWORK_LOG_RETENTION_INVALID", `a log is kept ${days} days`, details)];
}
