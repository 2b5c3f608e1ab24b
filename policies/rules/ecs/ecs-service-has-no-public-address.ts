// Visitors come through the load balancer.

import { equals, every, orAbsent, rule } from "@temelj/policy";

/** Tasks of a service get no public address. */
export const ecsServiceHasNoPublicAddress = rule("ecs-service-has-no-public-address", {
  title: { en: "Service has no public address", cnr: "Servis nema javnu adresu" },
  severity: "high",
  on: ["aws:ecs/service:Service", "aws:ecs/taskSet:TaskSet"],
  why: "Containers are reached past the load balancer and its firewall.",
  attack: "A scanner finds the container's own port, and the firewall in front of the site never sees it.",
  fix: "leave assignPublicIp out, or set it to false",
  controls: ["security-hub:ECS.2"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html#ecs-2"],
  check: (service) => every(service, ["networkConfiguration.assignPublicIp"], orAbsent(equals(false))),
});
