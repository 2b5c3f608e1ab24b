// Root changes what guards the machine.

import { equals, every, rule } from "@temelj/policy";

/** Users of a notebook are not root. */
export const sagemakerNotebookGivesNoRoot = rule("sagemaker-notebook-gives-no-root", {
  title: { en: "Notebook gives no root", cnr: "Bilježnica ne daje root pristup" },
  severity: "high",
  on: "aws:sagemaker/notebookInstance:NotebookInstance",
  why: "Users switch off what records and limits them.",
  attack: "A stolen sign-in to a notebook is root on it, and installs what it likes.",
  fix: 'set rootAccess: "Disabled"',
  controls: ["security-hub:SageMaker.3"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/sagemaker-controls.html#sagemaker-3"],
  check: (notebook) => every(notebook, ["rootAccess"], equals("Disabled")),
});
