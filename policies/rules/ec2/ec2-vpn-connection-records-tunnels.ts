// When a tunnel fails, or somebody tries it, its log says why.

import { equals, every, rule } from "@temelj/policy";

/** Both tunnels of a Site-to-Site VPN write to CloudWatch Logs. */
export const ec2VpnConnectionRecordsTunnels = rule("ec2-vpn-connection-records-tunnels", {
  title: { en: "VPN connection records its tunnels", cnr: "VPN veza bilježi svoje tunele" },
  severity: "low",
  on: "aws:ec2/vpnConnection:VpnConnection",
  why: "Without the log nobody sees failed negotiations, or a peer that is not the one expected.",
  attack:
    "Somebody tries for weeks to join the tunnel in the office's place. No log tells of the refused attempts, so nobody changes the key.",
  fix: "set tunnel1LogOptions and tunnel2LogOptions: { cloudwatchLogOptions: { logEnabled: true, logGroupArn: … } }",
  controls: ["security-hub:EC2.171"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-171"],
  check: (connection) =>
    every(
      connection,
      ["tunnel1LogOptions.cloudwatchLogOptions.logEnabled", "tunnel2LogOptions.cloudwatchLogOptions.logEnabled"],
      equals(true),
    ),
});
