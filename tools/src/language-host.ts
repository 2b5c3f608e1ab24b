// Pulumi's language host for Node.js, for machines whose CLI came without one: runs a project's program as the official
// host does, through the `cmd/run` of the SDK that the project depends on.
// The official one: https://github.com/pulumi/pulumi/tree/master/sdk/nodejs/cmd/pulumi-language-nodejs

import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";

import {
  Server,
  ServerCredentials,
  status,
  type handleUnaryCall,
  type UntypedServiceImplementation,
} from "@grpc/grpc-js";
import languageService from "@pulumi/pulumi/proto/language_grpc_pb.js";
import messages from "@pulumi/pulumi/proto/language_pb.js";
import pluginMessages from "@pulumi/pulumi/proto/plugin_pb.js";

type RunRequest = InstanceType<typeof messages.RunRequest>;

/** A running host. */
export interface LanguageHost {
  /** On 127.0.0.1; for `PULUMI_DEBUG_LANGUAGES=nodejs:<port>`. */
  readonly port: number;
  close(): void;
}

/** Starts a host in this process. One serves any number of CLIs at once: each run is a process of its own. */
export async function serveLanguageHost(): Promise<LanguageHost> {
  const server = new Server();
  server.addService(languageService.LanguageRuntimeService, implementation());
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync("127.0.0.1:0", ServerCredentials.createInsecure(), (error, bound) =>
      error === null ? resolve(bound) : reject(error),
    );
  });
  return { port, close: () => server.forceShutdown() };
}

/** Any request that is answered here. */
type Request = RunRequest & InstanceType<typeof messages.LanguageHandshakeRequest>;

/** Answers a request, knowing which connection it came by. */
type Handler = (request: Request, peer: string) => object | Promise<object>;

function implementation(): UntypedServiceImplementation {
  /** Where each engine listens, by its connection. */
  const engines = new Map<string, string>();
  const handlers: Readonly<Record<string, Handler>> = {
    handshake: (request, peer) => {
      engines.set(peer, request.getEngineAddress());
      return new messages.LanguageHandshakeResponse();
    },
    getPluginInfo: () => new pluginMessages.PluginInfo().setVersion("0.0.0"),
    // The providers are attached already.
    getRequiredPackages: () => new messages.GetRequiredPackagesResponse(),
    run: (request, peer) => run(request, engines.get(peer) ?? ""),
  };
  return Object.fromEntries(
    Object.keys(languageService.LanguageRuntimeService).map((name) => [name, answering(name, handlers[name])]),
  );
}

function answering(name: string, handler: Handler | undefined): handleUnaryCall<Request, object> {
  return (call, callback) => {
    if (handler === undefined) {
      callback({ code: status.UNIMPLEMENTED, details: `this language host has no ${name}` });
      return;
    }
    Promise.resolve()
      .then(() => handler(call.request, call.getPeer()))
      .then((response) => callback(null, response))
      .catch((error: unknown) => callback({ code: status.UNKNOWN, details: String(error) }));
  };
}

/** The SDK's word for a program that failed and has already told the user why. */
const failedAndSaidSo = 32;

async function run(request: RunRequest, engine: string): Promise<object> {
  const directory = request.getInfo()?.getProgramDirectory() ?? request.getPwd();
  const runner = createRequire(join(directory, "index.js")).resolve("@pulumi/pulumi/cmd/run");
  const { code, printed } = await node([runner, ...argumentsOf(request, engine)], directory, environmentOf(request));
  const response = new messages.RunResponse();
  if (code === failedAndSaidSo) response.setBail(true);
  else if (code !== 0) response.setError(`Program exited with non-zero exit code: ${code}\n${printed}`);
  return response;
}

function argumentsOf(request: RunRequest, engine: string): string[] {
  const options: Readonly<Record<string, string>> = {
    monitor: request.getMonitorAddress(),
    engine,
    organization: request.getOrganization(),
    "root-directory": request.getInfo()?.getRootDirectory() ?? "",
    project: request.getProject(),
    stack: request.getStack(),
    pwd: request.getPwd(),
    parallel: String(request.getParallel()),
  };
  const given = Object.entries(options).flatMap(([name, value]) => (value === "" ? [] : [`--${name}`, value]));
  const entry = request.getInfo()?.getEntryPoint() ?? ".";
  return [...given, ...(request.getDryrun() ? ["--dry-run"] : []), entry, ...request.getArgsList()];
}

function environmentOf(request: RunRequest): NodeJS.ProcessEnv {
  const config = Object.fromEntries(request.getConfigMap().toObject());
  const options = (request.getInfo()?.getOptions()?.toJavaScript() ?? {}) as { readonly typescript?: boolean };
  return {
    ...process.env,
    PULUMI_CONFIG: JSON.stringify(config),
    PULUMI_CONFIG_SECRET_KEYS: JSON.stringify(request.getConfigsecretkeysList()),
    // As the official host does: TypeScript is compiled unless the project says that it needs no compiling.
    ...(options.typescript === false ? {} : { PULUMI_NODEJS_TYPESCRIPT: "true" }),
  };
}

function node(
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
): Promise<{ code: number; printed: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    let printed = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk: Buffer) => (printed += chunk.toString()));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? 1, printed }));
  });
}
