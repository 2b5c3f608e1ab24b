// AppArmor holds a container back even when the container's own settings do not.

import { allOf, fail, isAbsent, oneOf, pass, plain, rule, type Verdict } from "@temelj/policy";

import { everySecurityContext } from "../../reading/kubernetes/containers.ts";
import { everyPod, workloadTypes, type Pod } from "../../reading/kubernetes/pods.ts";

const annotation = "container.apparmor.security.beta.kubernetes.io/";
const types = oneOf(["RuntimeDefault", "Localhost"]);

/** Pod Security Standards, baseline, "AppArmor": not switched off, by field or by the older annotation. */
export const k8sApparmorIsNotWeakened = rule("k8s-apparmor-is-not-weakened", {
  title: { en: "AppArmor is not switched off", cnr: "AppArmor nije isključen" },
  severity: "medium",
  on: workloadTypes,
  why: "Without the runtime's profile a container may mount, trace and load what the profile would have refused.",
  attack:
    "With AppArmor switched off a program that was broken into may use calls of the machine that nobody needs, and find a way out.",
  fix: 'remove the appArmorProfile, or use "RuntimeDefault"',
  controls: ["pss-baseline:apparmor"],
  sources: ["https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline"],
  check(workload, context) {
    return everyPod(workload, context, (pod) =>
      allOf(
        () =>
          everySecurityContext(pod, ({ appArmorProfile }, path) => {
            const given = appArmorProfile?.type;
            if (isAbsent(given) || types.holds(given)) return pass();
            return fail({ path: `${path}.appArmorProfile.type`, given, allowed: `${types.allowed}, or nothing` });
          }),
        () => byAnnotation(pod),
      ),
    );
  },
});

function byAnnotation({ metadata, metadataPath }: Pod): Verdict {
  const { annotations = {} } = metadata;
  const names = Object.keys(plain(annotations) ?? {}).filter((name) => name.startsWith(annotation));
  return allOf(
    ...names.map((name) => (): Verdict => {
      const given = annotations[name] ?? "";
      if (given === "" || given === "runtime/default" || given.startsWith("localhost/")) return pass();
      const path = `${metadataPath}.annotations["${name}"]`;
      return fail({ path, given, allowed: "runtime/default, localhost/*, or nothing" });
    }),
  );
}
