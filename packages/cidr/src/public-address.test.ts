import { expect, test } from "vitest";

import { isPublicAddress } from "./public-address.ts";

test.each([
  ["8.8.8.8", true],
  ["198.51.100.10", true],
  ["172.15.255.255", true],
  ["172.16.0.1", false],
  ["10.1.2.3", false],
  ["192.168.1.1", false],
  ["100.64.0.1", false],
  ["169.254.1.1", false],
  ["127.0.0.1", false],
  ["0.0.0.0", false],
  ["224.0.0.1", false],
  ["255.255.255.255", false],
  ["198.51.100.256", false],
  ["198.51.100.010", false],
  ["198.51.100", false],
  ["198.51.100.10/32", false],
  ["2001:db8::1", false],
  ["vpn.example", false],
])("%s is a public address: %s", (text, expected) => {
  expect(isPublicAddress(text)).toBe(expected);
});
