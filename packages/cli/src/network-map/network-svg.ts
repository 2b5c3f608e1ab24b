// Draws the map of a network as SVG: readable for fifty tenants on one page, without scripts and outside fonts.

import { escaped, shortened } from "./svg-text.ts";
import type { Band, NetworkPicture, PictureEdge, PictureNetwork } from "./network-picture.ts";

/** Columns of the page from left to right: edges, hub, segments, flows. Units are pixels. */
const page = {
  width: 1320,
  margin: 24,
  top: 92,
  edges: { left: 24, width: 190 },
  hub: { left: 254, width: 76 },
  bands: { left: 366, width: 830 },
  flows: { left: 1196, step: 22 },
  columns: 4,
  cell: { width: 193, height: 46, gap: 8 },
  head: 52,
  line: 15,
} as const;

/** An SVG document. The same picture gives the same bytes. */
export function networkSvg(picture: NetworkPicture): string {
  const bands = placedBands(picture.bands);
  const edges = placedEdges(picture.edges);
  const bottom = Math.max(...[...bands, ...edges].map(({ top, height }) => top + height), page.top + 120);
  const legend = legendOf(picture);
  const height = bottom + 30 + 16 * legend.length;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${page.width} ${height}" width="${page.width}" height="${height}" role="img" aria-labelledby="title description" font-family="system-ui, sans-serif" font-size="12">`,
    `<title id="title">Network of ${escaped(picture.title)}</title>`,
    `<desc id="description">${escaped(described(picture))}</desc>`,
    style,
    arrowHead,
    `<text x="${page.margin}" y="44" class="heading">${escaped(picture.title)}</text>`,
    `<text x="${page.margin}" y="66" class="quiet">${escaped(picture.regions.join(" and "))} · everything between networks goes through the firewall of the hub</text>`,
    ...drawHub(bottom - page.top),
    ...edges.map(drawEdge),
    ...bands.map(drawBand),
    ...drawFlows(picture, bands),
    ...legend.map(
      (line, row) =>
        `<text x="${page.margin}" y="${bottom + 28 + 16 * row}" class="quiet small">${escaped(line)}</text>`,
    ),
    "</svg>\n",
  ].join("\n");
}

const style = `<style>
  svg { background: #fff; color: #1b1f24 }
  .heading { font-size: 22px; font-weight: 600; fill: #1b1f24 }
  .quiet { fill: #57606a }
  .small { font-size: 10.5px }
  .hub { fill: #0b3d66 } .on-hub { fill: #fff; font-weight: 600 }
  .band { fill: #f3f6f9; stroke: #c9d4de } .edge { fill: #eef6ef; stroke: #5d8a66 }
  .segment { font-size: 15px; font-weight: 600; fill: #0b3d66 } .place { font-size: 13px; font-weight: 600; fill: #2c5a36 }
  .network { fill: #fff; stroke: #7a8ea0 } .test { stroke-dasharray: 4 3 } .standby { stroke: #6b4a9b; fill: #f6f1fb } .shared { fill: #fff8e5; stroke: #b58a2a }
  .name { font-weight: 600; fill: #1b1f24 } .cidr { font-family: ui-monospace, monospace; fill: #3d4852 }
  .link { stroke: #0b3d66; stroke-width: 3 } .flow { stroke: #a6401b; stroke-width: 2; fill: none } .port { fill: #a6401b; font-weight: 600 }
</style>`;

const arrowHead = `<defs><marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L8 4L0 8z" fill="#a6401b"/></marker></defs>`;

interface Placed {
  readonly top: number;
  readonly height: number;
}

type PlacedBand = Band & Placed;
type PlacedEdge = PictureEdge & Placed;

function placedBands(bands: readonly Band[]): PlacedBand[] {
  return stacked(bands, ({ networks }) => {
    const rows = Math.max(1, Math.ceil(networks.length / page.columns));
    return page.head + rows * (page.cell.height + page.cell.gap) + 8;
  });
}

function placedEdges(edges: readonly PictureEdge[]): PlacedEdge[] {
  return stacked(edges, ({ lines }) => 34 + lines.length * page.line + 4);
}

function stacked<T extends object>(things: readonly T[], heightOf: (thing: T) => number): (T & Placed)[] {
  let top: number = page.top;
  return things.map((thing) => {
    const height = heightOf(thing);
    const result = Object.assign({ top, height }, thing);
    top += height + 16;
    return result;
  });
}

function drawHub(height: number): string[] {
  const { left, width } = page.hub;
  const middle = page.top + height / 2;
  const text = (y: number, words: string, small: boolean): string =>
    `<text x="${left + width / 2}" y="${y}" text-anchor="middle" class="on-hub${small ? " small" : ""}">${words}</text>`;
  return [
    `<rect x="${left}" y="${page.top}" width="${width}" height="${height}" rx="8" class="hub"/>`,
    text(middle - 8, "Hub", false),
    text(middle + 10, "transit", true),
    text(middle + 24, "gateway", true),
    text(middle + 38, "and firewall", true),
  ];
}

function drawEdge({ top, height, name, lines }: PlacedEdge): string {
  const { left, width } = page.edges;
  const middle = top + height / 2;
  return [
    `<line x1="${left + width}" y1="${middle}" x2="${page.hub.left}" y2="${middle}" class="link"/>`,
    `<rect x="${left}" y="${top}" width="${width}" height="${height}" rx="8" class="edge"/>`,
    `<text x="${left + 12}" y="${top + 22}" class="place">${escaped(shortened(name, 24))}</text>`,
    ...lines.map(
      (line, row) =>
        `<text x="${left + 12}" y="${top + 40 + row * page.line}" class="quiet small">${escaped(shortened(line, 32))}</text>`,
    ),
  ].join("\n");
}

function drawBand(band: PlacedBand): string {
  const { left, width } = page.bands;
  const middle = band.top + band.height / 2;
  const routes = band.reaches.length === 0 ? "begins no conversation" : `may reach ${band.reaches.join(" · ")}`;
  const about = shortened(`${band.pools.join(", ")} · ${routes}`, 140);
  return [
    `<line x1="${page.hub.left + page.hub.width}" y1="${middle}" x2="${left}" y2="${middle}" class="link"/>`,
    `<rect x="${left}" y="${band.top}" width="${width}" height="${band.height}" rx="8" class="band"/>`,
    `<text x="${left + 14}" y="${band.top + 24}" class="segment">${escaped(band.code)}</text>`,
    `<text x="${left + 14}" y="${band.top + 42}" class="quiet small">${escaped(about)}</text>`,
    ...(band.networks.length === 0
      ? [`<text x="${left + 14}" y="${band.top + 76}" class="quiet">no networks yet</text>`]
      : []),
    ...band.networks.map((network, position) => drawNetwork(network, position, left + 14, band.top + page.head)),
  ].join("\n");
}

function drawNetwork(network: PictureNetwork, position: number, left: number, top: number): string {
  const { width, height, gap } = page.cell;
  const x = left + (position % page.columns) * (width + gap);
  const y = top + Math.floor(position / page.columns) * (height + gap);
  const kinds = [
    "network",
    ...(network.kind === "production" ? [] : [network.kind]),
    ...(network.sharedBy.length > 0 ? ["shared"] : []),
  ];
  const more = network.sharedBy.length === 0 ? "" : `: shared by ${network.sharedBy.join(", ")}`;
  const environment = network.kind === "production" ? "" : ` · ${network.kind}`;
  const name = shortened(network.name.replace(/^Ministry of /, ""), 23);
  return [
    `<g><title>${escaped(`${network.name}, ${network.key}, ${network.cidr}${more}`)}</title>`,
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="5" class="${kinds.join(" ")}"/>`,
    `<text x="${x + 9}" y="${y + 19}" class="name">${escaped(name)}</text>`,
    `<text x="${x + 9}" y="${y + 36}" class="cidr small">${escaped(network.cidr + environment)}</text></g>`,
  ].join("");
}

/** One arrow a flow, each in a lane of its own at the right. */
function drawFlows({ flows }: NetworkPicture, bands: readonly PlacedBand[]): string[] {
  const places = new Map(bands.map((band) => [band.code, band]));
  return flows.flatMap(({ from, to, label }, lane) => {
    const sender = places.get(from);
    const receiver = places.get(to);
    if (sender === undefined || receiver === undefined) return [];
    const { left, step } = page.flows;
    const start = portOf(sender, lane);
    const end = portOf(receiver, lane);
    const out = left + step + Math.min(lane, 3) * step;
    return [
      `<g><title>${escaped(`${from} may reach ${to} on ${label}`)}</title>`,
      `<path d="M${left} ${start}H${out - 8}Q${out} ${start} ${out} ${start + Math.sign(end - start) * 8}V${end - Math.sign(end - start) * 8}Q${out} ${end} ${out - 8} ${end}H${left + 2}" class="flow" marker-end="url(#arrow)"/>`,
      `<text x="${out + 5}" y="${(start + end) / 2}" class="port small">${escaped(shortened(label, 10))}</text></g>`,
    ];
  });
}

/** Where a flow leaves or meets a band: below each other, so that no two lie on one line. */
function portOf({ top, height }: Placed, lane: number): number {
  return top + Math.min(height - 10, 24 + (lane % 6) * 14);
}

function legendOf({ outside, tenantFlows }: NetworkPicture): string[] {
  return [
    "Dashed: test. Violet: standby in the backup region. Yellow: shared by several tenants. Red: who may begin a conversation with whom, and on which port.",
    ...tenantFlows.map((flow) => `Flow: ${flow}`),
    ...outside.map(({ cidr, reason }) => `Used elsewhere: ${cidr}, ${reason}`),
  ];
}

/** The same in words, for those who do not see the picture. */
function described({ bands, edges, tenantFlows }: NetworkPicture): string {
  const parts = bands.map(({ code, networks, reaches }) => {
    const targets = reaches.length === 0 ? "nobody" : reaches.join(", ");
    return `segment ${code} with ${networks.length} networks, which may reach ${targets}`;
  });
  const led = edges.length === 0 ? "" : ` It leads to ${edges.map(({ name }) => name).join(", ")}.`;
  const flows = tenantFlows.length === 0 ? "" : ` Further flows: ${tenantFlows.join("; ")}.`;
  return `One hub with a firewall connects ${parts.join("; ")}.${led}${flows}`;
}
