// Standards grow.

import { equals, every, orAbsent, rule } from "@temelj/policy";

/** Security Hub switches new controls on by itself, as it does unless told otherwise. */
export const securityhubEnablesNewControls = rule("securityhub-enables-new-controls", {
  title: { en: "Security Hub takes new controls", cnr: "Security Hub uključuje nove kontrole" },
  severity: "low",
  on: "aws:securityhub/account:Account",
  why: "New kinds of mistakes are not looked for.",
  attack: "A new kind of attack gets a control; here nobody ever switches it on.",
  fix: "leave autoEnableControls out, or set it to true",
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/controls-auto-enable.html"],
  check: (hub) => every(hub, ["autoEnableControls"], orAbsent(equals(true))),
});
