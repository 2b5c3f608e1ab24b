// Only some need to reach it.

import { every, oneOf, rule } from "@temelj/policy";

/** A server's endpoint is in a VPC, where a security group says who reaches it. */
export const transferServerIsInAVpc = rule("transfer-server-is-in-a-vpc", {
  title: { en: "File server is in a network of one's own", cnr: "Server datoteka je u sopstvenoj mreži" },
  severity: "medium",
  on: "aws:transfer/server:Server",
  why: "Everybody on the internet may try to sign in.",
  attack: "A million passwords are tried on the server; nothing limits from where.",
  fix: 'set endpointType: "VPC" and endpointDetails',
  sources: ["https://docs.aws.amazon.com/transfer/latest/userguide/create-server-in-vpc.html"],
  check: (server) => every(server, ["endpointType"], oneOf(["VPC", "VPC_ENDPOINT"])),
});
