// The messages that the SDK sends to an engine, as far as we read them: the protocol's own names.
// https://github.com/pulumi/pulumi/blob/master/proto/pulumi/resource.proto

import type { WireObject } from "./resource-monitor.ts";

export interface ProtoStruct {
  toJavaScript(): WireObject;
}
export interface ProtoAlias {
  getUrn(): string;
  getSpec(): ProtoAliasSpec | undefined;
}
export interface ProtoAliasSpec {
  getName(): string;
  getType(): string;
  getStack(): string;
  getProject(): string;
  getParenturn(): string;
  getNoparent(): boolean;
}
export interface ProtoMap<V> {
  forEach(visit: (value: V, key: string) => void): void;
}
export interface ProtoPosition {
  getUri(): string;
  getLine(): number;
  getColumn(): number;
}
export interface ProtoFrame {
  getPc(): ProtoPosition | undefined;
}
export interface RegisterRequest {
  getType(): string;
  getName(): string;
  getParent(): string;
  getCustom(): boolean;
  getRemote(): boolean;
  getObject(): ProtoStruct | undefined;
  hasProtect(): boolean;
  getProtect(): boolean;
  hasRetainondelete(): boolean;
  getRetainondelete(): boolean;
  getDeletedwith(): string;
  getProvider(): string;
  getProvidersMap(): ProtoMap<string>;
  getDependenciesList(): string[];
  getPropertydependenciesMap(): ProtoMap<{ getUrnsList(): string[] }>;
  getAliasesList(): ProtoAlias[];
  getAdditionalsecretoutputsList(): string[];
  getIgnorechangesList(): string[];
  getReplaceonchangesList(): string[];
  getImportid(): string;
  getVersion(): string;
  getPlugindownloadurl(): string;
  getStacktrace(): { getFramesList(): ProtoFrame[] } | undefined;
}
export interface ReadRequest {
  getType(): string;
  getName(): string;
  getId(): string;
  getParent(): string;
  getProvider(): string;
  getVersion(): string;
  getProperties(): ProtoStruct | undefined;
  getDependenciesList(): string[];
  getStacktrace(): { getFramesList(): ProtoFrame[] } | undefined;
}
export interface InvokeRequest {
  getTok(): string;
  getArgs(): ProtoStruct | undefined;
  getProvider(): string;
  getVersion(): string;
}
