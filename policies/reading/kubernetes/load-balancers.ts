// Load balancers of Services: where they stand, and for whom.

import { isAbsent, type PropertiesOf } from "@temelj/policy";

type Service = PropertiesOf<"kubernetes:core/v1:Service">;

/**
 * Annotations that ask a cloud for an internal load balancer, with the value that does; undefined where any does.
 * Source: https://kubernetes.io/docs/concepts/services-networking/service/#internal-load-balancer (2026-11-23).
 */
const internal: Readonly<Record<string, string | undefined>> = {
  "cloud.google.com/load-balancer-type": "internal",
  "networking.gke.io/load-balancer-type": "internal",
  "service.beta.kubernetes.io/alibaba-cloud-loadbalancer-address-type": "intranet",
  "service.beta.kubernetes.io/aws-load-balancer-internal": undefined,
  "service.beta.kubernetes.io/aws-load-balancer-scheme": "internal",
  "service.beta.kubernetes.io/azure-load-balancer-internal": "true",
  "service.beta.kubernetes.io/cce-load-balancer-internal-vpc": "true",
  "service.beta.kubernetes.io/oci-load-balancer-internal": "true",
  "service.beta.kubernetes.io/openstack-internal-load-balancer": "true",
  "service.kubernetes.io/ibm-load-balancer-cloud-provider-ip-type": "private",
  "service.kubernetes.io/qcloud-loadbalancer-internal-subnetid": undefined,
};

const scheme = "service.beta.kubernetes.io/aws-load-balancer-scheme";
const awsType = "service.beta.kubernetes.io/aws-load-balancer-type";
const ranges = "service.beta.kubernetes.io/load-balancer-source-ranges";

/** Whether a load balancer has no public address: because it says so, or by the default of the AWS controller. */
export function isInternal({ metadata, spec }: Service): boolean {
  const annotations = metadata?.annotations ?? {};
  for (const [name, wanted] of Object.entries(internal)) {
    const given = String(annotations[name] ?? "").toLowerCase();
    if (isAbsent(given) || given === "false") continue;
    if (wanted === undefined || given === wanted) return true;
  }
  const byController =
    ["service.k8s.aws/nlb", "eks.amazonaws.com/nlb"].includes(spec?.loadBalancerClass ?? "") ||
    ["external", "nlb-ip"].includes(annotations[awsType] ?? "");
  return byController && isAbsent(annotations[scheme]);
}

/** The address ranges that a load balancer takes traffic from. None means all. */
export function sourceRangesOf({ metadata, spec }: Service): readonly string[] {
  const said = spec?.loadBalancerSourceRanges ?? [];
  const list = said.length > 0 ? said : (metadata?.annotations?.[ranges] ?? "").split(",");
  return list.map((range) => String(range).trim()).filter((range) => range !== "");
}
