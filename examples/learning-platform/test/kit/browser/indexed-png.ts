import { crc32, deflateSync, inflateSync } from "node:zlib";

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST_COLOURS = 256;

/**
 * A picture of a screen with a palette instead of three bytes a pixel: less than half as large. The commonest colours are
 * kept as they are; the others, edges of letters, become the nearest of those.
 *
 * @param png - Eight bits a channel, not interlaced, as a browser writes it.
 */
export function indexedPng(png: Buffer): Buffer {
  const { width, height, channels, data } = readPng(png);
  const pixels = new Uint32Array(width * height);
  for (let at = 0; at < pixels.length; at++)
    pixels[at] = Buffer.from(data.buffer, data.byteOffset + at * channels, 3).readUIntBE(0, 3);
  const palette = commonest(pixels);
  const index = new Map(palette.map((color, at) => [color, at]));
  const indexOf = (color: number) => {
    const known = index.get(color);
    if (known !== undefined) return known;
    const near = nearest(palette, color);
    index.set(color, near);
    return near;
  };
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++)
      rows[row * (width + 1) + 1 + column] = indexOf(pixels[row * width + column] ?? 0);
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 3, 0, 0, 0]);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  const colors = Buffer.concat(palette.map((color) => Buffer.from(bytesOf(color))));
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk("PLTE", colors),
    chunk("IDAT", deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

const bytesOf = (color: number) => [color >> 16, (color >> 8) & 255, color & 255] as const;

function commonest(pixels: Uint32Array): readonly number[] {
  const counts = new Map<number, number>();
  for (const color of pixels) counts.set(color, (counts.get(color) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_COLOURS)
    .map(([color]) => color);
}

function nearest(palette: readonly number[], color: number): number {
  const [red, green, blue] = bytesOf(color);
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  palette.forEach((one, at) => {
    const [r, g, b] = bytesOf(one);
    const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
    if (distance < least) [best, least] = [at, distance];
  });
  return best;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}

function readPng(png: Buffer) {
  const parts: Buffer[] = [];
  for (let at = SIGNATURE.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.toString("latin1", at + 4, at + 8) === "IDAT")
      parts.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const channels = { 2: 3, 6: 4 }[png[25] ?? 0];
  if (png[24] !== 8 || channels === undefined) throw new Error("Not a picture of a screen.");
  const data = withoutFilters(inflateSync(Buffer.concat(parts)), width * channels, channels);
  return { width, height, channels, data };
}

/** PNG, third edition, section 9: each row says how its bytes were foretold from those before and above. */
function withoutFilters(raw: Buffer, stride: number, channels: number): Buffer {
  const height = raw.length / (stride + 1);
  const data = Buffer.alloc(stride * height);
  for (let row = 0; row < height; row++) {
    const filter = raw[row * (stride + 1)] ?? 0;
    for (let column = 0; column < stride; column++) {
      const to = row * stride + column;
      const left = column >= channels ? (data[to - channels] ?? 0) : 0;
      const above = row > 0 ? (data[to - stride] ?? 0) : 0;
      const corner = column >= channels && row > 0 ? (data[to - stride - channels] ?? 0) : 0;
      const foretold = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter];
      data[to] = ((raw[row * (stride + 1) + 1 + column] ?? 0) + (foretold ?? 0)) & 255;
    }
  }
  return data;
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [a, b, c] = [left, above, corner].map((one) => Math.abs(guess - one)) as [
    number,
    number,
    number,
  ];
  if (a <= b && a <= c) return left;
  return b <= c ? above : corner;
}
