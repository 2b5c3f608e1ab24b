// What a DNS name looks like here, and how names lie in each other.

import { issue, stableName, type Issue } from "@temelj/kernel";

const label = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
/** Two labels at least, the last with a letter: no address is one. */
const domain = new RegExp(String.raw`^(?:${label}\.)+(?=[a-z0-9-]*[a-z])${label}$`);

/** Whether it is a domain: lower case, at most 253 characters, without a dot at its ends. */
export function isDomain(name: string): boolean {
  return name.length <= 253 && domain.test(name);
}

/** Whether a name is a domain or lies below it. */
export function isWithin(name: string, outer: string): boolean {
  return name === outer || name.endsWith(`.${outer}`);
}

/** A name as profiles and the resolver take it: 64 letters, digits and hyphens. Two domains never have the same. */
export function resolverName(given: string): string {
  return stableName([given], { maxLength: 64 });
}

/**
 * Issues of a domain.
 *
 * @param what what it is, as a sentence's subject: "the private domain"
 */
export function domainIssues(name: string, what: string): Issue[] {
  return isDomain(name) ? [] : [wrongName(name, what, "a domain in lower case, such as gov-me.example")];
}

/**
 * Issues of a list of domains where one that begins with a dot stands for itself and everything below it.
 *
 * @param what what each is, as a sentence's subject: "a blocked domain"
 */
export function patternIssues(patterns: readonly string[], what: string): Issue[] {
  const allowed = "a host name in lower case, or a dot and a domain for everything in it";
  return [
    ...patterns
      .filter((pattern) => !isDomain(pattern.replace(/^\./, "")))
      .map((name) => wrongName(name, what, allowed)),
    ...repeatedNames(patterns, what),
  ];
}

/** Each name that stands in a list twice. */
export function repeatedNames(names: readonly string[], what: string): Issue[] {
  return names
    .filter((name, position) => names.indexOf(name) !== position)
    .map((name) => issue("NETWORK_NAME_REPEATED", `${what} is "${name}" twice`, { fix: "remove one of them" }));
}

function wrongName(name: string, what: string, allowed: string): Issue {
  const fix = "write only the name, international names in their xn-- form: no star, path, port or closing dot";
  return issue("NETWORK_NAME_INVALID", `${what} is "${name}"`, { allowed, fix });
}
