// A shell in the browser that can download files is a way out for data.

import { rule } from "@temelj/policy";

import { attachesNone, attachmentTypes } from "../../reading/policy-attachments.ts";

/** AWSCloudShellFullAccess, which allows upload and download of files, is attached to nobody. */
export const iamAttachmentOpensNoCloudShell = rule("iam-attachment-opens-no-cloud-shell", {
  title: { en: "Nobody has full CloudShell access", cnr: "Niko nema pun pristup CloudShell-u" },
  severity: "medium",
  on: attachmentTypes,
  why: "CloudShell reaches the internet and moves files both ways, past the network's inspection.",
  attack:
    "With a stolen browser session somebody opens a command line in the console, collects the data there and downloads them as one file.",
  fix: "attach a policy without cloudshell:GetFileDownloadUrls and GetFileUploadUrls",
  controls: ["security-hub:IAM.27"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/iam-controls.html#iam-27"],
  check: (resource) => attachesNone(resource, ["AWSCloudShellFullAccess"]),
});
