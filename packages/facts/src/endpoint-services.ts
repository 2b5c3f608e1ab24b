// AWS services that can be reached privately: what each is for, and how far its endpoint can be guarded.

/**
 * How far the policy of an endpoint goes. "own-resources": principals and resources of the organization;
 * "own-principals": its actions name no resource, so principals only; "none": AWS is not known to take a policy, so
 * whoever reaches the endpoint may use it with anyone's credentials.
 */
export type EndpointGuard = "own-resources" | "own-principals" | "none";

/** One service, as its interface endpoint is known. */
export interface EndpointService {
  /** What it does, in one line. */
  readonly purpose: string;
  /** Who needs it. */
  readonly need: EndpointNeed;
  /** Prefix of its actions in policies. */
  readonly actions: string;
  readonly guard: EndpointGuard;
  /** AWS's page about this endpoint. */
  readonly source: string;
}

/** What workloads do when they need an endpoint. */
export type EndpointNeed = "servers" | "containers" | "identity" | "secrets" | "observation" | "messages" | "data";

/** When the table was looked up, and where AWS lists the endpoints and which of them take policies. */
export const endpointServicesSource = {
  urls: [
    "https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-privatelink-support.html",
    "https://github.com/awsdocs/amazon-vpc-user-guide/blob/main/doc_source/integrated-services-vpce-list.md",
    "https://github.com/aws-samples/data-perimeter-policy-examples/tree/main/vpc_endpoint_policies",
  ],
  asOf: "2026-11-24",
  note: "Which services take policies is AWS's list of 2021; describe-vpc-endpoint-services says it for today.",
} as const;

const docs = "https://docs.aws.amazon.com";

const table = {
  ssm: {
    purpose: "Systems Manager: parameters, documents, patching and the registration of servers",
    need: "servers",
    actions: "ssm",
    guard: "own-resources",
    source: `${docs}/systems-manager/latest/userguide/sysman-setting-up-vpc.html`,
  },
  ssmmessages: {
    purpose: "Sessions on servers and containers, and the commands that they get",
    need: "servers",
    actions: "ssmmessages",
    guard: "own-principals",
    source: `${docs}/systems-manager/latest/userguide/systems-manager-setting-up-messageAPIs.html`,
  },
  ec2messages: {
    purpose: "Commands for servers whose SSM agent is older than 3.3.40.0",
    need: "servers",
    actions: "ec2messages",
    guard: "own-principals",
    source: `${docs}/systems-manager/latest/userguide/systems-manager-setting-up-messageAPIs.html`,
  },
  ec2: {
    purpose: "Servers, disks and networks, for tools and cluster nodes that ask about them",
    need: "servers",
    actions: "ec2",
    guard: "own-resources",
    source: `${docs}/AWSEC2/latest/UserGuide/interface-vpc-endpoints.html`,
  },
  autoscaling: {
    purpose: "Groups of servers that grow and shrink, for cluster autoscalers",
    need: "servers",
    actions: "autoscaling",
    guard: "own-resources",
    source: `${docs}/autoscaling/ec2/userguide/ec2-auto-scaling-vpc-endpoints.html`,
  },
  elasticloadbalancing: {
    purpose: "Load balancers, for controllers in clusters that create them",
    need: "containers",
    actions: "elasticloadbalancing",
    guard: "own-resources",
    source: `${docs}/elasticloadbalancing/latest/userguide/load-balancer-vpc-endpoints.html`,
  },
  "ecr.api": {
    purpose: "Container registry: authorization and metadata of images",
    need: "containers",
    actions: "ecr",
    guard: "own-resources",
    source: `${docs}/AmazonECR/latest/userguide/vpc-endpoints.html`,
  },
  "ecr.dkr": {
    purpose: "Container registry: pulls and pushes; the layers themselves come through the spoke's S3 endpoint",
    need: "containers",
    actions: "ecr",
    guard: "own-resources",
    source: `${docs}/AmazonECR/latest/userguide/vpc-endpoints.html`,
  },
  eks: {
    purpose: "Kubernetes service: clusters and node groups, not the Kubernetes API itself",
    need: "containers",
    actions: "eks",
    guard: "own-resources",
    source: `${docs}/eks/latest/userguide/vpc-interface-endpoints.html`,
  },
  "eks-auth": {
    purpose: "Credentials of pods in Kubernetes clusters",
    need: "containers",
    actions: "eks-auth",
    guard: "none",
    source: `${docs}/eks/latest/userguide/vpc-interface-endpoints.html`,
  },
  ecs: {
    purpose: "Container service: tasks and services, and the agents that register with it",
    need: "containers",
    actions: "ecs",
    guard: "none",
    source: `${docs}/AmazonECS/latest/developerguide/vpc-endpoints.html`,
  },
  "ecs-agent": {
    purpose: "Container service: orders for the agents on servers",
    need: "containers",
    actions: "ecs",
    guard: "none",
    source: `${docs}/AmazonECS/latest/developerguide/vpc-endpoints.html`,
  },
  "ecs-telemetry": {
    purpose: "Container service: measurements of the agents",
    need: "containers",
    actions: "ecs",
    guard: "none",
    source: `${docs}/AmazonECS/latest/developerguide/vpc-endpoints.html`,
  },
  sts: {
    purpose: "Temporary credentials: roles that workloads, people and pods take on",
    need: "identity",
    actions: "sts",
    guard: "own-resources",
    source: `${docs}/IAM/latest/UserGuide/reference_sts_vpc_endpoint_policies.html`,
  },
  kms: {
    purpose: "Encryption keys",
    need: "secrets",
    actions: "kms",
    guard: "own-resources",
    source: `${docs}/kms/latest/developerguide/kms-vpc-endpoint.html`,
  },
  secretsmanager: {
    purpose: "Passwords and other secrets, with their rotation",
    need: "secrets",
    actions: "secretsmanager",
    guard: "own-resources",
    source: `${docs}/secretsmanager/latest/userguide/vpc-endpoint-overview.html`,
  },
  "acm-pca": {
    purpose: "Private certificate authority",
    need: "secrets",
    actions: "acm-pca",
    guard: "own-resources",
    source: `${docs}/acm-pca/latest/userguide/vpc-endpoints.html`,
  },
  logs: {
    purpose: "CloudWatch Logs",
    need: "observation",
    actions: "logs",
    guard: "own-resources",
    source: `${docs}/AmazonCloudWatch/latest/logs/cloudwatch-logs-and-interface-VPC.html`,
  },
  monitoring: {
    purpose: "CloudWatch metrics and alarms",
    need: "observation",
    actions: "cloudwatch",
    guard: "own-resources",
    source: `${docs}/AmazonCloudWatch/latest/monitoring/cloudwatch-and-interface-VPC.html`,
  },
  config: {
    purpose: "Recorded configuration of resources, and rules about it",
    need: "observation",
    actions: "config",
    guard: "none",
    source: `${docs}/config/latest/developerguide/config-VPC-endpoints.html`,
  },
  sqs: {
    purpose: "Message queues",
    need: "messages",
    actions: "sqs",
    guard: "own-resources",
    source: `${docs}/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-internetwork-traffic-privacy.html`,
  },
  sns: {
    purpose: "Notifications to many receivers",
    need: "messages",
    actions: "sns",
    guard: "own-resources",
    source: `${docs}/sns/latest/dg/sns-internetwork-traffic-privacy.html`,
  },
  events: {
    purpose: "EventBridge: events and the rules that pass them on",
    need: "messages",
    actions: "events",
    guard: "own-resources",
    source: `${docs}/eventbridge/latest/userguide/eventbridge-and-interface-VPC.html`,
  },
  states: {
    purpose: "Step Functions: processes of several steps",
    need: "messages",
    actions: "states",
    guard: "own-resources",
    source: `${docs}/step-functions/latest/dg/vpc-endpoints.html`,
  },
  lambda: {
    purpose: "Functions that workloads call",
    need: "messages",
    actions: "lambda",
    guard: "own-resources",
    source: `${docs}/lambda/latest/dg/configuration-vpc-endpoints.html`,
  },
  "kinesis-streams": {
    purpose: "Streams of records",
    need: "messages",
    actions: "kinesis",
    guard: "own-resources",
    source: `${docs}/streams/latest/dev/vpc.html`,
  },
  rds: {
    purpose: "Relational databases: their administration, not the connection to one",
    need: "data",
    actions: "rds",
    guard: "own-resources",
    source: `${docs}/AmazonRDS/latest/UserGuide/vpc-interface-endpoints.html`,
  },
  elasticfilesystem: {
    purpose: "Shared file systems: their administration, not the mount itself",
    need: "data",
    actions: "elasticfilesystem",
    guard: "own-resources",
    source: `${docs}/efs/latest/ug/efs-vpc-endpoints.html`,
  },
} as const satisfies Readonly<Record<string, EndpointService>>;

/** A service of the table, by the end of its endpoint's name: `ecr.api` of com.amazonaws.eu-central-1.ecr.api. */
export type EndpointServiceName = keyof typeof table;

/** Every service, by name. */
export const endpointServices: Readonly<Record<EndpointServiceName, EndpointService>> = table;

/** Whether the table knows it. */
export function isEndpointService(name: string): name is EndpointServiceName {
  return Object.hasOwn(table, name);
}
