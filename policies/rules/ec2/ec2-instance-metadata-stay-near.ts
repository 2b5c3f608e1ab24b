// A token should not travel on from the machine into its containers.

import { atMost, every, notApplicable, orAbsent, rule } from "@temelj/policy";

import { launchTypes } from "../../reading/launches.ts";

/** Answers of the metadata service end at the machine: one network hop, which is AWS's default. */
export const ec2InstanceMetadataStayNear = rule("ec2-instance-metadata-stay-near", {
  title: { en: "Instance metadata stay on the machine", cnr: "Metapodaci ostaju na mašini" },
  severity: "low",
  on: launchTypes,
  why: "With more hops a container or a proxy on the machine gets the machine's own credentials.",
  attack:
    "An attacker in one container on the machine asks for the machine's own keys, gets them, and with them more than the container ever had.",
  fix: "leave metadataOptions.httpPutResponseHopLimit out, or set it to 1",
  sources: ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-options.html"],
  parameters: { hops: 1 as number },
  check(launch, { config }) {
    if (launch.metadataOptions?.httpEndpoint === "disabled") return notApplicable("the metadata service is off");
    return every(launch, ["metadataOptions.httpPutResponseHopLimit"], orAbsent(atMost(config.hops)));
  },
});
