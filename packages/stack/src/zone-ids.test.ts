// Zones by id, as the provider's account knows them, under Pulumi's mocks.

import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { expect, test } from "vitest";

import { zoneIds } from "./zone-ids.ts";

const known = {
  names: ["eu-central-1a", "eu-central-1b", "eu-central-1c"],
  zoneIds: ["euc1-az2", "euc1-az3", "euc1-az1"],
};

async function idOf(letter: string): Promise<unknown> {
  await pulumi.runtime.setMocks({
    newResource: ({ name, inputs }) => ({ id: name, state: inputs }),
    call: ({ token }) => (token === "aws:index/getAvailabilityZones:getAvailabilityZones" ? known : {}),
  });
  const id = zoneIds("eu-central-1", [letter], new aws.Provider("network", { region: "eu-central-1" }))[letter];
  return (id as unknown as { promise(): Promise<unknown> }).promise();
}

test.each([
  ["a", "euc1-az2"],
  ["c", "euc1-az1"],
])("zone %s is %s in this account", async (letter, id) => {
  expect(await idOf(letter)).toBe(id);
});
