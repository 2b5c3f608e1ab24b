// Reads what another stack gives.

import * as pulumi from "@pulumi/pulumi";

import { Thing } from "../../thing.ts";

export default () => {
  const giver = new pulumi.StackReference("organization/giver/platform");
  return { thing: new Thing("taken", { owner: giver.requireOutput("id"), token: giver.requireOutput("token") }).id };
};
