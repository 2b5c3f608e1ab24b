// A recorder that is off sees nothing.

import { equals, every, rule } from "@temelj/policy";

/** A recorder's status is on. */
export const configRecorderIsOn = rule("config-recorder-is-on", {
  title: { en: "Recorder is on", cnr: "Snimač je uključen" },
  severity: "medium",
  on: "aws:cfg/recorderStatus:RecorderStatus",
  why: "Changes of the account are not recorded.",
  attack: "An attacker switches the recorder off first; a program that leaves it off hides that.",
  fix: "set isEnabled: true",
  controls: ["security-hub:Config.1"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/config-controls.html#config-1"],
  check: (status) => every(status, ["isEnabled"], equals(true)),
});
