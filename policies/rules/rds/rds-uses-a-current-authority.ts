// A certificate whose authority has ended proves nothing.

import { every, noneOfValues, orAbsent, rule } from "@temelj/policy";

/** A database shows a certificate of an authority that AWS still uses. Without a word it takes AWS's default. */
export const rdsUsesACurrentAuthority = rule("rds-uses-a-current-authority", {
  title: { en: "Database has a current certificate authority", cnr: "Baza ima važeće sertifikaciono tijelo" },
  severity: "medium",
  on: [
    "aws:rds/instance:Instance",
    "aws:rds/clusterInstance:ClusterInstance",
    "aws:docdb/clusterInstance:ClusterInstance",
  ],
  why: "Clients that check certificates refuse the connection; those that don't can be led anywhere.",
  attack:
    "Because the certificate has ended, the check was switched off in the program; somebody on the way answers as the database.",
  fix: 'set caCertIdentifier: "rds-ca-rsa2048-g1", or a newer one',
  sources: ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.SSL-certificate-rotation.html"],
  check: (instance) => every(instance, ["caCertIdentifier"], orAbsent(noneOfValues(["rds-ca-2015", "rds-ca-2019"]))),
});
