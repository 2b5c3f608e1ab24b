// A peering is for some addresses of a neighbour, not a default route through them.

import { isAbsent, listed, noneOf, rule, type Verdict } from "@temelj/policy";

import { isEverywhere } from "../../reading/ingress.ts";

/** No route sends everything through a peering connection. */
export const vpcPeeringRouteIsNarrow = rule("vpc-peering-route-is-narrow", {
  title: { en: "Peering route is narrow", cnr: "Ruta uparivanja je uska" },
  severity: "medium",
  on: ["aws:ec2/route:Route", "aws:ec2/routeTable:RouteTable", "aws:ec2/defaultRouteTable:DefaultRouteTable"],
  why: "All traffic, also that for the internet, then passes the neighbour's network, who can read and change it.",
  attack:
    "Whoever broke into the neighbour's network now sees all your traffic pass by: names of sites, unencrypted requests, some passwords.",
  fix: "name the neighbour's address range as destination",
  sources: ["https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-routing.html"],
  check(resource, { resource: { type } }): Verdict {
    const alone = type === "aws:ec2/route:Route";
    const routes = alone ? [resource as Route] : listed((resource as { readonly routes?: readonly Route[] }).routes);
    return noneOf(
      routes,
      (route) =>
        !isAbsent(route.vpcPeeringConnectionId) &&
        [route.cidrBlock, route.ipv6CidrBlock, route.destinationCidrBlock, route.destinationIpv6CidrBlock].some(
          (range) => range !== undefined && isEverywhere(range),
        ),
      (_route, index) => ({
        ...(alone ? {} : { path: `routes[${index}]` }),
        message: `${alone ? "the route" : `routes[${index}]`} sends everything through a peering connection`,
      }),
    );
  },
});

interface Route {
  readonly vpcPeeringConnectionId?: string;
  readonly cidrBlock?: string;
  readonly ipv6CidrBlock?: string;
  readonly destinationCidrBlock?: string;
  readonly destinationIpv6CidrBlock?: string;
}
