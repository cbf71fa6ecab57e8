import { mailLink } from "../../documents/links/mail-link.ts";
import { phoneLink } from "../../documents/links/phone-link.ts";
import type { DocumentPhrase } from "../../documents/outline/document-text.ts";
import type { Contact } from "../../parties/contact.ts";

/** Who can be asked, on one line, with addresses that work at a touch. */
export const contactParts = ({ name, role, email, phone }: Contact): DocumentPhrase["parts"] => [
  role ? `${name}, ${role}, ` : `${name}, `,
  mailLink(email),
  ...(phone ? [", ", phoneLink(phone)] : []),
];
