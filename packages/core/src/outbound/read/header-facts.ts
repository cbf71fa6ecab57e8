import { type Address, decodeWords, type Email } from "postal-mime";
import { type ContentFacts, together } from "./content-facts.ts";
import type { Reader } from "./outbound-detector.ts";
import { readContent } from "./read-content.ts";

/** Headers of which the words are read elsewhere, or that hold none of the writer. */
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

/** Facts of the subject, of other headers, and of names and addresses; that an address is one is no finding. */
export async function headerFacts(mail: Email, reader: Reader): Promise<ContentFacts> {
  const words = mail.headers
    .filter(({ key }) => !elsewhere.has(key))
    .map(({ value }) => decodeWords(value));
  const people = [
    mail.from,
    mail.sender,
    ...(mail.replyTo ?? []),
    ...(mail.to ?? []),
    ...(mail.cc ?? []),
  ]
    .flatMap(namesOf)
    .join("\n");
  const ofPeople = await readContent(people, "headers", reader);
  return together([
    await readContent(mail.subject ?? "", "subject", reader),
    await readContent(words.join("\n"), "headers", reader),
    { ...ofPeople, hits: ofPeople.hits.filter(({ kind }) => kind !== "email") },
  ]);
}

function namesOf(address: Address | undefined): readonly string[] {
  if (address === undefined) return [];
  return address.group
    ? [address.name, ...address.group.flatMap(namesOf)]
    : [address.name, wordsOf(address.address)];
}

/** The words of an address: a number between dots is a number. */
const wordsOf = (address: string) => address.replaceAll(/[@._+-]+/g, " ");
