// Stands in for the Pulumi engine: gives each registration its URN, asks the simulation for ids and outputs,
// and keeps what the engine would write into the stack's state.

import { stableHash } from "@temelj/kernel";
import { wireMarks, type DeploymentResource } from "@temelj/plan";
import type { Simulation, SimulatedWorld } from "@temelj/simulate";
import { sealedLike, worldOf } from "@temelj/simulate";

import type {
  CallFrame,
  InvokeRequest,
  ReadRequest,
  Registration,
  ResourceMonitor,
  WireObject,
  WireValue,
} from "./resource-monitor.ts";
import { deploymentResource, filled } from "./deployment-resource.ts";
import { goalOf, type Goal } from "./resource-goal.ts";
import { createUrn, packageOf, rootStackType, type UrnScope } from "./urn.ts";
import { storedProperties } from "./stored-properties.ts";
import { asSecret, containsSecret, withoutSecrets } from "./wire-values.ts";

/** What the engine needs to know beside the program. */
export interface OfflineEngineOptions extends UrnScope {
  readonly simulation: Simulation;
  /** Stack configuration; `<package>:<key>` configures that package's default provider. */
  readonly config: Readonly<Record<string, string>>;
  /** Outputs of a compiled stack by `project/stack`, secrets unsealed; undefined when there is no such stack. */
  readonly upstream: (stackId: string) => WireObject | undefined;
}

/** A question that has no answer offline. */
export interface Refusal {
  readonly code:
    | "COMPILE_INVOKE_REFUSED"
    | "COMPILE_READ_REFUSED"
    | "COMPILE_STACK_UNKNOWN"
    | "COMPILE_INPUT_INVALID"
    | "COMPILE_DUPLICATE_URN";
  readonly message: string;
  readonly fix: string;
  /** The function token or the URN that it is about. */
  readonly subject: string;
  /** Where the program asked, innermost first; empty unless positions are kept. */
  readonly frames: readonly CallFrame[];
}

/** The engine of one run of one stack. */
export class OfflineEngine implements ResourceMonitor {
  readonly refusals: Refusal[] = [];
  readonly #options: OfflineEngineOptions;
  readonly #resources = new Map<string, DeploymentResource>();
  readonly #goals = new Map<string, Goal>();
  readonly #worlds = new Map<string, SimulatedWorld>();
  #outputs: WireObject = {};
  #activity = 0;

  constructor(options: OfflineEngineOptions) {
    this.#options = options;
  }

  /** The state so far: resources in registration order. */
  get resources(): readonly DeploymentResource[] {
    return [...this.#resources.values()];
  }

  /** The stack's outputs with their secrets: for downstream stacks only, never for a file. */
  get stackOutputs(): WireObject {
    return this.#outputs;
  }

  /** Grows with every request; a watcher sees from it whether the program still does something. */
  get activity(): number {
    return this.#activity;
  }

  register(request: Registration): { urn: string; id?: string; outputs: WireObject } {
    this.#activity += 1;
    const goal = goalOf(request, this.#goals.get(request.parent));
    const urn = createUrn(this.#options, request.parent, request.type, request.name);
    if (this.#resources.has(urn)) {
      this.#refuse({
        code: "COMPILE_DUPLICATE_URN",
        subject: urn,
        frames: request.frames,
        message: `two resources have the URN ${urn}`,
        fix: "give one of them another name",
      });
    }
    this.#goals.set(urn, goal);
    if (!request.custom) {
      this.#keep(urn, request, goal, { inputs: request.inputs, outputs: {} });
      return { urn, outputs: {} };
    }
    if (request.type.startsWith("pulumi:providers:")) return this.#registerProvider(urn, request, goal);
    return this.#registerCustom(urn, request, goal);
  }

  read(request: ReadRequest): { urn: string; outputs: WireObject } {
    this.#activity += 1;
    const urn = createUrn(this.#options, request.parent, request.type, request.name);
    const provider = this.#providerReference(
      packageOf(request.type),
      request.provider,
      request.parent,
      request.version,
    );
    const outputs =
      request.type === "pulumi:pulumi:StackReference"
        ? this.#readStack(request)
        : this.#readResource(urn, request, provider);
    this.#resources.set(urn, {
      urn,
      custom: true,
      id: request.id,
      type: request.type,
      ...filled("inputs", storedProperties(request.properties)),
      ...filled("outputs", storedProperties(outputs)),
      ...(request.parent === "" ? {} : { parent: request.parent }),
      external: true,
      provider,
      dependencies: request.dependencies.toSorted(),
      propertyDependencies: {},
    });
    return { urn, outputs };
  }

  registerOutputs(urn: string, outputs: WireObject): void {
    this.#activity += 1;
    const resource = this.#resources.get(urn);
    if (resource === undefined) throw new Error(`outputs for ${urn}, which was never registered`);
    this.#resources.set(urn, { ...resource, ...filled("outputs", storedProperties(outputs)) });
    if (resource.type === rootStackType) this.#outputs = outputs;
  }

  invoke(request: InvokeRequest): ReturnType<ResourceMonitor["invoke"]> {
    this.#activity += 1;
    if (request.token === "pulumi:pulumi:getResource") return this.#getResource(request);
    const provider = this.#providerReference(packageOf(request.token), request.provider, "", request.version);
    const answered = this.#options.simulation.invoke(
      request.token,
      withoutSecrets(request.args) as WireObject,
      this.#worldOf(provider, request.args),
    );
    if (answered.kind === "answer") return { kind: "answer", result: answered.result as WireObject };
    this.refusals.push({
      code: "COMPILE_INVOKE_REFUSED",
      subject: request.token,
      frames: request.frames,
      message: `${request.token} has no answer offline: ${answered.reason}`,
      fix: "pass the value in as an argument or from the estate instead of asking the cloud for it",
    });
    return answered;
  }

  #registerProvider(urn: string, request: Registration, goal: Goal): { urn: string; id: string; outputs: WireObject } {
    const version = request.version === "" ? {} : { version: request.version };
    const outputs = { ...request.inputs, ...version };
    const id = uuidOf(urn);
    this.#worlds.set(`${urn}::${id}`, worldOf(withoutSecrets(outputs) as WireObject));
    this.#keep(urn, request, goal, { id, inputs: { ...outputs, ...providerSettings }, outputs });
    return { urn, id, outputs };
  }

  #registerCustom(urn: string, request: Registration, goal: Goal): { urn: string; id: string; outputs: WireObject } {
    const provider = this.#providerReference(packageOf(request.type), goal.provider, request.parent, request.version);
    const world = this.#worldOf(provider, request.inputs);
    const plain = withoutSecrets(request.inputs) as WireObject;
    const { simulation } = this.#options;
    const checked = simulation.check(request.type, urn, plain, world);
    if (checked.failures.length > 0) {
      const reasons = checked.failures.map(({ property, reason }) => `${property}: ${reason}`).join("; ");
      this.#refuse({
        code: "COMPILE_INPUT_INVALID",
        subject: urn,
        frames: request.frames,
        message: `${request.name} (${request.type}) has inputs that the provider refuses: ${reasons}`,
        fix: "correct the inputs",
      });
    }
    const created = simulation.create(request.type, urn, checked.inputs, world);
    const secret = plain !== request.inputs;
    const inputs = (secret ? sealedLike(checked.inputs, request.inputs) : checked.inputs) as WireObject;
    const produced = (secret ? sealedLike(created.outputs, inputs) : created.outputs) as WireObject;
    const outputs = withSecrets(produced, request.additionalSecretOutputs);
    const id = request.importId === "" ? created.id : request.importId;
    this.#keep(urn, request, { ...goal, provider }, { id, inputs, outputs });
    return { urn, id, outputs };
  }

  #keep(
    urn: string,
    request: Registration,
    goal: Goal,
    state: { readonly id?: string; readonly inputs: WireObject; readonly outputs: WireObject },
  ): void {
    this.#resources.set(urn, deploymentResource(this.#options, urn, request, goal, state));
  }

  /** The provider that a resource or function uses: the one it names, its parents', or the package's default. */
  #providerReference(pkg: string, named: string, parent: string, version: string): string {
    if (named !== "") return named;
    const inherited = this.#goals.get(parent)?.providers[pkg];
    return inherited ?? this.#defaultProvider(pkg, version);
  }

  #defaultProvider(pkg: string, version: string): string {
    const name = version === "" ? "default" : `default_${version.replaceAll(/[.\-+]/g, "_")}`;
    const type = `pulumi:providers:${pkg}`;
    const urn = createUrn(this.#options, "", type, name);
    const id = uuidOf(urn);
    if (!this.#resources.has(urn)) {
      const inputs: Record<string, WireValue> = version === "" ? {} : { version };
      for (const [key, value] of Object.entries(this.#options.config)) {
        if (key.startsWith(`${pkg}:`)) inputs[key.slice(pkg.length + 1)] = value;
      }
      this.#worlds.set(`${urn}::${id}`, worldOf(inputs));
      // The engine's own package has a provider without any settings.
      const settings = pkg === "pulumi" ? {} : { inputs: { ...inputs, ...providerSettings } };
      const state = { ...settings, ...filled("outputs", inputs) };
      this.#resources.set(urn, { urn, custom: true, id, type, ...state, dependencies: [] });
    }
    return `${urn}::${id}`;
  }

  #worldOf(provider: string, inputs: WireObject): SimulatedWorld {
    const world = this.#worlds.get(provider) ?? worldOf({});
    const region = inputs["region"];
    return typeof region === "string" && region !== wireMarks.unknown ? { ...world, region } : world;
  }

  #readStack(request: ReadRequest): WireObject {
    const name = request.properties["name"];
    const stackName = typeof name === "string" ? name : request.id;
    const id = stackName.split("/").slice(-2).join("/");
    const outputs = this.#options.upstream(id);
    if (outputs === undefined) {
      return this.#refuse({
        code: "COMPILE_STACK_UNKNOWN",
        subject: stackName,
        frames: request.frames,
        message: `the program reads the outputs of stack ${stackName}, which was not compiled before it`,
        fix: "correct the stack's name, or mend the stack that it names",
      });
    }
    const secretOutputNames = Object.keys(outputs).filter((key) => containsSecret(outputs[key] ?? null));
    return { name: stackName, outputs, secretOutputNames };
  }

  #readResource(urn: string, request: ReadRequest, provider: string): WireObject {
    const plain = withoutSecrets(request.properties) as WireObject;
    const world = this.#worldOf(provider, request.properties);
    const found = this.#options.simulation.read(request.type, request.id, plain, world);
    if (found !== undefined) return found.outputs as WireObject;
    return this.#refuse({
      code: "COMPILE_READ_REFUSED",
      subject: urn,
      frames: request.frames,
      message: `${request.type} ${request.id} cannot be looked up offline`,
      fix: "pass what is needed of it in as an argument or from the estate",
    });
  }

  #getResource(request: InvokeRequest): ReturnType<ResourceMonitor["invoke"]> {
    const urn = String(request.args["urn"]);
    const resource = this.#resources.get(urn);
    if (resource === undefined) return { kind: "refuse", reason: `there is no resource ${urn}` };
    const state = (resource.outputs ?? {}) as WireObject;
    return { kind: "answer", result: { urn, id: resource.id ?? "", state } };
  }

  #refuse(refusal: Refusal): never {
    this.refusals.push(refusal);
    throw new Error(refusal.message);
  }
}

/** A provider's id: an UUID that depends on its URN alone. */
function uuidOf(urn: string): string {
  const hex = stableHash(urn, 32);
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20)].join("-");
}

/** The engine's own settings of a provider, which it keeps among the inputs. */
const providerSettings = { __internal: {} } as const;

function withSecrets(outputs: WireObject, names: readonly string[]): WireObject {
  if (names.length === 0) return outputs;
  const marked: Record<string, WireValue> = { ...outputs };
  for (const name of names) {
    const value = outputs[name];
    if (value !== undefined) marked[name] = asSecret(value);
  }
  return marked;
}
