// What firewalls at the hub have in common, wherever they stand: rules, policy, logs, and the ways that lead there.

import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { CommonArgs } from "@temelj/component";

import { HubAccountNetwork } from "../hub/hub-account-network.ts";
import type { HubHandle } from "../network-handles.ts";
import type { DecryptionPlan } from "./plan-decryption.ts";
import type { InspectionChoices, InspectionPlan } from "./plan-inspection.ts";

/** Arguments of every firewall at the hub. */
export interface FirewallArgs extends InspectionChoices, CommonArgs {
  readonly hub: HubHandle;
  /** Where alerts and flow logs go. */
  readonly logs: InspectionLogs;
  /**
   * Refuses to delete the firewall and to change its policy for another.
   * @default true
   */
  readonly protect?: boolean;
  /**
   * Whether the firewall may take another policy. AWS adds decryption to no policy that exists, and takes it from
   * none: for the update in which decryption comes or goes the firewall takes a new one.
   * @default "refused" unless protect is off
   */
  readonly policyChange?: "refused" | "allowed";
  /**
   * ARN of the key that AWS keeps the settings of decryption under.
   * @default AWS's own
   */
  readonly decryptionKeyArn?: pulumi.Input<string>;
}

/** A place in the log archive. */
export interface InspectionLogs {
  readonly bucketName: pulumi.Input<string>;
  /** @example "flow-logs" */
  readonly prefix: string;
}

/** The children that every firewall has. */
export interface FirewallNodes {
  readonly firewall: aws.networkfirewall.Firewall;
  readonly policy: aws.networkfirewall.FirewallPolicy;
  /** By role: flows, domains, rest. Without flows, or domains, there is no such group. */
  readonly ruleGroups: Readonly<Record<string, aws.networkfirewall.RuleGroup>>;
}

/** Where a firewall stands: at a transit gateway, or in a network. It never moves. */
export type FirewallPlace =
  | Required<Pick<aws.networkfirewall.FirewallArgs, "transitGatewayId" | "availabilityZoneMappings">>
  | Required<Pick<aws.networkfirewall.FirewallArgs, "vpcId" | "subnetMappings">>;

/** Base class of firewalls at the hub. Creates nothing unless its steps are called. */
export abstract class FirewallAtHub<Nodes extends FirewallNodes> extends HubAccountNetwork<Nodes> {
  /** The firewall with all that it judges by, and its logs. */
  protected firewallAt(name: string, place: FirewallPlace, plan: InspectionPlan, args: FirewallArgs): FirewallNodes {
    const ruleGroups = this.ruleGroups(plan, args.region);
    const policy = this.policy(plan, args, ruleGroups);
    const protect = args.protect ?? true;
    const inputs: aws.networkfirewall.FirewallArgs = {
      region: args.region,
      description: "Between all networks, and towards the internet",
      firewallPolicyArn: policy.arn,
      ...place,
      deleteProtection: protect,
      firewallPolicyChangeProtection: protect && args.policyChange !== "allowed",
      tags: this.tagged({ Name: name }),
    };
    const firewall = this.child("firewall", aws.networkfirewall.Firewall, inputs, { protect });
    this.record(plan, args, firewall);
    return { firewall, policy, ruleGroups };
  }

  /** Every segment leads to the firewall, and its own table from there to the spokes: the same way back. */
  protected routeThrough({ region, hub }: FirewallArgs, attachmentId: pulumi.Output<string>): void {
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

  private ruleGroups(plan: InspectionPlan, region: string): Record<string, aws.networkfirewall.RuleGroup> {
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

  /** One role with decryption and one without: AWS turns neither into the other. */
  private policy(
    plan: InspectionPlan,
    args: FirewallArgs,
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
    const decryption = plan.decryption === undefined ? undefined : this.decryption(plan.decryption, args);
    return this.child(decryption === undefined ? "policy" : "policy-decrypting", aws.networkfirewall.FirewallPolicy, {
      region: args.region,
      description: "What may pass between networks and to the internet",
      firewallPolicy: {
        policyVariables: { ruleVariables: [homeNet(plan)] },
        statelessDefaultActions: ["aws:forward_to_sfe"],
        statelessFragmentDefaultActions: ["aws:forward_to_sfe"],
        statefulEngineOptions: { ruleOrder: "STRICT_ORDER", streamExceptionPolicy: "DROP" },
        statefulDefaultActions: ["aws:drop_established", "aws:alert_established"],
        statefulRuleGroupReferences: [...threats, ...own],
        ...(decryption === undefined
          ? {}
          : // No server hears of a client before its name is judged.
            { tlsInspectionConfigurationArn: decryption.arn, enableTlsSessionHolding: true }),
      },
      tags: this.tagged(),
    });
  }

  private decryption(
    { authority, sources, destinations, ports, unknownRevocation }: DecryptionPlan,
    { region, decryptionKeyArn }: FirewallArgs,
  ): aws.networkfirewall.TlsInspectionConfiguration {
    const key = decryptionKeyArn === undefined ? [] : [{ type: "CUSTOMER_KMS", keyId: decryptionKeyArn }];
    return this.child("decryption", aws.networkfirewall.TlsInspectionConfiguration, {
      region,
      description: "HTTPS of some segments to the internet",
      ...(key.length === 0 ? {} : { encryptionConfigurations: key }),
      tlsInspectionConfiguration: {
        serverCertificateConfiguration: {
          certificateAuthorityArn: authority,
          checkCertificateRevocationStatus: { revokedStatusAction: "REJECT", unknownStatusAction: unknownRevocation },
          scopes: [
            {
              protocols: [6],
              sources: sources.map((addressDefinition) => ({ addressDefinition })),
              destinations: destinations.map((addressDefinition) => ({ addressDefinition })),
              destinationPorts: ports.map((port) => ({ fromPort: port, toPort: port })),
            },
          ],
        },
      },
      tags: this.tagged(),
    });
  }

  private record(plan: InspectionPlan, args: FirewallArgs, firewall: aws.networkfirewall.Firewall): void {
    const logDestination = { bucketName: args.logs.bucketName, prefix: args.logs.prefix };
    const logTypes = plan.decryption === undefined ? ["ALERT", "FLOW"] : ["ALERT", "FLOW", "TLS"];
    this.child("logs", aws.networkfirewall.LoggingConfiguration, {
      region: args.region,
      firewallArn: firewall.arn,
      loggingConfiguration: {
        logDestinationConfigs: logTypes.map((logType) => ({ logType, logDestinationType: "S3", logDestination })),
      },
    });
  }
}

function homeNet({ homeRanges }: InspectionPlan): { key: string; ipSet: { definitions: string[] } } {
  return { key: "HOME_NET", ipSet: { definitions: [...homeRanges] } };
}
