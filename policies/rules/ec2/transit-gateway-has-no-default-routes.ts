// Which networks see each other must be decided, not happen.

import { equals, every, rule } from "@temelj/policy";

/** A transit gateway neither associates nor propagates attachments by itself. AWS does both unless told otherwise. */
export const transitGatewayHasNoDefaultRoutes = rule("transit-gateway-has-no-default-routes", {
  title: { en: "Transit gateway has no default routes", cnr: "Tranzitni čvor nema podrazumijevane rute" },
  severity: "high",
  on: "aws:ec2transitgateway/transitGateway:TransitGateway",
  why: "With the default route table every attached network reaches every other one: no tenant is separate.",
  attack:
    "Ransomware on one office's server reaches the servers of every other institution by itself; nothing on the way says no.",
  fix: 'set defaultRouteTableAssociation and defaultRouteTablePropagation to "disable"',
  sources: ["https://docs.aws.amazon.com/vpc/latest/tgw/tgw-best-design-practices.html"],
  check: (gateway) =>
    every(gateway, ["defaultRouteTableAssociation", "defaultRouteTablePropagation"], equals("disable")),
});
