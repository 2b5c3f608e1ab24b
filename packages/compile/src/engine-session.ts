// Runs one Pulumi program on the real SDK, with our own resource monitor in place of the engine's.
// The only file that touches the SDK's internals; the conformance test holds it against the real engine.

import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

import * as pulumi from "@pulumi/pulumi";

import { framesOf, InvokeCallSites } from "./invoke-call-sites.ts";
import type { CallFrame, Registration, ResourceMonitor, WireObject } from "./resource-monitor.ts";
import type {
  InvokeRequest,
  ProtoAlias,
  ProtoFrame,
  ProtoStruct,
  ReadRequest,
  RegisterRequest,
} from "./wire-messages.ts";

const load = createRequire(import.meta.url);
/** Loads what the SDK itself depends on: its own copy, whatever else is installed. */
const ofSdk = createRequire(load.resolve("@pulumi/pulumi"));

type Callback = (error: Error | null, response?: unknown) => void;

interface LocalStore {
  settings: { rpcDone: Promise<unknown> };
  [flag: `supports${string}`]: boolean;
}
interface SdkInternals {
  readonly settings: {
    setMockOptions(monitor: object, project: string, stack: string, preview: boolean, organization: string): void;
    waitForRPCs(): Promise<void>;
  };
  readonly state: { LocalStore: new () => LocalStore };
  readonly config: { setAllConfig(config: Readonly<Record<string, string>>, secretKeys: readonly string[]): void };
  readonly debuggable: { debuggablePromise: <T>(promise: Promise<T>, context?: unknown) => Promise<T> };
  readonly stack: { runInPulumiStack(program: () => Promise<unknown>): Promise<unknown> };
  readonly struct: { Struct: { fromJavaScript(value: WireObject): ProtoStruct } };
  readonly response: {
    RegisterResourceResponse: new () => {
      setUrn(urn: string): void;
      setId(id: string): void;
      setObject(object: ProtoStruct): void;
    };
    ReadResourceResponse: new () => { setUrn(urn: string): void; setProperties(object: ProtoStruct): void };
    ResourceInvokeResponse: new () => {
      setReturn(object: ProtoStruct): void;
      setFailuresList(failures: readonly object[]): void;
    };
    DeploymentInfo: new () => { setSupportedfeaturesList(features: readonly number[]): void };
    ResourceMonitorFeature: Readonly<Record<string, number>>;
  };
  readonly failure: { CheckFailure: new () => { setProperty(name: string): void; setReason(reason: string): void } };
}

let internals: SdkInternals | undefined;

function sdk(): SdkInternals {
  internals ??= {
    settings: load("@pulumi/pulumi/runtime/settings"),
    state: load("@pulumi/pulumi/runtime/state"),
    config: load("@pulumi/pulumi/runtime/config"),
    debuggable: load("@pulumi/pulumi/runtime/debuggable"),
    stack: load("@pulumi/pulumi/runtime/stack"),
    struct: ofSdk("google-protobuf/google/protobuf/struct_pb.js"),
    response: load("@pulumi/pulumi/proto/resource_pb"),
    failure: load("@pulumi/pulumi/proto/provider_pb"),
  };
  return internals;
}

/** Who the program is told that it is, and how it is watched. */
export interface SessionOptions {
  readonly project: string;
  readonly stack: string;
  readonly organization: string;
  /** Stack configuration with namespaced keys, such as `aws:region`. */
  readonly config: Readonly<Record<string, string>>;
  /** Keep the source position of each registration: about five times slower. */
  readonly positions: boolean;
  /** Gives up waiting: the session rejects, and leaves the SDK as it found it. */
  readonly signal: AbortSignal;
}

/**
 * Runs a program to its end: until its function has returned and every registration has been answered. Resolves to
 * nothing; what happened is in the monitor. Rejects with what the program threw. One session at a time in a thread.
 */
export async function runSession(
  options: SessionOptions,
  program: () => unknown,
  monitor: ResourceMonitor,
): Promise<void> {
  const { settings, state, config, stack } = sdk();
  const store = new state.LocalStore();
  await globalWithStorage.asyncLocalStorage.run(store, async () => {
    const callSites = new InvokeCallSites(options.positions ? pulumi.runtime : undefined);
    const restore = withoutDebugging(options.positions);
    try {
      settings.setMockOptions(adapt(monitor, callSites), options.project, options.stack, false, options.organization);
      config.setAllConfig(options.config, []);
      const ended = stack.runInPulumiStack(async () => program()).then(() => settings.waitForRPCs());
      await Promise.race([ended, aborted(options.signal)]);
    } finally {
      restore();
      callSites.close();
    }
  });
}

const globalWithStorage = globalThis as unknown as {
  readonly asyncLocalStorage: { run<T>(store: object, body: () => Promise<T>): Promise<T> };
};

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
  });
}

/**
 * Takes away what the SDK does for debugging: a stack trace and bookkeeping for each of the dozens of promises of a
 * registration. That is most of what one costs, and we notice programs that never end by other means.
 */
function withoutDebugging(positions: boolean): () => void {
  const { debuggable } = sdk();
  const resource = pulumi.Resource as unknown as { callsites: () => unknown[] };
  const { callsites } = resource;
  const { debuggablePromise } = debuggable;
  const limit = Error.stackTraceLimit;
  debuggable.debuggablePromise = (promise) => promise;
  resource.callsites = positions ? allCallSites : () => [];
  Error.stackTraceLimit = positions ? Number.POSITIVE_INFINITY : 0;
  return () => {
    debuggable.debuggablePromise = debuggablePromise;
    resource.callsites = callsites;
    Error.stackTraceLimit = limit;
  };
}

/** One entry a frame, empty where it has no file. The SDK's own reading knows neither URLs nor frames without a name. */
function allCallSites(): object[] {
  const lines = (new Error("call sites").stack ?? "").split("\n").slice(1);
  return lines.map((text) => {
    const [frame] = framesOf(text);
    return frame === undefined ? {} : { file: fileURLToPath(frame.uri), line: frame.line, column: frame.column };
  });
}

function answer(callback: Callback, make: () => unknown): void {
  try {
    callback(null, make());
  } catch (error) {
    callback(rpcError(error));
  }
}

/** The SDK's gRPC client interface over our monitor. */
function adapt(monitor: ResourceMonitor, callSites: InvokeCallSites): object {
  const { struct, response, failure } = sdk();
  const toStruct = (value: WireObject): ProtoStruct => struct.Struct.fromJavaScript(value);
  return {
    registerResource(request: RegisterRequest, callback: Callback): void {
      answer(callback, () => {
        const registered = monitor.register(registrationOf(request));
        const reply = new response.RegisterResourceResponse();
        reply.setUrn(registered.urn);
        reply.setId(registered.id ?? "");
        reply.setObject(toStruct(registered.outputs));
        return reply;
      });
    },
    readResource(request: ReadRequest, callback: Callback): void {
      answer(callback, () => {
        const read = monitor.read({
          type: request.getType(),
          name: request.getName(),
          id: request.getId(),
          parent: request.getParent(),
          provider: request.getProvider(),
          version: request.getVersion(),
          properties: request.getProperties()?.toJavaScript() ?? {},
          dependencies: request.getDependenciesList(),
          frames: (request.getStacktrace()?.getFramesList() ?? []).flatMap(frameOf),
        });
        const reply = new response.ReadResourceResponse();
        reply.setUrn(read.urn);
        reply.setProperties(toStruct(read.outputs));
        return reply;
      });
    },
    registerResourceOutputs(request: { getUrn(): string; getOutputs(): ProtoStruct }, callback: Callback): void {
      answer(callback, () => {
        monitor.registerOutputs(request.getUrn(), request.getOutputs().toJavaScript());
        return {};
      });
    },
    invoke(request: InvokeRequest, callback: Callback): void {
      answer(callback, () => {
        const reply = new response.ResourceInvokeResponse();
        const answered = monitor.invoke({
          token: request.getTok(),
          args: request.getArgs()?.toJavaScript() ?? {},
          provider: request.getProvider(),
          version: request.getVersion(),
          frames: callSites.take(request.getTok()),
        });
        if (answered.kind === "answer") reply.setReturn(toStruct(answered.result));
        else {
          const refused = new failure.CheckFailure();
          refused.setReason(answered.reason);
          reply.setFailuresList([refused]);
        }
        return reply;
      });
    },
    call(_request: unknown, callback: Callback): void {
      callback(rpcError(new Error("a call of a remote component's method has no answer offline")));
    },
    supportsFeature(_request: unknown, callback: Callback): void {
      callback(null, { getHassupport: () => false });
    },
    getDeploymentInfo(_request: unknown, callback: Callback): void {
      const reply = new response.DeploymentInfo();
      const features = supportedFeatures.map((name) => response.ResourceMonitorFeature[name]);
      reply.setSupportedfeaturesList(features.filter((feature) => feature !== undefined));
      callback(null, reply);
    },
    registerPackage(_request: unknown, callback: Callback): void {
      callback(rpcError(new Error("parameterized provider packages are not simulated")));
    },
    registerStackTransform(_request: unknown, callback: Callback): void {
      callback(rpcError(new Error("engine-side transforms are not simulated; use `transformations`")));
    },
    registerStackInvokeTransform(_request: unknown, callback: Callback): void {
      callback(rpcError(new Error("engine-side invoke transforms are not simulated")));
    },
    close(): void {},
  };
}

/** What the monitor really does. Anything else makes the SDK refuse with its own words instead of pretending. */
const supportedFeatures = [
  "RESOURCE_MONITOR_FEATURE_SECRETS",
  "RESOURCE_MONITOR_FEATURE_RESOURCE_REFERENCES",
  "RESOURCE_MONITOR_FEATURE_ALIAS_SPECS",
  "RESOURCE_MONITOR_FEATURE_DELETED_WITH",
];

function registrationOf(request: RegisterRequest): Registration {
  const providers: Record<string, string> = {};
  request.getProvidersMap().forEach((reference, name) => {
    providers[name] = reference;
  });
  const propertyDependencies: Record<string, readonly string[]> = {};
  request.getPropertydependenciesMap().forEach((dependencies, name) => {
    propertyDependencies[name] = dependencies.getUrnsList();
  });
  return {
    type: request.getType(),
    name: request.getName(),
    parent: request.getParent(),
    custom: request.getCustom(),
    remote: request.getRemote(),
    inputs: request.getObject()?.toJavaScript() ?? {},
    protect: request.hasProtect() ? request.getProtect() : undefined,
    retainOnDelete: request.hasRetainondelete() ? request.getRetainondelete() : undefined,
    deletedWith: request.getDeletedwith(),
    provider: request.getProvider(),
    providers,
    dependencies: request.getDependenciesList(),
    propertyDependencies,
    aliases: request.getAliasesList().map(aliasOf),
    additionalSecretOutputs: request.getAdditionalsecretoutputsList(),
    ignoreChanges: request.getIgnorechangesList(),
    replaceOnChanges: request.getReplaceonchangesList(),
    importId: request.getImportid(),
    version: request.getVersion(),
    pluginDownloadUrl: request.getPlugindownloadurl(),
    frames: (request.getStacktrace()?.getFramesList() ?? []).flatMap(frameOf),
  };
}

/** A frame that has a position; the SDK sends empty ones for Node's own. */
function frameOf(frame: ProtoFrame): CallFrame[] {
  const position = frame.getPc();
  return position === undefined
    ? []
    : [{ uri: position.getUri(), line: position.getLine(), column: position.getColumn() }];
}

function aliasOf(alias: ProtoAlias): Registration["aliases"][number] {
  const spec = alias.getSpec();
  if (spec === undefined) return { kind: "urn", urn: alias.getUrn() };
  return {
    kind: "spec",
    name: spec.getName(),
    type: spec.getType(),
    stack: spec.getStack(),
    project: spec.getProject(),
    parent: spec.getParenturn(),
    noParent: spec.getNoparent(),
  };
}

/** An error in the shape that the SDK expects of gRPC. */
function rpcError(error: unknown): Error {
  const message = error instanceof Error ? error.message : String(error);
  return Object.assign(error instanceof Error ? error : new Error(message), { details: message, code: 2 });
}
