import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { type OutboundDetector, type ReadOutboundOptions, readMailFacts } from "../index.ts";
import { isEncryptedFor } from "./encrypted-content.ts";
import { readMime } from "./mime/read-mime.ts";

const BSN = "111222333";
const bytes = (...lines: readonly string[]) => strToU8(lines.join("\r\n"));
const base64 = (content: Uint8Array | string) => Buffer.from(content).toString("base64");

/** A mail with parts, each of which is a type and a body. */
const mailOf = (type: string, ...parts: readonly string[]) =>
  bytes(
    "From: <a@b.example>",
    `Content-Type: ${type}; boundary=b1`,
    "",
    ...parts.flatMap((part) => ["--b1", part]),
    "--b1--",
  );
const part = (type: string, body: string, ...more: readonly string[]) =>
  [`Content-Type: ${type}`, ...more, "", body].join("\r\n");
const file = (type: string, content: Uint8Array | string) =>
  part(type, base64(content), "Content-Transfer-Encoding: base64");

/** What the detector is given to read, in its order. */
async function seenIn(mail: Uint8Array, options: ReadOutboundOptions = {}) {
  const seen: string[] = [];
  const detect: OutboundDetector = (content) => {
    seen.push(typeof content === "string" ? content : new TextDecoder().decode(content));
    return { format: "text", parts: [], matches: [] };
  };
  await readMailFacts(mail, { detect, ...options });
  return seen.filter((text) => text !== "");
}

describe("types of message by its headers", () => {
  it.each<[string, readonly string[], string]>([
    ["Auto-Submitted: auto-replied (vacation)", ["auto-reply"], "RFC 3834, 5"],
    ["Auto-Submitted: Auto-Replied", ["auto-reply"], "RFC 3834, 5"],
    ["X-Autoreply: yes", ["auto-reply"], "as mailers do"],
    ["X-Autorespond: 1", ["auto-reply"], "as mailers do"],
    ["Precedence: Auto_Reply", ["auto-reply"], "as mailers do"],
    ["Auto-Submitted: Auto-Forwarded", ["auto-forward"], "as mailers do"],
    ["X-MS-Exchange-Inbox-Rules-Loop: a@b.example", ["auto-forward"], "as Exchange does"],
    ["X-Forwarded-For: a@b.example c@d.example", ["auto-forward"], "as mailers do"],
    ["Resent-From: a@b.example", ["auto-forward"], "RFC 5322, 3.6.6"],
    ["Content-Type: Text/Calendar", ["calendaring"], "RFC 6047, 2.4"],
    ["Content-Type: application/pkcs7-mime; smime-type=signed-data", ["signed"], "RFC 8551, 3.5.2"],
    [
      "Content-Type: Application/X-PKCS7-MIME; smime-type=signed-data",
      ["signed"],
      "RFC 8551, 3.5.2",
    ],
    ["Content-Class: Voice-CA", ["voicemail"], "as Exchange does"],
    ["Resent-From: a@b.example\r\nX-Forwarded-For: x", ["auto-forward"], "each type once"],
    ["Auto-Submitted: no", [], "RFC 3834, 5: by a person"],
    ["Auto-Submitted: auto-generated", [], "RFC 3834, 5: no answer"],
    ["Auto-Submitted: x-auto-replied, x-auto-forwarded", [], "another word"],
    ["X-Autoreply:", [], "nothing said"],
    ["Precedence: bulk", [], "another word"],
    ["Precedence: no auto_reply", [], "another word"],
    ["Content-Class: x-voice", [], "another word"],
    ["Content-Type: application/pkcs7-mime; smime-type=enveloped-data", [], "encrypted"],
    ["Content-Type: text/plain; x=application/pkcs7-mime signed-data", [], "another type"],
    ["Content-Type: text/plain; name=text/calendar", [], "another type"],
    ["Subject: auto-replied", [], "another header"],
  ])("%s: %j (%s)", async (header, types) => {
    const { messageTypes } = await readMailFacts(bytes(header, "", "QQ=="));
    expect(messageTypes).toEqual(types);
  });

  it.each<[string, Uint8Array, readonly string[]]>([
    ["a part that is signed", mailOf("multipart/signed", part("text/plain", "Dag")), ["signed"]],
    [
      "a part of another",
      mailOf("multipart/mixed; x=multipart/signed", part("text/plain", "Dag")),
      [],
    ],
    [
      "an invitation in a part",
      mailOf("multipart/mixed", part("text/plain", "Dag"), part("text/calendar", "x")),
      ["calendaring"],
    ],
  ])("%s", async (_what, mail, types) => {
    expect((await readMailFacts(mail)).messageTypes).toEqual(types);
  });
});

describe("headers are read as words", () => {
  it("a subject, headers of one's own, and names with the words of their addresses", async () => {
    const mail = bytes(
      'From: "Balie, noord" <jan.de-boer+x_7@leerplein.example>',
      "To: Groep: Een <een@a.example>, twee@a.example;",
      "Cc: =?utf-8?Q?Ren=C3=A9?= <r@a.example>",
      "Reply-To: antwoord@a.example",
      "Sender: zender@a.example",
      "Subject: =?utf-8?Q?Caf=C3=A9?=",
      "X-Leerling: =?utf-8?Q?Ren=C3=A9?=",
      "Comments: opmerking",
      "",
      "Dag",
    );
    expect(await seenIn(mail)).toEqual([
      [
        "Balie, noord",
        "jan de boer x 7 leerplein example",
        "Groep",
        "Een",
        "een a example",
        "",
        "twee a example",
        "René",
        "r a example",
        "",
        "antwoord a example",
        "",
        "zender a example",
      ].join("\n"),
      "Café",
      "René\nopmerking",
      "Dag",
    ]);
  });

  it.each([
    "Bcc: a@b.example",
    "Date: Sun, 29 Nov 2026 12:00:00 +0100",
    "Message-ID: <7@b.example>",
    "In-Reply-To: <7@b.example>",
    "References: <7@b.example>",
    "MIME-Version: 1.0",
    "Received: from x by y",
    "Return-Path: <a@b.example>",
    "DKIM-Signature: v=1; b=x",
    "Content-Type: text/plain",
    "Content-Transfer-Encoding: 7bit",
    "Content-Disposition: inline",
    "Content-ID: <7@b.example>",
  ])("%s holds no word of its writer", async (header) => {
    expect(await seenIn(bytes(header, "", "Dag"))).toEqual(["Dag"]);
  });

  it("an address is no finding in the head, and a number in it is", async () => {
    const mail = bytes(`From: <bsn.${BSN}@b.example>`, "To: <jan@c.example>", "", "Dag");
    const { hits } = await readMailFacts(mail);
    expect(hits.map(({ kind, part: place }) => [kind, place])).toEqual([["bsn", "headers"]]);
  });

  it("an address for a name is none either", async () => {
    const mail = bytes('From: "jan@c.example" <a@b.example>', "", "Dag");
    expect((await readMailFacts(mail)).hits).toEqual([]);
  });

  it("a header of one's own is one", async () => {
    const { hits } = await readMailFacts(bytes(`X-Leerling: bsn ${BSN}`, "", "Dag"));
    expect(hits).toMatchObject([{ kind: "bsn", part: "headers" }]);
  });

  it("an address in a subject is one", async () => {
    const { hits } = await readMailFacts(bytes("Subject: jan@c.example", "", "Dag"));
    expect(hits.map(({ kind, part: place }) => [kind, place])).toEqual([["email", "subject"]]);
  });
});

describe("a body", () => {
  it("is read part by part, HTML also as it is shown", async () => {
    const html =
      '<p class="x">Een<br>twee</p><div>drie</div><b>v</b>ier<!-- vijf --><td>zes<h2>zeven</h2>';
    const mail = mailOf("multipart/mixed", part("text/plain", "Dag"), part("text/html", html));
    expect((await seenIn(mail)).slice(-3)).toEqual([
      "Dag",
      html,
      "\nEen\ntwee\ndrievier\nzes\nzeven",
    ]);
  });

  it("of which several texts stand in one form is read as one", async () => {
    const mail = mailOf(
      "multipart/alternative",
      part("text/plain", "een"),
      part("text/plain", "twee"),
      part("text/html", "drie"),
    );
    expect((await seenIn(mail)).slice(-3)).toEqual(["een\ntwee", "drie", "drie"]);
  });

  it.each<[string, readonly string[], readonly (readonly [string, number])[]]>([
    ["the form that has most", [`bsn ${BSN}`, `bsn ${BSN}, bsn 123456782`], [["html", 2]]],
    ["the first of two that have as many", [`bsn ${BSN}`, `bsn ${BSN}`], [["text", 1]]],
    ["the text when it has more", [`bsn ${BSN}, bsn 123456782`, `bsn ${BSN}`], [["text", 2]]],
    ["HTML alone", ["Dag", `bsn ${BSN}`], [["html", 1]]],
    [
      "its own kind, whatever else a form has",
      [`bsn ${BSN}, a@b.example, c@d.example, e@f.example`, `bsn ${BSN}, bsn 123456782`],
      [["html", 2]],
    ],
  ])("is counted by %s", async (_what, [text = "", html = ""], counts) => {
    const mail = mailOf("multipart/alternative", part("text/plain", text), part("text/html", html));
    const { hits } = await readMailFacts(mail);
    const found = hits.filter(({ kind }) => kind === "bsn");
    const byPart = new Map<string, number>();
    for (const { part: place, count } of found) byPart.set(place, (byPart.get(place) ?? 0) + count);
    expect([...byPart]).toEqual(counts);
  });

  it("tells each kind once", async () => {
    const { hits } = await readMailFacts(bytes("Subject: x", "", `bsn ${BSN}, jan@c.example`));
    expect(hits.map(({ kind, count }) => [kind, count])).toEqual([
      ["bsn", 1],
      ["email", 1],
    ]);
  });

  it.each([
    ["text/plain", "text"],
    ["text/html", "html"],
  ])("of %s has no other form", async (type, place) => {
    const { unscannable } = await readMailFacts(bytes(`Content-Type: ${type}`, "", "Dag"), {
      detect: () => ({ format: "text", parts: [{ path: "", type: "x", read: "no" }], matches: [] }),
    });
    const places = new Set(unscannable.map((one) => one.part));
    expect(["text", "html"].filter((one) => places.has(one))).toEqual([place]);
  });

  it("of which a form is not read says so once for each reason", async () => {
    const mail = mailOf(
      "multipart/alternative",
      part("text/plain", "een"),
      part("text/html", "twee"),
    );
    const reasons = ["binary", "encrypted"] as const;
    const { unscannable } = await readMailFacts(mail, {
      detect: (content) => ({
        format: "text",
        parts:
          content === ""
            ? []
            : reasons.map((reason) => ({ path: "", type: "x", read: "no", reason })),
        matches: [],
      }),
    });
    expect(unscannable.filter(({ part: place }) => place !== "headers")).toEqual([
      { part: "text", why: "type" },
      { part: "text", why: "encrypted" },
      { part: "html", why: "type" },
      { part: "html", why: "encrypted" },
    ]);
  });
});

describe("files", () => {
  it("are numbered apart from the text between them, and their names are read as words", async () => {
    const mail = mailOf(
      "multipart/mixed",
      part("text/plain", "Dag", `Content-Disposition: attachment; filename="bsn_${BSN}.txt"`),
      part("text/plain", "tekst"),
      part("application/x", `bsn ${BSN}`),
    );
    const { hits } = await readMailFacts(mail);
    expect(hits.map(({ kind, part: place }) => [kind, place])).toEqual([
      ["bsn", "attachment-1"],
      ["bsn", "attachment-2"],
    ]);
  });

  it.each([
    ["text/plain", "text"],
    ["text/html", "html"],
  ])("no file but a name: that of %s is found in %s", async (type, place) => {
    const mail = mailOf("multipart/mixed", part(`${type}; name="bsn ${BSN}"`, "Dag"));
    expect((await readMailFacts(mail)).hits).toMatchObject([{ kind: "bsn", part: place }]);
  });

  const picture = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 1);
  it.each<[string, string | Uint8Array, readonly string[]]>([
    ["application/pkcs7-signature", picture, []],
    ["application/x-pkcs7-signature", picture, []],
    ["application/pgp-signature", picture, []],
    ["application/x-pgp-signature", picture, ["type"]],
    ["application/pkcs7-signatures", picture, ["type"]],
    ["x-application/pkcs7-signature", picture, ["type"]],
    ["application/octet-stream", picture, ["type"]],
    ["message/partial", "Dag", ["type"]],
    ["message/external-body", "Dag", ["type"]],
    ["message/delivery-status", "Dag", []],
  ])("of the type %s: of %j, what is not read is told as %j", async (type, content, reasons) => {
    const { unscannable } = await readMailFacts(mailOf("multipart/mixed", file(type, content)));
    expect(unscannable.map(({ why }) => why)).toEqual(reasons);
  });

  const zipped = zipSync({ "a.txt": strToU8("Dag") });
  const withFlags = (flags: number, first = 0x50) => {
    const copy = zipped.slice();
    copy[6] = flags;
    copy[0] = first;
    return copy;
  };
  it.each<[string, Uint8Array, readonly string[]]>([
    ["no flag", withFlags(0), []],
    ["the flag of a password", withFlags(1), ["encrypted"]],
    ["the flag of a password among others", withFlags(9), ["encrypted"]],
  ])("an archive with %s (APPNOTE, 4.4.4)", async (_what, content, reasons) => {
    const { unscannable } = await readMailFacts(
      mailOf("multipart/mixed", file("application/zip", content)),
    );
    expect(unscannable.map(({ why }) => why)).toEqual(reasons);
  });

  it("of which the detector says why it did not read them", async () => {
    const reasons = {
      binary: "type",
      encrypted: "encrypted",
      damaged: "type",
      "too-large": "too-large",
      "too-deep": "too-large",
      "needs-reader": "type",
      "no-text": "type",
    } as const;
    for (const [reason, why] of Object.entries(reasons)) {
      const { hits, unscannable } = await readMailFacts(bytes("Subject: x", "", "Dag"), {
        detect: (content) =>
          ({
            format: "text",
            parts:
              content === "Dag"
                ? [
                    {
                      path: "jan.txt",
                      type: "x",
                      read: "no",
                      reason: reason as keyof typeof reasons,
                    },
                    { path: "piet.txt", type: "x", read: "yes" },
                    { path: "klaas.txt", type: "x", read: "no" },
                  ]
                : [],
            matches:
              content === "Dag"
                ? [60, 60, 70].map((confidence) => ({
                    kind: "bsn",
                    part: "piet.txt",
                    start: 0,
                    end: 9,
                    confidence,
                  }))
                : [],
          }) as never,
      });
      expect(hits).toEqual([
        { kind: "bsn", confidence: 60, part: "text/part-1", count: 2 },
        { kind: "bsn", confidence: 70, part: "text/part-1", count: 1 },
      ]);
      expect(unscannable).toEqual([
        { part: "text/part-2", why },
        { part: "text/part-3", why: "type" },
      ]);
    }
  });
});

describe("mails in mails", () => {
  const inMail = (depth: number): string =>
    depth === 0
      ? `Subject: x\r\n\r\nbsn ${BSN}`
      : [
          `Content-Type: multipart/mixed; boundary=c${depth}.`,
          "",
          `--c${depth}.`,
          "Content-Type: message/rfc822",
          "",
          inMail(depth - 1),
          `--c${depth}.--`,
        ].join("\r\n");

  it("are read to the fourth, and the place tells in which", async () => {
    const four = await readMailFacts(strToU8(inMail(4)));
    const attached = "attachment-1/".repeat(4);
    expect(four.hits).toMatchObject([{ kind: "bsn", part: `${attached}text` }]);
    expect(four.unscannable).toEqual([]);
    const five = await readMailFacts(strToU8(inMail(5)));
    expect(five.unscannable).toEqual([{ part: `${attached}attachment-1`, why: "too-large" }]);
  });

  it.each(["message/rfc822", "message/global"])(
    "are mails by the type %s (RFC 6532, 3.7)",
    async (type) => {
      const { hits } = await readMailFacts(
        mailOf("multipart/mixed", part(type, `Subject: x\r\n\r\nbsn ${BSN}`)),
      );
      expect(hits).toMatchObject([{ kind: "bsn", part: "attachment-1/text" }]);
    },
  );

  it("text around the parts is read as the mail itself", async () => {
    const { hits } = await readMailFacts(
      bytes(
        "Content-Type: multipart/mixed; boundary=b1",
        "",
        `bsn ${BSN}`,
        "--b1",
        "",
        "x",
        "--b1--",
      ),
    );
    expect(hits).toMatchObject([{ kind: "bsn", part: "raw" }]);
  });

  it("that cannot be trusted are said to be so, by their place", async () => {
    const { unscannable } = await readMailFacts(
      mailOf("multipart/mixed", part("message/rfc822", "geen kop\r\n\r\nx")),
    );
    expect(unscannable).toEqual([{ part: "attachment-1", why: "error" }]);
  });
});

it("a mail is read to its bound, to the byte", async () => {
  const mail = bytes("Subject: x", "", "Dag");
  const none = { hits: [], messageTypes: [], protectedAlready: false };
  expect(await readMailFacts(mail, { maxBytes: mail.length })).toEqual({
    ...none,
    unscannable: [],
  });
  expect(await readMailFacts(mail, { maxBytes: mail.length - 1 })).toEqual({
    ...none,
    unscannable: [{ part: "raw", why: "too-large" }],
  });
  expect(await readMailFacts(bytes("geen kop", "", "x"))).toEqual({
    ...none,
    unscannable: [{ part: "raw", why: "error" }],
  });
  await expect(readMailFacts("Subject: x" as never)).rejects.toMatchObject({
    issues: [{ code: "wrong-format", path: [], params: { format: "bytes" } }],
  });
});

it.each([
  [undefined, ["bsn"]],
  [100, []],
])(
  "findings of which the scanner is less sure than %s are left out",
  async (minConfidence, kinds) => {
    const mail = bytes("Subject: x", "", "bsn 111222333");
    const { hits } = await readMailFacts(
      mail,
      minConfidence === undefined ? {} : { minConfidence },
    );
    expect(hits.map(({ kind }) => kind)).toEqual(kinds);
  },
);

describe("a mail is encrypted by what it holds", () => {
  const isEncrypted = (mail: Uint8Array) => {
    const read = readMime(mail);
    return read !== undefined && isEncryptedFor(read);
  };
  const enveloped = [6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 7, 3];
  const authenticated = [6, 11, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 9, 16, 1, 23];
  const signed = [6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 7, 2];
  const cms = (content: readonly number[], type = "application/pkcs7-mime") =>
    bytes(
      "Subject: x",
      `Content-Type: ${type}; smime-type=enveloped-data`,
      "Content-Transfer-Encoding: base64",
      "",
      base64(Uint8Array.from(content)),
    );
  it.each<[string, readonly number[], string, boolean]>([
    ["enveloped data", [0x30, 0x80, ...enveloped], "RFC 5652, 6", true],
    ["authenticated enveloped data", [0x30, 0x82, 1, 0, ...authenticated], "RFC 5083, 2", true],
    ["a length of one byte", [0x30, 20, ...enveloped], "X.690, 8.1.3.4", true],
    ["a length of five bytes", [0x30, 0x85, 1, 1, 1, 1, 1, ...enveloped], "X.690, 8.1.3.5", true],
    ["more before it than a length", [0x30, 0x86, 1, 1, 1, 1, 1, 1, ...enveloped], "X.690", false],
    ["signed data", [0x30, 0x80, ...signed], "RFC 5652, 5", false],
    ["another tag", [0x31, 0x80, ...enveloped], "X.690, 8.9", false],
    ["half an identifier", [0x30, 0x80, ...enveloped.slice(0, -1)], "RFC 5652, 6", false],
    ["nothing", [], "", false],
  ])("CMS with %s (%s)", (_what, content, _source, expected) => {
    expect(isEncrypted(cms(content))).toBe(expected);
  });

  it.each([
    ["Application/X-PKCS7-MIME", true],
    ["application/pkcs7-mime", true],
    ["application/octet-stream", false],
    ["x-application/pkcs7-mime", false],
  ])("of the type %s: %s", (type, expected) => {
    expect(isEncrypted(cms([0x30, 0x80, ...enveloped], type))).toBe(expected);
  });

  const version = part("application/pgp-encrypted", "Version: 1");
  const armour =
    "-----BEGIN PGP MESSAGE-----\r\nVersion: x (1.0)\r\n\r\nwcA+/=\r\n-----END PGP MESSAGE-----";
  const pgp = (content: string) => part("application/octet-stream", content);
  it.each<[string, Uint8Array, boolean]>([
    ["as RFC 3156, 4 says", mailOf("multipart/encrypted", version, pgp(armour)), true],
    ["in capitals", mailOf("Multipart/Encrypted", version, pgp(armour)), true],
    [
      "with blanks around it",
      mailOf("multipart/encrypted", version, pgp(` ${armour}\r\n\r\n`)),
      true,
    ],
    [
      "with an empty text",
      mailOf("multipart/encrypted", version, pgp(armour), part("text/plain", " ")),
      true,
    ],
    [
      "with a text",
      mailOf("multipart/encrypted", version, pgp(armour), part("text/plain", "x")),
      false,
    ],
    ["of another type", mailOf("multipart/mixed", version, pgp(armour)), false],
    [
      "of another type that names it",
      mailOf("multipart/mixed; x=multipart/encrypted", version, pgp(armour)),
      false,
    ],
    ["in one part", mailOf("multipart/encrypted", pgp(armour)), false],
    ["in three", mailOf("multipart/encrypted", version, pgp(armour), pgp(armour)), false],
    [
      "in bytes that are no text",
      mailOf(
        "multipart/encrypted",
        version,
        file(
          "application/octet-stream",
          Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 1),
        ),
      ),
      false,
    ],
    ["with words before it", mailOf("multipart/encrypted", version, pgp(`x${armour}`)), false],
    ["with words behind it", mailOf("multipart/encrypted", version, pgp(`${armour}x`)), false],
    [
      "with other signs in it",
      mailOf("multipart/encrypted", version, pgp(armour.replace("wcA", "<b>"))),
      false,
    ],
    [
      "that begins only",
      mailOf("multipart/encrypted", version, pgp("-----BEGIN PGP MESSAGE-----")),
      false,
    ],
    [
      "that ends only",
      mailOf("multipart/encrypted", version, pgp("-----END PGP MESSAGE-----")),
      false,
    ],
  ])("OpenPGP %s", (_what, mail, expected) => {
    expect(isEncrypted(mail)).toBe(expected);
  });

  it("and protected when nothing is found outside it", async () => {
    const mail = (subject: string) =>
      strToU8(
        `Subject: ${subject}\r\nContent-Type: multipart/encrypted; boundary=b1\r\n\r\n--b1\r\n${version}\r\n--b1\r\n${pgp(armour)}\r\n--b1--`,
      );
    expect(await readMailFacts(mail("x"))).toMatchObject({
      protectedAlready: true,
      unscannable: [{ part: "raw", why: "encrypted" }],
    });
    expect((await readMailFacts(mail(`bsn ${BSN}`))).protectedAlready).toBe(false);
  });
});
