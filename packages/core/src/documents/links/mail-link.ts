import { uriComponent } from "../../shared/bytes/uri-component.ts";
import { textLines } from "../../shared/lines/text-lines.ts";
import { checkText } from "../../shared/text/check-text.ts";
import type { DocumentLink } from "../outline/document-text.ts";

/**
 * Link to a mailbox of the document itself, such as that of a contact; never use it for an address in free text.
 *
 * @throws InvalidInputError when `email` is not a string.
 */
export function mailLink(email: string): DocumentLink {
  checkText(email, "email");
  const address = uriComponent(textLines(email).join("")).replace("%40", "@");
  return { text: email, href: `mailto:${address}` };
}
