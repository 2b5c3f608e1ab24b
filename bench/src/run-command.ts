// Runs a command as a process of its own and tells how long it took and how much memory it had at most.

import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

/** One run. */
export interface CommandRun {
  readonly seconds: number;
  /** Largest resident memory in MiB, watched from outside; undefined where the system does not tell (not Linux). */
  readonly peakMib: number | undefined;
  readonly stdout: string;
  readonly code: number | null;
}

/** Runs to the end. Rejects when it cannot be started. */
export function runCommand(
  command: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): Promise<CommandRun> {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const env = { ...process.env, NO_COLOR: "1", ...options.env };
    const child = spawn(command, args, { cwd: options.cwd, env, stdio: ["ignore", "pipe", "inherit"] });
    let peakMib: number | undefined;
    const watch = setInterval(() => {
      peakMib = Math.max(peakMib ?? 0, residentPeak(child.pid) ?? 0) || undefined;
    }, 25);
    let stdout = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
    child.on("error", (error) => {
      clearInterval(watch);
      reject(error);
    });
    child.on("close", (code) => {
      clearInterval(watch);
      resolve({ seconds: (performance.now() - began) / 1000, peakMib, stdout, code });
    });
  });
}

function residentPeak(pid: number | undefined): number | undefined {
  try {
    const kib = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return kib === undefined ? undefined : Number(kib) / 1024;
  } catch {
    return undefined;
  }
}
