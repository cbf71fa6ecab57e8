import type { DocumentLink } from "../outline/document-text.ts";

/** Where a link leads, for paper: a page with a name of its own. A mailbox or telephone is its own name. */
export const spokenTarget = ({ text, href }: DocumentLink): string | undefined =>
  text === href || !/^http/i.test(href) ? undefined : href;
