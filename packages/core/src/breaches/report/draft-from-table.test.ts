import fc from "fast-check";
import { expect, it } from "vitest";
import { scanTable } from "../../pii/index.ts";
import { draftFromTable } from "../index.ts";

const draft = (text: string) => draftFromTable(scanTable(text), text);
const approximate = (value: number) => ({ count: { kind: "approximate", value } });

it.each<[string, string, number, number | undefined, readonly string[]]>([
  [
    "a pupil with two results counts once",
    "naam;email;cijfer\nJan;a@b.example;7\nJan;A@B.example;8\nNoor;c@d.example;6\n",
    3,
    2,
    ["contact", "study-progress"],
  ],
  [
    "the column with most of them counts: two parents are not two pupils",
    "email;email_ouder\na@b.example;p@q.example\nc@d.example;p@q.example\n",
    2,
    2,
    ["contact"],
  ],
  ["no identifier: people stay unknown", "vak;lokaal\nrekenen;12\ntaal;14\n", 2, undefined, []],
  ["a header alone", "naam;email\n", 0, undefined, ["contact"]],
  ["a BSN with blanks is the same", "bsn\n111222333\n111 222 333\n123456782\n", 3, 2, ["pgn-bsn"]],
])("%s", (_what, text, rows, people, categories) => {
  const found = draft(text);
  expect(found.data.records).toEqual({ kind: "exact", value: rows });
  expect(found.people).toEqual(people === undefined ? undefined : approximate(people));
  expect([...found.data.categories].sort()).toEqual(expect.arrayContaining([...categories].sort()));
  expect(found.foundInFile).toEqual([
    ...(found.data.categories.length > 0 ? ["data.categories"] : []),
    "data.records",
    ...(people === undefined ? [] : ["people.count"]),
  ]);
});

it("keeps nothing of the content, and never counts more people than rows", () => {
  const name = fc.stringMatching(/^[a-z]{3,9}$/);
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 30 }), (names) => {
      const text = `email\n${names.map((one) => `q${one}q@voorbeeld.example`).join("\n")}\n`;
      const found = draft(text);
      const told = JSON.stringify(found);
      expect(names.some((one) => told.includes(`q${one}q`))).toBe(false);
      const count = found.people?.count;
      expect(count && "value" in count ? count.value : 0).toBeLessThanOrEqual(names.length);
    }),
  );
});

it.each<[string, object, string]>([
  ["a scan that is none", {}, "text"],
  ["no text", scanTable("naam\nJan\n"), 7 as unknown as string],
])("refuses %s", (_what, scan, text) => {
  expect(() => draftFromTable(scan as ReturnType<typeof scanTable>, text)).toThrow(
    expect.objectContaining({ code: "ERR_INVALID_INPUT" }),
  );
});
