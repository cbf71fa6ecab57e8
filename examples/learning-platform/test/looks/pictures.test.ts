import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { crc32, deflateSync, inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { exampleRoot } from "../../server/example-root.ts";
import { indexedPng } from "../kit/browser/indexed-png.ts";

const MOST_BYTES = 4_000_000;

/** A picture of one row, three bytes a pixel, that is written without a filter. */
function pictureOf(pixels: readonly (readonly [number, number, number])[]): Buffer {
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 1, 8, 2, 0, 0, 0]);
  header.writeUInt32BE(pixels.length, 0);
  const chunks = [
    ["IHDR", header],
    ["IDAT", deflateSync(Buffer.from([0, ...pixels.flat()]))],
    ["IEND", Buffer.alloc(0)],
  ] as const;
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    ...chunks.map(([type, data]) => {
      const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
      const ends = Buffer.alloc(8);
      ends.writeUInt32BE(data.length, 0);
      ends.writeUInt32BE(crc32(body), 4);
      return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
    }),
  ]);
}

/** The colours of the row of an indexed picture. */
function rowOf(png: Buffer): readonly (readonly number[])[] {
  const data = (type: string) => {
    const at = png.indexOf(type, 8, "latin1");
    return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
  };
  const colors = data("PLTE");
  return [...inflateSync(data("IDAT")).subarray(1)].map((at) => [
    ...colors.subarray(at * 3, at * 3 + 3),
  ]);
}

describe("pictures of the demo", () => {
  it("keep their colours in a palette", () => {
    const pixels = [
      [10, 20, 30],
      [10, 20, 30],
      [255, 0, 128],
    ] as const;
    expect(rowOf(indexedPng(pictureOf(pixels)))).toEqual(pixels);
  });

  it("give the nearest colour to what a palette has no room for", () => {
    const common = Array.from({ length: 256 }, (_, at) => [at, at, at] as const);
    const rare = [7, 7, 9] as const;
    const row = rowOf(indexedPng(pictureOf([...common, ...common, rare])));
    expect(row.at(-1)).toEqual([8, 8, 8]);
    expect(row.slice(0, 256)).toEqual(common);
  });

  it("are together under 4 MB", async () => {
    const folder = join(exampleRoot(), "screenshots");
    const files = await Promise.all(
      (await readdir(folder)).map((name) => readFile(join(folder, name))),
    );
    expect(files.length).toBeGreaterThan(40);
    expect(files.reduce((sum, { length }) => sum + length, 0)).toBeLessThan(MOST_BYTES);
  });
});
