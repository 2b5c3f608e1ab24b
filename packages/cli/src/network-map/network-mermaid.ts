// Writes the map of a network as Mermaid, for Markdown pages.

import type { NetworkPicture } from "./network-picture.ts";

/** A Mermaid flowchart. */
export function networkMermaid({ title, bands, edges, flows }: NetworkPicture): string {
  const lines = [
    "---",
    `title: ${JSON.stringify(`Network of ${title}`)}`,
    "---",
    "flowchart LR",
    '  hub{{"Hub<br>transit gateway and firewall"}}',
  ];
  for (const { code, networks } of bands) {
    const segment = node("segment", code);
    lines.push(`  subgraph ${segment}["${code}"]`);
    for (const { key, name, cidr, kind } of networks) {
      lines.push(
        `    ${node("network", key)}["${escaped(name)}${kind === "production" ? "" : ` (${kind})`}<br>${cidr}"]`,
      );
    }
    if (networks.length === 0) lines.push(`    ${segment}_none["no networks yet"]`);
    lines.push("  end", `  hub --- ${segment}`);
  }
  for (const { code, name, lines: said } of edges) {
    lines.push(
      `  ${node("edge", code)}(["${[name, ...said].map(escaped).join("<br>")}"])`,
      `  hub --- ${node("edge", code)}`,
    );
  }
  for (const { from, to, label } of flows)
    lines.push(`  ${node("segment", from)} -. "${escaped(label)}" .-> ${node("segment", to)}`);
  return `${lines.join("\n")}\n`;
}

/** Mermaid's own words, such as \`end\`, are safe behind a prefix; and a segment may be called like a network. */
function node(kind: "segment" | "network" | "edge", key: string): string {
  return `${kind}_${key.replaceAll("-", "_")}`;
}

function escaped(text: string): string {
  return text.replaceAll('"', "#quot;").replaceAll("<", "#lt;").replaceAll(">", "#gt;");
}
