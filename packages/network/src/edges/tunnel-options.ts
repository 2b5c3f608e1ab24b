// How the tunnels of a site-to-site VPN are encrypted, kept up and recorded: nothing is left to AWS's defaults.

import type * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";

/**
 * What both ends must agree on. AWS's defaults also take IKEv1, AES-128, SHA-1 and a Diffie-Hellman group of 1024
 * bits. RFC 9206 (IPsec of US national security systems) asks for AES-256-GCM with SHA-384 or SHA-512 and group 20;
 * 19 and 21 are for devices that lack it. Changing them takes one tunnel after the other down for a moment.
 *
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpnTunnelOptionsSpecification.html
 * https://www.rfc-editor.org/info/rfc9206
 */
export const tunnelSuites = {
  ikeVersions: ["ikev2"],
  encryption: ["AES256-GCM-16"],
  integrity: ["SHA2-384", "SHA2-512"],
  /** Elliptic curves of 256, 384 and 521 bits. */
  groups: [19, 20, 21],
  /** The longest that AWS takes: 8 hours and 1 hour. */
  phase1Seconds: 28_800,
  phase2Seconds: 3600,
  /** Seconds without an answer after which a tunnel counts as dead: the shortest that AWS takes. */
  deadAfterSeconds: 30,
} as const;

/** Inputs of a connection for both tunnels. */
export type TunnelInputs = Pick<
  aws.ec2.VpnConnectionArgs,
  Extract<keyof aws.ec2.VpnConnectionArgs, `tunnel${1 | 2}${string}`>
>;

/**
 * Both tunnels, alike. AWS begins the negotiation and begins again when the other end is gone, so that nobody has to
 * send something first. What the tunnels do and what BGP says goes to the log.
 */
export function tunnelInputs(logGroupArn: pulumi.Input<string>): TunnelInputs {
  return { ...first(logGroupArn), ...second(logGroupArn) };
}

function first(logGroupArn: pulumi.Input<string>): TunnelInputs {
  return {
    tunnel1IkeVersions: [...tunnelSuites.ikeVersions],
    tunnel1Phase1EncryptionAlgorithms: [...tunnelSuites.encryption],
    tunnel1Phase1IntegrityAlgorithms: [...tunnelSuites.integrity],
    tunnel1Phase1DhGroupNumbers: [...tunnelSuites.groups],
    tunnel1Phase1LifetimeSeconds: tunnelSuites.phase1Seconds,
    tunnel1Phase2EncryptionAlgorithms: [...tunnelSuites.encryption],
    tunnel1Phase2IntegrityAlgorithms: [...tunnelSuites.integrity],
    tunnel1Phase2DhGroupNumbers: [...tunnelSuites.groups],
    tunnel1Phase2LifetimeSeconds: tunnelSuites.phase2Seconds,
    tunnel1DpdTimeoutSeconds: tunnelSuites.deadAfterSeconds,
    tunnel1DpdTimeoutAction: "restart",
    tunnel1StartupAction: "start",
    tunnel1LogOptions: { cloudwatchLogOptions: logOptions(logGroupArn) },
  };
}

function second(logGroupArn: pulumi.Input<string>): TunnelInputs {
  return {
    tunnel2IkeVersions: [...tunnelSuites.ikeVersions],
    tunnel2Phase1EncryptionAlgorithms: [...tunnelSuites.encryption],
    tunnel2Phase1IntegrityAlgorithms: [...tunnelSuites.integrity],
    tunnel2Phase1DhGroupNumbers: [...tunnelSuites.groups],
    tunnel2Phase1LifetimeSeconds: tunnelSuites.phase1Seconds,
    tunnel2Phase2EncryptionAlgorithms: [...tunnelSuites.encryption],
    tunnel2Phase2IntegrityAlgorithms: [...tunnelSuites.integrity],
    tunnel2Phase2DhGroupNumbers: [...tunnelSuites.groups],
    tunnel2Phase2LifetimeSeconds: tunnelSuites.phase2Seconds,
    tunnel2DpdTimeoutSeconds: tunnelSuites.deadAfterSeconds,
    tunnel2DpdTimeoutAction: "restart",
    tunnel2StartupAction: "start",
    tunnel2LogOptions: { cloudwatchLogOptions: logOptions(logGroupArn) },
  };
}

function logOptions(logGroupArn: pulumi.Input<string>): {
  readonly logEnabled: boolean;
  readonly logGroupArn: pulumi.Input<string>;
  readonly logOutputFormat: string;
  readonly bgpLogEnabled: boolean;
  readonly bgpLogGroupArn: pulumi.Input<string>;
  readonly bgpLogOutputFormat: string;
} {
  const [logOutputFormat, bgpLogOutputFormat] = ["json", "json"];
  const bgp = { bgpLogEnabled: true, bgpLogGroupArn: logGroupArn, bgpLogOutputFormat };
  return { logEnabled: true, logGroupArn, logOutputFormat, ...bgp };
}
