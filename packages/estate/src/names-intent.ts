// What names the government has, and who may know them.

export const nameResponses = ["block", "alert", "ignore"] as const;
/** What happens to a question for a name that looks malicious: no answer, an answer and a note, or an answer. */
export type NameResponse = (typeof nameResponses)[number];

/** Names of the estate. Its public domain is that of estate.yaml. */
export interface NamesIntent {
  /** Domain that the networks of the estate know, and nobody else. Absent: there is none. */
  readonly private?: string;
  /** Whether the private domain may hide a public one from the networks. */
  readonly shadowPublic: boolean;
  readonly caa: CertificateIssuers;
  /** Whether each tenant has a zone of its own below the public domain: kotor.gov-me.example. */
  readonly tenantZones: boolean;
  /** Whether the public zones are signed. */
  readonly dnssec: boolean;
  /** Domains that servers elsewhere know. */
  readonly forwards: readonly NameForward[];
  readonly firewall: NameFirewallIntent;
}

/** Who may issue certificates for names of the public domain. */
export interface CertificateIssuers {
  /** Domains of the authorities. */
  readonly issuers: readonly string[];
  /** E-mail address that an authority tells of a request that it refused. */
  readonly contact?: string;
}

/** A domain that servers elsewhere know, with everything below it. */
export interface NameForward {
  readonly domain: string;
  /** IPv4 addresses. */
  readonly servers: readonly string[];
  /** Domains below it that stay with AWS. */
  readonly except: readonly string[];
  /** For whoever reviews it. */
  readonly why: string;
}

/** Which names are answered, whoever asks. */
export interface NameFirewallIntent {
  /** Names on AWS's list of malicious ones. */
  readonly managed: NameResponse;
  /** Id of that list in the home region. Absent: the one that is known. */
  readonly managedListId?: string;
  /** Names that look made up by a program, or as if they carried data out. Charged by the hour and network. */
  readonly advanced: NameResponse;
  /** Names; one that begins with a dot stands for itself and everything below it. */
  readonly blocked: readonly string[];
  /** Names that are answered whatever any list says. */
  readonly allowed: readonly string[];
  /** Whether names are answered while the firewall does not work. */
  readonly failOpen: boolean;
}
