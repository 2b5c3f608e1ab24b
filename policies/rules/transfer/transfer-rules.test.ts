import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { transferServerIsInAVpc } from "./transfer-server-is-in-a-vpc.ts";
import { transferServerRecordsLogs } from "./transfer-server-records-logs.ts";
import { transferServerRefusesFtp } from "./transfer-server-refuses-ftp.ts";

const { unknown } = wireMarks;

const transferServer = {
  endpointType: "VPC",
  endpointDetails: { vpcId: "vpc-0a1b2c3d4e5f60718", subnetIds: ["subnet-0a1b2c3d4e5f60718"] },
  protocols: ["SFTP"],
  securityPolicyName: "TransferSecurityPolicy-2024-01",
  structuredLogDestinations: ["arn:aws:logs:eu-central-1:111111111111:log-group:transfer:*"],
};

judgesChanges(transferServerRefusesFtp, "aws:transfer/server:Server", transferServer, [
  ["SFTP", {}, "pass"],
  ["not said: SFTP", { protocols: undefined }, "pass"],
  ["FTP", { protocols: ["FTP"] }, "fail"],
  ["both", { protocols: ["SFTP", "FTP"] }, "fail"],
  ["not known", { protocols: unknown }, "unknown"],
]);

judgesChanges(transferServerIsInAVpc, "aws:transfer/server:Server", transferServer, [
  ["in a VPC", {}, "pass"],
  ["public", { endpointType: "PUBLIC" }, "fail"],
  ["not said: public", { endpointType: undefined }, "fail"],
  ["not known", { endpointType: unknown }, "unknown"],
]);

judgesChanges(transferServerRecordsLogs, "aws:transfer/server:Server", transferServer, [
  ["structured logs", {}, "pass"],
  ["a role", { structuredLogDestinations: undefined, loggingRole: "arn:aws:iam::111111111111:role/transfer" }, "pass"],
  ["none", { structuredLogDestinations: undefined }, "fail"],
  ["not known", { structuredLogDestinations: unknown }, "unknown"],
]);
