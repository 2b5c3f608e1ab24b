// In a cluster's secrets lie the passwords of everything that runs there.

import { allOf, equals, every, present, rule, some } from "@temelj/policy";

/** A cluster encrypts Kubernetes secrets with a key of KMS that the account holds. */
export const eksEncryptsSecrets = rule("eks-encrypts-secrets", {
  title: { en: "Cluster encrypts secrets with a KMS key", cnr: "Klaster šifruje tajne KMS ključem" },
  severity: "medium",
  on: "aws:eks/cluster:Cluster",
  why: "With a key of AWS's own nobody here can see its use in the log, take it away or say who may use it.",
  attack: "A copy of the cluster's store gives every password of every service.",
  fix: 'set encryptionConfig with resources: ["secrets"] and provider.keyArn',
  controls: ["security-hub:EKS.3"],
  sources: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/eks-controls.html#eks-3",
    "https://docs.aws.amazon.com/eks/latest/userguide/envelope-encryption.html",
  ],
  check: (cluster) =>
    allOf(
      () => some(cluster, ["encryptionConfig.resources[]"], equals("secrets")),
      () => every(cluster, ["encryptionConfig.provider"], present),
    ),
});
