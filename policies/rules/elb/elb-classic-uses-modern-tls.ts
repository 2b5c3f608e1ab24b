// A classic load balancer left to itself still speaks TLS 1.0.

import {
  allOf,
  equals,
  fail,
  isAbsent,
  listed,
  newestType,
  notApplicable,
  oneOf,
  pass,
  rule,
  type PropertiesOf,
  type RuleContext,
  type Verdict,
} from "@temelj/policy";

import { judgedAlone } from "../../reading/beside.ts";

/** The one ready-made policy for classic load balancers that begins at TLS 1.2. */
const modern = ["ELBSecurityPolicy-TLS-1-2-2017-01"];
const broken: ReadonlySet<string | undefined> = new Set([
  "Protocol-SSLv2",
  "Protocol-SSLv3",
  "Protocol-TLSv1",
  "Protocol-TLSv1.1",
]);

/** What negotiates TLS at a classic load balancer: AWS's policy of TLS 1.2, or an own one without older protocols. */
export const elbClassicUsesModernTls = rule("elb-classic-uses-modern-tls", {
  title: { en: "Classic load balancer speaks TLS 1.2", cnr: "Klasični balanser govori TLS 1.2" },
  severity: "medium",
  on: [
    "aws:elb/loadBalancer:LoadBalancer",
    "aws:elb/loadBalancerPolicy:LoadBalancerPolicy",
    "aws:elb/sslNegotiationPolicy:SslNegotiationPolicy",
  ],
  why: "The policy that AWS gives a listener by itself accepts TLS 1.0, which has known weaknesses.",
  attack: "A browser is talked down to an old TLS that can be broken.",
  fix: "add an SslNegotiationPolicy whose Reference-Security-Policy is ELBSecurityPolicy-TLS-1-2-2017-01",
  controls: ["security-hub:ELB.8"],
  sources: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/elb-controls.html#elb-8",
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/elb-security-policy-table.html",
  ],
  check(resource, context): Verdict {
    const type = newestType(context.resource.type);
    if (type !== "aws:elb/loadBalancer:LoadBalancer") return judgePolicy(resource as AnyPolicy, type, context);
    const { listeners } = resource as PropertiesOf<"aws:elb/loadBalancer:LoadBalancer">;
    const { allRelated } = context;
    if (!listed(listeners).some(({ lbProtocol }) => /^(?:https|ssl)$/i.test(String(lbProtocol)))) {
      return notApplicable("no listener ends TLS");
    }
    const own = allRelated("aws:elb/sslNegotiationPolicy:SslNegotiationPolicy", "loadBalancer");
    const general = allRelated("aws:elb/loadBalancerPolicy:LoadBalancerPolicy", "loadBalancerName").filter(
      ({ policyTypeName }) => policyTypeName === "SSLNegotiationPolicyType",
    );
    if (own.length + general.length === 0) {
      return fail({ message: "the load balancer has no policy for TLS, so AWS's default holds" });
    }
    return allOf(
      ...own.map((policy) => () => negotiates(policy, "attributes", listed(policy.attributes))),
      ...general.map((policy) => () => negotiates(policy, "policyAttributes", listed(policy.policyAttributes))),
    );
  },
});

type AnyPolicy = Partial<
  PropertiesOf<"aws:elb/loadBalancerPolicy:LoadBalancerPolicy"> &
    PropertiesOf<"aws:elb/sslNegotiationPolicy:SslNegotiationPolicy">
>;

/** A policy whose load balancer is elsewhere. */
function judgePolicy(policy: AnyPolicy, type: string, { referred }: RuleContext<unknown>): Verdict {
  const general = type === "aws:elb/loadBalancerPolicy:LoadBalancerPolicy";
  if (general && policy.policyTypeName !== "SSLNegotiationPolicyType") return notApplicable("it is not about TLS");
  const owner = () => referred("aws:elb/loadBalancer:LoadBalancer", general ? "loadBalancerName" : "loadBalancer");
  const path = general ? "policyAttributes" : "attributes";
  return judgedAlone(owner, () => negotiates(policy, path, listed(policy[path])));
}

interface Attribute {
  readonly name?: string | undefined;
  readonly value?: string | undefined;
}

function negotiates(subject: unknown, path: string, attributes: readonly Attribute[]): Verdict {
  const readyMade = attributes.find(({ name }) => name === "Reference-Security-Policy")?.value;
  if (!isAbsent(readyMade)) {
    const good = oneOf(modern);
    return good.holds(readyMade) ? pass() : fail({ subject, path, given: readyMade, allowed: good.allowed });
  }
  if (attributes.length === 0) return fail({ subject, path, message: "the policy names no protocol" });
  const old = attributes.find(({ name, value }) => broken.has(name) && equals(true).holds(value));
  return old === undefined ? pass() : fail({ subject, path, given: old.name, allowed: "TLS 1.2 only" });
}
