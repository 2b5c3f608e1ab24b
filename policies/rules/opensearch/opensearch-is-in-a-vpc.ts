// Open search domains are the classic of leaked data.

import { every, present, rule } from "@temelj/policy";

/** A domain is in a VPC: it has no public endpoint. */
export const opensearchIsInAVpc = rule("opensearch-is-in-a-vpc", {
  title: { en: "Search domain is not public", cnr: "Domen za pretragu nije javan" },
  severity: "critical",
  on: ["aws:opensearch/domain:Domain", "aws:elasticsearch/domain:Domain"],
  why: "A public endpoint is protected by its access policy alone; one wrong line opens all documents.",
  attack: "Scanners look for open search endpoints all day; millions of records have leaked that way.",
  fix: "set vpcOptions with private subnets and a security group",
  controls: ["security-hub:OpenSearch.2"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/opensearch-controls.html#opensearch-2"],
  check: (domain) => every(domain, ["vpcOptions.subnetIds[]"], present),
});
