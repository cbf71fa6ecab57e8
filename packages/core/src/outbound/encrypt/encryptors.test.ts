import * as jose from "jose";
import * as openpgp from "openpgp";
import PostalMime from "postal-mime";
import { describe, expect, it } from "vitest";
import { jweEncryptor, type OutboundRoute, openPgpEncryptor } from "../index.ts";

const content = new TextEncoder().encode("Subject: Rapport\r\n\r\nDag");
const about = { contentType: "message/rfc822" };
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe("jweEncryptor writes a JWE in compact form (RFC 7516, 7.1)", () => {
  const read = async (algorithm?: "RSA-OAEP-256") => {
    const { publicKey, privateKey } = await jose.generateKeyPair(algorithm ?? "ECDH-ES+A256KW");
    const asked: OutboundRoute[] = [];
    const keyFor = (route: OutboundRoute) => {
      asked.push(route);
      return publicKey;
    };
    const encryptor = jweEncryptor({ jose, keyFor, ...(algorithm && { algorithm }) });
    const { contentType, body } = await encryptor.encrypt(
      content,
      [{ via: "jwe", ref: "a" }],
      about,
    );
    const { plaintext, protectedHeader } = await jose.compactDecrypt(text(body), privateKey);
    return { encryptor, asked, contentType, plaintext, header: protectedHeader };
  };

  it("one reader by the key of the route, with A256GCM", async () => {
    const { encryptor, asked, contentType, plaintext, header } = await read();
    expect([encryptor.via, encryptor.perRecipient, contentType]).toEqual([
      "jwe",
      true,
      "application/jose",
    ]);
    expect(asked).toEqual([{ via: "jwe", ref: "a" }]);
    expect(text(plaintext)).toBe(text(content));
    expect(header).toMatchObject({ alg: "ECDH-ES+A256KW", enc: "A256GCM", cty: "message/rfc822" });
  });

  it("or with the algorithm that is asked", async () => {
    expect((await read("RSA-OAEP-256")).header.alg).toBe("RSA-OAEP-256");
  });
});

describe("openPgpEncryptor writes PGP/MIME (RFC 3156, 4)", () => {
  const keyOf = (name: string) =>
    openpgp.generateKey({ type: "curve25519", userIDs: [{ name }], format: "armored" });
  const open = async (armour: string, privateKey: string, publicKey?: string) => {
    const verificationKeys = publicKey && (await openpgp.readKey({ armoredKey: publicKey }));
    return openpgp.decrypt({
      message: await openpgp.readMessage({ armoredMessage: armour }),
      decryptionKeys: await openpgp.readPrivateKey({ armoredKey: privateKey }),
      ...(verificationKeys && { verificationKeys }),
      format: "binary",
    });
  };

  it("a part that says the version, and one that every reader opens", async () => {
    const [anna, bert] = [await keyOf("Anna"), await keyOf("Bert")];
    const keys: Readonly<Record<string, string>> = { anna: anna.publicKey, bert: bert.publicKey };
    const encryptor = openPgpEncryptor({ openpgp, keyFor: ({ ref = "" }) => keys[ref] ?? "" });
    const to = [
      { via: "openpgp", ref: "anna" },
      { via: "openpgp", ref: "bert" },
    ] as const;
    const { contentType, body } = await encryptor.encrypt(content, to, about);
    expect([encryptor.via, contentType.replaceAll(/\s+/g, " ")]).toEqual([
      "openpgp",
      'multipart/encrypted; protocol="application/pgp-encrypted"; boundary="=_openpgp_1_encrypted"',
    ]);
    expect(text(body).replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    const armour =
      /-----BEGIN PGP MESSAGE-----[\s\S]*-----END PGP MESSAGE-----/.exec(text(body))?.[0] ?? "";
    expect(text(body).replace(armour, "ARMOUR").split("\r\n")).toEqual([
      "--=_openpgp_1_encrypted",
      "Content-Type: application/pgp-encrypted",
      "",
      "Version: 1",
      "",
      "--=_openpgp_1_encrypted",
      'Content-Type: application/octet-stream; name="encrypted.asc"',
      'Content-Disposition: inline; filename="encrypted.asc"',
      "",
      "ARMOUR",
      "",
      "--=_openpgp_1_encrypted--",
      "",
    ]);
    for (const { privateKey } of [anna, bert]) {
      const { data, signatures } = await open(armour, privateKey);
      expect([text(data as Uint8Array), signatures.length]).toEqual([text(content), 0]);
    }
  });

  it("signed by the key that is given", async () => {
    const [anna, desk] = [await keyOf("Anna"), await keyOf("Balie")];
    const signingKey = await openpgp.readPrivateKey({ armoredKey: desk.privateKey });
    const encryptor = openPgpEncryptor({ openpgp, keyFor: () => anna.publicKey, signingKey });
    const { contentType, body } = await encryptor.encrypt(content, [{ via: "openpgp" }], about);
    const mail = await PostalMime.parse(`Content-Type: ${contentType}\r\n\r\n${text(body)}`);
    const armour = text(new Uint8Array(mail.attachments[1]?.content as ArrayBuffer));
    const { signatures } = await open(armour, anna.privateKey, desk.publicKey);
    await expect(signatures[0]?.verified).resolves.toBe(true);
  });
});
