// Nobody on the internet should even reach the doors that administrators use.

import { noneOf, notApplicable, rule, type PropertiesOf, type Verdict } from "@temelj/policy";

import { isEverywhere, readIngress, type Ingress, type IngressProperties } from "../../reading/ingress.ts";

/** No rule of a security group, in any spelling, opens SSH or RDP to all of IPv4 or IPv6. */
export const securityGroupClosesAdminPorts = rule("security-group-closes-admin-ports", {
  title: {
    en: "Security group keeps administration ports closed",
    cnr: "Sigurnosna grupa drži administrativne portove zatvorenim",
  },
  severity: "high",
  on: [
    "aws:ec2/securityGroup:SecurityGroup",
    "aws:ec2/defaultSecurityGroup:DefaultSecurityGroup",
    "aws:ec2/securityGroupRule:SecurityGroupRule",
    "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule",
  ],
  why: "Ports 22 and 3389 of any address are tried within minutes; one weak password is enough.",
  attack:
    "Robots try stolen passwords on the open port around the clock. The first that fits is a way in, and often the start of ransomware.",
  fix: "use Session Manager, or let in only the addresses of your own network",
  controls: ["security-hub:EC2.13", "security-hub:EC2.14", "security-hub:EC2.53", "security-hub:EC2.54"],
  sources: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-53",
    "https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-54",
  ],
  parameters: { ports: [22, 3389] as readonly number[] },
  check(resource, { config }): Verdict {
    if ("type" in resource && resource.type !== "ingress") return notApplicable("the rule lets traffic out");
    const opens = ({ sources, protocol, from, to }: Ingress): boolean =>
      ["tcp", "udp", "all"].includes(protocol) &&
      config.ports.some((port) => from <= port && port <= to) &&
      sources.some(isEverywhere);
    const rules = "ingress" in resource ? inline(resource) : [() => readIngress(resource as IngressProperties, "")];
    return noneOf(
      rules,
      (read) => opens(read()),
      (read) => {
        const { path, protocol, from, to, sources } = read();
        const ports = from === to ? `port ${from}` : `ports ${from} to ${to}`;
        const message = `${path === "" ? "the rule" : path} lets ${sources.find(isEverywhere)} reach ${protocol} ${ports}`;
        return { message, ...(path === "" ? {} : { path }), allowed: `no rule for ports ${config.ports.join(", ")}` };
      },
    );
  },
});

function inline({ ingress = [] }: PropertiesOf<"aws:ec2/securityGroup:SecurityGroup">): readonly (() => Ingress)[] {
  return Array.from({ length: ingress.length }, (_, index) => () => {
    return readIngress((ingress[index] ?? {}) as IngressProperties, `ingress[${index}]`);
  });
}
