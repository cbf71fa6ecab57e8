import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const core = fileURLToPath(new URL("../../../packages/core/src/", import.meta.url));
const KINDS = ["statute", "guidance", "contract", "policy", "norm"];

const isSource = (value) =>
  KINDS.includes(value?.kind) && typeof value.ref === "string" && "verifiedOn" in value;

/**
 * Every legal source in the tables of the core, by room: `{ name, rows: [{ ref, kind, url?, validFrom?, validTo?, verifiedOn,
 * statements }] }`. A statement is what a table says of that source: the code of its row, or the name of the table.
 */
export async function lawRooms() {
  const tables = await readTables();
  const rooms = new Map();
  for (const { room, table, exported } of tables)
    for (const { source, statement } of sourcesIn(exported, table)) {
      const rows = rooms.get(room) ?? new Map();
      const key = JSON.stringify(source);
      const row = rows.get(key) ?? { key, ...source, statements: new Set() };
      row.statements.add(statement);
      rooms.set(room, rows.set(key, row));
    }
  return [...rooms].map(([name, rows]) => ({
    name,
    rows: [...rows.values()].map((row) => ({ ...row, statements: [...row.statements] })),
  }));
}

/** Sources in a value, each with the nearest name around it: the code or id of its row, or its key. */
function* sourcesIn(value, statement) {
  if (isSource(value)) yield { source: value, statement };
  else if (Array.isArray(value)) for (const item of value) yield* sourcesIn(item, statement);
  else if (value !== null && typeof value === "object") {
    const own = value.code ?? value.id ?? value.name;
    for (const [key, inner] of Object.entries(value)) {
      const isRow = inner !== null && typeof inner === "object" && !isSource(inner);
      yield* sourcesIn(inner, typeof own === "string" ? own : isRow ? key : statement);
    }
  }
}

/** The tables as one module each; they import no logic. */
async function readTables() {
  const paths = (await readdir(core, { recursive: true }))
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /(?:^|\/)data\/(?:.+\/)?[\w-]+\.ts$/.test(path) && !path.endsWith(".test.ts"))
    .sort();
  const folder = await mkdtemp(join(tmpdir(), "law-"));
  try {
    await build({
      entryPoints: paths.map((path) => join(core, path)),
      outdir: folder,
      outbase: core,
      outExtension: { ".js": ".mjs" },
      bundle: true,
      format: "esm",
      platform: "node",
      logLevel: "error",
    });
    const tables = [];
    for (const path of paths) {
      const built = join(folder, path.replace(/\.ts$/, ".mjs"));
      const exported = await import(pathToFileURL(built).href);
      const table = path.split("/").at(-1).replace(".ts", "");
      tables.push({ room: path.split("/")[0], table, exported: { ...exported } });
    }
    return tables;
  } finally {
    await rm(folder, { recursive: true });
  }
}
