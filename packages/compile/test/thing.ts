// A resource of a provider that exists only in tests: it takes any input and gives it back.

import * as pulumi from "@pulumi/pulumi";

export class Thing extends pulumi.CustomResource {
  constructor(name: string, args: pulumi.Inputs, opts?: pulumi.CustomResourceOptions) {
    super("test:index:Thing", name, args, opts);
  }
}
