import { readFile, writeFile } from "node:fs/promises";
import { defineConfig, type Options } from "tsup";
import { writeEmbed } from "./build-embed.ts";
import { writeSheets } from "./build-styles.ts";
import { languages } from "./src/locales/languages.ts";

/** Rooms with hooks or handlers, marked for the client. */
const clientRooms = [
  "breach-report",
  "consent",
  "look",
  "outbound-tip",
  "pii",
  "provider",
  "rights-form",
];
/** Rooms that a server component can render; of these it can also name a property, such as a part. */
const serverRooms = [
  "breach-file",
  "mail-posture",
  "mail-reports",
  "measures",
  "privacy-insert",
  "rights-desk",
  "service-status",
];
const rooms = Object.fromEntries(
  [...clientRooms, ...serverRooms].map((room) => [`${room}/index`, `src/${room}/index.ts`]),
);
const locales = Object.fromEntries(
  languages.map((language) => [`locales/${language}`, `src/locales/${language}/index.ts`]),
);

/** What a server calls: no React in it, and no mark. */
const doors = {
  "consent-server": "src/consent-server/index.ts",
  "pii-reader": "src/pii-reader/index.ts",
};
/** Loads the elements, which are modules of their own. */
const elements = { "embed/index": "src/embed/index.ts" };
/** Of the breach report, the part that is loaded when it is shown; a file with a name, so that it can be measured. */
const loadedLater = { "breach-report/whole": "src/breach-report/whole/index.ts" };

const shared: Options = {
  // One import of React for a whole file, instead of one for each module.
  treeshake: true,
  target: "es2022",
};
// tsup 8 sets `baseUrl` for declarations, which TypeScript 6 calls deprecated.
const compilerOptions = { ignoreDeprecations: "6.0", allowImportingTsExtensions: true };

/** What `tsc` declared for each file: from the sources, tsup would check their types once more, a file at a time. */
const declarations = Object.fromEntries(
  Object.entries({ index: "src/index.ts", ...locales, ...doors, ...elements }).map(
    ([name, path]) => [name, path.replace(/^src\/(.+)\.ts$/, ".declarations/$1.d.ts")],
  ),
);

/** A banner does not survive `treeshake`. */
async function markForTheClient(file: string): Promise<void> {
  await writeFile(file, `"use client";${await readFile(file, "utf8")}`);
}

/** Where a module names the file of a worker. In the sources that is TypeScript, which tests and `npm run dev` read. */
async function nameBuiltWorker(file: string): Promise<void> {
  const code = await readFile(file, "utf8");
  const place = /(\.\/(?:pii|file)-worker)\.ts/g;
  if (!place.test(code)) throw new Error(`${file} starts no worker.`);
  await writeFile(file, code.replaceAll(place, "$1.js"));
}

export default defineConfig([
  {
    ...shared,
    entry: { ...rooms, ...locales, ...doors, ...loadedLater },
    format: ["esm"],
    async onSuccess() {
      for (const room of clientRooms) await markForTheClient(`dist/${room}/index.js`);
      await markForTheClient("dist/breach-report/whole.js");
      await writeSheets("dist/");
      await writeEmbed();
      await nameBuiltWorker("dist/pii/index.js");
      await nameBuiltWorker("dist/pii-reader.js");
    },
  },
  {
    ...shared,
    // One file without an import: it also runs where there is no bundler, and may be copied to where scripts are served.
    entry: ["src/pii/worker/pii-worker.ts"],
    outDir: "dist/pii",
    format: ["esm"],
    noExternal: [/^@bijsluiter\/core/],
    splitting: false,
  },
  {
    ...shared,
    entry: ["src/pii-reader/worker/file-worker.ts"],
    outDir: "dist",
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
  {
    ...shared,
    entry: elements,
    format: ["esm", "cjs"],
    esbuildPlugins: [
      {
        name: "point-at-elements",
        setup: ({ onResolve }) =>
          onResolve({ filter: /^\.\/scripts\/[\w-]+\.ts$/ }, ({ path }) => ({
            path: path.replace(/^\.\/scripts\/(.+)\.ts$/, "./$1.js"),
            external: true,
          })),
      },
    ],
  },
  {
    entry: declarations,
    format: ["esm"],
    dts: { only: true, compilerOptions },
  },
  {
    ...shared,
    entry: { index: "src/index.ts", ...locales, ...doors },
    format: ["cjs"],
    // CommonJS does not know where it is: there, long texts need a `createWorker`, or are read in slices.
    define: { "import.meta.url": "undefined" },
    onSuccess: () => markForTheClient("dist/index.cjs"),
  },
]);
