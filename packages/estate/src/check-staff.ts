// What must fit together in the ways for staff: groups that there are, and what they reach agreeing with flows.

import { issue, suggest, type Issue } from "@temelj/kernel";
import { label, type ValuePath, type YamlFile } from "@temelj/yaml";

import { checkStaffAddresses } from "./check-staff-addresses.ts";
import type { EstateContents } from "./estate-content.ts";
import { repeatedReferences, unknownCode } from "./references.ts";
import { resolveTenants } from "./resolve-tenant.ts";
import { staffCode } from "./staff-intent.ts";
import type { Tenant } from "./tenant.ts";

type Network = NonNullable<EstateContents["single"]["network.yaml"]>["content"];
type Staff = NonNullable<Network["staff"]>;

/** Issues of staff in network.yaml. */
export function checkStaff(contents: EstateContents): Issue[] {
  const network = contents.single["network.yaml"];
  const staff = network?.content.staff;
  if (network === undefined || staff === undefined) return [];
  const { file, content } = network;
  const { vpn, verifiedAccess } = staff;
  const tenants = resolveTenants(contents);
  if (vpn === undefined && verifiedAccess === undefined) {
    const details = { at: file.at(["staff"]), allowed: "vpn, verifiedAccess", fix: "add one of them, or remove staff" };
    return [issue("ESTATE_STAFF_ACCESS_MISSING", "staff has no way in", details)];
  }
  const issues: Issue[] = [];
  if (vpn !== undefined) {
    issues.push(
      ...nameIssues(file, content, tenants),
      ...vpn.access.flatMap(({ group }, position) =>
        groupIssues(file, ["staff", "vpn", "access", position, "group"], group, contents),
      ),
      ...repeatedGroups(file, vpn.access),
      ...flowIssues(file, content, vpn.access, tenants),
      ...checkStaffAddresses(file, vpn, content, contents.single["estate.yaml"]?.content),
    );
  }
  if (verifiedAccess !== undefined) issues.push(...applicationIssues(file, verifiedAccess, contents, tenants));
  return issues;
}

/** In a flow, `staff` must mean the VPN. */
function nameIssues(file: YamlFile, { segments }: Network, tenants: readonly Tenant[]): Issue[] {
  const segment = segments.findIndex(({ code }) => code === staffCode);
  const tenant = tenants.find(({ code }) => code === staffCode);
  const at = segment >= 0 ? file.at(["segments", segment, "code"]) : tenant?.source;
  if (at === undefined) return [];
  const message = `"${staffCode}" is what staff with a VPN are called in flows`;
  return [issue("ESTATE_CODE_REPEATED", message, { at, fix: "choose another code, or remove staff.vpn" })];
}

/** The directory must have the group, and once. */
function groupIssues(file: YamlFile, path: ValuePath, given: string, { single }: EstateContents): Issue[] {
  const groups = single["identity.yaml"]?.content.groups;
  if (groups === undefined) return [];
  const once = groups.filter(({ scope }) => scope !== "each-tenant").map(({ code }) => code);
  const each = groups.some(({ code }) => code === given) && !once.includes(given);
  if (!each) return unknownCode(file, path, given, once, { code: "ESTATE_STAFF_GROUP_UNKNOWN", what: "group" });
  const message = `${label(path)} is "${given}", a group that there is for each tenant`;
  const details = { at: file.at(path), allowed: once.join(", "), fix: "use a group that there is once" };
  return [issue("ESTATE_STAFF_GROUP_UNKNOWN", message, details)];
}

function repeatedGroups(file: YamlFile, access: NonNullable<Staff["vpn"]>["access"]): Issue[] {
  const groups = access.map(({ group }) => group);
  return access.flatMap(({ group, to }, position) => {
    const path = ["staff", "vpn", "access", position];
    const issues = repeatedReferences(file, [...path, "to"], to);
    const first = groups.indexOf(group);
    if (first === position) return issues;
    const { line } = file.at(["staff", "vpn", "access", first]);
    const message = `${label([...path, "group"])} is "${group}", as in line ${line}`;
    const details = { at: file.at([...path, "group"]), fix: "say in one place what a group may reach" };
    return [...issues, issue("ESTATE_CODE_REPEATED", message, details)];
  });
}

/** Whom the endpoint lets through, the firewall must let through too, and the other way round. */
function flowIssues(
  file: YamlFile,
  { flows, segments, sites }: Network,
  access: NonNullable<Staff["vpn"]>["access"],
  tenants: readonly Tenant[],
): Issue[] {
  const segmentOf = (code: string): string => tenants.find((tenant) => tenant.code === code)?.segment ?? code;
  const own = tenants.filter(({ tier }) => tier === "dedicated");
  const known = [...segments, ...sites, ...own].map(({ code }) => code);
  const led = new Set(flows.filter(({ from }) => from === staffCode).map(({ to }) => to));
  const reached = access.flatMap(({ to }) => to);
  const shut = access.flatMap(({ to }, position) =>
    to.flatMap((code, index): Issue[] => {
      const path = ["staff", "vpn", "access", position, "to", index];
      const at = file.at(path);
      if (!known.includes(code)) {
        const near = suggest(code, known);
        const allowed = `${[...segments, ...sites].map((each) => each.code).join(", ")}, or the code of a dedicated tenant`;
        const fix = near === undefined ? "use one that is there" : `use ${near}`;
        const message = `${label(path)} is "${code}", which is no segment, no site and no tenant with a network of its own`;
        return [issue("ESTATE_STAFF_REACH_UNKNOWN", message, { at, allowed, fix })];
      }
      if (led.has(code) || led.has(segmentOf(code))) return [];
      const message = `${label(path)} is "${code}", and no flow leads from staff to it`;
      const fix = `add a flow: { from: staff, to: ${code}, ports: [443], why: … }`;
      return [issue("ESTATE_STAFF_REACH_SHUT", message, { at, fix })];
    }),
  );
  const idle = flows.flatMap(({ from, to }, position): Issue[] => {
    if (from !== staffCode || !known.includes(to)) return [];
    if (reached.some((code) => code === to || code === segmentOf(to) || segmentOf(code) === to)) return [];
    const message = `a flow leads from staff to "${to}", and no group of staff may reach it`;
    const fix = `give a group ${to} in staff.vpn.access, or remove the flow`;
    return [issue("ESTATE_STAFF_REACH_SHUT", message, { at: file.at(["flows", position]), fix })];
  });
  return [...shut, ...idle];
}

function applicationIssues(
  file: YamlFile,
  { groups }: NonNullable<Staff["verifiedAccess"]>,
  contents: EstateContents,
  tenants: readonly Tenant[],
): Issue[] {
  const owners = tenants.filter(({ tier }) => tier === "dedicated").map(({ code }) => code);
  const list = ["staff", "verifiedAccess", "groups"];
  const details = { code: "ESTATE_STAFF_TENANT_UNKNOWN", what: "tenant with accounts of its own" };
  const codes = groups.map(({ code }) => code);
  return groups.flatMap(({ code, members, tenants: own }, position) => {
    const path = [...list, position];
    const first = codes.indexOf(code);
    const message = `${label([...path, "code"])} is "${code}", as in line ${file.at([...list, first]).line}`;
    const twice = { at: file.at([...path, "code"]), fix: "give each a code of its own" };
    return [
      ...(first === position ? [] : [issue("ESTATE_CODE_REPEATED", message, twice)]),
      ...members.flatMap((member, index) => groupIssues(file, [...path, "members", index], member, contents)),
      ...repeatedReferences(file, [...path, "members"], members),
      ...own.flatMap((tenant, index) => unknownCode(file, [...path, "tenants", index], tenant, owners, details)),
      ...repeatedReferences(file, [...path, "tenants"], own),
    ];
  });
}
