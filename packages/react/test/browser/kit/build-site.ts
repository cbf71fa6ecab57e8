import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The script and the style sheet of the test site, from the sources. */
export async function buildSite(): Promise<Readonly<Record<"script" | "style", string>>> {
  const { outputFiles } = await build({
    entryPoints: [
      at("../site/main.tsx"),
      at("../site/site.css"),
      at("../../../src/styles/styles.css"),
    ],
    bundle: true,
    write: false,
    outdir: "out",
    jsx: "automatic",
    conditions: ["@bijsluiter/source"],
    define: { "process.env.NODE_ENV": '"development"' },
  });
  const textOf = (ending: string) =>
    outputFiles
      .filter(({ path }) => path.endsWith(ending))
      .map(({ text }) => text)
      .join("\n");
  return { script: textOf(".js"), style: textOf(".css") };
}
