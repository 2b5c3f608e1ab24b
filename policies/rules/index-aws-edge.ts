// The rules about what faces the network: load balancers, distributions, APIs, names, certificates, clusters.

import type { Rule } from "@temelj/policy";

import { acmCertificateIsTransparent } from "./acm/acm-certificate-is-transparent.ts";
import { acmCertificateIsValidatedByDns } from "./acm/acm-certificate-is-validated-by-dns.ts";
import { acmCertificateKeyIsStrong } from "./acm/acm-certificate-key-is-strong.ts";
import { acmCertificateNamesItsHosts } from "./acm/acm-certificate-names-its-hosts.ts";
import { apigatewayCacheIsEncrypted } from "./apigateway/apigateway-cache-is-encrypted.ts";
import { apigatewayCorsNamesOrigins } from "./apigateway/apigateway-cors-names-origins.ts";
import { apigatewayDomainUsesModernTls } from "./apigateway/apigateway-domain-uses-modern-tls.ts";
import { apigatewayLogsHoldNoBodies } from "./apigateway/apigateway-logs-hold-no-bodies.ts";
import { apigatewayPolicyIsNotPublic } from "./apigateway/apigateway-policy-is-not-public.ts";
import { apigatewayPrivateIntegrationUsesTls } from "./apigateway/apigateway-private-integration-uses-tls.ts";
import { apigatewayRequiresAuthorization } from "./apigateway/apigateway-requires-authorization.ts";
import { apigatewayStageHasFirewall } from "./apigateway/apigateway-stage-has-firewall.ts";
import { apigatewayStageRecordsExecution } from "./apigateway/apigateway-stage-records-execution.ts";
import { apigatewayStageRecordsRequests } from "./apigateway/apigateway-stage-records-requests.ts";
import { apigatewayStageTracesRequests } from "./apigateway/apigateway-stage-traces-requests.ts";
import { apigatewayValidatesRequests } from "./apigateway/apigateway-validates-requests.ts";
import { cloudfrontEncryptsToOrigin } from "./cloudfront/cloudfront-encrypts-to-origin.ts";
import { cloudfrontHasDefaultRootObject } from "./cloudfront/cloudfront-has-default-root-object.ts";
import { cloudfrontHasOriginFailover } from "./cloudfront/cloudfront-has-origin-failover.ts";
import { cloudfrontHeadersRequireHttps } from "./cloudfront/cloudfront-headers-require-https.ts";
import { cloudfrontRecordsRequests } from "./cloudfront/cloudfront-records-requests.ts";
import { cloudfrontSendsSecurityHeaders } from "./cloudfront/cloudfront-sends-security-headers.ts";
import { eksClusterIsProtectedFromDeletion } from "./eks/eks-cluster-is-protected-from-deletion.ts";
import { eksEncryptsSecrets } from "./eks/eks-encrypts-secrets.ts";
import { eksEndpointIsNotPublic } from "./eks/eks-endpoint-is-not-public.ts";
import { eksNodeGroupClosesSsh } from "./eks/eks-node-group-closes-ssh.ts";
import { eksRecordsControlPlane } from "./eks/eks-records-control-plane.ts";
import { eksUsesAccessEntries } from "./eks/eks-uses-access-entries.ts";
import { eksVersionIsSupported } from "./eks/eks-version-is-supported.ts";
import { elbClassicListenerIsEncrypted } from "./elb/elb-classic-listener-is-encrypted.ts";
import { elbClassicUsesModernTls } from "./elb/elb-classic-uses-modern-tls.ts";
import { elbCrossesZones } from "./elb/elb-crosses-zones.ts";
import { elbDropsInvalidHeaders } from "./elb/elb-drops-invalid-headers.ts";
import { elbHasFirewall } from "./elb/elb-has-firewall.ts";
import { elbIsProtectedFromDeletion } from "./elb/elb-is-protected-from-deletion.ts";
import { elbListenerIsEncrypted } from "./elb/elb-listener-is-encrypted.ts";
import { elbListenerUsesModernTls } from "./elb/elb-listener-uses-modern-tls.ts";
import { elbMitigatesDesync } from "./elb/elb-mitigates-desync.ts";
import { elbRecordsAccess } from "./elb/elb-records-access.ts";
import { elbSaysWhoReachesIt } from "./elb/elb-says-who-reaches-it.ts";
import { elbSpansZones } from "./elb/elb-spans-zones.ts";
import { elbTargetIsEncrypted } from "./elb/elb-target-is-encrypted.ts";
import { networkfirewallUsesOwnKey } from "./networkfirewall/networkfirewall-uses-own-key.ts";
import { route53DomainHidesContacts } from "./route53/route53-domain-hides-contacts.ts";
import { route53DomainIsLocked } from "./route53/route53-domain-is-locked.ts";
import { route53DomainRenews } from "./route53/route53-domain-renews.ts";
import { route53FirewallFailsClosed } from "./route53/route53-firewall-fails-closed.ts";
import { route53ResolverRecordsQueries } from "./route53/route53-resolver-records-queries.ts";
import { route53ZoneIsSigned } from "./route53/route53-zone-is-signed.ts";
import { route53ZoneRecordsQueries } from "./route53/route53-zone-records-queries.ts";
import { wafClassicIsNotUsed } from "./waf/waf-classic-is-not-used.ts";
import { wafv2RecordsMetrics } from "./wafv2/wafv2-records-metrics.ts";
import { wafv2RuleGroupIsNotEmpty } from "./wafv2/wafv2-rule-group-is-not-empty.ts";
import { wafv2WebAclHasRules } from "./wafv2/wafv2-web-acl-has-rules.ts";
import { wafv2WebAclLimitsRate } from "./wafv2/wafv2-web-acl-limits-rate.ts";
import { wafv2WebAclRecordsRequests } from "./wafv2/wafv2-web-acl-records-requests.ts";
import { wafv2WebAclStopsKnownAttacks } from "./wafv2/wafv2-web-acl-stops-known-attacks.ts";

/** Rules about the services at the edge, in order of service and id. */
export const awsEdgeRules: readonly Rule[] = [
  acmCertificateIsTransparent,
  acmCertificateIsValidatedByDns,
  acmCertificateKeyIsStrong,
  acmCertificateNamesItsHosts,
  apigatewayCacheIsEncrypted,
  apigatewayCorsNamesOrigins,
  apigatewayDomainUsesModernTls,
  apigatewayLogsHoldNoBodies,
  apigatewayPolicyIsNotPublic,
  apigatewayPrivateIntegrationUsesTls,
  apigatewayRequiresAuthorization,
  apigatewayStageHasFirewall,
  apigatewayStageRecordsExecution,
  apigatewayStageRecordsRequests,
  apigatewayStageTracesRequests,
  apigatewayValidatesRequests,
  cloudfrontEncryptsToOrigin,
  cloudfrontHasDefaultRootObject,
  cloudfrontHasOriginFailover,
  cloudfrontHeadersRequireHttps,
  cloudfrontRecordsRequests,
  cloudfrontSendsSecurityHeaders,
  eksClusterIsProtectedFromDeletion,
  eksEncryptsSecrets,
  eksEndpointIsNotPublic,
  eksNodeGroupClosesSsh,
  eksRecordsControlPlane,
  eksUsesAccessEntries,
  eksVersionIsSupported,
  elbClassicListenerIsEncrypted,
  elbClassicUsesModernTls,
  elbCrossesZones,
  elbDropsInvalidHeaders,
  elbHasFirewall,
  elbIsProtectedFromDeletion,
  elbListenerIsEncrypted,
  elbListenerUsesModernTls,
  elbMitigatesDesync,
  elbRecordsAccess,
  elbSaysWhoReachesIt,
  elbSpansZones,
  elbTargetIsEncrypted,
  networkfirewallUsesOwnKey,
  route53DomainHidesContacts,
  route53DomainIsLocked,
  route53DomainRenews,
  route53FirewallFailsClosed,
  route53ResolverRecordsQueries,
  route53ZoneIsSigned,
  route53ZoneRecordsQueries,
  wafClassicIsNotUsed,
  wafv2RecordsMetrics,
  wafv2RuleGroupIsNotEmpty,
  wafv2WebAclHasRules,
  wafv2WebAclLimitsRate,
  wafv2WebAclRecordsRequests,
  wafv2WebAclStopsKnownAttacks,
];
