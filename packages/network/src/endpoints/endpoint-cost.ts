// What interface endpoints cost for being there.

import type { Source } from "@temelj/facts";

/** Hours of a month, as AWS counts them in its examples. */
const hoursPerMonth = 730;

/** US$ for an interface endpoint, an hour and zone, in Frankfurt (eu-central-1). Other regions differ. */
const hourlyUsd = 0.012;

/** Where the price comes from. */
export const endpointCostSource: Source = {
  urls: ["https://aws.amazon.com/privatelink/pricing/"],
  asOf: "2026-11-24",
  note: "Usage type EUC1-VpcEndpoint-Hours, read second-hand: a public report of 2026-09-22 has it from AWS's list.",
};

/**
 * US$ a month at list price in eu-central-1 for endpoints that are there, without the traffic: US$0.01 for each
 * gigabyte up to a petabyte.
 *
 * @param services names of services; each has one endpoint
 * @param zones letters of the zones; each endpoint is charged in each
 * @example endpointMonthlyCost(["kms", "logs"], ["a", "b", "c"]) // 52.56
 */
export function endpointMonthlyCost(services: readonly string[], zones: readonly string[]): number {
  return Math.round(services.length * zones.length * hoursPerMonth * hourlyUsd * 100) / 100;
}
