// What every account has before anything runs in it: nothing public, everything encrypted, somebody looking.

import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import { LandingZoneComponent, type CommonArgs } from "@temelj/component";

import { planBaseline, type BaselineChoices, type BaselinePlan } from "./plan-baseline.ts";

/** Arguments of a baseline. */
export interface AccountBaselineArgs extends BaselineChoices, CommonArgs {}

/** Contract for whoever collects findings. */
export interface AccountBaselineHandle {
  /** Access analyzers by region. */
  readonly analyzerArns: Readonly<Record<string, pulumi.Output<string>>>;
}

/** The children of a baseline that have more to tell than their settings. */
export interface AccountBaselineNodes {
  readonly analyzers: Readonly<Record<string, aws.accessanalyzer.Analyzer>>;
}

/**
 * The settings of one account. Runs in that account, once: they are the account's, not a tenant's.
 *
 * For the account: nothing in S3 can be public, passwords of users are long (there should be no users), tokens work in
 * regions that AWS keeps off by default, AWS knows whom to call about security. In each region: new volumes are
 * encrypted, snapshots and images can't be public, instances take tokens only (IMDSv2), nobody uses the serial console,
 * and an analyzer looks for what is shared with outsiders. Regions that are off are switched on first, which may take
 * AWS hours.
 *
 * Costs nothing: settings are free, and IAM Access Analyzer charges for analyses of unused and internal access, which
 * this one does not make (https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-manage-unused.html).
 *
 * Volumes are encrypted with the account's own key of EBS (`aws/ebs`), so their snapshots can't be shared with another
 * account. Does not delete default networks, turn on GuardDuty, Security Hub or Config, or watch the findings.
 */
export class AccountBaseline extends LandingZoneComponent<AccountBaselineNodes> {
  /** Contract for whoever collects findings. */
  readonly handle: AccountBaselineHandle;

  constructor(name: string, args: AccountBaselineArgs, opts?: pulumi.ComponentResourceOptions) {
    super("temelj:security:AccountBaseline", name, args, opts);
    const plan = planBaseline(args);
    this.accountSettings(plan);
    const analyzers: Record<string, aws.accessanalyzer.Analyzer> = {};
    for (const { region, optIn } of plan.regions) {
      const first = optIn ? [this.switchOn(region)] : [];
      this.regionSettings(region, first);
      analyzers[region] = this.analyzer(region, first);
    }
    this.handle = {
      analyzerArns: Object.fromEntries(Object.entries(analyzers).map(([region, analyzer]) => [region, analyzer.arn])),
    };
    this.finish({ analyzers }, this.handle);
  }

  private accountSettings({ securityContact }: BaselinePlan): void {
    this.child("public-access", aws.s3.AccountPublicAccessBlock, {
      blockPublicAcls: true,
      blockPublicPolicy: true,
      ignorePublicAcls: true,
      restrictPublicBuckets: true,
    });
    this.child("password-policy", aws.iam.AccountPasswordPolicy, {
      minimumPasswordLength: 16,
      passwordReusePrevention: 24,
      maxPasswordAge: 365,
      requireLowercaseCharacters: true,
      requireUppercaseCharacters: true,
      requireNumbers: true,
      requireSymbols: true,
      allowUsersToChangePassword: true,
    });
    this.child("tokens", aws.iam.SecurityTokenServicePreferences, { globalEndpointTokenVersion: "v2Token" });
    if (securityContact === undefined) return;
    const { name, title, email, phone } = securityContact;
    this.child("security-contact", aws.account.AlternativeContact, {
      alternateContactType: "SECURITY",
      name,
      title,
      emailAddress: email,
      phoneNumber: phone,
    });
  }

  /** Switching a region off again would strand what is in it: it stays on when the stack goes. */
  private switchOn(regionName: string): pulumi.Resource {
    const opts = { retainOnDelete: true };
    return this.child(`region-${regionName}`, aws.account.Region, { regionName, enabled: true }, opts);
  }

  private regionSettings(region: string, dependsOn: pulumi.Resource[]): void {
    const opts = { dependsOn };
    this.child(`volume-encryption-${region}`, aws.ebs.EncryptionByDefault, { region, enabled: true }, opts);
    const nothingShared = { region, state: "block-all-sharing" };
    this.child(`snapshot-sharing-${region}`, aws.ebs.SnapshotBlockPublicAccess, nothingShared, opts);
    const nothingNew = { region, state: "block-new-sharing" };
    this.child(`image-sharing-${region}`, aws.ec2.ImageBlockPublicAccess, nothingNew, opts);
    this.child(
      `instance-metadata-${region}`,
      aws.ec2.InstanceMetadataDefaults,
      // One hop: a container can't take its host's credentials.
      { region, httpTokens: "required", httpPutResponseHopLimit: 1, instanceMetadataTags: "disabled" },
      opts,
    );
    this.child(`serial-console-${region}`, aws.ec2.SerialConsoleAccess, { region, enabled: false }, opts);
  }

  private analyzer(region: string, dependsOn: pulumi.Resource[]): aws.accessanalyzer.Analyzer {
    return this.child(
      `analyzer-${region}`,
      aws.accessanalyzer.Analyzer,
      { region, analyzerName: "temelj-external-access", type: "ACCOUNT", tags: this.tagged() },
      { dependsOn },
    );
  }
}
