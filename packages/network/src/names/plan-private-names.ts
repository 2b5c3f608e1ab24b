// Decides the private zones: names that only the government's own networks see.

import { quotas } from "@temelj/facts";
import { issue, IssueError, type Issue } from "@temelj/kernel";

import { regionIssues } from "../vpc/region-issues.ts";
import { domainIssues, isWithin, repeatedNames } from "./name-syntax.ts";

/** What the private zones may be told, as far as decisions go. */
export interface PrivateNameChoices {
  /** Region of the network that the zones begin with. @example "eu-central-1" */
  readonly region: string;
  /**
   * Domains that have a private zone each. A network that has it asks nobody else for a name in it, so that none may
   * hide what the public has to see.
   * @example ["intern.gov-me.example"]
   */
  readonly domains: readonly string[];
  /**
   * Domains that the public sees. A private domain that is one of them, or above it, hides it from every network.
   * @default none
   * @example ["gov-me.example"]
   */
  readonly publicDomains?: readonly string[];
  /**
   * Private domains that shall hide public ones: all names that networks need are in the private zone too.
   * @default none
   */
  readonly hiding?: readonly string[];
}

/** Every decision about the private zones. */
export interface PrivateNamesPlan {
  readonly region: string;
  readonly domains: readonly string[];
}

/** The plan of the private zones, or an {@link IssueError} with every issue. */
export function planPrivateNames(choices: PrivateNameChoices): PrivateNamesPlan {
  const { region, domains, publicDomains = [], hiding = [] } = choices;
  const issues = [
    ...regionIssues(region, "the private zones"),
    ...domains.flatMap((domain) => domainIssues(domain, "a private domain")),
    ...repeatedNames(domains, "a private domain"),
    ...domains.filter((domain) => !hiding.includes(domain)).flatMap((domain) => hidden(domain, publicDomains)),
    ...countIssues(domains.length),
  ];
  if (issues.length > 0) throw new IssueError(issues);
  return { region, domains };
}

function hidden(domain: string, publicDomains: readonly string[]): Issue[] {
  return publicDomains
    .filter((each) => isWithin(each, domain))
    .map((each) => {
      const message = `the private domain "${domain}" hides the public "${each}" from every network`;
      const fix = `take a domain below it, such as intern.${each}, or say that it shall: hiding: ["${domain}"]`;
      return issue("NETWORK_NAME_CONTRADICTS", message, { fix });
    });
}

function countIssues(count: number): Issue[] {
  const most = quotas.hostedZonesPerAccount.value;
  if (count <= most) return [];
  const details = { allowed: `at most ${most} zones in an account`, fix: "put several names into one zone" };
  return [issue("NETWORK_NAMES_TOO_MANY", `there are ${count} private domains`, details)];
}
