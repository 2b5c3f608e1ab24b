// Decides everything about a portal before anything is registered; all mistakes come back together.

import { issue, IssueError, suggest, type Issue, type LocalizedText } from "@temelj/kernel";

import { placeholderPages } from "./portal-pages.ts";
import { defaultContentSecurityPolicy } from "./response-headers.ts";

const minimumTlsVersions = ["TLSv1.2_2021", "TLSv1.2_2025", "TLSv1.3_2025"] as const;
const priceClasses = ["PriceClass_100", "PriceClass_200", "PriceClass_All"] as const;

/** What a portal may be told about itself. Plain values: the decisions need no cloud. */
export interface PortalChoices {
  /**
   * Domain of the portal, lower case, at most 64 characters, international names in their `xn--` form.
   * @example "kotor.example"
   */
  readonly domain: string;
  /**
   * Further names of the same portal.
   * @default none
   * @example ["www.kotor.example"]
   */
  readonly alternativeNames?: readonly string[];
  /**
   * Name of the portal on its placeholder pages.
   * @default the domain
   * @example { en: "Municipality of Kotor", cnr: "Opština Kotor" }
   */
  readonly title?: LocalizedText;
  /**
   * HTML pages kept by this component, by path. Paths not given here get a placeholder (`index.html`, `404.html`,
   * `403.html`) that is written once and then left alone, so that a publisher may overwrite it.
   * @default none
   * @example { "index.html": "<!doctype html>…" }
   */
  readonly pages?: Readonly<Record<string, string>>;
  /** @default nothing from other origins, no frames, no plug-ins */
  readonly contentSecurityPolicy?: string;
  /**
   * CloudFront security policy: the oldest TLS version and ciphers that viewers may use.
   * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/secure-connections-supported-viewer-protocols-ciphers.html
   * @default "TLSv1.2_2025"
   */
  readonly minimumTls?: (typeof minimumTlsVersions)[number];
  /**
   * Which edge locations serve the portal. `PriceClass_100` is Europe and North America.
   * @default "PriceClass_100"
   */
  readonly priceClass?: (typeof priceClasses)[number];
  /**
   * Requests that one address may make in five minutes, 10 to 2,000,000,000.
   * @default 2000
   */
  readonly requestsPerFiveMinutes?: number;
  /**
   * Days that access and firewall logs are kept; they hold citizens' addresses, so no longer than the law asks.
   * @default 365
   */
  readonly logRetentionDays?: number;
  /**
   * Partition of the account. CloudFront's certificates, firewall and log delivery are in us-east-1, which only
   * `aws` has; another partition is refused.
   * @default "aws"
   */
  readonly partition?: string;
  /**
   * Keeps the logs when the stack is destroyed.
   * @default true
   */
  readonly protect?: boolean;
}

/** A page to be written. */
export interface PlannedPage {
  readonly html: string;
  /** Written once, then left to whoever publishes. */
  readonly placeholder: boolean;
}

/** Every decision about a portal. */
export interface PortalPlan {
  readonly domain: string;
  /** The domain and its alternatives, the domain first. */
  readonly names: readonly string[];
  readonly pages: Readonly<Record<string, PlannedPage>>;
  readonly contentSecurityPolicy: string;
  readonly minimumTls: string;
  readonly priceClass: string;
  readonly requestsPerFiveMinutes: number;
  readonly logRetentionDays: number;
  readonly protect: boolean;
}

/** The longest child name is the name, a hyphen, 17 characters of role and 8 of auto-naming, in 60 characters. */
const maxNameLength = 34;
/** ACM: the first name of a certificate is its common name, which RFC 5280 limits. */
const maxDomainLength = 64;
const label = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
const domainPattern = new RegExp(`^(?:${label}\\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})$`);
const pagePattern = /^[A-Za-z0-9][A-Za-z0-9._-]*(?:\/[A-Za-z0-9][A-Za-z0-9._-]*)*\.html$/;
/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html */
const retentions = [
  1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
];

/** The plan of a portal, or an {@link IssueError} with every issue. */
export function planPortal(name: string, choices: PortalChoices): PortalPlan {
  const plan: PortalPlan = {
    domain: choices.domain,
    names: [choices.domain, ...(choices.alternativeNames ?? [])],
    pages: plannedPages(choices),
    contentSecurityPolicy: choices.contentSecurityPolicy ?? defaultContentSecurityPolicy,
    minimumTls: choices.minimumTls ?? "TLSv1.2_2025",
    priceClass: choices.priceClass ?? "PriceClass_100",
    requestsPerFiveMinutes: choices.requestsPerFiveMinutes ?? 2000,
    logRetentionDays: choices.logRetentionDays ?? 365,
    protect: choices.protect ?? true,
  };
  const issues = [
    ...nameIssues(name),
    ...domainIssues(plan.names),
    ...pageIssues(Object.keys(plan.pages)),
    ...choiceIssues("minimumTls", plan.minimumTls, minimumTlsVersions),
    ...choiceIssues("priceClass", plan.priceClass, priceClasses),
    ...numberIssues(plan),
    ...partitionIssues(choices.partition ?? "aws"),
  ];
  if (issues.length > 0) throw new IssueError(issues);
  return plan;
}

function plannedPages(choices: PortalChoices): Record<string, PlannedPage> {
  const title = choices.title ?? { en: choices.domain, cnr: choices.domain };
  const pages: Record<string, PlannedPage> = {};
  for (const [path, html] of Object.entries(placeholderPages(title))) pages[path] = { html, placeholder: true };
  for (const [path, html] of Object.entries(choices.pages ?? {})) pages[path] = { html, placeholder: false };
  return pages;
}

function nameIssues(name: string): Issue[] {
  if (/^[a-z][a-z0-9-]*$/.test(name) && name.length <= maxNameLength) return [];
  const message = `a portal's name is "${name}" (${name.length} characters); its buckets are named after it`;
  return [
    issue("PORTAL_NAME_INVALID", message, {
      allowed: `lower-case letters, digits and hyphens, starting with a letter, at most ${maxNameLength} characters`,
      fix: `name the component "portal"; its stack tells tenants apart`,
    }),
  ];
}

function domainIssues(names: readonly string[]): Issue[] {
  const issues: Issue[] = [];
  for (const [position, name] of names.entries()) {
    const limit = position === 0 ? maxDomainLength : 253;
    if (!domainPattern.test(name) || name.length > limit) {
      issues.push(
        issue("PORTAL_DOMAIN_INVALID", `"${name}" is not a domain that a certificate can carry`, {
          allowed: `a lower-case domain of at most ${limit} characters, such as kotor.example; other scripts as xn--`,
          fix: "write the domain without https://, path, port or final dot",
        }),
      );
    }
    if (names.indexOf(name) !== position) {
      issues.push(issue("PORTAL_DOMAIN_REPEATED", `"${name}" is given twice`, { fix: "remove one of them" }));
    }
  }
  return issues;
}

function pageIssues(paths: readonly string[]): Issue[] {
  return paths
    .filter((path) => !pagePattern.test(path))
    .map((path) =>
      issue("PORTAL_PAGE_PATH_INVALID", `a page's path is "${path}"`, {
        allowed: "a relative path of letters, digits, dots, hyphens and underscores that ends in .html",
        fix: "publish other files, such as images, to the bucket of handle.bucketName",
      }),
    );
}

function choiceIssues(field: string, value: string, allowed: readonly string[]): Issue[] {
  if (allowed.includes(value)) return [];
  const near = suggest(value, allowed) ?? allowed[0];
  return [
    issue("PORTAL_CHOICE_UNKNOWN", `${field} is "${value}"`, {
      allowed: allowed.join(", "),
      fix: `use "${near}"`,
    }),
  ];
}

function numberIssues({ requestsPerFiveMinutes, logRetentionDays }: PortalPlan): Issue[] {
  const issues: Issue[] = [];
  const whole = Number.isInteger(requestsPerFiveMinutes);
  if (!whole || requestsPerFiveMinutes < 10 || requestsPerFiveMinutes > 2_000_000_000) {
    issues.push(
      issue("PORTAL_RATE_INVALID", `requestsPerFiveMinutes is ${requestsPerFiveMinutes}`, {
        allowed: "a whole number, 10 to 2000000000",
        fix: "use 2000, unless many citizens share one address",
      }),
    );
  }
  if (!retentions.includes(logRetentionDays)) {
    const next = retentions.find((days) => days >= logRetentionDays) ?? 3653;
    issues.push(
      issue("PORTAL_RETENTION_UNSUPPORTED", `logRetentionDays is ${logRetentionDays}`, {
        allowed: retentions.join(", "),
        fix: `use ${next}`,
      }),
    );
  }
  return issues;
}

function partitionIssues(partition: string): Issue[] {
  if (partition === "aws") return [];
  const message = `partition is "${partition}", which has no us-east-1 for CloudFront's certificate, firewall and logs`;
  return [
    issue("PORTAL_PARTITION_UNSUPPORTED", message, {
      allowed: "aws",
      fix: "host the portal in an account of the partition aws, or on the tenant's own network",
    }),
  ];
}
