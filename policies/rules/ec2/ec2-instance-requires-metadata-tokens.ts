// A page that fetches addresses for its visitors must not fetch the machine's credentials.

import { equals, every, isAbsent, pass, rule, type Verdict } from "@temelj/policy";

import { accountRequiresMetadataTokens, launchTypes, templateOf, type FromTemplate } from "../../reading/launches.ts";

/** Machines answer metadata requests with a token only (IMDSv2), or not at all. Without a word they answer all. */
export const ec2InstanceRequiresMetadataTokens = rule("ec2-instance-requires-metadata-tokens", {
  title: { en: "Instance metadata require a token (IMDSv2)", cnr: "Metapodaci instance traže token (IMDSv2)" },
  severity: "high",
  on: launchTypes,
  why: "With the first version one forged request through a web application is enough to get the machine's credentials.",
  attack:
    "The attacker gives a web form a link to the machine's own inside address. The application fetches it and shows the machine's keys.",
  fix: 'set metadataOptions.httpTokens: "required"',
  controls: ["security-hub:EC2.8", "security-hub:EC2.170", "security-hub:AutoScaling.3"],
  sources: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-8",
    "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-options.html",
  ],
  check(launch, context): Verdict {
    const template = isAbsent(launch.metadataOptions) ? templateOf(launch as FromTemplate, context) : undefined;
    const { httpEndpoint, httpTokens } = launch.metadataOptions ?? template?.metadataOptions ?? {};
    if (httpEndpoint === "disabled") return pass();
    if (isAbsent(httpTokens) && accountRequiresMetadataTokens(launch, context)) return pass();
    return every(template ?? launch, ["metadataOptions.httpTokens"], equals("required"));
  },
});
