// A password in a file lives for years; a token of IAM for a quarter of an hour.

import { equals, every, notApplicable, rule, type Verdict } from "@temelj/policy";

/** Databases accept IAM tokens. Engines that can't (Oracle, SQL Server, Db2) are left out. */
export const rdsSignsInWithIam = rule("rds-signs-in-with-iam", {
  title: { en: "Database knows IAM sign-in", cnr: "Baza podataka podržava IAM prijavu" },
  severity: "medium",
  on: ["aws:rds/instance:Instance", "aws:rds/cluster:Cluster", "aws:neptune/cluster:Cluster"],
  why: "Passwords are shared, written down and never changed; nobody knows who used them.",
  attack: "A password from an old configuration file still opens the database, from anywhere in the network.",
  fix: "set iamDatabaseAuthenticationEnabled: true",
  controls: ["security-hub:RDS.10", "security-hub:RDS.12", "security-hub:Neptune.7"],
  sources: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-10",
    "https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-12",
    "https://docs.aws.amazon.com/securityhub/latest/userguide/neptune-controls.html#neptune-7",
  ],
  check(database): Verdict {
    const { engine } = database as { readonly engine?: string };
    if (engine !== undefined && !/^(?:aurora|mysql|mariadb|postgres|neptune)/.test(engine)) {
      return notApplicable(`the engine ${engine} has no IAM sign-in`);
    }
    return every(database, ["iamDatabaseAuthenticationEnabled"], equals(true));
  },
});
