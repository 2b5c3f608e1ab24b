// How containers see /proc.

import { fail, isAbsent, pass, type Verdict } from "@temelj/policy";

import { everyContainer } from "./containers.ts";
import type { Pod } from "./pods.ts";

/** No container asks for anything but the default, which hides the parts of /proc that belong to the node. */
export function procMountIsDefault(pod: Pod): Verdict {
  return everyContainer(pod, ({ securityContext }, path) => {
    const given = securityContext?.procMount;
    if (isAbsent(given) || given === "Default") return pass();
    return fail({ path: `${path}.securityContext.procMount`, given, allowed: "Default, or nothing" });
  });
}
