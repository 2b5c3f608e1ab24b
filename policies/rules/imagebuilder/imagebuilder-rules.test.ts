import { judgesChanges } from "../../testing/aws.ts";
import { imagebuilderRequiresMetadataTokens } from "./imagebuilder-requires-metadata-tokens.ts";

judgesChanges(
  imagebuilderRequiresMetadataTokens,
  "aws:imagebuilder/infrastructureConfiguration:InfrastructureConfiguration",
  { instanceMetadataOptions: { httpTokens: "required" } },
  [
    ["as it should be", {}, "pass"],
    ["without", { instanceMetadataOptions: { httpTokens: "optional" } }, "fail"],
    ["not said", { instanceMetadataOptions: undefined }, "fail"],
  ],
);
