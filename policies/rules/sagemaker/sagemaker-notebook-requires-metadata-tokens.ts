// The metadata service hands out the role's keys.

import { equals, every, rule } from "@temelj/policy";

/** A notebook accepts version 2 of the metadata service only. */
export const sagemakerNotebookRequiresMetadataTokens = rule("sagemaker-notebook-requires-metadata-tokens", {
  title: { en: "Notebook asks for metadata tokens", cnr: "Bilježnica traži tokene za metapodatke" },
  severity: "medium",
  on: "aws:sagemaker/notebookInstance:NotebookInstance",
  why: "A tricked program fetches the role's keys with one request.",
  attack: "A pasted web address makes the notebook fetch its own keys and show them.",
  fix: 'set minimumInstanceMetadataServiceVersion: "2"',
  sources: ["https://docs.aws.amazon.com/sagemaker/latest/dg/nbi-imds.html"],
  check: (notebook) =>
    every(notebook, ["instanceMetadataServiceConfiguration.minimumInstanceMetadataServiceVersion"], equals("2")),
});
