// What a plan says about private ways to AWS's services, and about the names under which networks find them.

import { isText, type Collector } from "./fact-reader.ts";

/** A private way to a service. */
export interface EndpointFact {
  readonly id: string;
  readonly vpc: string;
  /** The end of its name, such as `s3` or `ecr.api`. */
  readonly service: string;
  /** "gateway" catches what routes to the service; "interface" has addresses in subnets. */
  readonly kind: "gateway" | "interface" | "other";
  /** Route tables of a gateway. */
  readonly tables: readonly string[];
  readonly subnets: readonly string[];
  readonly groups: readonly string[];
  /** Whether its own VPC finds it under the service's public name. */
  readonly privateNames: boolean;
  /** Policy document as JSON; undefined lets everything pass. */
  readonly policy: string | undefined;
  readonly urn: string;
}

/** Readers by resource type. */
export const endpointReaders: Readonly<Record<string, Collector>> = {
  "aws:ec2/vpcEndpoint:VpcEndpoint": (read, { urn, inputs }, { endpoints }) => {
    const kinds = { Interface: "interface", Gateway: "gateway" } as const;
    const type = read.optional("vpcEndpointType") ?? "Gateway";
    const policy = inputs["policy"];
    if (policy !== undefined && policy !== null && !isText(policy)) read.miss();
    endpoints.push({
      id: read.id(),
      vpc: read.text("vpcId"),
      service: serviceOf(read.optional("serviceName") ?? ""),
      kind: kinds[type as keyof typeof kinds] ?? "other",
      tables: read.texts(inputs["routeTableIds"]),
      subnets: read.texts(inputs["subnetIds"]),
      groups: read.texts(inputs["securityGroupIds"]),
      privateNames: read.flag("privateDnsEnabled"),
      policy: isText(policy) ? policy : undefined,
      urn,
    });
  },
  "aws:ec2/vpcEndpointRouteTableAssociation:VpcEndpointRouteTableAssociation": (read, _, { endpointTables }) => {
    endpointTables.push({ endpoint: read.text("vpcEndpointId"), table: read.text("routeTableId") });
  },
  "aws:ec2/vpcEndpointPolicy:VpcEndpointPolicy": (read, _, { endpointPolicies }) => {
    endpointPolicies.push({ endpoint: read.text("vpcEndpointId"), policy: read.text("policy") });
  },
  "aws:route53/profilesResourceAssociation:ProfilesResourceAssociation": (read, _, { profileEndpoints }) => {
    const arn = read.text("resourceArn");
    const endpoint = arn.split(":vpc-endpoint/")[1];
    if (endpoint !== undefined) profileEndpoints.push({ profile: read.text("profileId"), endpoint });
  },
  "aws:route53/profilesAssociation:ProfilesAssociation": (read, _, { profileNetworks }) => {
    profileNetworks.push({ profile: read.text("profileId"), vpc: read.text("resourceId") });
  },
};

/** `ecr.api`, from `com.amazonaws.eu-central-1.ecr.api`. */
function serviceOf(name: string): string {
  return /^(?:cn\.)?com\.amazonaws\.[a-z0-9-]+\.(?<service>.+)$/.exec(name)?.groups?.["service"] ?? name;
}
