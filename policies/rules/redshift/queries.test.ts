import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { redshiftParametersRecordQueries } from "./redshift-parameters-record-queries.ts";

const { unknown } = wireMarks;

judgesChanges(
  redshiftParametersRecordQueries,
  "aws:redshift/parameterGroup:ParameterGroup",
  { family: "redshift-1.0", parameters: [{ name: "enable_user_activity_logging", value: "true" }] },
  [
    ["as it should be", {}, "pass"],
    ["off", { parameters: [{ name: "enable_user_activity_logging", value: "false" }] }, "fail"],
    ["not said", { parameters: undefined }, "fail"],
    ["not known", { parameters: unknown }, "unknown"],
  ],
);
