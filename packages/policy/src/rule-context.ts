// Gives a rule its surroundings. One context serves all resources that a rule judges, one after the other.

import { SecretValue, UnknownValue } from "@temelj/plan";

import { JudgedResource } from "./judged-resource.ts";
import type { Relations } from "./relations.ts";
import type { ResourceIndex } from "./resource-index.ts";
import type { PropertiesOf, TypeToken } from "./resource-types.ts";
import type { RuleContext, RuleParameters } from "./rule.ts";
import { UnknownRead } from "./unknown-read.ts";

/** A context that can be pointed at one resource after the other. */
export interface MovableContext {
  readonly context: RuleContext;
  readonly moveTo: (resource: JudgedResource) => void;
}

/** A context over an index. */
export function movableContext(index: ResourceIndex, relations: Relations, config: RuleParameters): MovableContext {
  let current: JudgedResource | undefined;
  const judged = (): JudgedResource => {
    if (current === undefined) throw new Error("the context points at no resource");
    return current;
  };
  const context: RuleContext = {
    config,
    get resource() {
      return judged().resource;
    },
    get stack() {
      const { project, stack } = judged().plan;
      return { project, name: stack };
    },
    related: (type, property) => {
      const { certain, doubt } = relations.referrers(judged(), type, property);
      const [first] = certain;
      if (first !== undefined) return shown<typeof type>(first);
      if (doubt !== undefined) throw new UnknownRead(doubt);
      return undefined;
    },
    allRelated: (type, property) => {
      const { certain, doubt } = relations.referrers(judged(), type, property);
      if (certain.length === 0 && doubt !== undefined) throw new UnknownRead(doubt);
      return certain.map((resource) => shown<typeof type>(resource));
    },
    referred: (type, property) => {
      const target = relations.referred(judged(), type, property);
      if (target instanceof JudgedResource) return shown<typeof type>(target);
      if (target.doubt !== undefined) throw new UnknownRead(target.doubt);
      return undefined;
    },
    resources: (type) => inStack(index, judged(), type).map((other) => shown<typeof type>(other)),
    inSameAccount: (type) => {
      const { provider } = judged().resource;
      const same = inStack(index, judged(), type).filter(({ resource }) => resource.provider === provider);
      return same.map((other) => shown<typeof type>(other));
    },
    output: (name) => openOutput(judged(), name),
  };
  return { context, moveTo: (resource) => void (current = resource) };
}

function inStack(index: ResourceIndex, { plan }: JudgedResource, type: string): readonly JudgedResource[] {
  return index.ofType(type).filter((other) => other.plan === plan);
}

function shown<Type extends TypeToken>(resource: JudgedResource): PropertiesOf<Type> {
  return resource.view as PropertiesOf<Type>;
}

function openOutput({ resource }: JudgedResource, name: string): unknown {
  const value = resource.outputs[name];
  const opened = value instanceof SecretValue ? value.content : value;
  const pending = opened === undefined && resource.outputsPending === true;
  if (pending || opened instanceof UnknownValue) throw new UnknownRead(`outputs.${name}`);
  return opened ?? undefined;
}
