// A small estate that is known to be good, in a folder of its own; tests break it in one place.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { onTestFinished } from "vitest";

import { lockEstate } from "../src/lock-estate.ts";

/** Text of every file but the lock. */
export const smallEstate: Readonly<Record<string, string>> = {
  "estate.yaml": `code: adria
name: { en: Adria, cnr: Jadran }
partition: aws
homeRegion: eu-central-1
backupRegion: eu-south-1
domain: adria.example
languages: [cnr, en]
managementAccountId: "111111111111"
accountEmail: aws+{account}@adria.example
`,
  "organizational-units.yaml": `rootGuardrails: [stay]
units:
  - { code: platform, name: Platform }
  - { code: ministries, name: Ministries, parent: workloads }
  - { code: municipalities, name: Municipalities, parent: workloads, guardrails: [stay] }
  - { code: workloads, name: Workloads }
`,
  "platform-accounts.yaml": `accounts:
  - { code: network, name: Network, unit: platform, purpose: Connects networks. }
  - { code: log-archive, name: Log archive, unit: platform, purpose: Keeps logs. }
`,
  "network.yaml": `zones: [a, b]
asn: 64512
segments:
  - { code: ministries, description: Ministries }
  - { code: municipalities, description: Municipalities }
pools:
  - { code: ministries, cidr: 10.72.0.0/16, segment: ministries }
  - { code: municipalities, cidr: 10.80.0.0/16, segment: municipalities }
reserved:
  - { cidr: 10.0.0.0/12, reason: On premises }
blocks: { small: 24, medium: 22, large: 21, shared: 20 }
`,
  "identity.yaml": `permissionSets:
  - { code: reader, description: Reads, managedPolicies: [ReadOnlyAccess] }
groups:
  - { code: readers, name: Readers, permissionSets: [reader], scope: organization }
  - { code: staff, name: Staff, permissionSets: [reader], scope: each-tenant }
ci:
  issuer: https://token.actions.githubusercontent.com
  subjectPattern: repo:adria/estate:environment:production
`,
  "guardrails.yaml": `guardrails:
  - code: stay
    title: { en: Stay, cnr: Ostani }
    description: No account leaves.
    statements:
      - Effect: Deny
        Action: organizations:LeaveOrganization
        Resource: arn:\${partition}:organizations::\${managementAccountId}:*
        Condition: { StringNotEquals: { "aws:PrincipalTag/team": "\${aws:username}" } }
`,
  "ministries/finance.yaml": `code: finance
name: { en: Ministry of Finance, cnr: Ministarstvo finansija }
environments: [test, production]
services:
  - portal: { domain: finance.example }
contacts: { security: it-security@finance.example }
`,
  "municipalities/kotor.yaml": `code: kotor
name: { en: Kotor, cnr: Kotor }
population: 21916
services:
  - portal: { domain: kotor.example }
contacts: { security: it-security@kotor.example }
`,
  "municipalities/plav.yaml": `code: plav
name: { en: Plav, cnr: Plav }
population: 9999
contacts: { security: it-security@plav.example }
`,
};

/** An estate's folder that a test may change. It is gone when the test is over. */
export class EstateFolder {
  readonly directory = mkdtempSync(join(tmpdir(), "temelj-estate-"));

  /** Writes the small estate, with some files replaced; null leaves one out. */
  constructor(changes: Readonly<Record<string, string | Uint8Array | null>> = {}) {
    onTestFinished(() => {
      rmSync(this.directory, { recursive: true, force: true });
    });
    for (const [name, text] of Object.entries({ ...smallEstate, ...changes })) {
      if (text !== null) this.write(name, text);
    }
  }

  write(name: string, content: string | Uint8Array): void {
    mkdirSync(dirname(join(this.directory, name)), { recursive: true });
    writeFileSync(join(this.directory, name), content);
  }

  read(name: string): string {
    return readFileSync(join(this.directory, name), "utf8");
  }

  link(name: string, target: string): void {
    mkdirSync(dirname(join(this.directory, name)), { recursive: true });
    symlinkSync(target, join(this.directory, name));
  }

  remove(name: string): void {
    rmSync(join(this.directory, name), { recursive: true });
  }

  /** Writes the lock that the estate should have. */
  lock(today = "2026-11-23"): string {
    const next = lockEstate(this.directory, { today });
    if (!next.ok) throw new Error(JSON.stringify(next.issues));
    writeFileSync(next.value.path, next.value.text);
    return next.value.text;
  }
}

/** A file of the small estate with one text replaced by another, which must be there. */
export function changed(name: string, from: string, to: string): Readonly<Record<string, string>> {
  const text = smallEstate[name] ?? "";
  if (!text.includes(from)) throw new Error(`${name} has no "${from}"`);
  return { [name]: text.replace(from, () => to) };
}
