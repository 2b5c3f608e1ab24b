// Services and Ingresses: what the cluster opens to the outside.
import { wireMarks } from "@temelj/plan";
import { judge } from "@temelj/policy/testing";
import { describe, expect, test } from "vitest";

import { one, type Part } from "../../testing/kubernetes.ts";
import { k8sIngressHasNoSnippets } from "./k8s-ingress-has-no-snippets.ts";
import { k8sIngressUsesTls } from "./k8s-ingress-uses-tls.ts";
import { k8sLoadBalancerIsNotPublic } from "./k8s-load-balancer-is-not-public.ts";
import { k8sServiceHasNoExternalAddresses } from "./k8s-service-has-no-external-addresses.ts";
import { k8sServiceIsNoNodePort } from "./k8s-service-is-no-node-port.ts";

const unknown = wireMarks.unknown;
const service = (spec: Part, annotations: Part = {}) =>
  one("kubernetes:core/v1:Service", { metadata: { name: "portal", annotations }, spec });
const beta = "service.beta.kubernetes.io";
const hosts = (...names: (string | undefined)[]) => names.map((host) => ({ host }));
const tls = (...names: string[]) => [{ hosts: names, secretName: "portal" }];

test.each<[Part, string, string]>([
  [{ type: "ClusterIP" }, "pass", "pass"],
  [{}, "pass", "pass"],
  [{ type: "NodePort" }, "fail", "pass"],
  [{ type: "LoadBalancer" }, "pass", "pass"],
  [{ externalIPs: ["203.0.113.7"] }, "pass", "fail"],
  [{ externalIPs: [] }, "pass", "pass"],
  [{ type: unknown, externalIPs: unknown }, "unknown", "unknown"],
])("a Service %j", (spec, nodePort, addresses) => {
  expect(judge(k8sServiceIsNoNodePort, service(spec)).outcome).toBe(nodePort);
  expect(judge(k8sServiceHasNoExternalAddresses, service(spec)).outcome).toBe(addresses);
});

describe("a load balancer", () => {
  test.each<[string, Part, Part, string]>([
    ["that says nothing", {}, {}, "fail"],
    ["inside, on AWS", {}, { [`${beta}/aws-load-balancer-scheme`]: "internal" }, "pass"],
    ["inside, on AWS of old", {}, { [`${beta}/aws-load-balancer-internal`]: "0.0.0.0/0" }, "pass"],
    ["not inside", {}, { [`${beta}/aws-load-balancer-internal`]: "false" }, "fail"],
    ["outside, on AWS", {}, { [`${beta}/aws-load-balancer-scheme`]: "internet-facing" }, "fail"],
    ["of the AWS controller", { loadBalancerClass: "service.k8s.aws/nlb" }, {}, "pass"],
    ["of the AWS controller, by annotation", {}, { [`${beta}/aws-load-balancer-type`]: "external" }, "pass"],
    [
      "of the AWS controller, outside",
      { loadBalancerClass: "eks.amazonaws.com/nlb" },
      { [`${beta}/aws-load-balancer-scheme`]: "internet-facing" },
      "fail",
    ],
    ["inside, on Azure", {}, { [`${beta}/azure-load-balancer-internal`]: "true" }, "pass"],
    ["inside, on Google", {}, { "networking.gke.io/load-balancer-type": "Internal" }, "pass"],
    ["for some", { loadBalancerSourceRanges: ["203.0.113.0/24"] }, {}, "pass"],
    [
      "for some, by annotation",
      {},
      { [`${beta}/load-balancer-source-ranges`]: "203.0.113.0/24, 2001:db8::/32" },
      "pass",
    ],
    ["for all", { loadBalancerSourceRanges: ["10.0.0.0/8", "0.0.0.0/0"] }, {}, "fail"],
    ["for all of IPv6", { loadBalancerSourceRanges: ["::/0"] }, {}, "fail"],
    ["for what is not known", { loadBalancerSourceRanges: [unknown] }, {}, "unknown"],
  ])("%s", (_, spec, annotations, outcome) => {
    const judged = judge(k8sLoadBalancerIsNotPublic, service({ type: "LoadBalancer", ...spec }, annotations));
    expect(judged.outcome).toBe(outcome);
    expect(judge(k8sLoadBalancerIsNotPublic, service({ ...spec }, annotations)).outcome).toBe("not-applicable");
  });
});

describe("an Ingress", () => {
  test.each<[string, Part, Part, string]>([
    ["with a certificate", { tls: tls("kotor.example"), rules: hosts("kotor.example") }, {}, "pass"],
    ["with a wildcard", { tls: tls("*.gov.example"), rules: hosts("kotor.gov.example") }, {}, "pass"],
    ["with a wildcard for one label only", { tls: tls("*.gov.example"), rules: hosts("a.b.gov.example") }, {}, "fail"],
    ["with the controller's own certificate", { tls: [{}], rules: hosts("kotor.example") }, {}, "pass"],
    ["without hosts", { tls: tls("kotor.example"), rules: [{}] }, {}, "pass"],
    ["with one host of two", { tls: tls("a.example"), rules: hosts("a.example", "b.example") }, {}, "fail"],
    ["without", { rules: hosts("kotor.example") }, {}, "fail"],
    ["with an empty list", { tls: [] }, {}, "fail"],
    ["not known", { tls: unknown }, {}, "unknown"],
    ["with ACM's", {}, { "alb.ingress.kubernetes.io/certificate-arn": unknown }, "unknown"],
    ["with ACM's by ARN", {}, { "alb.ingress.kubernetes.io/certificate-arn": "arn:aws:acm:…" }, "pass"],
    ["that listens by HTTPS", {}, { "alb.ingress.kubernetes.io/listen-ports": '[{"HTTPS":443}]' }, "pass"],
    ["that listens by HTTP", {}, { "alb.ingress.kubernetes.io/listen-ports": '[{"HTTP":80}]' }, "fail"],
    ["with Google's", {}, { "networking.gke.io/managed-certificates": "portal" }, "pass"],
  ])("%s", (_, spec, annotations, outcome) => {
    for (const version of ["networking.k8s.io/v1", "networking.k8s.io/v1beta1", "extensions/v1beta1"]) {
      const scenario = one(`kubernetes:${version}:Ingress`, { metadata: { name: "portal", annotations }, spec });
      expect([version, judge(k8sIngressUsesTls, scenario).outcome]).toEqual([version, outcome]);
    }
  });

  test.each([
    ["nginx.ingress.kubernetes.io/configuration-snippet", "fail"],
    ["nginx.ingress.kubernetes.io/server-snippet", "fail"],
    ["nginx.org/location-snippets", "fail"],
    ["nginx.ingress.kubernetes.io/rewrite-target", "pass"],
  ])("annotated with %s", (name, outcome) => {
    const scenario = one("kubernetes:networking.k8s.io/v1:Ingress", { metadata: { annotations: { [name]: "x" } } });
    expect(judge(k8sIngressHasNoSnippets, scenario).outcome).toBe(outcome);
    expect(judge(k8sIngressHasNoSnippets, one("kubernetes:networking.k8s.io/v1:Ingress", {})).outcome).toBe("pass");
  });

  test("a patch need not repeat the certificate", () => {
    const patch = one("kubernetes:networking.k8s.io/v1:IngressPatch", { metadata: { name: "portal" } });
    expect(judge(k8sIngressUsesTls, patch).outcome).toBe("not-applicable");
  });
});
