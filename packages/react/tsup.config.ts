import { readFile, writeFile } from "node:fs/promises";
import { defineConfig, type Options } from "tsup";

/** Rooms with hooks or handlers, marked for the client; what is not named here is safe in a server component. */
const clientRooms = ["breach-report", "consent", "provider"];
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

export default defineConfig([
  {
    ...shared,
    entry: ["src/*/index.ts", ...locales],
    format: ["esm"],
    async onSuccess() {
      for (const room of clientRooms) await markForTheClient(`dist/${room}/index.js`);
      const consent = await readFile("src/styles/consent.css", "utf8");
      await writeFile("dist/consent.css", consent);
      const styles = await readFile("src/styles/styles.css", "utf8");
      await writeFile("dist/styles.css", styles.replace('@import "./consent.css";', consent));
    },
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
    onSuccess: () => markForTheClient("dist/index.cjs"),
  },
]);
