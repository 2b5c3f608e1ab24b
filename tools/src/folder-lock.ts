// Lets one process at a time do what others would only do again.

import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/**
 * Runs `work` while holding a lock folder. Waits while another living process holds it; takes over from a dead one.
 * `done` is asked after every wait: when it gives a value, that is the result and nothing is run.
 */
export async function withFolderLock<T>(folder: string, done: () => T | undefined, work: () => Promise<T>): Promise<T> {
  mkdirSync(dirname(folder), { recursive: true });
  while (!take(folder)) {
    if (isAbandoned(folder)) rmSync(folder, { recursive: true, force: true });
    // oxlint-disable-next-line no-await-in-loop -- waiting is what this loop is for
    else await wait(500);
    const finished = done();
    if (finished !== undefined) return finished;
  }
  try {
    return done() ?? (await work());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function take(folder: string): boolean {
  try {
    mkdirSync(folder);
  } catch {
    return false;
  }
  writeFileSync(join(folder, "process"), String(process.pid));
  return true;
}

/** True when the process that holds the lock is gone. One that has not yet written its number is living. */
function isAbandoned(folder: string): boolean {
  try {
    process.kill(Number(readFileSync(join(folder, "process"), "utf8")), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
}
