// What a program asks of the engine, and what the engine answers: the seam between the SDK and our own engine.

/** A JSON value as Pulumi sends it: secrets, unknowns and assets carry its signature key. */
export type WireValue = null | boolean | number | string | readonly WireValue[] | WireObject;

/** An object on the wire. */
export interface WireObject {
  readonly [name: string]: WireValue;
}

/** A former identity of a resource, as the program stated it. */
export type AliasRequest =
  | { readonly kind: "urn"; readonly urn: string }
  | {
      readonly kind: "spec";
      readonly name: string;
      readonly type: string;
      readonly stack: string;
      readonly project: string;
      readonly parent: string;
      readonly noParent: boolean;
    };

/** One registration of a resource. Empty texts mean "not said". */
export interface Registration {
  readonly type: string;
  readonly name: string;
  readonly parent: string;
  readonly custom: boolean;
  readonly remote: boolean;
  readonly inputs: WireObject;
  readonly protect: boolean | undefined;
  readonly retainOnDelete: boolean | undefined;
  readonly deletedWith: string;
  /** `<provider URN>::<id>`. */
  readonly provider: string;
  /** The same by package, for the children of a component. */
  readonly providers: Readonly<Record<string, string>>;
  readonly dependencies: readonly string[];
  readonly propertyDependencies: Readonly<Record<string, readonly string[]>>;
  readonly aliases: readonly AliasRequest[];
  readonly additionalSecretOutputs: readonly string[];
  readonly ignoreChanges: readonly string[];
  readonly replaceOnChanges: readonly string[];
  readonly importId: string;
  readonly version: string;
  readonly pluginDownloadUrl: string;
  /** Call stack of the registration, innermost first; empty unless positions are kept. */
  readonly frames: readonly CallFrame[];
}

/** A place in a program. */
export interface CallFrame {
  /** `file:` URL. */
  readonly uri: string;
  readonly line: number;
  readonly column: number;
}

/** A look-up of something that exists already. */
export interface ReadRequest {
  readonly type: string;
  readonly name: string;
  readonly id: string;
  readonly parent: string;
  readonly provider: string;
  readonly version: string;
  readonly properties: WireObject;
  readonly dependencies: readonly string[];
  /** Call stack of the look-up, innermost first; empty unless positions are kept. */
  readonly frames: readonly CallFrame[];
}

/** A call of a provider's function. */
export interface InvokeRequest {
  readonly token: string;
  readonly args: WireObject;
  readonly provider: string;
  readonly version: string;
  /** Call stack of the call, innermost first; empty unless positions are kept. */
  readonly frames: readonly CallFrame[];
}

/** Answers a program as the engine would. Throws where the engine would refuse. */
export interface ResourceMonitor {
  register(request: Registration): { readonly urn: string; readonly id?: string; readonly outputs: WireObject };
  read(request: ReadRequest): { readonly urn: string; readonly outputs: WireObject };
  registerOutputs(urn: string, outputs: WireObject): void;
  invoke(
    request: InvokeRequest,
  ): { readonly kind: "answer"; readonly result: WireObject } | { readonly kind: "refuse"; readonly reason: string };
}
