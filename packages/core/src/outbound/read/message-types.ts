import type { OutboundMessageType } from "../facts/outbound-facts.ts";
import type { MimeMail } from "./mime/read-mime.ts";

const rows: readonly (readonly [header: string, value: RegExp, type: OutboundMessageType])[] = [
  ["auto-submitted", /^auto-replied/i, "auto-reply"],
  ["x-autoreply", /./, "auto-reply"],
  ["x-autorespond", /./, "auto-reply"],
  ["precedence", /^auto_reply/i, "auto-reply"],
  ["auto-submitted", /^auto-forwarded/i, "auto-forward"],
  ["x-ms-exchange-inbox-rules-loop", /./, "auto-forward"],
  ["x-forwarded-for", /./, "auto-forward"],
  ["resent-from", /./, "auto-forward"],
  ["content-type", /^multipart\/signed/i, "signed"],
  ["content-type", /^application\/(?:x-)?pkcs7-mime.*signed-data/i, "signed"],
  ["content-class", /^voice/i, "voicemail"],
];

/** Types of a message, according to its headers. RFC 3834, section 5. */
export function messageTypes({ headers, leaves }: MimeMail): readonly OutboundMessageType[] {
  const found = rows.flatMap(([header, pattern, type]) =>
    headers.some(({ name, value }) => name === header && pattern.test(value)) ? [type] : [],
  );
  const hasInvitation = leaves.some(({ type }) => type === "text/calendar");
  return [...new Set(hasInvitation ? [...found, "calendaring" as const] : found)];
}
