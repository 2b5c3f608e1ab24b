// The rules of the landing zone itself: what its own components are held to first.

import type { Rule } from "@temelj/policy";

import { cloudfrontHasFirewall } from "./cloudfront/cloudfront-has-firewall.ts";
import { cloudfrontRequiresHttps } from "./cloudfront/cloudfront-requires-https.ts";
import { cloudfrontRequiresModernTls } from "./cloudfront/cloudfront-requires-modern-tls.ts";
import { cloudfrontS3OriginIsPrivate } from "./cloudfront/cloudfront-s3-origin-is-private.ts";
import { cloudtrailCoversAllRegions } from "./cloudtrail/cloudtrail-covers-all-regions.ts";
import { cloudtrailEncryptsWithKms } from "./cloudtrail/cloudtrail-encrypts-with-kms.ts";
import { cloudtrailValidatesLogFiles } from "./cloudtrail/cloudtrail-validates-log-files.ts";
import { securityGroupClosesAdminPorts } from "./ec2/security-group-closes-admin-ports.ts";
import { subnetGivesNoPublicAddress } from "./ec2/subnet-gives-no-public-address.ts";
import { transitGatewayAsksBeforeAttaching } from "./ec2/transit-gateway-asks-before-attaching.ts";
import { transitGatewayHasNoDefaultRoutes } from "./ec2/transit-gateway-has-no-default-routes.ts";
import { iamOidcTrustNamesSubject } from "./iam/iam-oidc-trust-names-subject.ts";
import { iamPolicyGrantsNotEverything } from "./iam/iam-policy-grants-not-everything.ts";
import { iamRoleTrustsSomebody } from "./iam/iam-role-trusts-somebody.ts";
import { kmsKeyPolicyIsNotPublic } from "./kms/kms-key-policy-is-not-public.ts";
import { kmsKeyRotates } from "./kms/kms-key-rotates.ts";
import { s3BucketAclIsNotPublic } from "./s3/s3-bucket-acl-is-not-public.ts";
import { s3BucketBlocksPublicAccess } from "./s3/s3-bucket-blocks-public-access.ts";
import { s3BucketIsVersioned } from "./s3/s3-bucket-is-versioned.ts";
import { s3BucketPolicyIsNotPublic } from "./s3/s3-bucket-policy-is-not-public.ts";
import { s3BucketRefusesPlainHttp } from "./s3/s3-bucket-refuses-plain-http.ts";
import { s3BucketUsesKmsKey } from "./s3/s3-bucket-uses-kms-key.ts";
import { s3TrailArchiveIsLocked } from "./s3/s3-trail-archive-is-locked.ts";
import { defaultSecurityGroupIsClosed } from "./vpc/default-security-group-is-closed.ts";
import { networkHasNoInternetGateway } from "./vpc/network-has-no-internet-gateway.ts";
import { vpcRecordsFlows } from "./vpc/vpc-records-flows.ts";

/** Rules about the services that the components use, in order of service and id. */
export const foundationRules: readonly Rule[] = [
  cloudfrontHasFirewall,
  cloudfrontRequiresHttps,
  cloudfrontRequiresModernTls,
  cloudfrontS3OriginIsPrivate,
  cloudtrailCoversAllRegions,
  cloudtrailEncryptsWithKms,
  cloudtrailValidatesLogFiles,
  securityGroupClosesAdminPorts,
  subnetGivesNoPublicAddress,
  transitGatewayAsksBeforeAttaching,
  transitGatewayHasNoDefaultRoutes,
  iamOidcTrustNamesSubject,
  iamPolicyGrantsNotEverything,
  iamRoleTrustsSomebody,
  kmsKeyPolicyIsNotPublic,
  kmsKeyRotates,
  s3BucketAclIsNotPublic,
  s3BucketBlocksPublicAccess,
  s3BucketIsVersioned,
  s3BucketPolicyIsNotPublic,
  s3BucketRefusesPlainHttp,
  s3BucketUsesKmsKey,
  s3TrailArchiveIsLocked,
  defaultSecurityGroupIsClosed,
  networkHasNoInternetGateway,
  vpcRecordsFlows,
];
