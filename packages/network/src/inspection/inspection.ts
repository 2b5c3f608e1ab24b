// The firewall in the middle of the hub: everything between networks, and to the internet, goes through it.

import type * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";

import { linkedRanges } from "../hub/linked-ranges.ts";
import type { InspectionHandle } from "../network-handles.ts";
import { FirewallAtHub, type FirewallArgs, type FirewallNodes } from "./firewall-at-hub.ts";
import { planInspection } from "./plan-inspection.ts";

/** Arguments of the firewall. */
export interface InspectionArgs extends FirewallArgs {
  /**
   * Ids of the zones that the firewall works in, by zone letter: letters mean another zone in every account, ids do
   * not. The zones of the spokes; each costs an endpoint.
   * @example { a: "euc1-az2", b: "euc1-az3" }
   */
  readonly zoneIds: Readonly<Record<string, pulumi.Input<string>>>;
}

/** The children of the firewall. */
export type InspectionNodes = FirewallNodes;

/**
 * The firewall of the network, in the network account, attached to the transit gateway itself: no inspection network,
 * and appliance mode is always on, so that both directions of a conversation meet the same endpoint.
 * https://docs.aws.amazon.com/network-firewall/latest/developerguide/tgw-firewall-considerations.html
 *
 * Creates rule groups in strict order (flows, domains of the internet by TLS and HTTP host name, everything else
 * dropped), a policy with AWS's lists of malicious domains before them, the firewall over its zones, alert and flow
 * logs to the archive, and the routes: every segment's table leads to the firewall, whose own table knows the spokes.
 * With `decrypt` also the settings of TLS inspection, and its log.
 *
 * What nothing lets pass is dropped and reported. A rule's number follows from what it means, a group's capacity is
 * fixed: an edit changes rules in place and replaces nothing.
 *
 * Decryption comes and goes with a new policy: AWS adds it to none that exists and takes it from none, but changes its
 * authority and segments in place. The firewall stays and takes the new policy if it may: set `policyChange` to
 * "allowed" together with `decrypt`, update, then leave `policyChange` out again. Connections of the segments are cut
 * at that moment. https://docs.aws.amazon.com/network-firewall/latest/developerguide/firewall-policy-updating.html
 *
 * Costs more than US$250 a month for each zone (read 2026-11-23 at
 * https://attrava.com/posts/security-and-iam/aws-network-firewall/, list price at
 * https://aws.amazon.com/network-firewall/pricing/), and every gigabyte; AWS's domain lists cost nothing more.
 * Decryption costs an hourly rate for each zone on top, and since February 2026 no more for a gigabyte (read 2026-11-28
 * at https://aws.amazon.com/about-aws/whats-new/2026/02/aws-network-firewall-new-price-reduction/).
 *
 * Does not decrypt unless told to: TLS is judged by the name in its handshake, which a malicious program can make up.
 * Where it decrypts, what gives no name, or another than its server's, does not pass
 * (https://docs.aws.amazon.com/network-firewall/latest/developerguide/tls-inspection-considerations.html); domains are
 * judged as before, and what is inside by AWS's lists alone. Between networks nothing is decrypted. Does not look into
 * traffic within one network, and lets nothing in from the internet.
 */
export class Inspection extends FirewallAtHub<InspectionNodes> {
  /** Contract for a way out to the internet. */
  readonly handle: InspectionHandle;

  constructor(name: string, args: InspectionArgs, opts?: pulumi.ComponentResourceOptions) {
    super("temelj:network:Inspection", name, args, opts);
    const plan = planInspection(args, linkedRanges(args.hub));
    const availabilityZoneMappings = Object.values(args.zoneIds).map((availabilityZoneId) => ({ availabilityZoneId }));
    const place = { transitGatewayId: args.hub.transitGatewayId, availabilityZoneMappings };
    const nodes = this.firewallAt(name, place, plan, args);
    const attachmentId = attachmentOf(nodes.firewall);
    this.routeThrough(args, attachmentId);
    this.handle = { firewallArn: nodes.firewall.arn, attachmentId };
    this.finish(nodes, this.handle);
  }
}

/** A firewall at a transit gateway has one attachment, whatever zones it has. */
function attachmentOf({ firewallStatuses }: aws.networkfirewall.Firewall): pulumi.Output<string> {
  return firewallStatuses.apply((statuses) => {
    const id = statuses[0]?.transitGatewayAttachmentSyncStates[0]?.attachmentId;
    if (id === undefined) throw new Error("the firewall says nothing of its attachment to the transit gateway");
    return id;
  });
}
