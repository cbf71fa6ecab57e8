import { mailLink } from "../../documents/links/mail-link.ts";
import { phoneLink } from "../../documents/links/phone-link.ts";
import type { Contact } from "../../parties/contact.ts";
import type { OutlineBlock } from "./insert-outline.ts";

/** Who can be asked, with addresses that work at a touch. */
export function contactBlocks(
  contact: Contact | undefined,
  notStated: string,
  { isNamed = false }: { readonly isNamed?: boolean } = {},
): readonly OutlineBlock[] {
  if (!contact) return [{ kind: "paragraph", text: notStated }];
  const { name, role, email, phone } = contact;
  // A sentence before the list may have said the name.
  const who = [isNamed ? undefined : name, role].filter(Boolean).join(", ");
  return [
    {
      kind: "list",
      items: [...(who === "" ? [] : [who]), mailLink(email), ...(phone ? [phoneLink(phone)] : [])],
    },
  ];
}
