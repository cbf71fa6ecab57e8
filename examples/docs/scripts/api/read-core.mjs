import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { doorsOf, top } from "./core-doors.mjs";

const core = join(top, "packages/core");

/**
 * What the doors of the core export, `[{ door, name, value }]`, and the good call that its tests have of every function, by door
 * and name. Both come from one bundle: a value that a call takes from a door is the value that the door exports.
 */
export async function readCore() {
  const folder = await mkdtemp(join(core, "node_modules", ".docs-"));
  const doors = doorsOf("core");
  const lines = doors.map(({ source }, at) => `export * as door${at} from "${join(top, source)}";`);
  const entry = [
    ...lines,
    `export { allCalls as calls } from "${join(core, "test/doors/all-calls.ts")}";`,
    'export { toJSONSchema } from "zod/mini";',
  ];
  try {
    await writeFile(join(folder, "entry.mjs"), entry.join("\n"));
    await build({
      entryPoints: [join(folder, "entry.mjs")],
      outfile: join(folder, "core.mjs"),
      bundle: true,
      packages: "external",
      format: "esm",
      platform: "node",
      logLevel: "error",
    });
    const { calls, toJSONSchema, ...rooms } = await import(
      pathToFileURL(join(folder, "core.mjs")).href
    );
    const exported = doors.flatMap(({ door }, at) =>
      Object.entries(rooms[`door${at}`]).map(([name, value]) => ({ door, name, value })),
    );
    return { exported, calls, toJSONSchema };
  } finally {
    await rm(folder, { recursive: true });
  }
}
