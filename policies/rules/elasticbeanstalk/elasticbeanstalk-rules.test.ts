import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { elasticbeanstalkReportsHealth } from "./elasticbeanstalk-reports-health.ts";
import { elasticbeanstalkTakesUpdates } from "./elasticbeanstalk-takes-updates.ts";

const { unknown } = wireMarks;

judgesChanges(
  elasticbeanstalkTakesUpdates,
  "aws:elasticbeanstalk/environment:Environment",
  {
    settings: [{ namespace: "aws:elasticbeanstalk:managedactions", name: "ManagedActionsEnabled", value: "true" }],
  },
  [
    ["as it should be", {}, "pass"],
    [
      "off",
      {
        settings: [{ namespace: "aws:elasticbeanstalk:managedactions", name: "ManagedActionsEnabled", value: "false" }],
      },
      "fail",
    ],
    ["not said", { settings: undefined }, "fail"],
    ["not known", { settings: unknown }, "unknown"],
  ],
);

judgesChanges(
  elasticbeanstalkReportsHealth,
  "aws:elasticbeanstalk/environment:Environment",
  {
    settings: [{ namespace: "aws:elasticbeanstalk:healthreporting:system", name: "SystemType", value: "enhanced" }],
  },
  [
    ["as it should be", {}, "pass"],
    [
      "basic",
      { settings: [{ namespace: "aws:elasticbeanstalk:healthreporting:system", name: "SystemType", value: "basic" }] },
      "fail",
    ],
    ["not said", { settings: undefined }, "fail"],
  ],
);
