// What OSCAL's assessment documents have in common. OSCAL 1.2.3: https://github.com/usnistgov/OSCAL/releases/tag/v1.2.3

import { canonicalJson } from "@temelj/kernel";
import { v5 } from "uuid";

import type { CleanReport, PlacedFinding } from "./clean-report.ts";
import { visibleLine } from "./report-text.ts";

/** The release that documents follow. */
export const oscalVersion = "1.2.3";

/** Whose names our properties are. */
const namespace = "https://temelj.example/ns/oscal";

/** UUIDs are derived from names within this one, so that the same audit gives the same document. */
const uuidNamespace = "5c9a1c0e-3f0b-5d3e-9b8e-7f1f6c1d2a43";

/** Without a time of the audit: OSCAL asks for one everywhere. */
const noTime = "1970-01-01T00:00:00Z";

/** A UUID of version 5 for a thing of a kind. */
export function uuidOf(kind: string, ...names: readonly string[]): string {
  return v5(JSON.stringify([kind, ...names]), uuidNamespace);
}

/** A document under its own UUID, which changes whenever anything in it does. */
export function oscalDocument(model: string, content: Readonly<Record<string, unknown>>): string {
  const uuid = uuidOf(model, canonicalJson(content));
  return `${JSON.stringify({ [model]: { uuid, ...content } }, undefined, 1)}\n`;
}

/** When the audit was made, as OSCAL writes it. */
export function timeOf({ asOf }: CleanReport): string {
  const time = asOf === undefined ? Number.NaN : Date.parse(asOf);
  return Number.isNaN(time) ? noTime : new Date(time).toISOString();
}

/** Title, time and version of a document. */
export function metadata(report: CleanReport, title: string): object {
  return {
    title,
    "last-modified": timeOf(report),
    version: timeOf(report),
    "oscal-version": oscalVersion,
    ...(timeOf(report) === noTime ? { remarks: "The time of the audit was not given: every time is the epoch." } : {}),
  };
}

/** A property of ours. OSCAL takes no empty value and no line feed. */
export function property(name: string, value: string | number | boolean): object {
  return { name, ns: namespace, value: line(String(value)) };
}

/** One line that is never empty. */
export function line(text: string): string {
  return visibleLine(text) || "-";
}

/** A name as OSCAL takes it for an identifier: letters, digits, `.`, `-` and `_`, beginning with a letter. */
export function token(text: string): string {
  const clean = text
    .normalize("NFC")
    .replaceAll(/[^\p{L}\p{N}._]+/gu, "-")
    .replaceAll(/^-+|-+$/g, "");
  return /^[\p{L}_]/u.test(clean) ? clean : `_${clean}`;
}

/** This tool, as a component of the assessment. */
export function toolComponent({ tool }: CleanReport): object {
  return {
    uuid: toolUuid(tool.version),
    type: "software",
    title: "temelj",
    description: "Judges the resources of Pulumi stacks by rules.",
    props: [{ name: "version", value: line(tool.version) }],
    status: { state: "operational" },
  };
}

/** Who says so: this tool. */
export function origin({ tool }: CleanReport): object {
  return { actors: [{ type: "tool", "actor-uuid": toolUuid(tool.version) }] };
}

function toolUuid(version: string): string {
  return uuidOf("tool", version);
}

/** A resource of a stack, as an item of the inventory. */
export function inventoryItem({ urn, type, name, stack }: PlacedFinding): object {
  return {
    uuid: uuidOf("resource", urn),
    description: line(name),
    props: [
      property("urn", urn),
      property("type", type),
      ...(stack.project === "" ? [] : [property("stack", `${stack.project}/${stack.stack}`)]),
      ...(stack.tenant === undefined ? [] : [property("tenant", stack.tenant)]),
    ],
  };
}

/** The resources of findings, each once. */
export function inventory(findings: readonly PlacedFinding[]): readonly object[] {
  return [...new Map(findings.map((finding) => [finding.urn, finding])).values()].map(inventoryItem);
}
