// The properties of the resource types that rules about files, backups, messages, functions and containers judge, from the SDK. Types only.

import type * as aws from "@pulumi/aws";
import type { Unwrap } from "@pulumi/pulumi";

declare module "@temelj/policy" {
  interface ResourceTypes {
    "aws:backup/plan:Plan": Unwrap<aws.backup.PlanArgs>;
    "aws:backup/vault:Vault": Unwrap<aws.backup.VaultArgs>;
    "aws:backup/vaultLockConfiguration:VaultLockConfiguration": Unwrap<aws.backup.VaultLockConfigurationArgs>;
    "aws:backup/vaultPolicy:VaultPolicy": Unwrap<aws.backup.VaultPolicyArgs>;
    "aws:dms/endpoint:Endpoint": Unwrap<aws.dms.EndpointArgs>;
    "aws:efs/accessPoint:AccessPoint": Unwrap<aws.efs.AccessPointArgs>;
    "aws:efs/backupPolicy:BackupPolicy": Unwrap<aws.efs.BackupPolicyArgs>;
    "aws:efs/fileSystem:FileSystem": Unwrap<aws.efs.FileSystemArgs>;
    "aws:efs/fileSystemPolicy:FileSystemPolicy": Unwrap<aws.efs.FileSystemPolicyArgs>;
    "aws:fsx/ontapFileSystem:OntapFileSystem": Unwrap<aws.fsx.OntapFileSystemArgs>;
    "aws:fsx/openZfsFileSystem:OpenZfsFileSystem": Unwrap<aws.fsx.OpenZfsFileSystemArgs>;
    "aws:fsx/windowsFileSystem:WindowsFileSystem": Unwrap<aws.fsx.WindowsFileSystemArgs>;
    "aws:kinesis/firehoseDeliveryStream:FirehoseDeliveryStream": Unwrap<aws.kinesis.FirehoseDeliveryStreamArgs>;
    "aws:kinesis/stream:Stream": Unwrap<aws.kinesis.StreamArgs>;
    "aws:mq/broker:Broker": Unwrap<aws.mq.BrokerArgs>;
    "aws:msk/cluster:Cluster": Unwrap<aws.msk.ClusterArgs>;
    "aws:sfn/stateMachine:StateMachine": Unwrap<aws.sfn.StateMachineArgs>;
    "aws:sns/topic:Topic": Unwrap<aws.sns.TopicArgs>;
    "aws:sns/topicPolicy:TopicPolicy": Unwrap<aws.sns.TopicPolicyArgs>;
    "aws:sns/topicSubscription:TopicSubscription": Unwrap<aws.sns.TopicSubscriptionArgs>;
    "aws:sqs/queue:Queue": Unwrap<aws.sqs.QueueArgs>;
    "aws:sqs/queuePolicy:QueuePolicy": Unwrap<aws.sqs.QueuePolicyArgs>;
    "aws:sqs/redrivePolicy:RedrivePolicy": Unwrap<aws.sqs.RedrivePolicyArgs>;
  }
}
