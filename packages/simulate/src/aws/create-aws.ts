// An AWS resource after its creation: id, ARN, and everything that AWS itself decides.

import { seededText } from "../seeded-text.ts";
import type { Properties, SimulatedWorld } from "../simulation.ts";
import { awsModel } from "./aws-identities.ts";
import type { AwsModel, ModelSubject } from "./aws-model.ts";
import { autoNameRule } from "./auto-name-rules.ts";
import { fillTemplate, fillTemplates, type Identity } from "./fill-template.ts";

/** A new resource. `inputs` are checked inputs; the outputs hold them, and they win over what AWS would decide. */
export function createAws(
  type: string,
  urn: string,
  checked: Properties,
  world: SimulatedWorld,
): { readonly id: string; readonly outputs: Properties } {
  const inputs = withPrefixedName(type, urn, checked);
  const subject: ModelSubject = { urn, inputs, world };
  const model = awsModel(type);
  const derived = model.derive?.(subject) ?? {};
  const identity = identityOf(model, derived, subject);
  const computed = Object.fromEntries(
    Object.entries(model.outputs ?? {}).map(([name, value]) => [name, fillTemplates(value, subject, identity)]),
  );
  const { id = "", arn } = identity;
  return { id, outputs: { ...computed, ...derived, ...inputs, id, ...(arn === undefined ? {} : { arn }) } };
}

/** What can be told of an existing resource by its id: its ARN, where a table describes its type. */
export function readAws(
  type: string,
  id: string,
  known: Properties,
  world: SimulatedWorld,
): { readonly outputs: Properties } {
  const model = awsModel(type);
  const { arn } = model;
  const subject: ModelSubject = { urn: id, inputs: known, world };
  return { outputs: { ...known, id, ...(arn === undefined ? {} : { arn: fillTemplate(arn, subject, { id }) }) } };
}

function identityOf(model: AwsModel, derived: Properties, subject: ModelSubject): Identity {
  const id = text(derived["id"]) ?? (fillTemplate(model.id, subject) || fillTemplate("{hex:16}", subject));
  const arn = text(derived["arn"]) ?? (model.arn === undefined ? undefined : fillTemplate(model.arn, subject, { id }));
  return { id, ...(arn === undefined ? {} : { arn }) };
}

/** AWS's part of a name of which the program gave the start: `namePrefix`, `bucketPrefix`. */
function withPrefixedName(type: string, urn: string, inputs: Properties): Properties {
  const property = autoNameRule(type)?.property;
  if (property === undefined || inputs[property] !== undefined) return inputs;
  const prefix = text(inputs[`${property}Prefix`]);
  return prefix === undefined ? inputs : { ...inputs, [property]: `${prefix}${seededText(urn, "digits", 26)}` };
}

function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
