// A password that a program knows ends in a state file.

import { fail, isAbsent, pass, plain, rule, type Verdict } from "@temelj/policy";

/** The administrator's password is kept and rotated by Secrets Manager, or given write-only: never as a property. */
export const rdsPasswordIsManaged = rule("rds-password-is-managed", {
  title: { en: "Administrator password is managed by AWS", cnr: "Administratorskom lozinkom upravlja AWS" },
  severity: "high",
  on: [
    "aws:rds/instance:Instance",
    "aws:rds/cluster:Cluster",
    "aws:docdb/cluster:Cluster",
    "aws:redshift/cluster:Cluster",
  ],
  why: "A password given as a property is in the state and in the history of whoever wrote it, and is never changed.",
  attack: "Whoever reads the state of the stack, or an old commit, signs in as administrator of the database.",
  fix: "set manageMasterUserPassword: true (Redshift: manageMasterPassword) and remove the password",
  sources: ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-secrets-manager.html"],
  check(database): Verdict {
    const given = ["password", "masterPassword"] as const;
    const known = plain(database) as Readonly<Record<string, unknown>>;
    const found = given.find((name) => !isAbsent(known[name]));
    if (found !== undefined) return fail({ path: found, given: "(a password)", allowed: "no value" });
    return pass();
  },
});
