import { IssueError } from "@temelj/kernel";
import { dependencies, register } from "@temelj/testing";
import { describe, expect, test } from "vitest";

import { DocumentArchive, type DocumentArchiveArgs } from "./document-archive.ts";

const build = (args: DocumentArchiveArgs = {}, name = "registers") =>
  register((opts) => new DocumentArchive(name, args, opts));

describe("an archive", () => {
  test("registers exactly these resources", async () => {
    const { resources } = await build();
    expect(resources.map(({ type, name }) => `${type} ${name}`)).toEqual([
      "example:archive:DocumentArchive registers",
      "aws:s3/bucket:Bucket registers-documents",
      "aws:s3/bucketVersioning:BucketVersioning registers-versioning",
      "aws:s3/bucketObjectLockConfiguration:BucketObjectLockConfiguration registers-lock",
      "aws:kms/key:Key registers-key",
      "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration registers-encryption",
      "aws:s3/bucketOwnershipControls:BucketOwnershipControls registers-ownership",
      "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock registers-public-access",
      "aws:s3/bucketPolicy:BucketPolicy registers-policy",
    ]);
  });

  test("locks its documents for ten years, or as long as it is told, once versions are kept", async () => {
    const { named } = await build();
    const retention = { mode: "COMPLIANCE", years: 10 };
    expect(named("registers-lock").inputs["rule"]).toEqual({ defaultRetention: retention });
    expect(await dependencies(named("registers-lock"))).toEqual(["registers-versioning"]);
    const longer = await build({ keepYears: 70 });
    expect(longer.named("registers-lock").inputs["rule"]).toEqual({ defaultRetention: { ...retention, years: 70 } });
  });

  test.each([true, false])("keeps what must not be lost when protect is %s", async (protect) => {
    const { resources } = await build({ protect });
    const kept = resources.filter(({ options }) => options.protect === true && options.retainOnDelete === true);
    const expected = protect ? ["registers-documents", "registers-lock", "registers-key"] : [];
    expect(kept.map(({ name }) => name)).toEqual(expected);
  });

  test("can be changed where its arguments do not reach", async () => {
    const { named } = await build({ transform: { key: (props) => ({ ...props, deletionWindowInDays: 7 }) } });
    expect(named("registers-key").inputs["deletionWindowInDays"]).toBe(7);
  });
});

test("bad arguments register no child and name every mistake", async () => {
  const failed: unknown = await build({ keepYears: 0.5 }, "Registers").catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(IssueError);
  expect((failed as IssueError).issues.map(({ code, message }) => `${code} ${message}`)).toEqual([
    'ARCHIVE_NAME_INVALID an archive\'s name is "Registers"',
    "ARCHIVE_YEARS_INVALID keepYears is 0.5",
  ]);
});
