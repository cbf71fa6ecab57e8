import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { canonicalJson } from "./canonical-json.ts";

/**
 * HMAC-SHA-256 of a list of ids in any order: the holder of the key and the list can prove that the list is unchanged,
 * and nobody else can test ids. FIPS 198-1.
 */
export function recordListHash(ids: readonly string[], key: string): string {
  const list = canonicalJson([...ids].sort());
  return bytesToHex(hmac(sha256, utf8ToBytes(key), utf8ToBytes(list)));
}
