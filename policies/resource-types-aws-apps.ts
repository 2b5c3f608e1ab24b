// The properties of the resource types that rules about what applications use judge, from the SDK. Types only.

import type * as aws from "@pulumi/aws";
import type { Unwrap } from "@pulumi/pulumi";

declare module "@temelj/policy" {
  interface ResourceTypes {
    "aws:appsync/apiCache:ApiCache": Unwrap<aws.appsync.ApiCacheArgs>;
    "aws:appsync/graphQLApi:GraphQLApi": Unwrap<aws.appsync.GraphQLApiArgs>;
    "aws:batch/jobDefinition:JobDefinition": Unwrap<aws.batch.JobDefinitionArgs>;
    "aws:bedrock/agentAgent:AgentAgent": Unwrap<aws.bedrock.AgentAgentArgs>;
    "aws:codeartifact/domain:Domain": Unwrap<aws.codeartifact.DomainArgs>;
    "aws:codeartifact/domainPermissions:DomainPermissions": Unwrap<aws.codeartifact.DomainPermissionsArgs>;
    "aws:codeartifact/repositoryPermissionsPolicy:RepositoryPermissionsPolicy": Unwrap<aws.codeartifact.RepositoryPermissionsPolicyArgs>;
    "aws:cognito/identityPool:IdentityPool": Unwrap<aws.cognito.IdentityPoolArgs>;
    "aws:cognito/userPool:UserPool": Unwrap<aws.cognito.UserPoolArgs>;
    "aws:datasync/task:Task": Unwrap<aws.datasync.TaskArgs>;
    "aws:dax/cluster:Cluster": Unwrap<aws.dax.ClusterArgs>;
    "aws:elasticbeanstalk/environment:Environment": Unwrap<aws.elasticbeanstalk.EnvironmentArgs>;
    "aws:glacier/vault:Vault": Unwrap<aws.glacier.VaultArgs>;
    "aws:globalaccelerator/accelerator:Accelerator": Unwrap<aws.globalaccelerator.AcceleratorArgs>;
    "aws:imagebuilder/infrastructureConfiguration:InfrastructureConfiguration": Unwrap<aws.imagebuilder.InfrastructureConfigurationArgs>;
    "aws:memorydb/cluster:Cluster": Unwrap<aws.memorydb.ClusterArgs>;
    "aws:mwaa/environment:Environment": Unwrap<aws.mwaa.EnvironmentArgs>;
    "aws:ses/configurationSet:ConfigurationSet": Unwrap<aws.ses.ConfigurationSetArgs>;
    "aws:ses/identityPolicy:IdentityPolicy": Unwrap<aws.ses.IdentityPolicyArgs>;
    "aws:sesv2/configurationSet:ConfigurationSet": Unwrap<aws.sesv2.ConfigurationSetArgs>;
    "aws:sesv2/emailIdentityPolicy:EmailIdentityPolicy": Unwrap<aws.sesv2.EmailIdentityPolicyArgs>;
    "aws:workspaces/workspace:Workspace": Unwrap<aws.workspaces.WorkspaceArgs>;
  }
}
