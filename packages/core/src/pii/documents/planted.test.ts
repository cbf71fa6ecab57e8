import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { documentScan, scanDocument } from "../index.ts";

type Container = (planted: string) => string | Uint8Array;

const zipped = (files: Readonly<Record<string, string | Uint8Array>>) =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([path, file]) => [
        path,
        typeof file === "string" ? strToU8(file) : file,
      ]),
    ),
  );
const base64 = (text: string) => Buffer.from(text).toString("base64");
const quoted = (text: string) =>
  [...Buffer.from(text)].map((byte) => `=${byte.toString(16).padStart(2, "0")}`).join("");

const people = "naam;groep\nJan;3\nPiet;4\n";
const texts: Readonly<Record<string, Container>> = {
  prose: (it) => `Beste ouders,\n\n${it}\n`,
  "a CSV cell": (it) => `${people}Els;${it}\n`,
  "a cell with a name in it": (it) => `${people}Jansen, ${it};3\n`,
  "the header of a CSV": (it) => `naam;groep ${it}\nJan;3\nPiet;4\n`,
  "a line before a CSV": (it) => `Klassenlijst, ${it}\n\n${people}`,
  "a line behind a CSV": (it) => `${people}\nOpmerking: ${it}\n`,
  "a quoted cell of three lines": (it) => `naam,noot\nJan,"a\n${it}\nb"\n`,
  "a row that is too long": (it) => `${people}Els;3;4;5;${it}\n`,
  "UTF-16": (it) => Buffer.from(`\ufeff${people}Els;${it}\n`, "utf16le"),
  "Markdown with a table and prose": (it) =>
    `# Lijst\n\n| naam | groep |\n|---|---|\n| Jan | 3 |\n\nGroet, ${it}\n`,
  "a cell in Markdown": (it) => `Tekst.\n\n| naam | noot |\n|---|---|\n| Jan | ${it} |\n\nGroet\n`,
  "HTML before its table": (it) => `<p>${it}</p><table><tr><td>a</td></tr></table>`,
  "HTML behind its table": (it) => `<table><tr><td>a</td></tr></table><p>${it}</p>`,
  "a comment in HTML": (it) => `<table><tr><td>a</td></tr></table><!-- ${it} -->`,
  "an attribute in HTML": (it) => `<table><tr><td title="${it}">a</td></tr></table>`,
  "a title in HTML": (it) => `<title>${it}</title><table><tr><th>naam</th></tr></table>`,
  "a cell in HTML": (it) => `<table><tr><th>naam</th></tr><tr><td>Jan ${it}</td></tr></table>`,
  "a table far in a page": (it) =>
    `<p>${"woord ".repeat(20_000)}</p><table><tr><th>noot</th></tr><tr><td>${it}</td></tr></table>`,
  "a comment in SQL": (it) => `-- ${it}\nINSERT INTO t (a) VALUES ('x');`,
  "an INSERT": (it) => `INSERT INTO t (naam, noot) VALUES ('Jan', '${it}');`,
  "an INSERT of names": (it) => `INSERT INTO t (naam) VALUES ('Jan'), ('Els ${it}');`,
  "a COPY": (it) => `COPY t (naam, noot) FROM stdin;\nJan\t${it}\n\\.\n`,
  "an UPDATE behind an INSERT": (it) =>
    `INSERT INTO t (a) VALUES ('x');\nUPDATE t SET noot = '${it}' WHERE id = 1;`,
  "a member beside columns and rows": (it) =>
    JSON.stringify({ noot: it, columns: ["naam"], rows: [["Jan"]] }),
  "a member behind label and value": (it) =>
    JSON.stringify({ velden: [{ label: "Groep", value: "3" }], noot: it }),
  "a label without a value": (it) =>
    JSON.stringify([{ label: "Groep", value: "3" }, { label: it }]),
  "a second table in JSON": (it) =>
    JSON.stringify({
      a: { columns: ["naam"], rows: [["Jan"]] },
      b: { columns: ["noot"], rows: [[it]] },
    }),
  "a cell that holds an object": (it) =>
    JSON.stringify({ columns: ["naam"], rows: [[{ tekst: { noot: it } }]] }),
  "a row without a column": (it) => JSON.stringify({ columns: ["naam"], rows: [["Jan", it]] }),
  "a name of a member": (it) => JSON.stringify({ leerling: { [it]: 8 } }),
  "a value behind the first": (it) => `{"a":1}\n${JSON.stringify({ b: it })}`,
  "text behind JSON": (it) => `[{"a":1}] ${it}`,
  "JSON that nothing closes": (it) => `{"a":[{"noot":"${it}"`,
  "JSON over a hundred levels deep": (it) => `${"[".repeat(150)}"${it}"${"]".repeat(150)}`,
  "a broken line of NDJSON": (it) => `{"a":1}\n{"a":\n${it}\n{"a":2}`,
  "a name in NDJSON": (it) => `{"a":1}\n{${JSON.stringify(it)}:2}`,
  RTF: (it) => `{\\rtf1\\ansi{\\b Naam} ${it}\\par}`,
  "a note on a card": (it) => `BEGIN:VCARD\r\nFN:Jan\r\nNOTE:${it}\r\nEND:VCARD`,
  "a note in base64 on a card": (it) => `BEGIN:VCARD\r\nNOTE;ENCODING=b:${base64(it)}\r\nEND:VCARD`,
  "a note in quoted-printable on a card": (it) =>
    `BEGIN:VCARD\r\nNOTE;CHARSET=utf-8;ENCODING=QUOTED-PRINTABLE:${quoted("Beste, ")}=\r\n${quoted(it)}\r\nEND:VCARD`,
  "a file on a card": (it) =>
    `BEGIN:VCARD\r\nKEY:data:text/plain;base64,${base64(it)}\r\nEND:VCARD`,
  "a calendar": (it) => `BEGIN:VCALENDAR\r\nDESCRIPTION:Gesprek\\n${it}\r\nEND:VCALENDAR`,
  "a file in a calendar": (it) =>
    `BEGIN:VCALENDAR\r\nATTACH;FMTTYPE=text/plain;ENCODING=BASE64;VALUE=BINARY:${base64(it)}\r\nEND:VCALENDAR`,
};

const mail = (body: string, type = 'multipart/mixed; boundary="b;1"') =>
  `From: Jan\r\nMIME-Version: 1.0\r\nContent-Type: ${type}\r\n\r\n${body}`;
const part = (headers: readonly string[], body: string) =>
  `--b;1\r\n${headers.map((header) => `${header}\r\n`).join("")}\r\n${body}\r\n`;
const plain = part(["Content-Type: text/plain"], "Hallo");
const mails: Readonly<Record<string, Container>> = {
  "a subject": (it) => `Subject: ${it}\r\n${mail(`${plain}--b;1--`)}`,
  "a body": (it) => mail(it, "text/plain"),
  "a body in base64": (it) =>
    mail(
      `${part(["Content-Type: text/plain", "Content-Transfer-Encoding: base64"], base64(it))}--b;1--`,
    ),
  "a table in HTML": (it) =>
    mail(
      `${part(
        ["Content-Type: text/html", "Content-Transfer-Encoding: quoted-printable"],
        quoted(`<p>Hoi</p><table><tr><th>noot</th></tr><tr><td>${it}</td></tr></table>`),
      )}--b;1--`,
    ),
  "text before the parts": (it) => mail(`${it}\r\n${plain}--b;1--`),
  "text behind the parts": (it) => mail(`${plain}--b;1--\r\n${it}\r\n`),
  "a part without headers": (it) => mail(`--b;1\r\n\r\n${it}\r\n\r\nGroet\r\n--b;1--`),
  "a header of a part": (it) =>
    mail(`${part([`Content-Description: ${it}`, "Content-Type: text/plain"], "x")}--b;1--`),
  "a name of a file": (it) =>
    mail(`${part([`Content-Disposition: attachment; filename="${it} x.txt"`], "x")}--b;1--`),
  "a mail in a mail": (it) =>
    mail(`${part(["Content-Type: message/rfc822"], mail(it, "text/plain"))}--b;1--`),
  "an attachment": (it) =>
    mail(
      `${part(
        ['Content-Type: text/csv; name="x.csv"', "Content-Transfer-Encoding: base64"],
        base64(`${people}Els;${it}\n`),
      )}--b;1--`,
    ),
  "a part beyond the thousandth": (it) =>
    mail(`${plain.repeat(1000)}${part(["Content-Type: text/plain"], it)}--b;1--`),
  "parts without a boundary": (it) => mail(base64(it), "multipart/mixed"),
  "a part that is encrypted": (it) =>
    mail(`-----BEGIN PGP MESSAGE-----\r\n\r\n${base64(it)}\r\n`, "text/plain"),
};

const rels = (...targets: readonly string[]) =>
  `<Relationships>${targets.map((target, index) => `<Relationship Id="r${index + 1}" Target="${target}"/>`).join("")}</Relationships>`;
const book = (more: Readonly<Record<string, string | Uint8Array>>, sheet = "", workbook = "") =>
  zipped({
    "[Content_Types].xml": "<Types/>",
    "xl/workbook.xml": `<workbook xmlns:r="r"><sheets><sheet name="Klas" r:id="r1"/></sheets>${workbook}</workbook>`,
    "xl/_rels/workbook.xml.rels": rels("worksheets/sheet1.xml"),
    "xl/worksheets/sheet1.xml": `<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>${sheet}</worksheet>`,
    "xl/sharedStrings.xml": "<sst><si><t>groep</t></si></sst>",
    ...more,
  });
const books: Readonly<Record<string, Container>> = {
  "a cell": (it) => book({ "xl/sharedStrings.xml": `<sst><si><t>${it}</t></si></sst>` }),
  "a string that no cell shows": (it) =>
    book({ "xl/sharedStrings.xml": `<sst><si><t>groep</t></si><si><t>${it}</t></si></sst>` }),
  "a header of pages": (it) =>
    book({}, `<headerFooter><oddHeader>&amp;C${it}</oddHeader></headerFooter>`),
  "a footer of pages": (it) =>
    book({}, `<headerFooter><firstFooter>&amp;L${it}</firstFooter></headerFooter>`),
  "a formula": (it) =>
    book({}, `<sheetData><row><c><f>IF(A1=1,"${it}","")</f><v>1</v></c></row></sheetData>`),
  "a list to choose from": (it) =>
    book({}, `<dataValidations><dataValidation prompt="${it}"/></dataValidations>`),
  "a list in a formula": (it) =>
    book({}, `<dataValidation><formula1>"a,${it}"</formula1></dataValidation>`),
  "a name that is defined": (it) =>
    book({}, "", `<definedNames><definedName name="x">"${it}"</definedName></definedNames>`),
  "a name of a sheet": (it) =>
    book({}, "", `<sheets><sheet name="${it}" xmlns:r="r" r:id="r1"/></sheets>`),
  "a comment": (it) =>
    book({
      "xl/worksheets/_rels/sheet1.xml.rels": rels("../comments1.xml"),
      "xl/comments1.xml": `<comments><commentList><comment><text><t>${it}</t></text></comment></commentList></comments>`,
    }),
  "a comment that nothing points to": (it) =>
    book({
      "xl/comments9.xml": `<comments><comment><text><t>${it}</t></text></comment></comments>`,
    }),
  "a link": (it) =>
    book({
      "xl/worksheets/_rels/sheet1.xml.rels": rels(`https://x.example/?q=${encodeURIComponent(it)}`),
    }),
  "a tip of a link": (it) => book({}, `<hyperlinks><hyperlink tooltip="${it}"/></hyperlinks>`),
  "a cache of a pivot table": (it) =>
    book({ "xl/pivotCache/pivotCacheRecords1.xml": `<records><r><s v="${it}"/></r></records>` }),
  "a chart": (it) =>
    book({ "xl/charts/chart1.xml": `<chart><ser><tx><v>${it}</v></tx></ser></chart>` }),
  "a file of another book": (it) =>
    book({ "xl/externalLinks/externalLink1.xml": `<x><cell><v>${it}</v></cell></x>` }),
  "a property of one's own": (it) =>
    book({ "docProps/custom.xml": `<p><property name="x"><lpwstr>${it}</lpwstr></property></p>` }),
  "a book in a book": (it) =>
    book({
      "xl/embeddings/in.xlsx": book({ "xl/sharedStrings.xml": `<sst><si><t>${it}</t></si></sst>` }),
    }),
  "a picture": () => book({ "xl/media/a.png": Uint8Array.of(0x89, 0x50, 0, 1, 2, 3) }),
  macros: () => book({ "xl/vbaProject.bin": Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1) }),
  "a sheet that is damaged": (it) => book({ "xl/worksheets/sheet1.xml": `<worksheet>${it}` }),
};

const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
const letter = (body: string, more: Readonly<Record<string, string | Uint8Array>> = {}) =>
  zipped({
    "[Content_Types].xml": "<Types/>",
    "word/document.xml": `<w:document xmlns:w="w" xmlns:wp="p">${body}</w:document>`,
    ...more,
  });
const letters: Readonly<Record<string, Container>> = {
  "a paragraph": (it) => letter(`<w:p>${run(it)}</w:p>`),
  "runs that cut it": (it) =>
    letter(`<w:p>${[...it].map((char) => run(char)).join("<w:proofErr/>")}</w:p>`),
  "a cell of a table": (it) => letter(`<w:tc><w:p>${run("3")}</w:p></w:tc><w:tc>${run(it)}</w:tc>`),
  "text behind a tab": (it) => letter(`<w:p>${run("naam")}<w:r><w:tab/></w:r>${run(it)}</w:p>`),
  "text that was deleted": (it) =>
    letter(
      `<w:p>${run("groep 7")}<w:del w:author="x"><w:r><w:delText>${it}</w:delText></w:r></w:del>${run("8")}</w:p>`,
    ),
  "text that was moved": (it) =>
    letter(`<w:p>${run("7")}<w:moveFrom>${run(it)}</w:moveFrom>${run("8")}</w:p>`),
  "text around what was deleted": (it) =>
    letter(
      `<w:p>${run(it.slice(0, 6))}<w:del><w:r><w:delText>99</w:delText></w:r></w:del>${run(it.slice(6))}</w:p>`,
    ),
  "a text for who cannot see": (it) => letter(`<w:p><wp:docPr id="1" descr="${it}"/></w:p>`),
  "a header": (it) => letter("", { "word/header2.xml": `<w:hdr xmlns:w="w">${run(it)}</w:hdr>` }),
  "a footer": (it) => letter("", { "word/footer1.xml": `<w:ftr xmlns:w="w">${run(it)}</w:ftr>` }),
  "a footnote": (it) => letter("", { "word/footnotes.xml": `<w:x xmlns:w="w">${run(it)}</w:x>` }),
  "an endnote": (it) => letter("", { "word/endnotes.xml": `<w:x xmlns:w="w">${run(it)}</w:x>` }),
  "a comment": (it) => letter("", { "word/comments.xml": `<w:x xmlns:w="w">${run(it)}</w:x>` }),
  "a glossary": (it) =>
    letter("", { "word/glossary/document.xml": `<w:x xmlns:w="w">${run(it)}</w:x>` }),
  "a variable": (it) =>
    letter("", {
      "word/settings.xml": `<w:x xmlns:w="w"><w:docVar w:name="a" w:val="${it}"/></w:x>`,
    }),
  "a link": (it) => letter("", { "word/_rels/document.xml.rels": rels(`https://x.example/${it}`) }),
  "data of its own": (it) => letter("", { "customXml/item1.xml": `<a><b>${it}</b></a>` }),
  "a book in it": (it) =>
    letter("", {
      "word/embeddings/a.xlsx": book({
        "xl/sharedStrings.xml": `<sst><si><t>${it}</t></si></sst>`,
      }),
    }),
  "a page that is pasted in": (it) => letter("", { "word/afchunk.htm": `<p>${it}</p>` }),
  "a picture": () => letter("", { "word/media/a.png": Uint8Array.of(0x89, 0x50, 0, 1, 2, 3) }),
  "a footer that is damaged": (it) => letter("", { "word/footer1.xml": `<x>${it}` }),
};

const archives: Readonly<Record<string, Container>> = {
  "a file": (it) => zipped({ "a.txt": it }),
  "a name of a file": (it) => zipped({ [`${it}.txt`]: "x" }),
  "an archive in it": (it) => zipped({ "a.zip": zipped({ "a.txt": it }) }),
  "archives too deep": (it) => {
    let deep = zipped({ "a.txt": it });
    for (let level = 0; level < 7; level += 1) deep = zipped({ z: deep });
    return deep;
  },
  "a presentation whose runs cut it": (it) =>
    zipped({
      "[Content_Types].xml": "<Types/>",
      "ppt/slides/slide1.xml": `<s xmlns:a="a"><a:p>${[...it].map((char) => `<a:r><a:t>${char}</a:t></a:r>`).join("")}</a:p></s>`,
    }),
  "a text of OpenDocument": (it) =>
    zipped({
      mimetype: "application/vnd.oasis.opendocument.text",
      "content.xml": `<d xmlns:text="t"><text:p>Naam<text:tab/><text:span>${it}</text:span></text:p></d>`,
    }),
  "a PDF without a reader": () => zipped({ "a.pdf": "%PDF-1.7 x" }),
};

const isSeen = (container: Container, planted: string, kind: string) => {
  const { parts, matches, ...rest } = scanDocument(container(planted));
  expect(documentScan.safeParse({ ...rest, parts, matches }).success).toBe(true);
  const paths = parts.map(({ path }) => path);
  expect(matches.every(({ part: path }) => paths.includes(path))).toBe(true);
  const unread = parts.filter(({ read }) => read !== "yes");
  expect(unread.every(({ reason }) => reason !== undefined)).toBe(true);
  return matches.some((match) => match.kind === kind) ? "found" : unread.length > 0 ? "named" : "";
};

describe.each([
  ["texts", texts],
  ["mails", mails],
  ["workbooks", books],
  ["letters", letters],
  ["archives", archives],
])("%s: what is planted in", (_, containers) => {
  it.each(Object.entries(containers))("%s is found, or its part is named", (_name, container) => {
    expect(isSeen(container, "BSN 111222333", "bsn")).not.toBe("");
    expect(isSeen(container, "jan@example.org", "email")).not.toBe("");
  });
});

it("finds any number with its label in any text that is whole", () => {
  const whole = Object.entries({ ...texts, ...letters }).filter(
    ([name]) => !/picture|damaged/.test(name),
  );
  const digits = fc.integer({ min: 10_000_000, max: 99_999_999 }).map((value) => {
    const sum = [...String(value)].reduce(
      (total, digit, at) => total + Number(digit) * (9 - at),
      0,
    );
    return sum % 11 === 10 ? "111222333" : `${value}${sum % 11}`;
  });
  fc.assert(
    fc.property(fc.constantFrom(...whole), digits, ([, container], number) => {
      expect(isSeen(container, `BSN ${number}`, "bsn")).toBe("found");
    }),
    { numRuns: 300 },
  );
});
