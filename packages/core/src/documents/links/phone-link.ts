import type { DocumentLink } from "../outline/document-text.ts";

/** A link to a telephone of the document itself, such as that of a contact; never to one that stands in a free text. */
export const phoneLink = (phone: string): DocumentLink => ({
  text: phone,
  href: `tel:${phone.replaceAll(/[^\d+]/g, "")}`,
});
