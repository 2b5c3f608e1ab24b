// Rules about computing, networks, identity, organization and storage.

import type { Rule } from "@temelj/policy";

import { autoscalingGroupAsksLoadBalancer } from "./autoscaling/autoscaling-group-asks-load-balancer.ts";
import { autoscalingGroupSpansZones } from "./autoscaling/autoscaling-group-spans-zones.ts";
import { autoscalingGroupUsesLaunchTemplate } from "./autoscaling/autoscaling-group-uses-launch-template.ts";
import { ebsAccountEncryptsVolumes } from "./ebs/ebs-account-encrypts-volumes.ts";
import { ebsAccountKeepsSnapshotsPrivate } from "./ebs/ebs-account-keeps-snapshots-private.ts";
import { ebsVolumeIsEncrypted } from "./ebs/ebs-volume-is-encrypted.ts";
import { ebsVolumeUsesOwnKey } from "./ebs/ebs-volume-uses-own-key.ts";
import { ec2AccountClosesSerialConsole } from "./ec2/ec2-account-closes-serial-console.ts";
import { ec2AccountKeepsImagesPrivate } from "./ec2/ec2-account-keeps-images-private.ts";
import { ec2ClientVpnRecordsConnections } from "./ec2/ec2-client-vpn-records-connections.ts";
import { ec2ImageIsEncrypted } from "./ec2/ec2-image-is-encrypted.ts";
import { ec2ImageIsNotPublic } from "./ec2/ec2-image-is-not-public.ts";
import { ec2InstanceDisksAreEncrypted } from "./ec2/ec2-instance-disks-are-encrypted.ts";
import { ec2InstanceHasARole } from "./ec2/ec2-instance-has-a-role.ts";
import { ec2InstanceHasNoPublicAddress } from "./ec2/ec2-instance-has-no-public-address.ts";
import { ec2InstanceIsProtectedFromTermination } from "./ec2/ec2-instance-is-protected-from-termination.ts";
import { ec2InstanceIsWatchedClosely } from "./ec2/ec2-instance-is-watched-closely.ts";
import { ec2InstanceMetadataStayNear } from "./ec2/ec2-instance-metadata-stay-near.ts";
import { ec2InstanceRequiresMetadataTokens } from "./ec2/ec2-instance-requires-metadata-tokens.ts";
import { ec2InstanceUserDataHoldNoSecret } from "./ec2/ec2-instance-user-data-hold-no-secret.ts";
import { ec2NetworkInterfaceChecksItsTraffic } from "./ec2/ec2-network-interface-checks-its-traffic.ts";
import { ec2VpnConnectionRecordsTunnels } from "./ec2/ec2-vpn-connection-records-tunnels.ts";
import { securityGroupClosesPlainHttp } from "./ec2/security-group-closes-plain-http.ts";
import { securityGroupClosesRiskyPorts } from "./ec2/security-group-closes-risky-ports.ts";
import { securityGroupLetsOutByName } from "./ec2/security-group-lets-out-by-name.ts";
import { securityGroupOpensWebPortsOnly } from "./ec2/security-group-opens-web-ports-only.ts";
import { securityGroupSaysWhy } from "./ec2/security-group-says-why.ts";
import { transitGatewayAttachmentJoinsNoDefaultTable } from "./ec2/transit-gateway-attachment-joins-no-default-table.ts";
import { transitGatewayRecordsFlows } from "./ec2/transit-gateway-records-flows.ts";
import { iamAttachmentGrantsNoAdministrator } from "./iam/iam-attachment-grants-no-administrator.ts";
import { iamAttachmentOpensNoCloudShell } from "./iam/iam-attachment-opens-no-cloud-shell.ts";
import { iamOrganizationManagesRootUsers } from "./iam/iam-organization-manages-root-users.ts";
import { iamPasswordPolicyExpires } from "./iam/iam-password-policy-expires.ts";
import { iamPasswordPolicyIsLong } from "./iam/iam-password-policy-is-long.ts";
import { iamPasswordPolicyMixesCharacters } from "./iam/iam-password-policy-mixes-characters.ts";
import { iamPasswordPolicyPreventsReuse } from "./iam/iam-password-policy-prevents-reuse.ts";
import { iamPolicyAllowsNoWholeService } from "./iam/iam-policy-allows-no-whole-service.ts";
import { iamPolicyAssumesNamedRoles } from "./iam/iam-policy-assumes-named-roles.ts";
import { iamPolicyDecryptsWithNamedKeys } from "./iam/iam-policy-decrypts-with-named-keys.ts";
import { iamPolicyLetsNobodyEscalate } from "./iam/iam-policy-lets-nobody-escalate.ts";
import { iamPolicyNamesWhatItAllows } from "./iam/iam-policy-names-what-it-allows.ts";
import { iamPolicyOpensNoResources } from "./iam/iam-policy-opens-no-resources.ts";
import { iamPolicyPassesNamedRoles } from "./iam/iam-policy-passes-named-roles.ts";
import { iamPolicyReadsNamedData } from "./iam/iam-policy-reads-named-data.ts";
import { iamPolicyReadsNamedSecrets } from "./iam/iam-policy-reads-named-secrets.ts";
import { iamRoleTrustsNoWholeAccount } from "./iam/iam-role-trusts-no-whole-account.ts";
import { iamUserGivesWayToIdentityCenter } from "./iam/iam-user-gives-way-to-identity-center.ts";
import { iamUserHasNoAccessKey } from "./iam/iam-user-has-no-access-key.ts";
import { iamUserHasNoConsolePassword } from "./iam/iam-user-has-no-console-password.ts";
import { iamUserHasNoPolicies } from "./iam/iam-user-has-no-policies.ts";
import { networkfirewallFirewallIsProtected } from "./networkfirewall/networkfirewall-firewall-is-protected.ts";
import { networkfirewallFirewallKeepsItsPlaces } from "./networkfirewall/networkfirewall-firewall-keeps-its-places.ts";
import { networkfirewallFirewallRecordsTraffic } from "./networkfirewall/networkfirewall-firewall-records-traffic.ts";
import { networkfirewallFirewallSpansZones } from "./networkfirewall/networkfirewall-firewall-spans-zones.ts";
import { networkfirewallPolicyDropsByDefault } from "./networkfirewall/networkfirewall-policy-drops-by-default.ts";
import { networkfirewallPolicyHasRules } from "./networkfirewall/networkfirewall-policy-has-rules.ts";
import { networkfirewallPolicyPassesNothingUnseen } from "./networkfirewall/networkfirewall-policy-passes-nothing-unseen.ts";
import { networkfirewallRuleGroupIsNotEmpty } from "./networkfirewall/networkfirewall-rule-group-is-not-empty.ts";
import { organizationsAccountOutlivesItsCode } from "./organizations/organizations-account-outlives-its-code.ts";
import { organizationsOrganizationEnablesControlPolicies } from "./organizations/organizations-organization-enables-control-policies.ts";
import { organizationsOrganizationHasAllFeatures } from "./organizations/organizations-organization-has-all-features.ts";
import { organizationsOrganizationKeepsItsAccounts } from "./organizations/organizations-organization-keeps-its-accounts.ts";
import { ramShareStaysInOrganization } from "./ram/ram-share-stays-in-organization.ts";
import { s3AccessPointBlocksPublicAccess } from "./s3/s3-access-point-blocks-public-access.ts";
import { s3AccountBlocksPublicAccess } from "./s3/s3-account-blocks-public-access.ts";
import { s3BucketAbortsUnfinishedUploads } from "./s3/s3-bucket-aborts-unfinished-uploads.ts";
import { s3BucketAsksSecondFactorToDelete } from "./s3/s3-bucket-asks-second-factor-to-delete.ts";
import { s3BucketCorsNamesOrigins } from "./s3/s3-bucket-cors-names-origins.ts";
import { s3BucketHasLifecycle } from "./s3/s3-bucket-has-lifecycle.ts";
import { s3BucketIsNoWebsite } from "./s3/s3-bucket-is-no-website.ts";
import { s3BucketIsReplicated } from "./s3/s3-bucket-is-replicated.ts";
import { s3BucketLocksObjects } from "./s3/s3-bucket-locks-objects.ts";
import { s3BucketOwnsItsObjects } from "./s3/s3-bucket-owns-its-objects.ts";
import { s3BucketPolicyLocksNobodyOut } from "./s3/s3-bucket-policy-locks-nobody-out.ts";
import { s3BucketRecordsAccess } from "./s3/s3-bucket-records-access.ts";
import { s3ObjectAclIsNotPublic } from "./s3/s3-object-acl-is-not-public.ts";
import { ssoadminApplicationRequiresAssignment } from "./ssoadmin/ssoadmin-application-requires-assignment.ts";
import { ssoadminAssignmentNamesAGroup } from "./ssoadmin/ssoadmin-assignment-names-a-group.ts";
import { ssoadminPermissionSetEndsItsSession } from "./ssoadmin/ssoadmin-permission-set-ends-its-session.ts";
import { networkAclClosesAdminPorts } from "./vpc/network-acl-closes-admin-ports.ts";
import { networkAclOpensNotEverything } from "./vpc/network-acl-opens-not-everything.ts";
import { vpcBlocksInternetGateways } from "./vpc/vpc-blocks-internet-gateways.ts";
import { vpcDefaultNetworkIsNotUsed } from "./vpc/vpc-default-network-is-not-used.ts";
import { vpcEndpointPolicyNamesWhatPasses } from "./vpc/vpc-endpoint-policy-names-what-passes.ts";
import { vpcEndpointServiceAsksBeforeConnecting } from "./vpc/vpc-endpoint-service-asks-before-connecting.ts";
import { vpcPeeringRouteIsNarrow } from "./vpc/vpc-peering-route-is-narrow.ts";

/** Rules about computing, networks, identity, organization and storage, in order of service and id. */
export const awsCoreRules: readonly Rule[] = [
  autoscalingGroupAsksLoadBalancer,
  autoscalingGroupSpansZones,
  autoscalingGroupUsesLaunchTemplate,
  ebsAccountEncryptsVolumes,
  ebsAccountKeepsSnapshotsPrivate,
  ebsVolumeIsEncrypted,
  ebsVolumeUsesOwnKey,
  ec2AccountClosesSerialConsole,
  ec2AccountKeepsImagesPrivate,
  ec2ClientVpnRecordsConnections,
  ec2ImageIsEncrypted,
  ec2ImageIsNotPublic,
  ec2InstanceDisksAreEncrypted,
  ec2InstanceHasARole,
  ec2InstanceHasNoPublicAddress,
  ec2InstanceIsProtectedFromTermination,
  ec2InstanceIsWatchedClosely,
  ec2InstanceMetadataStayNear,
  ec2InstanceRequiresMetadataTokens,
  ec2InstanceUserDataHoldNoSecret,
  ec2NetworkInterfaceChecksItsTraffic,
  ec2VpnConnectionRecordsTunnels,
  securityGroupClosesPlainHttp,
  securityGroupClosesRiskyPorts,
  securityGroupLetsOutByName,
  securityGroupOpensWebPortsOnly,
  securityGroupSaysWhy,
  transitGatewayAttachmentJoinsNoDefaultTable,
  transitGatewayRecordsFlows,
  iamAttachmentGrantsNoAdministrator,
  iamAttachmentOpensNoCloudShell,
  iamOrganizationManagesRootUsers,
  iamPasswordPolicyExpires,
  iamPasswordPolicyIsLong,
  iamPasswordPolicyMixesCharacters,
  iamPasswordPolicyPreventsReuse,
  iamPolicyAllowsNoWholeService,
  iamPolicyAssumesNamedRoles,
  iamPolicyDecryptsWithNamedKeys,
  iamPolicyLetsNobodyEscalate,
  iamPolicyNamesWhatItAllows,
  iamPolicyOpensNoResources,
  iamPolicyPassesNamedRoles,
  iamPolicyReadsNamedData,
  iamPolicyReadsNamedSecrets,
  iamRoleTrustsNoWholeAccount,
  iamUserGivesWayToIdentityCenter,
  iamUserHasNoAccessKey,
  iamUserHasNoConsolePassword,
  iamUserHasNoPolicies,
  networkfirewallFirewallIsProtected,
  networkfirewallFirewallKeepsItsPlaces,
  networkfirewallFirewallRecordsTraffic,
  networkfirewallFirewallSpansZones,
  networkfirewallPolicyDropsByDefault,
  networkfirewallPolicyHasRules,
  networkfirewallPolicyPassesNothingUnseen,
  networkfirewallRuleGroupIsNotEmpty,
  organizationsAccountOutlivesItsCode,
  organizationsOrganizationEnablesControlPolicies,
  organizationsOrganizationHasAllFeatures,
  organizationsOrganizationKeepsItsAccounts,
  ramShareStaysInOrganization,
  s3AccessPointBlocksPublicAccess,
  s3AccountBlocksPublicAccess,
  s3BucketAbortsUnfinishedUploads,
  s3BucketAsksSecondFactorToDelete,
  s3BucketCorsNamesOrigins,
  s3BucketHasLifecycle,
  s3BucketIsNoWebsite,
  s3BucketIsReplicated,
  s3BucketLocksObjects,
  s3BucketOwnsItsObjects,
  s3BucketPolicyLocksNobodyOut,
  s3BucketRecordsAccess,
  s3ObjectAclIsNotPublic,
  ssoadminApplicationRequiresAssignment,
  ssoadminAssignmentNamesAGroup,
  ssoadminPermissionSetEndsItsSession,
  networkAclClosesAdminPorts,
  networkAclOpensNotEverything,
  vpcBlocksInternetGateways,
  vpcDefaultNetworkIsNotUsed,
  vpcEndpointPolicyNamesWhatPasses,
  vpcEndpointServiceAsksBeforeConnecting,
  vpcPeeringRouteIsNarrow,
];
