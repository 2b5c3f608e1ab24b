// A firewall without a log protects, but nobody learns from whom.

import { every, fail, present, rule } from "@temelj/policy";

/** A firewall has a logging configuration with a destination. */
export const networkfirewallFirewallRecordsTraffic = rule("networkfirewall-firewall-records-traffic", {
  title: { en: "Firewall records traffic", cnr: "Zaštitni zid bilježi saobraćaj" },
  severity: "medium",
  on: "aws:networkfirewall/firewall:Firewall",
  why: "Alerts are the first sign of a machine that was taken over; without a log nobody sees them.",
  attack:
    "A server calls a known address of criminals every hour. The firewall notices it each time, but tells nobody.",
  fix: "add a LoggingConfiguration with a destination for ALERT, and best for FLOW too",
  controls: ["security-hub:NetworkFirewall.2"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/networkfirewall-controls.html#networkfirewall-2"],
  check(_firewall, { related }) {
    const logging = related("aws:networkfirewall/loggingConfiguration:LoggingConfiguration", "firewallArn");
    if (logging === undefined) return fail({ message: "the firewall has no LoggingConfiguration" });
    return every(logging, ["loggingConfiguration.logDestinationConfigs.logType"], present);
  },
});
