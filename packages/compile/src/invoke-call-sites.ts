// Remembers where a program called a provider function: the SDK sends no position with such a call.

import type { CallFrame } from "./resource-monitor.ts";

/** The SDK's entry points for provider functions; generated SDKs look them up here at each call. */
const entryPoints = ["invoke", "invokeOutput", "invokeSingle", "invokeSingleOutput"] as const;

type EntryPoints = Record<(typeof entryPoints)[number], (token: string, ...rest: never[]) => unknown>;

/** Watches the entry points until closed. Given no runtime, it watches nothing and every call site is empty. */
export class InvokeCallSites {
  readonly #pending = new Map<string, CallFrame[][]>();
  readonly #restore: (() => void)[] = [];

  constructor(runtime: object | undefined) {
    if (runtime === undefined) return;
    const watched = runtime as EntryPoints;
    for (const name of entryPoints) {
      const original = watched[name];
      watched[name] = (token, ...rest) => {
        this.#remember(token);
        return original(token, ...rest);
      };
      this.#restore.push(() => {
        watched[name] = original;
      });
    }
  }

  /** The oldest call of a function that was not taken yet, innermost frame first. */
  take(token: string): readonly CallFrame[] {
    return this.#pending.get(token)?.shift() ?? [];
  }

  close(): void {
    for (const restore of this.#restore) restore();
  }

  #remember(token: string): void {
    const calls = this.#pending.get(token) ?? [];
    calls.push(framesOf(new Error("call site").stack ?? ""));
    this.#pending.set(token, calls);
  }
}

/** The frames of a stack text that stand in files. */
export function framesOf(stack: string): CallFrame[] {
  return stack.split("\n").flatMap((line) => {
    if (line.includes("node:")) return [];
    const match = /(?<uri>(?:file:\/\/)?\/[^\s()]+?):(?<line>\d+):(?<column>\d+)\)?$/.exec(line);
    if (match?.groups === undefined) return [];
    const { uri = "", line: row = "1", column = "1" } = match.groups;
    return [{ uri: uri.startsWith("file:") ? uri : `file://${uri}`, line: Number(row), column: Number(column) }];
  });
}
