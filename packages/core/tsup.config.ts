import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { minify } from "rolldown/utils";
import { defineConfig, type Options } from "tsup";
import packageFile from "./package.json" with { type: "json" };
import { inlineNumbers } from "./scripts/inline-numbers.ts";
import { markPureInitialisers } from "./scripts/pure-initialisers.ts";

// tsup 8 sets `baseUrl` for declarations, which TypeScript 6 calls deprecated.
// The door of Node speaks of its types.
const compilerOptions = {
  ignoreDeprecations: "6.0",
  types: ["node"],
  allowImportingTsExtensions: true,
};
const target = "es2022";
type BuildOptions = Parameters<NonNullable<Options["esbuildOptions"]>>[0];
/** Sources of the doors, as the package exports them: a star stands for any folders. */
const doorPatterns = Object.values(packageFile.exports).flatMap((door) =>
  typeof door === "object" && "@bijsluiter/source" in door
    ? [new RegExp(`^${door["@bijsluiter/source"].replaceAll(".", "\\.").replace("*", ".+")}$`)]
    : [],
);

/** Sorted, since the order of the doors decides the names of the files that they share: the same sources, the same bytes. */
const doors = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((name) => `./src/${name.replaceAll("\\", "/")}`)
  .filter((path) => doorPatterns.some((pattern) => pattern.test(path)))
  .sort();

/** Modules with a library that bundlers take for one with effects: in a file of their own, so that an app without them leaves it out. */
const apart = ["./src/outbound/mime/addresses-in.ts", "./src/outbound/mime/decoded-words.ts"];

/**
 * Modules that cut a room in smaller files. A file and its twin for `require` stand side by side in the package, and gzip writes the
 * second as a copy of the first only where both are within its 32 kB.
 */
const cuts = [
  "./src/agreements/check-agreement.ts",
  "./src/agreements/diff-agreements.ts",
  "./src/agreements/processing-agreement.ts",
  "./src/agreements/render-agreement.ts",
  "./src/breaches/boards/index.ts",
  "./src/breaches/notice/index.ts",
  "./src/breaches/regimes/index.ts",
  "./src/breaches/life-cycle/index.ts",
  "./src/breaches/export/index.ts",
  "./src/breaches/severity/index.ts",
  "./src/inserts/check-insert.ts",
  "./src/inserts/diff-inserts.ts",
  "./src/inserts/outline/board/outline-for-board.ts",
  "./src/inserts/privacy-insert.ts",
];

/** Files by the name that their module gets. */
const byName = (paths: readonly string[], folder: string): Record<string, string> =>
  Object.fromEntries(
    paths.map((path) => [path.slice(folder.length + 1).replace(/(?:\.d)?\.ts$/, ""), path]),
  );

function shareChunks(options: BuildOptions): void {
  options.chunkNames = "shared/[hash]";
  // Puts the numbers that modules export in the place of their names: the scanner compares several for each character.
  options.minifySyntax = true;
}

/**
 * Makes every module free of effects in a bundler's eyes, so that it drops what an app does not use: imports that are left
 * for the order of effects go (a bundler warns of each), and constants are marked. Numbers of its own take the place of their names.
 */
async function withoutEffects(code: string): Promise<string> {
  const own = inlineNumbers(code).replaceAll(/^import "\.[^"\n]+";$/gm, "");
  // Names that a stack trace shows stay; marks come last, since a minifier leaves them out with the white space.
  const short = await minify("module.js", own, {
    module: true,
    compress: false,
    mangle: { toplevel: false },
  });
  return withSources(markPureInitialisers(withOrderedImports(short.code)), bundledIn(code));
}

/** Packages of others of which code is in a module, as esbuild says above each piece. */
const bundledIn = (code: string): readonly string[] => {
  const places = code.matchAll(/^\/\/ \S*node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\/\S+$/gm);
  return [
    ...new Set([...places].map(([, name]) => `// node_modules/${name}/package.json\n`)),
  ].sort();
};

/** The code below a line for each package of others in it: licence notices and SBOM are written from them. */
const withSources = (code: string, sources: readonly string[]): string =>
  code.replace(/^(?:#!.*\n)?/, (shebang) => shebang + sources.join(""));

/** The code with its imports in the order of what they bring: alike files pack smaller. */
const withOrderedImports = (code: string): string =>
  code.replace(/(?<=^(?:#!.*\n)?)(?:import[^;]+;)+/, (imports) =>
    (imports.match(/[^;]+;/g) ?? []).sort().join(""),
  );

/** Names of shared files by what stands in them now; esbuild's own still tell of the imports that are gone. */
function namesByContent(modules: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const shared = [...modules].flatMap(([path, code]) => {
    const name = /^shared\/(\w+)\.js$/.exec(path)?.[1];
    return name ? [[name, code] as const] : [];
  });
  const anyName = new RegExp(shared.map(([name]) => name).join("|"), "g");
  return new Map(
    shared.map(([name, code]) => {
      const hash = createHash("sha256").update(code.replaceAll(anyName, ""));
      return [name, hash.digest("hex").slice(0, 12)];
    }),
  );
}

async function finishModules(folder: string): Promise<void> {
  const modules = new Map<string, string>();
  for (const name of await readdir(folder, { recursive: true })) {
    const path = name.replaceAll("\\", "/");
    if (!path.endsWith(".js")) continue;
    modules.set(path, await withoutEffects(await readFile(join(folder, path), "utf8")));
    await rm(join(folder, path));
  }
  const names = namesByContent(modules);
  const rename = (text: string) =>
    text.replaceAll(/(?<=\/)[0-9A-Z]{8}(?=\.js)/g, (name) => names.get(name) ?? name);
  for (const [path, code] of modules) await writeFile(join(folder, rename(path)), rename(code));
}

export default defineConfig([
  {
    // Doors share what two of them need. A bundler drops what an app does not use, since every constant is marked.
    // By name: a list is looked up as patterns, whose matches come in any order.
    entry: byName([...doors, ...apart, ...cuts, "./src/node/cli.ts"], "./src"),
    format: ["esm"],
    splitting: true,
    // ESM only, so a CommonJS host such as Jest could not load them. Their licences are in THIRD-PARTY-NOTICES.
    noExternal: ["@noble/hashes", "@rgrove/parse-xml"],
    esbuildOptions: shareChunks,
    target,
    onSuccess: () => finishModules("dist"),
  },
  {
    // What `tsc` declared for each file, joined: from the sources, tsup would check their types once more, a file at a time.
    entry: byName(
      doors.map((path) => path.replace(/^\.\/src(.+)\.ts$/, "./.declarations$1.d.ts")),
      "./.declarations",
    ),
    format: ["esm"],
    dts: { only: true, compilerOptions },
  },
]);
