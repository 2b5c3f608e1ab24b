// Who came through the tunnel must be known afterwards.

import { equals, every, rule } from "@temelj/policy";

/** A Client VPN endpoint records its connections. */
export const ec2ClientVpnRecordsConnections = rule("ec2-client-vpn-records-connections", {
  title: { en: "Client VPN records connections", cnr: "Klijentski VPN bilježi veze" },
  severity: "low",
  on: "aws:ec2clientvpn/endpoint:Endpoint",
  why: "A stolen certificate or password shows in the connection log first: time, address, device.",
  attack: "A former employee still connects each evening with the old laptop. No list shows it, so nobody blocks it.",
  fix: "set connectionLogOptions: { enabled: true, cloudwatchLogGroup: … }",
  controls: ["security-hub:EC2.51"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-51"],
  check: (endpoint) => every(endpoint, ["connectionLogOptions.enabled"], equals(true)),
});
