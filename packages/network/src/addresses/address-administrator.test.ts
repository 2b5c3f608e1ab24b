import { register } from "@temelj/testing";
import { expect, test } from "vitest";

import { AddressAdministrator } from "./address-administrator.ts";

test("another account is made the organization's manager of addresses", async () => {
  const { resources } = await register(
    (opts) => new AddressAdministrator("address-administrator", { accountId: "222222222222" }, opts),
  );
  expect(resources.map(({ type, name, inputs }) => ({ type, name, inputs }))).toEqual([
    { type: "temelj:network:AddressAdministrator", name: "address-administrator", inputs: {} },
    {
      type: "aws:ec2/vpcIpamOrganizationAdminAccount:VpcIpamOrganizationAdminAccount",
      name: "address-administrator-delegation",
      inputs: { delegatedAdminAccountId: "222222222222" },
    },
  ]);
});
