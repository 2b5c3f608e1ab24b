import { wireMarks } from "@temelj/plan";
import { resource, Scenario } from "@temelj/policy/testing";

import { judgesScenarios } from "../../testing/aws.ts";
import { transitGatewayAttachmentJoinsNoDefaultTable } from "./transit-gateway-attachment-joins-no-default-table.ts";
import { transitGatewayRecordsFlows } from "./transit-gateway-records-flows.ts";

const { unknown } = wireMarks;
const gateway = resource("aws:ec2transitgateway/transitGateway:TransitGateway", {}, { id: "tgw-0a1b2c3d4e5f60718" });
const attachment = (association?: unknown, propagation?: unknown) =>
  resource("aws:ec2transitgateway/vpcAttachment:VpcAttachment", {
    transitGatewayId: "tgw-0a1b2c3d4e5f60718",
    vpcId: "vpc-1",
    ...(association === undefined ? {} : { transitGatewayDefaultRouteTableAssociation: association }),
    ...(propagation === undefined ? {} : { transitGatewayDefaultRouteTablePropagation: propagation }),
  });

judgesScenarios(transitGatewayAttachmentJoinsNoDefaultTable, [
  ["joins neither", { attachment: attachment(false, false) }, "pass"],
  ["joins neither, as text", { attachment: attachment("false", "false") }, "pass"],
  ["is associated", { attachment: attachment(true, false) }, "fail"],
  ["announces itself", { attachment: attachment(false, true) }, "fail"],
  ["says nothing: the provider lets it join", { gateway, attachment: attachment() }, "fail"],
  ["says nothing, and the gateway is another account's", { attachment: attachment() }, "not-applicable"],
  ["not known", { attachment: attachment(unknown, false) }, "unknown"],
  [
    "a gateway without default tables",
    new Scenario({ gateway, attachment: attachment() }).with({
      gateway: { defaultRouteTableAssociation: "disable", defaultRouteTablePropagation: "disable" },
    }),
    "not-applicable",
  ],
  [
    "a gateway with one of them",
    new Scenario({ gateway, attachment: attachment() }).with({
      gateway: { defaultRouteTableAssociation: "disable" },
    }),
    "fail",
  ],
]);

const log = (transitGatewayId: unknown) =>
  resource("aws:ec2/flowLog:FlowLog", { transitGatewayId, logDestination: "arn:aws:s3:::archive" });

judgesScenarios(transitGatewayRecordsFlows, [
  ["with a flow log", { gateway, log: log("tgw-0a1b2c3d4e5f60718") }, "pass"],
  ["with another gateway's", { gateway, log: log("tgw-0ffffffffffffffff") }, "fail"],
  ["without one", { gateway }, "fail"],
  ["with one whose gateway is not known", { gateway, log: log(unknown) }, "unknown"],
]);
