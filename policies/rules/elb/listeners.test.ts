import { wireMarks } from "@temelj/plan";
import { resource, Scenario } from "@temelj/policy/testing";

import { judgesChanges, judgesScenarios } from "../../testing/aws.ts";
import { elbClassicListenerIsEncrypted } from "./elb-classic-listener-is-encrypted.ts";
import { elbClassicUsesModernTls } from "./elb-classic-uses-modern-tls.ts";
import { elbListenerIsEncrypted } from "./elb-listener-is-encrypted.ts";
import { elbListenerUsesModernTls } from "./elb-listener-uses-modern-tls.ts";

const { unknown } = wireMarks;
const type = "aws:lb/listener:Listener";
const forward = { type: "forward", targetGroupArn: "arn:group" };
const toHttps = { type: "redirect", redirect: { protocol: "HTTPS", port: "443", statusCode: "HTTP_301" } };
const secure = {
  loadBalancerArn: "arn:lb",
  port: 443,
  protocol: "HTTPS",
  sslPolicy: "ELBSecurityPolicy-TLS13-1-2-Res-2021-06",
  defaultActions: [forward],
};
const plain = { loadBalancerArn: "arn:lb", port: 80, protocol: "HTTP", defaultActions: [toHttps] };

judgesChanges(elbListenerIsEncrypted, type, secure, [
  ["HTTPS", {}, "pass"],
  ["TLS", { protocol: "TLS" }, "pass"],
  ["HTTP that serves", { protocol: "HTTP" }, "fail"],
  ["not said, which is HTTP", { protocol: undefined }, "fail"],
  ["neither protocol nor port, as at a gateway", { protocol: undefined, port: undefined }, "not-applicable"],
  ["TCP", { protocol: "TCP" }, "not-applicable"],
  ["not known", { protocol: unknown }, "unknown"],
]);
judgesChanges(elbListenerIsEncrypted, type, plain, [
  ["HTTP that redirects", {}, "pass"],
  ["HTTP that redirects to HTTP", { defaultActions: [{ type: "redirect", redirect: { protocol: "HTTP" } }] }, "fail"],
  [
    "HTTP that redirects, protocol as it came",
    { defaultActions: [{ type: "redirect", redirect: { protocol: "#{protocol}" } }] },
    "fail",
  ],
  ["HTTP that redirects, protocol not said", { defaultActions: [{ type: "redirect", redirect: {} }] }, "fail"],
  ["HTTP that answers", { defaultActions: [{ type: "fixed-response" }] }, "fail"],
  ["HTTP with actions not known", { defaultActions: unknown }, "unknown"],
  ["HTTP with a redirect not known", { defaultActions: [{ type: "redirect", redirect: unknown }] }, "unknown"],
]);

const listener = resource(type, plain, { id: "arn:listener", outputs: { arn: "arn:listener" } });
const withRule = (action: object, listenerArn: unknown = "arn:listener") => ({
  listener,
  path: resource("aws:lb/listenerRule:ListenerRule", { listenerArn, actions: [action] }),
});
judgesScenarios(
  elbListenerIsEncrypted,
  [
    ["a rule beside it redirects too", withRule(toHttps), "pass"],
    ["a rule beside it answers by itself", withRule({ type: "fixed-response" }), "pass"],
    ["a rule beside it serves", withRule(forward), "fail"],
    ["a rule of another listener serves", withRule(forward, "arn:other"), "pass"],
    ["a rule beside it does nobody knows what", withRule({ type: unknown }), "unknown"],
  ],
  "listener",
);

judgesChanges(elbListenerUsesModernTls, type, secure, [
  ["TLS 1.2 and 1.3", {}, "pass"],
  ["with keys for later", { sslPolicy: "ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09" }, "pass"],
  ["TLS 1.3 only", { sslPolicy: "ELBSecurityPolicy-TLS13-1-3-2021-06" }, "pass"],
  ["TLS 1.2 only", { protocol: "TLS", sslPolicy: "ELBSecurityPolicy-TLS-1-2-2017-01" }, "pass"],
  ["TLS 1.0 too, under a modern name", { sslPolicy: "ELBSecurityPolicy-TLS13-1-0-PQ-2025-09" }, "fail"],
  ["TLS 1.1 too", { sslPolicy: "ELBSecurityPolicy-TLS13-1-1-2021-06" }, "fail"],
  ["AWS's of 2016", { sslPolicy: "ELBSecurityPolicy-2016-08" }, "fail"],
  ["not said, which is AWS's of 2016", { sslPolicy: undefined }, "fail"],
  ["not known", { sslPolicy: unknown }, "unknown"],
  ["HTTP", { protocol: "HTTP", sslPolicy: undefined }, "not-applicable"],
]);

const classicType = "aws:elb/loadBalancer:LoadBalancer";
const tls = { instancePort: 80, instanceProtocol: "http", lbPort: 443, lbProtocol: "https", sslCertificateId: "arn:c" };
judgesChanges(elbClassicListenerIsEncrypted, classicType, { listeners: [tls] }, [
  ["https", {}, "pass"],
  ["SSL, in capitals", { listeners: [{ ...tls, lbProtocol: "SSL" }] }, "pass"],
  ["http", { listeners: [{ ...tls, lbProtocol: "http" }] }, "fail"],
  ["tcp beside https", { listeners: [tls, { ...tls, lbProtocol: "tcp" }] }, "fail"],
  ["not known", { listeners: [{ ...tls, lbProtocol: unknown }] }, "unknown"],
]);

const balancer = resource(classicType, { name: "web", listeners: [tls] }, { id: "web" });
const own = (attributes: unknown, loadBalancer: unknown = "web") => ({
  balancer,
  tls: resource("aws:elb/sslNegotiationPolicy:SslNegotiationPolicy", { loadBalancer, lbPort: 443, attributes }),
});
const general = (policyAttributes: unknown, policyTypeName = "SSLNegotiationPolicyType") => ({
  balancer,
  tls: resource("aws:elb/loadBalancerPolicy:LoadBalancerPolicy", {
    loadBalancerName: "web",
    policyName: "tls",
    policyTypeName,
    policyAttributes,
  }),
});
const readyMade = (value: unknown) => [{ name: "Reference-Security-Policy", value }];
const modern = readyMade("ELBSecurityPolicy-TLS-1-2-2017-01");
const only12 = { name: "Protocol-TLSv1.2", value: "true" };
judgesScenarios(
  elbClassicUsesModernTls,
  [
    ["AWS's policy of TLS 1.2", own(modern), "pass"],
    ["AWS's policy of TLS 1.2, the other way", general(modern), "pass"],
    ["an own policy of TLS 1.2", own([only12, { name: "Protocol-TLSv1", value: "false" }]), "pass"],
    ["AWS's policy of 2016", own(readyMade("ELBSecurityPolicy-2016-08")), "fail"],
    ["an own policy with TLS 1.0", own([only12, { name: "Protocol-TLSv1", value: "true" }]), "fail"],
    ["an own policy with SSL 3", general([only12, { name: "Protocol-SSLv3", value: "true" }]), "fail"],
    ["an empty policy", own([]), "fail"],
    ["none", { balancer }, "fail"],
    ["a policy for something else", general([], "ProxyProtocolPolicyType"), "fail"],
    ["a policy of another one", own(modern, "other"), "fail"],
    ["a policy that is not known", own(readyMade(unknown)), "unknown"],
    ["perhaps a policy of this one", own(modern, unknown), "unknown"],
    [
      "without TLS",
      new Scenario({ balancer: resource(classicType, { listeners: [{ ...tls, lbProtocol: "http" }] }) }),
      "not-applicable",
    ],
  ],
  "balancer",
);
