import { mailLink } from "../../documents/links/mail-link.ts";
import { phoneLink } from "../../documents/links/phone-link.ts";
import type { DocumentPhrase } from "../../documents/outline/document-text.ts";
import type { Contact } from "../../parties/contact.ts";

/** Contact on one line, with links for its addresses. */
export const contactParts = ({ name, role, email, phone }: Contact): DocumentPhrase["parts"] => [
  role ? `${name}, ${role}, ` : `${name}, `,
  mailLink(email),
  ...(phone ? [", ", phoneLink(phone)] : []),
];
