import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

const BLOCK = 512;

/**
 * Contents of a tarball of npm: `{ files, manifest, size, unpackedSize, sha256, integrity }`, with `files` as rows
 * `{ path, size }` without the folder `package` around them.
 */
export function readTarball(path) {
  const packed = readFileSync(path);
  const bytes = gunzipSync(packed);
  const files = [];
  let manifest;
  for (let at = 0; at + BLOCK <= bytes.length && bytes[at] !== 0; ) {
    const text = (from, length) =>
      bytes.toString("utf8", at + from, at + from + length).replace(/\0.*$/s, "");
    const size = Number.parseInt(text(124, 12), 8);
    const [prefix, name] = [text(345, 155), text(0, 100)];
    const file = `${prefix && `${prefix}/`}${name}`.replace(/^package\//, "");
    const content = at + BLOCK;
    if (text(156, 1) === "0") files.push({ path: file, size });
    if (file === "package.json")
      manifest = JSON.parse(bytes.toString("utf8", content, content + size));
    at = content + Math.ceil(size / BLOCK) * BLOCK;
  }
  return {
    files,
    manifest,
    size: packed.length,
    unpackedSize: files.reduce((sum, one) => sum + one.size, 0),
    sha256: createHash("sha256").update(packed).digest("hex"),
    integrity: `sha512-${createHash("sha512").update(packed).digest("base64")}`,
  };
}
