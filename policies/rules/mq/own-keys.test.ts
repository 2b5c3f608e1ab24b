import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { mqBrokerUsesOwnKey } from "./mq-broker-uses-own-key.ts";

const { unknown } = wireMarks;

judgesChanges(mqBrokerUsesOwnKey, "aws:mq/broker:Broker", { encryptionOptions: { kmsKeyId: "arn:key" } }, [
  ["as it should be", {}, "pass"],
  ["AWS's key", { encryptionOptions: undefined }, "fail"],
  ["not known", { encryptionOptions: unknown }, "unknown"],
]);
