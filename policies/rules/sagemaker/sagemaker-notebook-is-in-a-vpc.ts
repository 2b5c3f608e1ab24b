// AWS's own network has none of your rules.

import { every, present, rule } from "@temelj/policy";

/** A notebook is in a subnet. */
export const sagemakerNotebookIsInAVpc = rule("sagemaker-notebook-is-in-a-vpc", {
  title: { en: "Notebook is in a network of one's own", cnr: "Bilježnica je u sopstvenoj mreži" },
  severity: "high",
  on: "aws:sagemaker/notebookInstance:NotebookInstance",
  why: "Flow logs, endpoints and the firewall don't see it.",
  attack: "Nobody can say afterwards where the data went.",
  fix: "set subnetId",
  controls: ["security-hub:SageMaker.2"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/sagemaker-controls.html#sagemaker-2"],
  check: (notebook) => every(notebook, ["subnetId"], present),
});
