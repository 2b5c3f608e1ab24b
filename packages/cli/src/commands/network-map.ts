// temelj network map: draws the estate's network for people.

import { writeFileAtomic } from "@temelj/kernel";

import { ExitCode } from "../exit-code.ts";
import { loadWorkspace, type WorkspaceOptions } from "../load-workspace.ts";
import { networkMermaid } from "../network-map/network-mermaid.ts";
import { networkPicture } from "../network-map/network-picture.ts";
import { networkSvg } from "../network-map/network-svg.ts";
import { printIssues } from "../print-issues.ts";
import type { Terminal } from "../terminal.ts";

/** Options of the command. */
export interface MapOptions extends Pick<WorkspaceOptions, "estate"> {
  readonly format: keyof typeof formats;
  readonly out?: string;
}

const formats = { svg: networkSvg, mermaid: networkMermaid } as const;

/** Writes the map to `--out`, else to standard output. */
export function networkMap(options: MapOptions, terminal: Terminal): number {
  const workspace = loadWorkspace(options);
  const drawn = workspace.ok ? formats[options.format](networkPicture(workspace.value.estate)) : "";
  if (workspace.ok && options.out === undefined) {
    terminal.print(drawn.trimEnd());
    return ExitCode.clean;
  }
  const written = workspace.ok ? writeFileAtomic(options.out ?? "", drawn) : workspace;
  if (written.ok) return ExitCode.clean;
  printIssues(written.issues, terminal);
  return ExitCode.couldNotRun;
}
