// What was a trial yesterday is gone tomorrow.

import { fail, rule } from "@temelj/policy";

import { allTokens } from "../../reading/kubernetes/kinds.ts";

/** Every kind that rules know has a stable version today. */
const older = allTokens().filter((token) => /\/v\d+(?:alpha|beta)\d+:/.test(token));

/** Objects are of a stable version of their API, where there is one. */
export const k8sObjectIsOfAStableVersion = rule("k8s-object-is-of-a-stable-version", {
  title: { en: "Object is of a stable API version", cnr: "Objekat je stabilne verzije API-ja" },
  severity: "low",
  on: older,
  why: "Alpha and beta versions are removed with an upgrade of the cluster; then nothing of theirs can be deployed.",
  attack:
    "An urgent repair must go out, and fails: since the night's upgrade the cluster does not know the object any more.",
  fix: "use the version without alpha or beta, such as apps/v1 or networking.k8s.io/v1",
  sources: ["https://kubernetes.io/docs/reference/using-api/deprecation-guide/"],
  check: (_object, { resource: { type: given } }) =>
    fail({ message: `${given} is of a trial version`, allowed: "a stable version" }),
});
