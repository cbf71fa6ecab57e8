import { isBytes } from "../../shared/bytes/is-bytes.ts";
import { InvalidInputError } from "../../shared/issues/invalid-input-error.ts";

/** Turns values into tokens, and pseudonyms back into values. */
export interface Vault {
  hash(kind: string, value: string): Promise<string>;
  pseudonymise(kind: string, value: string): Promise<string>;
  /** The value behind a token; `undefined` when another key made it, or nobody did. */
  open(kind: string, token: string): Promise<string | undefined>;
}

type Bytes = Uint8Array;
/** The part of Web Crypto that is used; keys stay opaque. */
interface Subtle {
  importKey(
    format: "raw",
    key: Bytes,
    as: unknown,
    extractable: false,
    uses: string[],
  ): Promise<object>;
  deriveBits(as: unknown, key: object, bits: number): Promise<ArrayBuffer>;
  sign(as: "HMAC", key: object, data: Bytes): Promise<ArrayBuffer>;
  encrypt(as: unknown, key: object, data: Bytes): Promise<ArrayBuffer>;
  decrypt(as: unknown, key: object, data: Bytes): Promise<ArrayBuffer>;
}

interface TextCoders {
  readonly crypto: { readonly subtle: Subtle };
  readonly TextEncoder: new () => { encode(text: string): Bytes };
  readonly TextDecoder: new () => { decode(bytes: Bytes): string };
}

const KEY_BYTES = 32;
const TAG_BYTES = 16;
/** Half bytes as letters: no digit or capital that could look like another number. */
const LETTERS = "abcdefghijklmnop";

/**
 * A vault for one key.
 *
 * HKDF-SHA-256 (RFC 5869) gives each use a key of its own. A pseudonym is made as in SIV mode (RFC 5297): a tag over
 * kind and value, HMAC-SHA-256 cut to 128 bits, is also the counter block of AES-256-CTR. So equal values give equal
 * tokens, which is the purpose, and a token that was tampered with does not open.
 *
 * @param secret - At least 32 random bytes.
 */
export async function openVault(secret: Bytes): Promise<Vault> {
  checkKey(secret);
  const { crypto, TextEncoder, TextDecoder } = globalThis as unknown as TextCoders;
  const { subtle } = crypto;
  const bytesOf = (text: string) => new TextEncoder().encode(text);
  const derive = await derivation(subtle, secret, bytesOf);
  const [hashing, tagging] = [await derive("hash", "HMAC"), await derive("tag", "HMAC")];
  const hiding = await derive("hide", "AES-CTR");
  const tagOf = async (key: object, kind: string, value: string) =>
    new Uint8Array(await subtle.sign("HMAC", key, bytesOf(`${kind}\0${value}`))).slice(
      0,
      TAG_BYTES,
    );
  const cipher = (tag: Bytes) => ({ name: "AES-CTR", counter: tag, length: 64 });
  return {
    hash: async (kind, value) => toLetters(await tagOf(hashing, kind, value)),
    async pseudonymise(kind, value) {
      const tag = await tagOf(tagging, kind, value);
      const hidden = await subtle.encrypt(cipher(tag), hiding, bytesOf(value));
      return toLetters(tag) + toLetters(new Uint8Array(hidden));
    },
    async open(kind, token) {
      const bytes = fromLetters(token);
      const tag = bytes.slice(0, TAG_BYTES);
      const shown = await subtle.decrypt(cipher(tag), hiding, bytes.slice(TAG_BYTES));
      const value = new TextDecoder().decode(new Uint8Array(shown));
      return toLetters(await tagOf(tagging, kind, value)) === toLetters(tag) ? value : undefined;
    },
  };
}

/** @throws InvalidInputError `too-short` for what is no key of at least 32 bytes. */
export function checkKey(secret: unknown): void {
  if (isBytes(secret) && secret.length >= KEY_BYTES) return;
  throw new InvalidInputError([
    { code: "too-short", path: ["key"], params: { minimum: KEY_BYTES } },
  ]);
}

async function derivation(subtle: Subtle, secret: Bytes, bytesOf: (text: string) => Bytes) {
  const root = await subtle.importKey("raw", secret, "HKDF", false, ["deriveBits"]);
  return async (use: string, as: "HMAC" | "AES-CTR") => {
    const info = bytesOf(`bijsluiter/pii/${use}`);
    const how = { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(0), info };
    const bits = new Uint8Array(await subtle.deriveBits(how, root, KEY_BYTES * 8));
    const uses = as === "HMAC" ? ["sign"] : ["encrypt", "decrypt"];
    return subtle.importKey("raw", bits, { name: as, hash: "SHA-256" }, false, uses);
  };
}

function toLetters(bytes: Bytes): string {
  return [...bytes].map((byte) => LETTERS.charAt(byte >> 4) + LETTERS.charAt(byte & 15)).join("");
}

function fromLetters(token: string): Bytes {
  const codes = [...token].map((letter) => LETTERS.indexOf(letter));
  return Uint8Array.from({ length: codes.length >> 1 }, (_, index) => {
    const [high = 0, low = 0] = codes.slice(index * 2, index * 2 + 2);
    return high * 16 + low;
  });
}
