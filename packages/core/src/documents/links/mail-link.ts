import type { DocumentLink } from "../outline/document-text.ts";

/** A link to a mailbox of the document itself, such as that of a contact; never to one that stands in a free text. */
export const mailLink = (email: string): DocumentLink => ({
  text: email,
  href: `mailto:${encodeURIComponent(email).replace("%40", "@")}`,
});
