// A fence with an open gate is a line in the grass.

import { fail, isTrue, notApplicable, pass, rule } from "@temelj/policy";

import { isEverywhere } from "../../reading/ingress.ts";
import { incomingRules, networkAclTypes } from "../../reading/network-acl-rules.ts";

/** No network ACL lets everything in from everywhere. AWS's own default does. */
export const networkAclOpensNotEverything = rule("network-acl-opens-not-everything", {
  title: { en: "Network ACL does not let everything in", cnr: "Mrežni ACL ne pušta sve unutra" },
  severity: "low",
  on: networkAclTypes,
  why: "When a security group is opened by mistake, nothing else stops the internet.",
  attack: "Somebody opens a database's security group for a test; the subnet's fence would have kept strangers out.",
  fix: "allow the ports that the subnet serves, from the networks that may reach it",
  sources: ["https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html"],
  check(resource) {
    if ("networkAclId" in resource && "egress" in resource && isTrue(resource.egress)) {
      return notApplicable("the rule lets traffic out");
    }
    const open = incomingRules(resource).find(
      ({ allows, protocol, source }) => allows && protocol === "all" && isEverywhere(source),
    );
    if (open === undefined) return pass();
    const where = open.path === "" ? "the rule" : open.path;
    return fail({ message: `${where} lets everything in from ${open.source}` });
  },
});
