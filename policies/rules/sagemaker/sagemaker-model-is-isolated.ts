// A model is code from somebody.

import { equals, every, rule } from "@temelj/policy";

/** The containers of a model can't open connections. */
export const sagemakerModelIsIsolated = rule("sagemaker-model-is-isolated", {
  title: { en: "Model reaches no network", cnr: "Model nema pristup mreži" },
  severity: "medium",
  on: "aws:sagemaker/model:Model",
  why: "Code that came with the model can send what it is asked to a stranger.",
  attack: "A downloaded model carries a few lines that send each question, with the citizen's name, elsewhere.",
  fix: "set enableNetworkIsolation: true",
  controls: ["security-hub:SageMaker.5"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/sagemaker-controls.html#sagemaker-5"],
  check: (model) => every(model, ["enableNetworkIsolation"], equals(true)),
});
