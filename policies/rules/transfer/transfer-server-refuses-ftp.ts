// FTP sends passwords in the clear.

import { every, noneOfValues, orAbsent, rule } from "@temelj/policy";

/** A server does not speak plain FTP. */
export const transferServerRefusesFtp = rule("transfer-server-refuses-ftp", {
  title: { en: "File server does not speak FTP", cnr: "Server datoteka ne koristi FTP" },
  severity: "high",
  on: "aws:transfer/server:Server",
  why: "Passwords and files pass in the clear.",
  attack: "Whoever listens on the way has the password with the first sign-in.",
  fix: 'set protocols: ["SFTP"]',
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/transfer-controls.html"],
  check: (server) => every(server, ["protocols[]"], orAbsent(noneOfValues(["FTP"]))),
});
