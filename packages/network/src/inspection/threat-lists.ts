// Lists of malicious domains that AWS keeps up to date, as rule groups of the firewall.

/** A rule group that AWS manages. */
export interface ThreatList {
  /** Its name without the ending that says the order. */
  readonly name: string;
  readonly arn: string;
  /** Before every rule of our own: a flow opens no door to them. */
  readonly priority: number;
  /** Only reports what it would drop. */
  readonly alertOnly: boolean;
}

/** https://docs.aws.amazon.com/network-firewall/latest/developerguide/aws-managed-rule-groups-domain-list.html */
const names = [
  "AbusedLegitBotNetCommandAndControlDomains",
  "AbusedLegitMalwareDomains",
  "BotNetCommandAndControlDomains",
  "MalwareDomains",
] as const;

/** The lists of a region. AWS charges nothing for them. */
export function threatLists(partition: string, region: string, response: "drop" | "alert"): ThreatList[] {
  return names.map((name, position) => ({
    name,
    arn: `arn:${partition}:network-firewall:${region}:aws-managed:stateful-rulegroup/${name}StrictOrder`,
    priority: 10 + position,
    alertOnly: response === "alert",
  }));
}
