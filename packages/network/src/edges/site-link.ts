// A data centre of the government, linked with the hub by site-to-site VPN.

import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";

import { edgeLogInputs } from "./edge-log.ts";
import { HubLink } from "./hub-link.ts";
import { planSiteLink, type SiteLinkPlan } from "./plan-site-link.ts";
import type { SiteConnection, SiteLinkArgs, SiteLinkHandle, SiteLinkNodes } from "./site-link-args.ts";
import { tunnelInputs } from "./tunnel-options.ts";

/**
 * The link to one site over the internet, in the network account.
 *
 * Creates, for each of the site's devices, a customer gateway and a VPN connection of two tunnels to the hub, with BGP,
 * IKEv2 and the suites of `tunnelSuites` alone, and at the hub the routes. What comes from the site is led to the
 * firewall if it is for an internal range, and nowhere otherwise: not to another site and not to the internet. The
 * firewall's table leads the site's ranges here; every segment's table leads them to the firewall where the hub throws
 * away what is around them. What the tunnels do goes to a log group.
 *
 * By default the routes are static: a site can draw nobody else's addresses to itself, and the second device stands by
 * until it is put first (`routes`). A route to a connection whose tunnels are down drops what follows it.
 * https://docs.aws.amazon.com/vpc/latest/tgw/tgw-create-static-route.html
 *
 * Pre-shared keys are in no code and no state: AWS makes them and keeps them in Secrets Manager, in a secret that it
 * manages (`handle.connections`), and shows `REDACTED` instead; with `certificateArns` there are none. The site's
 * engineers read the secret and are given AWS's addresses.
 * https://docs.aws.amazon.com/vpn/latest/s2svpn/enhanced-security.html
 * https://github.com/hashicorp/terraform-provider-aws/pull/42819
 *
 * Costs about US$36 a month for each connection (US$0.05 an hour; regions differ; read 2026-11-28 at
 * https://awsready.net/learn/aws-vpn-site-to-site-client-vpn, list price at https://aws.amazon.com/vpn/pricing/), as
 * much again for its attachment to the hub (https://aws.amazon.com/transit-gateway/pricing/), the secret, what leaves
 * AWS by the gigabyte, and the log by volume. Acceleration is charged on top.
 *
 * Does not configure the site's devices, which must use both tunnels, and raises no alarm when a tunnel falls: the
 * metric is TunnelState (https://docs.aws.amazon.com/vpn/latest/s2svpn/monitoring-cloudwatch-vpn.html). No flow is
 * allowed by it: that the firewall is told. Carries IPv4 only.
 */
export class SiteLink extends HubLink<SiteLinkNodes> {
  /** For the site's engineers, and for whoever watches the link. */
  readonly handle: SiteLinkHandle;

  constructor(name: string, args: SiteLinkArgs, opts?: pulumi.ComponentResourceOptions) {
    super("temelj:network:SiteLink", name, args, opts);
    const plan = planSiteLink(args, args.hub);
    const place = { region: plan.region, hub: args.hub, inspection: args.inspection };
    const logGroup = this.logGroup(name, plan, args);
    const routeTable = this.linkTable(name, place);
    this.passThrownAway(place, plan.segmentDestinations);
    const customerGateways: Record<string, aws.ec2.CustomerGateway> = {};
    const connections: Record<string, aws.ec2.VpnConnection> = {};
    for (const [position, address] of plan.gateways.entries()) {
      const gateway = this.customerGateway(name, plan, args, address);
      const connection = this.connection(name, plan, args, address, gateway, logGroup);
      const attachmentId = connection.transitGatewayAttachmentId;
      this.associate(`hub-association-${address}`, plan.region, attachmentId, routeTable);
      if (plan.routes === "announced") this.believe(`hub-propagation-${address}`, place, attachmentId);
      else if (position === 0) this.leadHere(place, plan.staticDestinations, attachmentId);
      customerGateways[address] = gateway;
      connections[address] = connection;
    }
    this.handle = { ranges: plan.ranges, logGroupName: logGroup.name, connections: shown(connections) };
    this.finish({ customerGateways, connections, routeTable, logGroup }, this.handle);
  }

  private logGroup(
    name: string,
    { region, logRetentionDays }: SiteLinkPlan,
    args: SiteLinkArgs,
  ): aws.cloudwatch.LogGroup {
    const log = { region, kind: "site-to-site-vpn", retentionDays: logRetentionDays, keyArn: args.logKeyArn };
    return this.child("log-group", aws.cloudwatch.LogGroup, edgeLogInputs(name, { ...log, tags: this.tagged() }));
  }

  /** What AWS knows of the site's device. It configures nothing there. */
  private customerGateway(
    name: string,
    { region, bgp }: SiteLinkPlan,
    { certificateArns, protect }: SiteLinkArgs,
    address: string,
  ): aws.ec2.CustomerGateway {
    const certificateArn = certificateArns?.[address];
    const inputs: aws.ec2.CustomerGatewayArgs = {
      region,
      type: "ipsec.1",
      ipAddress: address,
      deviceName: `${name}-${address}`,
      ...bgp,
      ...(certificateArn === undefined ? {} : { certificateArn }),
      tags: this.tagged({ Name: `${name}-${address}` }),
    };
    return this.child(`gateway-${address}`, aws.ec2.CustomerGateway, inputs, { protect: protect ?? true });
  }

  private connection(
    name: string,
    { region, acceleration }: SiteLinkPlan,
    { hub, certificateArns, protect }: SiteLinkArgs,
    address: string,
    gateway: aws.ec2.CustomerGateway,
    logGroup: aws.cloudwatch.LogGroup,
  ): aws.ec2.VpnConnection {
    const keys = certificateArns?.[address] === undefined ? { presharedKeyStorage: "SecretsManager" } : {};
    const inputs: aws.ec2.VpnConnectionArgs = {
      region,
      type: "ipsec.1",
      transitGatewayId: hub.transitGatewayId,
      customerGatewayId: gateway.id,
      staticRoutesOnly: false,
      enableAcceleration: acceleration,
      tunnelInsideIpVersion: "ipv4",
      ...keys,
      ...tunnelInputs(logGroup.arn),
      tags: this.tagged({ Name: `${name}-${address}` }),
    };
    return this.child(`connection-${address}`, aws.ec2.VpnConnection, inputs, { protect: protect ?? true });
  }
}

function shown(connections: Readonly<Record<string, aws.ec2.VpnConnection>>): Record<string, SiteConnection> {
  const each = Object.entries(connections).map(([address, connection]): [string, SiteConnection] => [
    address,
    {
      connectionId: connection.id,
      attachmentId: connection.transitGatewayAttachmentId,
      tunnelAddresses: [connection.tunnel1Address, connection.tunnel2Address],
      presharedKeyArn: connection.presharedKeyArn,
    },
  ]);
  return Object.fromEntries(each);
}
