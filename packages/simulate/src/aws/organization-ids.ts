// Ids that belong to an account rather than to one resource: its organization and its identity center.

import { seededText } from "../seeded-text.ts";
import type { SimulatedWorld } from "../simulation.ts";

/** Ids of the organization that an account manages. */
export interface OrganizationIds {
  /** `o-` and 10 characters. */
  readonly organization: string;
  /** 4 characters: of the root `r-…`, and of each unit `ou-…-…`. */
  readonly root: string;
  /** 16 characters of an identity center's instance `ssoins-…`. */
  readonly instance: string;
  /** An identity store, `d-` and 10 characters. */
  readonly store: string;
}

/** The ids of an account, as if it managed an organization of its own. */
export function organizationIds({ account }: Pick<SimulatedWorld, "account">): OrganizationIds {
  return {
    organization: `o-${seededText(`organization ${account}`, "lower", 10)}`,
    root: seededText(`root ${account}`, "lower", 4),
    instance: seededText(`instance ${account}`, "hex", 16),
    store: `d-${seededText(`store ${account}`, "hex", 10)}`,
  };
}
