import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const top = fileURLToPath(new URL("../../../../", import.meta.url));

/** Doors of a package that a program imports, `[{ door, source }]`: `door` is `""` for the front door, `source` its path at the top. */
export function doorsOf(name) {
  const folder = `packages/${name}`;
  const { exports } = JSON.parse(readFileSync(join(top, folder, "package.json"), "utf8"));
  return Object.entries(exports).flatMap(([path, target]) => {
    const source = target["@bijsluiter/source"];
    if (!source?.endsWith("index.ts")) return [];
    const door = path.slice(2);
    if (!door.includes("*")) return [{ door, source: join(folder, source) }];
    const [before, after] = source.split("*");
    return readdirSync(join(top, folder, before))
      .filter((one) => existsSync(join(top, folder, before, one + after)))
      .map((one) => ({ door: door.replace("*", one), source: join(folder, before, one + after) }));
  });
}
