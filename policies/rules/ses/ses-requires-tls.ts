// A letter without an envelope is read on the way.

import { every, rule, text } from "@temelj/policy";

/** Mail leaves over TLS only: it is not sent to servers that can't. */
export const sesRequiresTls = rule("ses-requires-tls", {
  title: { en: "Mail leaves over TLS only", cnr: "Pošta izlazi samo preko TLS-a" },
  severity: "medium",
  on: ["aws:sesv2/configurationSet:ConfigurationSet", "aws:ses/configurationSet:ConfigurationSet"],
  why: "By default mail falls back to plain text where the other side, or somebody between, says that it has no TLS.",
  attack: "Somebody on the way strips the offer of TLS and reads codes and notices that the portal sends.",
  fix: 'set deliveryOptions.tlsPolicy: "REQUIRE"',
  sources: ["https://docs.aws.amazon.com/ses/latest/dg/security-protocols.html"],
  check: (set) =>
    every(
      set,
      ["deliveryOptions.tlsPolicy"],
      text("REQUIRE", (policy) => policy.toUpperCase() === "REQUIRE"),
    ),
});
