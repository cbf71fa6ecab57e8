import { readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { defineConfig, type Options } from "tsup";

/** Rooms with hooks or handlers, marked for the client; what is not named here is safe in a server component. */
const clientRooms = ["breach-report", "consent", "pii", "provider"];
const locales = ["src/locales/nl.ts", "src/locales/en.ts"];

const shared: Options = {
  sourcemap: true,
  // One import of React for a whole file, instead of one for each module.
  treeshake: true,
  target: "es2022",
};
// tsup 8 sets `baseUrl` for declarations, which TypeScript 6 calls deprecated.
const compilerOptions = { ignoreDeprecations: "6.0" };

/** A banner does not survive `treeshake`. */
async function markForTheClient(file: string): Promise<void> {
  await writeFile(file, `"use client";${await readFile(file, "utf8")}`);
}

/** The sheets of single widgets, and the one that holds them all. */
async function writeStyles(): Promise<void> {
  let styles = await readFile("src/styles/styles.css", "utf8");
  for (const [line, path = ""] of styles.matchAll(/^@import "(.+)";\n/gm)) {
    const sheet = await readFile(join("src/styles", path), "utf8");
    await writeFile(join("dist", basename(path)), sheet);
    styles = styles.replace(line, () => sheet);
  }
  await writeFile("dist/styles.css", styles);
}

/** Where a module names the file of a worker. In the sources that is TypeScript, which tests and `npm run dev` read. */
async function nameBuiltWorker(file: string): Promise<void> {
  const code = await readFile(file, "utf8");
  if (!code.includes("./pii-worker.ts")) throw new Error(`${file} starts no worker.`);
  await writeFile(file, code.replaceAll("./pii-worker.ts", "./pii-worker.js"));
}

export default defineConfig([
  {
    ...shared,
    entry: ["src/*/index.ts", ...locales],
    format: ["esm"],
    async onSuccess() {
      for (const room of clientRooms) await markForTheClient(`dist/${room}/index.js`);
      await writeStyles();
      await nameBuiltWorker("dist/pii/index.js");
    },
  },
  {
    ...shared,
    // One file without an import: it also runs where there is no bundler, and may be copied to where scripts are served.
    entry: ["src/pii/pii-worker.ts"],
    outDir: "dist/pii",
    format: ["esm"],
    noExternal: [/^@bijsluiter\/core/],
    splitting: false,
  },
  {
    ...shared,
    // The front door only points at the rooms: bundled, it would walk around their marks.
    entry: ["src/index.ts"],
    format: ["esm"],
    esbuildPlugins: [
      {
        name: "point-at-rooms",
        setup: ({ onResolve }) =>
          onResolve({ filter: /^\.\/[\w-]+\/index\.ts$/ }, ({ path, kind }) =>
            kind === "entry-point"
              ? undefined
              : { path: path.replace(/ts$/, "js"), external: true },
          ),
      },
    ],
  },
  { entry: ["src/index.ts", ...locales], format: ["esm"], dts: { only: true, compilerOptions } },
  {
    ...shared,
    entry: ["src/index.ts", ...locales],
    format: ["cjs"],
    dts: { compilerOptions },
    // CommonJS does not know where it is: there, long texts need a `createWorker`, or are read in slices.
    define: { "import.meta.url": "undefined" },
    onSuccess: () => markForTheClient("dist/index.cjs"),
  },
]);
