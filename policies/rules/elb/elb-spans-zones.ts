// A load balancer in one zone fails with that zone.

import { fail, listed, pass, rule } from "@temelj/policy";

const places = ["subnets", "subnetMappings", "availabilityZones"] as const;

/** A load balancer stands in at least two zones. AWS takes one subnet a zone. */
export const elbSpansZones = rule("elb-spans-zones", {
  title: { en: "Load balancer spans several zones", cnr: "Balanser obuhvata više zona" },
  severity: "medium",
  on: ["aws:lb/loadBalancer:LoadBalancer", "aws:elb/loadBalancer:LoadBalancer"],
  why: "When the only zone fails the service is away, however many servers wait in others.",
  attack: "A power failure in one building takes the only way in to every service.",
  fix: "name a subnet of each zone in subnets or subnetMappings",
  controls: ["security-hub:ELB.10", "security-hub:ELB.13"],
  sources: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/elb-controls.html#elb-10",
    "https://docs.aws.amazon.com/securityhub/latest/userguide/elb-controls.html#elb-13",
  ],
  parameters: { zones: 2 as number },
  check(balancer, { config }) {
    const said: Partial<Record<(typeof places)[number], readonly unknown[] | undefined>> = balancer;
    let [path, count]: [string, number] = ["subnets", 0];
    for (const place of places) {
      const { length } = listed<unknown>(said[place]);
      if (length > count) [path, count] = [place, length];
    }
    if (count >= config.zones) return pass();
    return fail({ path, given: count, allowed: `at least ${config.zones}`, message: `${path} has ${count}` });
  },
});
