// A notebook runs whatever somebody pastes.

import { equals, every, rule } from "@temelj/policy";

/** A notebook reaches the internet through its network only. */
export const sagemakerNotebookHasNoDirectInternet = rule("sagemaker-notebook-has-no-direct-internet", {
  title: { en: "Notebook has no direct way to the internet", cnr: "Bilježnica nema direktan pristup internetu" },
  severity: "high",
  on: "aws:sagemaker/notebookInstance:NotebookInstance",
  why: "Data leaves past the firewall and its log.",
  attack: "A pasted line of code uploads the table; no log of the network shows it.",
  fix: 'set directInternetAccess: "Disabled", with subnetId and securityGroups',
  controls: ["security-hub:SageMaker.1"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/sagemaker-controls.html#sagemaker-1"],
  check: (notebook) => every(notebook, ["directInternetAccess"], equals("Disabled")),
});
