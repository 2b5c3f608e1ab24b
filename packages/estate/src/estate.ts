// An estate: all that one government runs in the cloud, resolved and without mistakes. Plain data that can be cloned.

import type { AddressLock } from "@temelj/cidr";
import type { Partition } from "@temelj/facts";
import type { LocalizedText } from "@temelj/kernel";

import type { IdentityIntent } from "./identity-intent.ts";
import type { NetworkIntent } from "./network-intent.ts";
import type { Size, Tenant } from "./tenant.ts";

/** A language of the government: Montenegrin (ISO 639-3 `cnr`) or English. */
export type Language = "cnr" | "en";

/** All that one government runs. Every reference in it has been checked. */
export interface Estate {
  /** The estate's folder, as it was given. */
  readonly directory: string;
  /** Where the Pulumi projects are, one folder each. */
  readonly projectsDirectory: string;
  /** Never changes. */
  readonly code: string;
  readonly name: LocalizedText;
  readonly partition: Partition;
  readonly homeRegion: string;
  readonly backupRegion: string;
  /** Domain under which addresses of the estate itself are, such as those of accounts. */
  readonly domain: string;
  /** The first is the one that people see first. */
  readonly languages: readonly Language[];
  /** Pattern of accounts' e-mail addresses; `{account}` stands for the account's code. */
  readonly accountEmail: string;
  /** 12 digits. */
  readonly managementAccountId: string;
  /** Parents before children, then by code. */
  readonly organizationalUnits: readonly OrganizationalUnit[];
  /** Codes of the guardrails of the whole organization. */
  readonly rootGuardrails: readonly string[];
  /** By code. */
  readonly platformAccounts: readonly PlatformAccount[];
  readonly network: NetworkIntent;
  readonly identity: IdentityIntent;
  /** By code. */
  readonly guardrails: readonly Guardrail[];
  /** Ministries, then municipalities, each by code. */
  readonly tenants: readonly Tenant[];
  readonly allocations: AddressLock;
}

/** A folder of accounts that are governed alike. */
export interface OrganizationalUnit {
  readonly code: string;
  readonly name: string;
  /** Code of the unit above. Absent below the root. */
  readonly parent?: string;
  readonly guardrails: readonly string[];
}

/** An account of the platform itself, not of a tenant. */
export interface PlatformAccount {
  readonly code: string;
  readonly name: string;
  /** Code of its organizational unit. */
  readonly unit: string;
  readonly purpose: string;
  /** A network of its own. Absent: none. */
  readonly network?: { readonly segment: string; readonly size: Size };
}

/** What nobody in an account may do, whatever their own rights: a service control policy. */
export interface Guardrail {
  readonly code: string;
  readonly title: LocalizedText;
  readonly description: string;
  /** IAM statements without a principal, placeholders filled in. */
  readonly statements: readonly GuardrailStatement[];
}

/** One statement, in the words of IAM. */
export interface GuardrailStatement {
  readonly Sid?: string;
  readonly Effect: "Allow" | "Deny";
  readonly Action?: string | readonly string[];
  readonly NotAction?: string | readonly string[];
  readonly Resource?: string | readonly string[];
  readonly NotResource?: string | readonly string[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, ConditionValue>>>>;
}

/** What a condition compares with. */
export type ConditionValue = string | number | boolean | readonly (string | number | boolean)[];
