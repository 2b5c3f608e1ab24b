// One switch keeps every image from becoming public.

import { equals, every, rule } from "@temelj/policy";

/** The account refuses to make images public. */
export const ec2AccountKeepsImagesPrivate = rule("ec2-account-keeps-images-private", {
  title: { en: "Account keeps images private", cnr: "Nalog drži slike privatnim" },
  severity: "medium",
  on: "aws:ec2/imageBlockPublicAccess:ImageBlockPublicAccess",
  why: "Somebody shares an image with everybody when sharing with one account does not work at once.",
  attack:
    "An image is made public so that a supplier can use it. A stranger starts it too and finds the configuration with passwords inside.",
  fix: 'set state: "block-new-sharing"',
  sources: ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/block-public-access-to-amis.html"],
  check: (block) => every(block, ["state"], equals("block-new-sharing")),
});
