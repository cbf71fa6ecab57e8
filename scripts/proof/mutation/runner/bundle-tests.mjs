import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const keptApart = {
  name: "tests-know-their-folder",
  setup: (bundler) => {
    bundler.onLoad({ filter: /(?:\.test|\/test\/.+)\.ts$/ }, ({ path }) => ({
      contents: awaited(readFileSync(path, "utf8"))
        .replaceAll("import.meta.dirname", JSON.stringify(dirname(path)))
        .replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href)),
      loader: "ts",
    }));
  },
};

/** A script cannot wait: what a test file does from its first `await` on is a promise, `ready`, that it exports. */
function awaited(text) {
  const at = text.search(/^(?:const \w+ = )?await /m);
  return at < 0
    ? text
    : `${text.slice(0, at)}export const ready = (async () => {${text.slice(at)}})();`;
}

/**
 * One script with test files and the sources they test; packages stay outside.
 *
 * @param files - Test files, relative to `folder`.
 * @returns Text of a function body that has `require` and `files`, and sets a function in `files` for each test file that
 * evaluates it and gives its exports.
 */
export async function bundleTests(files, folder) {
  const { outputFiles } = await build({
    stdin: {
      contents: files
        .map((file) => `files[${JSON.stringify(file)}] = () => require("./${file}");`)
        .join("\n"),
      resolveDir: folder,
    },
    absWorkingDir: folder,
    bundle: true,
    write: false,
    format: "cjs",
    platform: "node",
    target: "es2023",
    packages: "external",
    conditions: ["@bijsluiter/source"],
    plugins: [keptApart],
    logLevel: "error",
  });
  return outputFiles[0].text;
}

/** Test files among paths below `folder`: a folder stands for all that it holds. */
export function testFilesIn(paths, folder) {
  const held = paths.flatMap((path) =>
    statSync(join(folder, path)).isDirectory()
      ? readdirSync(join(folder, path), { recursive: true }).map((file) => join(path, file))
      : [path],
  );
  return [...new Set(held.filter((file) => file.endsWith(".test.ts")))].sort();
}
