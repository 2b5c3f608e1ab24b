// The firewall with decryption, and what changes when decryption comes, goes or widens.

import { replacementInputs } from "@temelj/facts";
import { register, type ComputedValues, type Registered } from "@temelj/testing";
import { describe, expect, test } from "vitest";

import { Inspection, type InspectionArgs } from "./inspection.ts";

const shared = { key: "shared-services", ranges: ["10.64.0.0/16"] };
const ministries = { key: "ministries", ranges: ["10.72.0.0/14"] };
const authority = "arn:aws:acm:eu-central-1:222222222222:certificate/0a1b2c3d-0000-4000-8000-0a1b2c3d4e5f";
const decrypt = { authority, segments: ["shared-services"] };

const computed: ComputedValues = {
  "aws:networkfirewall/firewall:Firewall": () => ({
    firewallStatuses: [{ syncStates: [], transitGatewayAttachmentSyncStates: [{ attachmentId: "tgw-attach-f" }] }],
  }),
};

const build = (args: Partial<InspectionArgs> = {}) =>
  register(
    (opts) =>
      new Inspection(
        "inspection",
        {
          hub: {
            transitGatewayId: "tgw-1",
            routeTableIds: { ministries: "tgw-rtb-m" },
            inspectionTableId: "tgw-rtb-i",
            internalRanges: ["10.64.0.0/16", "10.72.0.0/14"],
          },
          region: "eu-central-1",
          zoneIds: { a: "euc1-az2", b: "euc1-az3" },
          flows: [{ from: ministries, to: shared, ports: [443] }],
          internet: [
            { ...shared, domains: [".gov.example"] },
            { ...ministries, domains: ["mirror.example"] },
          ],
          logs: { bucketName: "log-archive", prefix: "flow-logs" },
          ...args,
        },
        opts,
      ),
    { computed },
  );

describe("decryption", () => {
  test("opens HTTPS of its segments to the internet, and refuses what was revoked", async () => {
    const { named } = await build({ decrypt });
    const { tlsInspectionConfiguration: settings, ...rest } = named("inspection-decryption").inputs as {
      tlsInspectionConfiguration: { serverCertificateConfiguration: { scopes: { destinations: unknown[] }[] } };
    };
    expect(rest).toEqual({
      region: "eu-central-1",
      description: "HTTPS of some segments to the internet",
      tags: {},
    });
    expect(settings.serverCertificateConfiguration).toMatchObject({
      certificateAuthorityArn: authority,
      checkCertificateRevocationStatus: { revokedStatusAction: "REJECT", unknownStatusAction: "REJECT" },
      scopes: [
        {
          protocols: [6],
          sources: [{ addressDefinition: "10.64.0.0/16" }],
          destinationPorts: [{ fromPort: 443, toPort: 443 }],
        },
      ],
    });
    expect(settings.serverCertificateConfiguration.scopes[0]?.destinations).toContainEqual({
      addressDefinition: "8.0.0.0/7",
    });
  });

  test("is kept under a key of one's own if there is one", async () => {
    const keyId = "arn:aws:kms:eu-central-1:222222222222:key/1";
    const { named } = await build({ decrypt, decryptionKeyArn: keyId });
    expect(named("inspection-decryption").inputs["encryptionConfigurations"]).toEqual([
      { type: "CUSTOMER_KMS", keyId },
    ]);
  });

  test("holds what a client sends until the name is judged, and is written down", async () => {
    const { named } = await build({ decrypt });
    expect(named("inspection-policy-decrypting").inputs["firewallPolicy"]).toMatchObject({
      tlsInspectionConfigurationArn: "arn:aws:any::111111111111:inspection-decryption",
      enableTlsSessionHolding: true,
      statefulDefaultActions: ["aws:drop_established", "aws:alert_established"],
    });
    expect(JSON.stringify(named("inspection-logs").inputs)).toContain('"logType":"TLS"');
  });
});

describe("when decryption comes", () => {
  test("it brings a policy of its own, because AWS adds it to none that exists", async () => {
    const [before, after] = [await build(), await build({ decrypt })];
    expect(namesOf(before.resources)).toContain("inspection-policy");
    expect(namesOf(after.resources)).not.toContain("inspection-policy");
    expect(after.named("inspection-firewall").inputs["firewallPolicyArn"]).toContain("inspection-policy-decrypting");
  });

  test("no firewall, rule group or route is replaced", async () => {
    const [before, after] = [await build(), await build({ decrypt })];
    for (const { type, name, inputs } of before.resources.filter((each) => each.name !== "inspection-policy")) {
      for (const fixed of replacementInputs(type) ?? []) {
        expect([name, fixed, after.named(name).inputs[fixed]]).toEqual([name, fixed, inputs[fixed]]);
      }
    }
  });

  test.each([
    [{}, true],
    [{ policyChange: "refused" }, true],
    [{ policyChange: "allowed" }, false],
    [{ protect: false }, false],
  ] as const)("with %o the firewall keeps to its policy: %s", async (choice, kept) => {
    const { named } = await build({ decrypt, ...choice });
    expect(named("inspection-firewall").inputs["firewallPolicyChangeProtection"]).toBe(kept);
  });
});

test("another authority and another segment change the settings in place, and nothing else", async () => {
  const before = await build({ decrypt });
  const other = authority.replace("0a1b2c3d-", "4e5f6a7b-");
  const after = await build({ decrypt: { authority: other, segments: ["ministries", "shared-services"] } });
  const changed = before.resources.filter(
    ({ name, inputs }) => JSON.stringify(after.named(name).inputs) !== JSON.stringify(inputs),
  );
  expect(namesOf(changed)).toEqual(["inspection-decryption"]);
  expect(namesOf(after.resources)).toEqual(namesOf(before.resources));
});

function namesOf(resources: readonly Registered[]): readonly string[] {
  return resources.map(({ name }) => name).toSorted();
}
