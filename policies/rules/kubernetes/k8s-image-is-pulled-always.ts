// An image that lies on a node is free for every pod of the node.

import { fail, isAbsent, pass, rule, type Verdict } from "@temelj/policy";

import { everyContainer, type Container } from "../../reading/kubernetes/containers.ts";
import { imageVersion, isLatest } from "../../reading/kubernetes/images.ts";
import { everyPod, workloadTypes, type Pod } from "../../reading/kubernetes/pods.ts";

/** The node asks the registry at every start: by policy, by default for `latest`; a digest makes it needless. */
export const k8sImageIsPulledAlways = rule("k8s-image-is-pulled-always", {
  title: {
    en: "Image is asked for at every start, unless a digest pins it",
    cnr: "Slika se traži pri svakom pokretanju, osim ako je vezana sažetkom",
  },
  severity: "low",
  on: workloadTypes,
  why: "Otherwise a pod runs what once lay under the tag, and private images without the right to pull them.",
  attack: "On a shared machine another tenant's pod uses your image, without any right to pull it.",
  fix: 'set imagePullPolicy to "Always", or add the digest to the image',
  sources: [
    "https://kubernetes.io/docs/concepts/containers/images/#image-pull-policy",
    "https://kubernetes.io/docs/reference/access-authn-authz/admission-controllers/#alwayspullimages",
  ],
  check(workload, context) {
    return everyPod(workload, context, (pod) => everyContainer(pod, (container, path) => pulled(pod, container, path)));
  },
});

function pulled(pod: Pod, { image, imagePullPolicy: given }: Container, path: string): Verdict {
  if (given === "Always") return pass();
  if (isAbsent(image) && pod.partial) return pass();
  const version = imageVersion(image ?? "");
  if (version.digest !== undefined && given !== "Never") return pass();
  if (isAbsent(given) && isLatest(version)) return pass();
  return fail({ path: `${path}.imagePullPolicy`, given, allowed: "Always, or an image with a digest" });
}
