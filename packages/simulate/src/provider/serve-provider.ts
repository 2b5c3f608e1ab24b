// Serves a simulation as a Pulumi resource provider over gRPC, for the real engine to attach to.

import {
  Server,
  ServerCredentials,
  status,
  type handleUnaryCall,
  type ServerUnaryCall,
  type UntypedServiceImplementation,
} from "@grpc/grpc-js";

import { changedPaths } from "../changed-paths.ts";
import type { Simulation } from "../simulation.ts";
import {
  emptyMessage,
  fromStruct,
  pluginMessages,
  providerMessages as messages,
  providerService,
  toStruct,
  type Struct,
} from "./protocol.ts";
import { diffResponse, invokeResponse } from "./responses.ts";
import { LiveResources, SimulatedProvider, type ResourceDiff } from "./simulated-provider.ts";

/** What is served. */
export interface ProviderOptions {
  /** Pulumi package, such as `aws`. */
  readonly package: string;
  /** Version that the plugin says it has: that of the SDK. */
  readonly version: string;
  readonly simulation: Simulation;
}

/** A running provider. */
export interface ServedProvider {
  /** Pulumi package. */
  readonly package: string;
  /** On 127.0.0.1; for `PULUMI_DEBUG_PROVIDERS=<package>:<port>`. */
  readonly port: number;
  close(): void;
}

/**
 * Starts a provider in this process. The engine opens one connection for each provider resource of a stack, so one
 * server serves any number of accounts and stacks: a connection is configured by its own `Configure`.
 */
export async function serveProvider(options: ProviderOptions): Promise<ServedProvider> {
  const server = new Server({ "grpc.max_receive_message_length": -1, "grpc.max_send_message_length": -1 });
  server.addService(providerService.ResourceProviderService, implementation(options));
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync("127.0.0.1:0", ServerCredentials.createInsecure(), (error, bound) =>
      error === null ? resolve(bound) : reject(error),
    );
  });
  return { package: options.package, port, close: () => server.forceShutdown() };
}

/** Answers a request, knowing which connection it came by. */
type Handler = (request: Request, peer: string) => object;

/** The getters of the protocol's requests that are used here. */
interface Request {
  getUrn(): string;
  getId(): string;
  getType(): string;
  getTok(): string;
  getPreview(): boolean;
  getNews(): Struct | undefined;
  getOlds(): Struct | undefined;
  getOldInputs(): Struct | undefined;
  getArgs(): Struct | undefined;
  getInputs(): Struct | undefined;
  getProperties(): Struct | undefined;
  getIgnorechangesList(): string[];
}

function implementation({ version, simulation }: ProviderOptions): UntypedServiceImplementation {
  const live = new LiveResources();
  const providers = new Map<string, SimulatedProvider>();
  const provider = (peer: string): SimulatedProvider => {
    const configured = providers.get(peer);
    if (configured === undefined) throw new Error(`connection ${peer} asks before it is configured`);
    return configured;
  };
  const handlers: Readonly<Record<string, Handler>> = {
    handshake: () => new messages.ProviderHandshakeResponse().setAcceptSecrets(true),
    attach: () => emptyMessage(),
    cancel: () => emptyMessage(),
    getPluginInfo: () => new pluginMessages.PluginInfo().setVersion(version),
    getSchema: () => new messages.GetSchemaResponse().setSchema("{}"),
    checkConfig: (request) => new messages.CheckResponse().setInputs(request.getNews()),
    diffConfig: (request) => diffResponse(configurationDiff(request)),
    configure: (request, peer) => {
      providers.set(peer, new SimulatedProvider(simulation, fromStruct(request.getArgs()), live));
      return new messages.ConfigureResponse().setAcceptsecrets(true).setSupportspreview(true);
    },
    check: (request, peer) => {
      const [olds, news] = [fromStruct(request.getOlds()), fromStruct(request.getNews())];
      const checked = provider(peer).check(request.getType(), request.getUrn(), olds, news);
      const response = new messages.CheckResponse().setInputs(toStruct(checked.inputs));
      for (const { property, reason } of checked.failures) {
        response.addFailures(new messages.CheckFailure().setProperty(property).setReason(reason));
      }
      return response;
    },
    diff: (request, peer) => {
      const [olds, news] = [fromStruct(request.getOldInputs()), fromStruct(request.getNews())];
      return diffResponse(provider(peer).diff(request.getType(), olds, news, request.getIgnorechangesList()));
    },
    create: (request, peer) => {
      const inputs = fromStruct(request.getProperties());
      const created = provider(peer).create(request.getType(), request.getUrn(), inputs, request.getPreview());
      return new messages.CreateResponse().setId(created.id).setProperties(toStruct(created.outputs));
    },
    update: (request, peer) => {
      const outputs = provider(peer).update(request.getType(), request.getUrn(), request.getId(), {
        olds: fromStruct(request.getOlds()),
        oldInputs: fromStruct(request.getOldInputs()),
        news: fromStruct(request.getNews()),
      });
      return new messages.UpdateResponse().setProperties(toStruct(outputs));
    },
    read: (request, peer) => {
      const [properties, inputs] = [fromStruct(request.getProperties()), fromStruct(request.getInputs())];
      const found = provider(peer).read(request.getType(), request.getId(), properties, inputs);
      // An empty response says that there is no such resource.
      if (found === undefined) return new messages.ReadResponse();
      return new messages.ReadResponse()
        .setId(request.getId())
        .setProperties(toStruct(found.outputs))
        .setInputs(toStruct(found.inputs));
    },
    delete: (request, peer) => {
      provider(peer).delete(request.getType(), request.getId());
      return emptyMessage();
    },
    invoke: (request, peer) => invokeResponse(provider(peer).invoke(request.getTok(), fromStruct(request.getArgs()))),
  };
  return Object.fromEntries(
    Object.keys(providerService.ResourceProviderService).map((name) => [name, answering(name, handlers[name])]),
  );
}

/** A provider that is configured otherwise still manages the same resources. */
function configurationDiff(request: Request): ResourceDiff {
  const changes = changedPaths(fromStruct(request.getOldInputs()), fromStruct(request.getNews()));
  return {
    changes: changes.map(({ path, kind }) => ({ path, kind, replace: false })),
    replaces: [],
    deleteBeforeReplace: false,
  };
}

/** A gRPC method: a handler's answer, or what went wrong in it. Methods without a handler are unimplemented. */
function answering(name: string, handler: Handler | undefined): handleUnaryCall<Request, object> {
  return (call: ServerUnaryCall<Request, object>, callback) => {
    if (handler === undefined) {
      callback({ code: status.UNIMPLEMENTED, details: `the simulated provider has no ${name}` });
      return;
    }
    try {
      callback(null, handler(call.request, call.getPeer()));
    } catch (error) {
      callback({
        code: status.UNKNOWN,
        details: error instanceof Error ? (error.stack ?? error.message) : String(error),
      });
    }
  };
}
