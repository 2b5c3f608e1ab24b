// Finds a project's program and configuration.

import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

import { failure, issue, success, type Result } from "@temelj/kernel";
import { parse } from "yaml";

/** A Pulumi project on disk. */
export interface ProjectProgram {
  readonly name: string;
  /** Absolute path of the program's entry file. */
  readonly entry: string;
}

/** Reads `Pulumi.yaml` in a folder: the project's name and its entry file. */
export function readProject(directory: string): Result<ProjectProgram> {
  const file = join(directory, "Pulumi.yaml");
  if (!existsSync(file)) {
    return failure([
      issue("COMPILE_PROJECT_MISSING", `there is no Pulumi project in ${directory}`, {
        allowed: "a folder with a Pulumi.yaml",
        fix: `add ${file}, or correct the estate's \`projects\``,
      }),
    ]);
  }
  const project = readYaml(file);
  if (!project.ok) return project;
  const { name, main } = project.value;
  const entry = entryFile(directory, typeof main === "string" ? main : undefined);
  if (typeof name !== "string" || entry === undefined) {
    return failure([
      issue("COMPILE_PROJECT_INVALID", `${file} names no project or no program`, {
        allowed: "`name` and, unless it is index.ts or index.js, `main`",
        at: { file, line: 1, column: 1 },
      }),
    ]);
  }
  return success({ name, entry });
}

/** The configuration of a stack: `config` of `Pulumi.<stack>.yaml`, where there is one. Secrets are left out. */
export function readStackConfig(directory: string, project: string, stack: string): Result<Record<string, string>> {
  const file = join(directory, `Pulumi.${stack}.yaml`);
  if (!existsSync(file)) return success({});
  const settings = readYaml(file);
  if (!settings.ok) return settings;
  const config: Record<string, string> = {};
  for (const [key, value] of Object.entries((settings.value["config"] as Record<string, unknown> | undefined) ?? {})) {
    if (typeof value === "object" && value !== null && "secure" in value) continue;
    config[key.includes(":") ? key : `${project}:${key}`] = typeof value === "string" ? value : JSON.stringify(value);
  }
  return success(config);
}

/** The program's file, looked for where Pulumi's own host looks: `main` of the project, of its package.json, an index. */
function entryFile(directory: string, main: string | undefined): string | undefined {
  const at = resolve(directory, main ?? mainOfPackage(directory) ?? ".");
  const candidates = [at, ...["index.js", "index.mjs", "index.ts", "index.mts"].map((name) => join(at, name))];
  return candidates.find((path) => /\.[mc]?[jt]s$/.test(path) && existsSync(path));
}

function mainOfPackage(directory: string): string | undefined {
  const file = join(directory, "package.json");
  if (!existsSync(file)) return undefined;
  const manifest = readYaml(file);
  const main = manifest.ok ? manifest.value["main"] : undefined;
  // A `main` that was never built is passed over, as Pulumi does.
  return typeof main === "string" && existsSync(join(directory, main)) ? main : undefined;
}

function readYaml(file: string): Result<Record<string, unknown>> {
  try {
    const value: unknown = parse(readFileSync(file, "utf8"));
    return success(typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {});
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return failure([
      issue("COMPILE_PROJECT_INVALID", `${file} cannot be read: ${message}`, {
        at: { file, line: 1, column: 1 },
        fix: "correct the YAML",
      }),
    ]);
  }
}
