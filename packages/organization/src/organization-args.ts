// What the component is told, and what it tells others.

import type * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { CommonArgs } from "@temelj/component";

import type { OrganizationChoices } from "./organization-choices.ts";

/** Arguments of an organization: its choices, tags and transforms. */
export interface OrganizationArgs extends OrganizationChoices, CommonArgs {}

/** Contract for every other layer: which account is where. */
export interface OrganizationHandle {
  /** @example "o-abcdef1234" */
  readonly organizationId: pulumi.Output<string>;
  readonly managementAccountId: pulumi.Output<string>;
  readonly rootId: pulumi.Output<string>;
  /** Organizational units by code. */
  readonly unitIds: Readonly<Record<string, pulumi.Output<string>>>;
  /** Account numbers by code. */
  readonly accountIds: Readonly<Record<string, pulumi.Output<string>>>;
}

/** The children of an organization, by code. */
export interface OrganizationNodes {
  readonly organization: aws.organizations.Organization;
  readonly units: Readonly<Record<string, aws.organizations.OrganizationalUnit>>;
  readonly accounts: Readonly<Record<string, aws.organizations.Account>>;
  readonly guardrails: Readonly<Record<string, aws.organizations.Policy>>;
}
