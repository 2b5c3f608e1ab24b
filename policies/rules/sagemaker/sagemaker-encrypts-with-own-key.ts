// Models remember their data.

import { present, rule, some } from "@temelj/policy";

/** Notebooks, domains and endpoints encrypt their disks with a customer managed key. */
export const sagemakerEncryptsWithOwnKey = rule("sagemaker-encrypts-with-own-key", {
  title: {
    en: "Machine learning storage has a key of its own",
    cnr: "Skladište za mašinsko učenje ima vlastiti ključ",
  },
  severity: "medium",
  on: [
    "aws:sagemaker/notebookInstance:NotebookInstance",
    "aws:sagemaker/domain:Domain",
    "aws:sagemaker/endpointConfiguration:EndpointConfiguration",
  ],
  why: "With AWS's key nobody can take access to data and models away.",
  attack: "A copied disk of a notebook gives the training data.",
  fix: "set kmsKeyId (endpoint configuration: kmsKeyArn)",
  sources: ["https://docs.aws.amazon.com/sagemaker/latest/dg/encryption-at-rest.html"],
  check: (thing) => some(thing, ["kmsKeyId", "kmsKeyArn"], present),
});
