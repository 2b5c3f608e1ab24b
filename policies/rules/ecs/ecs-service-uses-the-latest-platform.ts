// AWS repairs the platform in its latest version.

import { every, isAbsent, oneOf, pass, rule, type Verdict } from "@temelj/policy";

/** A Fargate service uses the latest platform version, as it does unless told otherwise. */
export const ecsServiceUsesTheLatestPlatform = rule("ecs-service-uses-the-latest-platform", {
  title: { en: "Service runs on the latest Fargate platform", cnr: "Servis radi na najnovijoj Fargate platformi" },
  severity: "medium",
  on: "aws:ecs/service:Service",
  why: "An older platform keeps known holes.",
  attack: "A hole that lets out of the container is mended in the latest platform only.",
  fix: "leave platformVersion out, or set it to LATEST",
  controls: ["security-hub:ECS.10"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html#ecs-10"],
  check(service): Verdict {
    if (isAbsent(service.platformVersion)) return pass();
    return every(service, ["platformVersion"], oneOf(["LATEST", "1.4.0"]));
  },
});
