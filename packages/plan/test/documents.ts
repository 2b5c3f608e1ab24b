// What Pulumi 3.259 writes of a small stack, shortened: tests break it in one place.

import { wireMarks } from "../src/index.ts";

const { signatureKey } = wireMarks;
const scope = "urn:pulumi:dev::shop";

/** URNs of the small stack. */
export const urns = {
  stack: `${scope}::pulumi:pulumi:Stack::shop-dev`,
  provider: `${scope}::pulumi:providers:aws::kotor`,
  component: `${scope}::acme:web:Site::site`,
  bucket: `${scope}::acme:web:Site$aws:s3/bucket:Bucket::site-bucket`,
  versioning: `${scope}::acme:web:Site$aws:s3/bucketVersioning:BucketVersioning::site-versioning`,
} as const;

/** A sealed secret as it stands in a state without its key. */
export const sealed = { [signatureKey]: wireMarks.secret, ciphertext: "v1:abc:def" };

/** Resources of the state. */
export function stateResources(): Record<string, unknown>[] {
  return [
    {
      urn: urns.stack,
      custom: false,
      type: "pulumi:pulumi:Stack",
      outputs: { url: "https://site.example", token: sealed },
      created: "2026-11-23T21:16:51Z",
      sourcePosition: "project:///node_modules/@pulumi/pulumi/runtime/stack.js#43,19",
    },
    {
      urn: urns.provider,
      custom: true,
      id: "ca5ece45-3738-4dd1-9ba9-54193333d657",
      type: "pulumi:providers:aws",
      inputs: { __internal: {}, region: "eu-central-1", version: "7.48.0" },
      parent: urns.stack,
    },
    { urn: urns.component, custom: false, type: "acme:web:Site", parent: urns.stack },
    {
      urn: urns.bucket,
      custom: true,
      id: "site-1a2b3c4",
      type: "aws:s3/bucket:Bucket",
      inputs: { bucket: "site-1a2b3c4", tags: { owner: "kotor" } },
      outputs: { arn: "arn:aws:s3:::site-1a2b3c4", bucket: "site-1a2b3c4" },
      parent: urns.component,
      provider: `${urns.provider}::ca5ece45-3738-4dd1-9ba9-54193333d657`,
      protect: true,
      retainOnDelete: true,
      propertyDependencies: { bucket: [], tags: null },
      sourcePosition: "project:///index.ts#12,18",
    },
    {
      urn: urns.versioning,
      custom: true,
      id: "site-1a2b3c4",
      type: "aws:s3/bucketVersioning:BucketVersioning",
      inputs: { bucket: "site-1a2b3c4", versioningConfiguration: { status: "Enabled" } },
      parent: urns.component,
      dependencies: [urns.bucket],
      propertyDependencies: { bucket: [urns.bucket], versioningConfiguration: [] },
    },
  ];
}

/** A deployment export around resources. */
export function exportOf(resources: unknown = stateResources(), version: unknown = 3): string {
  const manifest = { time: "2026-11-23T21:16:51Z", magic: "f034", version: "3.259.0" };
  return JSON.stringify({ version, deployment: { manifest, resources, metadata: {} } }, undefined, 2);
}

/** A preview's steps: one resource of each kind of change. */
export function previewSteps(): Record<string, unknown>[] {
  const [stack, , component, bucket, versioning] = stateResources();
  const changed = { ...without(bucket, ["id", "outputs"]), inputs: { bucket: "site-1a2b3c4", tags: "[secret]" } };
  const inputs = { bucket: wireMarks.unknown, versioningConfiguration: { status: "Enabled" } };
  const created = { ...without(versioning, ["id"]), inputs };
  return [
    { op: "same", urn: urns.stack, oldState: stack, newState: stack, detailedDiff: null },
    { op: "same", urn: urns.component, oldState: component, newState: component, detailedDiff: null },
    { op: "update", urn: urns.bucket, oldState: bucket, newState: changed, diffReasons: ["tags"], detailedDiff: {} },
    { op: "create", urn: urns.versioning, newState: created, detailedDiff: null },
    { op: "delete", urn: `${scope}::aws:s3/bucket:Bucket::gone`, oldState: bucket, detailedDiff: null },
  ];
}

/** The output of `pulumi preview --json` around steps. */
export function previewOf(steps: unknown = previewSteps(), more: Readonly<Record<string, unknown>> = {}): string {
  const changeSummary = { same: 2, update: 1, create: 1, delete: 1 };
  return JSON.stringify({ config: { "aws:region": "eu-central-1" }, steps, duration: 1, changeSummary, ...more });
}

function without(resource: Readonly<Record<string, unknown>> = {}, fields: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(resource).filter(([field]) => !fields.includes(field)));
}
