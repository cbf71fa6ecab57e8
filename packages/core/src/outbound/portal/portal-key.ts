import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";

/**
 * Key of a message: of the secret in the link, the code of the other channel and the id. The secret has 256 bits, so that who steals the
 * store cannot try codes; the code keeps the link alone from opening it.
 */
export const portalKey = (
  secret: Uint8Array,
  { id, code }: { id: string; code: string },
): Uint8Array => hmac(sha256, secret, utf8ToBytes(`bijsluiter portal 1\n${id}\n${code}`));
