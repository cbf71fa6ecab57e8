import * as z from "zod/mini";
import { type Contact, contact } from "../../../parties/contact.ts";
import { prose } from "../../report/answers/prose.ts";

/**
 * Where questions go: a contact, as the privacy insert has it, or an instruction that was announced in a calamity and takes the place of
 * every contact.
 */
export type NoticeContact =
  | { readonly kind: "contact"; readonly contact: Contact }
  | { readonly kind: "instruction"; readonly text: string };

/** Checks a {@link NoticeContact}. */
export const noticeContact: z.ZodMiniType<NoticeContact> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("contact"), contact }),
  z.strictObject({ kind: z.literal("instruction"), text: prose(10) }),
]);
