// AWS providers: each works in one account, and refuses to work anywhere else.

import * as aws from "@pulumi/aws";
import type { Estate } from "@temelj/estate";

/** Role that exists in every member account from its creation, and that stacks work through. */
export const deployRoleName = "temelj-deploy";

/** What a provider needs to know of the estate. */
export type ProviderEstate = Pick<Estate, "partition" | "homeRegion" | "code" | "managementAccountId">;

/** Which account, and what the provider marks everything with. */
export interface AccountProviderArgs {
  readonly estate: ProviderEstate;
  /** 12 digits. */
  readonly accountId: string;
  /** Tags of every resource that the provider creates. @default only `temelj:estate` */
  readonly tags?: Readonly<Record<string, string>>;
}

/**
 * A provider of a member account in the home region: assumes the deploy role there. `allowedAccountIds` makes a wrong
 * login fail before anything is created. Creates nothing in AWS, costs nothing.
 */
export function accountProvider(name: string, { estate, accountId, tags }: AccountProviderArgs): aws.Provider {
  const roleArn = `arn:${estate.partition}:iam::${accountId}:role/${deployRoleName}`;
  return new aws.Provider(name, {
    ...settings(estate, accountId, tags),
    assumeRoles: [{ roleArn, sessionName: "temelj" }],
  });
}

/** A provider of the management account, in which the pipeline already is: it assumes no role. */
export function managementProvider(name: string, estate: ProviderEstate): aws.Provider {
  return new aws.Provider(name, settings(estate, estate.managementAccountId));
}

function settings(estate: ProviderEstate, accountId: string, tags: AccountProviderArgs["tags"] = {}): aws.ProviderArgs {
  return {
    region: estate.homeRegion as aws.Region,
    allowedAccountIds: [accountId],
    defaultTags: { tags: { "temelj:estate": estate.code, ...tags } },
  };
}
