// The AWS provider of one account: assumes the deploy role there, and refuses to work anywhere else.

import * as aws from "@pulumi/aws";
import type { Estate } from "@temelj/estate";

/** Role that exists in every member account from its creation, and that stacks work through. */
export const deployRoleName = "temelj-deploy";

/** Which account, and what the provider marks everything with. */
export interface AccountProviderArgs {
  readonly estate: Pick<Estate, "partition" | "homeRegion" | "code">;
  /** 12 digits. */
  readonly accountId: string;
  /** @default the estate's home region */
  readonly region?: string;
  /** Tags of every resource that the provider creates. @default only `temelj:estate` */
  readonly tags?: Readonly<Record<string, string>>;
}

/**
 * An AWS provider that works in one account through its deploy role. `allowedAccountIds` makes a wrong login fail
 * before anything is created. Creates nothing in AWS, costs nothing.
 */
export function accountProvider(name: string, args: AccountProviderArgs): aws.Provider {
  const { estate, accountId } = args;
  return new aws.Provider(name, {
    region: (args.region ?? estate.homeRegion) as aws.Region,
    allowedAccountIds: [accountId],
    assumeRoles: [
      {
        roleArn: `arn:${estate.partition}:iam::${accountId}:role/${deployRoleName}`,
        sessionName: "temelj",
      },
    ],
    defaultTags: { tags: { "temelj:estate": estate.code, ...args.tags } },
  });
}
