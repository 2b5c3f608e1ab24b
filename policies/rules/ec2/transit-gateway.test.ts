import { judge, resource, Scenario } from "@temelj/policy/testing";
import { expect, test } from "vitest";

import { transitGatewayAsksBeforeAttaching } from "./transit-gateway-asks-before-attaching.ts";
import { transitGatewayHasNoDefaultRoutes } from "./transit-gateway-has-no-default-routes.ts";

const good = new Scenario({
  hub: resource("aws:ec2transitgateway/transitGateway:TransitGateway", {
    defaultRouteTableAssociation: "disable",
    defaultRouteTablePropagation: "disable",
    autoAcceptSharedAttachments: "disable",
  }),
});

test.each([
  [{}, "pass"],
  [{ defaultRouteTableAssociation: "enable" }, "fail"],
  [{ defaultRouteTablePropagation: "enable" }, "fail"],
  [{ defaultRouteTableAssociation: undefined }, "fail"],
  [{ defaultRouteTablePropagation: undefined }, "fail"],
])("routes: %j gives %s", (change, outcome) => {
  expect(judge(transitGatewayHasNoDefaultRoutes, good.with({ hub: change })).outcome).toBe(outcome);
});

test.each([
  [{}, "pass"],
  [{ autoAcceptSharedAttachments: undefined }, "pass"],
  [{ autoAcceptSharedAttachments: "enable" }, "fail"],
])("attachments: %j gives %s", (change, outcome) => {
  expect(judge(transitGatewayAsksBeforeAttaching, good.with({ hub: change })).outcome).toBe(outcome);
});
