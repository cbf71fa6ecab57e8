import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";

/**
 * Key of a message, derived from the secret in the link, the code and the id. The secret has 256 bits, so that codes
 * cannot be tried on a stolen store. The code is needed because the link alone must not open the message.
 */
export const portalKey = (
  secret: Uint8Array,
  { id, code }: { id: string; code: string },
): Uint8Array => hmac(sha256, secret, utf8ToBytes(`bijsluiter portal 1\n${id}\n${code}`));
