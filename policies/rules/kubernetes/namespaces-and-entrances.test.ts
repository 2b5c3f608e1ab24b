import { wireMarks } from "@temelj/plan";
import { resource } from "@temelj/policy/testing";

import { judgesScenarios } from "../../testing/aws.ts";
import { one } from "../../testing/kubernetes.ts";
import { k8sConfigMapHoldsNoSecret } from "./k8s-config-map-holds-no-secret.ts";
import { k8sIngressNamesItsHosts } from "./k8s-ingress-names-its-hosts.ts";
import { k8sNamespaceHasAQuota } from "./k8s-namespace-has-a-quota.ts";
import { k8sNamespaceHasDefaultLimits } from "./k8s-namespace-has-default-limits.ts";
import { k8sNetworkPolicyOpensNotEverything } from "./k8s-network-policy-opens-not-everything.ts";
import { k8sPersistentVolumeIsNoHostPath } from "./k8s-persistent-volume-is-no-host-path.ts";
import { k8sServiceAccountMountsNoToken } from "./k8s-service-account-mounts-no-token.ts";
import { k8sServiceNamesNoLocalHost } from "./k8s-service-names-no-local-host.ts";
import { k8sServiceOpensNoSsh } from "./k8s-service-opens-no-ssh.ts";

const { unknown } = wireMarks;

judgesScenarios(k8sConfigMapHoldsNoSecret, [
  [
    "settings",
    one("kubernetes:core/v1:ConfigMap", { data: { LEVEL: "info", "app.properties": "host=db\nport=5432" } }),
    "pass",
  ],
  ["a password", one("kubernetes:core/v1:ConfigMap", { data: { DB_PASSWORD: "hunter2hunter2" } }), "fail"],
  [
    "a password in a file",
    one("kubernetes:core/v1:ConfigMap", { data: { "app.properties": "host=db\ndb.password=hunter2hunter2" } }),
    "fail",
  ],
  ["a key's form", one("kubernetes:core/v1:ConfigMap", { data: { x: "AKIAIOSFODNN7EXAMPLE" } }), "fail"],
  [
    "a variable in a file",
    one("kubernetes:core/v1:ConfigMap", { data: { "app.yaml": "password: ${DB_PASSWORD}" } }),
    "pass",
  ],
  ["no data", one("kubernetes:core/v1:ConfigMap", {}), "pass"],
  [
    "one of a list",
    one("kubernetes:core/v1:ConfigMapList", {
      items: [{ data: { a: "b" } }, { data: { API_KEY: "0123456789abcdef" } }],
    }),
    "fail",
  ],
  ["a secret that is not known", one("kubernetes:core/v1:ConfigMap", { data: { DB_PASSWORD: unknown } }), "unknown"],
]);

judgesScenarios(k8sServiceAccountMountsNoToken, [
  ["none", one("kubernetes:core/v1:ServiceAccount", { automountServiceAccountToken: false }), "pass"],
  ["by itself", one("kubernetes:core/v1:ServiceAccount", { automountServiceAccountToken: true }), "fail"],
  ["not said", one("kubernetes:core/v1:ServiceAccount", {}), "fail"],
  ["a patch", one("kubernetes:core/v1:ServiceAccountPatch", {}), "not-applicable"],
  ["not known", one("kubernetes:core/v1:ServiceAccount", { automountServiceAccountToken: unknown }), "unknown"],
]);

judgesScenarios(k8sNamespaceHasAQuota, [
  [
    "one",
    one("kubernetes:core/v1:Namespace", { metadata: { name: "kotor" } }).and({
      other: resource("kubernetes:core/v1:ResourceQuota", { metadata: { name: "x", namespace: "kotor" }, spec: {} }),
    }),
    "pass",
  ],
  ["none", one("kubernetes:core/v1:Namespace", { metadata: { name: "kotor" } }), "fail"],
  [
    "one of another",
    one("kubernetes:core/v1:Namespace", { metadata: { name: "kotor" } }).and({
      other: resource("kubernetes:core/v1:ResourceQuota", { metadata: { name: "x", namespace: "budva" }, spec: {} }),
    }),
    "fail",
  ],
  ["Kubernetes' own", one("kubernetes:core/v1:Namespace", { metadata: { name: "kube-system" } }), "not-applicable"],
]);

judgesScenarios(k8sNamespaceHasDefaultLimits, [
  [
    "one",
    one("kubernetes:core/v1:Namespace", { metadata: { name: "kotor" } }).and({
      other: resource("kubernetes:core/v1:LimitRange", { metadata: { name: "x", namespace: "kotor" }, spec: {} }),
    }),
    "pass",
  ],
  ["none", one("kubernetes:core/v1:Namespace", { metadata: { name: "kotor" } }), "fail"],
  [
    "one of another",
    one("kubernetes:core/v1:Namespace", { metadata: { name: "kotor" } }).and({
      other: resource("kubernetes:core/v1:LimitRange", { metadata: { name: "x", namespace: "budva" }, spec: {} }),
    }),
    "fail",
  ],
  ["Kubernetes' own", one("kubernetes:core/v1:Namespace", { metadata: { name: "kube-system" } }), "not-applicable"],
]);

judgesScenarios(k8sIngressNamesItsHosts, [
  ["a name", one("kubernetes:networking.k8s.io/v1:Ingress", { spec: { rules: [{ host: "kotor.example" }] } }), "pass"],
  ["a wildcard", one("kubernetes:networking.k8s.io/v1:Ingress", { spec: { rules: [{ host: "*.example" }] } }), "fail"],
  ["none", one("kubernetes:networking.k8s.io/v1:Ingress", { spec: { rules: [{ http: {} }] } }), "fail"],
  ["no rules", one("kubernetes:networking.k8s.io/v1:Ingress", { spec: {} }), "pass"],
  ["not known", one("kubernetes:networking.k8s.io/v1:Ingress", { spec: { rules: [{ host: unknown }] } }), "unknown"],
]);

judgesScenarios(k8sServiceNamesNoLocalHost, [
  [
    "a server",
    one("kubernetes:core/v1:Service", { spec: { type: "ExternalName", externalName: "db.example" } }),
    "pass",
  ],
  ["itself", one("kubernetes:core/v1:Service", { spec: { type: "ExternalName", externalName: "localhost" } }), "fail"],
  [
    "itself by address",
    one("kubernetes:core/v1:Service", { spec: { type: "ExternalName", externalName: "127.0.0.1" } }),
    "fail",
  ],
  ["another kind", one("kubernetes:core/v1:Service", { spec: { type: "ClusterIP" } }), "not-applicable"],
  [
    "not known",
    one("kubernetes:core/v1:Service", { spec: { type: "ExternalName", externalName: unknown } }),
    "unknown",
  ],
]);

judgesScenarios(k8sServiceOpensNoSsh, [
  ["the web", one("kubernetes:core/v1:Service", { spec: { ports: [{ port: 443, targetPort: "https" }] } }), "pass"],
  ["SSH", one("kubernetes:core/v1:Service", { spec: { ports: [{ port: 22 }] } }), "fail"],
  [
    "SSH behind another port",
    one("kubernetes:core/v1:Service", { spec: { ports: [{ port: 8022, targetPort: "2222" }] } }),
    "fail",
  ],
  ["not known", one("kubernetes:core/v1:Service", { spec: { ports: unknown } }), "unknown"],
]);

judgesScenarios(k8sNetworkPolicyOpensNotEverything, [
  [
    "named pods",
    one("kubernetes:networking.k8s.io/v1:NetworkPolicy", {
      spec: { podSelector: {}, ingress: [{ from: [{ podSelector: {} }] }] },
    }),
    "pass",
  ],
  [
    "nobody",
    one("kubernetes:networking.k8s.io/v1:NetworkPolicy", { spec: { podSelector: {}, policyTypes: ["Ingress"] } }),
    "pass",
  ],
  [
    "everybody to one port",
    one("kubernetes:networking.k8s.io/v1:NetworkPolicy", {
      spec: { podSelector: {}, ingress: [{ ports: [{ port: 443 }] }] },
    }),
    "pass",
  ],
  [
    "everybody",
    one("kubernetes:networking.k8s.io/v1:NetworkPolicy", { spec: { podSelector: {}, ingress: [{}] } }),
    "fail",
  ],
  [
    "all addresses",
    one("kubernetes:networking.k8s.io/v1:NetworkPolicy", {
      spec: { podSelector: {}, ingress: [{ from: [{ ipBlock: { cidr: "0.0.0.0/0" } }] }] },
    }),
    "fail",
  ],
  ["not known", one("kubernetes:networking.k8s.io/v1:NetworkPolicy", { spec: { ingress: unknown } }), "unknown"],
]);

judgesScenarios(k8sPersistentVolumeIsNoHostPath, [
  [
    "a driver",
    one("kubernetes:core/v1:PersistentVolume", { spec: { csi: { driver: "ebs.csi.aws.com", volumeHandle: "vol-1" } } }),
    "pass",
  ],
  ["a path", one("kubernetes:core/v1:PersistentVolume", { spec: { hostPath: { path: "/data" } } }), "fail"],
  ["not known", one("kubernetes:core/v1:PersistentVolume", { spec: { hostPath: unknown } }), "unknown"],
]);
