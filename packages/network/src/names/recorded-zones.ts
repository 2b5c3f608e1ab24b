// How public zones are watched: a record of every query, and alarms before signatures fail.

import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { LandingZoneComponent } from "@temelj/component";

import type { PublicZonesPlan } from "./plan-public-zones.ts";
import { logKeyPolicy, queryLogPolicy } from "./zone-policies.ts";

/** Days that queries are kept, as long as the organization's trail. */
const retentionInDays = 400;

/**
 * What Route 53 says of signatures, once in four hours for each zone, in us-east-1 only.
 *
 * https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/monitoring-hosted-zones-with-cloudwatch.html
 */
const signatureMetrics = {
  "signing-failed": "DNSSECInternalFailure",
  "key-out-of-reach": "DNSSECKeySigningKeysNeedingAction",
} as const;

/** Where queries are recorded, and the permission to write there. */
export interface QueryRecords {
  readonly group: aws.cloudwatch.LogGroup;
  readonly permission: aws.cloudwatch.LogResourcePolicy;
}

/** The steps that watch the zones of {@link PublicZones}. Creates nothing unless they are called. */
export abstract class RecordedZones<Nodes extends object> extends LandingZoneComponent<Nodes> {
  /** One log group for all zones: each query's stream begins with its zone's id. */
  protected queryRecords(
    { globalRegion: region, partition, logGroupName }: PublicZonesPlan,
    account: pulumi.Input<string>,
    kept: pulumi.CustomResourceOptions,
  ): QueryRecords {
    const owner = pulumi.output(account).apply((accountId) => ({ partition, accountId }));
    const key = this.child(
      "query-log-key",
      aws.kms.Key,
      {
        region,
        description: "Encrypts the records of queries of the public zones",
        enableKeyRotation: true,
        deletionWindowInDays: 30,
        policy: pulumi.jsonStringify(owner.apply((who) => logKeyPolicy(who, region, logGroupName))),
        tags: this.tagged(),
      },
      kept,
    );
    const group = this.child(
      "query-log-group",
      aws.cloudwatch.LogGroup,
      { region, name: logGroupName, retentionInDays, kmsKeyId: key.arn, tags: this.tagged({ "temelj:holds": "logs" }) },
      kept,
    );
    const permission = this.child("query-log-permission", aws.cloudwatch.LogResourcePolicy, {
      region,
      policyName: this.physicalName("query-log", { maxLength: 128 }),
      policyDocument: pulumi.jsonStringify(owner.apply((who) => queryLogPolicy(who, region, logGroupName))),
    });
    return { group, permission };
  }

  protected recordQueries(suffix: string, zone: aws.route53.Zone, { group, permission }: QueryRecords): void {
    const inputs = { zoneId: zone.id, cloudwatchLogGroupArn: group.arn };
    this.child(`query-log${suffix}`, aws.route53.QueryLog, inputs, { dependsOn: [permission] });
  }

  protected watchSignatures(
    suffix: string,
    { globalRegion: region }: PublicZonesPlan,
    zone: aws.route53.Zone,
    topicArn: pulumi.Input<string>,
  ): void {
    for (const [what, metricName] of Object.entries(signatureMetrics)) {
      this.child(`alarm-${what}${suffix}`, aws.cloudwatch.MetricAlarm, {
        region,
        alarmDescription: `Signatures of ${suffix === "" ? "the public domain" : suffix.slice(1)}: ${metricName}`,
        namespace: "AWS/Route53",
        metricName,
        dimensions: { HostedZoneId: zone.id },
        statistic: "Sum",
        period: 14_400,
        evaluationPeriods: 1,
        comparisonOperator: "GreaterThanThreshold",
        threshold: 0,
        treatMissingData: "ignore",
        alarmActions: [topicArn],
        okActions: [topicArn],
        tags: this.tagged(),
      });
    }
  }
}
