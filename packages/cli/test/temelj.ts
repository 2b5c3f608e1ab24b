// Runs the real command as a user does: its own process, its own folder.

import { spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { onTestFinished } from "vitest";

/** The file that npm links as `temelj`. */
const command = fileURLToPath(new URL("../bin/temelj.mjs", import.meta.url));

/** The workspace, whose stacks/estate is the reference estate. */
export const workspace = fileURLToPath(new URL("../../..", import.meta.url));

/** How to run. */
export interface RunOptions {
  /** @default the workspace */
  readonly cwd?: string;
  /** Standard input; closed without it. */
  readonly input?: string;
  /** Beside PATH, which is always there. */
  readonly env?: Readonly<Record<string, string>>;
  /** Called when the process runs, before it has done anything. */
  readonly onStart?: (child: ChildProcess) => void;
}

/** How it ended. */
export interface Ended {
  /** Null when a signal ended it. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `temelj` with arguments to its end. */
export function temelj(args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  const { cwd = workspace, input, env = {}, onStart } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [command, ...args], {
      cwd,
      env: { PATH: process.env["PATH"] ?? "", ...env },
      stdio: ["pipe", "pipe", "pipe"],
    });
    // A command that hangs is not left behind.
    onTestFinished(() => void child.kill("SIGKILL"));
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, stdout, stderr }));
    // A command that does not read its input may end first.
    child.stdin.on("error", () => undefined);
    child.stdin.end(input);
    onStart?.(child);
  });
}

/** A folder of files, gone when the test is over. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "temelj-cli-")));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}
