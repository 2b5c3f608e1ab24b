// A machine without a role is given keys, and keys are stolen.

import { every, isAbsent, pass, present, rule } from "@temelj/policy";

import { templateOf } from "../../reading/launches.ts";

/** An instance has an instance profile, its own or its template's. */
export const ec2InstanceHasARole = rule("ec2-instance-has-a-role", {
  title: { en: "Instance has a role", cnr: "Instanca ima ulogu" },
  severity: "low",
  on: "aws:ec2/instance:Instance",
  why: "Without a role somebody copies keys onto the machine, and Systems Manager can't patch it.",
  attack:
    "For lack of a role somebody puts a permanent key into a file on the machine. Whoever breaks in takes it along and uses it for years.",
  fix: "set iamInstanceProfile to a profile whose role has AmazonSSMManagedInstanceCore",
  sources: [
    "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/iam-roles-for-amazon-ec2.html",
    "https://docs.aws.amazon.com/systems-manager/latest/userguide/setup-instance-permissions.html",
  ],
  check(instance, context) {
    if (!isAbsent(instance.iamInstanceProfile)) return pass();
    const template = templateOf(instance, context);
    return template === undefined
      ? every(instance, ["iamInstanceProfile"], present)
      : every(template, ["iamInstanceProfile"], present);
  },
});
