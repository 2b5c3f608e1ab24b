// What each layer of the platform gives to the layers above it: its stack outputs, as schemas.

import { z } from "zod";

import { stackContract } from "./stack-contract.ts";

const accountNumber = z.string().regex(/^\d{12}$/, "an account's number has 12 digits");
const arn = z.string().startsWith("arn:");

/** Which account is where. Given by `organization/platform`. */
export const organizationContract = stackContract("organization", "platform", {
  organizationId: z.string().regex(/^o-[a-z0-9]{10,32}$/),
  managementAccountId: accountNumber,
  rootId: z.string(),
  /** Ids of organizational units by code. */
  unitIds: z.record(z.string(), z.string()),
  /** Account numbers by code. */
  accountIds: z.record(z.string(), accountNumber),
});

/** Where logs go. Given by `logging/platform`. */
export const loggingContract = stackContract("logging", "platform", {
  bucketName: z.string(),
  bucketArn: arn,
  keyArn: arn,
  /** Destination of VPC flow logs of every account. */
  flowLogsArn: arn,
});

/** Who may deliver and who has which permissions. Given by `identity/platform`. */
export const identityContract = stackContract("identity", "platform", {
  ciRoleArn: arn,
  /** ARNs by the code of the permission set. */
  permissionSetArns: z.record(z.string(), arn),
  /** Ids in IAM Identity Center by the code of the group. */
  groupIds: z.record(z.string(), z.string()),
});

/** What a spoke of one region attaches to. */
const hub = z.strictObject({
  transitGatewayId: z.string(),
  /** Transit gateway route table of each segment. */
  routeTableIds: z.record(z.string(), z.string()),
  /** Transit gateway route table of the firewall, which every spoke announces itself to. */
  inspectionTableId: z.string(),
  /** Ranges of the government's own network. */
  internalRanges: z.array(z.string()),
  /** Ranges of the sites that are linked with it. */
  siteRanges: z.array(z.string()),
  /** Prefix list of each segment and site. */
  prefixListIds: z.record(z.string(), z.string()),
  /** Route 53 profile with what names mean. Null: networks have none. */
  profileId: z.nullable(z.string()),
});

/** Where names are published. Given by `names/platform`. */
export const namesContract = stackContract("names", "platform", {
  /** Public hosted zones in the network account, by tenant. */
  tenantZoneIds: z.record(z.string(), z.string()),
  /** What the domain's registrar must be told. Null: the estate keeps no names. */
  registrar: z.nullable(
    z.strictObject({ domain: z.string(), nameServers: z.array(z.string()), dsRecord: z.nullable(z.string()) }),
  ),
});

/** What spokes attach to. Given by `network/platform`. */
export const networkContract = stackContract("network", "platform", {
  /** The hub of the home region, and that of the backup region where there is one. */
  hubs: z.strictObject({ home: hub, backup: z.nullable(hub) }),
});
