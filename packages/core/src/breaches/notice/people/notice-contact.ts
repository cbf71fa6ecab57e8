import * as z from "zod/mini";
import { type Contact, contact } from "../../../parties/contact.ts";
import { prose } from "../../report/answers/prose.ts";

/** Contact for questions, as in the privacy insert, or an announced instruction that replaces every contact. */
export type NoticeContact =
  | { readonly kind: "contact"; readonly contact: Contact }
  | { readonly kind: "instruction"; readonly text: string };

/** Checks a {@link NoticeContact}. */
export const noticeContact: z.ZodMiniType<NoticeContact> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("contact"), contact }),
  z.strictObject({ kind: z.literal("instruction"), text: prose(10) }),
]);
