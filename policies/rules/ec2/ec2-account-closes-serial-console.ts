// A console past the network is a console past its rules.

import { equals, every, rule } from "@temelj/policy";

/** The account does not let anybody use the serial console of machines. */
export const ec2AccountClosesSerialConsole = rule("ec2-account-closes-serial-console", {
  title: { en: "Serial console is closed", cnr: "Serijska konzola je zatvorena" },
  severity: "medium",
  on: "aws:ec2/serialConsoleAccess:SerialConsoleAccess",
  why: "The serial console reaches a machine without network, security group or session log.",
  attack:
    "With a stolen sign-in somebody opens the console of a machine that no network reaches, and restarts it to set a password of their own.",
  fix: "set enabled: false; the provider's default is true",
  sources: ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configure-access-to-serial-console.html"],
  check: (access) => every(access, ["enabled"], equals(false)),
});
