// The properties of the resource types that rules judge, from the provider's own SDK. Types only: nothing is loaded.

import type * as aws from "@pulumi/aws";
import type { Unwrap } from "@pulumi/pulumi";

declare module "@temelj/policy" {
  interface ResourceTypes {
    "aws:cloudfront/distribution:Distribution": Unwrap<aws.cloudfront.DistributionArgs>;
    "aws:cloudtrail/trail:Trail": Unwrap<aws.cloudtrail.TrailArgs>;
    "aws:ec2/defaultSecurityGroup:DefaultSecurityGroup": Unwrap<aws.ec2.DefaultSecurityGroupArgs>;
    "aws:ec2/defaultSubnet:DefaultSubnet": Unwrap<aws.ec2.DefaultSubnetArgs>;
    "aws:ec2/flowLog:FlowLog": Unwrap<aws.ec2.FlowLogArgs>;
    "aws:ec2/internetGateway:InternetGateway": Unwrap<aws.ec2.InternetGatewayArgs>;
    "aws:ec2/securityGroup:SecurityGroup": Unwrap<aws.ec2.SecurityGroupArgs>;
    "aws:ec2/securityGroupRule:SecurityGroupRule": Unwrap<aws.ec2.SecurityGroupRuleArgs>;
    "aws:ec2/subnet:Subnet": Unwrap<aws.ec2.SubnetArgs>;
    "aws:ec2/vpc:Vpc": Unwrap<aws.ec2.VpcArgs>;
    "aws:ec2transitgateway/transitGateway:TransitGateway": Unwrap<aws.ec2transitgateway.TransitGatewayArgs>;
    "aws:iam/groupPolicy:GroupPolicy": Unwrap<aws.iam.GroupPolicyArgs>;
    "aws:iam/policy:Policy": Unwrap<aws.iam.PolicyArgs>;
    "aws:iam/role:Role": Unwrap<aws.iam.RoleArgs>;
    "aws:iam/rolePolicy:RolePolicy": Unwrap<aws.iam.RolePolicyArgs>;
    "aws:iam/userPolicy:UserPolicy": Unwrap<aws.iam.UserPolicyArgs>;
    "aws:kms/externalKey:ExternalKey": Unwrap<aws.kms.ExternalKeyArgs>;
    "aws:kms/key:Key": Unwrap<aws.kms.KeyArgs>;
    "aws:kms/keyPolicy:KeyPolicy": Unwrap<aws.kms.KeyPolicyArgs>;
    "aws:kms/replicaKey:ReplicaKey": Unwrap<aws.kms.ReplicaKeyArgs>;
    "aws:s3/accountPublicAccessBlock:AccountPublicAccessBlock": Unwrap<aws.s3.AccountPublicAccessBlockArgs>;
    // Under its older token a bucket has its blocks as lists: `versionings` for `versioning`.
    "aws:s3/bucket:Bucket": Omit<Unwrap<aws.s3.BucketArgs>, "objectLockConfiguration"> &
      Omit<Unwrap<aws.s3.BucketV2Args>, "policy">;
    "aws:s3/bucketAcl:BucketAcl": Unwrap<aws.s3.BucketAclArgs>;
    "aws:s3/bucketObjectLockConfiguration:BucketObjectLockConfiguration": Unwrap<aws.s3.BucketObjectLockConfigurationArgs>;
    "aws:s3/bucketPolicy:BucketPolicy": Unwrap<aws.s3.BucketPolicyArgs>;
    "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock": Unwrap<aws.s3.BucketPublicAccessBlockArgs>;
    "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration": Unwrap<aws.s3.BucketServerSideEncryptionConfigurationArgs>;
    "aws:s3/bucketVersioning:BucketVersioning": Unwrap<aws.s3.BucketVersioningArgs>;
    "aws:ssoadmin/permissionSetInlinePolicy:PermissionSetInlinePolicy": Unwrap<aws.ssoadmin.PermissionSetInlinePolicyArgs>;
    "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule": Unwrap<aws.vpc.SecurityGroupIngressRuleArgs>;
  }
}
