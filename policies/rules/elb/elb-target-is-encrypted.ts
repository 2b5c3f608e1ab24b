// Encryption that ends at the door leaves the house open.

import { every, notApplicable, rule, text } from "@temelj/policy";

/** A load balancer speaks HTTPS or TLS with what stands behind it. */
export const elbTargetIsEncrypted = rule("elb-target-is-encrypted", {
  title: { en: "Load balancer speaks TLS with its targets", cnr: "Balanser s odredištima koristi TLS" },
  severity: "low",
  on: "aws:lb/targetGroup:TargetGroup",
  why: "Between the load balancer and the machines everything travels in the clear.",
  attack: "A machine that was broken into listens in the subnet and reads what citizens send.",
  fix: 'set protocol: "HTTPS", or "TLS" at a network load balancer',
  sources: ["https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-target-groups.html"],
  check(group) {
    if (group.targetType === "lambda") return notApplicable("functions are called by AWS, encrypted");
    const protocol = String(group.protocol ?? "").toUpperCase();
    if (["GENEVE", "TCP", "UDP", "TCP_UDP", "QUIC", "TCP_QUIC"].includes(protocol)) {
      return notApplicable("the load balancer hands on what clients send, encrypted or not");
    }
    return every(
      group,
      ["protocol"],
      text("HTTPS or TLS", (said) => /^(?:HTTPS|TLS)$/i.test(said)),
    );
  },
});
