import fc from "fast-check";
import { strFromU8, strToU8 } from "fflate";
import { decodeWords } from "postal-mime";
import { describe, expect, it } from "vitest";
import { mailHead } from "./mail-head.ts";
import { insideOf, outsideOf } from "./seal-mail.ts";

const lines = (...all: readonly string[]) => strToU8(all.join("\r\n"));
const headers = [
  'From: "Balie" <balie@leerplein.example>',
  "To: Ouder <ouder@uit.example>,",
  " Ander <ander@uit.example>",
  "Bcc: ib@uit.example",
  "Subject: Rapport van uw kind",
  "X-Leerling: 7",
  "Content-Type: text/html; charset=utf-8",
];
const mail = lines(...headers, "", "<p>Dag</p>", "");
const sealed = { contentType: "application/jose", body: strToU8("x".repeat(60)) };
const shown = { hideNames: false };
const hidden = { hideNames: true };
const subjectOf = (subject: string) =>
  /^Subject: ((?:.|\r\n )*)\r\n/m.exec(
    strFromU8(outsideOf(mail, { ...sealed, subject }, shown)),
  )?.[1] ?? "";

describe("mailHead ends the head at the first empty line (RFC 5322, 2.1)", () => {
  it.each([
    ["A: 1\r\nB: 2\r\n\r\nbody\r\n\r\nmore", ["A: 1", "B: 2"], "body\r\n\r\nmore", "CRLF"],
    ["A: 1\nB: 2\n\nbody", ["A: 1", "B: 2"], "body", "LF"],
    ["A: 1\r\n\nbody", ["A: 1"], "body", "an empty line of LF behind CRLF"],
    ["A: 1\n\r\nbody", ["A: 1"], "body", "an empty line of CRLF behind LF"],
    [
      "A: 1\r\n 2\r\n\t3\r\nB: 4\r\n\r\nx",
      ["A: 1\r\n 2\r\n\t3", "B: 4"],
      "x",
      "2.2.3: folded lines",
    ],
    ["A: 1\r\n\r\n", ["A: 1"], "", "nothing behind it"],
    ["A: 1\r\n", ["A: 1"], "", "no empty line"],
    ["A: 1", ["A: 1"], "", "no line end at all"],
    ["\r\nTo: a@b.example\r\n\r\nx", [], "To: a@b.example\r\n\r\nx", "3.5: no header at all"],
    ["\nTo: a@b.example", [], "To: a@b.example", "no header, and LF"],
    ["A: 1\r\nno header\r\n\r\nx", ["A: 1"], "x", "a line that is no header is left out"],
  ])("%j: %j and %j (%s)", (text, held, body) => {
    const head = mailHead(strToU8(text));
    expect([head.headers.map((one) => one.text), strFromU8(head.body)]).toEqual([held, body]);
  });

  it("names a header in lower case, without blanks before its colon", () => {
    expect(mailHead(strToU8("SUBJECT : a: b\r\n\r\n")).headers).toEqual([
      { name: "subject", text: "SUBJECT : a: b" },
    ]);
  });
});

describe("insideOf", () => {
  it("keeps every header but Bcc, and says which of them are readable outside (RFC 9788, 2.2)", () => {
    expect(strFromU8(insideOf(mail, shown)).split("\r\n")).toEqual([
      'From: "Balie" <balie@leerplein.example>',
      "To: Ouder <ouder@uit.example>,",
      " Ander <ander@uit.example>",
      "Subject: Rapport van uw kind",
      "X-Leerling: 7",
      'HP-Outer: From: "Balie" <balie@leerplein.example>',
      "HP-Outer: To: Ouder <ouder@uit.example>,",
      " Ander <ander@uit.example>",
      "HP-Outer: Subject: ...",
      'Content-Type: text/html; charset=utf-8; hp="cipher"',
      "",
      "<p>Dag</p>",
      "",
    ]);
  });

  it.each([
    ["no type is text/plain (RFC 2045, 5.2)", "A: 1", 'Content-Type: text/plain; hp="cipher"'],
    ["a semicolon at the end", "Content-Type: text/html; ", 'Content-Type: text/html; hp="cipher"'],
  ])("adds its parameter to the type: %s", (_what, header, type) => {
    expect(strFromU8(insideOf(lines(header, "", "x"), shown)).split("\r\n")).toContain(type);
  });
});

describe("outsideOf", () => {
  it("shows where a mail goes and nothing of what it says", () => {
    expect(strFromU8(outsideOf(mail, sealed, shown)).split("\r\n")).toEqual([
      'From: "Balie" <balie@leerplein.example>',
      "To: Ouder <ouder@uit.example>,",
      " Ander <ander@uit.example>",
      "Subject: ...",
      "MIME-Version: 1.0",
      "Content-Type: application/jose",
      "Content-Transfer-Encoding: base64",
      "",
      "eHh4".repeat(19),
      "eHh4",
      "",
    ]);
  });

  const kept = [
    "From: a@b.example",
    "To: a@b.example",
    "Cc: a@b.example",
    "Reply-To: a@b.example",
    "Sender: a@b.example",
    "Date: Sun, 29 Nov 2026 12:00:00 +0100",
    "Message-ID: <1@b.example>",
    "In-Reply-To: <2@b.example>",
    "References: <2@b.example>",
    "Auto-Submitted: auto-replied",
  ];
  const left = ["Bcc: a@b.example", "Comments: x", "Keywords: x", "Received: x", "Thread-Topic: x"];
  it.each([...kept, ...left])(
    "%s is outside only when the mail needs it to arrive or to be answered",
    (header) => {
      const text = strFromU8(outsideOf(lines(header, "", "x"), sealed, shown));
      expect(text.includes(header)).toBe(kept.includes(header));
    },
  );

  it("gives the addresses of a group without it (RFC 5322, 3.4)", () => {
    const source = lines(
      "To: Groep: Een <een@a.example>, twee@a.example;, drie@a.example",
      "",
      "x",
    );
    expect(strFromU8(outsideOf(source, sealed, hidden))).toContain(
      "To: <een@a.example>,\r\n <twee@a.example>,\r\n <drie@a.example>\r\n",
    );
  });

  it.each([
    ["From", "<a@b.example>"],
    ["To", "<a@b.example>,\r\n <c@d.example>"],
    ["Cc", "<a@b.example>"],
    ["Reply-To", "<a@b.example>"],
    ["Sender", "<a@b.example>"],
  ])("leaves names out of %s when something was found in them", (name, addresses) => {
    const all = addresses.replace("<a", '"Jan: 7" <a').replace("<c", "Piet <c");
    const source = lines(`${name}: ${all}`, "Date: Piet", "", "x");
    expect(strFromU8(outsideOf(source, sealed, hidden))).toContain(
      `${name}: ${addresses}\r\nDate: Piet\r\nSubject: ...\r\n`,
    );
  });

  it.each<[string, string | undefined, string | undefined, string]>([
    ["multipart/encrypted; boundary=b", undefined, undefined, "RFC 3156, 4: parts as they are"],
    ["application/pkcs7-mime; smime-type=enveloped-data", "base64", "smime.p7m", "RFC 8551, 3.2.1"],
    ["Application/X-PKCS7-MIME", "base64", "smime.p7m", "RFC 8551, 3.2.1"],
    ["application/jose; x=application/pkcs7-mime", "base64", undefined, "another type"],
    ["text/plain; x=multipart/mixed", "base64", undefined, "another type"],
  ])("of %s has encoding %s and file %s (%s)", (contentType, encoding, file, _source) => {
    const outside = mailHead(outsideOf(mail, { ...sealed, contentType }, shown));
    const textOf = (wanted: string) =>
      outside.headers.find(({ name }) => name === wanted)?.text.replace(/^[^:]*: /, "");
    expect([
      textOf("content-type"),
      textOf("content-transfer-encoding"),
      textOf("content-disposition"),
    ]).toEqual([contentType, encoding, file && `attachment; filename="${file}"`]);
    if (encoding === undefined) expect(outside.body).toEqual(sealed.body);
    const [head = ""] = strFromU8(outsideOf(mail, { ...sealed, contentType }, shown)).split(
      "\r\n\r\n",
    );
    expect(head.split("\r\n").every((line) => /^(?:[A-Za-z-]+:)? \S/.test(line))).toBe(true);
  });

  it.each([
    ["Een bericht", "Een bericht", "ASCII as it is"],
    [" a\r\nBcc: b\t", "a Bcc: b", "no line of its own in a subject"],
    ["café", "=?utf-8?B?Y2Fmw6k=?=", "RFC 2047, 2"],
    [
      `é${"a".repeat(37)}`,
      `=?utf-8?B?w6lh${"YWFh".repeat(12)}?=`,
      "39 bytes fit beside `Subject: `",
    ],
    [
      `é${"a".repeat(38)}`,
      `=?utf-8?B?w6lh${"YWFh".repeat(12)}?=\r\n =?utf-8?B?YQ==?=`,
      "40 do not",
    ],
    [
      `é${"a".repeat(37 + 45)}`,
      `=?utf-8?B?w6lh${"YWFh".repeat(12)}?=\r\n =?utf-8?B?${"YWFh".repeat(15)}?=`,
      "45 bytes fit on a line of their own",
    ],
    [
      `é${"a".repeat(37 + 46)}`,
      `=?utf-8?B?w6lh${"YWFh".repeat(12)}?=\r\n =?utf-8?B?${"YWFh".repeat(15)}?=\r\n =?utf-8?B?YQ==?=`,
      "46 do not",
    ],
    [
      `${"a".repeat(38)}é`,
      `=?utf-8?B?${"YWFh".repeat(12)}YWE=?=\r\n =?utf-8?B?w6k=?=`,
      "2047, 5: no letter is cut",
    ],
  ])("writes the subject %j as %j (%s)", (subject, written) => {
    expect(subjectOf(subject)).toBe(written);
  });

  it("any subject is ASCII in lines of at most 76 signs (RFC 2047, 2), and is read as it was meant", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (text) => {
        const subject = text.replaceAll(/[\p{Cc}\s=?]+/gu, "").trim();
        const written = subjectOf(subject);
        expect(written).toMatch(/^(?:[ -~]|\r\n )*$/);
        if (written !== subject)
          for (const line of `Subject: ${written}`.split("\r\n"))
            expect(line.length).toBeLessThan(77);
        expect(decodeWords(written.replaceAll(/\r\n /g, " "))).toBe(subject);
      }),
    );
  });
});
