import { isBytes } from "../../shared/bytes/is-bytes.ts";
import { InvalidInputError } from "../../shared/issues/invalid-input-error.ts";
import type { OutboundMessageType } from "../facts/outbound-facts.ts";
import { bodyFacts, isBodyText } from "./body-facts.ts";
import { type ContentFacts, joinFacts, notSearched } from "./content-facts.ts";
import { isEncryptedFor } from "./encrypted-content.ts";
import { freeWords, headerFacts } from "./header-facts.ts";
import { messageTypes } from "./message-types.ts";
import type { MimeLeaf } from "./mime/mime-leaf.ts";
import { type MimeMail, readMime } from "./mime/read-mime.ts";
import { type Reader, type ReadOutboundOptions, readerOf } from "./outbound-detector.ts";
import { readContent, spaced } from "./read-content.ts";

/** Contents of a mail, without a value, a file name or an address. */
export interface MailFacts extends ContentFacts {
  readonly messageTypes: readonly OutboundMessageType[];
  /** True when the whole body is encrypted, and nothing was found outside it. */
  readonly protectedAlready: boolean;
}

const DEEPEST = 4;

/**
 * Contents of a mail, read from its bytes: subject, headers and names, text and HTML, names and contents of
 * attachments, nested mails and archives up to a limit. Contents beyond a limit, or in a form that cannot be trusted,
 * are unscannable.
 *
 * @param bytes - The mail as it would leave, RFC 5322.
 * @throws InvalidInputError when `bytes` is not a byte array.
 * @throws Errors of a custom detector. A guard turns them into a refusal.
 */
export async function readMailFacts(
  bytes: Uint8Array,
  options: ReadOutboundOptions = {},
): Promise<MailFacts> {
  if (!isBytes(bytes))
    throw new InvalidInputError([{ code: "wrong-format", path: [], params: { format: "bytes" } }]);
  return mailFacts(bytes, readerOf(options));
}

/** Same as {@link readMailFacts}, with an existing reader. */
export const mailFacts = (bytes: Uint8Array, reader: Reader): Promise<MailFacts> =>
  factsAt(bytes, { reader, place: "", depth: 0 });

interface Spot {
  readonly reader: Reader;
  readonly place: string;
  readonly depth: number;
}

async function factsAt(bytes: Uint8Array, spot: Spot): Promise<MailFacts> {
  const { reader, place } = spot;
  const whole = place === "" ? "raw" : place;
  const none = { messageTypes: [], protectedAlready: false };
  if (bytes.length > reader.maxBytes) return { ...notSearched(whole, "too-large"), ...none };
  const mail = readMime(bytes);
  if (mail === undefined) return { ...notSearched(whole, "error"), ...none };
  const isEncrypted = isEncryptedFor(mail);
  const found = joinFacts([
    await headerFacts(mail.headers, reader),
    await readContent(mail.loose, "raw", reader),
    await bodyFacts(mail.leaves, reader),
    ...(await leafFacts(mail, { ...spot, isEncrypted })),
  ]);
  const own = isEncrypted ? joinFacts([found, notSearched("raw", "encrypted")]) : found;
  return {
    ...(place === "" ? own : below(own, place)),
    messageTypes: messageTypes(mail),
    protectedAlready: isEncrypted && found.hits.length === 0,
  };
}

/** Facts of the headers of each part, and of files. Sequential, because each file may be large. */
async function leafFacts(
  { headers, leaves }: MimeMail,
  { isEncrypted, ...spot }: Spot & { readonly isEncrypted: boolean },
): Promise<readonly ContentFacts[]> {
  const all: ContentFacts[] = [];
  let files = 0;
  for (const leaf of leaves) {
    const isFile = !isBodyText(leaf);
    if (isFile) files += 1;
    const place = isFile ? `attachment-${files}` : leaf.type === "text/html" ? "html" : "text";
    const words = leaf.headers === headers ? "" : freeWords(leaf.headers);
    for (const text of [...leaf.words.map(spaced), words])
      if (text !== "") all.push(await readContent(text, place, spot.reader));
    if (isFile && !isEncrypted) all.push(await fileFacts(leaf, place, spot));
  }
  return all;
}

const signature = /^application\/(?:(?:x-)?pkcs7|pgp)-signature$/;
/** Media types whose content is elsewhere or continues in other mails. RFC 2046, sections 5.2.2 and 5.2.3. */
const elsewhere = new Set(["message/partial", "message/external-body"]);

async function fileFacts(
  { type, bytes }: MimeLeaf,
  place: string,
  { reader, depth }: Spot,
): Promise<ContentFacts> {
  if (type === "message/rfc822" || type === "message/global") {
    if (depth >= DEEPEST) return notSearched(place, "too-large");
    return factsAt(bytes, { reader, place, depth: depth + 1 });
  }
  const found = await readContent(bytes, place, reader);
  if (elsewhere.has(type)) return joinFacts([found, notSearched(place, "type")]);
  return signature.test(type) ? { ...found, unscannable: [] } : found;
}

const below = ({ hits, unscannable }: ContentFacts, place: string): ContentFacts => ({
  hits: hits.map((hit) => ({ ...hit, part: `${place}/${hit.part}` })),
  unscannable: unscannable.map((one) => ({ ...one, part: `${place}/${one.part}` })),
});
