// The same resources as a Pulumi deployment and as a Terraform plan, so that two tools can be timed on one estate.

/** One resource in the words of both. */
interface Twin {
  readonly pulumiType: string;
  readonly terraformType: string;
  readonly name: string;
  readonly pulumi: Readonly<Record<string, unknown>>;
  readonly terraform: Readonly<Record<string, unknown>>;
}

/** A Pulumi deployment export with `count` resources: buckets with their settings, security groups, roles, queues. */
export function pulumiExport(count: number): string {
  const resources = twins(count).map(({ pulumiType, name, pulumi }) => ({
    urn: `urn:pulumi:production::bench::${pulumiType}::${name}`,
    custom: true,
    id: name,
    type: pulumiType,
    inputs: pulumi,
    outputs: pulumi,
  }));
  const manifest = { time: "2026-01-01T00:00:00Z", magic: "", version: "v3.250.0" };
  return JSON.stringify({ version: 3, deployment: { manifest, resources } });
}

/** The same as `terraform show -json` gives a plan. */
export function terraformPlan(count: number): string {
  const provider_name = "registry.terraform.io/hashicorp/aws";
  const all = twins(count).map(({ terraformType: type, name, terraform }) => ({
    planned: { address: `${type}.${name}`, mode: "managed", type, name, provider_name, values: terraform },
    change: {
      address: `${type}.${name}`,
      mode: "managed",
      type,
      name,
      provider_name,
      change: { actions: ["create"], before: null, after: terraform, after_unknown: {} },
    },
  }));
  return JSON.stringify({
    format_version: "1.2",
    terraform_version: "1.9.0",
    planned_values: { root_module: { resources: all.map(({ planned }) => planned) } },
    resource_changes: all.map(({ change }) => change),
    configuration: { root_module: {} },
  });
}

function twins(count: number): readonly Twin[] {
  return Array.from({ length: count }, (_, index) => {
    const make = kinds[index % kinds.length];
    if (make === undefined) throw new Error("no kind of resource");
    return make(Math.floor(index / kinds.length));
  });
}

const kinds: readonly ((number: number) => Twin)[] = [
  (number) => twin("aws:s3/bucket:Bucket", "aws_s3_bucket", `files-${number}`, { bucket: `files-${number}` }),
  (number) =>
    twin(
      "aws:s3/bucketVersioning:BucketVersioning",
      "aws_s3_bucket_versioning",
      `versions-${number}`,
      { bucket: `files-${number}`, versioningConfiguration: { status: "Enabled" } },
      { bucket: `files-${number}`, versioning_configuration: [{ status: "Enabled" }] },
    ),
  (number) => {
    const open = { protocol: "tcp", description: "Web" };
    return twin(
      "aws:ec2/securityGroup:SecurityGroup",
      "aws_security_group",
      `web-${number}`,
      { description: "Web", ingress: [{ ...open, fromPort: 443, toPort: 443, cidrBlocks: ["10.0.0.0/8"] }] },
      { description: "Web", ingress: [{ ...open, from_port: 443, to_port: 443, cidr_blocks: ["10.0.0.0/8"] }] },
    );
  },
  (number) => {
    const statement = { Effect: "Allow", Principal: { Service: "lambda.amazonaws.com" }, Action: "sts:AssumeRole" };
    const policy = JSON.stringify({ Version: "2012-10-17", Statement: [statement] });
    const ours = { assumeRolePolicy: policy };
    return twin("aws:iam/role:Role", "aws_iam_role", `program-${number}`, ours, { assume_role_policy: policy });
  },
  (number) => {
    const name = `work-${number}`;
    const ours = { name, sqsManagedSseEnabled: true };
    return twin("aws:sqs/queue:Queue", "aws_sqs_queue", name, ours, { name, sqs_managed_sse_enabled: true });
  },
];

function twin(
  pulumiType: string,
  terraformType: string,
  name: string,
  pulumi: Twin["pulumi"],
  terraform: Twin["terraform"] = pulumi,
): Twin {
  return { pulumiType, terraformType, name, pulumi, terraform };
}
