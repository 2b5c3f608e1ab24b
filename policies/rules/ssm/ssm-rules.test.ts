import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { ssmDocumentIsNotPublic } from "./ssm-document-is-not-public.ts";
import { ssmSecretIsASecureString } from "./ssm-secret-is-a-secure-string.ts";
import { ssmServiceBlocksPublicDocuments } from "./ssm-service-blocks-public-documents.ts";

const { unknown } = wireMarks;

judgesChanges(
  ssmSecretIsASecureString,
  "aws:ssm/parameter:Parameter",
  { name: "/portal/db_password", type: "SecureString", valueWo: "set-by-hand", valueWoVersion: 1 },
  [
    ["secure", {}, "pass"],
    ["in the clear", { type: "String" }, "fail"],
    ["a setting", { name: "/portal/level", type: "String" }, "not-applicable"],
    ["a key's form", { name: "/portal/x", type: "String", value: "AKIAIOSFODNN7EXAMPLE" }, "fail"],
    ["type not known", { type: unknown }, "unknown"],
  ],
);

judgesChanges(
  ssmServiceBlocksPublicDocuments,
  "aws:ssm/serviceSetting:ServiceSetting",
  {
    settingId: "arn:aws:ssm:eu-central-1:111111111111:servicesetting/ssm/documents/console/public-sharing-permission",
    settingValue: "Disable",
  },
  [
    ["blocked", {}, "pass"],
    ["allowed", { settingValue: "Enable" }, "fail"],
    ["another setting", { settingId: "/ssm/parameter-store/high-throughput-enabled" }, "not-applicable"],
    ["not known", { settingValue: unknown }, "unknown"],
  ],
);

judgesChanges(
  ssmDocumentIsNotPublic,
  "aws:ssm/document:Document",
  { documentType: "Command", content: JSON.stringify({ schemaVersion: "2.2", mainSteps: [] }) },
  [
    ["not shared", {}, "pass"],
    ["shared with an account", { permissions: { account_ids: "222222222222" } }, "pass"],
    ["shared with all", { permissions: { account_ids: "All" } }, "fail"],
    ["not known", { permissions: { account_ids: unknown } }, "unknown"],
  ],
);
