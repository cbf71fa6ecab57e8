/** Two clean clones, built and packed, give the same bytes: tarballs and bills of materials. */
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packClean } from "../consumers/pack-clean.mjs";

/** Digest of each file that a clean clone gives. */
async function digestsOfClone() {
  const folder = mkdtempSync(join(tmpdir(), "bijsluiter-same-bytes-"));
  try {
    const packed = await packClean(folder);
    return readdirSync(packed)
      .filter((name) => /\.(?:tgz|cdx\.json)$/.test(name))
      .sort()
      .map(
        (name) =>
          `${createHash("sha256")
            .update(readFileSync(join(packed, name)))
            .digest("hex")}  ${name}`,
      )
      .join("\n");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const [first, second] = [await digestsOfClone(), await digestsOfClone()];
console.log(first);
if (first !== second) {
  console.error(`The second clone gave other bytes:\n${second}`);
  process.exitCode = 1;
}
