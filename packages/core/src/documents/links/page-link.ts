import type { DocumentLink } from "../outline/document-text.ts";

/** A link to a page of the document itself, such as that of a product; never to one that stands in a free text. */
export const pageLink = (url: string, text = url): DocumentLink => ({ text, href: url });
