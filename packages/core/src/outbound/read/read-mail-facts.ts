import PostalMime, { type Attachment, type Email } from "postal-mime";
import { decodeText } from "../../pii/index.ts";
import { InvalidInputError } from "../../shared/issues/invalid-input-error.ts";
import type { OutboundMessageType } from "../facts/outbound-facts.ts";
import { bodyFacts } from "./body-facts.ts";
import { type ContentFacts, notSearched, together } from "./content-facts.ts";
import { isEncryptedFor } from "./encrypted-content.ts";
import { headerFacts } from "./header-facts.ts";
import { messageTypes } from "./message-types.ts";
import { mimeStructure } from "./mime-structure.ts";
import { type Reader, type ReadOutboundOptions, readerOf } from "./outbound-detector.ts";
import { readContent, readFile } from "./read-content.ts";

/** What a mail holds, without a value, a name of a file or an address. */
export interface MailFacts extends ContentFacts {
  readonly messageTypes: readonly OutboundMessageType[];
  /** The whole body is encrypted, and nothing was found in what is not. */
  readonly protectedAlready: boolean;
}

const DEEPEST = 4;

/**
 * What a mail holds, out of its bytes: subject, headers and names, text and HTML, names of attachments and what is in them, mails and
 * archives inside one another up to a bound. What lies past a bound, or has no form that can be trusted, is unscannable.
 *
 * @param bytes - The mail as it would leave, RFC 5322.
 * @throws InvalidInputError when `bytes` is none.
 * @throws What a detector of the caller throws; a guard makes a block of it.
 */
export async function readMailFacts(
  bytes: Uint8Array,
  options: ReadOutboundOptions = {},
): Promise<MailFacts> {
  if (!(bytes instanceof Uint8Array))
    throw new InvalidInputError([{ code: "wrong-format", path: [], params: { format: "bytes" } }]);
  return factsAt(bytes, { reader: readerOf(options), place: "", depth: 0 });
}

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
  const structure = mimeStructure(decodeText(bytes, "latin1") ?? "");
  if (structure.isBroken) return { ...notSearched(whole, "error"), ...none };
  const mail = await PostalMime.parse(bytes, { forceRfc822Attachments: true }).catch(
    () => undefined,
  );
  if (mail === undefined) return { ...notSearched(whole, "error"), ...none };
  const isEncrypted = isEncryptedFor(mail);
  const found = together([
    await headerFacts(mail, reader),
    await readContent(structure.loose, "raw", reader),
    await bodyFacts(mail, reader),
    ...(isEncrypted ? [] : await attachmentFacts(mail.attachments, spot)),
  ]);
  const own = isEncrypted ? together([found, notSearched("raw", "encrypted")]) : found;
  return {
    ...(place === "" ? own : below(own, place)),
    messageTypes: messageTypes(mail),
    protectedAlready: isEncrypted && found.hits.length === 0,
  };
}

/** One after another: each may be large. */
async function attachmentFacts(
  attachments: Email["attachments"],
  spot: Spot,
): Promise<readonly ContentFacts[]> {
  const all: ContentFacts[] = [];
  for (const [index, attachment] of attachments.entries())
    all.push(await attachmentFact(attachment, `attachment-${index + 1}`, spot));
  return all;
}

async function attachmentFact(
  { content, filename, mimeType }: Attachment,
  place: string,
  { reader, depth }: Spot,
): Promise<ContentFacts> {
  const bytes = typeof content === "string" ? content : new Uint8Array(content);
  if (mimeType === "message/rfc822" && typeof bytes !== "string") {
    if (depth >= DEEPEST) return notSearched(place, "too-large");
    return factsAt(bytes, { reader, place, depth: depth + 1 });
  }
  const isSignature = /^application\/(?:(?:x-)?pkcs7|pgp)-signature$/.test(mimeType);
  const found = await readFile({ name: filename, bytes }, place, reader);
  return isSignature ? { ...found, unscannable: [] } : found;
}

const below = ({ hits, unscannable }: ContentFacts, place: string): ContentFacts => ({
  hits: hits.map((hit) => ({ ...hit, part: `${place}/${hit.part}` })),
  unscannable: unscannable.map((one) => ({ ...one, part: `${place}/${one.part}` })),
});
