import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { buildSheet } from "../../../build-styles.ts";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

type BuiltSite = Readonly<Record<"script" | "style", string>>;

let built: Promise<BuiltSite> | undefined;

/** The script and the style sheet of the test site, from the sources: made once for all tests of a worker. */
export function buildSite(): Promise<BuiltSite> {
  built ??= bundleSite();
  return built;
}

async function bundleSite(): Promise<BuiltSite> {
  // The sheet as the package ships it: a bundler may put a part that two sheets import in another place.
  const sheet = buildSheet("styles.css");
  const { outputFiles } = await build({
    entryPoints: [at("../site/main.tsx"), at("../site/site.css")],
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
  return { script: textOf(".js"), style: `${textOf(".css")}\n${await sheet}` };
}
