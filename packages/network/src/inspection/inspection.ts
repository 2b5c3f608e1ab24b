// The firewall in the middle of the hub: everything between networks, and to the internet, goes through it.

import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { LandingZoneComponent, type CommonArgs } from "@temelj/component";

import type { HubHandle, InspectionHandle } from "../network-handles.ts";
import { planInspection, type InspectionChoices, type InspectionPlan } from "./plan-inspection.ts";

/** Arguments of the firewall. */
export interface InspectionArgs extends InspectionChoices, CommonArgs {
  readonly hub: HubHandle;
  /**
   * Ids of the zones that the firewall works in, by zone letter: letters mean another zone in every account, ids do
   * not. The zones of the spokes; each costs an endpoint.
   * @example { a: "euc1-az2", b: "euc1-az3" }
   */
  readonly zoneIds: Readonly<Record<string, pulumi.Input<string>>>;
  /** Where alerts and flow logs go. */
  readonly logs: InspectionLogs;
  /**
   * Refuses to delete the firewall and to change its policy for another.
   * @default true
   */
  readonly protect?: boolean;
}

/** A place in the log archive. */
export interface InspectionLogs {
  readonly bucketName: pulumi.Input<string>;
  /** @example "flow-logs" */
  readonly prefix: string;
}

/** The children of the firewall. */
export interface InspectionNodes {
  readonly firewall: aws.networkfirewall.Firewall;
  readonly policy: aws.networkfirewall.FirewallPolicy;
  /** By role: flows, domains, rest. Without flows, or domains, there is no such group. */
  readonly ruleGroups: Readonly<Record<string, aws.networkfirewall.RuleGroup>>;
}

/**
 * The firewall of the network, in the network account, attached to the transit gateway itself: no inspection network,
 * and appliance mode is always on, so that both directions of a conversation meet the same endpoint.
 * https://docs.aws.amazon.com/network-firewall/latest/developerguide/tgw-firewall-considerations.html
 *
 * Creates rule groups in strict order (flows, domains of the internet by TLS and HTTP host name, everything else
 * dropped), a policy with AWS's lists of malicious domains before them, the firewall over its zones, alert and flow
 * logs to the archive, and the routes: every segment's table leads to the firewall, whose own table knows the spokes.
 *
 * What nothing lets pass is dropped and reported. A rule's number follows from what it means, a group's capacity is
 * fixed: an edit changes rules in place and replaces nothing.
 *
 * Costs more than US$250 a month for each zone (read 2026-11-23 at
 * https://attrava.com/posts/security-and-iam/aws-network-firewall/, list price at
 * https://aws.amazon.com/network-firewall/pricing/), and every gigabyte; AWS's domain lists cost nothing more.
 *
 * Does not decrypt: TLS is judged by the name in its handshake, which a malicious program can make up. Does not look
 * into traffic within one network, and lets nothing in from the internet.
 */
export class Inspection extends LandingZoneComponent<InspectionNodes> {
  /** Contract for a way out to the internet. */
  readonly handle: InspectionHandle;

  constructor(name: string, args: InspectionArgs, opts?: pulumi.ComponentResourceOptions) {
    super("temelj:network:Inspection", name, args, opts);
    const plan = planInspection(args, args.hub.internalRanges);
    const protect = args.protect ?? true;
    const ruleGroups = this.ruleGroups(plan, args);
    const policy = this.policy(plan, args, ruleGroups);
    const firewall = this.firewall(name, args, policy, protect);
    this.record(args, firewall);
    const attachmentId = attachmentOf(firewall);
    this.routeThrough(args, attachmentId);
    this.handle = { firewallArn: firewall.arn, attachmentId };
    this.finish({ firewall, policy, ruleGroups }, this.handle);
  }

  private ruleGroups(plan: InspectionPlan, { region }: InspectionArgs): Record<string, aws.networkfirewall.RuleGroup> {
    const groups: Record<string, aws.networkfirewall.RuleGroup> = {};
    for (const { role, description, capacity, rules } of plan.groups) {
      groups[role] = this.child(`rules-${role}`, aws.networkfirewall.RuleGroup, {
        region,
        type: "STATEFUL",
        description,
        capacity,
        ruleGroup: {
          ruleVariables: { ipSets: [homeNet(plan)] },
          rulesSource: { rulesString: rules.map(({ text }) => `${text}\n`).join("") },
          statefulRuleOptions: { ruleOrder: "STRICT_ORDER" },
        },
        tags: this.tagged(),
      });
    }
    return groups;
  }

  private policy(
    plan: InspectionPlan,
    { region }: InspectionArgs,
    ruleGroups: Readonly<Record<string, aws.networkfirewall.RuleGroup>>,
  ): aws.networkfirewall.FirewallPolicy {
    const own = plan.groups.flatMap(({ role, priority }) => {
      const group = ruleGroups[role];
      return group === undefined ? [] : [{ priority, resourceArn: group.arn }];
    });
    const threats = plan.threats.map(({ arn, priority, alertOnly }) => ({
      priority,
      resourceArn: arn,
      ...(alertOnly ? { override: { action: "DROP_TO_ALERT" } } : {}),
    }));
    return this.child("policy", aws.networkfirewall.FirewallPolicy, {
      region,
      description: "What may pass between networks and to the internet",
      firewallPolicy: {
        policyVariables: { ruleVariables: [homeNet(plan)] },
        statelessDefaultActions: ["aws:forward_to_sfe"],
        statelessFragmentDefaultActions: ["aws:forward_to_sfe"],
        statefulEngineOptions: { ruleOrder: "STRICT_ORDER", streamExceptionPolicy: "DROP" },
        statefulDefaultActions: ["aws:drop_established", "aws:alert_established"],
        statefulRuleGroupReferences: [...threats, ...own],
      },
      tags: this.tagged(),
    });
  }

  private firewall(
    name: string,
    args: InspectionArgs,
    policy: aws.networkfirewall.FirewallPolicy,
    protect: boolean,
  ): aws.networkfirewall.Firewall {
    const inputs: aws.networkfirewall.FirewallArgs = {
      region: args.region,
      description: "Between all networks, and towards the internet",
      firewallPolicyArn: policy.arn,
      transitGatewayId: args.hub.transitGatewayId,
      availabilityZoneMappings: Object.values(args.zoneIds).map((availabilityZoneId) => ({ availabilityZoneId })),
      deleteProtection: protect,
      firewallPolicyChangeProtection: protect,
      tags: this.tagged({ Name: name }),
    };
    return this.child("firewall", aws.networkfirewall.Firewall, inputs, { protect });
  }

  private record({ region, logs }: InspectionArgs, firewall: aws.networkfirewall.Firewall): void {
    const logDestination = { bucketName: logs.bucketName, prefix: logs.prefix };
    this.child("logs", aws.networkfirewall.LoggingConfiguration, {
      region,
      firewallArn: firewall.arn,
      loggingConfiguration: {
        logDestinationConfigs: (["ALERT", "FLOW"] as const).map((logType) => ({
          logType,
          logDestinationType: "S3",
          logDestination,
        })),
      },
    });
  }

  /** Every segment leads here, and from here the firewall's table to the spokes: the same way back. */
  private routeThrough({ region, hub }: InspectionArgs, attachmentId: pulumi.Output<string>): void {
    this.child("association", aws.ec2transitgateway.RouteTableAssociation, {
      region,
      transitGatewayAttachmentId: attachmentId,
      transitGatewayRouteTableId: hub.inspectionTableId,
    });
    for (const [segment, transitGatewayRouteTableId] of Object.entries(hub.routeTableIds)) {
      this.child(`default-${segment}`, aws.ec2transitgateway.Route, {
        region,
        transitGatewayRouteTableId,
        destinationCidrBlock: "0.0.0.0/0",
        transitGatewayAttachmentId: attachmentId,
      });
    }
  }
}

function homeNet({ homeRanges }: InspectionPlan): {
  key: string;
  ipSet: { definitions: string[] };
} {
  return { key: "HOME_NET", ipSet: { definitions: [...homeRanges] } };
}

/** A firewall at a transit gateway has one attachment, whatever zones it has. */
function attachmentOf({ firewallStatuses }: aws.networkfirewall.Firewall): pulumi.Output<string> {
  return firewallStatuses.apply((statuses) => {
    const id = statuses[0]?.transitGatewayAttachmentSyncStates[0]?.attachmentId;
    if (id === undefined) throw new Error("the firewall says nothing of its attachment to the transit gateway");
    return id;
  });
}
