import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { type Reader, readerOf } from "./outbound-detector.ts";
import { readContent, spaced } from "./read-content.ts";

const kindsIn = async (content: string | Uint8Array, options = {}) => {
  const { matches } = await readerOf(options).detect(content);
  return matches.map(({ kind }) => kind);
};
const found = ["person-name"];

describe("a name is known for one by the column or the field that it stands in", () => {
  it.each([
    ["semicolons", "naam;klas\nJan Jansen;3"],
    ["tabs", "naam\tklas\nJan Jansen\t3"],
    ["commas", "naam,klas\nJan Jansen,3"],
    ["bars", "naam|klas\nJan Jansen|3"],
    ["empty lines around it", "\n \nnaam;klas\n\nJan Jansen;3"],
    ["a table within 4000 signs", `${" ".repeat(3900)}naam;klas\nJan Jansen;3`],
    ["a table under a title", "De lijst\n\nnaam;klas\nJan Jansen;3"],
    ["a table in a letter", "Beste Eva,\nHier is hij.\n\nnaam\tklas\nJan Jansen\t3\n\nGroet"],
    ["a vCard", "BEGIN:VCARD\nVERSION:3.0\nFN:Jan Jansen\nEND:VCARD"],
    ["a statement of SQL", "INSERT INTO t (naam) VALUES ('Jan Jansen');"],
    ["a dump of SQL", "-- dump\ninsert into t (naam) values ('Jan Jansen');"],
    ["a table of HTML", "<table><tr><th>naam</th></tr><tr><td>Jan Jansen</td></tr></table>"],
    ["a table in a page", "Zie\n<table><tr><th>naam</th></tr><tr><td>Jan Jansen</td></tr></table>"],
  ])("of a text or a file: %s", async (_what, text) => {
    expect(await kindsIn(text)).toEqual(found);
    expect(await kindsIn(strToU8(text))).toEqual(found);
  });

  it.each([
    ["JSON", '[{"naam":"Jan Jansen"}]'],
    ["JSON behind a blank", ' {"naam":"Jan Jansen"}'],
    ["a statement that replaces", "REPLACE INTO t (naam) VALUES ('Jan Jansen');"],
    ["JSON in lines", '[\r\n{"naam":"Jan Jansen"}\r\n]'],
    ["JSON in lines of returns", '[\r{"naam":"Jan Jansen"}\r]'],
    ["a copy of SQL", "COPY t (naam) FROM stdin;\nJan Jansen\n\\.\n"],
  ])("of a file: %s", async (_what, text) => {
    expect(await kindsIn(strToU8(text))).toEqual(found);
  });

  it.each([
    ["lines of another number of columns", "naam;klas\nJan Jansen"],
    ["one line", "naam;Jan Jansen"],
    ["one column", "naam\nJan Jansen"],
  ])("and not in %s", async (_what, text) => {
    expect(await kindsIn(text)).toEqual([]);
    expect(await kindsIn(strToU8(text))).toEqual([]);
  });
});

it.each(['[{"naam":"Jan Jansen"}]', '[\n{"naam":"Jan Jansen"}\n]'])(
  "JSON that is written in a mail is read as it is: %j",
  async (text) => {
    expect(await kindsIn(text)).toEqual([]);
  },
);

describe("readContent", () => {
  const reader = (more: Partial<Reader> = {}): Reader => ({
    detect: () => ({ format: "text", parts: [], matches: [] }),
    readPdf: undefined,
    maxBytes: 10,
    ...more,
  });
  const unread = async (content: string | Uint8Array, more: Partial<Reader> = {}) =>
    (await readContent(content, "x", reader(more))).unscannable;

  it("reads to the bound of its reader", async () => {
    expect(await unread("0123456789")).toEqual([]);
    expect(await unread("0123456789a")).toEqual([{ part: "x", why: "too-large" }]);
  });

  const locked = [0x50, 0x4b, 3, 4, 20, 0, 1, 0];
  it.each([0, 1, 2, 3, 6])(
    "knows a locked archive by its signature and its flag: byte %i",
    async (at) => {
      const other = locked.map((byte, index) => (index === at ? byte + 1 : byte));
      expect(await unread(Uint8Array.from(locked))).toEqual([{ part: "x", why: "encrypted" }]);
      expect(await unread(Uint8Array.from(other))).toEqual([]);
    },
  );

  it("asks the reader of PDF for no other file", async () => {
    const readPdf = () => Promise.reject(new Error("no PDF"));
    expect(await unread(strToU8("x"), { readPdf })).toEqual([]);
    await expect(
      unread(strToU8("x"), { readPdf, detect: () => ({ format: "pdf", parts: [], matches: [] }) }),
    ).rejects.toThrow("no PDF");
  });
});

it("reads the signs in a name of a file as one blank", () => {
  expect(spaced("a__b.-+c")).toBe("a b c");
});

describe("a text that is no table is read as it is", () => {
  it.each([
    ["prose", "Het bsn is 111222333."],
    ["a file of one line", strToU8("ja, nee, het bsn is 111222333")],
  ])("%s", async (_what, content) => {
    expect(await readerOf({}).detect(content)).toMatchObject({
      format: "text",
      parts: [{ path: "", type: "text/plain", read: "yes" }],
      matches: [{ kind: "bsn", part: "" }],
    });
  });

  it.each(["Naam: x", "From: a@b.example\nTo: c@d.example\n\nx"])(
    "lines with a name before them may be a mail: %j",
    async (text) => {
      const { format } = await readerOf({}).detect(text);
      expect(format).toBe(text.startsWith("From") ? "mail" : "text");
    },
  );
});

describe("the options of a reader", () => {
  it("read 25 million bytes unless they say otherwise", async () => {
    expect(readerOf({}).maxBytes).toBe(25_000_000);
    expect(await kindsIn("111222333")).toEqual(["bsn"]);
  });

  it.each(["111222333", "x;y\n111222333;1"])("leave out what is less sure: %j", async (text) => {
    expect(await kindsIn(text, { minConfidence: 40 })).toEqual(["bsn"]);
    expect(await kindsIn(text, { minConfidence: 100 })).toEqual([]);
  });

  it("are those of the caller", () => {
    const detect = () => ({ format: "text", parts: [], matches: [] }) as const;
    const readPdf = async () => "x";
    expect(readerOf({ detect, readPdf, maxBytes: 7 })).toEqual({ detect, readPdf, maxBytes: 7 });
  });
});
