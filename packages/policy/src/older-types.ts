// Type tokens that a provider has renamed: the same resource under two names, judged by the same rules.

/**
 * Older token to the one that rules name. Taken from the aliases that @pulumi/aws 7.48.0 registers, and its
 * load balancers, which it exports under two names with the same properties.
 */
const newerTypes: ReadonlyMap<string, string> = new Map([
  ["aws:applicationloadbalancing/listener:Listener", "aws:lb/listener:Listener"],
  [
    "aws:applicationloadbalancing/listenerCertificate:ListenerCertificate",
    "aws:lb/listenerCertificate:ListenerCertificate",
  ],
  ["aws:applicationloadbalancing/listenerRule:ListenerRule", "aws:lb/listenerRule:ListenerRule"],
  ["aws:applicationloadbalancing/loadBalancer:LoadBalancer", "aws:lb/loadBalancer:LoadBalancer"],
  ["aws:applicationloadbalancing/targetGroup:TargetGroup", "aws:lb/targetGroup:TargetGroup"],
  ["aws:alb/listener:Listener", "aws:lb/listener:Listener"],
  ["aws:alb/listenerCertificate:ListenerCertificate", "aws:lb/listenerCertificate:ListenerCertificate"],
  ["aws:alb/listenerRule:ListenerRule", "aws:lb/listenerRule:ListenerRule"],
  ["aws:alb/loadBalancer:LoadBalancer", "aws:lb/loadBalancer:LoadBalancer"],
  ["aws:alb/targetGroup:TargetGroup", "aws:lb/targetGroup:TargetGroup"],
  ["aws:elasticloadbalancing/loadBalancer:LoadBalancer", "aws:elb/loadBalancer:LoadBalancer"],
  [
    "aws:elasticloadbalancing/sslNegotiationPolicy:SslNegotiationPolicy",
    "aws:elb/sslNegotiationPolicy:SslNegotiationPolicy",
  ],
  ["aws:elasticloadbalancingv2/listener:Listener", "aws:lb/listener:Listener"],
  [
    "aws:elasticloadbalancingv2/listenerCertificate:ListenerCertificate",
    "aws:lb/listenerCertificate:ListenerCertificate",
  ],
  ["aws:elasticloadbalancingv2/listenerRule:ListenerRule", "aws:lb/listenerRule:ListenerRule"],
  ["aws:elasticloadbalancingv2/loadBalancer:LoadBalancer", "aws:lb/loadBalancer:LoadBalancer"],
  ["aws:elasticloadbalancingv2/targetGroup:TargetGroup", "aws:lb/targetGroup:TargetGroup"],
  ["aws:ec2/encryptionControl:EncryptionControl", "aws:ec2/vpcEncryptionControl:VpcEncryptionControl"],
  ["aws:s3/BucketObject:BucketObject", "aws:s3/bucketObjectv2:BucketObjectv2"],
  ["aws:s3/bucketAclV2:BucketAclV2", "aws:s3/bucketAcl:BucketAcl"],
  [
    "aws:s3/bucketCorsConfigurationV2:BucketCorsConfigurationV2",
    "aws:s3/bucketCorsConfiguration:BucketCorsConfiguration",
  ],
  [
    "aws:s3/bucketLifecycleConfigurationV2:BucketLifecycleConfigurationV2",
    "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration",
  ],
  ["aws:s3/bucketLoggingV2:BucketLoggingV2", "aws:s3/bucketLogging:BucketLogging"],
  [
    "aws:s3/bucketObjectLockConfigurationV2:BucketObjectLockConfigurationV2",
    "aws:s3/bucketObjectLockConfiguration:BucketObjectLockConfiguration",
  ],
  [
    "aws:s3/bucketServerSideEncryptionConfigurationV2:BucketServerSideEncryptionConfigurationV2",
    "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration",
  ],
  ["aws:s3/bucketV2:BucketV2", "aws:s3/bucket:Bucket"],
  ["aws:s3/bucketVersioningV2:BucketVersioningV2", "aws:s3/bucketVersioning:BucketVersioning"],
  [
    "aws:s3/bucketWebsiteConfigurationV2:BucketWebsiteConfigurationV2",
    "aws:s3/bucketWebsiteConfiguration:BucketWebsiteConfiguration",
  ],
]);

/** The token that rules name for a type. */
export function newestType(type: string): string {
  return newerTypes.get(type) ?? type;
}
