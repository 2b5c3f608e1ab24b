// Who queried whom is a question that will be asked.

import { equals, every, fail, isAbsent, pass, rule } from "@temelj/policy";

/** Audit logs of a cluster are written: by a resource beside it, or in older programs by its own property. */
export const redshiftRecordsAuditLogs = rule("redshift-records-audit-logs", {
  title: { en: "Warehouse writes audit logs", cnr: "Skladište vodi revizijski zapis" },
  severity: "medium",
  on: "aws:redshift/cluster:Cluster",
  why: "After misuse nobody can say who queried what.",
  attack: "An analyst's stolen sign-in reads millions of rows; nothing shows it.",
  fix: "add a redshift.Logging for the cluster",
  controls: ["security-hub:Redshift.4"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/redshift-controls.html#redshift-4"],
  check(cluster, { related }) {
    const own = cluster as { readonly logging?: { readonly enable?: unknown } };
    if (!isAbsent(own.logging)) return every(own, ["logging.enable"], equals(true));
    const logging = related("aws:redshift/logging:Logging", "clusterIdentifier");
    return logging === undefined ? fail({ message: "the cluster has no Logging" }) : pass();
  },
});
