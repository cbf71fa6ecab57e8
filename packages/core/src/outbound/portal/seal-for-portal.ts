import * as z from "zod/mini";
import { base64 } from "../../shared/bytes/base64.ts";
import { isBytes } from "../../shared/bytes/is-bytes.ts";
import { type Instant, instant } from "../../shared/dates/instant.ts";
import { InvalidInputError } from "../../shared/issues/invalid-input-error.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { minLength } from "../../shared/schema/min-length.ts";
import { idText } from "../../shared/text/id-text.ts";
import { shortText } from "../../shared/text/short-text.ts";
import type { JoseLibrary } from "../encrypt/jose-library.ts";
import type { PortalItem } from "./portal-item.ts";
import { portalKey } from "./portal-key.ts";

/** A message for the portal. */
export interface PortalMessage {
  readonly content: Uint8Array;
  /** Media type of the content: `message/rfc822` for a mail. */
  readonly contentType: string;
}

/** Options of {@link sealForPortal}. */
export interface SealForPortalOptions {
  readonly jose: JoseLibrary;
  /** Id of the message. Use a new one for each message. */
  readonly id: string;
  /** 52 bytes from a cryptographic source such as `crypto.getRandomValues`. Use new bytes for each message. */
  readonly random: Uint8Array;
  readonly now: Instant;
  /** Time of expiry. */
  readonly expiresAt: Instant;
  /** Default 5. */
  readonly mostAttempts?: number;
  /** Default 1: the code works once. */
  readonly mostOpens?: number;
}

/** A sealed message: one part for the store, one for the link and one for another channel. */
export interface SealedForPortal {
  readonly item: PortalItem;
  /** 256 bits in base64url, for the fragment of the link. Browsers do not send the part after `#` to a server. */
  readonly secret: string;
  /** Eight digits, to be sent by another channel than the link. */
  readonly code: string;
}

const SECRET = 32;
const VECTOR = 12;
const CODE = 8;
const DIGITS = 8;
const MOST_BYTES = 100_000_000;
const DEFAULT_ATTEMPTS = 5;
const count = z.int().check(z.gte(1), z.lte(1000));

const sealOptions = z.looseObject({
  id: idText,
  now: instant,
  expiresAt: instant,
  mostAttempts: z.exactOptional(count),
  mostOpens: z.exactOptional(count),
});

/**
 * Message sealed for a portal: stored as a JWE whose key is derived from a link and a code together. Send the link by
 * mail and the code by another channel; `unsealFromPortal` opens it.
 *
 * @throws InvalidInputError when an option is malformed, there are too few random bytes, or the expiry precedes the
 * start.
 * @see RFC 7516; RFC 7518, section 4.5 (`dir`) and 5.3 (A256GCM)
 */
export async function sealForPortal(
  message: PortalMessage,
  options: SealForPortalOptions,
): Promise<SealedForPortal> {
  const { content, contentType } = checkedMessage(message);
  const {
    id,
    now,
    expiresAt,
    mostAttempts = DEFAULT_ATTEMPTS,
    mostOpens = 1,
  } = parseInput(sealOptions, options);
  const { random, jose } = options;
  if (!isBytes(random) || random.length < SECRET + VECTOR + CODE)
    throw new InvalidInputError([
      { code: "too-short", path: ["random"], params: { minimum: SECRET + VECTOR + CODE } },
    ]);
  if (Date.parse(expiresAt) <= Date.parse(now))
    throw new InvalidInputError([
      { code: "too-early", path: ["expiresAt"], params: { minimum: now } },
    ]);
  const secret = random.slice(0, SECRET);
  const code = codeOf(random.subarray(SECRET + VECTOR));
  const header = {
    alg: "dir",
    enc: "A256GCM",
    kid: id,
    cty: contentType,
    exp: Math.floor(Date.parse(expiresAt) / 1000),
  };
  const jwe = await new jose.CompactEncrypt(content)
    .setProtectedHeader(header)
    .setInitializationVector(random.slice(SECRET, SECRET + VECTOR))
    .encrypt(portalKey(secret, { id, code }) as never);
  return { item: { id, jwe, expiresAt, mostAttempts, mostOpens }, secret: base64Url(secret), code };
}

function checkedMessage(message: PortalMessage): PortalMessage {
  const { contentType } = parseInput(
    z.looseObject({ contentType: shortText.check(minLength(1)) }),
    message,
  );
  const { content } = message;
  if (isBytes(content) && content.length <= MOST_BYTES) return { content, contentType };
  throw new InvalidInputError([
    { code: "wrong-format", path: ["content"], params: { format: "bytes" } },
  ]);
}

/** Eight digits derived from 64 bits. The probabilities of digits differ by less than one in a hundred billion. */
function codeOf(bytes: Uint8Array): string {
  let number = 0n;
  for (const byte of bytes.subarray(0, CODE)) number = number * 256n + BigInt(byte);
  return String(number % 10n ** BigInt(DIGITS)).padStart(DIGITS, "0");
}

const base64Url = (bytes: Uint8Array) =>
  base64(bytes).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
