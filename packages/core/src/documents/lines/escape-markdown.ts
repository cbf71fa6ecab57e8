import { addressWords } from "./address-words.ts";
import type { DocumentLine } from "./document-lines.ts";

/**
 * Line in which Markdown syntax is escaped. Typed text that looks like an address becomes code. A backslash would not
 * prevent a link, because many Markdown readers detect addresses after they remove the escapes.
 *
 * @see CommonMark 0.31, sections 2.4 and 6.1; GitHub Flavored Markdown, section 6.9
 */
export function escapeMarkdown(line: DocumentLine): string {
  return line
    .map((part) => {
      if (typeof part !== "string")
        return `[${escapeText(part.text)}](<${escapeAddress(part.href)}>)`;
      return addressWords(part)
        .map(({ text, isAddress }) => (isAddress ? inCode(text) : escapeText(text)))
        .join("");
    })
    .join("")
    .replace(/^[-+=:]/, "\\$&")
    .replace(/^(\d+)([.)])/, "$1\\$2");
}

/** Between angle brackets, which `linkTarget` lets nobody bring, only a character reference has a meaning. */
const escapeAddress = (href: string) => href.replaceAll("&", "\\&");

/** Any ASCII punctuation may be escaped by a backslash. */
const escapeText = (text: string) =>
  text.replaceAll(/[\\`*_[\]<>&#|~!^$@]/g, "\\$&").replaceAll(/:(?=\/\/)|(?<=www)\./gi, "\\$&");

/** What cannot stand in code, in a table too, stands between. */
const inCode = (text: string) =>
  text
    .split(/([\\`|]+)/)
    .map((piece, at) => (piece === "" || at % 2 === 1 ? escapeText(piece) : `\`${piece}\``))
    .join("");
