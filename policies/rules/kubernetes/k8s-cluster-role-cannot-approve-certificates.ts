// A certificate of the cluster is an identity.

import { allOf, fail, findCertain, pass, rule } from "@temelj/policy";

import { everyObject } from "../../reading/kubernetes/objects.ts";
import { allows, clusterRoleTypes, type Operation, type Role } from "../../reading/kubernetes/rbac.ts";

const groups = ["certificates.k8s.io"];

/** The API server asks for both: to write the approval, and to approve for the signer. */
const approval: Operation = { groups, resources: ["certificatesigningrequests/approval"], verbs: ["update", "patch"] };
const signer: Operation = { groups, resources: ["signers"], verbs: ["approve"] };

/** No ClusterRole allows approving certificate requests. */
export const k8sClusterRoleCannotApproveCertificates = rule("k8s-cluster-role-cannot-approve-certificates", {
  title: {
    en: "ClusterRole does not allow approving certificate requests",
    cnr: "ClusterRole ne dozvoljava odobravanje zahtjeva za sertifikate",
  },
  severity: "high",
  on: clusterRoleTypes,
  why: "Whoever approves requests gets a client certificate in any name, a node's or an administrator's.",
  attack: "The attacker asks for a certificate as an administrator and approves it alone.",
  fix: "remove update on certificatesigningrequests/approval, or approve on signers",
  controls: ["cis-kubernetes-1.12:5.1.11"],
  sources: [
    "https://kubernetes.io/docs/reference/access-authn-authz/certificate-signing-requests/#authorization",
    "https://kubernetes.io/docs/concepts/security/rbac-good-practices/#csrs-and-certificate-issuing",
  ],
  check(resource, { resource: { type } }) {
    return everyObject<Role>(resource, type, ({ properties: { rules = [] }, prefix }) => {
      const can = (operation: Operation): boolean =>
        findCertain(rules, (one) => one !== undefined && allows(one, operation)) !== undefined;
      return allOf(() => {
        if (!can(approval) || !can(signer)) return pass();
        return fail({ path: `${prefix}rules`, message: "its rules together allow approving certificate requests" });
      });
    });
  },
});
