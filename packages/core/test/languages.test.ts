import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isLanguage, languages } from "../src/messages/index.ts";
import { domains } from "./language-kit/domain-of-export.ts";

const core = join(import.meta.dirname, "..");
const react = join(core, "../react");
const tags = Object.keys(languages);

const folders = (path: string) =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("__"))
    .map(({ name }) => name);

const exportsOf = (folder: string): readonly string[] =>
  Object.keys(JSON.parse(readFileSync(join(folder, "package.json"), "utf8")).exports);

it("lists each folder of messages/ that is a language, and no other", () => {
  const missing = folders(join(core, "src/messages")).filter((tag) => !isLanguage(tag));
  expect(
    missing.map((tag) => `messages/languages.ts: ${tag}: () => import("./${tag}/index.ts"),`),
  ).toEqual([]);
  expect(tags.filter((tag) => !existsSync(join(core, `src/messages/${tag}/index.ts`)))).toEqual([]);
});

describe.each(tags)("%s", (tag) => {
  it("has the folders of the domains, and no other", () => {
    expect(folders(join(core, "src/messages", tag)).sort()).toEqual(domains);
  });

  it.each(domains)("exports every text of %s by a door of its own", async (domain) => {
    const door = await import(`../src/messages/${tag}/${domain}/index.ts`);
    const all = await languages[tag as keyof typeof languages]();
    expect(Object.keys(door)).not.toEqual([]);
    expect(all).toMatchObject(door);
  });

  it("is held to the conformance kit", () => {
    const test = readFileSync(join(core, `src/messages/${tag}/${tag}.test.ts`), "utf8");
    expect(test).toContain(`describeLanguage("${tag}", messages,`);
  });

  it("has the words of the widgets, which the package exports", () => {
    const places = [`src/locales/${tag}/index.ts`, `src/locales/${tag}.ts`];
    const isThere = places.some((place) => existsSync(join(react, place)));
    expect(isThere ? [] : places).toEqual([]);
    const doors = ["./locales/*", `./locales/${tag}`];
    const isExported = exportsOf(react).some((door) => doors.includes(door));
    expect(
      isExported ? [] : [`exports of packages/react/package.json: "./locales/${tag}"`],
    ).toEqual([]);
  });
});

it("exports a language, and a domain of it, without a line of its own", () => {
  expect(exportsOf(core)).toEqual(expect.arrayContaining(["./messages", "./messages/*"]));
});

it.each([
  ["nl", true],
  ["en", true],
  ["de", false],
  ["EN", false],
  ["toString", false],
  [undefined, false],
])("isLanguage(%j) is %j", (tag, expected) => expect(isLanguage(tag)).toBe(expected));
