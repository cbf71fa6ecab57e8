import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/**
 * Script and style sheet of a contender, minified.
 *
 * @param withReact - With React inside, as a page needs it; without it, what the contender adds to a React app.
 */
export async function bundle(entry, withReact) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`contenders/${entry}`, import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    outdir: "out",
    format: withReact ? "iife" : "esm",
    target: "es2022",
    jsx: "automatic",
    legalComments: "none",
    define: { "process.env.NODE_ENV": '"production"' },
    external: withReact ? [] : ["react", "react-dom", "react/*", "react-dom/*"],
    logOverride: { "ignored-bare-import": "silent" },
  });
  const textOf = (ending) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? "";
  return { script: textOf(".js"), style: textOf(".css") };
}
