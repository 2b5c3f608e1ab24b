// Pulumi's provider protocol as the SDK brings it: message classes, the service, and property maps on the wire.

import { createRequire } from "node:module";

import pluginMessages from "@pulumi/pulumi/proto/plugin_pb.js";
import providerService from "@pulumi/pulumi/proto/provider_grpc_pb.js";
import providerMessages from "@pulumi/pulumi/proto/provider_pb.js";

import type { Properties } from "../simulation.ts";

/** A property map on the wire. */
export type Struct = NonNullable<ReturnType<InstanceType<typeof providerMessages.CheckRequest>["getNews"]>>;

/** The SDK's own copy of what it depends on. */
const ofSdk = createRequire(createRequire(import.meta.url).resolve("@pulumi/pulumi"));
const { Struct: StructClass } = ofSdk("google-protobuf/google/protobuf/struct_pb.js") as {
  readonly Struct: { fromJavaScript(value: Properties): Struct };
};
const { Empty: EmptyClass } = ofSdk("google-protobuf/google/protobuf/empty_pb.js") as {
  readonly Empty: new () => object;
};

export { pluginMessages, providerMessages, providerService };

/** Properties to the wire; absent ones are left out. */
export function toStruct(properties: Properties): Struct {
  return StructClass.fromJavaScript(JSON.parse(JSON.stringify(properties)) as Properties);
}

/** Properties from the wire; none when there is no message. */
export function fromStruct(struct: Struct | undefined): Properties {
  return (struct?.toJavaScript() as Properties | undefined) ?? {};
}

/** The answer of methods that have none. */
export function emptyMessage(): object {
  return new EmptyClass();
}
