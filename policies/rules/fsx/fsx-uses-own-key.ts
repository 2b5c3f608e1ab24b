// A key of its own can be taken away.

import { every, present, rule } from "@temelj/policy";

/** A file system is encrypted with a customer managed key. AWS's own key encrypts every other. */
export const fsxUsesOwnKey = rule("fsx-uses-own-key", {
  title: { en: "File server is encrypted with a key of its own", cnr: "Server datoteka je šifrovan vlastitim ključem" },
  severity: "low",
  on: [
    "aws:fsx/windowsFileSystem:WindowsFileSystem",
    "aws:fsx/openZfsFileSystem:OpenZfsFileSystem",
    "aws:fsx/ontapFileSystem:OntapFileSystem",
  ],
  why: "With AWS's key everybody with rights on the file system can decrypt it; nobody can take the key away in an emergency.",
  attack: "A stolen administrator copies backups elsewhere; a key of its own would have stopped the copy.",
  fix: "set kmsKeyId",
  sources: ["https://docs.aws.amazon.com/fsx/latest/WindowsGuide/encryption-at-rest.html"],
  check: (files) => every(files, ["kmsKeyId"], present),
});
