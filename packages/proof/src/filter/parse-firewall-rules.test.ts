import { describe, expect, test } from "vitest";

import { parseFirewallRules } from "./parse-firewall-rules.ts";

const home = new Map([["$HOME_NET", ["10.64.0.0/10"]]]);
const one = (text: string) => parseFirewallRules(text, home)?.[0];

test("a flow is read with its addresses, port and message", () => {
  expect(
    one('pass tcp [10.1.0.0/16,10.2.0.0/16] any -> 10.3.0.0/16 443 (msg:"flow a to b"; flow:to_server; sid:1; rev:1;)'),
  ).toEqual({
    action: "pass",
    protocol: "tcp",
    from: {
      negated: false,
      blocks: [
        { first: 10 * 2 ** 24 + 2 ** 16, prefixLength: 16 },
        { first: 10 * 2 ** 24 + 2 * 2 ** 16, prefixLength: 16 },
      ],
    },
    to: { negated: false, blocks: [{ first: 10 * 2 ** 24 + 3 * 2 ** 16, prefixLength: 16 }] },
    toPorts: { negated: false, ports: [443] },
    host: undefined,
    message: "flow a to b",
  });
});

test.each([
  [
    'pass tls any any -> !$HOME_NET 443 (tls.sni; dotprefix; content:".a.example"; endswith; nocase; sid:1;)',
    "tls",
    "a.example",
    true,
  ],
  [
    'pass http any any -> !$HOME_NET 80 (http.host; content:"a.example"; startswith; endswith; sid:1;)',
    "http",
    "a.example",
    false,
  ],
])("a domain: %s", (text, application, name, whole) => {
  expect(one(text)?.host).toEqual({ application, name, whole });
  expect(one(text)?.to).toEqual({ negated: true, blocks: [{ first: 10 * 2 ** 24 + 64 * 2 ** 16, prefixLength: 10 }] });
});

test("everything but TCP", () => {
  expect(one("drop ip any any -> any any (ip_proto:!TCP; sid:1;)")).toMatchObject({
    protocol: "other",
    action: "drop",
  });
});

test("empty lines are nothing, and a refusal is a drop", () => {
  const rules = parseFirewallRules("\nreject tcp any any -> any ![80,443] (sid:1;)\n\n", home);
  expect(rules).toMatchObject([{ action: "drop", toPorts: { negated: true, ports: [80, 443] } }]);
});

describe("what is not understood makes the whole group unknown:", () => {
  const good = "drop tcp any any -> any any (sid:1;)";
  test.each([
    "pass tcp any any <> any 443 (sid:2;)",
    "pass tcp any 1024 -> any 443 (sid:2;)",
    "pass tcp any any -> any $HTTP_PORTS (sid:2;)",
    "pass tcp $OFFICES any -> any 443 (sid:2;)",
    "pass tcp 10.0.0.1/8 any -> any 443 (sid:2;)",
    "pass tcp [10.0.0.0/8,!10.1.0.0/16] any -> any 443 (sid:2;)",
    "pass tcp any any -> any 1:1024 (sid:2;)",
    "pass tcp any any -> any 443 (flow:established; sid:2;)",
    "pass tcp any any -> any 443 (flow:to_server; flow:to_client; sid:2;)",
    'pass tcp any any -> any 443 (content:"x"; sid:2;)',
    "pass dns any any -> any any (sid:2;)",
    'pass tls any any -> any any (tls.sni; content:"a.example"; endswith; sid:2;)',
    'pass tls any any -> any any (tls.sni; dotprefix; content:"a.example"; endswith; sid:2;)',
    'pass tls any any -> any any (tls.sni; content:"a.example"; startswith; sid:2;)',
    'pass tls any any -> any any (http.host; content:"a.example"; startswith; endswith; sid:2;)',
    'pass tls any any -> any any (tls.sni; pcre:"/a/"; sid:2;)',
    "pass tls any any -> any any (sid:2;)",
    "pass ip any any -> any any (ip_proto:GRE; sid:2;)",
    "# pass tcp any any -> any any (sid:2;)",
    "pass tcp any any -> any any",
    "anything",
  ])("%s", (text) => {
    expect(parseFirewallRules(good, home)).toHaveLength(1);
    expect(parseFirewallRules(`${good}\n${text}\n`, home)).toBeUndefined();
  });
});
