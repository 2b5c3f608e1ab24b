// Who signed a file: detached SSH signatures, checked by OpenSSH itself against an allowed-signers file.

import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

import { failure, issue, success, type Result } from "@temelj/kernel";
import { displayPath } from "@temelj/yaml";

/** The signer of a file by its principal; undefined when there is no signature; issues when there is a wrong one. */
export type VerifySignature = (path: string) => Result<string | undefined>;

/** Namespace of the signatures: one made for another purpose does not count. */
export const signatureNamespace = "temelj-waivers";

/**
 * Checks `<file>.sig`, as `ssh-keygen -Y sign -n temelj-waivers -f KEY FILE` makes it. Runs `ssh-keygen`, which is
 * part of OpenSSH 8.2 or newer. https://man.openbsd.org/ssh-keygen.1
 */
export function sshSignatures(allowedSigners: string): VerifySignature {
  return (path) => {
    const signature = `${path}.sig`;
    if (!existsSync(signature)) return success(undefined);
    const principals = keygen(["-Y", "find-principals", "-s", signature, "-f", allowedSigners], undefined);
    if (!principals.ok) return wrong(path, principals.reason);
    const [principal = ""] = principals.output.split("\n");
    const content = readFileSync(path);
    const args = ["-Y", "verify", "-f", allowedSigners, "-I", principal, "-n", signatureNamespace, "-s", signature];
    const verified = keygen(args, content);
    return verified.ok ? success(principal) : wrong(path, verified.reason);
  };
}

type Run = { readonly ok: true; readonly output: string } | { readonly ok: false; readonly reason: string };

function keygen(args: readonly string[], input: Buffer | undefined): Run {
  const { error, status, stdout, stderr } = spawnSync("ssh-keygen", args, { encoding: "utf8", input: input ?? "" });
  if (error !== undefined) return { ok: false, reason: `ssh-keygen cannot be run: ${error.message}` };
  return status === 0
    ? { ok: true, output: stdout.trim() }
    : { ok: false, reason: stderr.trim() || stdout.trim() || "nobody who may sign has signed it" };
}

function wrong(path: string, reason: string): Result<undefined> {
  const file = displayPath(path);
  return failure([
    issue("WAIVER_SIGNATURE_WRONG", `the signature of ${file} does not hold: ${reason.split("\n", 1)[0] ?? reason}`, {
      at: { file, line: 1, column: 1 },
      fix: `have the file signed again by somebody of the allowed signers: ssh-keygen -Y sign -n ${signatureNamespace} -f KEY ${file}`,
    }),
  ]);
}
