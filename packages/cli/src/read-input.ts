// The bytes of a file, a pipe or standard input, or why there are none.

import { constants } from "node:buffer";
import { closeSync, openSync, readSync, statSync } from "node:fs";

import { failure, issue, success, type Issue, type Result } from "@temelj/kernel";

/** How standard input is called in issues. */
export const standardInput = "standard input";

/** Reads a file whole. Also reads pipes, such as the shell's `<(command)`. */
export function readInput(path: string): Result<Uint8Array> {
  try {
    const found = statSync(path);
    if (found.isDirectory()) return failure([unreadable(path, "it is a folder")]);
    if (found.isFile() && found.size > largestBytes) return failure([tooLarge(path)]);
    return readWhole(path);
  } catch (error) {
    return failure([unreadable(path, reasonOf(error))]);
  }
}

/** Reads standard input to its end. */
export async function readStandardInput(): Promise<Result<Uint8Array>> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
      bytes += chunk.length;
      if (bytes > largestBytes) return failure([tooLarge(standardInput)]);
      chunks.push(chunk);
    }
    return success(Buffer.concat(chunks));
  } catch (error) {
    return failure([unreadable(standardInput, reasonOf(error))]);
  }
}

/** Something that cannot be read. */
export function unreadable(path: string, reason: string): Issue {
  return issue("AUDIT_INPUT_UNREADABLE", `${path} cannot be read: ${reason}`, {
    allowed: "a file, a folder of .json files, or - for standard input",
    fix: "name what pulumi stack export or pulumi preview --json wrote",
  });
}

/** Why the operating system refused, in words. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return reasons[code] ?? (error instanceof Error ? error.message : String(error));
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: "you may not read it",
  ENOENT: "it is not there",
  ENOTDIR: "a file is in the place of one of its folders",
  ELOOP: "its symbolic links lead in a circle",
};

/** More is no text that this Node can hold. */
const largestBytes = constants.MAX_STRING_LENGTH;

function tooLarge(path: string): Issue {
  return issue("AUDIT_INPUT_TOO_LARGE", `${path} has more than ${largestBytes} bytes`, {
    allowed: `at most ${largestBytes} bytes a file`,
    fix: "split the stack; Pulumi itself is slow with a state of this size",
  });
}

/** Chunk by chunk: the size of a pipe is not known, and a device may never end. */
function readWhole(path: string): Result<Uint8Array> {
  const descriptor = openSync(path, "r");
  try {
    const chunks: Uint8Array[] = [];
    for (let bytes = 0; ;) {
      const chunk = Buffer.allocUnsafe(1 << 20);
      const length = readSync(descriptor, chunk);
      if (length === 0) return success(Buffer.concat(chunks));
      bytes += length;
      if (bytes > largestBytes) return failure([tooLarge(path)]);
      chunks.push(chunk.subarray(0, length));
    }
  } finally {
    closeSync(descriptor);
  }
}
