import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { ec2InstanceIsProtectedFromTermination } from "./ec2-instance-is-protected-from-termination.ts";
import { securityGroupClosesPlainHttp } from "./security-group-closes-plain-http.ts";

const { unknown } = wireMarks;

judgesChanges(ec2InstanceIsProtectedFromTermination, "aws:ec2/instance:Instance", { disableApiTermination: true }, [
  ["as it should be", {}, "pass"],
  ["not protected", { disableApiTermination: false }, "fail"],
  ["not said", { disableApiTermination: undefined }, "fail"],
]);

judgesChanges(
  securityGroupClosesPlainHttp,
  "aws:ec2/securityGroup:SecurityGroup",
  { ingress: [{ protocol: "tcp", fromPort: 443, toPort: 443, cidrBlocks: ["0.0.0.0/0"] }] },
  [
    ["as it should be", {}, "pass"],
    ["open", { ingress: [{ protocol: "tcp", fromPort: 80, toPort: 80, cidrBlocks: ["0.0.0.0/0"] }] }, "fail"],
    [
      "open in a range",
      { ingress: [{ protocol: "6", fromPort: "1", toPort: "1024", ipv6CidrBlocks: ["::/0"] }] },
      "fail",
    ],
    ["open within", { ingress: [{ protocol: "tcp", fromPort: 80, toPort: 80, cidrBlocks: ["10.0.0.0/8"] }] }, "pass"],
    ["not known", { ingress: unknown }, "unknown"],
  ],
);
