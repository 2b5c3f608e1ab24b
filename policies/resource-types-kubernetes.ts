// The properties of the Kubernetes objects that rules judge, from the provider's own SDK. Types only: nothing is loaded.

import type { input } from "@pulumi/kubernetes/types/index.js";
import type { Unwrap } from "@pulumi/pulumi";

declare module "@temelj/policy" {
  interface ResourceTypes {
    "kubernetes:apps/v1:Deployment": Unwrap<input.apps.v1.Deployment>;
    "kubernetes:autoscaling/v2:HorizontalPodAutoscaler": Unwrap<input.autoscaling.v2.HorizontalPodAutoscaler>;
    "kubernetes:core/v1:ConfigMap": Unwrap<input.core.v1.ConfigMap>;
    "kubernetes:core/v1:LimitRange": Unwrap<input.core.v1.LimitRange>;
    "kubernetes:core/v1:Namespace": Unwrap<input.core.v1.Namespace>;
    "kubernetes:core/v1:PersistentVolume": Unwrap<input.core.v1.PersistentVolume>;
    "kubernetes:core/v1:Pod": Unwrap<input.core.v1.Pod>;
    "kubernetes:core/v1:ResourceQuota": Unwrap<input.core.v1.ResourceQuota>;
    "kubernetes:core/v1:Service": Unwrap<input.core.v1.Service>;
    "kubernetes:core/v1:ServiceAccount": Unwrap<input.core.v1.ServiceAccount>;
    "kubernetes:networking.k8s.io/v1:Ingress": Unwrap<input.networking.v1.Ingress>;
    "kubernetes:networking.k8s.io/v1:NetworkPolicy": Unwrap<input.networking.v1.NetworkPolicy>;
    "kubernetes:policy/v1:PodDisruptionBudget": Unwrap<input.policy.v1.PodDisruptionBudget>;
    "kubernetes:rbac.authorization.k8s.io/v1:ClusterRole": Unwrap<input.rbac.v1.ClusterRole>;
    "kubernetes:rbac.authorization.k8s.io/v1:ClusterRoleBinding": Unwrap<input.rbac.v1.ClusterRoleBinding>;
  }
}
