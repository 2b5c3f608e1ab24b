// The agency's rules as a Pulumi policy pack. JavaScript, because the policy host compiles a pack's own TypeScript with
// a compiler of its own; the rules are TypeScript, which Node reads by itself.

import { PolicyPack } from "@pulumi/policy";
import { toPolicyPack } from "@temelj/policy";

import { ec2InstanceNamesItsOwner } from "./ec2-instance-names-its-owner.ts";
import { sqsQueueKeepsMessages } from "./sqs-queue-keeps-messages.ts";

const rules = [ec2InstanceNamesItsOwner, sqsQueueKeepsMessages];

new PolicyPack("agency-rules", toPolicyPack(rules, { enforcement: { "ec2-instance-names-its-owner": "advisory" } }));
