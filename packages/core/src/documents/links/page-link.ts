import { checkText } from "../../shared/text/check-text.ts";
import type { DocumentLink } from "../outline/document-text.ts";

/**
 * Link to a page of the document itself, such as that of a product; never use it for an address in free text.
 *
 * @throws InvalidInputError when the address or its text is not a string.
 */
export function pageLink(url: string, text: string = url): DocumentLink {
  checkText(url, "url");
  checkText(text, "text");
  return { text, href: url };
}
