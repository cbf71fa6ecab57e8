import { gzipSync, strFromU8, strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { decideOutbound, type OutboundPolicy, readMailFacts } from "../index.ts";

/** More than a detector unpacks. */
const TOO_MUCH = 30_000_000;
const now = "2026-11-29T12:00:00+01:00";

/** A mail with one attachment, in base64 unless it is a text as it stands. */
function mailWith(name: string, type: string, content: Uint8Array | string): Uint8Array {
  const isPlain = typeof content === "string";
  const body = isPlain
    ? content
    : Buffer.from(content).toString("base64").replaceAll(/.{76}/g, "$&\r\n");
  const boundary = `b${body.length}`;
  return strToU8(
    [
      "From: <desk@leerplein.example>",
      "To: <ouder@voorbeeld.example>",
      "Subject: Uw vraag",
      "MIME-Version: 1.0",
      `Content-Type: multipart/mixed; boundary="${boundary}"`,
      "",
      `--${boundary}`,
      "Content-Type: text/plain",
      "",
      "Zie de bijlage.",
      `--${boundary}`,
      `Content-Type: ${type}; name="${name}"`,
      `Content-Disposition: attachment; filename="${name}"`,
      `Content-Transfer-Encoding: ${isPlain ? "7bit" : "base64"}`,
      "",
      body,
      `--${boundary}--`,
      "",
    ].join("\r\n"),
  );
}

const sheet = (rows: string, start = "") =>
  strToU8(`${start}<worksheet><sheetData>${rows}</sheetData></worksheet>`);
const book = (worksheet: Uint8Array) =>
  zipSync({
    "[Content_Types].xml": strToU8("<Types/>"),
    "xl/workbook.xml": strToU8(
      '<workbook xmlns:r="r"><sheets><sheet name="Lijst" state="hidden" r:id="rId1"/></sheets></workbook>',
    ),
    "xl/_rels/workbook.xml.rels": strToU8(
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    "xl/worksheets/sheet1.xml": worksheet,
  });
const bsnRow =
  '<row r="1"><c r="A1" t="inlineStr"><is><t>bsn</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>111222333</t></is></c></row>';
const letter = strToU8("Het bsn is 111222333.");

/** Ten entities, each ten times the one before: ten thousand million characters when they are filled in. */
const entities = `<!DOCTYPE w [<!ENTITY a0 "1112223330">${Array.from(
  { length: 9 },
  (_, index) => `<!ENTITY a${index + 1} "${`&a${index};`.repeat(10)}">`,
).join("")}]>`;

const inner = () => mailWith("brief.txt", "text/plain", letter);

const found: readonly (readonly [string, () => Uint8Array])[] = [
  ["a text", () => mailWith("brief.txt", "text/plain", letter)],
  ["a text that says it is a picture", () => mailWith("brief.png", "image/png", letter)],
  [
    "a text of one line with many commas",
    () =>
      mailWith("brief.txt", "text/plain", strToU8(`${"ja, ".repeat(5000)}het bsn is 111222333`)),
  ],
  [
    "records of JSON on one line",
    () => mailWith("rijen.json", "application/json", strToU8('[{"bsn":111222333}]')),
  ],
  [
    "a statement of SQL on one line",
    () => mailWith("rijen.sql", "text/plain", strToU8("INSERT INTO t (bsn) VALUES ('111222333');")),
  ],
  ["a hidden sheet", () => mailWith("lijst.xlsx", "application/octet-stream", book(sheet(bsnRow)))],
  ["a zip", () => mailWith("alles.zip", "application/zip", zipSync({ "brief.txt": letter }))],
  [
    "a zip in a zip",
    () =>
      mailWith(
        "alles.zip",
        "application/zip",
        zipSync({ "binnen.zip": zipSync({ "lijst.xlsx": book(sheet(bsnRow)) }) }),
      ),
  ],
  ["a mail", () => mailWith("door.eml", "message/rfc822", strFromU8(inner()))],
];

const blocked: readonly (readonly [string, () => Uint8Array])[] = [
  [
    "a sheet with entities inside entities",
    () =>
      mailWith(
        "lijst.xlsx",
        "application/octet-stream",
        book(sheet(bsnRow.replace("bsn<", "&a9;<"), entities)),
      ),
  ],
  [
    "a gzip of far more than it is",
    () => mailWith("log.gz", "application/gzip", gzipSync(new Uint8Array(TOO_MUCH))),
  ],
  [
    "a zip of far more than it is",
    () => mailWith("log.zip", "application/zip", zipSync({ "log.txt": new Uint8Array(TOO_MUCH) })),
  ],
  [
    "a zip that ends too soon",
    () => mailWith("a.zip", "application/zip", zipSync({ a: letter }).slice(0, -9)),
  ],
  // RFC 2046, section 5.2.1, allows a mail in a mail no base64: readers differ on what they show.
  ["a mail in base64", () => mailWith("door.eml", "message/rfc822", inner())],
  [
    "a picture",
    () => mailWith("a.jpg", "image/jpeg", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 1, 2, 3)),
  ],
];

const policy: OutboundPolicy = {
  mode: "enforce",
  rules: [
    {
      id: "identifiers-outside",
      when: { kinds: ["bsn"], minConfidence: 60, scope: "external" },
      action: "block",
      override: "none",
      severity: "high",
    },
  ],
  noRoute: "hold",
  mixed: "hold-all",
  onError: "block",
};
const decisionOf = async (bytes: Uint8Array) => {
  const recipients = [{ id: "ouder@voorbeeld.example", internal: false, routes: [] }];
  const { hits, unscannable } = await readMailFacts(bytes);
  const facts = { channel: "mail" as const, recipients, hits, unscannable };
  return { facts, decision: decideOutbound(facts, policy, { now }) };
};

describe("personal data in an attachment is found, however it is packed", () => {
  it.each(found)("%s", async (_, mail) => {
    const { facts, decision } = await decisionOf(mail());
    expect(facts.hits).toMatchObject([{ kind: "bsn", count: 1 }]);
    expect(facts.unscannable).toEqual([]);
    expect(decision.action).toBe("block");
    expect(JSON.stringify([facts, decision])).not.toMatch(/111222|brief|lijst/);
  });
});

describe("an attachment that cannot be read to its end is said to be so, and holds the mail", () => {
  it.each(blocked)("%s", async (_, mail) => {
    const { facts, decision } = await decisionOf(mail());
    expect(facts.unscannable.length).toBeGreaterThan(0);
    expect(decision.action).toBe("block");
  });
});
