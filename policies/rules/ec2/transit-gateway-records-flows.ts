// The hub sees what no single network sees: who talks across.

import { fail, pass, rule } from "@temelj/policy";

/** A transit gateway has a flow log. */
export const transitGatewayRecordsFlows = rule("transit-gateway-records-flows", {
  title: { en: "Transit gateway records its traffic", cnr: "Tranzitni čvor bilježi svoj saobraćaj" },
  severity: "low",
  on: "aws:ec2transitgateway/transitGateway:TransitGateway",
  why: "An intruder's way from one network to the next shows at the hub, in one log instead of many.",
  attack:
    "An intruder tries one institution's network after the other for weeks. No record shows where they began or what they reached.",
  fix: "add a FlowLog with transitGatewayId, which delivers to the log archive",
  sources: ["https://docs.aws.amazon.com/vpc/latest/tgw/tgw-flow-logs.html"],
  check(_gateway, { related }) {
    if (related("aws:ec2/flowLog:FlowLog", "transitGatewayId") !== undefined) return pass();
    return fail({ message: "the transit gateway has no FlowLog" });
  },
});
