import type { OutlineText } from "@bijsluiter/core/inserts";

/** Other addresses, such as `javascript:`, would be run; an insert that was not checked may hold one. */
const SAFE = /^(?:https?|mailto|tel):/i;

/** A text of an outline, as a link when it leads somewhere. Lines stay lines, by the style sheet. */
export function Text({ text }: { readonly text: OutlineText }) {
  if (typeof text === "string") return text;
  const { text: words, href } = text;
  if (!SAFE.test(href)) return words;
  // On paper the address is printed behind the words, when it is not what they are.
  const address = words !== href && /^http/i.test(href) ? "" : undefined;
  return (
    <a href={href} data-address={address}>
      {words}
    </a>
  );
}
