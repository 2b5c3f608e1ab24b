// The properties of the resource types that rules about keys, secrets, records, detection, analysis and builds judge, from the SDK. Types only.

import type * as aws from "@pulumi/aws";
import type { Unwrap } from "@pulumi/pulumi";

declare module "@temelj/policy" {
  interface ResourceTypes {
    "aws:athena/workgroup:Workgroup": Unwrap<aws.athena.WorkgroupArgs>;
    "aws:cfg/deliveryChannel:DeliveryChannel": Unwrap<aws.cfg.DeliveryChannelArgs>;
    "aws:cfg/recorder:Recorder": Unwrap<aws.cfg.RecorderArgs>;
    "aws:cfg/recorderStatus:RecorderStatus": Unwrap<aws.cfg.RecorderStatusArgs>;
    "aws:cloudwatch/eventBusPolicy:EventBusPolicy": Unwrap<aws.cloudwatch.EventBusPolicyArgs>;
    "aws:cloudwatch/logGroup:LogGroup": Unwrap<aws.cloudwatch.LogGroupArgs>;
    "aws:cloudwatch/logResourcePolicy:LogResourcePolicy": Unwrap<aws.cloudwatch.LogResourcePolicyArgs>;
    "aws:cloudwatch/metricAlarm:MetricAlarm": Unwrap<aws.cloudwatch.MetricAlarmArgs>;
    "aws:codebuild/project:Project": Unwrap<aws.codebuild.ProjectArgs>;
    "aws:emr/blockPublicAccessConfiguration:BlockPublicAccessConfiguration": Unwrap<aws.emr.BlockPublicAccessConfigurationArgs>;
    "aws:emr/cluster:Cluster": Unwrap<aws.emr.ClusterArgs>;
    "aws:glue/dataCatalogEncryptionSettings:DataCatalogEncryptionSettings": Unwrap<aws.glue.DataCatalogEncryptionSettingsArgs>;
    "aws:glue/job:Job": Unwrap<aws.glue.JobArgs>;
    "aws:guardduty/detector:Detector": Unwrap<aws.guardduty.DetectorArgs>;
    "aws:guardduty/detectorFeature:DetectorFeature": Unwrap<aws.guardduty.DetectorFeatureArgs>;
    "aws:inspector2/enabler:Enabler": Unwrap<aws.inspector2.EnablerArgs>;
    "aws:macie2/account:Account": Unwrap<aws.macie2.AccountArgs>;
    "aws:sagemaker/domain:Domain": Unwrap<aws.sagemaker.DomainArgs>;
    "aws:sagemaker/endpointConfiguration:EndpointConfiguration": Unwrap<aws.sagemaker.EndpointConfigurationArgs>;
    "aws:sagemaker/notebookInstance:NotebookInstance": Unwrap<aws.sagemaker.NotebookInstanceArgs>;
    "aws:securityhub/account:Account": Unwrap<aws.securityhub.AccountArgs>;
    "aws:transfer/server:Server": Unwrap<aws.transfer.ServerArgs>;
  }
}
