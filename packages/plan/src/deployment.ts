// Pulumi's own deployment format, version 3: what `pulumi stack export` prints and `pulumi stack import` reads.

/** JSON as it stands in a deployment: special values carry Pulumi's signature key. */
export type DeploymentProperties = Readonly<Record<string, unknown>>;

/** One resource of a deployment. Absent fields are false or empty. */
export interface DeploymentResource {
  readonly urn: string;
  readonly custom: boolean;
  readonly type: string;
  readonly id?: string;
  readonly inputs?: DeploymentProperties;
  readonly outputs?: DeploymentProperties;
  readonly parent?: string;
  readonly protect?: boolean;
  readonly external?: boolean;
  /** Replaced already; waits for its deletion beside its successor, under the same URN. */
  readonly delete?: boolean;
  readonly retainOnDelete?: boolean;
  readonly provider?: string;
  readonly dependencies?: readonly string[];
  readonly propertyDependencies?: Readonly<Record<string, readonly string[] | null>>;
  readonly aliases?: readonly string[];
  readonly additionalSecretOutputs?: readonly string[];
  readonly ignoreChanges?: readonly string[];
  readonly replaceOnChanges?: readonly string[];
  readonly deletedWith?: string;
  readonly importID?: string;
  /** `project:///path#line,column` or `file:///path#line,column`. */
  readonly sourcePosition?: string;
}

/** A whole export. */
export interface Deployment {
  readonly version: 3;
  readonly deployment: {
    readonly manifest: Readonly<Record<string, unknown>>;
    readonly resources: readonly DeploymentResource[];
  };
}

/** Pulumi's marks inside property values. Source: pulumi/pulumi sdk/go/common/resource/sig, 2026-11. */
export const wireMarks = {
  signatureKey: "4dabf18193072939515e22adb298388d",
  secret: "1b47061264138c4ac30d75fd1eb44270",
  asset: "c44067f5952c0a294b673a41bacd8c17",
  archive: "0def7320c3a5731c473e5ecbe6d01bc7",
  resourceReference: "5cf8f73096256a8f31e491e813e4eb8e",
  output: "d0e6a833031e9bbcd3f4e8bde6ca49a4",
  unknown: "04da6b54-80e4-46f7-96ec-b56ff0331ba9",
} as const;

/** A deployment export around resources. No times: the same resources give the same bytes. */
export function deploymentOf(resources: readonly DeploymentResource[], version: string): Deployment {
  return {
    version: 3,
    deployment: { manifest: { time: "0001-01-01T00:00:00Z", magic: "", version }, resources },
  };
}
