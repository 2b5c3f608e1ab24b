import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { codebuildOutputIsEncrypted } from "./codebuild-output-is-encrypted.ts";
import { codebuildProjectIsNotPublic } from "./codebuild-project-is-not-public.ts";
import { codebuildWebhookTrustsKnownPeople } from "./codebuild-webhook-trusts-known-people.ts";

const { unknown } = wireMarks;
const project = "aws:codebuild/project:Project";
const good = {
  artifacts: { type: "S3", location: "builds" },
  logsConfig: { s3Logs: { status: "ENABLED", location: "log-archive/builds" } },
};

judgesChanges(codebuildOutputIsEncrypted, project, good, [
  ["not said, which is encrypted", {}, "pass"],
  ["said", { artifacts: { encryptionDisabled: false } }, "pass"],
  ["artifacts not", { artifacts: { encryptionDisabled: true } }, "fail"],
  ["artifacts not, as text", { artifacts: { encryptionDisabled: "true" } }, "fail"],
  ["other artifacts not", { secondaryArtifacts: [{ type: "S3", encryptionDisabled: true }] }, "fail"],
  ["logs not", { logsConfig: { s3Logs: { encryptionDisabled: true } } }, "fail"],
  ["not known", { logsConfig: { s3Logs: { encryptionDisabled: unknown } } }, "unknown"],
]);
judgesChanges(
  codebuildOutputIsEncrypted,
  "aws:codebuild/reportGroup:ReportGroup",
  { type: "TEST", exportConfig: { type: "S3", s3Destination: { bucket: "reports", encryptionKey: "alias/reports" } } },
  [
    ["not said", {}, "pass"],
    ["reports not", { exportConfig: { s3Destination: { encryptionDisabled: true } } }, "fail"],
    ["no export", { exportConfig: { type: "NO_EXPORT", s3Destination: undefined } }, "pass"],
    ["not known", { exportConfig: { s3Destination: { encryptionDisabled: unknown } } }, "unknown"],
  ],
);

judgesChanges(codebuildProjectIsNotPublic, project, good, [
  ["not said", {}, "pass"],
  ["private", { projectVisibility: "PRIVATE" }, "pass"],
  ["public", { projectVisibility: "PUBLIC_READ" }, "fail"],
  ["not known", { projectVisibility: unknown }, "unknown"],
]);

const event = { type: "EVENT", pattern: "PUSH, PULL_REQUEST_CREATED" };
const people = (pattern: string, more: object = {}) => ({ type: "ACTOR_ACCOUNT_ID", pattern, ...more });
const open = (...groups: readonly (readonly unknown[])[]) => ({
  pullRequestBuildPolicy: { requiresCommentApproval: "DISABLED" },
  filterGroups: groups.map((filters) => ({ filters })),
});
judgesChanges(codebuildWebhookTrustsKnownPeople, "aws:codebuild/webhook:Webhook", { projectName: "portal" }, [
  ["not said, which is approval", {}, "pass"],
  ["all wait", { pullRequestBuildPolicy: { requiresCommentApproval: "ALL_PULL_REQUESTS" } }, "pass"],
  ["those of forks wait", { pullRequestBuildPolicy: { requiresCommentApproval: "FORK_PULL_REQUESTS" } }, "pass"],
  ["nobody waits", { pullRequestBuildPolicy: { requiresCommentApproval: "DISABLED" } }, "fail"],
  ["nobody waits, pull requests taken", open([event]), "fail"],
  ["nobody waits, pushes only", open([{ type: "EVENT", pattern: "PUSH" }]), "pass"],
  ["nobody waits, one person", open([event, people("^1234567$")]), "pass"],
  ["nobody waits, two people", open([event, people("^1234567$|^7654321$")]), "pass"],
  ["nobody waits, two people in brackets", open([event, people("^(1234567|7654321)$")]), "pass"],
  ["nobody waits, a pattern open at its end", open([event, people("^1234567")]), "fail"],
  ["nobody waits, an open one of two", open([event, people("^1234567|7654321$")]), "fail"],
  ["nobody waits, all but one person", open([event, people("^1234567$", { excludeMatchedPattern: true })]), "fail"],
  ["nobody waits, one group of two open", open([event, people("^1234567$")], [event]), "fail"],
  ["not known", { pullRequestBuildPolicy: { requiresCommentApproval: unknown } }, "unknown"],
  ["whose is not known", open([event, { type: "ACTOR_ACCOUNT_ID", pattern: unknown }]), "unknown"],
]);
