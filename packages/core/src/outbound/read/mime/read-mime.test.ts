import fc from "fast-check";
import { strToU8 } from "fflate";
import { createTransport, type SendMailOptions } from "nodemailer";
import PostalMime from "postal-mime";
import { describe, expect, it } from "vitest";
import { readMailFacts } from "../../index.ts";
import { isBodyText } from "../body-facts.ts";
import { contentHeader, parameterWords } from "./content-header.ts";
import { leafText } from "./leaf-text.ts";
import { readMime } from "./read-mime.ts";
import { strictBody } from "./strict-body.ts";

const BSN = "111222333";
const crlf = (...lines: readonly string[]) => strToU8(lines.join("\r\n"));
const head = ["From: <desk@leerplein.example>", "To: <ouder@voorbeeld.example>", "Subject: Vraag"];

/** A mail of one part. */
const single = (type: string, body: string, ...more: readonly string[]) =>
  crlf(...head, "MIME-Version: 1.0", `Content-Type: ${type}`, ...more, "", body, "");

/** A mail of several parts, each with its own head. */
const mixed = (type: string, ...parts: readonly string[]) =>
  crlf(
    ...head,
    "MIME-Version: 1.0",
    `Content-Type: ${type}; boundary="b1"`,
    "",
    ...parts.flatMap((part) => ["--b1", part]),
    "--b1--",
    "",
  );
const part = (type: string, body: string, ...more: readonly string[]) =>
  [`Content-Type: ${type}`, ...more, "", body].join("\r\n");
const base64 = (text: string | Uint8Array) => Buffer.from(text).toString("base64");
const letter = `Het bsn is ${BSN}.`;

const utf16 = Buffer.from(letter, "utf16le");
const inner = crlf(
  "From: <a@b.example>",
  "Content-Type: text/plain",
  "Content-Transfer-Encoding: base64",
  "",
  base64(letter),
);

const hidden: readonly (readonly [string, Uint8Array, string])[] = [
  [
    "a body in base64",
    single("text/plain", base64(letter), "Content-Transfer-Encoding: base64"),
    "RFC 2045, 6.8",
  ],
  [
    "a number that a soft break cuts",
    single(
      "text/plain",
      "Het bsn is 11122=\r\n2333.",
      "Content-Transfer-Encoding: quoted-printable",
    ),
    "RFC 2045, 6.7",
  ],
  [
    "a number in codes of bytes",
    single(
      "text/plain",
      "Het bsn is =31=31=31222333.",
      "Content-Transfer-Encoding: Quoted-Printable",
    ),
    "RFC 2045, 6.7",
  ],
  [
    "a number that goes on in the next line",
    single("text/plain; format=flowed; delsp=yes", "Het bsn is 11122 \r\n2333."),
    "RFC 3676, 4.1",
  ],
  [
    "a text in UTF-16",
    single("text/plain; charset=utf-16le", base64(utf16), "Content-Transfer-Encoding: base64"),
    "RFC 2781",
  ],
  [
    "text before the first part",
    crlf(
      ...head,
      'Content-Type: multipart/mixed; boundary="b1"',
      "",
      letter,
      "--b1",
      "",
      "Dag",
      "--b1--",
      "",
    ),
    "RFC 2046, 5.1.1",
  ],
  [
    "text behind the last part",
    crlf(
      ...head,
      "Content-Type: multipart/mixed; boundary=b1",
      "",
      "--b1",
      "",
      "Dag",
      "--b1--",
      letter,
    ),
    "RFC 2046, 5.1.1",
  ],
  [
    "a mail in a digest, which says no type",
    mixed("multipart/digest", `\r\n${Buffer.from(inner).toString()}`),
    "RFC 2046, 5.1.5",
  ],
  [
    "a mail in another, in UTF-8 and base64",
    mixed(
      "multipart/mixed",
      part("message/global", base64(inner), "Content-Transfer-Encoding: base64"),
    ),
    "RFC 6532, 3.7",
  ],
  [
    "a header in UTF-8",
    crlf("From: <a@b.example>", `Subject: René, ${letter}`, "", "Dag"),
    "RFC 6532, 3.2",
  ],
  [
    "a second From",
    crlf("From: <a@b.example>", `From: "bsn ${BSN}" <c@d.example>`, "", "Dag"),
    "RFC 5322, 3.6",
  ],
  [
    "a header of the writer's own",
    crlf(...head, `X-Leerling: bsn ${BSN}`, "", "Dag"),
    "RFC 5322, 3.6.8",
  ],
  [
    "a description of a part",
    mixed("multipart/mixed", part("text/plain", "Dag", `Content-Description: bsn ${BSN}`)),
    "RFC 2045, 8",
  ],
  [
    "the name of a text that is shown",
    mixed("multipart/mixed", part(`text/plain; name="bsn ${BSN}.txt"`, "Dag")),
    "RFC 2045, 5.1",
  ],
  [
    "a name in pieces, by bytes",
    mixed(
      "multipart/mixed",
      part(
        "text/plain",
        "Dag",
        "Content-Disposition: attachment; filename*1*=222333.txt; filename*0*=utf-8'nl'bsn%20111",
      ),
    ),
    "RFC 2231, 3 and 4",
  ],
  [
    "a name in an encoded word",
    mixed("multipart/mixed", part(`text/plain; name="=?utf-8?B?${base64(`bsn ${BSN}`)}?="`, "Dag")),
    "RFC 2047, 5, as mailers do",
  ],
  [
    "HTML in which tags cut a number",
    single("text/html", "<p>Het bsn is 111<b>222</b>333</p>"),
    "as shown",
  ],
  [
    "an attachment in HTML",
    mixed(
      "multipart/mixed",
      part("text/html", `<p>${letter}</p>`, "Content-Disposition: attachment"),
    ),
    "RFC 2183",
  ],
];

describe("personal data is found wherever a mail has it", () => {
  it.each(hidden)("%s", async (_what, bytes) => {
    const { hits, unscannable } = await readMailFacts(bytes);
    expect(hits.filter(({ kind }) => kind === "bsn")).toMatchObject([{ count: 1 }]);
    expect(unscannable).toEqual([]);
  });

  it("counts two forms of one text once, and two texts twice", async () => {
    const forms = [part("text/plain", letter), part("text/html", `<p>${letter}</p>`)];
    const countIn = async (type: string) => {
      const { hits } = await readMailFacts(mixed(type, ...forms));
      return hits.reduce((sum, { kind, count }) => (kind === "bsn" ? sum + count : sum), 0);
    };
    expect([await countIn("multipart/alternative"), await countIn("multipart/mixed")]).toEqual([
      1, 2,
    ]);
  });

  it("tells an invitation and an automatic reply", async () => {
    const invitation = part("text/calendar; method=REQUEST", "BEGIN:VCALENDAR\r\nEND:VCALENDAR");
    expect((await readMailFacts(mixed("multipart/mixed", invitation))).messageTypes).toEqual([
      "calendaring",
    ]);
    const reply = crlf(...head, "Auto-Submitted: auto-replied", "", "Ik ben er niet.");
    expect((await readMailFacts(reply)).messageTypes).toEqual(["auto-reply"]);
  });
});

describe("a reader of the caller", () => {
  const pdf = mixed(
    "multipart/mixed",
    part("application/pdf", base64("%PDF-1.7"), "Content-Transfer-Encoding: base64"),
  );

  it("reads a PDF, and one without a text is not searched", async () => {
    const read = async (text: string) => readMailFacts(pdf, { readPdf: async () => text });
    expect((await read(letter)).hits).toMatchObject([{ kind: "bsn", part: "attachment-1" }]);
    expect((await read(" ")).unscannable).toEqual([{ part: "attachment-1", why: "type" }]);
  });

  it("says once of two forms of a text that it was not searched", async () => {
    const { unscannable } = await readMailFacts(single("text/html", "<p>Dag</p>"), {
      detect: () => ({
        format: "binary",
        parts: [{ path: "", type: "x", read: "no" }],
        matches: [],
      }),
    });
    expect(unscannable.filter(({ part: place }) => place === "html")).toEqual([
      { part: "html", why: "type" },
    ]);
  });
});

const inMail = (depth: number): string =>
  depth === 0
    ? Buffer.from(inner).toString()
    : Buffer.from(mixed("multipart/mixed", part("message/rfc822", inMail(depth - 1))))
        .toString()
        .replaceAll("b1", `c${depth}`);
const nested = (depth: number): string =>
  depth === 0
    ? part("text/plain", "Dag")
    : [
        `Content-Type: multipart/mixed; boundary=n${depth}`,
        "",
        `--n${depth}`,
        nested(depth - 1),
        `--n${depth}--`,
      ].join("\r\n");

const untrusted: readonly (readonly [string, Uint8Array])[] = [
  ["a line in the head that is no header", crlf(...head, "geen kop", "", letter)],
  ["a zero in the head", crlf(...head, "X: a\0b", "", letter)],
  [
    "a return without a line feed in the head",
    crlf(...head, "X: a\rContent-Type: text/html", "", letter),
  ],
  [
    "a type that is there twice",
    crlf(...head, "Content-Type: text/plain", "Content-Type: text/html", "", letter),
  ],
  ["a type with a remark", single("multipart/mixed (x); boundary=b1", letter)],
  ["a type without a second half", single("multipart", letter)],
  ["a quote that nothing closes", single('multipart/mixed; boundary="b1', letter)],
  [
    "a boundary that is there twice",
    single("multipart/mixed; boundary=b1; boundary=b2", "--b1\r\n\r\nDag\r\n--b1--"),
  ],
  ["a multipart without a boundary", single("multipart/mixed", letter)],
  [
    "a multipart in base64",
    single("multipart/mixed; boundary=b1", base64("--b1--"), "Content-Transfer-Encoding: base64"),
  ],
  [
    "a multipart that nothing closes",
    single("multipart/mixed; boundary=b1", `--b1\r\n\r\n${letter}`),
  ],
  [
    "an encoding that nobody knows",
    single("text/plain", letter, "Content-Transfer-Encoding: x-uuencode"),
  ],
  [
    "base64 with a sign that is none",
    single("text/plain", `${base64(letter)}*`, "Content-Transfer-Encoding: base64"),
  ],
  [
    "base64 that goes on behind its end",
    single("text/plain", "RGFn=RGFn", "Content-Transfer-Encoding: base64"),
  ],
  [
    "base64 with three signs at its end",
    single("text/plain", "RA===", "Content-Transfer-Encoding: base64"),
  ],
  [
    "quoted-printable with a sign that is no code",
    single("text/plain", "=3G", "Content-Transfer-Encoding: quoted-printable"),
  ],
  ["a charset that nobody knows", single("text/plain; charset=utf-7", letter)],
  [
    "a disposition that nothing closes",
    single("text/plain", letter, 'Content-Disposition: attachment; filename="a'),
  ],
  [
    "a mail in base64",
    mixed(
      "multipart/mixed",
      part("message/rfc822", base64(inner), "Content-Transfer-Encoding: base64"),
    ),
  ],
  [
    "a piece of a mail",
    mixed("multipart/mixed", part("message/partial; id=1; number=1; total=2", "Dag")),
  ],
  [
    "content that is elsewhere",
    mixed("multipart/mixed", part("message/external-body; access-type=url", "Dag")),
  ],
  ["mails in mails without end", crlf(inMail(7))],
  ["parts in parts without end", crlf(nested(40))],
  [
    "a thousand parts and one",
    mixed("multipart/mixed", ...Array.from({ length: 1001 }, () => part("text/plain", "Dag"))),
  ],
  [
    "a document with a password",
    mixed(
      "multipart/mixed",
      part(
        "application/octet-stream",
        base64(Buffer.from("d0cf11e0a1b11ae1", "hex")),
        "Content-Transfer-Encoding: base64",
      ),
    ),
  ],
  [
    "a PDF without a reader",
    mixed(
      "multipart/mixed",
      part("application/pdf", base64("%PDF-1.7 /Encrypt"), "Content-Transfer-Encoding: base64"),
    ),
  ],
];

describe("a mail that a receiver may read in another way is not searched, and is said to be so", () => {
  it.each(untrusted)("%s", async (_what, bytes) => {
    expect((await readMailFacts(bytes)).unscannable.length).toBeGreaterThan(0);
  });
});

describe("transfer encodings", () => {
  it("give every byte back, in lines and without", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom("", "\r\n", " \t\n"),
        (bytes, end) => {
          const lined = Buffer.from(bytes).toString("base64").replaceAll(/.{76}/g, `$&${end}`);
          const quoted = Array.from(bytes, (byte) => `=${byte.toString(16).padStart(2, "0")}`).join(
            end === "" ? "" : "=\r\n",
          );
          expect(strictBody(strToU8(lined), "base64")).toEqual(bytes);
          expect(strictBody(strToU8(quoted), "quoted-printable")).toEqual(bytes);
        },
      ),
    );
  });

  it("refuse what is no base64, wherever it stands", () => {
    const wrong = fc.constantFrom("*", "-", "_", "\0", "é");
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1 }), wrong, fc.nat(), (bytes, sign, at) => {
        const text = base64(bytes);
        const place = at % text.length;
        const spoilt = strToU8(`${text.slice(0, place)}${sign}${text.slice(place)}`);
        expect(strictBody(spoilt, "base64")).toBeUndefined();
      }),
    );
  });

  it.each([
    ["=", ""],
    ["a=\t\r\nb", "ab"],
    ["a=\nb", "ab"],
  ])("read %j as %j", (body, text) => {
    expect(strictBody(strToU8(body), "quoted-printable")).toEqual(strToU8(text));
  });
});

describe("parameters", () => {
  it.each([
    ['a/b; name="x;y\\"z"', ['x;y"z']],
    ["a/b; name*=iso-8859-1''caf%E9; charset=utf-8", ["café"]],
    ["a/b; name*0=een; name*1=twee", ["eentwee"]],
    ["a/b; leeg; name=a; title=a", ["", "a"]],
  ])("%s", (text, words) => {
    const header = contentHeader(text);
    expect(header && parameterWords(header)).toEqual(words);
  });
});

const words = fc.string({
  unit: fc.constantFrom("a", "é", "€", "7", " ", ".", "\n", "\r\n", "--", "="),
  maxLength: 300,
});
const file = fc.record({
  filename: fc.string({
    unit: fc.constantFrom("a", "é", "-", " ", '"', ";", "'", "%"),
    minLength: 1,
    maxLength: 60,
  }),
  content: fc.oneof(
    words,
    fc.uint8Array({ maxLength: 500 }).map((bytes) => Buffer.from(bytes)),
  ),
});
const mails: fc.Arbitrary<SendMailOptions> = fc.record({
  text: words,
  html: fc.option(words, { nil: "" }),
  attachments: fc.array(file, { maxLength: 3 }),
});

describe("what nodemailer writes is read as postal-mime reads it", () => {
  const transport = createTransport({ streamTransport: true, buffer: true });
  const plain = (text: string) => text.replaceAll(/\r?\n/g, "\n").trim();
  const name = (text: string) => text.replaceAll(/\s+/g, " ").trim();

  it("files to the byte, and texts to the word", async () => {
    await fc.assert(
      fc.asyncProperty(mails, async (given) => {
        const sent = await transport.sendMail({ from: "a@b.example", to: "c@d.example", ...given });
        const bytes = new Uint8Array(sent.message as Buffer);
        const theirs = await PostalMime.parse(bytes, { forceRfc822Attachments: true });
        const leaves = readMime(bytes)?.leaves ?? [];
        const files = leaves.filter((leaf) => !isBodyText(leaf));
        expect(files.map(({ bytes }) => Buffer.from(bytes))).toEqual(
          theirs.attachments.map(({ content }) => Buffer.from(content as ArrayBuffer)),
        );
        files.forEach(({ words }, index) => {
          expect(words.map(name)).toContain(name(theirs.attachments[index]?.filename ?? ""));
        });
        const textOf = (type: string) =>
          leaves
            .filter((leaf) => isBodyText(leaf) && leaf.type === type)
            .map(leafText)
            .join("");
        expect(plain(textOf("text/plain"))).toBe(plain(theirs.text ?? ""));
        if (given.html) expect(plain(textOf("text/html"))).toBe(plain(theirs.html ?? ""));
      }),
      { numRuns: 60 },
    );
  });
});
