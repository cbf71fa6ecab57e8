import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { filesBelow, repository } from "./source-files.ts";

const everything = filesBelow(".");
const withComments = everything.filter(
  (path) => /^(?:packages|examples|scripts)\//.test(path) && /\.(?:tsx?|mjs|css)$/.test(path),
);

const comment = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/ .*/g;
/** A file, by name or path; or a folder between backticks, with a slash at its end. */
const named =
  /(?<![\w@*./-])(?:[\w@.-]+\/)*[\w-][\w.-]*\.(?:tsx?|mjs|cjs|css|sql|md)\b|`(?:[\w@.-]+\/)+(?=`)/g;

/** Files and folders that the comments of a text name. Examples are left out: they are code of a reader. */
function namedIn(text: string): readonly string[] {
  return (text.match(comment) ?? [])
    .map((one) => one.replaceAll(/```[\s\S]*?```/g, ""))
    .flatMap((one) => one.match(named) ?? [])
    .map((name) => name.replace(/^`/, "").replace(/^(?:\.{1,2}\/)+/, ""));
}

/** True when a file or folder of that name, or with a path that ends so, is in the repository. */
const exists = (name: string) =>
  everything.some((path) =>
    name.endsWith("/") ? `/${path}`.includes(`/${name}`) : `/${path}`.endsWith(`/${name}`),
  );

describe("files that comments name", () => {
  it("are found in comments only, examples left out", () => {
    const text = [
      'import "./not-this.ts";',
      "// see one-file.ts, or `report/deep/two.tsx`.",
      "/** As `data/` has it; a URL https://leerplein.example/three.css/x is none.",
      " * ```ts",
      " * read('four.md');",
      " * ``` */",
    ].join("\n");
    expect(namedIn(text)).toEqual(["one-file.ts", "report/deep/two.tsx", "data/"]);
    expect(exists("packages/core/test/house/comments.test.ts")).toBe(true);
    expect(exists("house/")).toBe(true);
    expect(exists("no-such-file.ts")).toBe(false);
  });

  it("exist", () => {
    const gone = withComments
      .filter((path) => path !== "packages/core/test/house/comments.test.ts")
      .flatMap((path) =>
        namedIn(readFileSync(join(repository, path), "utf8"))
          .filter((name) => !exists(name))
          .map((name) => `${path}: ${name}`),
      );
    expect(gone).toEqual([]);
  });
});
