// What starts machines: instances, and the templates and configurations from which groups start them.

import { equals, isAbsent, UnknownRead, type PropertiesOf, type RuleContext } from "@temelj/policy";

/** The types that say how machines start. */
export const launchTypes = [
  "aws:ec2/instance:Instance",
  "aws:ec2/launchTemplate:LaunchTemplate",
  "aws:ec2/launchConfiguration:LaunchConfiguration",
  "aws:ec2/spotInstanceRequest:SpotInstanceRequest",
] as const;

/** What may say from which template an instance starts. */
export interface FromTemplate {
  readonly launchTemplate?: unknown;
}

/** The template from which an instance starts. One of another stack is not known; undefined when there is none. */
export function templateOf(
  instance: FromTemplate,
  { referred }: RuleContext<unknown>,
): PropertiesOf<"aws:ec2/launchTemplate:LaunchTemplate"> | undefined {
  if (isAbsent(instance.launchTemplate)) return undefined;
  const type = "aws:ec2/launchTemplate:LaunchTemplate";
  const template = referred(type, "launchTemplate.id") ?? referred(type, "launchTemplate.name");
  if (template === undefined) throw new UnknownRead("launchTemplate", "is not in this stack");
  return template;
}

/** Whether the account encrypts all new volumes by itself, in the judged resource's region. */
export function accountEncryptsVolumes(
  resource: { readonly region?: string | undefined },
  { inSameAccount }: RuleContext<unknown>,
): boolean {
  return inSameAccount("aws:ebs/encryptionByDefault:EncryptionByDefault").some(
    ({ enabled, region }) => isSameRegion(resource.region, region) && !equals(false).holds(enabled),
  );
}

/** Whether the account demands tokens of the metadata service wherever nothing else is said. */
export function accountRequiresMetadataTokens(
  resource: { readonly region?: string | undefined },
  { inSameAccount }: RuleContext<unknown>,
): boolean {
  return inSameAccount("aws:ec2/instanceMetadataDefaults:InstanceMetadataDefaults").some(
    ({ httpTokens, region }) => isSameRegion(resource.region, region) && httpTokens === "required",
  );
}

/** A resource that names no region is in its provider's. */
function isSameRegion(left: string | undefined, right: string | undefined): boolean {
  return (left ?? "") === (right ?? "");
}
