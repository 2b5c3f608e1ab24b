// Old images have old holes.

import { fail, pass, rule } from "@temelj/policy";

/** A repository has a lifecycle policy. */
export const ecrExpiresImages = rule("ecr-expires-images", {
  title: { en: "Old images are removed", cnr: "Stare slike se uklanjaju" },
  severity: "low",
  on: "aws:ecr/repository:Repository",
  why: "Images with known holes stay, and somebody starts one by mistake.",
  attack: "A roll-back starts an image of two years ago, with every hole since.",
  fix: "add an ecr.LifecyclePolicy",
  controls: ["security-hub:ECR.3"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/ecr-controls.html#ecr-3"],
  check(_repository, { related }) {
    const policy = related("aws:ecr/lifecyclePolicy:LifecyclePolicy", "repository");
    return policy === undefined ? fail({ message: "the repository has no LifecyclePolicy" }) : pass();
  },
});
