// A machine that can go with one command will.

import { equals, every, rule } from "@temelj/policy";

/** An instance can't be terminated by one command. */
export const ec2InstanceIsProtectedFromTermination = rule("ec2-instance-is-protected-from-termination", {
  title: { en: "Instance is protected from termination", cnr: "Instanca je zaštićena od gašenja" },
  severity: "low",
  on: "aws:ec2/instance:Instance",
  why: "A wrong line in a script ends the machine, and with it what was only on its disk.",
  attack: "A stolen sign-in ends all machines of the account with one command.",
  fix: "set disableApiTermination: true",
  sources: ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_ChangingDisableAPITermination.html"],
  check: (instance) => every(instance, ["disableApiTermination"], equals(true)),
});
