import { base64, base64Lines } from "../../shared/bytes/base64.ts";
import { joinBytes } from "../../shared/bytes/join-bytes.ts";
import { textCoders } from "../../shared/bytes/text-coders.ts";
import type { EncryptedContent } from "../encrypt/outbound-encryptor.ts";
import { bareAddressesIn } from "./addresses-in.ts";
import { type MailHeader, mailHead } from "./mail-head.ts";

/** Headers that stay readable: addresses, and references to other mails. */
const outside = new Set([
  "from",
  "to",
  "cc",
  "reply-to",
  "sender",
  "date",
  "message-id",
  "in-reply-to",
  "references",
  "auto-submitted",
]);
const withNames = new Set(["from", "to", "cc", "reply-to", "sender"]);

/** Subject without information. */
export const HIDDEN_SUBJECT = "...";

/** Options for the readable headers of an encrypted mail. */
export interface OutsideOptions {
  /** True when names next to the addresses must be omitted, because something was found in them. */
  readonly hideNames: boolean;
}

/**
 * Mail to be encrypted, with all its headers except `Bcc`.
 *
 * @see RFC 9788, section 2: header protection
 */
export function insideOf(mail: Uint8Array, options: OutsideOptions): Uint8Array {
  const { headers, body } = mailHead(mail);
  const kept = headers.filter(({ name }) => name !== "bcc");
  const type = kept.find(({ name }) => name === "content-type")?.text ?? "Content-Type: text/plain";
  const lines = [
    ...kept.filter(({ name }) => name !== "content-type").map(({ text }) => text),
    ...outsideHeaders(headers, HIDDEN_SUBJECT, options).map((text) => `HP-Outer: ${text}`),
    `${withoutEnd(type)}; hp="cipher"`,
  ];
  return joinBytes([textCoders().encode(`${lines.join("\r\n")}\r\n\r\n`), body]);
}

/** Header without a trailing semicolon. */
const withoutEnd = (text: string) => {
  const line = text.trimEnd();
  return line.endsWith(";") ? line.slice(0, -1) : line;
};

/** Mail to be sent: the readable headers, and the encrypted content in place of the rest. */
export function outsideOf(
  mail: Uint8Array,
  { contentType, body, subject = HIDDEN_SUBJECT }: EncryptedContent,
  options: OutsideOptions,
): Uint8Array {
  const { headers } = mailHead(mail);
  const isParts = /^multipart\//i.test(contentType);
  const file = /^application\/(?:x-)?pkcs7-mime/i.test(contentType) ? "smime.p7m" : undefined;
  const lines = [
    ...outsideHeaders(headers, subject, options),
    "MIME-Version: 1.0",
    `Content-Type: ${contentType}`,
    ...(isParts ? [] : ["Content-Transfer-Encoding: base64"]),
    ...(file ? [`Content-Disposition: attachment; filename="${file}"`] : []),
  ];
  const { encode } = textCoders();
  const content = isParts ? body : encode(`${base64Lines(body)}\r\n`);
  return joinBytes([encode(`${lines.join("\r\n")}\r\n\r\n`), content]);
}

const outsideHeaders = (
  headers: readonly MailHeader[],
  subject: string,
  { hideNames }: OutsideOptions,
): readonly string[] => [
  ...headers
    .filter(({ name }) => outside.has(name))
    .map((header) =>
      hideNames && withNames.has(header.name) ? withoutNames(header) : header.text,
    ),
  `Subject: ${encodedWords(subject)}`,
];

/** Header of addresses without names. */
function withoutNames({ text }: MailHeader): string {
  const colon = text.indexOf(":");
  const addresses = bareAddressesIn(text.slice(colon + 1)).map((address) => `<${address}>`);
  return `${text.slice(0, colon)}: ${addresses.join(",\r\n ")}`;
}

const BYTES_OF_WORD = 45;
/** Of the first word, which shares its line of at most 76 characters with `Subject: `. */
const BYTES_OF_FIRST_WORD = 39;

/** Text encoded for a header. RFC 2047, section 2. */
function encodedWords(text: string): string {
  const line = text.replaceAll(/\p{Cc}+/gu, " ").trim();
  if (/^[ -~]*$/.test(line)) return line;
  const { encode } = textCoders();
  const words: string[] = [];
  let word = "";
  for (const sign of line) {
    const most = words.length === 0 ? BYTES_OF_FIRST_WORD : BYTES_OF_WORD;
    if (encode(word + sign).length > most) {
      words.push(word);
      word = sign;
    } else word += sign;
  }
  return [...words, word].map((one) => `=?utf-8?B?${base64(encode(one))}?=`).join("\r\n ");
}
