// One simulation for all packages: AWS and Kubernetes by their tables, anything else by the simplest rule.

import { checkAws } from "./aws/check-aws.ts";
import { createAws, readAws } from "./aws/create-aws.ts";
import { awsIdentities } from "./aws/aws-identities.ts";
import { invokeAws } from "./aws/invoke-aws.ts";
import { difference } from "./difference.ts";
import { checkKubernetes, createKubernetes } from "./kubernetes/kubernetes-objects.ts";
import { seededUuid } from "./seeded-text.ts";
import type { Simulation } from "./simulation.ts";

/** A simulation of the AWS and Kubernetes providers. It keeps nothing: answers depend on the arguments alone. */
export function createSimulation(): Simulation {
  return {
    check(type, urn, inputs, world) {
      if (type.startsWith("aws:")) return checkAws(type, urn, inputs, world);
      return type.startsWith("kubernetes:") ? checkKubernetes(type, urn, inputs) : { inputs, failures: [] };
    },
    create(type, urn, inputs, world) {
      if (type.startsWith("aws:")) return createAws(type, urn, inputs, world);
      if (type.startsWith("kubernetes:")) return createKubernetes(type, urn, inputs);
      return { id: seededUuid(urn), outputs: inputs };
    },
    diff: difference,
    invoke(token, args, world) {
      if (token.startsWith("aws:")) return invokeAws(token, args, world);
      return { kind: "refuse", reason: `functions of ${token.split(":")[0] ?? token} are not simulated` };
    },
    read(type, id, inputs, world) {
      return type in awsIdentities ? readAws(type, id, inputs, world) : undefined;
    },
  };
}
