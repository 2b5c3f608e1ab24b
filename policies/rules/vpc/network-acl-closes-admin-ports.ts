// The subnet's own fence should hold when a security group does not.

import { fail, isTrue, notApplicable, pass, rule, type Verdict } from "@temelj/policy";

import { incomingRules, networkAclTypes, opensPort } from "../../reading/network-acl-rules.ts";

/** No network ACL lets all of IPv4 or IPv6 reach SSH or RDP. Of the rules of one ACL the lowest number decides. */
export const networkAclClosesAdminPorts = rule("network-acl-closes-admin-ports", {
  title: {
    en: "Network ACL keeps administration ports closed",
    cnr: "Mrežna ACL lista drži administrativne portove zatvorenim",
  },
  severity: "medium",
  on: networkAclTypes,
  why: "One careless security group is enough when the subnet lets everybody through.",
  attack:
    "Somebody opens remote access to one machine for ten minutes and forgets it. The subnet does not stop the robots that try passwords.",
  fix: "deny the ports from everywhere with a low rule number, or allow named ports only",
  controls: ["security-hub:EC2.21"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-21"],
  parameters: { ports: [22, 3389] as readonly number[] },
  check(resource, { config }): Verdict {
    if ("networkAclId" in resource && "egress" in resource && isTrue(resource.egress)) {
      return notApplicable("the rule lets traffic out");
    }
    const rules = incomingRules(resource);
    for (const port of config.ports) {
      const open = opensPort(rules, port);
      if (open === undefined) continue;
      const where = open.path === "" ? "the rule" : open.path;
      const message = `${where} lets ${open.source} reach port ${port}`;
      return fail({ message, ...(open.path === "" ? {} : { path: open.path }) });
    }
    return pass();
  },
});
