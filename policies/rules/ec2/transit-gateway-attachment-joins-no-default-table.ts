// Which networks a new one sees must be decided, not happen.

import { equals, every, isAbsent, notApplicable, rule } from "@temelj/policy";

/** An attachment joins no default route table. The provider lets it join unless told otherwise. */
export const transitGatewayAttachmentJoinsNoDefaultTable = rule("transit-gateway-attachment-joins-no-default-table", {
  title: { en: "Attachment joins no default route table", cnr: "Priključak ne ulazi u podrazumijevanu tabelu" },
  severity: "high",
  on: "aws:ec2transitgateway/vpcAttachment:VpcAttachment",
  why: "In the default table every network reaches every other one: no tenant is separate.",
  attack:
    "Somebody who broke into a small office's network finds the way to the tax administration's servers already laid.",
  fix: "set transitGatewayDefaultRouteTableAssociation and transitGatewayDefaultRouteTablePropagation to false",
  sources: [
    "https://docs.aws.amazon.com/vpc/latest/tgw/tgw-best-design-practices.html",
    "https://www.pulumi.com/registry/packages/aws/api-docs/ec2transitgateway/vpcattachment/",
  ],
  check(attachment, { referred }) {
    const gateway = referred("aws:ec2transitgateway/transitGateway:TransitGateway", "transitGatewayId");
    const { defaultRouteTableAssociation, defaultRouteTablePropagation } = gateway ?? {};
    if (defaultRouteTableAssociation === "disable" && defaultRouteTablePropagation === "disable") {
      return notApplicable("the gateway has no default route table");
    }
    // Of a gateway that another account shares, an attachment can't choose: the provider ignores what it says.
    const silent = [
      attachment.transitGatewayDefaultRouteTableAssociation,
      attachment.transitGatewayDefaultRouteTablePropagation,
    ].every(isAbsent);
    if (gateway === undefined && silent) return notApplicable("the gateway's owner decides: it is not in this stack");
    return every(
      attachment,
      ["transitGatewayDefaultRouteTableAssociation", "transitGatewayDefaultRouteTablePropagation"],
      equals(false),
    );
  },
});
