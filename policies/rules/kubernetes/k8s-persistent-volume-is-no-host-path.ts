// A path of the node in a volume is a door to the node.

import { fail, pass, rule, type PropertiesOf } from "@temelj/policy";

import { tokensOf } from "../../reading/kubernetes/kinds.ts";
import { everyObject } from "../../reading/kubernetes/objects.ts";

/** No PersistentVolume is a path of a node. */
export const k8sPersistentVolumeIsNoHostPath = rule("k8s-persistent-volume-is-no-host-path", {
  title: { en: "Persistent volume is no path of a node", cnr: "Trajni disk nije putanja čvora" },
  severity: "medium",
  on: tokensOf("PersistentVolume"),
  why: "A claim reaches the node's files through it, past the rule that forbids such volumes in pods.",
  attack: "A tenant claims the volume, and writes a program into a folder from which the node starts it.",
  fix: "use a storage class with a CSI driver",
  sources: ["https://kubernetes.io/docs/concepts/storage/volumes/#hostpath"],
  check(resource, { resource: { type } }) {
    return everyObject<PropertiesOf<"kubernetes:core/v1:PersistentVolume">>(
      resource,
      type,
      ({ properties, prefix }) => {
        const given = properties.spec?.hostPath;
        if (given === undefined) return pass();
        return fail({ path: `${prefix}spec.hostPath`, given, allowed: "a driver of storage" });
      },
    );
  },
});
