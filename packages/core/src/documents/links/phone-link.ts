import { checkText } from "../../shared/text/check-text.ts";
import type { DocumentLink } from "../outline/document-text.ts";

/** The zero that is dialled within a country only, as it is written behind the number of that country: `+31 (0)30`. */
const TRUNK_PREFIX = /\( ?0 ?\)/;

/**
 * Link to a telephone number of the document itself, such as that of a contact; never use it for a number in free text.
 *
 * @throws InvalidInputError when `phone` is not a string.
 * @see RFC 3966, section 5.1.4; ITU-T E.123, section 7
 */
export function phoneLink(phone: string): DocumentLink {
  checkText(phone, "phone");
  const isInternational = /^[ (]*(?:\+|00)/.test(phone);
  const dialled = isInternational ? phone.replace(TRUNK_PREFIX, "") : phone;
  return { text: phone, href: `tel:${dialled.replaceAll(/[^\d+]/g, "")}` };
}
