import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { configAggregatorCoversTheOrganization } from "./config-aggregator-covers-the-organization.ts";

const { unknown } = wireMarks;

judgesChanges(
  configAggregatorCoversTheOrganization,
  "aws:cfg/configurationAggregator:ConfigurationAggregator",
  { organizationAggregationSource: { allRegions: true, roleArn: "arn:aws:iam::111111111111:role/aggregator" } },
  [
    ["the organization", {}, "pass"],
    ["as text", { organizationAggregationSource: { allRegions: "true" } }, "pass"],
    ["with a role that is to be made", { organizationAggregationSource: { roleArn: unknown } }, "pass"],
    ["one region", { organizationAggregationSource: { allRegions: undefined, regions: ["eu-central-1"] } }, "fail"],
    [
      "accounts by name",
      {
        organizationAggregationSource: undefined,
        accountAggregationSource: { accountIds: ["111111111111"], allRegions: true },
      },
      "fail",
    ],
    ["not known", { organizationAggregationSource: { allRegions: unknown } }, "unknown"],
  ],
);
