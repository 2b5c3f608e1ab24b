import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { networkAclOpensNotEverything } from "./network-acl-opens-not-everything.ts";

const { unknown } = wireMarks;

judgesChanges(
  networkAclOpensNotEverything,
  "aws:ec2/networkAcl:NetworkAcl",
  { ingress: [{ ruleNo: 100, action: "allow", protocol: "tcp", cidrBlock: "0.0.0.0/0", fromPort: 443, toPort: 443 }] },
  [
    ["as it should be", {}, "pass"],
    [
      "everything",
      { ingress: [{ ruleNo: 100, action: "allow", protocol: "-1", cidrBlock: "0.0.0.0/0", fromPort: 0, toPort: 0 }] },
      "fail",
    ],
    [
      "everything over IPv6",
      { ingress: [{ ruleNo: 100, action: "allow", protocol: -1, ipv6CidrBlock: "::/0", fromPort: 0, toPort: 0 }] },
      "fail",
    ],
    [
      "everything forbidden",
      { ingress: [{ ruleNo: 100, action: "deny", protocol: "-1", cidrBlock: "0.0.0.0/0", fromPort: 0, toPort: 0 }] },
      "pass",
    ],
    [
      "everything from within",
      { ingress: [{ ruleNo: 100, action: "allow", protocol: "-1", cidrBlock: "10.0.0.0/8", fromPort: 0, toPort: 0 }] },
      "pass",
    ],
    ["not known", { ingress: unknown }, "unknown"],
  ],
);
