// What a citizen types into a page must not travel in the open.

import { allOf, equals, every, listed, noneOf, notApplicable, pass, rule, type Verdict } from "@temelj/policy";
import type { PropertiesOf } from "@temelj/policy";

import { listenerProtocol } from "../../reading/load-balancers.ts";

/** A listener speaks HTTPS or TLS; one that speaks HTTP does nothing but redirect to HTTPS. */
export const elbListenerIsEncrypted = rule("elb-listener-is-encrypted", {
  title: { en: "Listener is encrypted or redirects to HTTPS", cnr: "Slušač je šifrovan ili preusmjerava na HTTPS" },
  severity: "medium",
  on: "aws:lb/listener:Listener",
  why: "Over plain HTTP anybody on the way reads passwords and session cookies, and can change the answer.",
  attack: "Whoever shares the visitor's network reads the sign-in, or changes the page.",
  fix: 'set protocol: "HTTPS" with certificateArn, or make the default action a redirect with protocol: "HTTPS"',
  controls: ["security-hub:ELB.1"],
  sources: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/elb-controls.html#elb-1",
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/create-https-listener.html",
  ],
  check(listener, { allRelated }) {
    const protocol = listenerProtocol(listener);
    if (protocol === "HTTPS" || protocol === "TLS") return pass();
    if (protocol !== "HTTP") return notApplicable("the listener hands on what clients send, encrypted or not");
    return allOf(
      () => every(listener, ["defaultActions.type"], equals("redirect")),
      // "#{protocol}", which is also the default, stays with HTTP.
      () => every(listener, ["defaultActions.redirect.protocol"], equals("HTTPS")),
      () =>
        allOf(...allRelated("aws:lb/listenerRule:ListenerRule", "listenerArn").map((one) => () => servesNothing(one))),
    );
  },
});

/** Whether a rule of a listener without encryption sends no request on. A fixed answer holds nothing secret. */
function servesNothing(listenerRule: PropertiesOf<"aws:lb/listenerRule:ListenerRule">): Verdict {
  return noneOf(
    listed(listenerRule.actions),
    ({ type, redirect }) => type !== "fixed-response" && !(type === "redirect" && redirect?.protocol === "HTTPS"),
    (_, index) => ({ subject: listenerRule, path: `actions[${index}]`, allowed: "a redirect to HTTPS" }),
  );
}
