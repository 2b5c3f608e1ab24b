// Traffic of a landing zone's networks leaves through the hub, where it is looked at.

import { matchesWildcard } from "@temelj/iam";
import { fail, notApplicable, rule } from "@temelj/policy";

/** No stack has an internet gateway, except the network's own, or those that the user names. */
export const networkHasNoInternetGateway = rule("network-has-no-internet-gateway", {
  title: { en: "Network has no internet gateway of its own", cnr: "Mreža nema svoj izlaz na internet" },
  severity: "medium",
  on: [
    "aws:ec2/internetGateway:InternetGateway",
    "aws:ec2/internetGatewayAttachment:InternetGatewayAttachment",
    "aws:ec2/egressOnlyInternetGateway:EgressOnlyInternetGateway",
  ],
  why: "A gateway beside the hub is a door that no inspection, log or block of the platform knows of.",
  attack:
    "Malware on a server in this network sends the data straight out by the side door; the central firewall never sees a packet.",
  fix: "route through the hub; or name the stack in allowedStacks",
  sources: ["https://docs.aws.amazon.com/vpc/latest/userguide/security-vpc-bpa.html"],
  parameters: { allowedStacks: ["network/platform"] as readonly string[] },
  check(_gateway, { config, stack, resource }) {
    const name = `${stack.project}/${stack.name}`;
    const allowed = config.allowedStacks.find((pattern) => matchesWildcard(pattern, name));
    if (allowed !== undefined) return notApplicable(`"${allowed}" may have one`);
    return fail({ message: `${resource.name} connects a network to the internet past the hub` });
  },
});
