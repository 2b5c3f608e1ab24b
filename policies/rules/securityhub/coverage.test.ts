import { wireMarks } from "@temelj/plan";
import { resource } from "@temelj/policy/testing";

import { judgesChanges, judgesScenarios } from "../../testing/aws.ts";
import { securityhubAppliesStandards } from "./securityhub-applies-standards.ts";
import { securityhubCollectsAllRegions } from "./securityhub-collects-all-regions.ts";
import { securityhubEnrolsNewAccounts } from "./securityhub-enrols-new-accounts.ts";

const { unknown } = wireMarks;
const hub = (enableDefaultStandards?: unknown) =>
  resource("aws:securityhub/account:Account", { enableDefaultStandards });
const standardsArn = "arn:aws:securityhub:eu-central-1::standards/aws-foundational-security-best-practices/v/1.0.0";
const standard = resource("aws:securityhub/standardsSubscription:StandardsSubscription", { standardsArn });
const elsewhere = {
  provider: "urn:pulumi:test::shop::pulumi:providers:aws::other::00000000-0000-4000-8000-000000000001",
};

judgesScenarios(securityhubAppliesStandards, [
  ["not said, which is the default ones", { hub: hub() }, "pass"],
  ["the default ones", { hub: hub(true) }, "pass"],
  ["none", { hub: hub(false) }, "fail"],
  ["none, as text", { hub: hub("false") }, "fail"],
  ["one subscribed to", { hub: hub(false), standard }, "pass"],
  ["one subscribed to in another account", { hub: hub(false), standard: { ...standard, ...elsewhere } }, "fail"],
  [
    "those of a central policy",
    { hub: hub(false), policy: resource("aws:securityhub/configurationPolicy:ConfigurationPolicy", {}) },
    "pass",
  ],
  ["not known", { hub: hub(unknown) }, "unknown"],
]);

judgesChanges(
  securityhubCollectsAllRegions,
  "aws:securityhub/findingAggregator:FindingAggregator",
  { linkingMode: "ALL_REGIONS" },
  [
    ["all", {}, "pass"],
    ["all but some", { linkingMode: "ALL_REGIONS_EXCEPT_SPECIFIED", specifiedRegions: ["us-east-2"] }, "pass"],
    ["some", { linkingMode: "SPECIFIED_REGIONS", specifiedRegions: ["eu-central-1"] }, "fail"],
    ["none", { linkingMode: "NO_REGIONS" }, "fail"],
    ["not known", { linkingMode: unknown }, "unknown"],
  ],
);

judgesChanges(
  securityhubEnrolsNewAccounts,
  "aws:securityhub/organizationConfiguration:OrganizationConfiguration",
  { autoEnable: true },
  [
    ["by itself", {}, "pass"],
    ["as text", { autoEnable: "true" }, "pass"],
    ["not", { autoEnable: false }, "fail"],
    ["by central policies", { autoEnable: false, organizationConfiguration: { configurationType: "CENTRAL" } }, "pass"],
    ["locally, not", { autoEnable: false, organizationConfiguration: { configurationType: "LOCAL" } }, "fail"],
    ["not known", { autoEnable: unknown }, "unknown"],
  ],
);
