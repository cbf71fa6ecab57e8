import { decodeText } from "../../pii/index.ts";
import { isBodyText } from "./body-facts.ts";
import { leafText } from "./mime/leaf-text.ts";
import { headerValue, type MimeMail } from "./mime/read-mime.ts";

/** Object identifiers of CMS enveloped-data and auth-enveloped-data, as DER. RFC 5652, section 6; RFC 5083, section 2. */
const enveloped = [
  [6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 7, 3],
  [6, 11, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 9, 16, 1, 23],
];
const FARTHEST = 8;

/**
 * True when the whole body of a mail is encrypted. Tests the content, because a media type alone is not proof. The
 * subject is not part of the body.
 */
export function isEncryptedFor({ headers, leaves }: MimeMail): boolean {
  const type = headerValue(headers, "content-type") ?? "";
  if (leaves.some((leaf) => isBodyText(leaf) && leafText(leaf).trim() !== "")) return false;
  const files = leaves.filter((leaf) => !isBodyText(leaf)).map(({ bytes }) => bytes);
  const [, second] = files;
  if (/^application\/(?:x-)?pkcs7-mime/i.test(type))
    return files.length === 1 && files.every(isEnveloped);
  if (!/^multipart\/encrypted/i.test(type) || files.length !== 2 || !second) return false;
  const armour = decodeText(second)?.trim() ?? "";
  return (
    armour.startsWith("-----BEGIN PGP MESSAGE-----") &&
    armour.endsWith("-----END PGP MESSAGE-----") &&
    /^[\w+/=\s:.()-]*$/.test(armour)
  );
}

/** True for CMS enveloped data. The identifier follows the tag and the length of the outer sequence. */
function isEnveloped(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x30) return false;
  return enveloped.some((identifier) =>
    Array.from({ length: FARTHEST }, (_, from) => from).some((from) =>
      identifier.every((byte, index) => bytes[from + index] === byte),
    ),
  );
}
