import type { OutboundFacts, OutboundHit, UnscannablePart } from "@bijsluiter/core/outbound";
import { scan, scanDocument } from "@bijsluiter/core/pii";
import { type DeskContact, recipientOf } from "./desk-contacts.ts";

/** A mail that the desk is about to send. */
export interface OutgoingMail {
  readonly to: DeskContact;
  readonly subject: string;
  readonly text: string;
  readonly attachments: readonly ScannedAttachment[];
}

/** What was found in an attachment. */
export type ScannedAttachment = Pick<OutboundFacts, "hits" | "unscannable">;

const reasons = {
  encrypted: "encrypted",
  "too-large": "too-large",
  "too-deep": "too-large",
  "needs-reader": "type",
  "no-text": "type",
  binary: "type",
  damaged: "error",
} as const;

/** What the rules look at in a mail: kinds, counts and places, and what could not be searched. The same in the page and on the server. */
export function outgoingFacts({ to, subject, text, attachments }: OutgoingMail): OutboundFacts {
  const found: readonly ScannedAttachment[] = [
    { hits: hitsOf(scan(subject), "subject"), unscannable: [] },
    { hits: hitsOf(scan(text), "text"), unscannable: [] },
    ...attachments,
  ];
  return {
    channel: "mail",
    recipients: [recipientOf(to)],
    hits: found.flatMap(({ hits }) => hits),
    unscannable: found.flatMap(({ unscannable }) => unscannable),
  };
}

/** Searches an attachment; its place is its number, since a name is content. */
export function attachmentFacts(bytes: Uint8Array, index: number): ScannedAttachment {
  const part = `attachment-${index + 1}`;
  const { parts, matches } = scanDocument(bytes);
  const unread = parts.filter(({ read }) => read !== "yes");
  const unscannable = unread.map(
    ({ reason = "damaged" }): UnscannablePart => ({ part, why: reasons[reason] }),
  );
  return { hits: hitsOf(matches, part), unscannable: unscannable.slice(0, 1) };
}

/** One hit for each kind, as sure as the surest. */
function hitsOf(
  matches: readonly { readonly kind: string; readonly confidence: number }[],
  part: string,
): readonly OutboundHit[] {
  const byKind = new Map<string, { count: number; confidence: number }>();
  for (const { kind, confidence } of matches) {
    const { count = 0, confidence: before = 0 } = byKind.get(kind) ?? {};
    byKind.set(kind, { count: count + 1, confidence: Math.max(before, confidence) });
  }
  return [...byKind].map(([kind, counted]) => ({ kind, ...counted, part }));
}
