// What Verified Access takes, and what it tells.

import type * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { CommonArgs } from "@temelj/component";

import type { VerifiedAccessChoices } from "./plan-verified-access.ts";

/** Arguments of Verified Access. */
export interface VerifiedAccessArgs extends VerifiedAccessChoices, CommonArgs {
  /** Groups of applications that the same people use, by a code that never changes. */
  readonly groups: Readonly<Record<string, AccessGroup>>;
  /**
   * Web ACL of AWS WAF, in this region, that sees every request first.
   * @default none
   */
  readonly webAclArn?: pulumi.Input<string>;
  /**
   * Key that encrypts the log of requests. Its policy must let CloudWatch Logs of the region use it.
   * @default CloudWatch's own
   */
  readonly logKeyArn?: pulumi.Input<string>;
  /**
   * Refuses to delete the instance and its groups: applications stand behind them.
   * @default true
   */
  readonly protect?: boolean;
}

/** Applications that the same people use. Who may, is said in one of two ways. */
export interface AccessGroup {
  /**
   * Ids of the groups in IAM Identity Center whose members may.
   * @default none
   * @example ["c242c5b0-6081-1845-6fa8-6e0d9513c107"]
   */
  readonly groupIds?: readonly pulumi.Input<string>[];
  /**
   * A policy in Cedar that replaces the one made of `groupIds`. Who signed in is `context.staff`.
   * @default none
   */
  readonly policy?: pulumi.Input<string>;
  /**
   * Accounts, by the code of their tenant, that may put applications into the group. Each of their endpoints can narrow
   * who may, never widen.
   * @default none: the network account only
   * @example { health: "333333333333" }
   */
  readonly shareWith?: Readonly<Record<string, pulumi.Input<string>>>;
}

/** The children of Verified Access. */
export interface VerifiedAccessNodes {
  readonly instance: aws.verifiedaccess.Instance;
  readonly trustProvider: aws.verifiedaccess.TrustProvider;
  /** By code. */
  readonly groups: Readonly<Record<string, aws.verifiedaccess.Group>>;
  readonly logGroup: aws.cloudwatch.LogGroup;
}

/** What those need who put an application behind it. */
export interface VerifiedAccessHandle {
  readonly instanceId: pulumi.Output<string>;
  /** By code. */
  readonly groupIds: Readonly<Record<string, pulumi.Output<string>>>;
  readonly logGroupName: pulumi.Output<string>;
}
