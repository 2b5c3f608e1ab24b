import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import { LandingZoneComponent } from "@temelj/component";
import { expect, test } from "vitest";

import { register } from "./register.ts";
import { dependencies } from "./registration.ts";

class Vault extends LandingZoneComponent<{ bucket: aws.s3.Bucket }> {
  constructor(name: string, opts?: pulumi.ComponentResourceOptions) {
    super("test:index:Vault", name, { tags: { kept: "yes" } }, opts);
    const bucket = this.child("bucket", aws.s3.Bucket, { tags: this.tagged() }, { protect: true });
    this.child(
      "versioning",
      aws.s3.BucketVersioning,
      { bucket: bucket.bucketDomainName, versioningConfiguration: { status: "Enabled" } },
      { dependsOn: [bucket] },
    );
    this.finish({ bucket }, { arn: bucket.arn });
  }
}

const bucketType = "aws:s3/bucket:Bucket";

test("what a component registers is seen with its type, name, inputs and options", async () => {
  const { built, resources, named } = await register((opts) => new Vault("vault", opts));
  expect(resources.map(({ type, name }) => `${type} ${name}`)).toEqual([
    "test:index:Vault vault",
    `${bucketType} vault-bucket`,
    "aws:s3/bucketVersioning:BucketVersioning vault-versioning",
  ]);
  expect(named("vault-bucket")).toMatchObject({
    type: bucketType,
    inputs: { tags: { kept: "yes" } },
    options: { protect: true, parent: built },
  });
  expect(await dependencies(named("vault-versioning"))).toEqual(["vault-bucket"]);
  expect(await dependencies(named("vault-bucket"))).toEqual([]);
});

test("a resource has an id, an ARN and what is said to be computed", async () => {
  const computed = { [bucketType]: (name: string) => ({ bucketDomainName: `${name}.s3.example` }) };
  const { built, named } = await register((opts) => new Vault("vault", opts), { computed });
  expect(named("vault-versioning").inputs["bucket"]).toBe("vault-bucket.s3.example");
  const [id, arn] = await Promise.all([known(built.nodes.bucket.id), known(built.nodes.bucket.arn)]);
  expect([id, arn]).toEqual(["vault-bucket-id", "arn:aws:any::111111111111:vault-bucket"]);
});

test("a name that was not registered is an error that lists those that were", async () => {
  const { named } = await register((opts) => new Vault("vault", opts));
  expect(() => named("vault-key")).toThrow(
    "nothing named vault-key was registered, only vault, vault-bucket, vault-versioning",
  );
});

test("two resources of one name are not mistaken for each other", async () => {
  const { named } = await register((opts) => {
    new aws.s3.Bucket("vault", {}, opts);
    return new Vault("vault", opts);
  });
  expect(() => named("vault")).toThrow(`${bucketType} and test:index:Vault are both named vault`);
});

test("options that are not passed on are an error, because nothing would be seen", async () => {
  await expect(register(() => new Vault("vault"))).rejects.toThrow(
    `pass the options that register gives on to the component; not seen: test:index:Vault vault, ${bucketType} vault-bucket`,
  );
});

test("a component that asks the provider is an error", async () => {
  const asking = register((opts) => {
    const { id } = aws.s3.getBucketOutput({ bucket: "somewhere" });
    return new aws.s3.Bucket("copy", { bucket: id }, opts);
  });
  await expect(asking).rejects.toThrow("the component asks the provider: aws:s3/getBucket:getBucket");
});

function known<T>(output: pulumi.Output<T>): Promise<T> {
  return new Promise((resolve) => {
    output.apply(resolve);
  });
}
