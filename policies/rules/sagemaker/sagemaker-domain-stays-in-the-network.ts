// Studio is a workplace with all the data.

import { equals, every, rule } from "@temelj/policy";

/** The applications of a domain reach the world through its VPC only; AWS's default is past it. */
export const sagemakerDomainStaysInTheNetwork = rule("sagemaker-domain-stays-in-the-network", {
  title: { en: "Studio stays in a network of one's own", cnr: "Studio ostaje u sopstvenoj mreži" },
  severity: "high",
  on: "aws:sagemaker/domain:Domain",
  why: "Everything but the shared files goes straight to the internet, past the firewall and its log.",
  attack: "A line of code in a notebook uploads the training data to a stranger's server; no log shows it.",
  fix: 'set appNetworkAccessType: "VpcOnly"',
  sources: ["https://docs.aws.amazon.com/sagemaker/latest/dg/studio-notebooks-and-internet-access.html"],
  check: (domain) => every(domain, ["appNetworkAccessType"], equals("VpcOnly")),
});
