import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { transferConnectorRecordsLogs } from "./transfer-connector-records-logs.ts";
import { transferServerUsesModernCiphers } from "./transfer-server-uses-modern-ciphers.ts";

const { unknown } = wireMarks;

judgesChanges(
  transferServerUsesModernCiphers,
  "aws:transfer/server:Server",
  { endpointType: "VPC", securityPolicyName: "TransferSecurityPolicy-2025-03" },
  [
    ["new", {}, "pass"],
    ["of FIPS", { securityPolicyName: "TransferSecurityPolicy-FIPS-2024-05" }, "pass"],
    ["restricted", { securityPolicyName: "TransferSecurityPolicy-Restricted-2024-06" }, "pass"],
    ["old", { securityPolicyName: "TransferSecurityPolicy-2020-06" }, "fail"],
    ["restricted, but old", { securityPolicyName: "TransferSecurityPolicy-Restricted-2020-06" }, "fail"],
    ["an experiment", { securityPolicyName: "TransferSecurityPolicy-PQ-SSH-Experimental-2023-04" }, "fail"],
    ["not said, which is of 2018", { securityPolicyName: undefined }, "fail"],
    ["not known", { securityPolicyName: unknown }, "unknown"],
  ],
);

judgesChanges(
  transferConnectorRecordsLogs,
  "aws:transfer/connector:Connector",
  { accessRole: "arn:aws:iam::111111111111:role/files", loggingRole: "arn:aws:iam::111111111111:role/logs" },
  [
    ["a role", {}, "pass"],
    ["none", { loggingRole: undefined }, "fail"],
    ["an empty one", { loggingRole: "" }, "fail"],
    ["not known", { loggingRole: unknown }, "unknown"],
  ],
);
