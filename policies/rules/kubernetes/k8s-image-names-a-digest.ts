// A tag is a promise of the registry; a digest is the content itself.

import { fail, isAbsent, pass, rule } from "@temelj/policy";

import { everyContainer } from "../../reading/kubernetes/containers.ts";
import { imageVersion } from "../../reading/kubernetes/images.ts";
import { missing } from "../../reading/kubernetes/missing.ts";
import { everyPod, workloadTypes } from "../../reading/kubernetes/pods.ts";

/** Every image has a digest. */
export const k8sImageNamesADigest = rule("k8s-image-names-a-digest", {
  title: { en: "Image is pinned by its digest", cnr: "Slika je vezana svojim sažetkom (digest)" },
  severity: "low",
  on: workloadTypes,
  why: "Whoever can write to the registry can put other content under the same tag, and the next pod runs it.",
  attack: "With a stolen pipeline the attacker replaces the image behind a tag; every restart brings the changed one.",
  fix: "add the digest to the image: portal:1.4.2@sha256:…",
  sources: ["https://kubernetes.io/docs/concepts/containers/images/#image-names"],
  check(workload, context) {
    return everyPod(workload, context, (pod) =>
      everyContainer(pod, ({ image }, path) => {
        if (isAbsent(image)) return missing(pod, `${path}.image`);
        if (imageVersion(image ?? "").digest !== undefined) return pass();
        return fail({ path: `${path}.image`, given: image, allowed: "an image with @sha256:…" });
      }),
    );
  },
});
