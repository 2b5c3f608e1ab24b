// The form of what network.yaml says about staff who come in from anywhere.

import { z } from "zod";
import { fieldRules } from "@temelj/yaml";

import { cidr, code } from "./field-schemas.ts";
import { staffSessionHours } from "./staff-intent.ts";

const groupOfPeople = "Code of a group of identity.yaml that there is once.";

const vpn = z
  .strictObject({
    cidr: cidr(
      "Addresses that staff have within the network: a /16 to /25 within a pool of the home region that serves no segment.",
    ),
    clients: cidr(
      "Addresses of the tunnels' ends on people's computers: a /12 to /22, twice as many as connect at a time. Never changes. Default: 100.126.0.0/16.",
    ).optional(),
    identityProvider: z
      .string()
      .regex(/^arn:[a-z-]+:iam::\d{12}:saml-provider\/[\w.-]{1,128}$/)
      .describe("ARN of the SAML provider in IAM, in the network account, that stands for whoever signs staff in.")
      .register(fieldRules, {
        code: "ESTATE_STAFF_PROVIDER_INVALID",
        allowed: "the ARN of a SAML provider in IAM",
        fix: "create it in the network account from the metadata of an application for Client VPN in IAM Identity Center",
      }),
    certificate: z
      .string()
      .regex(/^arn:[a-z-]+:acm:[a-z0-9-]+:\d{12}:certificate\/[A-Za-z0-9-]+$/)
      .describe("ARN of the certificate by which computers know the VPN, in the network account in the home region.")
      .register(fieldRules, {
        code: "ESTATE_STAFF_CERTIFICATE_INVALID",
        allowed: "the ARN of a certificate in Certificate Manager",
        fix: "request it there, and copy its ARN",
      }),
    sessionHours: z
      .int()
      .refine((given) => staffSessionHours.includes(given))
      .default(8)
      .describe("Hours after which people sign in again: 8, 10, 12 or 24. Default: 8.")
      .register(fieldRules, {
        code: "ESTATE_STAFF_SESSION_INVALID",
        allowed: staffSessionHours.join(", "),
        fix: "use 8",
      }),
    access: z
      .array(
        z.strictObject({
          group: code(groupOfPeople),
          to: z
            .array(code("Code of a segment, a tenant or a site that a flow from staff leads to."))
            .min(1)
            .describe("What its members may reach. The firewall decides on which ports.")
            .register(fieldRules, {
              code: "ESTATE_STAFF_ACCESS_MISSING",
              allowed: "at least one segment, tenant or site",
              fix: "name one, or leave the group out",
            }),
        }),
      )
      .min(1)
      .describe("What each group of people may reach. Who is in none of them reaches nothing.")
      .register(fieldRules, {
        code: "ESTATE_STAFF_ACCESS_MISSING",
        allowed: "at least one group",
        fix: "name one, or leave vpn out",
      }),
  })
  .optional()
  .describe("A VPN, for what has no web address. Flows from staff begin here. It costs by the hour. Default: none.");

const verifiedAccess = z
  .strictObject({
    groups: z
      .array(
        z.strictObject({
          code: code("Short name of the group of applications. Never changes."),
          members: z
            .array(code(groupOfPeople))
            .min(1)
            .describe("Groups of people who may use the applications.")
            .register(fieldRules, {
              code: "ESTATE_STAFF_ACCESS_MISSING",
              allowed: "at least one group of identity.yaml",
              fix: "name who may, or leave the group out",
            }),
          tenants: z
            .array(code("Code of a tenant with accounts of its own."))
            .default([])
            .describe(
              "Tenants whose applications they are, and who put them behind it. Default: none, the platform's.",
            ),
        }),
      )
      .min(1)
      .max(10)
      .describe("Applications that the same people use, one to ten such groups.")
      .register(fieldRules, {
        code: "ESTATE_STAFF_ACCESS_MISSING",
        allowed: "one to ten groups",
        fix: "name one, or leave verifiedAccess out",
      }),
  })
  .optional()
  .describe("Applications with a web address, without a VPN: every request is judged. Default: none.");

/** How staff come in from anywhere. */
export const staffSchema = z
  .strictObject({ vpn, verifiedAccess })
  .optional()
  .describe("Ways into the network for the government's own people, wherever they are. Default: none.");
