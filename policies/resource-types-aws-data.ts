// The properties of the resource types that rules about databases, caches, search and warehouses judge, from the SDK. Types only.

import type * as aws from "@pulumi/aws";
import type { Unwrap } from "@pulumi/pulumi";

declare module "@temelj/policy" {
  interface ResourceTypes {
    "aws:dms/replicationInstance:ReplicationInstance": Unwrap<aws.dms.ReplicationInstanceArgs>;
    "aws:docdb/cluster:Cluster": Unwrap<aws.docdb.ClusterArgs>;
    "aws:docdb/clusterInstance:ClusterInstance": Unwrap<aws.docdb.ClusterInstanceArgs>;
    "aws:docdb/clusterParameterGroup:ClusterParameterGroup": Unwrap<aws.docdb.ClusterParameterGroupArgs>;
    "aws:docdb/globalCluster:GlobalCluster": Unwrap<aws.docdb.GlobalClusterArgs>;
    "aws:dynamodb/resourcePolicy:ResourcePolicy": Unwrap<aws.dynamodb.ResourcePolicyArgs>;
    "aws:dynamodb/table:Table": Unwrap<aws.dynamodb.TableArgs>;
    "aws:elasticache/cluster:Cluster": Unwrap<aws.elasticache.ClusterArgs>;
    "aws:elasticache/replicationGroup:ReplicationGroup": Unwrap<aws.elasticache.ReplicationGroupArgs>;
    "aws:elasticache/serverlessCache:ServerlessCache": Unwrap<aws.elasticache.ServerlessCacheArgs>;
    "aws:elasticache/user:User": Unwrap<aws.elasticache.UserArgs>;
    "aws:elasticsearch/domain:Domain": Unwrap<aws.elasticsearch.DomainArgs>;
    "aws:elasticsearch/domainPolicy:DomainPolicy": Unwrap<aws.elasticsearch.DomainPolicyArgs>;
    "aws:neptune/cluster:Cluster": Unwrap<aws.neptune.ClusterArgs>;
    "aws:neptune/clusterInstance:ClusterInstance": Unwrap<aws.neptune.ClusterInstanceArgs>;
    "aws:neptune/globalCluster:GlobalCluster": Unwrap<aws.neptune.GlobalClusterArgs>;
    "aws:opensearch/domain:Domain": Unwrap<aws.opensearch.DomainArgs>;
    "aws:opensearch/domainPolicy:DomainPolicy": Unwrap<aws.opensearch.DomainPolicyArgs>;
    "aws:opensearch/serverlessSecurityPolicy:ServerlessSecurityPolicy": Unwrap<aws.opensearch.ServerlessSecurityPolicyArgs>;
    "aws:rds/cluster:Cluster": Unwrap<aws.rds.ClusterArgs>;
    "aws:rds/clusterInstance:ClusterInstance": Unwrap<aws.rds.ClusterInstanceArgs>;
    "aws:rds/clusterParameterGroup:ClusterParameterGroup": Unwrap<aws.rds.ClusterParameterGroupArgs>;
    "aws:rds/clusterSnapshot:ClusterSnapshot": Unwrap<aws.rds.ClusterSnapshotArgs>;
    "aws:rds/globalCluster:GlobalCluster": Unwrap<aws.rds.GlobalClusterArgs>;
    "aws:rds/instance:Instance": Unwrap<aws.rds.InstanceArgs>;
    "aws:rds/parameterGroup:ParameterGroup": Unwrap<aws.rds.ParameterGroupArgs>;
    "aws:rds/snapshot:Snapshot": Unwrap<aws.rds.SnapshotArgs>;
    "aws:rds/snapshotCopy:SnapshotCopy": Unwrap<aws.rds.SnapshotCopyArgs>;
    "aws:redshift/cluster:Cluster": Unwrap<aws.redshift.ClusterArgs>;
    "aws:redshift/logging:Logging": Unwrap<aws.redshift.LoggingArgs>;
    "aws:redshift/parameterGroup:ParameterGroup": Unwrap<aws.redshift.ParameterGroupArgs>;
    "aws:redshiftserverless/namespace:Namespace": Unwrap<aws.redshiftserverless.NamespaceArgs>;
    "aws:redshiftserverless/workgroup:Workgroup": Unwrap<aws.redshiftserverless.WorkgroupArgs>;
    "aws:timestreamwrite/database:Database": Unwrap<aws.timestreamwrite.DatabaseArgs>;
  }
}
