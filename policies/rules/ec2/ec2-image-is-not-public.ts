// An image holds a disk: programs, settings, often keys.

import { fail, pass, rule } from "@temelj/policy";

/** No image may be started by everybody. */
export const ec2ImageIsNotPublic = rule("ec2-image-is-not-public", {
  title: { en: "Image is not public", cnr: "Slika nije javna" },
  severity: "critical",
  on: "aws:ec2/amiLaunchPermission:AmiLaunchPermission",
  why: "Whoever starts the image reads all that is on its disk.",
  attack:
    "A stranger starts a machine from your image, looks through its disk at leisure, and finds a key that was left there.",
  fix: "share with accountId, organizationArn or organizationalUnitArn",
  sources: ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/sharingamis-intro.html"],
  check: ({ group }) =>
    group === "all" ? fail({ path: "group", given: group, allowed: "no group; accounts or organizations" }) : pass(),
});
