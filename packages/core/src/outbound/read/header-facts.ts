import type { Address } from "postal-mime";
import { addressesIn } from "../mime/addresses-in.ts";
import { decodedWords } from "../mime/decoded-words.ts";
import { type ContentFacts, joinFacts } from "./content-facts.ts";
import type { MimeHeader } from "./mime/mime-head.ts";
import type { Reader } from "./outbound-detector.ts";
import { readContent } from "./read-content.ts";

/** Headers that are searched elsewhere, or that contain no text of the author. */
const elsewhere = new Set([
  "subject",
  "from",
  "to",
  "cc",
  "bcc",
  "sender",
  "reply-to",
  "date",
  "message-id",
  "in-reply-to",
  "references",
  "mime-version",
  "received",
  "return-path",
  "dkim-signature",
  "content-type",
  "content-transfer-encoding",
  "content-disposition",
  "content-id",
]);

const people = new Set(["from", "sender", "reply-to", "to", "cc"]);

/** Facts of the subject, other headers, names and addresses. An address itself is not a finding. */
export async function headerFacts(
  headers: readonly MimeHeader[],
  reader: Reader,
): Promise<ContentFacts> {
  const subjects = headers.filter(({ name }) => name === "subject");
  const names = headers
    .filter(({ name }) => people.has(name))
    .flatMap(({ value }) => addressesIn(value).flatMap(namesOf))
    .join("\n");
  const ofPeople = await readContent(names, "headers", reader);
  return joinFacts([
    await readContent(wordsIn(subjects), "subject", reader),
    await readContent(freeWords(headers), "headers", reader),
    { ...ofPeople, hits: ofPeople.hits.filter(({ kind }) => kind !== "email") },
  ]);
}

/** Text of headers that are not searched elsewhere, including those of a part. */
export const freeWords = (headers: readonly MimeHeader[]): string =>
  wordsIn(headers.filter(({ name }) => !elsewhere.has(name)));

const wordsIn = (headers: readonly MimeHeader[]) =>
  headers.map(({ value }) => decodedWords(value)).join("\n");

function namesOf(address: Address): readonly string[] {
  return address.group
    ? [address.name, ...address.group.flatMap(namesOf)]
    : [address.name, wordsOf(address.address)];
}

/** Address as words, so that a number between dots is found. */
const wordsOf = (address: string) => address.replaceAll(/[@._+-]+/g, " ");
