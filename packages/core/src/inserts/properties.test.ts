// @vitest-environment jsdom
import { Parser } from "commonmark";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inserts } from "../../test/arbitrary-inserts.ts";
import { days } from "../../test/retention-policies.ts";
import * as en from "../messages/en/index.ts";
import * as nl from "../messages/nl/index.ts";
import { allKinds } from "../pii/index.ts";
import { definePolicy } from "../retention/index.ts";
import { InvalidInputError } from "../shared/index.ts";
import {
  checkDeclared,
  checkInsert,
  diffInserts,
  type InsertChange,
  outlineInsert,
  policyFromInsert,
  privacyInsert,
  renderInsert,
  toDpv,
} from "./index.ts";

const audiences = fc.constantFrom("board", "parent", "pupil");
const languages = fc.constantFrom(nl, en);
const runs = { numRuns: 150 };
const TAGS = new Set(
  "A ARTICLE NAV SECTION H1 H2 P UL LI DL DT DD TABLE CAPTION THEAD TBODY TR TH TD BR".split(" "),
);

/** The address that a link was made of; of a telephone only what is dialled is left. */
const addressOf = (href: string) => decodeURIComponent(href.replace(/^(?:mailto|tel):/, ""));

/** Whether a link of the insert is one of its fields, not a part of a text. */
const isWholeValueOf = (insert: object) => (value: string) => {
  const fields = [...JSON.stringify(insert).matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(
    ([, field = ""]) => field,
  );
  const dialled = (field: string) => field.replace(/^(\+.*)\(0\)/, "$1").replaceAll(/[^\d+]/g, "");
  return fields.some((field) => field === value || dialled(field) === value);
};

/** Names of the nodes that a Markdown reader sees, but for plain text and line ends. */
function nodesOf(markdown: string): ReadonlySet<string> {
  const walker = new Parser().parse(markdown).walker();
  const names = new Set<string>();
  for (let event = walker.next(); event; event = walker.next()) names.add(event.node.type);
  return names;
}

describe("for any valid insert", () => {
  it("no text becomes a tag, an attribute or a script in HTML", () => {
    fc.assert(
      fc.property(inserts, languages, audiences, (insert, messages, audience) => {
        const html = renderInsert(insert, messages, { audience, format: "html" });
        const document = new DOMParser().parseFromString(html, "text/html");
        const elements = [...document.body.querySelectorAll("*")];
        expect(elements.filter(({ tagName }) => !TAGS.has(tagName))).toEqual([]);
        const attributes = elements.flatMap((element) => element.getAttributeNames());
        const ours = ["lang", "scope", "href", "id", "aria-label"];
        expect(attributes.filter((name) => !ours.includes(name))).toEqual([]);
        for (const link of document.querySelectorAll("a:not(nav a)"))
          expect(addressOf(link.getAttribute("href") ?? "")).toSatisfy(isWholeValueOf(insert));
        expect(document.querySelector("article")?.lang).toBe(messages.insertOutline.language);
        expect(document.querySelectorAll("h1")).toHaveLength(1);
        expect(html).not.toMatch(/undefined|\[object|null/);
      }),
      { numRuns: 60 },
    );
  });

  it("no text becomes structure in Markdown", () => {
    fc.assert(
      fc.property(inserts, languages, audiences, (insert, messages, audience) => {
        const names = nodesOf(renderInsert(insert, messages, { audience, format: "markdown" }));
        const ours =
          "document heading text paragraph list item strong code link softbreak linebreak";
        expect([...names].filter((name) => !ours.split(" ").includes(name))).toEqual([]);
      }),
      runs,
    );
  });

  it("an outline has one title, unique ids and rows as wide as their table", () => {
    fc.assert(
      fc.property(inserts, languages, audiences, (insert, messages, audience) => {
        const sections = outlineInsert(insert, messages, { audience });
        expect(sections.map(({ level }) => level).filter((level) => level === 1)).toHaveLength(1);
        expect(new Set(sections.map(({ id }) => id)).size).toBe(sections.length);
        const blocks = sections.flatMap((section) => section.blocks);
        for (const block of blocks)
          if (block.kind === "table")
            for (const row of block.rows) expect(row).toHaveLength(block.columns.length);
      }),
      runs,
    );
  });

  it("is valid, differs in nothing from itself, and is checked on any day", () => {
    fc.assert(
      fc.property(inserts, days, (insert, asOf) => {
        expect(privacyInsert.safeParse(insert).success).toBe(true);
        expect(diffInserts(insert, insert)).toEqual([]);
        for (const { code } of checkInsert(insert, { asOf }))
          expect(nl.insertFindings).toHaveProperty(code);
      }),
      runs,
    );
  });

  it("what is added one way is removed the other way", () => {
    const named = (changes: readonly InsertChange[], end: string) =>
      changes
        .filter(({ code }) => code.endsWith(end))
        .map(({ code, about }) => `${code.slice(0, -end.length)} ${about}`)
        .sort();
    fc.assert(
      fc.property(inserts, inserts, (a, b) => {
        const [there, back] = [diffInserts(a, b), diffInserts(b, a)];
        expect(named(there, "-added")).toEqual(named(back, "-removed"));
        expect(named(there, "-removed")).toEqual(named(back, "-added"));
        expect(there.length).toBe(back.length);
      }),
      runs,
    );
  });

  it("its terms are a policy, one rule for each row and group of people", () => {
    fc.assert(
      fc.property(inserts, (insert) => {
        const rows = insert.personalData.filter(({ retention }) => retention?.kind === "term");
        if (rows.length === 0) {
          expect(() => policyFromInsert(insert)).toThrow(InvalidInputError);
          return;
        }
        const groups = rows.map(({ subjects }) => new Set(subjects).size || 1);
        const { rules } = definePolicy(policyFromInsert(insert));
        expect(rules).toHaveLength(groups.reduce((sum, size) => sum + size, 0));
      }),
      runs,
    );
  });

  it("every find is reported, or a row speaks for it, and nothing of a value is said", () => {
    const finds = fc.array(
      fc.record({
        kind: fc.constantFrom(...allKinds.map(({ kind }) => kind), "my-own-kind"),
        pointer: fc.constantFrom(
          "/pupil/bsn",
          "/jan@example.org/score",
          "/3/name",
          "/jan@example.org",
        ),
        part: fc.constantFrom("key", "value"),
        count: fc.integer({ min: 1, max: 9 }),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(inserts, finds, (insert, matches) => {
        const found = checkDeclared(insert, matches);
        const reported = found.flatMap(({ kinds }) => kinds.map(({ kind }) => kind));
        const empty = checkDeclared({ ...insert, personalData: [] }, matches);
        expect(empty.reduce((sum, { count }) => sum + count, 0)).toBe(
          matches.reduce((sum, { count }) => sum + count, 0),
        );
        const all = empty.flatMap(({ kinds }) => kinds.map(({ kind }) => kind));
        expect(all).toEqual(expect.arrayContaining(reported));
        expect(JSON.stringify([found, empty])).not.toMatch(/example\.org/);
      }),
      runs,
    );
  });

  it("becomes JSON-LD with known prefixes only", () => {
    fc.assert(
      fc.property(inserts, (insert) => {
        const { "@context": _, ...node } = toDpv(insert);
        const names: string[] = [];
        JSON.stringify(node, (name, value) => {
          if (Number.isNaN(Number(name))) names.push(name);
          return value;
        });
        const strange = names.filter((name) => !/^(?:@id|@type|(?:dpv|dct):[A-Za-z]+)$/.test(name));
        expect(strange).toEqual([]);
      }),
      runs,
    );
  });
});
