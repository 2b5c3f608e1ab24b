// A build machine runs what others wrote.

import { equals, every, rule } from "@temelj/policy";

/** Machines that build images ask for tokens of the metadata service. */
export const imagebuilderRequiresMetadataTokens = rule("imagebuilder-requires-metadata-tokens", {
  title: { en: "Image builds ask for metadata tokens", cnr: "Izgradnja slika traži tokene metapodataka" },
  severity: "medium",
  on: "aws:imagebuilder/infrastructureConfiguration:InfrastructureConfiguration",
  why: "A component that is tricked into fetching an address gets the build role's credentials.",
  attack:
    "An installer that the build downloads asks the metadata service for credentials and publishes an image with a back door.",
  fix: 'set instanceMetadataOptions.httpTokens: "required"',
  sources: ["https://docs.aws.amazon.com/imagebuilder/latest/userguide/manage-infra-config.html"],
  check: (infrastructure) => every(infrastructure, ["instanceMetadataOptions.httpTokens"], equals("required")),
});
