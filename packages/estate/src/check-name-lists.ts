// What must fit together in the lists of names that are refused, or answered whatever any list says.

import { quotas } from "@temelj/facts";
import { issue, type Issue } from "@temelj/kernel";
import type { YamlFile } from "@temelj/yaml";

import type { NameFirewallIntent } from "./names-intent.ts";
import { isWithin } from "./names-within.ts";
import { repeatedReferences } from "./references.ts";

const lists = ["allowed", "blocked"] as const;

type NameLists = Pick<NameFirewallIntent, (typeof lists)[number]>;

/** Issues of the lists in `names.firewall` of network.yaml. */
export function checkNameLists(file: YamlFile, firewall: NameLists): Issue[] {
  return [
    ...lists.flatMap((list) => [
      ...repeatedReferences(file, ["names", "firewall", list], firewall[list]),
      ...lengthIssues(file, list, firewall[list]),
    ]),
    ...firewall.blocked.flatMap((pattern, position) => contradictions(file, position, pattern, firewall.allowed)),
  ];
}

/** An allowed name within a blocked domain is an exception; a blocked one within an allowed domain is never reached. */
function contradictions(file: YamlFile, position: number, blocked: string, allowed: readonly string[]): Issue[] {
  const name = blocked.replace(/^\./, "");
  const index = allowed.findIndex(
    (pattern) => pattern === blocked || (pattern.startsWith(".") && isWithin(name, pattern.slice(1))),
  );
  if (index === -1) return [];
  const line = file.at(["names", "firewall", "allowed", index]).line;
  const message = `"${blocked}" is blocked, and allowed by "${allowed[index]}" in line ${line}, which is asked first`;
  const at = file.at(["names", "firewall", "blocked", position]);
  return [issue("ESTATE_NAME_CONTRADICTS", message, { at, fix: "remove one of them" })];
}

function lengthIssues(file: YamlFile, list: (typeof lists)[number], patterns: readonly string[]): Issue[] {
  const most = quotas.dnsFirewallDomainsPerRequest.value;
  const count = patterns.length + patterns.filter((pattern) => pattern.startsWith(".")).length;
  if (count <= most) return [];
  return [
    issue("ESTATE_NAMES_TOO_MANY", `names.firewall.${list} comes to ${count} names`, {
      at: file.at(["names", "firewall", list]),
      allowed: `at most ${most}; one with a dot counts two`,
      fix: "name the domain that holds many of them",
    }),
  ];
}
