// Which Pulumi stacks an estate has, and which needs which.

import { join } from "node:path";

import type { Estate } from "./estate.ts";
import { tenantGroup, type Environment, type TenantGroup } from "./tenant.ts";

/** The platform's layers, each a project of its own name, and the two kinds of tenants. */
export type Layer = "organization" | "logging" | "security" | "identity" | "names" | "network" | TenantGroup;

/** One stack of an estate. */
export interface StackDefinition {
  /** `<project>/<stack>`. */
  readonly id: string;
  /** Pulumi project. */
  readonly project: string;
  /** Pulumi stack: `platform`, or `<tenant>-<environment>`. */
  readonly stack: string;
  readonly layer: Layer;
  /** Folder of the project's program. */
  readonly directory: string;
  /** Code of the tenant. Absent for layers of the platform. */
  readonly tenant?: string;
  readonly environment?: Environment;
  /** Ids of stacks whose outputs it reads. They come first. */
  readonly dependsOn: readonly string[];
}

const platformLayers = [
  { project: "organization", needs: [] },
  { project: "logging", needs: ["organization"] },
  { project: "security", needs: ["organization"] },
  { project: "identity", needs: ["organization"] },
  { project: "names", needs: ["organization"] },
  { project: "network", needs: ["organization", "logging", "identity"] },
] as const;

/** Every stack, each after those that it depends on: the platform, then ministries, then municipalities, by code. */
export function estateStacks(estate: Pick<Estate, "tenants" | "projectsDirectory">): readonly StackDefinition[] {
  const directory = (project: string): string => join(estate.projectsDirectory, project);
  const platform = platformLayers.map(({ project, needs }) => ({
    id: platformId(project),
    project,
    stack: "platform",
    layer: project,
    directory: directory(project),
    dependsOn: needs.map(platformId),
  }));
  const needed = platform.map(({ id }) => id);
  const tenants = estate.tenants.flatMap(({ kind, code, environments }) =>
    environments.map((environment) => ({
      id: `${kind}/${code}-${environment}`,
      project: kind,
      stack: `${code}-${environment}`,
      layer: tenantGroup(kind),
      directory: directory(kind),
      tenant: code,
      environment,
      dependsOn: needed,
    })),
  );
  return [...platform, ...tenants];
}

function platformId(project: string): string {
  return `${project}/platform`;
}
