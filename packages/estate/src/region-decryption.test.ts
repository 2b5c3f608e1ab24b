import { expect, test } from "vitest";

import type { DecryptIntent } from "./decrypt-intent.ts";
import { regionDecryption } from "./region-decryption.ts";

const pools = [
  { code: "ministries", cidr: "10.72.0.0/14", segment: "ministries", region: "home" },
  { code: "services", cidr: "10.64.0.0/16", segment: "shared-services", region: "home" },
  { code: "standby", cidr: "10.96.0.0/14", segment: "ministries", region: "backup" },
] as const;
const decrypt = { authority: "home-ca", backupAuthority: "backup-ca", segments: ["ministries", "shared-services"] };
const network = (said?: DecryptIntent) => ({
  pools,
  inspection: { threats: "drop" as const, ...(said === undefined ? {} : { decrypt: said }) },
});

test("each region decrypts segments that have addresses there, with its own authority", () => {
  expect(regionDecryption(network(decrypt), "home")).toEqual({ authority: "home-ca", segments: decrypt.segments });
  expect(regionDecryption(network(decrypt), "backup")).toEqual({ authority: "backup-ca", segments: ["ministries"] });
});

test("a region decrypts nothing without an authority, an address or the wish", () => {
  expect(regionDecryption(network({ ...decrypt, segments: ["shared-services"] }), "backup")).toBeUndefined();
  expect(regionDecryption(network({ authority: "home-ca", segments: ["ministries"] }), "backup")).toBeUndefined();
  expect(regionDecryption(network(), "home")).toBeUndefined();
});
