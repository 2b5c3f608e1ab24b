// What the AWS provider does to a resource's inputs before it looks at them: names, region, tags, descriptions.
// Source: https://github.com/pulumi/pulumi-aws provider/region.go, tags.go, resource_overrides.go (v7, 2026-11-23)

import type { Checked, Properties, SimulatedWorld } from "../simulation.ts";
import { containsUnknown, unknownMarker } from "../unknown-marker.ts";
import { autoName } from "./auto-name.ts";
import { typeTraits } from "./type-traits.ts";

/** Descriptions that the provider fills in, by type. */
const describedByPulumi: Readonly<Record<string, string>> = {
  "aws:appsync/apiKey:ApiKey": "description",
  "aws:apigateway/apiKey:ApiKey": "description",
  "aws:docdb/subnetGroup:SubnetGroup": "description",
  "aws:ec2/securityGroup:SecurityGroup": "description",
  "aws:elasticache/parameterGroup:ParameterGroup": "description",
  "aws:elasticache/subnetGroup:SubnetGroup": "description",
  "aws:mediapackage/channel:Channel": "description",
  "aws:neptune/subnetGroup:SubnetGroup": "description",
  "aws:rds/clusterParameterGroup:ClusterParameterGroup": "description",
  "aws:rds/optionGroup:OptionGroup": "optionGroupDescription",
  "aws:rds/parameterGroup:ParameterGroup": "description",
  "aws:rds/subnetGroup:SubnetGroup": "description",
  "aws:redshift/parameterGroup:ParameterGroup": "description",
  "aws:redshift/subnetGroup:SubnetGroup": "description",
  "aws:route53/zone:Zone": "comment",
};

/**
 * Inputs as the provider keeps them. Two things that the real one adds are left out: the default values of its
 * Terraform schema, which no SDK lists, and `__defaults`, its note of what it filled in.
 */
export function checkAws(type: string, urn: string, given: Properties, world: SimulatedWorld): Checked {
  const inputs: Record<string, unknown> = { ...given };
  const traits = typeTraits(type);
  const named = autoName(type, urn, given);
  if (named.kind === "name") inputs[named.property] = named.name;
  const description = describedByPulumi[type];
  if (description !== undefined) inputs[description] ??= "Managed by Pulumi";
  if (traits.region) inputs["region"] ??= world.region;
  if (traits.tags) inputs["tagsAll"] = allTags(given["tags"], world.defaultTags);
  return { inputs, failures: named.kind === "failure" ? [named.failure] : [] };
}

/** The provider's default tags under the resource's own. Unknown when one of these is. */
function allTags(own: unknown, defaults: SimulatedWorld["defaultTags"]): unknown {
  if (containsUnknown(own)) return unknownMarker;
  return { ...defaults, ...(own as Readonly<Record<string, string>> | null | undefined) };
}
