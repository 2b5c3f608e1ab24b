// Needs configuration.

import * as pulumi from "@pulumi/pulumi";

export default () => {
  const config = new pulumi.Config();
  return { size: config.requireNumber("size"), zones: config.requireObject("zones") };
};
