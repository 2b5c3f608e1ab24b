// The form of what network.yaml says about data centres that are linked with the network.

import { isPublicAddress } from "@temelj/cidr";
import { z } from "zod";
import { fieldRules } from "@temelj/yaml";

import { cidr, code, text } from "./field-schemas.ts";
import { asnSchema } from "./hub-schemas.ts";
import { circuitMtus, siteRoutes } from "./sites-intent.ts";

const gateway = z
  .string()
  .regex(/^(?:\d{1,3}\.){3}\d{1,3}$/)
  .refine((given) => !/^(?:\d{1,3}\.){3}\d{1,3}$/.test(given) || isPublicAddress(given))
  .register(fieldRules, {
    code: "ESTATE_GATEWAY_INVALID",
    allowed: "a public IPv4 address",
    fix: "write the address that the device has on the internet, also where it stands behind another that translates",
  });

const circuit = z.strictObject({
  code: code("Short name of the interface. Never changes."),
  connectionId: z
    .string()
    .regex(/^dx(?:con|lag)-[a-z0-9]{8,17}$/)
    .describe("Id of the connection, or of the group of connections, that the circuit is.")
    .register(fieldRules, {
      code: "ESTATE_CIRCUIT_INVALID",
      allowed: "dxcon- or dxlag- and what follows",
      fix: "copy the id from Direct Connect in the network account",
    }),
  vlan: z
    .int()
    .min(1)
    .max(4094)
    .describe("VLAN on the circuit, 1 to 4094.")
    .register(fieldRules, { code: "ESTATE_CIRCUIT_INVALID", allowed: "1 to 4094", fix: "use the one agreed on" }),
  mtu: z
    .int()
    .refine((given) => circuitMtus.includes(given))
    .default(1500)
    .describe("Largest packet in bytes, 1500 or 8500. Default: 1500.")
    .register(fieldRules, { code: "ESTATE_CIRCUIT_INVALID", allowed: "1500, 8500", fix: "use 1500" }),
  hosted: z
    .boolean()
    .default(false)
    .describe("True: the connection is a partner's, which takes one interface. Default: false."),
});

const directConnect = z
  .strictObject({
    asn: asnSchema(
      "Private BGP number of AWS's side of the circuits: another than the hub's and the sites'.",
      "use 64530, or another that nothing linked with the network uses",
    ),
    interfaces: z
      .array(circuit)
      .default([])
      .describe("Interfaces on the circuits. Default: none, whoever has the circuits makes them."),
  })
  .optional()
  .describe("Circuits of AWS Direct Connect. VPN takes over while they are down. Default: none.");

/** Data centres of the government. */
export const sitesSchema = z
  .array(
    z.strictObject({
      code: code("Short name of the site, also as an end of flows. Never changes."),
      description: text("What is there."),
      ranges: z
        .array(cidr("A range of addresses that lies there."))
        .min(1)
        .describe("Addresses there that the network reaches. Never given out.")
        .register(fieldRules, { code: "ESTATE_CIDR_INVALID", allowed: "at least one range", fix: "name one" }),
      asn: asnSchema("Private BGP number of the site's routers.", "use 65010, or another that nobody else has"),
      gateways: z
        .array(gateway)
        .min(1)
        .max(2)
        .describe("Public IPv4 addresses of its VPN devices, one or two. Two survive the loss of one.")
        .register(fieldRules, { code: "ESTATE_GATEWAY_INVALID", allowed: "one or two addresses", fix: "name one" }),
      routes: z
        .enum(siteRoutes)
        .optional()
        .describe(
          "declared: only the ranges above lead there, over the first device until another is put first. announced: what the site announces does, and AWS goes over to another way by itself. Default: declared; with circuits announced.",
        )
        .register(fieldRules, { code: "ESTATE_SITE_ROUTES_INVALID", fix: "leave it out" }),
      directConnect,
    }),
  )
  .default([])
  .describe("Data centres of the government, linked with the home region's hub through its firewall. Default: none.");
