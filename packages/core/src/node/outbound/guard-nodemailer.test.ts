import { Readable } from "node:stream";
import { zipSync } from "fflate";
import * as jose from "jose";
import { createTransport, type SendMailOptions } from "nodemailer";
import PostalMime from "postal-mime";
import { describe, expect, it } from "vitest";
import {
  type GuardReport,
  jweEncryptor,
  memoryPortalStore,
  type OutboundEncryptor,
  type OutboundPolicy,
  type OutboundRefusedError,
  portalEncryptor,
  type RecipientFacts,
  unsealFromPortal,
} from "../../outbound/index.ts";
import { type GuardNodemailerOptions, guardNodemailer, type HeldMail } from "../index.ts";

const BSN = "123456782";
const now = "2026-11-29T12:00:00Z";
const policy: OutboundPolicy = {
  mode: "enforce",
  rules: [
    {
      id: "identifiers-outside",
      when: { kinds: ["bsn", "iban"], scope: "external" },
      action: "encrypt",
      accept: ["smime", "jwe", "portal"],
      override: "reason",
      severity: "high",
    },
  ],
  noRoute: "hold",
  mixed: "hold-all",
  onError: "block",
};
const people: Readonly<Record<string, RecipientFacts>> = {
  "balie@leerplein.example": { internal: true, routes: [] },
  "a@uit.example": { internal: false, routes: [{ via: "smime", ref: "a" }] },
  "b@uit.example": { internal: false, routes: [{ via: "smime", ref: "b" }] },
  "jwe@uit.example": { internal: false, routes: [{ via: "jwe" }] },
  "ouder@uit.example": { internal: false, routes: [{ via: "portal", ref: "06" }] },
  "geen@uit.example": { internal: false, routes: [] },
};
const classify = (id: string): RecipientFacts => people[id] ?? { internal: false, routes: [] };

/** Stands for S/MIME where only the way of a mail matters: each byte is turned round. */
const inverting: OutboundEncryptor = {
  via: "smime",
  encrypt: async (bytes) => ({
    contentType: "application/pkcs7-mime; smime-type=enveloped-data",
    body: bytes.map((byte) => byte ^ 0xff),
  }),
};

interface Sent {
  readonly envelope: { readonly from: string; readonly to: readonly string[] };
  readonly text: string;
}

/** A transporter that keeps what it is asked to send, by the bytes of the message. */
function outbox(options: Partial<GuardNodemailerOptions> = {}) {
  const sent: Sent[] = [];
  const reports: GuardReport[] = [];
  const transporter = createTransport({
    name: "outbox",
    version: "1",
    send(mail, done) {
      const message = mail.message;
      if (!message) throw new Error("no message");
      message.build((error, bytes) => {
        if (error) return done(error, { envelope: { from: "", to: [] } } as never);
        const { from, to } = message.getEnvelope();
        sent.push({ envelope: { from: String(from), to }, text: bytes.toString("latin1") });
        done(null, { envelope: { from: String(from), to } } as never);
      });
    },
  });
  const guard = guardNodemailer({
    policy,
    classify,
    encryptors: [inverting],
    now: () => now,
    onReport: (report) => void reports.push(report),
    ...options,
  });
  transporter.use("stream", guard);
  return { transporter, sent, reports };
}

const mail = (more: SendMailOptions = {}): SendMailOptions => ({
  from: "Helpdesk <balie@leerplein.example>",
  to: "a@uit.example",
  subject: "Uw vraag",
  text: `Het BSN is ${BSN}.`,
  ...more,
});

const refusal = (code: string) =>
  expect.objectContaining({ code: "ERR_OUTBOUND_REFUSED", refusal: code });
const base64Body = (text: string) =>
  Buffer.from(text.split("\r\n\r\n").slice(1).join(""), "base64");
const uninverted = (text: string) =>
  Buffer.from(base64Body(text).map((byte) => byte ^ 0xff)).toString("utf8");
const nowhere = (text: string) => {
  expect(text).not.toContain(BSN);
  expect(text).not.toContain(Buffer.from(BSN).toString("base64").slice(0, 10));
};

describe("a mail without personal data", () => {
  it("leaves as it is, once, and is told", async () => {
    const { transporter, sent, reports } = outbox();
    await transporter.sendMail(
      mail({
        text: "Dag",
        attachments: [{ filename: "a.txt", content: Readable.from(["in", "houd"]) }],
      }),
    );
    expect(sent).toHaveLength(1);
    const read = await PostalMime.parse(sent[0]?.text ?? "");
    expect([read.subject, read.text?.trim(), read.from?.name]).toEqual([
      "Uw vraag",
      "Dag",
      "Helpdesk",
    ]);
    expect(Buffer.from(read.attachments[0]?.content as ArrayBuffer).toString()).toBe("inhoud");
    expect(reports).toMatchObject([
      { channel: "mail", mode: "enforce", at: now, decision: { action: "allow" } },
    ]);
  });

  it("is not looked at when the policy is off", async () => {
    const { transporter, sent, reports } = outbox({ policy: { ...policy, mode: "off" } });
    await transporter.sendMail(mail());
    expect([sent.length, reports.length]).toEqual([1, 0]);
    expect(sent[0]?.text).toContain(BSN);
  });
});

describe("traps of the hook", () => {
  it("1: sees what a later plugin of the step compile adds", async () => {
    const { transporter, sent } = outbox();
    transporter.use("compile", (message, done) => {
      message.data.text = `Ingevuld: BSN ${BSN}`;
      done();
    });
    await transporter.sendMail(mail({ text: "leeg" }));
    nowhere(sent[0]?.text ?? BSN);
    expect(uninverted(sent[0]?.text ?? "")).toContain(BSN);
  });

  it.each<[string, SendMailOptions]>([
    ["text", {}],
    ["HTML", { text: "zie bijlage", html: `<p>BSN <b>123</b>456<i>782</i></p>` }],
    [
      "raw",
      {
        raw: `From: balie@leerplein.example\r\nTo: a@uit.example\r\nSubject: x\r\n\r\nBSN ${BSN}\r\n`,
      },
    ],
    [
      "an attachment that is a stream",
      {
        text: "zie bijlage",
        attachments: [{ filename: "k.txt", content: Readable.from([`BSN ${BSN}`]) }],
      },
    ],
  ])("2: jsonTransport, which reads the fields, gets nothing of %s", async (_title, more) => {
    const transporter = createTransport({ jsonTransport: true });
    transporter.use("stream", guardNodemailer({ policy, classify, encryptors: [inverting] }));
    const { message, envelope } = await transporter.sendMail(mail(more));
    const fields = JSON.parse(message) as Readonly<Record<string, unknown>>;
    nowhere(message);
    expect(message).not.toContain("Uw vraag");
    expect(fields).toMatchObject({
      subject: "...",
      headers: {},
      attachments: [{ contentType: expect.stringContaining("application/pkcs7-mime") }],
    });
    expect(envelope.to).toEqual(["a@uit.example"]);
  });

  it("2: jsonTransport gets a mail that may leave as a whole, streams too", async () => {
    const transporter = createTransport({ jsonTransport: true });
    transporter.use("stream", guardNodemailer({ policy, classify }));
    const { message } = await transporter.sendMail(
      mail({
        text: "Dag",
        bcc: "b@uit.example",
        attachments: [{ filename: "a.txt", content: Readable.from(["inhoud"]) }],
      }),
    );
    expect(JSON.parse(message)).toMatchObject({
      text: "Dag\n",
      subject: "Uw vraag",
      to: [{ address: "a@uit.example" }],
      bcc: [{ address: "b@uit.example" }],
      attachments: [{ content: Buffer.from("inhoud").toString("base64"), filename: "a.txt" }],
    });
  });

  it("3: reads a stream once, and sends what it read", async () => {
    const { transporter, sent } = outbox();
    await transporter.sendMail(
      mail({
        text: "x",
        attachments: [{ filename: "k.txt", content: Readable.from([`BSN ${BSN}`]) }],
      }),
    );
    const inside = await PostalMime.parse(uninverted(sent[0]?.text ?? ""));
    expect(Buffer.from(inside.attachments[0]?.content as ArrayBuffer).toString()).toBe(
      `BSN ${BSN}`,
    );
  });

  it.each<[string, SendMailOptions, string]>([
    ["the subject", { subject: `Kind met BSN ${BSN}`, text: "dag" }, "subject"],
    [
      "the name of a file",
      { text: "dag", attachments: [{ filename: `bsn_${BSN}.txt`, content: "leeg" }] },
      "attachment-1",
    ],
    ["the name beside an address", { to: `"BSN ${BSN}" <a@uit.example>`, text: "dag" }, "headers"],
    ["a header of one's own", { headers: { "X-Kind": `BSN ${BSN}` }, text: "dag" }, "headers"],
  ])("4: %s is content, and is not readable outside", async (_title, more, part) => {
    const { transporter, sent, reports } = outbox();
    await transporter.sendMail(mail(more));
    nowhere(sent[0]?.text ?? BSN);
    expect(sent[0]?.text).toContain("\r\nSubject: ...\r\n");
    expect(uninverted(sent[0]?.text ?? "")).toContain(BSN);
    expect(reports[0]?.decision?.hits).toMatchObject([{ kind: "bsn", part }]);
    nowhere(JSON.stringify(reports));
  });

  it("4: an address that is personal data itself cannot be hidden", async () => {
    const { transporter, sent } = outbox();
    const sending = transporter.sendMail(
      mail({ replyTo: `bsn.${BSN}@leerplein.example`, text: "dag" }),
    );
    await expect(sending).rejects.toEqual(refusal("not-encryptable"));
    expect(sent).toEqual([]);
  });

  it("5: nobody gets it when one has no key", async () => {
    const held: HeldMail[] = [];
    const { transporter, sent } = outbox({ hold: (one) => void held.push(one) });
    const sending = transporter.sendMail(mail({ to: ["a@uit.example", "geen@uit.example"] }));
    await expect(sending).rejects.toEqual(refusal("held"));
    expect(sent).toEqual([]);
    expect(held).toMatchObject([
      { from: "balie@leerplein.example", to: ["a@uit.example", "geen@uit.example"] },
    ]);
    expect(Buffer.from(held[0]?.mime ?? []).toString()).toContain(BSN);
  });

  it("5: or those who can, each in their own way, and never the rest in clear", async () => {
    const { transporter, sent } = outbox({ policy: { ...policy, mixed: "split" } });
    await transporter.sendMail(
      mail({
        to: ["a@uit.example", "geen@uit.example"],
        cc: "balie@leerplein.example",
        bcc: "b@uit.example",
      }),
    );
    const byReader = new Map(sent.map((one) => [one.envelope.to.join(), one.text]));
    expect([...byReader.keys()].sort()).toEqual([
      "a@uit.example",
      "b@uit.example",
      "balie@leerplein.example",
    ]);
    expect(byReader.get("balie@leerplein.example")).toContain(BSN);
    for (const reader of ["a@uit.example", "b@uit.example"]) nowhere(byReader.get(reader) ?? BSN);
  });

  it("keeps Bcc out of every header and inside every envelope, and gives it an encrypted copy of its own", async () => {
    const { transporter, sent } = outbox();
    await transporter.sendMail(mail({ bcc: "b@uit.example" }));
    expect(sent.map(({ envelope }) => envelope.to)).toEqual([["b@uit.example"], ["a@uit.example"]]);
    for (const { text } of sent) {
      expect(`${text}${uninverted(text)}`).not.toMatch(/^bcc:/im);
      expect(`${text}${uninverted(text)}`).not.toContain("b@uit.example");
    }
  });

  const locked = (bytes: Uint8Array) => {
    const marked = bytes.slice();
    marked[6] = 1;
    return Buffer.from(marked);
  };
  const zip = zipSync({ "a.txt": new TextEncoder().encode("x") });
  it.each<[string, SendMailOptions["attachments"], string]>([
    ["an archive with a password", [{ filename: "a.zip", content: locked(zip) }], "encrypted"],
    [
      "a picture",
      [
        {
          filename: "a.png",
          content: Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 1]),
        },
      ],
      "type",
    ],
    ["more than the bound", [{ filename: "a.txt", content: "x ".repeat(150_000) }], "too-large"],
  ])("6: %s does not leave", async (_title, attachments, why) => {
    const { transporter, sent, reports } = outbox({ maxBytes: 300_000 });
    await expect(transporter.sendMail(mail({ text: "dag", attachments }))).rejects.toEqual(
      refusal("blocked"),
    );
    expect(sent).toEqual([]);
    expect(reports[0]?.decision?.unscannable).toMatchObject([{ why }]);
    const inside = outbox({ maxBytes: 300_000 });
    await inside.transporter.sendMail(
      mail({ to: "balie@leerplein.example", text: "dag", attachments }),
    );
    expect(inside.sent).toHaveLength(1);
  });

  const broken = () => {
    throw new Error(`what was read: ${BSN}`);
  };
  it.each<[string, Partial<GuardNodemailerOptions>, string]>([
    ["the detector", { detect: broken }, "detector-failed"],
    [
      "a detector that gives nonsense",
      {
        detect: () => ({
          format: "text",
          parts: [],
          matches: [{ kind: BSN, part: "", start: 0, end: 9, confidence: 90 }],
        }),
      },
      "detector-failed",
    ],
    ["the look-up of keys", { classify: broken }, "look-up-failed"],
    ["the encryptor", { encryptors: [{ via: "smime", encrypt: broken }] }, "encryptor-failed"],
    ["no encryptor", { encryptors: [] }, "encryptor-missing"],
    ["the report", { onReport: broken }, "report-failed"],
    [
      "keeping what is held",
      { classify: () => ({ internal: false, routes: [] }), hold: broken },
      "hold-failed",
    ],
  ])(
    "7: %s fails, and nothing leaves; 8: nobody is told a value",
    async (_title, options, code) => {
      const { transporter, sent, reports } = outbox(options);
      const error: unknown = await transporter.sendMail(mail()).catch((thrown: unknown) => thrown);
      expect(error).toEqual(refusal(code));
      expect(sent).toEqual([]);
      const { message, stack } = error as OutboundRefusedError;
      const told = `${message}${stack?.split("\n")[0]}${JSON.stringify(error)}${JSON.stringify(reports)}`;
      for (let at = 0; at + 6 <= BSN.length; at += 1)
        expect(told).not.toContain(BSN.slice(at, at + 6));
      if (code !== "report-failed") expect(reports.at(-1)?.refusal).toBe(code);
    },
  );

  it.each([
    ["a mail without an end", "Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n\r\nhallo"],
    ["base64 with other signs", "Content-Transfer-Encoding: base64\r\n\r\nSGFsbG8=!!SGFsbG8="],
    ["two types", "Content-Type: text/plain\r\nContent-Type: text/html\r\n\r\nhallo"],
    ["a charset that hides letters", "Content-Type: text/plain; charset=utf-7\r\n\r\n+ADEAMgAz-"],
  ])("a broken form, %s, is a block", async (_title, rest) => {
    const { transporter, sent } = outbox();
    const raw = `From: balie@leerplein.example\r\nTo: balie@leerplein.example\r\nMIME-Version: 1.0\r\n${rest}`;
    await expect(
      transporter.sendMail({
        raw,
        envelope: { from: "balie@leerplein.example", to: "balie@leerplein.example" },
      }),
    ).rejects.toEqual(refusal("blocked"));
    expect(sent).toEqual([]);
  });

  it("blocks a mail to nobody", async () => {
    const { transporter } = outbox();
    await expect(
      transporter.sendMail({
        raw: "Subject: x\r\n\r\nx",
        envelope: { from: "a@in.example", to: [] },
      }),
    ).rejects.toEqual(refusal("no-recipient"));
  });
});

describe("a test", () => {
  it.each<[string, Partial<GuardNodemailerOptions>, string | undefined]>([
    ["stops nothing", {}, undefined],
    [
      "nor does a failure",
      {
        classify: () => {
          throw new Error("weg");
        },
      },
      "look-up-failed",
    ],
  ])("%s", async (_title, options, code) => {
    const { transporter, sent, reports } = outbox({
      policy: { ...policy, mode: "test" },
      ...options,
    });
    await transporter.sendMail(
      mail({ attachments: [{ filename: "a.txt", content: Readable.from(["inhoud"]) }] }),
    );
    expect(sent[0]?.text).toContain(BSN);
    expect(sent[0]?.text).toContain(Buffer.from("inhoud").toString("base64"));
    expect(reports[0]?.refusal).toBe(code);
    if (!code) expect(reports[0]?.decision?.would).toBe("encrypt");
  });
});

it("lets a sender set a rule aside, and reports it", async () => {
  const override = () => ({
    ruleId: "identifiers-outside",
    by: "balie-3",
    reason: `Ouder gaf ${BSN} zelf`,
  });
  const { transporter, sent, reports } = outbox({ override });
  await transporter.sendMail(mail());
  expect(sent[0]?.text).toContain(BSN);
  expect(reports[0]?.decision?.override).toMatchObject({ accepted: true, by: "balie-3" });
  nowhere(JSON.stringify(reports));
});

it("sends a JWE that its reader opens with the subject and the text in it", async () => {
  const { publicKey, privateKey } = await jose.generateKeyPair("ECDH-ES+A256KW");
  const { transporter, sent } = outbox({
    encryptors: [jweEncryptor({ jose, keyFor: () => publicKey })],
  });
  await transporter.sendMail(mail({ to: "jwe@uit.example" }));
  nowhere(sent[0]?.text ?? BSN);
  const { plaintext, protectedHeader } = await jose.compactDecrypt(
    base64Body(sent[0]?.text ?? "").toString(),
    privateKey,
  );
  const read = await PostalMime.parse(plaintext);
  expect([read.subject, read.text?.trim(), protectedHeader.cty]).toEqual([
    "Uw vraag",
    `Het BSN is ${BSN}.`,
    "message/rfc822",
  ]);
});

it("hands a mail over to the portal: a link by mail, a code by another way", async () => {
  const store = memoryPortalStore();
  const codes: string[] = [];
  const encryptor = portalEncryptor({
    jose,
    store,
    terms: () => ({
      id: "m-1",
      random: crypto.getRandomValues(new Uint8Array(52)),
      now,
      expiresAt: "2026-12-13T12:00:00Z",
    }),
    link: ({ id, secret }) => `https://portaal.leerplein.example/m/${id}#${secret}`,
    sendCode: async (_route, code) => void codes.push(code),
    notice: ({ link }) => ({
      subject: "Er staat een bericht klaar van café Leerplein",
      text: `Lees het op ${link}\n`,
    }),
  });
  const { transporter, sent } = outbox({ encryptors: [encryptor] });
  await transporter.sendMail(mail({ to: "ouder@uit.example" }));
  const notice = await PostalMime.parse(sent[0]?.text ?? "");
  expect(notice.subject).toBe("Er staat een bericht klaar van café Leerplein");
  nowhere(sent[0]?.text ?? BSN);
  const secret = /#([\w-]{43})/.exec(notice.text ?? "")?.[1] ?? "";
  expect(sent[0]?.text).not.toContain(codes[0]);
  const read = await unsealFromPortal(
    { id: "m-1", secret, code: codes[0] ?? "" },
    { jose, store, now },
  );
  expect(read.state).toBe("opened");
  if (read.state === "opened") expect(Buffer.from(read.message.content).toString()).toContain(BSN);
});

it("refuses a policy that is none, before any mail", () => {
  expect(() => guardNodemailer({ policy: { ...policy, mode: "on" as never }, classify })).toThrow(
    "mode: not-an-option",
  );
});
