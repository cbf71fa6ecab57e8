import { CompactSign, exportJWK, generateKeyPair } from "jose";
import { describe, expect, it } from "vitest";
import { choice, emptyRecord, parentA } from "../../../test/consent-records.ts";
import { appendEvent, toReceipt } from "../index.ts";
import { type SignatureAlgorithm, signReceipt, verifyReceipt } from "./index.ts";

const record = appendEvent(emptyRecord, choice(parentA.id, "given", "2026-11-16T09:00:00+01:00"));
const receipt = toReceipt(record, { receiptId: "r-1", createdAt: "2026-11-22T12:00:00Z" });
const notVerified = { valid: false, reason: "not-verified" };

describe.each<SignatureAlgorithm>(["EdDSA", "ES256"])("a receipt signed with %s", (algorithm) => {
  it("is proved by the public key, also as a JWK", async () => {
    const { privateKey, publicKey } = await generateKeyPair(algorithm);
    const jws = await signReceipt(receipt, { key: privateKey, algorithm, keyId: "2026" });
    const proved = { valid: true, receipt, keyId: "2026" };
    expect(await verifyReceipt(jws, { key: publicKey, algorithm })).toEqual(proved);
    const jwk = await exportJWK(publicKey);
    expect(await verifyReceipt(jws, { key: jwk, algorithm })).toEqual(proved);
  });

  it("names no key when it is not told which", async () => {
    const { privateKey, publicKey } = await generateKeyPair(algorithm);
    const jws = await signReceipt(receipt, { key: privateKey, algorithm });
    expect(await verifyReceipt(jws, { key: publicKey, algorithm })).toEqual({
      valid: true,
      receipt,
    });
  });

  it("is not proved when a character changed, or by another key", async () => {
    const { privateKey, publicKey } = await generateKeyPair(algorithm);
    const other = await generateKeyPair(algorithm);
    const jws = await signReceipt(receipt, { key: privateKey, algorithm });
    const [header = "", payload = "", signature = ""] = jws.split(".");
    const changed = `${header}.${payload.slice(0, -2)}${payload.at(-2) === "A" ? "B" : "A"}${payload.at(-1)}.${signature}`;
    expect(await verifyReceipt(changed, { key: publicKey, algorithm })).toEqual(notVerified);
    expect(await verifyReceipt(jws, { key: other.publicKey, algorithm })).toEqual(notVerified);
    expect(await verifyReceipt("no jws", { key: publicKey, algorithm })).toEqual(notVerified);
  });

  it("is no receipt when something else was signed", async () => {
    const { privateKey, publicKey } = await generateKeyPair(algorithm);
    const sign = (text: string, typ: string) =>
      new CompactSign(new TextEncoder().encode(text))
        .setProtectedHeader({ alg: algorithm, typ })
        .sign(privateKey);
    const not = { valid: false, reason: "not-a-receipt" };
    for (const jws of [
      await sign("{}", "consent-receipt+jws"),
      await sign("text", "consent-receipt+jws"),
      await sign(JSON.stringify(receipt), "JWT"),
    ])
      expect(await verifyReceipt(jws, { key: publicKey, algorithm })).toEqual(not);
  });
});

it("takes the algorithm from who verifies, not from the token", async () => {
  const { privateKey, publicKey } = await generateKeyPair("ES256");
  const jws = await signReceipt(receipt, { key: privateKey, algorithm: "ES256" });
  expect(await verifyReceipt(jws, { key: publicKey, algorithm: "EdDSA" })).toEqual(notVerified);
});

it("refuses a secret that both sides share, and what is no receipt", async () => {
  const key = new Uint8Array(32);
  await expect(signReceipt(receipt, { key, algorithm: "HS256" as never })).rejects.toThrow(
    "not-an-option",
  );
  const { privateKey } = await generateKeyPair("ES256");
  await expect(signReceipt({} as never, { key: privateKey, algorithm: "ES256" })).rejects.toThrow(
    "required",
  );
});

it("checks by no algorithm by which it would not sign", async () => {
  const key = { kty: "oct", k: "c2VjcmV0LXRoYXQtYm90aC1zaWRlcy1zaGFyZS0xMjM0" };
  const forged = await new CompactSign(new TextEncoder().encode(JSON.stringify(receipt)))
    .setProtectedHeader({ alg: "HS256", typ: "consent-receipt+jws" })
    .sign(new TextEncoder().encode("secret-that-both-sides-share-1234"));
  await expect(verifyReceipt(forged, { key, algorithm: "HS256" as never })).rejects.toThrow(
    "algorithm: not-an-option",
  );
});

it("says that a key does not fit, without a word of the library", async () => {
  const { publicKey } = await generateKeyPair("ES256");
  await expect(signReceipt(receipt, { key: publicKey, algorithm: "EdDSA" })).rejects.toThrow(
    "key: wrong-format",
  );
});
