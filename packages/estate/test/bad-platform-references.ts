// Files of the estate itself that are right each by itself and do not fit together, one mistake each.

import type { BadCase } from "./bad-case.ts";
import { changed } from "./small-estate.ts";

const units = "organizational-units.yaml";

/** a > b > … > f */
const deepUnits = ["a", "b", "c", "d", "e", "f"]
  .map((code, position, all) => {
    const parent = position === 0 ? "" : `, parent: ${all[position - 1]}`;
    return `  - { code: ${code}, name: X${parent} }\n`;
  })
  .join("");

const manyGuardrails = Array.from({ length: 10 }, (_, position) => `g${position}`);

export const badPlatformReferences: readonly BadCase[] = [
  {
    what: "a home region of another partition",
    files: changed("estate.yaml", "homeRegion: eu-central-1", "homeRegion: cn-north-1"),
    at: "estate.yaml:4:13",
    code: "ESTATE_REGION_UNKNOWN",
    message: 'homeRegion is "cn-north-1", which is no region of partition aws',
    fix: "use",
  },
  {
    what: "a misspelt region",
    files: changed("estate.yaml", "eu-south-1", "eu-suth-1"),
    at: "estate.yaml:5:15",
    code: "ESTATE_REGION_UNKNOWN",
    message: 'backupRegion is "eu-suth-1"',
    fix: "use eu-south-1",
  },
  {
    what: "one region for everything",
    files: changed("estate.yaml", "eu-south-1", "eu-central-1"),
    at: "estate.yaml:5:15",
    code: "ESTATE_REGIONS_EQUAL",
    message: 'backupRegion is "eu-central-1", the home region',
    fix: "choose another region",
  },
  {
    what: "projects that are not there",
    files: changed("estate.yaml", "code: adria", "code: adria\nprojects: ../nowhere"),
    at: "estate.yaml:2:11",
    code: "ESTATE_PROJECTS_MISSING",
    message: 'projects is "../nowhere", which is no folder',
    fix: "correct it, or leave it out",
  },
  {
    what: "an address that AWS would not take",
    files: changed("estate.yaml", "accountEmail: aws+", `accountEmail: ${"a".repeat(23)}+`),
    at: "estate.yaml:9:15",
    code: "ESTATE_EMAIL_TOO_LONG",
    message: "municipalities-shared-production@adria.example, 70 characters",
    allowed: "at most 64",
    fix: "shorten accountEmail",
  },
  {
    what: "a parent that does not exist",
    files: changed(units, "Ministries, parent: workloads", "Ministries, parent: workload"),
    at: `${units}:4:51`,
    code: "ESTATE_UNIT_UNKNOWN",
    message: 'units[1].parent is "workload"',
    fix: "use workloads",
  },
  {
    what: "units that are too deep",
    files: changed(units, "units:\n", `units:\n${deepUnits}`),
    at: `${units}:8:33`,
    code: "ESTATE_UNITS_TOO_DEEP",
    message: 'unit "f" is 6 levels below the root: a > b > c > d > e > f',
    fix: "put it higher up",
  },
  {
    what: "an account in a unit that does not exist",
    files: changed("platform-accounts.yaml", "Network, unit: platform", "Network, unit: platfrm"),
    at: "platform-accounts.yaml:2:43",
    code: "ESTATE_UNIT_UNKNOWN",
    message: 'accounts[0].unit is "platfrm"',
    fix: "use platform",
  },
  {
    what: "a platform without its log archive",
    files: changed("platform-accounts.yaml", "code: log-archive", "code: logs"),
    at: "platform-accounts.yaml:2:3",
    code: "ESTATE_ACCOUNT_MISSING",
    message: 'there is no account "log-archive"',
    fix: "add an account with the code log-archive",
  },
  {
    what: "a guardrail that does not exist",
    files: changed(units, "rootGuardrails: [stay]", "rootGuardrails: [stya]"),
    at: `${units}:1:18`,
    code: "ESTATE_GUARDRAIL_UNKNOWN",
    message: 'rootGuardrails[0] is "stya"',
    fix: "use stay",
  },
  {
    what: "a guardrail that is attached twice",
    files: changed(units, "rootGuardrails: [stay]", "rootGuardrails: [stay, stay]"),
    at: `${units}:1:24`,
    code: "ESTATE_CODE_REPEATED",
    message: 'rootGuardrails names "stay" twice',
    fix: "remove one of them",
  },
  {
    what: "more guardrails than AWS attaches",
    files: {
      ...changed(units, "rootGuardrails: [stay]", `rootGuardrails: [${manyGuardrails.join(", ")}]`),
      ...changed(
        "guardrails.yaml",
        "guardrails:\n",
        `guardrails:\n${manyGuardrails.map((code) => `  - { code: ${code}, title: { en: X, cnr: X }, description: X, statements: [{ Effect: Deny, Action: "*", Resource: "*" }] }\n`).join("")}`,
      ),
    },
    at: `${units}:1:17`,
    code: "ESTATE_GUARDRAILS_TOO_MANY",
    message: "rootGuardrails has 10 guardrails",
    allowed: "at most 9",
    fix: "attach some to the unit above",
  },
  {
    what: "a guardrail that is larger than AWS takes",
    files: changed("guardrails.yaml", "Action: organizations:LeaveOrganization", `Action: "${"x".repeat(10_300)}"`),
    at: "guardrails.yaml:6:7",
    code: "ESTATE_GUARDRAIL_TOO_LARGE",
    message: "characters of JSON",
    allowed: "at most 10240",
    fix: "split the guardrail into two",
  },
  {
    what: "a statement about everything and something",
    files: changed("guardrails.yaml", "        Action:", "        NotAction: iam:*\n        Action:"),
    at: "guardrails.yaml:7:9",
    code: "ESTATE_STATEMENT_INVALID",
    message: "has both Action and NotAction",
    fix: "remove one of them",
  },
  {
    what: "a statement about nothing",
    files: changed("guardrails.yaml", "        Action: organizations:LeaveOrganization\n", ""),
    at: "guardrails.yaml:6:9",
    code: "ESTATE_STATEMENT_INVALID",
    message: "has neither Action nor NotAction",
    fix: 'add one, such as Action: "*"',
  },
  {
    what: "a misspelt placeholder",
    files: changed("guardrails.yaml", "${partition}", "${partiton}"),
    at: "guardrails.yaml:8:19",
    code: "ESTATE_PLACEHOLDER_UNKNOWN",
    message: "has the placeholder ${partiton}",
    fix: "write ${partition}",
  },
  {
    what: "a pool of a segment that does not exist",
    files: changed(
      "network.yaml",
      "reserved:",
      "  - { code: more, cidr: 10.90.0.0/16, segment: ministeries }\nreserved:",
    ),
    at: "network.yaml:9:48",
    code: "ESTATE_SEGMENT_UNKNOWN",
    message: 'pools[2].segment is "ministeries"',
    fix: "use ministries",
  },
  {
    what: "a zone that the home region does not have",
    files: changed("network.yaml", "[a, b]", "[a, d]"),
    at: "network.yaml:1:12",
    code: "ESTATE_ZONE_UNKNOWN",
    message: 'zones[1] is "d", which is no zone of eu-central-1',
    allowed: "a, b, c",
    fix: "use a",
  },
  {
    what: "pools that overlap",
    files: changed("network.yaml", "10.72.0.0/16", "10.80.128.0/17"),
    at: "network.yaml:8:35",
    code: "ESTATE_POOLS_OVERLAP",
    message: 'the pools 10.80.128.0/17 ("ministries") and 10.80.0.0/16 ("municipalities") overlap',
    fix: "give each pool a range of its own",
  },
  {
    what: "one pool for two segments",
    files: changed(
      "network.yaml",
      "reserved:",
      "  - { code: ministries, cidr: 10.90.0.0/16, segment: municipalities }\nreserved:",
    ),
    at: "network.yaml:9:54",
    code: "ESTATE_POOL_SEGMENTS",
    message: 'pool "ministries" serves "municipalities" here and "ministries" in line 7',
    fix: "give ranges of different segments different codes",
  },
  {
    what: "a larger tenant with a smaller network",
    files: changed("network.yaml", "medium: 22, large: 21", "medium: 21, large: 22"),
    at: "network.yaml:11:41",
    code: "ESTATE_BLOCK_SIZE_INVALID",
    message: "blocks.large is /22, smaller than blocks.medium, /21",
    fix: "a smaller number is a larger network",
  },
  {
    what: "a group with a permission set that does not exist",
    files: changed("identity.yaml", "[reader], scope: organization", "[raeder], scope: organization"),
    at: "identity.yaml:4:54",
    code: "ESTATE_PERMISSION_SET_UNKNOWN",
    message: 'groups[0].permissionSets[0] is "raeder"',
    fix: "use reader",
  },
  {
    what: "two groups of one code",
    files: changed("identity.yaml", "code: staff", "code: readers"),
    at: "identity.yaml:5:13",
    code: "ESTATE_CODE_REPEATED",
    message: 'groups[1].code is "readers", as in line 4',
    fix: "give each a code of its own",
  },
  {
    what: "a network of the platform in a segment that does not exist",
    files: changed(
      "platform-accounts.yaml",
      "purpose: Keeps logs.",
      "purpose: Keeps logs., network: { segment: ministris }",
    ),
    at: "platform-accounts.yaml:3:103",
    code: "ESTATE_SEGMENT_UNKNOWN",
    message: 'accounts[1].network.segment is "ministris", which is no segment',
    fix: "use ministries",
  },
  {
    what: "a network of the platform in a segment without addresses",
    files: {
      ...changed(
        "platform-accounts.yaml",
        "purpose: Keeps logs.",
        "purpose: Keeps logs., network: { segment: shared }",
      ),
      ...changed(
        "network.yaml",
        "  - { code: municipalities, description: Municipalities }\n",
        "  - { code: municipalities, description: Municipalities }\n  - { code: shared, description: All }\n",
      ),
    },
    at: "platform-accounts.yaml:3:103",
    code: "ESTATE_POOL_MISSING",
    message: 'no address pool serves segment "shared"',
    fix: "add a pool with segment: shared to network.yaml",
  },
];
