// The served provider speaks Pulumi's protocol: asked here by a real gRPC client, as the engine asks it.
import { credentials, type ServiceError } from "@grpc/grpc-js";
import { afterAll, describe, expect, test } from "vitest";

import { asSecret } from "../secrets.ts";
import { createSimulation } from "../create-simulation.ts";
import type { Properties } from "../simulation.ts";
import { unknownMarker } from "../unknown-marker.ts";
import {
  emptyMessage,
  fromStruct,
  providerMessages as messages,
  providerService,
  toStruct,
  type Struct,
} from "./protocol.ts";
import { serveProvider } from "./serve-provider.ts";

const served = await serveProvider({ package: "aws", version: "7.48.0", simulation: createSimulation() });
const clients: InstanceType<typeof providerService.ResourceProviderClient>[] = [];

afterAll(() => {
  for (const client of clients) client.close();
  served.close();
});

/** One connection, as the engine opens one for each provider resource. */
function connect(): (method: string, request: object) => Promise<Answer> {
  const client = new providerService.ResourceProviderClient(`127.0.0.1:${served.port}`, credentials.createInsecure(), {
    "grpc.use_local_subchannel_pool": 1,
  });
  clients.push(client);
  return (method, request) =>
    new Promise((resolve, reject) => {
      const call = (client as unknown as Record<string, (request: object, done: Done) => void>)[method];
      call?.call(client, request, (error, answer) => (error === null ? resolve(answer) : reject(error)));
    });
}
type Done = (error: ServiceError | null, answer: Answer) => void;
interface Answer {
  getId(): string;
  getInputs(): Struct;
  getProperties(): Struct | undefined;
  getReturn(): Struct;
  getFailuresList(): { getReason(): string }[];
  getChanges(): number;
  getReplacesList(): string[];
  getDeletebeforereplace(): boolean;
  getAcceptSecrets(): boolean;
  getVersion(): string;
}

async function configured(inputs: Properties): Promise<ReturnType<typeof connect>> {
  const call = connect();
  await call("handshake", new messages.ProviderHandshakeRequest());
  await call("configure", new messages.ConfigureRequest().setArgs(toStruct(inputs)));
  return call;
}
const kotor = { region: "eu-central-1", assumeRoles: '[{"roleArn":"arn:aws:iam::111122223333:role/deploy"}]' };
const type = "aws:ec2/vpc:Vpc";
const urn = `urn:pulumi:production::kotor::${type}::vpc`;
const create = (name: string, inputs: Properties, preview = false): object =>
  new messages.CreateRequest()
    .setType(type)
    .setUrn(`${urn}-${name}`)
    .setProperties(toStruct(inputs))
    .setPreview(preview);
const diff = (before: Properties, after: Properties, of = type): InstanceType<typeof messages.DiffRequest> =>
  new messages.DiffRequest().setType(of).setUrn(urn).setOldInputs(toStruct(before)).setNews(toStruct(after));
const invoke = (token: string): object => new messages.InvokeRequest().setTok(token).setArgs(toStruct({}));
const read = (properties: Properties, of = type): object =>
  new messages.ReadRequest()
    .setType(of)
    .setUrn(urn)
    .setId("vpc-1")
    .setProperties(toStruct(properties))
    .setInputs(toStruct({ cidrBlock: "a" }));

describe("the served provider", () => {
  test("introduces itself and keeps secrets", async () => {
    const call = connect();
    expect((await call("handshake", new messages.ProviderHandshakeRequest())).getAcceptSecrets()).toBe(true);
    const info = await call("getPluginInfo", emptyMessage());
    expect(info.getVersion()).toBe("7.48.0");
  });

  test("checks inputs and gives secrets back sealed", async () => {
    const call = await configured(kotor);
    const news = toStruct({ tags: { token: asSecret("hush") } });
    const request = new messages.CheckRequest().setType("aws:s3/bucket:Bucket").setUrn(urn).setNews(news);
    expect(fromStruct((await call("check", request)).getInputs())).toEqual({
      bucket: expect.stringMatching(/^vpc-[0-9a-f]{7}$/),
      region: "eu-central-1",
      tags: { token: asSecret("hush") },
      tagsAll: { token: asSecret("hush") },
    });
  });

  test("knows only the inputs at preview", async () => {
    const call = await configured(kotor);
    const answer = await call("create", create("preview", { cidrBlock: "10.0.0.0/16" }, true));
    expect(answer.getId()).toBe("");
    expect(fromStruct(answer.getProperties())).toMatchObject({
      cidrBlock: "10.0.0.0/16",
      arn: unknownMarker,
      id: unknownMarker,
    });
  });

  test("tells connections apart: each works in the account that it was configured with", async () => {
    const bar = { region: "eu-south-1", allowedAccountIds: '["444455556666"]' };
    const [one, other] = [await configured(kotor), await configured(bar)];
    const arns = await Promise.all(
      [one, other].map(
        async (call, index) => fromStruct((await call("create", create(`of-${index}`, {}))).getProperties())["arn"],
      ),
    );
    expect(arns[0]).toContain(":eu-central-1:111122223333:");
    expect(arns[1]).toContain(":eu-south-1:444455556666:");
  });

  test("gives a replacement another id while the old resource lives, and the first one again after it is gone", async () => {
    const call = await configured(kotor);
    const ids = async (): Promise<string> => (await call("create", create("replaced", {}))).getId();
    const first = await ids();
    const second = await ids();
    expect(second).not.toBe(first);
    await call("delete", new messages.DeleteRequest().setType(type).setUrn(urn).setId(first));
    expect(await ids()).toBe(first);
  });

  test("updates in place: identity stays, outputs follow the inputs", async () => {
    const call = await configured(kotor);
    const of = "aws:organizations/organization:Organization";
    const request = new messages.UpdateRequest()
      .setType(of)
      .setUrn(urn)
      .setId("o-old")
      .setOlds(toStruct({ id: "o-old", arn: "arn:old", roots: [], enabledPolicyTypes: [] }))
      .setOldInputs(toStruct({ enabledPolicyTypes: [] }))
      .setNews(toStruct({ enabledPolicyTypes: ["TAG_POLICY"] }));
    expect(fromStruct((await call("update", request)).getProperties())).toMatchObject({
      id: "o-old",
      arn: "arn:old",
      enabledPolicyTypes: ["TAG_POLICY"],
      roots: [expect.objectContaining({ policyTypes: [{ status: "ENABLED", type: "TAG_POLICY" }] })],
    });
  });

  test.each([
    ["no change", diff({ cidrBlock: "a" }, { cidrBlock: "a" }), { changes: 1, replaces: [], deletesFirst: false }],
    ["an update", diff({ tags: { a: "1" } }, { tags: { a: "2" } }), { changes: 2, replaces: [], deletesFirst: false }],
    [
      "a replacement",
      diff({ cidrBlock: "a" }, { cidrBlock: "b" }),
      { changes: 2, replaces: ["cidrBlock"], deletesFirst: false },
    ],
    [
      "a replacement of what the program named, which must go first",
      diff({ name: "a", region: "x" }, { name: "a", region: "y" }, "aws:sqs/queue:Queue"),
      { changes: 2, replaces: ["region"], deletesFirst: true },
    ],
    [
      "nothing where changes are ignored",
      diff({ tags: { a: "1" } }, { tags: { a: "2" } }).setIgnorechangesList(["tags.a"]),
      { changes: 1, replaces: [], deletesFirst: false },
    ],
    [
      "nothing behind a secret",
      diff({ cidrBlock: asSecret("a") }, { cidrBlock: "a" }),
      { changes: 1, replaces: [], deletesFirst: false },
    ],
  ])("sees %s", async (_, request, expected) => {
    const answer = await (await configured(kotor))("diff", request);
    expect({
      changes: answer.getChanges(),
      replaces: answer.getReplacesList(),
      deletesFirst: answer.getDeletebeforereplace(),
    }).toEqual(expected);
  });

  test("answers functions and refuses others in words that reach the program", async () => {
    const call = await configured(kotor);
    const identity = await call("invoke", invoke("aws:index/getCallerIdentity:getCallerIdentity"));
    expect(fromStruct(identity.getReturn())).toMatchObject({ accountId: "111122223333" });
    const refused = await call("invoke", invoke("aws:ec2/getVpc:getVpc"));
    expect(refused.getFailuresList()[0]?.getReason()).toContain("asks the cloud");
  });

  test("reads a resource of the state as the state has it, and says that unknown ones are not there", async () => {
    const call = await configured(kotor);
    expect(fromStruct((await call("read", read({ id: "vpc-1", arn: "arn:1" }))).getProperties())).toEqual({
      id: "vpc-1",
      arn: "arn:1",
    });
    expect(fromStruct((await call("read", read({}))).getProperties())).toMatchObject({
      id: "vpc-1",
      arn: expect.stringContaining("vpc/vpc-1"),
    });
    expect((await call("read", read({}, "aws:backup/vault:Vault"))).getId()).toBe("");
  });

  test.each([
    ["what a provider of components does", "construct", new messages.ConstructRequest()],
    ["packages made from parameters", "parameterize", new messages.ParameterizeRequest()],
  ])("does not implement %s", async (_, method, request) => {
    await expect((await configured(kotor))(method, request)).rejects.toThrow("UNIMPLEMENTED");
  });

  test("fails loudly when it is asked before it is configured", async () => {
    await expect(connect()("create", create("early", {}))).rejects.toThrow("before it is configured");
  });
});
