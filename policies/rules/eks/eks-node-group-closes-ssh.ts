// From a node it is a short way to every container on it.

import { isAbsent, notApplicable, pass, present, rule, every } from "@temelj/policy";

/** A node group with an SSH key names the security groups from which it may be reached. */
export const eksNodeGroupClosesSsh = rule("eks-node-group-closes-ssh", {
  title: { en: "Node group closes SSH to the world", cnr: "Grupa čvorova zatvara SSH prema svijetu" },
  severity: "high",
  on: "aws:eks/nodeGroup:NodeGroup",
  why: "With a key and without source groups EKS opens port 22 of all nodes to every address there is.",
  attack: "A scanner finds SSH of the nodes and tries stolen keys.",
  fix: "remove remoteAccess and use Session Manager, or set remoteAccess.sourceSecurityGroupIds",
  sources: [
    "https://docs.aws.amazon.com/eks/latest/APIReference/API_RemoteAccessConfig.html",
    "https://docs.aws.amazon.com/eks/latest/userguide/create-managed-node-group.html",
  ],
  check(group) {
    const { remoteAccess } = group;
    if (remoteAccess === undefined) return notApplicable("nodes have no SSH key");
    if (isAbsent(remoteAccess.ec2SshKey)) return pass();
    return every(group, ["remoteAccess.sourceSecurityGroupIds"], present);
  },
});
