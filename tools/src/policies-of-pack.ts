// Asks a policy pack for its policies as Pulumi's engine does: starts the policy host of the SDK beside the pack.

import { spawn } from "node:child_process";
import { realpathSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

interface AnalyzerInfo {
  getName(): string;
  getPoliciesList(): readonly { getName(): string }[];
}
interface AnalyzerClient {
  getAnalyzerInfo(request: object, callback: (error: Error | null, info: AnalyzerInfo) => void): void;
  close(): void;
}

/** What a pack says about itself. */
export interface PackInfo {
  readonly name: string;
  readonly policies: readonly string[];
}

/** Loads the pack in a folder and resolves to its name and policies. Rejects with what the host printed. */
export async function policiesOfPack(folder: string): Promise<PackInfo> {
  // Where it really is, as for every program that starts in a folder: links of a package manager lead elsewhere.
  const pack = realpathSync(folder);
  const load = createRequire(join(pack, "index.js"));
  const host = load.resolve("@pulumi/pulumi/cmd/run-policy-pack");
  // The host reports to an engine only when it is asked to judge: here is none.
  const child = spawn(process.execPath, [host, "127.0.0.1:0", pack], {
    cwd: pack,
    stdio: ["ignore", "pipe", "pipe"],
  });
  try {
    const port = await new Promise<number>((resolve, reject) => {
      let printed = "";
      child.stderr.on("data", (chunk: Buffer) => (printed += chunk.toString()));
      child.stdout.on("data", (chunk: Buffer) => {
        printed += chunk.toString();
        const line = /^(?<port>\d+)\n/m.exec(printed);
        if (line?.groups?.["port"] !== undefined) resolve(Number(line.groups["port"]));
      });
      child.on("close", (code) => reject(new Error(`the policy host ended with ${code}:\n${printed}`)));
    });
    return await analyzerInfo(load, port);
  } finally {
    child.kill();
  }
}

function analyzerInfo(load: NodeJS.Require, port: number): Promise<PackInfo> {
  const ofSdk = createRequire(load.resolve("@pulumi/pulumi"));
  const { AnalyzerClient: Client } = load("@pulumi/pulumi/proto/analyzer_grpc_pb.js") as {
    AnalyzerClient: new (address: string, credentials: object) => AnalyzerClient;
  };
  const { credentials } = ofSdk("@grpc/grpc-js") as { credentials: { createInsecure(): object } };
  const { Empty } = ofSdk("google-protobuf/google/protobuf/empty_pb.js") as { Empty: new () => object };
  const client = new Client(`127.0.0.1:${port}`, credentials.createInsecure());
  return new Promise<PackInfo>((resolve, reject) => {
    client.getAnalyzerInfo(new Empty(), (error, info) => {
      if (error !== null) reject(error);
      else resolve({ name: info.getName(), policies: info.getPoliciesList().map((policy) => policy.getName()) });
    });
  }).finally(() => client.close());
}
