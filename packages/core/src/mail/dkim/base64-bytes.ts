import { bytesOfBase64 } from "../../shared/bytes/base64.ts";

/** Bytes of a base64 text, blanks and folds left out; RFC 6376, section 2.10. None for another text. */
export function base64Bytes(text: string): Uint8Array | undefined {
  const compact = text.replaceAll(/[ \t\r\n]/g, "");
  const bare = compact.replace(/={1,2}$/, "");
  if (compact.length % 4 !== 0 || /[^A-Za-z\d+/]/.test(bare) || bare.length % 4 === 1)
    return undefined;
  return bytesOfBase64(bare);
}
