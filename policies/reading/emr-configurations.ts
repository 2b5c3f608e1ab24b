// What an EMR security configuration, a JSON text, says about encryption.

import { fail, isTrue, pass, type PropertiesOf, type Verdict } from "@temelj/policy";

import { jsonAt, jsonIn } from "./json-texts.ts";

/** Passes when a switch of `EncryptionConfiguration` is on. */
export function encryptionIsOn(
  { configuration }: PropertiesOf<"aws:emr/securityConfiguration:SecurityConfiguration">,
  name: "EnableAtRestEncryption" | "EnableInTransitEncryption",
): Verdict {
  const given = jsonAt(jsonIn(configuration, "configuration"), "EncryptionConfiguration", name);
  const path = `configuration.EncryptionConfiguration.${name}`;
  return isTrue(given) ? pass() : fail({ path, given, allowed: "true" });
}
