// Every rule about Kubernetes, one a file.

import type { Rule } from "@temelj/policy";

import { k8sApparmorIsNotWeakened } from "./kubernetes/k8s-apparmor-is-not-weakened.ts";
import { k8sBindingExcludesAnonymous } from "./kubernetes/k8s-binding-excludes-anonymous.ts";
import { k8sBindingExcludesDefaultAccount } from "./kubernetes/k8s-binding-excludes-default-account.ts";
import { k8sBindingExcludesEverybody } from "./kubernetes/k8s-binding-excludes-everybody.ts";
import { k8sBindingGrantsNoClusterAdmin } from "./kubernetes/k8s-binding-grants-no-cluster-admin.ts";
import { k8sBindingNamesNoMasters } from "./kubernetes/k8s-binding-names-no-masters.ts";
import { k8sClusterRoleCannotApproveCertificates } from "./kubernetes/k8s-cluster-role-cannot-approve-certificates.ts";
import { k8sClusterRoleCannotChangeWebhooks } from "./kubernetes/k8s-cluster-role-cannot-change-webhooks.ts";
import { k8sClusterRoleCannotCreatePersistentVolumes } from "./kubernetes/k8s-cluster-role-cannot-create-persistent-volumes.ts";
import { k8sClusterRoleCannotReachKubelets } from "./kubernetes/k8s-cluster-role-cannot-reach-kubelets.ts";
import { k8sClusterRoleReadsNoSecrets } from "./kubernetes/k8s-cluster-role-reads-no-secrets.ts";
import { k8sConfigMapHoldsNoSecret } from "./kubernetes/k8s-config-map-holds-no-secret.ts";
import { k8sContainerAddsNoExtraCapability } from "./kubernetes/k8s-container-adds-no-extra-capability.ts";
import { k8sContainerDropsAllCapabilities } from "./kubernetes/k8s-container-drops-all-capabilities.ts";
import { k8sContainerDropsNetRaw } from "./kubernetes/k8s-container-drops-net-raw.ts";
import { k8sContainerForbidsPrivilegeEscalation } from "./kubernetes/k8s-container-forbids-privilege-escalation.ts";
import { k8sContainerHasLivenessProbe } from "./kubernetes/k8s-container-has-liveness-probe.ts";
import { k8sContainerHasReadinessProbe } from "./kubernetes/k8s-container-has-readiness-probe.ts";
import { k8sContainerIsNotPrivileged } from "./kubernetes/k8s-container-is-not-privileged.ts";
import { k8sContainerLimitsCpu } from "./kubernetes/k8s-container-limits-cpu.ts";
import { k8sContainerLimitsMemory } from "./kubernetes/k8s-container-limits-memory.ts";
import { k8sContainerMustRunAsNonRoot } from "./kubernetes/k8s-container-must-run-as-non-root.ts";
import { k8sContainerOpensNoHostPort } from "./kubernetes/k8s-container-opens-no-host-port.ts";
import { k8sContainerRequestsResources } from "./kubernetes/k8s-container-requests-resources.ts";
import { k8sContainerRootFilesystemIsReadOnly } from "./kubernetes/k8s-container-root-filesystem-is-read-only.ts";
import { k8sContainerRunsNotAsUserZero } from "./kubernetes/k8s-container-runs-not-as-user-zero.ts";
import { k8sContainerUserIsHigh } from "./kubernetes/k8s-container-user-is-high.ts";
import { k8sContainerUsesNoSudo } from "./kubernetes/k8s-container-uses-no-sudo.ts";
import { k8sDashboardIsNotDeployed } from "./kubernetes/k8s-dashboard-is-not-deployed.ts";
import { k8sDefaultServiceAccountMountsNoToken } from "./kubernetes/k8s-default-service-account-mounts-no-token.ts";
import { k8sDisruptionBudgetLetsNodesDrain } from "./kubernetes/k8s-disruption-budget-lets-nodes-drain.ts";
import { k8sEnvironmentHoldsNoSecret } from "./kubernetes/k8s-environment-holds-no-secret.ts";
import { k8sImageIsPulledAlways } from "./kubernetes/k8s-image-is-pulled-always.ts";
import { k8sImageNamesADigest } from "./kubernetes/k8s-image-names-a-digest.ts";
import { k8sImageNamesAVersion } from "./kubernetes/k8s-image-names-a-version.ts";
import { k8sIngressHasNoSnippets } from "./kubernetes/k8s-ingress-has-no-snippets.ts";
import { k8sIngressNamesItsHosts } from "./kubernetes/k8s-ingress-names-its-hosts.ts";
import { k8sIngressUsesTls } from "./kubernetes/k8s-ingress-uses-tls.ts";
import { k8sLoadBalancerIsNotPublic } from "./kubernetes/k8s-load-balancer-is-not-public.ts";
import { k8sNamespaceDeniesTrafficByDefault } from "./kubernetes/k8s-namespace-denies-traffic-by-default.ts";
import { k8sNamespaceEnforcesPodSecurity } from "./kubernetes/k8s-namespace-enforces-pod-security.ts";
import { k8sNamespaceHasAQuota } from "./kubernetes/k8s-namespace-has-a-quota.ts";
import { k8sNamespaceHasDefaultLimits } from "./kubernetes/k8s-namespace-has-default-limits.ts";
import { k8sNetworkPolicyOpensNotEverything } from "./kubernetes/k8s-network-policy-opens-not-everything.ts";
import { k8sObjectIsNotInDefaultNamespace } from "./kubernetes/k8s-object-is-not-in-default-namespace.ts";
import { k8sObjectIsOfAStableVersion } from "./kubernetes/k8s-object-is-of-a-stable-version.ts";
import { k8sPersistentVolumeIsNoHostPath } from "./kubernetes/k8s-persistent-volume-is-no-host-path.ts";
import { k8sPodHasAController } from "./kubernetes/k8s-pod-has-a-controller.ts";
import { k8sPodHasNetworkPolicy } from "./kubernetes/k8s-pod-has-network-policy.ts";
import { k8sPodIsInNoRootGroup } from "./kubernetes/k8s-pod-is-in-no-root-group.ts";
import { k8sPodMountsNoHostPath } from "./kubernetes/k8s-pod-mounts-no-host-path.ts";
import { k8sPodRunsNoHostProcess } from "./kubernetes/k8s-pod-runs-no-host-process.ts";
import { k8sPodSetsNoHostAliases } from "./kubernetes/k8s-pod-sets-no-host-aliases.ts";
import { k8sPodSetsOnlySafeSysctls } from "./kubernetes/k8s-pod-sets-only-safe-sysctls.ts";
import { k8sPodSharesNoHostNamespace } from "./kubernetes/k8s-pod-shares-no-host-namespace.ts";
import { k8sPodUsesOnlyCoreVolumeTypes } from "./kubernetes/k8s-pod-uses-only-core-volume-types.ts";
import { k8sPodUsesOwnServiceAccount } from "./kubernetes/k8s-pod-uses-own-service-account.ts";
import { k8sProbeNamesNoHost } from "./kubernetes/k8s-probe-names-no-host.ts";
import { k8sProcMountIsAlwaysDefault } from "./kubernetes/k8s-proc-mount-is-always-default.ts";
import { k8sProcMountIsDefault } from "./kubernetes/k8s-proc-mount-is-default.ts";
import { k8sReplicatedWorkloadHasDisruptionBudget } from "./kubernetes/k8s-replicated-workload-has-disruption-budget.ts";
import { k8sReplicatedWorkloadSpreads } from "./kubernetes/k8s-replicated-workload-spreads.ts";
import { k8sRoleCannotChangeRoles } from "./kubernetes/k8s-role-cannot-change-roles.ts";
import { k8sRoleCannotCreatePods } from "./kubernetes/k8s-role-cannot-create-pods.ts";
import { k8sRoleCannotDeleteRecords } from "./kubernetes/k8s-role-cannot-delete-records.ts";
import { k8sRoleCannotEscalate } from "./kubernetes/k8s-role-cannot-escalate.ts";
import { k8sRoleCannotForwardPorts } from "./kubernetes/k8s-role-cannot-forward-ports.ts";
import { k8sRoleCannotImpersonate } from "./kubernetes/k8s-role-cannot-impersonate.ts";
import { k8sRoleCannotIssueTokens } from "./kubernetes/k8s-role-cannot-issue-tokens.ts";
import { k8sRoleCannotRedirectTraffic } from "./kubernetes/k8s-role-cannot-redirect-traffic.ts";
import { k8sRoleCannotRunCommandsInPods } from "./kubernetes/k8s-role-cannot-run-commands-in-pods.ts";
import { k8sRoleNamesWhatItAllows } from "./kubernetes/k8s-role-names-what-it-allows.ts";
import { k8sRoleReadsNamedSecrets } from "./kubernetes/k8s-role-reads-named-secrets.ts";
import { k8sSeccompIsNotSwitchedOff } from "./kubernetes/k8s-seccomp-is-not-switched-off.ts";
import { k8sSeccompProfileIsSet } from "./kubernetes/k8s-seccomp-profile-is-set.ts";
import { k8sSecretIsMountedNotInEnvironment } from "./kubernetes/k8s-secret-is-mounted-not-in-environment.ts";
import { k8sSelinuxIsNotWeakened } from "./kubernetes/k8s-selinux-is-not-weakened.ts";
import { k8sServiceAccountMountsNoToken } from "./kubernetes/k8s-service-account-mounts-no-token.ts";
import { k8sServiceAccountTokenIsMountedOnPurpose } from "./kubernetes/k8s-service-account-token-is-mounted-on-purpose.ts";
import { k8sServiceHasNoExternalAddresses } from "./kubernetes/k8s-service-has-no-external-addresses.ts";
import { k8sServiceIsNoNodePort } from "./kubernetes/k8s-service-is-no-node-port.ts";
import { k8sServiceNamesNoLocalHost } from "./kubernetes/k8s-service-names-no-local-host.ts";
import { k8sServiceOpensNoSsh } from "./kubernetes/k8s-service-opens-no-ssh.ts";
import { k8sTillerIsNotDeployed } from "./kubernetes/k8s-tiller-is-not-deployed.ts";
import { k8sWorkloadIsNotInSystemNamespace } from "./kubernetes/k8s-workload-is-not-in-system-namespace.ts";
import { k8sWorkloadIsNotOnTheControlPlane } from "./kubernetes/k8s-workload-is-not-on-the-control-plane.ts";
import { k8sWorkloadRunsTwice } from "./kubernetes/k8s-workload-runs-twice.ts";

/** The rules about Kubernetes, in order of id. */
export const kubernetesRules: readonly Rule[] = [
  k8sApparmorIsNotWeakened,
  k8sBindingExcludesAnonymous,
  k8sBindingExcludesDefaultAccount,
  k8sBindingExcludesEverybody,
  k8sBindingGrantsNoClusterAdmin,
  k8sBindingNamesNoMasters,
  k8sClusterRoleCannotApproveCertificates,
  k8sClusterRoleCannotChangeWebhooks,
  k8sClusterRoleCannotCreatePersistentVolumes,
  k8sClusterRoleCannotReachKubelets,
  k8sClusterRoleReadsNoSecrets,
  k8sConfigMapHoldsNoSecret,
  k8sContainerAddsNoExtraCapability,
  k8sContainerDropsAllCapabilities,
  k8sContainerDropsNetRaw,
  k8sContainerForbidsPrivilegeEscalation,
  k8sContainerHasLivenessProbe,
  k8sContainerHasReadinessProbe,
  k8sContainerIsNotPrivileged,
  k8sContainerLimitsCpu,
  k8sContainerLimitsMemory,
  k8sContainerMustRunAsNonRoot,
  k8sContainerOpensNoHostPort,
  k8sContainerRequestsResources,
  k8sContainerRootFilesystemIsReadOnly,
  k8sContainerRunsNotAsUserZero,
  k8sContainerUserIsHigh,
  k8sContainerUsesNoSudo,
  k8sDashboardIsNotDeployed,
  k8sDefaultServiceAccountMountsNoToken,
  k8sDisruptionBudgetLetsNodesDrain,
  k8sEnvironmentHoldsNoSecret,
  k8sImageIsPulledAlways,
  k8sImageNamesADigest,
  k8sImageNamesAVersion,
  k8sIngressHasNoSnippets,
  k8sIngressNamesItsHosts,
  k8sIngressUsesTls,
  k8sLoadBalancerIsNotPublic,
  k8sNamespaceDeniesTrafficByDefault,
  k8sNamespaceEnforcesPodSecurity,
  k8sNamespaceHasAQuota,
  k8sNamespaceHasDefaultLimits,
  k8sNetworkPolicyOpensNotEverything,
  k8sObjectIsNotInDefaultNamespace,
  k8sObjectIsOfAStableVersion,
  k8sPersistentVolumeIsNoHostPath,
  k8sPodHasAController,
  k8sPodHasNetworkPolicy,
  k8sPodIsInNoRootGroup,
  k8sPodMountsNoHostPath,
  k8sPodRunsNoHostProcess,
  k8sPodSetsNoHostAliases,
  k8sPodSetsOnlySafeSysctls,
  k8sPodSharesNoHostNamespace,
  k8sPodUsesOnlyCoreVolumeTypes,
  k8sPodUsesOwnServiceAccount,
  k8sProbeNamesNoHost,
  k8sProcMountIsAlwaysDefault,
  k8sProcMountIsDefault,
  k8sReplicatedWorkloadHasDisruptionBudget,
  k8sReplicatedWorkloadSpreads,
  k8sRoleCannotChangeRoles,
  k8sRoleCannotCreatePods,
  k8sRoleCannotDeleteRecords,
  k8sRoleCannotEscalate,
  k8sRoleCannotForwardPorts,
  k8sRoleCannotImpersonate,
  k8sRoleCannotIssueTokens,
  k8sRoleCannotRedirectTraffic,
  k8sRoleCannotRunCommandsInPods,
  k8sRoleNamesWhatItAllows,
  k8sRoleReadsNamedSecrets,
  k8sSeccompIsNotSwitchedOff,
  k8sSeccompProfileIsSet,
  k8sSecretIsMountedNotInEnvironment,
  k8sSelinuxIsNotWeakened,
  k8sServiceAccountMountsNoToken,
  k8sServiceAccountTokenIsMountedOnPurpose,
  k8sServiceHasNoExternalAddresses,
  k8sServiceIsNoNodePort,
  k8sServiceNamesNoLocalHost,
  k8sServiceOpensNoSsh,
  k8sTillerIsNotDeployed,
  k8sWorkloadIsNotInSystemNamespace,
  k8sWorkloadIsNotOnTheControlPlane,
  k8sWorkloadRunsTwice,
];
