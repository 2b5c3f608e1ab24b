// A data centre of the government, linked with the hub by circuits of its own.

import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { CommonArgs } from "@temelj/component";

import type { HubHandle, InspectionHandle } from "../network-handles.ts";
import { HubLink } from "./hub-link.ts";
import { planDirectConnect, type DirectConnectChoices, type DirectConnectPlan } from "./plan-direct-connect.ts";

/** Arguments of a link. */
export interface DirectConnectLinkArgs extends DirectConnectChoices, CommonArgs {
  /** Its `siteRanges` hold the site's ranges. */
  readonly hub: HubHandle;
  /** The firewall that everything passes, there and back. */
  readonly inspection: InspectionHandle;
  /**
   * Refuses to delete the gateway and its interfaces.
   * @default true
   */
  readonly protect?: boolean;
}

/** The children of a link. */
export interface DirectConnectLinkNodes {
  readonly gateway: aws.directconnect.Gateway;
  readonly association: aws.directconnect.GatewayAssociation;
  readonly routeTable: aws.ec2transitgateway.RouteTable;
  /** By code. */
  readonly interfaces: Readonly<Record<string, aws.directconnect.TransitVirtualInterface>>;
}

/** For whoever has the circuits. */
export interface DirectConnectLinkHandle {
  readonly ranges: readonly string[];
  readonly gatewayId: pulumi.Output<string>;
  readonly attachmentId: pulumi.Output<string>;
}

/**
 * The link to one site by Direct Connect, in the network account.
 *
 * Creates a Direct Connect gateway, its association with the hub, which tells the site the internal ranges, a transit
 * virtual interface for each of `interfaces`, and at the hub the routes: what comes from the site is led to the
 * firewall if it is for an internal range, and nowhere otherwise; the firewall's table believes what the site
 * announces. AWS prefers Direct Connect to VPN for the same range, so that a `SiteLink` of the site with
 * `routes: "announced"` takes over when the circuits are down, and gives back.
 * https://docs.aws.amazon.com/vpc/latest/tgw/how-transit-gateways-work.html
 *
 * Announcements are believed because nothing else can fail over: a static route stays while the circuit is down, and
 * AWS's page on static routes names networks, VPN and peering only, while the Landing Zone Accelerator has a form for
 * Direct Connect (https://docs.aws.amazon.com/vpc/latest/tgw/tgw-create-static-route.html,
 * https://awslabs.github.io/landing-zone-accelerator-on-aws/v1.6.0/typedocs/v1.5.2/classes/_aws_accelerator_config.TransitGatewayRouteTableDxGatewayEntryConfig.html).
 * A site that announces a part of a tenant's network therefore draws what others send there to itself. What stands
 * against it: an interface takes as many routes as the site has ranges, and with one more AWS ends the session
 * (https://docs.aws.amazon.com/directconnect/latest/UserGuide/prefix-allocations.html); what the hub throws away wins
 * over the same range announced; the firewall lets through what a flow allows and nothing else; and the site's routers
 * should announce by a list. Who does not trust the site's routers has them behind a `SiteLink` with declared routes.
 *
 * The key of a BGP session is in no code. AWS makes one for each interface and shows it to the provider, so that it is
 * in the state, encrypted; to have it nowhere, leave `interfaces` out and make them by hand on `handle.gatewayId`.
 *
 * Direct Connect is not encrypted by itself. MACsec encrypts a dedicated connection of 10 Gbit/s and more: ask for it
 * and require it on the connection (`encryptionMode: must_encrypt`), which is not made here; or run a private IP VPN
 * over it. https://docs.aws.amazon.com/directconnect/latest/UserGuide/MACsec.html
 *
 * Costs nothing for the gateway; its attachment to the hub as any other's, about US$36 a month
 * (https://aws.amazon.com/transit-gateway/pricing/), and whoever has the circuits pays their hours and what leaves AWS
 * (https://aws.amazon.com/directconnect/pricing/).
 *
 * Orders no circuit, raises no alarm, and carries IPv4 only. Does not lead one site to another: SiteLink, AWS's way to
 * do so, stays off.
 */
export class DirectConnectLink extends HubLink<DirectConnectLinkNodes> {
  /** For whoever has the circuits, and for whoever watches the link. */
  readonly handle: DirectConnectLinkHandle;

  constructor(name: string, args: DirectConnectLinkArgs, opts?: pulumi.ComponentResourceOptions) {
    super("temelj:network:DirectConnectLink", name, args, opts);
    const plan = planDirectConnect(args, args.hub);
    const place = { region: plan.region, hub: args.hub, inspection: args.inspection };
    const kept = { protect: args.protect ?? true };
    const gateway = this.gateway(name, plan, kept);
    const association = this.associateWithHub(plan, args, gateway);
    const routeTable = this.linkTable(name, place);
    this.associate("hub-association", plan.region, association.transitGatewayAttachmentId, routeTable);
    this.believe("hub-propagation", place, association.transitGatewayAttachmentId);
    this.passThrownAway(place, plan.segmentDestinations);
    const interfaces = this.interfaces(name, plan, gateway, kept);
    const attachmentId = association.transitGatewayAttachmentId;
    this.handle = { ranges: plan.ranges, gatewayId: gateway.id, attachmentId };
    this.finish({ gateway, association, routeTable, interfaces }, this.handle);
  }

  private gateway(
    name: string,
    { asn }: DirectConnectPlan,
    kept: pulumi.CustomResourceOptions,
  ): aws.directconnect.Gateway {
    const inputs = { amazonSideAsn: asn, tags: this.tagged({ Name: name }) };
    return this.child("gateway", aws.directconnect.Gateway, inputs, kept);
  }

  private associateWithHub(
    { region, allowedPrefixes }: DirectConnectPlan,
    { hub }: DirectConnectLinkArgs,
    gateway: aws.directconnect.Gateway,
  ): aws.directconnect.GatewayAssociation {
    return this.child("association", aws.directconnect.GatewayAssociation, {
      region,
      dxGatewayId: gateway.id,
      associatedGatewayId: hub.transitGatewayId,
      allowedPrefixes: [...allowedPrefixes],
    });
  }

  private interfaces(
    name: string,
    { region, interfaces }: DirectConnectPlan,
    gateway: aws.directconnect.Gateway,
    kept: pulumi.CustomResourceOptions,
  ): Record<string, aws.directconnect.TransitVirtualInterface> {
    const made: Record<string, aws.directconnect.TransitVirtualInterface> = {};
    for (const { code, connectionId, vlan, asn, mtu, addresses, mostRoutes } of interfaces) {
      const inputs: aws.directconnect.TransitVirtualInterfaceArgs = {
        region,
        dxGatewayId: gateway.id,
        connectionId,
        vlan,
        addressFamily: "ipv4",
        bgpAsnLong: String(asn),
        mtu,
        sitelinkEnabled: false,
        ...(addresses === undefined ? {} : { amazonAddress: addresses.amazon, customerAddress: addresses.site }),
        ...(mostRoutes === undefined ? {} : { prefixPoolAllocatedCountIpv4: mostRoutes }),
        tags: this.tagged({ Name: `${name}-${code}` }),
      };
      const opts = { ...kept, additionalSecretOutputs: ["bgpAuthKey"] };
      made[code] = this.child(`interface-${code}`, aws.directconnect.TransitVirtualInterface, inputs, opts);
    }
    return made;
  }
}
