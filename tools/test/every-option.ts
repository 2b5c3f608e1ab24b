// A program that uses every option of a resource that the state of a stack, or the engine's log, shows.

import * as aws from "@pulumi/aws";
import * as kubernetes from "@pulumi/kubernetes";
import * as pulumi from "@pulumi/pulumi";

/** A component with arguments, outputs and, where asked for, children of its own. */
class Group extends pulumi.ComponentResource {
  constructor(name: string, args: pulumi.Inputs, opts?: pulumi.ComponentResourceOptions) {
    super("test:index:Group", name, args, opts);
    this.registerOutputs({ label: args["label"], hidden: pulumi.secret("hush") });
  }
}

/** A component that never says that it is done. */
class Silent extends pulumi.ComponentResource {
  constructor(name: string, opts?: pulumi.ComponentResourceOptions) {
    super("test:index:Silent", name, { a: 1 }, opts);
  }
}

/** What the stack that is read gives. */
export function givingProgram(): Record<string, unknown> {
  return { plain: "here", list: [1, { deep: pulumi.secret("hush") }], token: pulumi.secret("hush"), nothing: null };
}

/** The program; {@link givingProgram} is deployed as `giver/platform` before. */
export async function everyOption(): Promise<Record<string, unknown>> {
  const giver = new pulumi.StackReference("organization/giver/platform");
  const token = giver.requireOutput("token");
  const account = new aws.Provider("account", {
    region: "eu-south-1",
    allowedAccountIds: ["111122223333"],
    assumeRoles: [{ roleArn: "arn:aws:iam::111122223333:role/deploy" }],
    defaultTags: { tags: { estate: "montenegro" } },
  });
  const other = new aws.Provider("other", { region: "eu-west-1" }, { aliases: [{ name: "another" }] });
  const { accountId } = await aws.getCallerIdentity({}, { provider: account });

  // Inheritance through components, and where it stops.
  const host = new aws.sns.Topic("host", { tags: { accountId } });
  const outer = new Group(
    "outer",
    { label: host.arn, token },
    { provider: account, protect: true, retainOnDelete: true, deletedWith: host },
  );
  const inner = new Silent("inner", { parent: outer, providers: [other] });
  const topic = new aws.sns.Topic("inherits", { tags: { open: "yes", token } }, { parent: inner });
  new aws.sns.TopicPolicy("child", { arn: topic.arn, policy: "{}" }, { parent: topic });
  new aws.sns.Topic("unprotected", {}, { parent: outer, protect: false });
  new aws.sns.Topic("own-provider", { region: "eu-north-1" }, { parent: inner, provider: account });
  new kubernetes.core.v1.Namespace("of-another-package", {}, { parent: topic });

  // Former identities of every kind.
  new aws.sns.Topic(
    "renamed",
    {},
    {
      parent: outer,
      aliases: [
        { name: "before" },
        { name: "before" },
        { parent: pulumi.rootStackResource },
        { parent: inner, name: "inside" },
        { type: "aws:sns/old:Old" },
        { stack: "test", project: "elsewhere" },
        "urn:pulumi:a::b::c:d:E::f",
      ],
    },
  );
  new Group("moved", {}, { aliases: [{ parent: outer }, { type: "test:index:Old" }] });

  // Secrets, assets, and what is only noted.
  const key = new aws.kms.Key("key", { description: pulumi.interpolate`for ${token}`, tags: { a: "b" } });
  const bucket = new aws.s3.Bucket(
    "bucket",
    { forceDestroy: true },
    { additionalSecretOutputs: ["bucketDomainName"], ignoreChanges: ["tags"], replaceOnChanges: ["forceDestroy"] },
  );
  new aws.s3.BucketObject(
    "page",
    { bucket: bucket.id, key: "index.html", source: new pulumi.asset.StringAsset("Dobar dan") },
    { dependsOn: [outer, key], customTimeouts: { create: "5m" } },
  );
  const found = aws.kms.Key.get("found", "1234abcd-12ab-34cd-56ef-1234567890ab", {}, { provider: account });
  new aws.sns.Topic("uses-what-was-found", { kmsMasterKeyId: found.id, displayName: giver.getOutput("plain") });

  return { token, arn: topic.arn, none: undefined, nothing: null, nested: { list: [bucket.id, token] }, key };
}
