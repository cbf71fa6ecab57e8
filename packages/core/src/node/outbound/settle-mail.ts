import { types } from "node:util";
import PostalMime from "postal-mime";
import { HIDDEN_SUBJECT } from "../../outbound/guard/index.ts";
import type { EncryptedContent } from "../../outbound/index.ts";
import type { MailFields, NodemailerMail } from "./nodemailer-mail.ts";

/** Fields that say where a mail goes and how, and nothing of what is in it. */
const kept = new Set([
  "from",
  "sender",
  "replyTo",
  "messageId",
  "date",
  "dkim",
  "_dkim",
  "signal",
  "disableFileAccess",
  "disableUrlAccess",
  "maxRecipients",
  "dsn",
  "auth",
  "requireTLSExtensionEnabled",
]);
const contents = ["text", "html", "watchHtml", "amp", "icalEvent", "raw"];

/** Takes every word of a mail out of its fields, and puts what was encrypted in their place: some transports read nothing else. */
export function sealFields(
  { data }: NodemailerMail,
  { contentType, body, subject = HIDDEN_SUBJECT }: EncryptedContent,
  { hideNames }: { readonly hideNames: boolean },
): void {
  const fields = data as MailFields;
  for (const name of Object.keys(fields)) if (!kept.has(name)) delete fields[name];
  if (hideNames) for (const name of ["from", "sender", "replyTo"]) delete fields[name];
  const content = Buffer.from(body);
  fields["subject"] = subject;
  fields["headers"] = {};
  if (contentType.startsWith("text/plain")) fields["text"] = content.toString("utf8");
  else fields["attachments"] = [{ contentType, content, filename: nameFor(contentType) }];
}

const nameFor = (contentType: string) =>
  contentType.startsWith("application/pkcs7-mime")
    ? "smime.p7m"
    : contentType.startsWith("multipart/encrypted")
      ? "encrypted.eml"
      : "message.jwe";

/** Narrows the fields that say to whom a mail goes: a transport that reads them sends to nobody else. */
export function addressFields(
  { data }: NodemailerMail,
  to: readonly string[],
  visible: ReadonlySet<string>,
): void {
  const fields = data as MailFields;
  delete fields["cc"];
  fields["to"] = to.filter((id) => visible.has(id.toLowerCase()));
  fields["bcc"] = to.filter((id) => !visible.has(id.toLowerCase()));
  if (typeof fields["envelope"] === "object")
    fields["envelope"] = { ...fields["envelope"], to, cc: [], bcc: [] };
}

/**
 * Puts the content that was judged in the place of streams, files and addresses: those were read once to judge them, and what they give
 * a second time is nothing, or something else.
 */
export async function settleFields({ data }: NodemailerMail, mime: Uint8Array): Promise<void> {
  const fields = data as MailFields;
  if (isInline(fields)) return;
  const { text, html, attachments } = await PostalMime.parse(mime, {
    forceRfc822Attachments: true,
  });
  for (const name of [...contents, "alternatives", "attachments"]) delete fields[name];
  if (text !== undefined) fields["text"] = text;
  if (html !== undefined) fields["html"] = html;
  fields["attachments"] = attachments.map(({ filename, mimeType, content, contentId }) => ({
    filename: filename ?? false,
    contentType: mimeType,
    content: Buffer.from(content as ArrayBuffer),
    ...(contentId && { cid: contentId.replaceAll(/^<|>$/g, "") }),
  }));
}

const isInline = (fields: MailFields) =>
  [
    ...contents.map((name) => fields[name]),
    ...listOf(fields["attachments"]),
    ...listOf(fields["alternatives"]),
  ].every(holdsItself);

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? (types.isProxy(value) ? [value] : value) : [];

/** A text or bytes, or an object with those as its content; one that computes its content may give something else each time. */
function holdsItself(value: unknown): boolean {
  if (value === undefined || value === null || value === false || typeof value === "string")
    return true;
  if (typeof value !== "object" || types.isProxy(value) || "pipe" in value) return false;
  if (Buffer.isBuffer(value)) return true;
  const { content, raw } = Object.getOwnPropertyDescriptors(value as MailFields);
  const own: unknown = (content ?? raw)?.value;
  return typeof own === "string" || (Buffer.isBuffer(own) && !types.isProxy(own));
}
