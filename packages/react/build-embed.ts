import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { transform } from "esbuild";
import { type Plugin, rolldown } from "rolldown";
import { buildSheet } from "./build-styles.ts";

const apart = /\/texts\/(?:[\w-]+-en|insert-board-nl)\.ts$/;
const root = dirname(fileURLToPath(import.meta.url));
const target = join(root, "dist/embed");
const source = (path: string) => join(root, "src/embed", path);

/** Elements, and the sheet of each. */
const elements: Readonly<Record<string, string>> = {
  "breach-report": "forms.css",
  consent: "consent.css",
  insert: "privacy-insert.css",
  "rights-request": "forms.css",
};

/** What stands in a frame, and the page around it. */
const frames = ["frame", "parent"];

/** Around a widget, so that what a page says to everything does not reach it: a page outranks `:host`, unless that insists. */
const frame = `
:host { display: block !important; }
:host([hidden]) { display: none !important; }
.bijsluiter-frame { all: initial; display: block; color-scheme: inherit; }
`;

/**
 * The sheet of a widget for a shadow root. Tokens are those of the element, so that a page sets them there; light or dark is
 * as the page is; sizes do not fall below those of 16 px, since the page may have made `rem` smaller.
 */
async function shadowSheet(element: string): Promise<string> {
  const sheet = await buildSheet(elements[element] ?? "");
  const tokens = sheet
    .replace(/\.bijsluiter,\s*(?::is\([^)]*\)|\.[\w-]+):where\(:not\(\.bijsluiter \*\)\)/, ":host")
    .replace(/\n +color-scheme: light dark;/, "")
    .replace(
      /:is\(\[data-theme="(light|dark)"\], \[data-theme="\w+"\] \*\):is\([^)]*\)/g,
      ':host([data-theme="$1"])',
    )
    .replaceAll(
      /(?<=--bijsluiter-size-\w+: .*?)\b([\d.]+)rem\b/g,
      (rem, number) => `max(${rem}, ${Number(number) * 16}px)`,
    );
  const { code } = await transform(frame + tokens, { loader: "css", minify: true });
  return code.trim();
}

/** Gives each element its style sheet as a text. */
const rules: Plugin = {
  name: "rules",
  resolveId: (id) => (id.startsWith("virtual:rules/") ? `\0${id}` : null),
  load: async (id) => {
    const [, element] = /^\0virtual:rules\/(.+)$/.exec(id) ?? [];
    return element && `export const rules = ${JSON.stringify(await shadowSheet(element))};`;
  },
};

/** Elements ask again for what did not arrive by `withRetries`, or have all of it in one script. */
const wholeForm: Plugin = {
  name: "whole-form",
  load: (id) =>
    /[\\/]breach-report[\\/]load-whole\.ts$/.test(id)
      ? 'export const loadWhole = async () => (await import("./whole/index.ts")).WholeReportForm;'
      : null,
};

const preact = (path: string) => join(root, "node_modules/preact", path);

/** Of core's modules, those that have code of others in them say so at their top. */
const bundledIn = async (module: string): Promise<readonly string[]> => {
  if (!module.includes("/core/dist/")) return [module];
  const lines = (await readFile(module, "utf8")).matchAll(/^\/\/ (node_modules\/\S+)$/gm);
  return [...lines].map(([, path = ""]) => join(module.replace(/\/dist\/.*/, ""), path));
};

/** A line for each package of others in a file: the notices are written from them. */
async function sourcesOf(
  modules: Readonly<Record<string, { readonly renderedLength: number }>>,
): Promise<string> {
  const kept = Object.keys(modules).filter((path) => modules[path]?.renderedLength);
  const paths = (await Promise.all(kept.map(bundledIn))).flat();
  const packages = new Map(
    paths.flatMap((path) => {
      const [, name] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? [];
      return name ? [[name, relative(root, path)]] : [];
    }),
  );
  return [...packages.values()].map((path) => `// ${path}\n`).join("");
}

/**
 * What follows on the first question, and did not arrive, can be asked for again: some browsers remember of an address that nothing came from it, and take
 * another one for new. The address itself stays first, for bundlers.
 */
function withRetries(code: string): string {
  const loaded = code.replaceAll(
    /\bimport\((["'`]\.\/(?:rest|whole|breach-report)-[\w-]+\.js["'`])\)/g,
    "bijsluiterLoad($1,()=>import($1))",
  );
  return loaded === code ? code : `${loaded}\n${loadAgain}`;
}

const loadAgain = `const bijsluiterTries={};function bijsluiterLoad(path,load){const times=bijsluiterTries[path]||0;return load().catch((error)=>{bijsluiterTries[path]=times+1;if(!times)throw error;return import(/* @vite-ignore *//* webpackIgnore: true *//* turbopackIgnore: true */path+"?again="+times)})}`;

/** `bijsluiterBreachReport` for `breach-report.iife.js`. */
const globalOf = (file: string): string =>
  `bijsluiter-${file.replace(/\..*/, "")}`.replace(/-(\w)/g, (_all, letter: string) =>
    letter.toUpperCase(),
  );

/** What a page loads of an element at once: a module, which loads the rest when that is asked for, or one script with all of it. */
async function bundle(input: string, file: string, format: "es" | "iife"): Promise<void> {
  const built = await rolldown({
    input: { [file.replace(/\.js$/, "")]: source(input) },
    cwd: root,
    platform: "browser",
    // Texts that are loaded when they are asked for.
    external: input.startsWith("texts/") ? [] : [apart],
    plugins: [rules, wholeForm],
    resolve: {
      alias: {
        "react/jsx-runtime": preact("jsx-runtime/dist/jsxRuntime.mjs"),
        "react-dom/client": join(root, "preact-as-react.mjs"),
        react: join(root, "preact-as-react.mjs"),
      },
    },
    transform: { define: { "process.env.NODE_ENV": '"production"' }, target: "es2022" },
    treeshake: {
      moduleSideEffects: [
        { test: /scripts\//, sideEffects: true },
        { test: /.*/, sideEffects: false },
      ],
    },
    onLog: (level, log, handle) => {
      if (log.code !== "MODULE_LEVEL_DIRECTIVE") handle(level, log);
    },
  });
  const { output } = await built.generate({
    format,
    minify: true,
    comments: { annotation: false },
    entryFileNames: "[name].js",
    chunkFileNames: ({ isDynamicEntry }) =>
      isDynamicEntry ? "[name]-[hash].js" : file.replace(".js", "-[hash].js"),
    // A page with scripts alone defines under a prefix of its own with `bijsluiterConsent.define({ prefix })`.
    ...(format === "iife" && { codeSplitting: false, name: globalOf(file) }),
  });
  for (const chunk of output) {
    if (chunk.type !== "chunk") continue;
    const code = chunk.code.replaceAll(/(["'`])[^"'`]*\/texts\/([\w-]+)\.ts\1/g, '"./$2.js"');
    await writeFile(
      join(target, chunk.fileName),
      (await sourcesOf(chunk.modules)) + (format === "es" ? withRetries(code) : code),
    );
  }
}

/** Writes the elements into the folder `embed` of the build: a module and a script for each. Their hashes are written when nothing changes them any more. */
export async function writeEmbed(): Promise<void> {
  await mkdir(target, { recursive: true });
  for (const name of [...Object.keys(elements), ...frames]) {
    await bundle(`scripts/${name}.ts`, `${name}.js`, "es");
    await bundle(`scripts/${name}.ts`, `${name}.iife.js`, "iife");
  }
  for (const name of await readdir(source("texts")))
    if (apart.test(`/texts/${name}`))
      await bundle(`texts/${name}`, name.replace(/ts$/, "js"), "es");
}
