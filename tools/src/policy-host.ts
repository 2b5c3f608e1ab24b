// Lets the engine run policy packs without its Node.js language plugin, which only an installed release brings.

import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Writes what the engine starts for a policy pack into a folder, which must then be on PATH. Like Pulumi's own script
 * it runs the policy host of the SDK that the pack depends on, here always on this Node.
 */
export function writePolicyHost(folder: string): void {
  const script = `#!/bin/sh
host=$("${process.execPath}" -p 'require.resolve("@pulumi/pulumi/cmd/run-policy-pack")') || exit 1
exec "${process.execPath}" "$host" "$@"
`;
  mkdirSync(folder, { recursive: true });
  const file = join(folder, "pulumi-analyzer-policy-nodejs");
  writeFileSync(file, script);
  chmodSync(file, 0o755);
}
