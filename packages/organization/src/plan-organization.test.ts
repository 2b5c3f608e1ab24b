import { IssueError, type Issue } from "@temelj/kernel";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { montenegro } from "../test/montenegro.ts";
import type { AccountChoice, OrganizationChoices } from "./organization-choices.ts";
import { planOrganization } from "./plan-organization.ts";

describe("a plan", () => {
  const plan = planOrganization(montenegro);

  test("has parents before their children", () => {
    expect(plan.units.map(({ code }) => code)).toEqual(["platform", "tenants", "municipalities"]);
  });

  test("creates the accounts one after the other, by code", () => {
    expect(plan.accounts.map(({ code, after }) => [code, after])).toEqual([
      ["bar-production", undefined],
      ["kotor-production", "bar-production"],
      ["log-archive", "kotor-production"],
    ]);
  });

  test("calls an account by its code where it has no name", () => {
    expect(plan.accounts.at(-1)?.name).toBe("log-archive");
  });

  test("has guardrails without white space, with the estate's own values and IAM's variables untouched", () => {
    expect(plan.guardrails.find(({ code }) => code === "keep-trail")?.content).toBe(
      '{"Statement":[{"Action":["cloudtrail:StopLogging","cloudtrail:DeleteTrail"],' +
        '"Condition":{"StringNotEquals":{"aws:PrincipalTag/team":"${aws:username}"}},"Effect":"Deny",' +
        '"Resource":"arn:aws:cloudtrail:*:111111111111:trail/*"}],"Version":"2012-10-17"}',
    );
  });

  test("is the same whatever the order of its units, accounts and guardrails", () => {
    const { units, accounts, guardrails } = montenegro;
    const reversed = {
      ...montenegro,
      units: units.toReversed(),
      accounts: accounts.toReversed(),
      guardrails: guardrails.toReversed(),
    };
    expect(planOrganization(reversed)).toEqual(plan);
  });
});

test.each([
  ["Nikšić", "Niksic"],
  ["Žabljak", "Zabljak"],
  ["Đurđevac", "Djurdjevac"],
])("the account name %s is written %s, as AWS takes ASCII only", (name, written) => {
  const [first, ...others] = montenegro.accounts;
  const accounts = [{ ...given(first), name }, ...others];
  expect(planOrganization({ ...montenegro, accounts }).accounts.map((account) => account.name)).toContain(written);
});

describe("creation lanes", () => {
  const code = fc.stringMatching(/^[a-z][a-z0-9]{2,7}$/);

  test("a further account changes at most what one other account waits for", () => {
    const set = fc.uniqueArray(code, { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(set, fc.integer({ min: 1, max: 5 }), ([further, ...codes], creationLanes) => {
        const before = lanes(codes, creationLanes);
        const after = lanes([...codes, given(further)], creationLanes);
        expect(codes.filter((each) => before.get(each) !== after.get(each)).length).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("there are never more accounts without a predecessor than lanes", () => {
    fc.assert(
      fc.property(fc.uniqueArray(code, { maxLength: 30 }), fc.integer({ min: 1, max: 5 }), (codes, creationLanes) => {
        const firsts = [...lanes(codes, creationLanes).values()].filter((after) => after === undefined);
        expect(firsts.length).toBeLessThanOrEqual(creationLanes);
      }),
    );
  });
});

describe("what is refused", () => {
  const account: AccountChoice = { code: "a", email: "a@gov-me.example", unit: "platform" };
  const unit = { code: "u", name: "U", guardrails: [] };
  const deny = { Effect: "Deny", Action: "*", Resource: "*" };
  const withAccount = (change: Partial<AccountChoice>): Partial<OrganizationChoices> => ({
    accounts: [...montenegro.accounts, { ...account, ...change }],
  });
  const levels = ["one", "two", "three", "four", "five", "six"];
  const deep = levels.map((code, level) => ({ ...unit, code, parent: level === 0 ? undefined : levels[level - 1] }));
  const ten = Array.from({ length: 10 }, (_, index) => `g${index}`);
  const cases: readonly (readonly [string, Partial<OrganizationChoices>, string])[] = [
    ["ORGANIZATION_MANAGEMENT_ACCOUNT_INVALID", { managementAccountId: "1111" }, '"1111"'],
    ["ORGANIZATION_CODE_INVALID", withAccount({ code: "Kotor" }), '"Kotor"'],
    ["ORGANIZATION_CODE_REPEATED", withUnits({ ...unit, code: "platform" }), '"platform"'],
    ["ORGANIZATION_UNIT_NAME_INVALID", withUnits({ ...unit, name: "" }), '"u"'],
    ["ORGANIZATION_UNIT_UNKNOWN", withUnits({ ...unit, parent: "tenant" }), '"tenant"'],
    ["ORGANIZATION_UNIT_UNKNOWN", withAccount({ unit: "municipality" }), '"municipality"'],
    [
      "ORGANIZATION_UNITS_CIRCULAR",
      withUnits({ ...unit, parent: "v" }, { ...unit, code: "v", parent: "u" }),
      "u below v below u",
    ],
    ["ORGANIZATION_UNITS_TOO_DEEP", withUnits(...deep), "one > two > three > four > five > six"],
    ["ORGANIZATION_EMAIL_INVALID", withAccount({ email: "kotor" }), '"kotor"'],
    ["ORGANIZATION_EMAIL_INVALID", withAccount({ email: `${"a".repeat(60)}@x.example` }), "70 characters"],
    ["ORGANIZATION_EMAIL_REPEATED", withAccount({ email: "AWS+log-archive@gov-me.example" }), "log-archive"],
    ["ORGANIZATION_ACCOUNT_NAME_INVALID", withAccount({ name: "Подгорица" }), "Подгорица"],
    ["ORGANIZATION_ACCOUNT_NAME_INVALID", withAccount({ name: "a".repeat(51) }), "51 characters"],
    ["ORGANIZATION_LANES_INVALID", { creationLanes: 6 }, "6"],
    ["ORGANIZATION_LANES_INVALID", { creationLanes: 1.5 }, "1.5"],
    ["ORGANIZATION_GUARDRAIL_UNKNOWN", withUnits({ ...unit, guardrails: ["sta"] }), '"sta"'],
    ["ORGANIZATION_GUARDRAIL_UNKNOWN", { rootGuardrails: ["keep-trial"] }, "the root"],
    ["ORGANIZATION_GUARDRAIL_REPEATED", { rootGuardrails: ["stay", "stay"] }, "twice"],
    [
      "ORGANIZATION_GUARDRAILS_TOO_MANY",
      {
        guardrails: [...montenegro.guardrails, ...ten.map((code) => ({ code, description: "", statements: [deny] }))],
        rootGuardrails: ten,
      },
      "10 guardrails",
    ],
    ["ORGANIZATION_GUARDRAIL_INVALID", guardrail(), "no statement"],
    ["ORGANIZATION_GUARDRAIL_INVALID", guardrail({ ...deny, Principal: "*" }), '"Principal"'],
    ["ORGANIZATION_GUARDRAIL_INVALID", guardrail({ ...deny, Effect: "deny" }), '"deny"'],
    ["ORGANIZATION_GUARDRAIL_INVALID", guardrail({ ...deny, NotAction: "*" }), "both Action and NotAction"],
    ["ORGANIZATION_GUARDRAIL_INVALID", guardrail({ Effect: "Deny", Action: "*" }), "neither Resource"],
    ["ORGANIZATION_GUARDRAIL_INVALID", guardrail({ ...deny, Sid: "a-b" }), '"a-b"'],
    ["ORGANIZATION_GUARDRAIL_TOO_LARGE", guardrailOf(10_241), "10241 characters"],
    ["ORGANIZATION_PLACEHOLDER_UNKNOWN", guardrail({ ...deny, Resource: "arn:${partitions}:x" }), "${partitions}"],
    ["ORGANIZATION_SERVICE_INVALID", { trustedServices: ["iam.amazonaws.com", "cloudtrail"] }, '"cloudtrail"'],
    ["ORGANIZATION_SERVICE_UNTRUSTED", { trustedServices: ["sso.amazonaws.com"] }, "iam.amazonaws.com"],
    ["ORGANIZATION_SERVICE_UNTRUSTED", delegate("inspector2.amazonaws.example", "log-archive"), "not trusted"],
    ["ORGANIZATION_DELEGATE_UNKNOWN", delegate("sso.amazonaws.com", "log-archiv"), '"log-archiv"'],
    ["ORGANIZATION_DELEGATE_ELSEWHERE", delegate("guardduty.amazonaws.com", "log-archive"), "guardduty"],
    ["ORGANIZATION_POLICY_TYPE_MISSING", { policyTypes: ["TAG_POLICY"] }, "TAG_POLICY"],
    ["ORGANIZATION_POLICY_TYPE_UNKNOWN", { policyTypes: ["SERVICE_CONTROL_POLICY", "TAGS"] }, '"TAGS"'],
  ];
  test.each(cases)("%s: %o", (code, change, text) => {
    const issues = issuesOf({ ...montenegro, ...change });
    expect(issues.map((issue) => issue.code)).toEqual([code]);
    expect(issues[0]?.message).toContain(text);
    expect(issues[0]?.allowed ?? issues[0]?.fix).toBeTruthy();
  });

  test("comes back all at once, in one error", () => {
    const broken = {
      ...montenegro,
      ...withAccount({ email: "x", unit: "y" }),
      managementAccountId: "",
      creationLanes: 0,
    };
    expect(issuesOf(broken).map(({ code }) => code)).toEqual([
      "ORGANIZATION_MANAGEMENT_ACCOUNT_INVALID",
      "ORGANIZATION_LANES_INVALID",
      "ORGANIZATION_EMAIL_INVALID",
      "ORGANIZATION_UNIT_UNKNOWN",
    ]);
  });
});

test("a guardrail may have exactly as many characters as AWS takes", () => {
  const { guardrails } = planOrganization({ ...montenegro, ...guardrailOf(10_240) });
  expect(guardrails.map(({ content }) => content.length)).toContain(10_240);
});

test("ten policies a target are nine of ours: the tenth is AWS's own", () => {
  const nine = Array.from({ length: 9 }, (_, index) => `g${index}`);
  const statements = [{ Effect: "Deny", Action: "x:*", Resource: "*" }];
  const guardrails = [...montenegro.guardrails, ...nine.map((code) => ({ code, description: "", statements }))];
  expect(planOrganization({ ...montenegro, guardrails, rootGuardrails: nine }).attachments).toHaveLength(11);
});

function issuesOf(choices: OrganizationChoices): readonly Issue[] {
  try {
    planOrganization(choices);
  } catch (error) {
    if (error instanceof IssueError) return error.issues;
    throw error;
  }
  throw new Error("nothing was refused");
}

function given<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("the fixture is empty");
  return value;
}

/** Which account each account waits for. */
function lanes(codes: readonly string[], creationLanes: number): Map<string, string | undefined> {
  const accounts = codes.map((code) => ({ code, email: `${code}@gov-me.example`, unit: "platform" }));
  const plan = planOrganization({ ...montenegro, accounts, creationLanes });
  return new Map(plan.accounts.map(({ code, after }) => [code, after]));
}

function guardrail(...statements: object[]): Partial<OrganizationChoices> {
  return { guardrails: [...montenegro.guardrails, { code: "g", description: "G", statements }] };
}

function withUnits(...units: OrganizationChoices["units"]): Partial<OrganizationChoices> {
  return { units: [...montenegro.units, ...units] };
}

function delegate(service: string, account: string): Partial<OrganizationChoices> {
  return { delegatedAdministrators: [{ service, account }] };
}

/** A guardrail of so many characters of JSON. */
function guardrailOf(length: number): Partial<OrganizationChoices> {
  const frame = '{"Statement":[{"Action":"","Effect":"Deny","Resource":"*"}],"Version":"2012-10-17"}'.length;
  return guardrail({ Effect: "Deny", Action: "x".repeat(length - frame), Resource: "*" });
}
