// An account that nobody added is an account that nobody sees.

import { equals, every, fail, isAbsent, rule, type Verdict } from "@temelj/policy";

/** An aggregator takes in the whole organization, in all regions. */
export const configAggregatorCoversTheOrganization = rule("config-aggregator-covers-the-organization", {
  title: { en: "Aggregator sees the whole organization", cnr: "Agregator vidi cijelu organizaciju" },
  severity: "low",
  on: "aws:cfg/configurationAggregator:ConfigurationAggregator",
  why: "New accounts and unused regions are missing in every report.",
  attack: "A new account is set up in a hurry; it is in no list, so its open bucket is in no report.",
  fix: "set organizationAggregationSource: { allRegions: true, roleArn }",
  sources: ["https://docs.aws.amazon.com/config/latest/developerguide/aggregate-data.html"],
  check(aggregator): Verdict {
    if (isAbsent(aggregator.organizationAggregationSource)) {
      return fail({ path: "organizationAggregationSource", allowed: "a block with allRegions: true" });
    }
    return every(aggregator, ["organizationAggregationSource.allRegions"], equals(true));
  },
});
