import { webcrypto } from "node:crypto";
import { createTransport } from "nodemailer";
import * as openpgp from "openpgp";
import PostalMime from "postal-mime";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { guardNodemailer } from "../../src/node/index.ts";
import {
  type OutboundEncryptor,
  type OutboundPolicy,
  openPgpEncryptor,
  readMailFacts,
} from "../../src/outbound/index.ts";
import { type SmimeEncryptorOptions, smimeEncryptor } from "../../src/outbound/smime/index.ts";
import { type Folder, makeCertificate, run, tempFolder } from "./keys.ts";
import { smtpServer } from "./smtp.ts";

const BSN = "123456782";
const now = () => new Date(Date.now() + 60_000).toISOString();
const policy: OutboundPolicy = {
  mode: "enforce",
  rules: [{ id: "bsn", when: { kinds: ["bsn"] }, action: "encrypt", severity: "high" }],
  noRoute: "block",
  mixed: "hold-all",
  onError: "block",
};

let folder: Folder;
let server: Awaited<ReturnType<typeof smtpServer>>;
const certificates = new Map<string, string>();

beforeAll(async () => {
  folder = tempFolder();
  server = await smtpServer();
  for (const name of ["anna", "bert", "balie"])
    certificates.set(name, makeCertificate(folder, name));
  certificates.set("eva", makeCertificate(folder, "eva", "P-256"));
});
afterAll(async () => {
  await server.close();
  folder.remove();
});
beforeEach(() => {
  server.received.length = 0;
});

/** Sends a mail with a BSN in its subject, its text and an attachment, over SMTP. */
async function send(
  encryptor: OutboundEncryptor,
  to: readonly string[],
  bcc: readonly string[] = [],
) {
  const { via } = encryptor;
  const transporter = createTransport({ host: "127.0.0.1", port: server.port, secure: false });
  const classify = (id: string) => ({
    internal: false,
    routes: [{ via, ref: id.replace(/@.*/, "") }],
  });
  transporter.use("stream", guardNodemailer({ policy, classify, encryptors: [encryptor], now }));
  const address = (name: string) => `${name}@uit.example`;
  await transporter.sendMail({
    from: "Balie <balie@leerplein.example>",
    to: to.map(address),
    bcc: bcc.map(address),
    subject: `Kind met BSN ${BSN}`,
    text: `Het BSN is ${BSN}.`,
    attachments: [{ filename: `bsn ${BSN}.csv`, content: `bsn\n${BSN}\n` }],
  });
  transporter.close();
  return server.received;
}

/** No part of the number stands in a mail, as it is or in base64. */
function hidesAll(mime: string) {
  const outside = `${mime}${Buffer.from(mime.split("\r\n\r\n").slice(1).join(), "base64").toString("latin1")}`;
  for (let at = 0; at + 6 <= BSN.length; at += 1)
    expect(outside).not.toContain(BSN.slice(at, at + 6));
}

async function isWhole(inside: string) {
  const mail = await PostalMime.parse(inside);
  expect([mail.subject, mail.text?.trim(), mail.attachments[0]?.filename]).toEqual([
    `Kind met BSN ${BSN}`,
    `Het BSN is ${BSN}.`,
    `bsn ${BSN}.csv`,
  ]);
}

const certificateFor: SmimeEncryptorOptions["certificateFor"] = ({ ref = "" }) =>
  certificates.get(ref) ?? "";
const decrypt = (mime: string, name: string) =>
  run(
    "openssl",
    "cms",
    "-decrypt",
    "-in",
    folder.write("mail.eml", Buffer.from(mime, "latin1")),
    "-recip",
    folder.path(`${name}.pem`),
    "-inkey",
    folder.path(`${name}.key`),
  );

describe("S/MIME over SMTP, read by openssl", () => {
  it.each([
    ["anna", "RSA-OAEP"],
    ["eva", "ECDH on P-256"],
  ])("%s reads the mail (%s)", async (name) => {
    const [received] = await send(smimeEncryptor({ certificateFor, now }), [name]);
    hidesAll(received?.mime ?? BSN);
    expect(received?.mime).toMatch(/^Subject: \.\.\.\r$/m);
    await isWhole(decrypt(received?.mime ?? "", name));
  });

  it("two in To share a copy that each reads, and one in Bcc has another", async () => {
    const received = await send(smimeEncryptor({ certificateFor, now }), ["anna", "eva"], ["bert"]);
    expect(received.map(({ to }) => to)).toEqual([
      ["bert@uit.example"],
      ["anna@uit.example", "eva@uit.example"],
    ]);
    for (const name of ["anna", "eva"]) await isWhole(decrypt(received[1]?.mime ?? "", name));
    await isWhole(decrypt(received[0]?.mime ?? "", "bert"));
    expect(() => decrypt(received[1]?.mime ?? "", "bert")).toThrow();
    expect(received.map(({ mime }) => mime).join()).not.toContain("bert@uit.example");
  });

  it("signed inside the encryption: openssl verifies, and a change shows", async () => {
    const key = folder.read("balie.key").replaceAll(/-----[A-Z ]+-----|\s/g, "");
    const algorithm = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };
    const privateKey = await webcrypto.subtle.importKey(
      "pkcs8",
      Buffer.from(key, "base64"),
      algorithm,
      false,
      ["sign"],
    );
    const signer = { certificate: certificates.get("balie") ?? "", privateKey };
    const [received] = await send(smimeEncryptor({ certificateFor, signer, now }), ["anna"]);
    const signed = decrypt(received?.mime ?? "", "anna");
    const verify = (mail: string) =>
      run(
        "openssl",
        "cms",
        "-verify",
        "-in",
        folder.write("signed.eml", mail),
        "-CAfile",
        folder.path("balie.pem"),
        "-no_check_time",
        "-purpose",
        "any",
      );
    await isWhole(verify(signed));
    const lines = signed.split("\n");
    const changed = lines.map((line, index) =>
      index === 20 ? `${line.slice(0, 10)}${line[10] === "A" ? "B" : "A"}${line.slice(11)}` : line,
    );
    expect(() => verify(changed.join("\n"))).toThrow();
  });

  it("sends nothing for a certificate that is none, or lapsed", async () => {
    const refused = expect.objectContaining({ refusal: "encryptor-failed" });
    await expect(
      send(smimeEncryptor({ certificateFor: () => "geen", now }), ["anna"]),
    ).rejects.toEqual(refused);
    const later = () => "2099-01-01T00:00:00Z";
    await expect(send(smimeEncryptor({ certificateFor, now: later }), ["anna"])).rejects.toEqual(
      refused,
    );
    expect(server.received).toEqual([]);
  });

  it("is known for encrypted by what it holds, and not by its media type", async () => {
    const [received] = await send(smimeEncryptor({ certificateFor, now }), ["anna"]);
    const facts = await readMailFacts(Buffer.from(received?.mime ?? "", "latin1"));
    expect(facts).toEqual({
      hits: [],
      unscannable: [{ part: "raw", why: "encrypted" }],
      messageTypes: [],
      protectedAlready: true,
    });
    const false_ = `From: a@in.example\r\nSubject: x\r\nContent-Type: application/pkcs7-mime; smime-type=enveloped-data\r\n\r\nBSN ${BSN}`;
    const claimed = await readMailFacts(Buffer.from(false_));
    expect([claimed.protectedAlready, claimed.hits.map(({ kind }) => kind)]).toEqual([
      false,
      ["bsn"],
    ]);
  });
});

describe("OpenPGP over SMTP, read by gpg", () => {
  it.each([
    ["signed", true],
    ["not signed", false],
  ])("%s", async (_title, isSigned) => {
    const home = tempFolder();
    const gpg = (...args: readonly string[]) =>
      run("gpg", "--homedir", home.path("."), "--batch", "--yes", "--quiet", ...args);
    const keys = await openpgp.generateKey({
      type: "rsa",
      rsaBits: 2048,
      userIDs: [{ name: "Anna", email: "anna@uit.example" }],
      format: "armored",
    });
    const own = await openpgp.generateKey({
      type: "rsa",
      rsaBits: 2048,
      userIDs: [{ name: "Balie", email: "balie@leerplein.example" }],
      format: "armored",
    });
    gpg("--import", home.write("anna.asc", keys.privateKey));
    gpg("--import", home.write("balie.asc", own.publicKey));
    const signingKey = await openpgp.readPrivateKey({ armoredKey: own.privateKey });
    const encryptor = openPgpEncryptor({
      openpgp,
      keyFor: () => keys.publicKey,
      ...(isSigned && { signingKey }),
    });
    const [received] = await send(encryptor, ["anna"]);
    hidesAll(received?.mime ?? BSN);
    const armour =
      /-----BEGIN PGP MESSAGE-----[\s\S]*-----END PGP MESSAGE-----/.exec(
        received?.mime ?? "",
      )?.[0] ?? "";
    const inside = gpg(
      "--trust-model",
      "always",
      "--status-file",
      home.path("status"),
      "--decrypt",
      home.write("mail.asc", armour),
    );
    await isWhole(inside);
    expect(home.read("status").includes("GOODSIG")).toBe(isSigned);
    const facts = await readMailFacts(Buffer.from(received?.mime ?? "", "latin1"));
    expect([facts.protectedAlready, facts.hits]).toEqual([true, []]);
    run("gpgconf", "--homedir", home.path("."), "--kill", "all");
    home.remove();
  });

  it("sends nothing without a key", async () => {
    const encryptor = openPgpEncryptor({ openpgp, keyFor: () => "geen sleutel" });
    await expect(send(encryptor, ["anna"])).rejects.toEqual(
      expect.objectContaining({ refusal: "encryptor-failed" }),
    );
    expect(server.received).toEqual([]);
  });
});
