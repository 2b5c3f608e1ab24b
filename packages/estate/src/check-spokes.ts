// What must fit together in what network.yaml says about all networks of tenants.

import { hasCapability } from "@temelj/facts";
import { issue, type Issue } from "@temelj/kernel";

import type { EstateContents } from "./estate-content.ts";

/** Issues of `spokes` in network.yaml. */
export function checkSpokes({ single }: EstateContents): Issue[] {
  const network = single["network.yaml"];
  const settings = single["estate.yaml"]?.content;
  const encryption = network?.content.spokes.encryption ?? "off";
  if (network === undefined || settings === undefined || encryption === "off") return [];
  const { partition, homeRegion } = settings;
  if (hasCapability(partition, "vpcEncryptionControls", homeRegion)) return [];
  const message = `spokes.encryption is "${encryption}", and ${homeRegion} is not known to have encryption controls`;
  return [
    issue("ESTATE_CAPABILITY_MISSING", message, {
      at: network.file.at(["spokes", "encryption"]),
      allowed: "off",
      fix: "leave it out, or say off",
    }),
  ];
}
