import { mailLink } from "../../documents/links/mail-link.ts";
import { phoneLink } from "../../documents/links/phone-link.ts";
import type { Contact } from "../../parties/contact.ts";
import type { OutlineBlock } from "./insert-outline.ts";

/** Who can be asked, with addresses that work at a touch. */
export function contactBlocks(
  contact: Contact | undefined,
  notStated: string,
): readonly OutlineBlock[] {
  if (!contact) return [{ kind: "paragraph", text: notStated }];
  const { name, role, email, phone } = contact;
  return [
    {
      kind: "list",
      items: [
        role ? `${name}, ${role}` : name,
        mailLink(email),
        ...(phone ? [phoneLink(phone)] : []),
      ],
    },
  ];
}
