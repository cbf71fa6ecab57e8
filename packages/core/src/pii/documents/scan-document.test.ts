import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { decodeText, documentScan, scanDocument } from "../index.ts";

const found = (input: string | Uint8Array) => {
  const scanned = scanDocument(input);
  expect(documentScan.safeParse(scanned).success).toBe(true);
  return scanned;
};
const kindsByPart = (input: string | Uint8Array) =>
  found(input).matches.map(({ kind, part, cell }) => [part, kind, ...(cell ? [cell] : [])]);
const utf16 = (text: string, big = false) =>
  Uint8Array.from(
    [...text].flatMap((char) => {
      const code = char.charCodeAt(0);
      return big ? [code >> 8, code & 255] : [code & 255, code >> 8];
    }),
  );
const latin = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));

describe("texts", () => {
  it.each([
    ["UTF-8", strToU8("é bsn 111222333"), "text"],
    ["UTF-16 with a mark", utf16("\ufeffbsn 111222333"), "text"],
    ["UTF-16, big end first", utf16("\ufeffbsn 111222333", true), "text"],
    ["UTF-16 without a mark", utf16("mijn bsn 111222333 staat hier"), "text"],
    ["Windows-1252", latin("Ren\u00e9, bsn 111222333"), "text"],
    ["a table", strToU8("naam;bsn\nJan;111222333\n"), "csv"],
    [
      "a page",
      strToU8(
        "<p>Bel 06&nbsp;12&nbsp;34&nbsp;56&nbsp;78</p><table><tr><th>bsn</th></tr><tr><td>10000008</td></tr></table>",
      ),
      "html",
    ],
    ["a card", strToU8("BEGIN:VCARD\r\nEMAIL:jan@exam\r\n ple.org\r\nEND:VCARD"), "vcard"],
    [
      "a calendar",
      strToU8("BEGIN:VCALENDAR\r\nATTENDEE:mailto:jan@example.org\r\nEND:VCALENDAR"),
      "icalendar",
    ],
    ["a dump", strToU8("INSERT INTO t (bsn) VALUES ('10000008');"), "sql"],
    ["records", strToU8('{"bsn":10000008}\n{"bsn":111222333}'), "ndjson"],
  ])("%s", (_, bytes, format) => {
    const scanned = found(bytes);
    expect(scanned.format).toBe(format);
    expect(scanned.parts).toMatchObject([{ path: "", read: "yes" }]);
    expect(scanned.matches.length).toBeGreaterThan(0);
  });

  it("gives the place in the text as it came", () => {
    const text = "BEGIN:VCARD\r\nEMAIL:jan@exam\r\n ple.org\r\nEND:VCARD";
    const [match] = found(text).matches;
    expect(text.slice(match?.start, match?.end)).toBe("jan@exam\r\n ple.org");
  });

  it("finds names of persons on cards and in calendars, and files in them", () => {
    const card =
      "BEGIN:VCARD\r\nitem1.FN:Jan Jan\r\n sen\r\nN:;\r\nPHOTO;ENCODING=b:AAECAwQ=\r\nEND:VCARD";
    const { parts, matches } = found(card);
    expect(matches.map(({ kind, start, end }) => [kind, card.slice(start, end)])).toEqual([
      ["person-name", "Jan Jan\r\n sen"],
    ]);
    expect(parts).toContainEqual({
      path: "photo",
      type: "application/octet-stream",
      read: "no",
      reason: "binary",
    });
    const meeting =
      'BEGIN:VCALENDAR\nATTENDEE;CN="Els de Vries";ROLE=CHAIR:mailto:els@example.org\nORGANIZER;CN=7:mailto:x\nlos\nEND:VCALENDAR';
    expect(
      found(meeting).matches.map(({ kind, start, end }) => [kind, meeting.slice(start, end)]),
    ).toEqual([
      ["person-name", "Els de Vries"],
      ["email", "els@example.org"],
    ]);
  });

  it("says that a message is encrypted", () => {
    expect(found("-----BEGIN PGP MESSAGE-----\n\nhQEMA\n").parts).toEqual([
      { path: "", type: "text/plain", read: "partly", reason: "encrypted" },
    ]);
  });

  it("reads tables in prose by their columns", () => {
    const text =
      "Hoi, hier de lijst.\n\n| naam | geboren |\n|---|---|\n| Jan | 31-12-2012 |\n\nnaam;geboren\nEls;01-02-2013\n\nGroet, Piet\nen, Els\n";
    const { format, matches } = found(text);
    expect(format).toBe("text");
    expect(matches.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ["person-name", "Jan"],
      ["date-of-birth", "31-12-2012"],
      ["person-name", "Els"],
      ["date-of-birth", "01-02-2013"],
    ]);
  });

  it("takes prose with commas for prose", () => {
    expect(found("Beste ouders, hallo,\nbel 06-12345678, graag,\n").format).toBe("text");
  });
});

const mail = [
  "From: =?utf-8?q?Jos=C3=A9?= <jose@example.org>",
  "Subject: =?utf-8?b?YnNuIDExMTIyMjMzMw==?=",
  "MIME-Version: 1.0",
  'Content-Type: multipart/mixed; boundary="b1"',
  "",
  "--b1",
  "Content-Type: text/plain; charset=utf-8",
  "Content-Transfer-Encoding: quoted-printable",
  "",
  "Rekening NL91ABNA0417=",
  "164300, groet.",
  "--b1",
  'Content-Type: text/csv; name="lijst.csv"',
  "Content-Transfer-Encoding: base64",
  "",
  "bmFhbTtic24KSmFuOzEwMDAwMDA4Cg==",
  "--b1",
  'Content-Type: image/png; name="foto.png"',
  "Content-Transfer-Encoding: base64",
  "",
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAAAAAAAAAAAAAAAAA",
  "--b1--",
  "",
].join("\r\n");

describe("decodeText", () => {
  it("takes any label, and refuses what are no bytes", () => {
    expect(decodeText(latin("Ren\u00e9"), "no-such-encoding")).toBe("Ren\u00e9");
    expect(decodeText(new Uint8Array())).toBe("");
    expect(() => decodeText("x" as never)).toThrow("wrong-type");
    expect(() => decodeText(latin("x"), 7 as never)).toThrow("label: wrong-type");
  });
});

describe("mail", () => {
  it("reads a part that nothing closes, and a text with a charset that nobody knows", () => {
    const open = [
      "From: a@example.org",
      "MIME-Version: 1.0",
      "Content-Type: multipart/mixed; boundary=b",
      "",
      "x --b is no boundary in a line",
      "--b",
      "Content-Type: text/plain; charset=none",
      "",
      "bsn 111222333",
    ].join("\n");
    expect(kindsByPart(open)).toEqual([
      ["headers", "email"],
      ["1/body", "bsn"],
    ]);
    expect(kindsByPart(`${open.split("--b\n")[0]}--b`)).toEqual([["headers", "email"]]);
  });

  it("reads headers, texts and attachments, and says what it cannot read", () => {
    const scanned = found(strToU8(mail));
    expect(scanned.format).toBe("mail");
    expect(scanned.parts).toEqual([
      { path: "headers", type: "message/rfc822", read: "yes" },
      { path: "1/body", type: "text/plain", read: "yes" },
      { path: "2/lijst.csv", type: "text/csv", read: "yes" },
      { path: "3/foto.png", type: "application/octet-stream", read: "no", reason: "binary" },
    ]);
    expect(kindsByPart(strToU8(mail))).toEqual([
      ["headers", "email"],
      ["headers", "bsn"],
      ["1/body", "iban"],
      ["2/lijst.csv", "person-name"],
      ["2/lijst.csv", "bsn"],
    ]);
  });

  it("reads parameters in quotes, in pieces and with a charset", () => {
    const text = [
      "From: x",
      "MIME-Version: 1.0",
      'Content-Type: multipart/mixed; boundary="b\\"; x"',
      "",
      '--b"; x',
      "Content-Disposition: attachment; filename*0=lij; filename*1=st.txt",
      "",
      "bsn 111222333",
      '--b"; x',
      "Content-Disposition: attachment; filename*=utf-8'nl'Ren%C3%A9.txt",
      "",
      "bsn 111222333",
      '--b"; x',
      "Content-Disposition: attachment; filename*=%E9.txt",
      "",
      "bsn 111222333",
    ].join("\r\n");
    expect(kindsByPart(text)).toEqual([
      ["1/lijst.txt", "bsn"],
      ["2/René.txt", "bsn"],
      ["3/%E9.txt", "bsn"],
    ]);
  });

  it("reads a mail as a text too, and stops where mails go too deep", () => {
    expect(found(mail).format).toBe("mail");
    let deep = "Content-Type: text/plain\r\n\r\nbsn 111222333\r\n";
    for (let level = 0; level < 8; level += 1)
      deep = `Content-Type: multipart/mixed; boundary=b${level}\r\n\r\n--b${level}\r\n${deep}\r\n--b${level}--\r\n`;
    const { parts } = found(`From: a@example.org\r\nMIME-Version: 1.0\r\n${deep}`);
    expect(parts.at(-1)).toMatchObject({ read: "no", reason: "too-deep" });
  });
});

const sheet = (rows: string, cols = "") =>
  `<worksheet xmlns="m">${cols}<sheetData>${rows}</sheetData></worksheet>`;
const inline = (cell: string, text: string) =>
  `<c r="${cell}" t="inlineStr"><is><t>${text}</t></is></c>`;
const workbook = {
  "xl/workbook.xml":
    '<workbook xmlns="m" xmlns:r="r"><workbookPr/><sheets><sheet name="Klas" sheetId="1" r:id="r1"/><sheet name="Oud" sheetId="2" state="veryHidden" r:id="r2"/></sheets></workbook>',
  "xl/_rels/workbook.xml.rels":
    '<Relationships xmlns="p"><Relationship Id="r1" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Target="/xl/worksheets/sheet2.xml"/></Relationships>',
  "xl/sharedStrings.xml":
    '<sst xmlns="m"><si><t>geboortedatum</t></si><si><r><t>b</t></r><r><t>sn</t></r><rPh><t>x</t></rPh></si></sst>',
  "xl/styles.xml":
    '<styleSheet xmlns="m"><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><cellStyleXfs><xf numFmtId="0"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>',
  "xl/worksheets/sheet1.xml": sheet(
    `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>${inline("C1", "telefoon")}</row>` +
      `<row r="2"><c r="A2" s="1"><v>41274</v></c><c r="B2"><v>1.11222333E8</v></c>${inline("C2", "06-12345678")}</row>` +
      `<row r="3" hidden="1"><c r="A3" s="2"><v>41275</v></c><c r="B3"><v>10000008</v></c></row>`,
    '<cols><col min="3" max="3" hidden="1"/></cols>',
  ),
  "xl/worksheets/sheet2.xml": sheet(`<row>${inline("A1", "bel jan@example.org")}</row>`),
  "xl/worksheets/_rels/sheet1.xml.rels":
    '<Relationships xmlns="p"><Relationship Id="c" Target="../comments1.xml"/></Relationships>',
  "xl/comments1.xml":
    '<comments xmlns="m"><commentList><comment ref="A2"><text><t>BSN van moeder: 123456782</t></text></comment></commentList></comments>',
  "docProps/core.xml":
    '<cp xmlns="c"><creator>jan.beheer@example.org</creator><title>Klas</title></cp>',
};
const zipped = (files: Readonly<Record<string, string | Uint8Array>>) =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([path, file]) => [
        path,
        typeof file === "string" ? strToU8(file) : file,
      ]),
    ),
  );

describe("a workbook", () => {
  it.each([
    ["cut off", "<worksheet><sheetData><row>"],
    ["an entity of its own", '<!DOCTYPE a [<!ENTITY x "y">]><worksheet>&x;</worksheet>'],
    ["nested without end", "<a>".repeat(200_000)],
  ])("says that a sheet could not be read: %s", (_what, xml) => {
    const path = "xl/worksheets/sheet1.xml";
    const { parts } = found(zipped({ ...workbook, [path]: xml }));
    expect(parts[0]).toMatchObject({ path: "", read: "partly", reason: "damaged" });
    expect(parts).toContainEqual({ path, type: "text/xml", read: "no", reason: "damaged" });
  });

  it("tells hidden sheets, rows, columns, notes and properties", () => {
    const { format, parts } = found(zipped(workbook));
    expect(format).toBe("xlsx");
    expect(parts.map(({ path, type, read }) => [path, type, read])).toEqual([
      ["", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "yes"],
      ["Klas", "sheet", "yes"],
      ["Klas/hidden-rows", "hidden-rows", "yes"],
      ["Klas/hidden-columns", "hidden-columns", "yes"],
      ["Klas/notes", "notes", "yes"],
      ["Oud", "hidden-sheet", "yes"],
      ["properties", "properties", "yes"],
    ]);
  });

  it("finds dates that are numbers, and gives the cell", () => {
    const matches = kindsByPart(zipped(workbook)).map(String).sort();
    expect(matches).toEqual(
      [
        "Klas,date-of-birth,A2",
        "Klas,bsn,B2",
        "Klas/hidden-columns,phone,C2",
        "Klas/hidden-rows,date-of-birth,A3",
        "Klas/hidden-rows,bsn,B3",
        "Klas/notes,bsn",
        "Oud,email,A1",
        "properties,email",
      ].sort(),
    );
  });
});

/** An archive whose file has a path that the library cannot make: the bytes of another of that length are written over. */
const renamed = (bytes: Uint8Array, from: string, to: string) => {
  const text = Buffer.from(bytes).toString("latin1").replaceAll(from, to);
  return Uint8Array.from(Buffer.from(text, "latin1"));
};

describe("archives", () => {
  it("loses no file whose path comes twice, or is one that objects have", () => {
    const hidden = renamed(
      zipped({ "a.txt": "bsn 111222333", abcdefghi: "x jan@example.org" }),
      "abcdefghi",
      "__proto__",
    );
    expect(kindsByPart(hidden)).toEqual([
      ["a.txt", "bsn"],
      ["__proto__", "email"],
    ]);
    const twice = renamed(
      zipped({ "a.txt": "bsn 111222333", "b.txt": "jan@example.org" }),
      "b.txt",
      "a.txt",
    );
    expect(kindsByPart(twice)).toEqual([
      ["a.txt", "bsn"],
      ["a.txt", "email"],
    ]);
    const names = Array.from({ length: 150 }, (_, index) => [`${100 + index}.txt`, "x"]);
    const many = names.reduce<Uint8Array>(
      (bytes, [name = ""]) => renamed(bytes, name, "100.txt"),
      zipped(Object.fromEntries(names)),
    );
    expect(found(many).parts.filter(({ reason }) => reason === "too-large")).toHaveLength(50);
  });

  it("reads what is in them, and in what is in them", () => {
    const inner = zipped({ "b.txt": "bsn 111222333" });
    expect(kindsByPart(zipped({ "a/x.csv": "naam;bsn\nJan;10000008", "in.zip": inner }))).toEqual([
      ["a/x.csv", "person-name"],
      ["a/x.csv", "bsn"],
      ["in.zip/b.txt", "bsn"],
    ]);
  });

  it("reads files in folders, and a Word document without a part that is damaged", () => {
    expect(kindsByPart(zipped({ "a/": "", "a/b.txt": "bsn 111222333" }))).toEqual([
      ["a/b.txt", "bsn"],
    ]);
    const docx = zipped({
      "word/document.xml": "<document><p><t>bsn 111222333</t></p><!-- x --></document>",
      "word/footer1.xml": "<footer>",
    });
    expect(kindsByPart(docx)).toEqual([["word/document.xml", "bsn"]]);
    expect(found(docx).parts[0]).toMatchObject({ read: "partly", reason: "damaged" });
  });

  it("reads a Word document", () => {
    const docx = zipped({
      "word/document.xml":
        '<w:document xmlns:w="w"><w:p><w:r><w:t>bsn </w:t></w:r><w:r><w:t>111222333</w:t></w:r></w:p></w:document>',
    });
    expect(found(docx).format).toBe("docx");
    expect(kindsByPart(docx)).toEqual([["word/document.xml", "bsn"]]);
  });

  it("says what is too large, too deep, damaged, locked or of another kind", () => {
    const large = scanDocument(zipped({ "a.txt": "x".repeat(5000) }), { maxBytes: 1000 });
    expect(large.parts).toMatchObject([
      { read: "partly", reason: "too-large" },
      { path: "a.txt", read: "no", reason: "too-large" },
    ]);
    let deep: Uint8Array = zipped({ "a.txt": "bsn 111222333" });
    for (let level = 0; level < 7; level += 1) deep = zipped({ z: deep });
    expect(found(deep).parts.at(-1)).toMatchObject({ read: "no", reason: "too-deep" });
    expect(found(latin("PK\u0003\u0004rest")).parts).toMatchObject([
      { read: "no", reason: "damaged" },
    ]);
    expect(found(latin("%PDF-1.7")).parts).toMatchObject([{ read: "no", reason: "needs-reader" }]);
    expect(found(latin("\u00d0\u00cf\u0011\u00e0\u00a1")).parts).toMatchObject([
      { read: "no", reason: "encrypted" },
    ]);
    expect(found(latin("\u0000\u0001\u0002\u0003\u0004\u0005")).parts).toMatchObject([
      { read: "no", reason: "binary" },
    ]);
  });

  it("refuses what is no document", () => {
    expect(() => scanDocument(7 as never)).toThrow("input: wrong-type");
    expect(() => scanDocument("x", { maxBytes: -1 })).toThrow("maxBytes: too-small");
  });
});

it("reads any bytes", () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 300 }),
      fc.constantFrom("", "PK\u0003\u0004", "From: a\r\nTo: b\r\n", "BEGIN:VCARD\r\n", "{"),
      (bytes, head) => {
        const scanned = scanDocument(Uint8Array.from([...latin(head), ...bytes]));
        expect(documentScan.safeParse(scanned).success).toBe(true);
      },
    ),
    { numRuns: 200 },
  );
});
