// Kubernetes objects: the name and namespace that the provider gives them, and what the API server adds.
// Source: https://www.pulumi.com/registry/packages/kubernetes/how-to-guides/managing-resources-with-server-side-apply/
// and https://www.pulumi.com/docs/concepts/resources/names/ (2026-11-23)

import { nameOfUrn } from "../name-of-urn.ts";
import { seededText, seededUuid } from "../seeded-text.ts";
import type { Checked, Properties } from "../simulation.ts";
import { unknownMarker } from "../unknown-marker.ts";
import { isClusterScoped } from "./cluster-scoped.ts";

/** Fills in `metadata.name` (logical name and 8 hexadecimal digits) and the namespace `default`. */
export function checkKubernetes(type: string, urn: string, given: Properties): Checked {
  if (!isObjectType(type)) return { inputs: given, failures: [] };
  const metadata = { ...(given["metadata"] as Properties | undefined) };
  if (metadata["name"] === undefined && metadata["generateName"] === undefined) {
    metadata["name"] = `${nameOfUrn(urn)}-${seededText(`${urn}#auto-name`, "hex", 8)}`;
    metadata["annotations"] = {
      ...(metadata["annotations"] as Properties | undefined),
      "pulumi.com/autonamed": "true",
    };
  }
  if (!isClusterScoped(kindOf(type))) metadata["namespace"] ??= "default";
  return { inputs: { ...given, metadata }, failures: [] };
}

/** The object as the API server keeps it. Its `status` is left out: nothing runs. */
export function createKubernetes(
  type: string,
  urn: string,
  inputs: Properties,
): { readonly id: string; readonly outputs: Properties } {
  if (!isObjectType(type)) return { id: seededUuid(urn), outputs: inputs };
  const given = (inputs["metadata"] ?? {}) as Properties;
  const generated = given["name"] === undefined ? { name: generatedName(urn, given["generateName"]) } : {};
  const metadata: Properties = {
    creationTimestamp: "2026-01-01T00:00:00Z",
    generation: 1,
    resourceVersion: seededText(`${urn}#version`, "digits", 6),
    uid: seededUuid(urn),
    ...generated,
    ...given,
  };
  return { id: objectId(metadata), outputs: { ...inputs, metadata } };
}

/** `namespace/name`, or the name alone for an object without namespace. */
function objectId({ namespace, name }: Properties): string {
  if (name === unknownMarker || namespace === unknownMarker) return unknownMarker;
  return namespace === undefined ? String(name) : `${String(namespace)}/${String(name)}`;
}

function generatedName(urn: string, prefix: unknown): string {
  return `${String(prefix ?? "")}${seededText(`${urn}#generated`, "lower", 5)}`;
}

/** `kubernetes:apps/v1:Deployment`; charts, manifests and patches are no objects. */
function isObjectType(type: string): boolean {
  return (
    /^kubernetes:[a-z0-9.-]+\/v\d+(?:(?:alpha|beta)\d+)?:[A-Z]/.test(type) &&
    !/^kubernetes:(?:helm\.sh|yaml)\//.test(type)
  );
}

function kindOf(type: string): string {
  return (type.split(":")[2] ?? "").replace(/Patch$/, "");
}
