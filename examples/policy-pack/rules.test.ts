// Each rule starts from one good resource, which is then broken field by field.

import { judge, resource, Scenario } from "@temelj/policy/testing";
import { describe, expect, test } from "vitest";

import { ec2InstanceNamesItsOwner } from "./ec2-instance-names-its-owner.ts";
import { sqsQueueKeepsMessages } from "./sqs-queue-keeps-messages.ts";

describe("a queue keeps its messages", () => {
  const good = new Scenario({ queue: resource("aws:sqs/queue:Queue", { messageRetentionSeconds: 345_600 }) });

  test.each([
    ["for four days", {}, "pass"],
    ["for as long as AWS does by itself", { messageRetentionSeconds: undefined }, "pass"],
    ["for days written as text", { messageRetentionSeconds: "345600" }, "pass"],
    ["for an hour", { messageRetentionSeconds: 3600 }, "fail"],
  ])("%s", (_, change, outcome) => {
    expect(judge(sqsQueueKeepsMessages, good.with({ queue: change })).outcome).toBe(outcome);
  });

  test("for as long as the agency says", () => {
    const parameters = { "sqs-queue-keeps-messages": { seconds: 400_000 } };
    expect(judge(sqsQueueKeepsMessages, good, { parameters }).outcome).toBe("fail");
  });
});

describe("an instance names its owner", () => {
  const good = new Scenario({ machine: resource("aws:ec2/instance:Instance", { tags: { owner: "registers" } }) });

  test.each([
    ["a team of the agency", {}, "pass"],
    ["another team", { tags: { owner: "nobody" } }, "fail"],
    ["another tag", { tags: { owner: undefined, team: "registers" } }, "fail"],
    ["no tags", { tags: undefined }, "fail"],
  ])("%s", (_, change, outcome) => {
    expect(judge(ec2InstanceNamesItsOwner, good.with({ machine: change })).outcome).toBe(outcome);
  });
});
