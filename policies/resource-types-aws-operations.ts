// The properties of the resource types that rules about keys, secrets, records, detection, analysis and builds judge, from the SDK. Types only.

import type * as aws from "@pulumi/aws";
import type { Unwrap } from "@pulumi/pulumi";

declare module "@temelj/policy" {
  interface ResourceTypes {
    "aws:athena/database:Database": Unwrap<aws.athena.DatabaseArgs>;
    "aws:athena/workgroup:Workgroup": Unwrap<aws.athena.WorkgroupArgs>;
    "aws:cfg/configurationAggregator:ConfigurationAggregator": Unwrap<aws.cfg.ConfigurationAggregatorArgs>;
    "aws:cfg/deliveryChannel:DeliveryChannel": Unwrap<aws.cfg.DeliveryChannelArgs>;
    "aws:cfg/recorder:Recorder": Unwrap<aws.cfg.RecorderArgs>;
    "aws:cfg/recorderStatus:RecorderStatus": Unwrap<aws.cfg.RecorderStatusArgs>;
    "aws:cloudwatch/eventBusPolicy:EventBusPolicy": Unwrap<aws.cloudwatch.EventBusPolicyArgs>;
    "aws:cloudwatch/eventPermission:EventPermission": Unwrap<aws.cloudwatch.EventPermissionArgs>;
    "aws:cloudwatch/logDestinationPolicy:LogDestinationPolicy": Unwrap<aws.cloudwatch.LogDestinationPolicyArgs>;
    "aws:cloudwatch/logGroup:LogGroup": Unwrap<aws.cloudwatch.LogGroupArgs>;
    "aws:cloudwatch/logResourcePolicy:LogResourcePolicy": Unwrap<aws.cloudwatch.LogResourcePolicyArgs>;
    "aws:cloudwatch/metricAlarm:MetricAlarm": Unwrap<aws.cloudwatch.MetricAlarmArgs>;
    "aws:codebuild/project:Project": Unwrap<aws.codebuild.ProjectArgs>;
    "aws:codebuild/reportGroup:ReportGroup": Unwrap<aws.codebuild.ReportGroupArgs>;
    "aws:codebuild/webhook:Webhook": Unwrap<aws.codebuild.WebhookArgs>;
    "aws:dlm/lifecyclePolicy:LifecyclePolicy": Unwrap<aws.dlm.LifecyclePolicyArgs>;
    "aws:emr/blockPublicAccessConfiguration:BlockPublicAccessConfiguration": Unwrap<aws.emr.BlockPublicAccessConfigurationArgs>;
    "aws:emr/cluster:Cluster": Unwrap<aws.emr.ClusterArgs>;
    "aws:emr/securityConfiguration:SecurityConfiguration": Unwrap<aws.emr.SecurityConfigurationArgs>;
    "aws:fsx/lustreFileSystem:LustreFileSystem": Unwrap<aws.fsx.LustreFileSystemArgs>;
    "aws:glue/crawler:Crawler": Unwrap<aws.glue.CrawlerArgs>;
    "aws:glue/dataCatalogEncryptionSettings:DataCatalogEncryptionSettings": Unwrap<aws.glue.DataCatalogEncryptionSettingsArgs>;
    "aws:glue/devEndpoint:DevEndpoint": Unwrap<aws.glue.DevEndpointArgs>;
    "aws:glue/job:Job": Unwrap<aws.glue.JobArgs>;
    "aws:glue/resourcePolicy:ResourcePolicy": Unwrap<aws.glue.ResourcePolicyArgs>;
    "aws:glue/securityConfiguration:SecurityConfiguration": Unwrap<aws.glue.SecurityConfigurationArgs>;
    "aws:guardduty/detector:Detector": Unwrap<aws.guardduty.DetectorArgs>;
    "aws:guardduty/detectorFeature:DetectorFeature": Unwrap<aws.guardduty.DetectorFeatureArgs>;
    "aws:guardduty/organizationConfiguration:OrganizationConfiguration": Unwrap<aws.guardduty.OrganizationConfigurationArgs>;
    "aws:inspector2/enabler:Enabler": Unwrap<aws.inspector2.EnablerArgs>;
    "aws:kinesis/videoStream:VideoStream": Unwrap<aws.kinesis.VideoStreamArgs>;
    "aws:macie2/account:Account": Unwrap<aws.macie2.AccountArgs>;
    "aws:oam/sinkPolicy:SinkPolicy": Unwrap<aws.oam.SinkPolicyArgs>;
    "aws:sagemaker/domain:Domain": Unwrap<aws.sagemaker.DomainArgs>;
    "aws:sagemaker/endpointConfiguration:EndpointConfiguration": Unwrap<aws.sagemaker.EndpointConfigurationArgs>;
    "aws:sagemaker/model:Model": Unwrap<aws.sagemaker.ModelArgs>;
    "aws:sagemaker/notebookInstance:NotebookInstance": Unwrap<aws.sagemaker.NotebookInstanceArgs>;
    "aws:securityhub/account:Account": Unwrap<aws.securityhub.AccountArgs>;
    "aws:securityhub/configurationPolicy:ConfigurationPolicy": Unwrap<aws.securityhub.ConfigurationPolicyArgs>;
    "aws:securityhub/findingAggregator:FindingAggregator": Unwrap<aws.securityhub.FindingAggregatorArgs>;
    "aws:securityhub/organizationConfiguration:OrganizationConfiguration": Unwrap<aws.securityhub.OrganizationConfigurationArgs>;
    "aws:securityhub/standardsSubscription:StandardsSubscription": Unwrap<aws.securityhub.StandardsSubscriptionArgs>;
    "aws:transfer/connector:Connector": Unwrap<aws.transfer.ConnectorArgs>;
    "aws:transfer/server:Server": Unwrap<aws.transfer.ServerArgs>;
  }
}
