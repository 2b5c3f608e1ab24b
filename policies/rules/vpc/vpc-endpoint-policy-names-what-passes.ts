// An endpoint is also a way out: to anybody's bucket, with anybody's keys.

import {
  coversEveryAction,
  coversEverybody,
  coversEveryResource,
  everyAnswer,
  isLimited,
  type Answer,
} from "@temelj/iam";
import { allOf, fail, isAbsent, notApplicable, pass, rule, unknown, type Verdict } from "@temelj/policy";

import { documentIn, statementPath } from "../../reading/policy-documents.ts";

/** The policy of an endpoint does not let everybody do everything with every resource. AWS's default policy does. */
export const vpcEndpointPolicyNamesWhatPasses = rule("vpc-endpoint-policy-names-what-passes", {
  title: { en: "Endpoint policy names what passes", cnr: "Polisa pristupne tačke imenuje šta prolazi" },
  severity: "low",
  on: ["aws:ec2/vpcEndpoint:VpcEndpoint", "aws:ec2/vpcEndpointPolicy:VpcEndpointPolicy"],
  why: "Malware inside the network uploads to its own bucket through the same endpoint, past the firewall.",
  attack:
    "A program broken into inside the network copies the files to the attacker's own storage at AWS. To the firewall it looks like usual work.",
  fix: "give the endpoint a policy that names resources, or a condition on aws:ResourceOrgID and aws:PrincipalOrgID",
  sources: ["https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html"],
  check(endpoint, { resource: { type }, related }): Verdict {
    if (type === "aws:ec2/vpcEndpoint:VpcEndpoint") {
      const kind = "vpcEndpointType" in endpoint ? endpoint.vpcEndpointType : undefined;
      if (!isAbsent(kind) && kind !== "Gateway" && kind !== "Interface") {
        return notApplicable("endpoints of this type have no policy");
      }
      const beside = related("aws:ec2/vpcEndpointPolicy:VpcEndpointPolicy", "vpcEndpointId");
      if (isAbsent(endpoint.policy) && beside !== undefined) return notApplicable("its policy stands beside it");
    }
    if (isAbsent(endpoint.policy))
      return fail({ path: "policy", message: "the endpoint has AWS's policy: everything" });
    const document = documentIn(endpoint.policy, "policy");
    return allOf(
      ...(document?.statements ?? []).map((statement) => (): Verdict => {
        const { effect } = statement;
        if (document === undefined || effect === "Deny" || isLimited(statement)) return pass();
        const allows: Answer = effect === "unknown" ? "unknown" : "yes";
        const everything = [coversEverybody(statement), coversEveryAction(statement), coversEveryResource(statement)];
        const answer = everyAnswer([allows, ...everything]);
        if (answer === "no") return pass();
        const path = statementPath(document, statement, "policy");
        return answer === "unknown" ? unknown(path) : fail({ path, message: `${path} lets everything pass` });
      }),
    );
  },
});
