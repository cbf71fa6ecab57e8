import { isFit } from "../../shared/lines/text-lines.ts";

/** A host without a name and password before it: those make an address look like another one. */
const WEB = /^https?:\/\/[^\s/?#@]+(?:[/?#]\S*)?$/i;
const MAIL = /^mailto:[^\s?]+$/i;
const TELEPHONE = /^tel:\+?\d+$/i;

/**
 * The address of a link, ready to be written in HTML, Markdown and Word alike: what no format can carry in an address is
 * percent-encoded. `undefined` for anything but a web page, a mailbox or a telephone: a reader's program might run it.
 *
 * @see RFC 3986, section 2; WHATWG URL, "userinfo percent-encode set"
 */
export function linkTarget(href: string): string | undefined {
  if (!isFit(href) || ![WEB, MAIL, TELEPHONE].some((scheme) => scheme.test(href))) return undefined;
  return href.replaceAll(/["<>\\^`{|}]/g, encodeURIComponent);
}
