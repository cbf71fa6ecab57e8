import type { Email } from "postal-mime";
import type { OutboundMessageType } from "../facts/outbound-facts.ts";

const rows: readonly (readonly [header: string, value: RegExp, type: OutboundMessageType])[] = [
  ["auto-submitted", /^auto-replied/i, "auto-reply"],
  ["x-autoreply", /./, "auto-reply"],
  ["x-autorespond", /./, "auto-reply"],
  ["precedence", /^auto_reply/i, "auto-reply"],
  ["auto-submitted", /^auto-forwarded/i, "auto-forward"],
  ["x-ms-exchange-inbox-rules-loop", /./, "auto-forward"],
  ["x-forwarded-for", /./, "auto-forward"],
  ["resent-from", /./, "auto-forward"],
  ["content-type", /^text\/calendar/i, "calendaring"],
  ["content-type", /^multipart\/signed/i, "signed"],
  ["content-type", /^application\/(?:x-)?pkcs7-mime.*signed-data/i, "signed"],
  ["content-class", /^voice/i, "voicemail"],
];

/** Kinds of message by what its headers say of it. RFC 3834, section 5. */
export function messageTypes({ headers, attachments }: Email): readonly OutboundMessageType[] {
  const found = rows.flatMap(([header, value, type]) =>
    headers.some((one) => one.key === header && value.test(one.value)) ? [type] : [],
  );
  const hasInvitation = attachments.some(({ mimeType }) => mimeType === "text/calendar");
  return [...new Set(hasInvitation ? [...found, "calendaring" as const] : found)];
}
