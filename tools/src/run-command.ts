// Runs a command to its end, or to a time limit.

import { spawn } from "node:child_process";

/** How to run a command. */
export interface CommandOptions {
  readonly directory?: string;
  readonly environment?: NodeJS.ProcessEnv;
  /** The command is ended after this time, in seconds. @default none */
  readonly secondsAtMost?: number;
}

/** How a command ended. */
export interface CommandResult {
  /** Exit code; undefined when it could not be started or was ended. */
  readonly code: number | undefined;
  readonly stdout: string;
  /** What it wrote to stderr, or why it did not run. */
  readonly stderr: string;
}

/** Runs a program without a shell. Never rejects: a command that cannot be started has no exit code. */
export function runCommand(
  program: string,
  args: readonly string[],
  { directory, environment = process.env, secondsAtMost }: CommandOptions = {},
): Promise<CommandResult> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: directory, env: environment, stdio: ["ignore", "pipe", "pipe"] });
    let stdout = "";
    let stderr = "";
    child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
    const limit =
      secondsAtMost === undefined
        ? undefined
        : setTimeout(() => {
            stderr += `\nended after ${secondsAtMost} seconds`;
            child.kill("SIGKILL");
          }, secondsAtMost * 1000);
    const end = (code: number | undefined): void => {
      clearTimeout(limit);
      resolve({ code, stdout, stderr });
    };
    child.on("error", (error) => {
      stderr += error.message;
      end(undefined);
    });
    child.on("close", (code) => end(code ?? undefined));
  });
}

/** The last line that says something: usually the reason. */
export function lastLine(text: string): string {
  return text.trim().split("\n").at(-1)?.trim() ?? "";
}
