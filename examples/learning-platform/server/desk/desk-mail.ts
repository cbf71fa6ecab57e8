import type { OutboundOverride } from "@bijsluiter/core/outbound";
import * as z from "zod/mini";
import { type DeskContact, deskContacts } from "../../shared/desk-contacts.ts";
import { textBetween } from "../../shared/text-between.ts";

/** A mail as the page of the desk sends it. */
export interface DeskMail {
  readonly to: DeskContact;
  readonly subject: string;
  readonly text: string;
  readonly attachments: readonly { readonly name: string; readonly content: Buffer }[];
  readonly override?: Omit<OutboundOverride, "by">;
}

const MOST_ATTACHMENTS = 5;
const LONGEST_FILE = 7_000_000;

const sent = z.strictObject({
  to: z.enum(deskContacts.map(({ id }) => id)),
  subject: textBetween(1, 200),
  text: textBetween(1, 20_000),
  attachments: z
    .array(z.strictObject({ name: textBetween(1, 200), base64: textBetween(0, LONGEST_FILE) }))
    .check(z.refine((attachments) => attachments.length <= MOST_ATTACHMENTS)),
  override: z.exactOptional(
    z.strictObject({
      ruleId: textBetween(0, 200),
      kind: z.exactOptional(z.enum(["acknowledgement", "reason", "false-positive"])),
      reason: z.exactOptional(textBetween(0, 5000)),
    }),
  ),
});

/** A mail out of a request; undefined when it is none. */
export function readDeskMail(body: unknown): DeskMail | undefined {
  const read = sent.safeParse(body);
  const to = deskContacts.find(({ id }) => id === read.data?.to);
  if (!read.success || !to) return undefined;
  const { subject, text, attachments, override } = read.data;
  return {
    to,
    subject,
    text,
    attachments: attachments.map(({ name, base64 }) => ({
      name,
      content: Buffer.from(base64, "base64"),
    })),
    ...(override && { override }),
  };
}
