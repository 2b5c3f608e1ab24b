// Draws the map of a network as SVG: readable for fifty tenants on one page, without scripts and outside fonts.

import type { Band, NetworkPicture, PictureNetwork } from "./network-picture.ts";

const page = {
  width: 1280,
  margin: 24,
  hub: 150,
  columns: 5,
  cell: { width: 206, height: 46, gap: 8 },
  head: 52,
} as const;

/** An SVG document. The same picture gives the same bytes. */
export function networkSvg(picture: NetworkPicture): string {
  const bands = placed(picture.bands);
  const bottom = bands.at(-1);
  const height =
    (bottom === undefined ? 120 : bottom.top + bottom.height) +
    70 +
    16 * (picture.outside.length + picture.tenantFlows.length);
  const hub = { top: 92, height: bottom === undefined ? 28 : bottom.top + bottom.height - 92 };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${page.width} ${height}" width="${page.width}" height="${height}" role="img" aria-labelledby="title description" font-family="system-ui, sans-serif" font-size="12">`,
    `<title id="title">Network of ${escaped(picture.title)}</title>`,
    `<desc id="description">${escaped(described(picture))}</desc>`,
    style,
    `<text x="${page.margin}" y="44" class="heading">${escaped(picture.title)}</text>`,
    `<text x="${page.margin}" y="66" class="quiet">${escaped(picture.region)} · everything between networks goes through the firewall of the hub</text>`,
    `<rect x="${page.margin}" y="${hub.top}" width="${page.hub - 40}" height="${hub.height}" rx="8" class="hub"/>`,
    `<text x="${page.margin + 55}" y="${hub.top + hub.height / 2 - 6}" text-anchor="middle" class="on-hub">Hub</text>`,
    `<text x="${page.margin + 55}" y="${hub.top + hub.height / 2 + 12}" text-anchor="middle" class="on-hub small">transit gateway</text>`,
    `<text x="${page.margin + 55}" y="${hub.top + hub.height / 2 + 28}" text-anchor="middle" class="on-hub small">and firewall</text>`,
    ...bands.map((band) => drawBand(band)),
    drawOutside(picture, height),
    "</svg>\n",
  ].join("\n");
}

const style = `<style>
  svg { background: #fff; color: #1b1f24 }
  .heading { font-size: 22px; font-weight: 600; fill: #1b1f24 }
  .quiet { fill: #57606a }
  .small { font-size: 10.5px }
  .hub { fill: #0b3d66 } .on-hub { fill: #fff; font-weight: 600 }
  .band { fill: #f3f6f9; stroke: #c9d4de }
  .segment { font-size: 15px; font-weight: 600; fill: #0b3d66 }
  .network { fill: #fff; stroke: #7a8ea0 } .test { stroke-dasharray: 4 3 } .shared { fill: #fff8e5; stroke: #b58a2a }
  .name { font-weight: 600; fill: #1b1f24 } .cidr { font-family: ui-monospace, monospace; fill: #3d4852 }
  .link { stroke: #0b3d66; stroke-width: 3 }
</style>`;

interface PlacedBand extends Band {
  readonly top: number;
  readonly height: number;
}

function placed(bands: readonly Band[]): PlacedBand[] {
  let top = 92;
  return bands.map((band) => {
    const rows = Math.max(1, Math.ceil(band.networks.length / page.columns));
    const height = page.head + rows * (page.cell.height + page.cell.gap) + 8;
    const result = Object.assign({ top, height }, band);
    top += height + 16;
    return result;
  });
}

function drawBand(band: PlacedBand): string {
  const left = page.margin + page.hub;
  const width = page.width - left - page.margin;
  const middle = band.top + band.height / 2;
  const routes = band.reaches.length === 0 ? "begins no conversation" : `may reach ${band.reaches.join(" · ")}`;
  const pools = band.pools.join(", ");
  return [
    `<line x1="${page.margin + page.hub - 40}" y1="${middle}" x2="${left}" y2="${middle}" class="link"/>`,
    `<rect x="${left}" y="${band.top}" width="${width}" height="${band.height}" rx="8" class="band"/>`,
    `<text x="${left + 14}" y="${band.top + 24}" class="segment">${escaped(band.code)}</text>`,
    `<text x="${left + 14}" y="${band.top + 42}" class="quiet small">${escaped(`${pools} · ${routes}`)}</text>`,
    band.networks.length === 0
      ? `<text x="${left + 14}" y="${band.top + 76}" class="quiet">no networks yet</text>`
      : "",
    ...band.networks.map((network, position) => drawNetwork(network, position, left + 14, band.top + page.head)),
  ]
    .filter((line) => line !== "")
    .join("\n");
}

function drawNetwork(network: PictureNetwork, position: number, left: number, top: number): string {
  const { width, height, gap } = page.cell;
  const x = left + (position % page.columns) * (width + gap);
  const y = top + Math.floor(position / page.columns) * (height + gap);
  const kinds = ["network", ...(network.test ? ["test"] : []), ...(network.sharedBy.length > 0 ? ["shared"] : [])];
  const more = network.sharedBy.length === 0 ? "" : `: shared by ${network.sharedBy.join(", ")}`;
  const environment = network.test ? " · test" : "";
  return [
    `<g><title>${escaped(`${network.name}, ${network.key}, ${network.cidr}${more}`)}</title>`,
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="5" class="${kinds.join(" ")}"/>`,
    `<text x="${x + 9}" y="${y + 19}" class="name">${escaped(shortened(network.name, 25))}</text>`,
    `<text x="${x + 9}" y="${y + 36}" class="cidr small">${escaped(network.cidr + environment)}</text></g>`,
  ].join("");
}

function drawOutside({ outside, tenantFlows }: NetworkPicture, height: number): string {
  const ranges = outside.map(({ cidr, reason }) => `Not routed: ${cidr}, ${reason}`);
  const flows = tenantFlows.map((flow) => `Flow: ${flow}`);
  const lines = ["Dashed: test. Yellow: shared by several tenants.", ...flows, ...ranges];
  const top = height - 16 * lines.length - 12;
  return lines
    .map((line, row) => `<text x="${page.margin}" y="${top + 16 * row}" class="quiet small">${escaped(line)}</text>`)
    .join("\n");
}

/** The same in words, for those who do not see the picture. */
function described({ bands, tenantFlows }: NetworkPicture): string {
  const parts = bands.map(({ code, networks, reaches }) => {
    const targets = reaches.length === 0 ? "nobody" : reaches.join(", ");
    return `segment ${code} with ${networks.length} networks, which may reach ${targets}`;
  });
  const flows = tenantFlows.length === 0 ? "" : ` Further flows: ${tenantFlows.join("; ")}.`;
  return `One hub with a firewall connects ${parts.join("; ")}.${flows}`;
}

function shortened(text: string, most: number): string {
  const plain = text.replace(/^Ministry of /, "");
  return plain.length > most ? `${plain.slice(0, most - 1)}…` : plain;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
