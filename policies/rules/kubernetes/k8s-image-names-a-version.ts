// What runs must be what was tested.

import { fail, isAbsent, pass, rule } from "@temelj/policy";

import { everyContainer } from "../../reading/kubernetes/containers.ts";
import { imageVersion, isLatest } from "../../reading/kubernetes/images.ts";
import { missing } from "../../reading/kubernetes/missing.ts";
import { everyPod, workloadTypes } from "../../reading/kubernetes/pods.ts";

/** Every image has a tag other than `latest`, or a digest. */
export const k8sImageNamesAVersion = rule("k8s-image-names-a-version", {
  title: { en: "Image names a version", cnr: "Slika navodi verziju" },
  severity: "medium",
  on: workloadTypes,
  why: "Under latest, two pods of one workload run different code, and nobody can go back to yesterday's.",
  attack: "What is called latest was tested yesterday, and is something else when the pod restarts tonight.",
  fix: "name a version, best with its digest: portal:1.4.2@sha256:…",
  sources: ["https://kubernetes.io/docs/concepts/containers/images/#image-names"],
  check(workload, context) {
    return everyPod(workload, context, (pod) =>
      everyContainer(pod, ({ image }, path) => {
        if (isAbsent(image)) return missing(pod, `${path}.image`);
        if (!isLatest(imageVersion(image ?? ""))) return pass();
        return fail({ path: `${path}.image`, given: image, allowed: "a tag other than latest, or a digest" });
      }),
    );
  },
});
