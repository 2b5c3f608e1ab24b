// What must hold of quotas that AWS has raised: they exist, can be raised, and were.

import { quotas, type Quota } from "@temelj/facts";
import { issue, suggest, type Issue } from "@temelj/kernel";
import type { YamlFile } from "@temelj/yaml";

/** Issues of the raised quotas in network.yaml. */
export function checkRaisedQuotas(file: YamlFile, raised: Readonly<Record<string, number>>): Issue[] {
  const known: Readonly<Record<string, Quota>> = quotas;
  return Object.entries(raised).flatMap(([name, value]) => {
    const at = file.at(["raisedQuotas", name]);
    const quota = known[name];
    const code = "ESTATE_QUOTA_INVALID";
    if (quota === undefined) {
      const near = suggest(name, Object.keys(known));
      const fix = near === undefined ? "use a name that temelj network quotas --json prints" : `use ${near}`;
      return [issue(code, `raisedQuotas names "${name}", which is no quota that is known`, { at, fix })];
    }
    if (quota.fixed) {
      const allowed = `${quota.value} ${quota.unit}`;
      return [
        issue(code, `raisedQuotas.${name} is ${value}, and AWS never raises it`, { at, allowed, fix: "remove it" }),
      ];
    }
    if (value > quota.value) return [];
    const allowed = `more than ${quota.value} ${quota.unit}, which AWS gives without being asked`;
    return [
      issue(code, `raisedQuotas.${name} is ${value}`, { at, allowed, fix: "write what AWS granted, or remove it" }),
    ];
  });
}
