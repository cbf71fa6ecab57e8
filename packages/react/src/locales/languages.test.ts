import { readdir, readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { languages } from "./languages.ts";

const inPackage = (file: string) => `${import.meta.dirname}/../../${file}`;
const jsonOf = async (file: string) => JSON.parse(await readFile(inPackage(file), "utf8"));

/** Every text under its path, e.g. `consent.question`; a list counts as what has numbers for names. */
function textsOf(value: unknown, path: string): readonly (readonly [string, unknown])[] {
  if (typeof value !== "object" || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([name, inner]) => textsOf(inner, `${path}.${name}`));
}

const modules: Readonly<Record<string, Readonly<Record<string, object>>>> = Object.fromEntries(
  await Promise.all(
    languages.map(async (language) => [language, await import(`./${language}/index.ts`)] as const),
  ),
);
const textsIn = (language: string) =>
  new Map(
    Object.entries(modules[language] ?? {})
      // The same texts once more, together, under the name of the language.
      .filter(([name]) => name !== language)
      .flatMap(([name, of]) => textsOf(of, name)),
  );

/** Says of itself, under any name and as any text, what it was asked for: for texts that take names, numbers or lists. */
const anything: unknown = new Proxy(() => anything, {
  get: (_target, name) => {
    // A place in a source is checked to be a text.
    if (name === "ref") return "1";
    return ["toString", "join", Symbol.toPrimitive].includes(name) ? () => "1" : anything;
  },
});

describe("the list of languages", () => {
  it("names every folder of this room", async () => {
    const entries = await readdir(import.meta.dirname, { withFileTypes: true });
    const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    expect(folders.sort()).toEqual([...languages].sort());
  });

  it("is what the package exports", async () => {
    const { exports } = await jsonOf("package.json");
    const found = Object.entries(exports).filter(([subpath]) => subpath.startsWith("./locales/"));
    expect(Object.fromEntries(found)).toEqual(
      Object.fromEntries(
        languages.map((language) => [
          `./locales/${language}`,
          {
            "@bijsluiter/source": `./src/locales/${language}/index.ts`,
            import: {
              types: `./dist/locales/${language}.d.ts`,
              default: `./dist/locales/${language}.js`,
            },
            require: {
              types: `./dist/locales/${language}.d.cts`,
              default: `./dist/locales/${language}.cjs`,
            },
          },
        ]),
      ),
    );
  });

  it("is what the API pages show", async () => {
    const { entryPoints } = await jsonOf("typedoc.json");
    expect(entryPoints).toEqual([
      "src/index.ts",
      "src/consent-server/index.ts",
      "src/embed/index.ts",
      "src/pii-reader/index.ts",
      ...languages.map((language) => `src/locales/${language}/index.ts`),
    ]);
  });
});

describe.each(languages)("%s", (language) => {
  const texts = textsIn(language);
  const [first] = languages;

  it("has every text of the first language, and no other", () => {
    expect([...texts.keys()].sort()).toEqual([...textsIn(first).keys()].sort());
    expect(texts.size).toBeGreaterThan(400);
  });

  it.each([...texts].filter(([, text]) => typeof text !== "function"))(
    "says something for %s",
    (_path, text) => {
      expect(text).toEqual(expect.stringMatching(/\S/));
    },
  );

  it.each(
    [...texts].filter(([path, text]) => typeof text === "function" && !path.endsWith(".outline")),
  )("says something for %s, whatever it is told", (_path, text) => {
    const say = text as (...told: readonly unknown[]) => unknown;
    expect(say(anything, anything)).toEqual(expect.stringMatching(/\S/));
  });

  it("calls its texts by its own name", () => {
    const tags = [...texts].filter(([path]) => path.endsWith(".language"));
    expect(tags.map(([, tag]) => tag)).toEqual(tags.map(() => language));
  });
});
