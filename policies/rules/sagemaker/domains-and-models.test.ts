import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { sagemakerDomainStaysInTheNetwork } from "./sagemaker-domain-stays-in-the-network.ts";
import { sagemakerEndpointSurvivesAMachine } from "./sagemaker-endpoint-survives-a-machine.ts";
import { sagemakerModelIsIsolated } from "./sagemaker-model-is-isolated.ts";

const { unknown } = wireMarks;

judgesChanges(
  sagemakerDomainStaysInTheNetwork,
  "aws:sagemaker/domain:Domain",
  { domainName: "research", authMode: "SSO", appNetworkAccessType: "VpcOnly", vpcId: "vpc-1", subnetIds: ["subnet-1"] },
  [
    ["its VPC", {}, "pass"],
    ["the internet", { appNetworkAccessType: "PublicInternetOnly" }, "fail"],
    ["not said, which is the internet", { appNetworkAccessType: undefined }, "fail"],
    ["not known", { appNetworkAccessType: unknown }, "unknown"],
  ],
);

judgesChanges(sagemakerModelIsIsolated, "aws:sagemaker/model:Model", { enableNetworkIsolation: true }, [
  ["isolated", {}, "pass"],
  ["as text", { enableNetworkIsolation: "true" }, "pass"],
  ["not", { enableNetworkIsolation: false }, "fail"],
  ["not said", { enableNetworkIsolation: undefined }, "fail"],
  ["not known", { enableNetworkIsolation: unknown }, "unknown"],
]);

const machines = { modelName: "forecast", instanceType: "ml.m5.large", initialInstanceCount: 2 };
const serverless = { modelName: "forecast", serverlessConfig: { maxConcurrency: 5, memorySizeInMb: 2048 } };
const variants = (...productionVariants: readonly unknown[]) => ({ productionVariants });
judgesChanges(
  sagemakerEndpointSurvivesAMachine,
  "aws:sagemaker/endpointConfiguration:EndpointConfiguration",
  variants(machines),
  [
    ["two machines", {}, "pass"],
    ["as text", variants({ ...machines, initialInstanceCount: "2" }), "pass"],
    ["one machine", variants({ ...machines, initialInstanceCount: 1 }), "fail"],
    ["not said", variants({ ...machines, initialInstanceCount: undefined }), "fail"],
    ["one variant with one machine", variants(machines, { ...machines, initialInstanceCount: 1 }), "fail"],
    ["AWS's machines", variants(serverless), "not-applicable"],
    ["AWS's machines beside one", variants(serverless, { ...machines, initialInstanceCount: 1 }), "fail"],
    ["not known", variants({ ...machines, initialInstanceCount: unknown }), "unknown"],
  ],
);
