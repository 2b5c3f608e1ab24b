// One machine is no service.

import { allOf, atLeast, every, isAbsent, listed, notApplicable, rule, type Verdict } from "@temelj/policy";

/** Each variant of an endpoint that runs on machines has at least so many (parameter). */
export const sagemakerEndpointSurvivesAMachine = rule("sagemaker-endpoint-survives-a-machine", {
  title: { en: "Endpoint survives the loss of a machine", cnr: "Krajnja tačka podnosi gubitak mašine" },
  severity: "low",
  on: "aws:sagemaker/endpointConfiguration:EndpointConfiguration",
  why: "When the only machine fails, or its zone, the endpoint gives no answers.",
  attack: "A zone has a power cut; the office's forms wait for an answer that does not come.",
  fix: "set initialInstanceCount to 2 or more for each variant, or use serverlessConfig",
  controls: ["security-hub:SageMaker.4"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/sagemaker-controls.html#sagemaker-4"],
  parameters: { machines: 2 as number },
  check({ productionVariants }, { config }): Verdict {
    const onMachines = listed(productionVariants).filter(({ serverlessConfig }) => isAbsent(serverlessConfig));
    if (onMachines.length === 0) return notApplicable("AWS runs the endpoint on machines of its own");
    return allOf(
      ...onMachines.map((variant) => () => every(variant, ["initialInstanceCount"], atLeast(config.machines))),
    );
  },
});
