// What travels in the clear is read on the way.

import { fail, listed, notApplicable, pass, rule, type Verdict } from "@temelj/policy";

/** Parameter groups force TLS. PostgreSQL from version 15 and DocumentDB do so unless told otherwise. */
export const rdsParametersForceTls = rule("rds-parameters-force-tls", {
  title: { en: "Database refuses connections without TLS", cnr: "Baza odbija veze bez TLS-a" },
  severity: "medium",
  on: [
    "aws:rds/parameterGroup:ParameterGroup",
    "aws:rds/clusterParameterGroup:ClusterParameterGroup",
    "aws:docdb/clusterParameterGroup:ClusterParameterGroup",
  ],
  why: "Inside the network passwords and personal data pass in the clear, readable on every machine on the way.",
  attack: "Somebody on one machine of the network records the traffic, and reads names, numbers and passwords.",
  fix: "set rds.force_ssl to 1 (PostgreSQL, SQL Server) or require_secure_transport to ON (MySQL, MariaDB)",
  controls: ["security-hub:RDS.38", "security-hub:RDS.39"],
  sources: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-38",
    "https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-39",
  ],
  check(group): Verdict {
    const family = String(group.family ?? "");
    if (family.startsWith("docdb")) {
      const tls = listed(group.parameters).find(({ name }) => name === "tls")?.value;
      const good = tls === undefined || !/^(?:disabled|none)$/i.test(String(tls));
      return good ? pass() : fail({ path: "parameters", given: tls, allowed: "enabled", message: `tls is ${tls}` });
    }
    const name = /^(?:aurora-)?mysql|^mariadb/.test(family)
      ? "require_secure_transport"
      : /^(?:aurora-)?postgresql|^postgres|^sqlserver/.test(family)
        ? "rds.force_ssl"
        : undefined;
    if (name === undefined) return notApplicable(`nothing is known of the family ${family}`);
    const said = listed(group.parameters).find((parameter) => parameter.name === name)?.value;
    if (said === undefined && Number(/^(?:aurora-)?postgres(?:ql)?(\d+)/.exec(family)?.[1] ?? 0) >= 15) return pass();
    if (said !== undefined && /^(?:1|on|true)$/i.test(String(said))) return pass();
    const message = `${name} is ${said === undefined ? "not set" : said}`;
    return fail({ path: "parameters", given: said, allowed: name === "rds.force_ssl" ? "1" : "ON", message });
  },
});
