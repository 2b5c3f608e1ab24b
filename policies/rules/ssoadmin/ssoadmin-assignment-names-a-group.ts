// Access belongs to a task; people come and go.

import { equals, every, rule } from "@temelj/policy";

/** Access to accounts is assigned to groups of the directory, not to single people. */
export const ssoadminAssignmentNamesAGroup = rule("ssoadmin-assignment-names-a-group", {
  title: { en: "Assignment names a group", cnr: "Dodjela imenuje grupu" },
  severity: "low",
  on: "aws:ssoadmin/accountAssignment:AccountAssignment",
  why: "What is assigned to a person is forgotten when the person changes the job; a group is kept by the directory.",
  attack:
    "An official moves to another ministry, and the access given to him by name stays. A thief of his sign-in has both ministries.",
  fix: 'assign to a group: principalType "GROUP"',
  sources: [
    "https://docs.aws.amazon.com/singlesignon/latest/userguide/useraccess.html",
    "https://docs.aws.amazon.com/singlesignon/latest/userguide/users-groups-provisioning.html",
  ],
  check: (assignment) => every(assignment, ["principalType"], equals("GROUP")),
});
