// A small workforce that is known to be good; tests break it in one place.

import type { WorkforceChoices } from "../src/plan-workforce.ts";

/** Two permission sets, two groups, three assignments. */
export const montenegro: WorkforceChoices = {
  partition: "aws",
  permissionSets: [
    {
      code: "auditor",
      description: "Sees how everything is configured",
      managedPolicies: ["SecurityAudit", "arn:aws:iam::aws:policy/job-function/ViewOnlyAccess"],
      sessionHours: 8,
    },
    {
      code: "operator",
      description: "Operates workloads",
      managedPolicies: ["PowerUserAccess"],
      statements: [{ Effect: "Deny", Action: "iam:*", Resource: "*" }],
      boundary: { customerPolicy: "temelj-boundary" },
    },
  ],
  groups: [
    { code: "auditors", name: "Auditors", description: "State audit institution" },
    { code: "operators", name: "Operators", existingId: "11111111-2222-3333-4444-555555555555" },
  ],
  assignments: [
    { group: "auditors", permissionSet: "auditor", account: "log-archive" },
    { group: "auditors", permissionSet: "auditor", account: "kotor-production" },
    { group: "operators", permissionSet: "operator", account: "kotor-production" },
  ],
};
