import { register } from "@temelj/testing";
import { expect, test } from "vitest";

import { lostBy } from "../../test/replaced-by.ts";
import { SegmentPrefixLists, type SegmentPrefixListsArgs } from "./segment-prefix-lists.ts";

const estate: SegmentPrefixListsArgs = {
  region: "eu-central-1",
  organizationArn: "arn:aws:organizations::111111111111:organization/o-a1b2c3d4e5",
  lists: [
    { code: "ministries", ranges: ["10.72.0.0/14"] },
    { code: "data-centre", ranges: ["10.0.0.0/12"] },
  ],
};
const built = (args: Partial<SegmentPrefixListsArgs> = {}) =>
  register((opts) => new SegmentPrefixLists("lists", { ...estate, ...args }, opts));

test("registers exactly a list for each segment and site, and their share", async () => {
  const { resources } = await built();
  expect(resources.map(({ type, name }) => `${type} ${name}`).toSorted()).toEqual([
    "aws:ec2/managedPrefixList:ManagedPrefixList lists-list-data-centre",
    "aws:ec2/managedPrefixList:ManagedPrefixList lists-list-ministries",
    "aws:ram/principalAssociation:PrincipalAssociation lists-share-organization",
    "aws:ram/resourceAssociation:ResourceAssociation lists-share-list-data-centre",
    "aws:ram/resourceAssociation:ResourceAssociation lists-share-list-ministries",
    "aws:ram/resourceShare:ResourceShare lists-share",
    "temelj:network:SegmentPrefixLists lists",
  ]);
});

test("a list holds its segment's ranges and has room for more", async () => {
  const { named } = await built();
  expect(named("lists-list-ministries").inputs).toEqual({
    region: "eu-central-1",
    name: "lists-ministries",
    addressFamily: "IPv4",
    maxEntries: 2,
    entries: [{ cidr: "10.72.0.0/14" }],
    tags: { Name: "lists-ministries", "temelj:segment": "ministries" },
  });
});

test("the whole organization, and nobody else, may use them", async () => {
  const { named } = await built();
  expect(named("lists-share").inputs).toMatchObject({ allowExternalPrincipals: false });
  expect(named("lists-share-organization").inputs).toMatchObject({ principal: estate.organizationArn });
  expect(named("lists-share-list-ministries").inputs).toMatchObject({
    resourceArn: "arn:aws:any::111111111111:lists-list-ministries",
  });
});

test("the handle gives ids by code", async () => {
  const { built: lists } = await built();
  expect(Object.keys(lists.handle.prefixListIds)).toEqual(["ministries", "data-centre"]);
});

test.each([
  ["has room", ["10.72.0.0/14", "10.96.0.0/14"], ["10.72.0.0/14", "10.96.0.0/14", "10.112.0.0/14"]],
  ["is enlarged", ["10.72.0.0/14"], ["10.72.0.0/14", "10.96.0.0/14"]],
])("further ranges replace nothing where the list %s", async (_, first, ranges) => {
  const before = (await built({ lists: [{ code: "ministries", ranges: first }] })).resources;
  const after = (await built({ lists: [{ code: "ministries", ranges }] })).resources;
  expect(lostBy(before, after)).toEqual([]);
});

test("another site renames and changes nothing that there was", async () => {
  const before = (await built()).resources;
  const after = await built({ lists: [{ code: "branch", ranges: ["10.16.0.0/16"] }, ...estate.lists] });
  for (const { name, inputs } of before) expect(after.named(name).inputs).toEqual(inputs);
});
