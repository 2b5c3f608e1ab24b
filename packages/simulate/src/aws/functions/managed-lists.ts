// Functions about prefix lists that AWS keeps. Their id is what programs use; their addresses are not known offline.

import { seededText } from "../../seeded-text.ts";
import { worldOfResource } from "../../world-of.ts";
import { type AwsFunctions, refuse } from "./aws-function.ts";

export const managedListFunctions: AwsFunctions = {
  "aws:ec2/getManagedPrefixList:getManagedPrefixList": (args, world) => {
    const { region, partition } = worldOfResource(world, args);
    const name = args["name"];
    if (typeof name !== "string") return refuse("a prefix list is only found by its name");
    const id = `pl-${seededText(`${region} ${name}`, "hex", 8)}`;
    return {
      id,
      name,
      region,
      arn: `arn:${partition}:ec2:${region}:aws:prefix-list/${id}`,
      addressFamily: name.includes(".ipv6.") ? "IPv6" : "IPv4",
      ownerId: "AWS",
      entries: [],
      maxEntries: 0,
      version: 0,
      tags: {},
    };
  },
  "aws:ec2/getPrefixList:getPrefixList": (args, world) => {
    const { region } = worldOfResource(world, args);
    const name = args["name"];
    if (typeof name !== "string") return refuse("a prefix list is only found by its name");
    return { id: `pl-${seededText(`${region} ${name}`, "hex", 8)}`, name, region, cidrBlocks: [] };
  },
};
