import { wireMarks } from "@temelj/plan";
import { resource } from "@temelj/policy/testing";

import { judgesChanges, judgesScenarios } from "../../testing/aws.ts";
import { guarddutyIsOn } from "./guardduty-is-on.ts";
import { guarddutyPublishesOften } from "./guardduty-publishes-often.ts";
import { guarddutyWatchesStorage } from "./guardduty-watches-storage.ts";

const { unknown } = wireMarks;

const guarddutyDetector = { enable: true, findingPublishingFrequency: "FIFTEEN_MINUTES" };

judgesChanges(guarddutyIsOn, "aws:guardduty/detector:Detector", guarddutyDetector, [
  ["on", {}, "pass"],
  ["not said", { enable: undefined }, "pass"],
  ["off", { enable: false }, "fail"],
  ["not known", { enable: unknown }, "unknown"],
]);

const detector = (said: Record<string, unknown> = {}) =>
  resource("aws:guardduty/detector:Detector", said, { id: "12abc34d567e8fa901bc2d34e56789f0" });
const feature = (said: Record<string, unknown>) =>
  resource("aws:guardduty/detectorFeature:DetectorFeature", {
    detectorId: "12abc34d567e8fa901bc2d34e56789f0",
    name: "S3_DATA_EVENTS",
    status: "ENABLED",
    ...said,
  });
judgesScenarios(guarddutyWatchesStorage, [
  ["as a feature", { detector: detector(), feature: feature({}) }, "pass"],
  ["the older way", { detector: detector({ datasources: { s3Logs: { enable: true } } }) }, "pass"],
  ["switched off", { detector: detector(), feature: feature({ status: "DISABLED" }) }, "fail"],
  ["another feature", { detector: detector(), feature: feature({ name: "RDS_LOGIN_EVENTS" }) }, "fail"],
  ["none", { detector: detector() }, "fail"],
  ["not known", { detector: detector(), feature: feature({ status: unknown }) }, "unknown"],
]);

judgesChanges(guarddutyPublishesOften, "aws:guardduty/detector:Detector", guarddutyDetector, [
  ["a quarter of an hour", {}, "pass"],
  ["six hours", { findingPublishingFrequency: "SIX_HOURS" }, "fail"],
  ["not said", { findingPublishingFrequency: undefined }, "fail"],
  ["not known", { findingPublishingFrequency: unknown }, "unknown"],
]);
