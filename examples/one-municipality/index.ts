// One municipality in an AWS account of its own, without a platform around it: the account made safe, and its portals.

import { fileURLToPath } from "node:url";

import * as aws from "@pulumi/aws";
import { StaticPortal } from "@temelj/hosting";
import { valueOrThrow } from "@temelj/kernel";
import { AccountBaseline } from "@temelj/security";

import { readMunicipality } from "./municipality.ts";

export default () => {
  const file = fileURLToPath(new URL("municipality.yaml", import.meta.url));
  const { code, name, account, homeRegion, portals, securityContact } = valueOrThrow(readMunicipality(file));

  // Refuses to work in any other account, whoever is logged in.
  const provider = new aws.Provider("account", {
    region: homeRegion as aws.Region,
    allowedAccountIds: [account],
    defaultTags: { tags: { "temelj:tenant": code } },
  });

  new AccountBaseline("baseline", { regions: [homeRegion], securityContact }, { provider });

  const built = portals.map((portal) => {
    const { handle } = new StaticPortal(portal.name, { domain: portal.domain, title: name }, { provider });
    return [portal.name, handle] as const;
  });
  return { portals: Object.fromEntries(built) };
};
