// What a simulated provider can be asked. One model behind two seams: in process, and over gRPC to the real engine.

/** Where a provider works: told by its configuration, see {@link worldOf}. */
export interface SimulatedWorld {
  /** 12 digits. */
  readonly account: string;
  readonly region: string;
  readonly partition: string;
  /** Tags that the provider puts on everything that can carry tags. @default none */
  readonly defaultTags?: Readonly<Record<string, string>>;
}

/** Properties of a resource: plain JSON, camelCase. An unknown value is Pulumi's marker, see `unknownMarker`. */
export type Properties = Readonly<Record<string, unknown>>;

/** An input that the provider refuses. */
export interface CheckFailure {
  readonly property: string;
  readonly reason: string;
}

/** Inputs as the provider would keep them: with its own names and defaults. */
export interface Checked {
  readonly inputs: Properties;
  readonly failures: readonly CheckFailure[];
}

/** What a change of inputs means. */
export interface Difference {
  /** Paths of the changed inputs that can only change with a new resource, sorted. */
  readonly replaces: readonly string[];
  readonly changes: boolean;
}

/** A function's result, or why there is none offline. */
export type InvokeAnswer =
  | { readonly kind: "answer"; readonly result: Properties }
  | { readonly kind: "refuse"; readonly reason: string };

/** Answers as the real providers would. Pure: the same arguments always give the same answer. */
export interface Simulation {
  /** Names what the program left unnamed, and adds what the provider adds to inputs. */
  check(type: string, urn: string, inputs: Properties, world: SimulatedWorld): Checked;
  /** The resource as it would be after creation. `outputs` holds the inputs too. */
  create(
    type: string,
    urn: string,
    inputs: Properties,
    world: SimulatedWorld,
  ): { readonly id: string; readonly outputs: Properties };
  /** What would happen to a resource when its inputs change. */
  diff(type: string, oldInputs: Properties, newInputs: Properties): Difference;
  /** Calls a provider function, such as `aws:index/getPartition:getPartition`. */
  invoke(token: string, args: Properties, world: SimulatedWorld): InvokeAnswer;
  /** Looks up an existing resource by id. Undefined when nothing can be said about it offline. */
  read(
    type: string,
    id: string,
    inputs: Properties,
    world: SimulatedWorld,
  ): { readonly outputs: Properties } | undefined;
}
