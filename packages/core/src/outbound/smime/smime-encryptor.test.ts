import { webcrypto, X509Certificate } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Folder, makeCertificate, run, tempFolder } from "../../../test/outbound/keys.ts";
import { readPem } from "./read-pem.ts";
import { smimeEncryptor } from "./smime-encryptor.ts";

const content = new TextEncoder().encode("Subject: Rapport\r\n\r\nDag\r\n");
const about = { contentType: "message/rfc822" };
const iso = (time: number) => new Date(time).toISOString();

let folder: Folder;
let anna = "";
let desk = "";
let [from, to] = [0, 0];

beforeAll(() => {
  folder = tempFolder();
  anna = makeCertificate(folder, "anna", "P-256");
  desk = makeCertificate(folder, "balie", "P-256");
  const { validFrom, validTo } = new X509Certificate(anna);
  [from, to] = [Date.parse(validFrom), Date.parse(validTo)];
});
afterAll(() => folder.remove());

const encrypted = (moment: number, more: object = {}) =>
  smimeEncryptor({ certificateFor: () => anna, now: () => iso(moment), ...more }).encrypt(
    content,
    [{ via: "smime" }],
    about,
  );
const opened = (body: Uint8Array) =>
  run(
    "openssl",
    "cms",
    "-decrypt",
    "-binary",
    "-inform",
    "DER",
    "-in",
    folder.write("mail.der", body),
    "-recip",
    folder.path("anna.pem"),
    "-inkey",
    folder.path("anna.key"),
  );
const printed = (body: Uint8Array) =>
  run(
    "openssl",
    "cms",
    "-cmsout",
    "-print",
    "-noout",
    "-inform",
    "DER",
    "-in",
    folder.write("print.der", body),
  );

describe("smimeEncryptor", () => {
  it("gives enveloped data with AES-256 in CBC, which its reader opens (RFC 8551, 2.7 and 3.2)", async () => {
    const { contentType, body } = await encrypted(from);
    expect(contentType).toBe('application/pkcs7-mime; smime-type=enveloped-data; name="smime.p7m"');
    expect(opened(body)).toBe(new TextDecoder().decode(content));
    expect(printed(body)).toMatch(/pkcs7-envelopedData[\s\S]*aes-256-cbc/);
    expect(smimeEncryptor({ certificateFor: () => anna, now: () => iso(from) }).via).toBe("smime");
  });

  it("a key of RSA is wrapped with OAEP and SHA-256 (RFC 8551, 2.3)", async () => {
    const rsa = makeCertificate(folder, "bert");
    const { body } = await encrypted(from, {
      certificateFor: () => rsa,
      now: () => iso(Date.parse(new X509Certificate(rsa).validFrom)),
    });
    expect(printed(body)).toMatch(/rsaesOaep[\s\S]*sha256/);
  });

  it("a certificate is valid from its first second to its last (RFC 5280, 4.1.2.5)", async () => {
    const refused = /^certificate not valid now$/;
    await expect(encrypted(from - 1)).rejects.toThrow(refused);
    await expect(encrypted(to)).resolves.toBeDefined();
    await expect(encrypted(to + 1)).rejects.toThrow(refused);
  });

  it("what is no certificate is refused, for a reader and for the signer", async () => {
    const none = { certificate: "geen", privateKey: {} };
    await expect(encrypted(from, { certificateFor: () => "geen" })).rejects.toThrow(
      /^no certificate$/,
    );
    await expect(encrypted(from, { signer: none })).rejects.toThrow(/^no certificate$/);
  });

  it("signs inside the encryption: what, when and by whom (RFC 8551, 3.5.2; RFC 5652, 11)", async () => {
    const privateKey = await webcrypto.subtle.importKey(
      "pkcs8",
      Buffer.from(folder.read("balie.key").replaceAll(/-----[A-Z ]+-----|\s/g, ""), "base64"),
      { name: "ECDSA", namedCurve: "P-256" },
      false,
      ["sign"],
    );
    const { body } = await encrypted(from, { signer: { certificate: desk, privateKey } });
    const entity = opened(body);
    const [head = "", lines = ""] = entity.split("\r\n\r\n");
    expect(head.split("\r\n")).toEqual([
      'Content-Type: application/pkcs7-mime; smime-type=signed-data; name="smime.p7m"',
      "Content-Transfer-Encoding: base64",
      'Content-Disposition: attachment; filename="smime.p7m"',
    ]);
    expect(lines).toMatch(/^(?:[A-Za-z\d+/=]{1,76}\r\n)+$/);
    const signed = Buffer.from(lines, "base64");
    const verified = run(
      "openssl",
      "cms",
      "-verify",
      "-binary",
      "-inform",
      "DER",
      "-in",
      folder.write("signed.der", signed),
      "-CAfile",
      folder.path("balie.pem"),
      "-no_check_time",
      "-purpose",
      "any",
    );
    expect(verified).toBe(new TextDecoder().decode(content));
    const text = printed(signed);
    expect(text).toContain("pkcs7-signedData");
    expect(
      [...text.matchAll(/object: (\w+) \(1\.2\.840\.113549\.1\.9\.[345]\)/g)].map(
        ([, name]) => name,
      ),
    ).toEqual(["contentType", "signingTime", "messageDigest"]);
    const time = /UTCTIME:(.* GMT)/.exec(text.slice(text.indexOf("signingTime")))?.[1] ?? "";
    expect(Date.parse(time)).toBe(from);
    // RFC 5652, 5.1 and 5.3: of the signed data and of its signer; the certificate between them is of version 3.
    expect(text.match(/^ {4,8}version: 1/gm)).toHaveLength(2);
  });
});

describe("readPem (RFC 7468, 5)", () => {
  const pem = (base64: string) =>
    `-----BEGIN CERTIFICATE-----\n${base64}\n-----END CERTIFICATE-----\n`;
  it.each([
    ["a certificate", pem("QUJD"), "ABC"],
    ["in lines", pem("QU\r\nJ D\t"), "ABC"],
    ["every sign of base64", pem("+/8="), "\u00fb\u00ff"],
    ["text around it", `x\n${pem("QQ==")}y`, "A"],
    ["the first of two", pem("QQ==") + pem("Qg=="), "A"],
    [
      "a key before it",
      `-----BEGIN PRIVATE KEY-----\nQg==\n-----END PRIVATE KEY-----\n${pem("QQ==")}`,
      "A",
    ],
    ["a key alone", "-----BEGIN PRIVATE KEY-----\nQg==\n-----END PRIVATE KEY-----", undefined],
    ["another sign", pem("Q*=="), undefined],
    ["no end", "-----BEGIN CERTIFICATE-----\nQQ==\n", undefined],
    ["nothing", "", undefined],
  ])("%s", (_what, text, bytes) => {
    const read = readPem(text);
    expect(read && Buffer.from(read).toString("latin1")).toBe(bytes);
  });
});
