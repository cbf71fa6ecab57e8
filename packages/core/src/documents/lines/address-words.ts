/** A stretch of a text; `isAddress` when a reader's program may make a link of it by itself. */
export interface TextStretch {
  readonly text: string;
  readonly isAddress: boolean;
}

/** No reader takes these for the end of a host name. */
const FILE_NAME = "(?:csv|docx?|gif|html?|jpe?g|json|ods|odt|pdf|png|pptx?|txt|xlsx?|xml)";

/**
 * What automatic links begin with or hold: a mailbox, `//`, `www.`, and a bare host name. Wider than any reader we know of.
 *
 * @see GitHub Flavored Markdown, section 6.9; linkify-it, "fuzzy" links
 */
const ADDRESS = new RegExp(
  String.raw`@|//|www\.|[^\s.]\.(?!${FILE_NAME}(?![\p{L}\p{N}.]))\p{L}{2}`,
  "iu",
);

const OPENING = /^[\p{Ps}\p{Pi}"']*/u;
const CLOSING = /[\p{Pe}\p{Pf}"'.,:;!?]/u;

/** The text in stretches: words that look like an address, without the punctuation around them, and all that is between. */
export function addressWords(text: string): readonly TextStretch[] {
  // An angle bracket ends an address for every reader.
  return text.split(/([^\s<>]+)/u).flatMap((word, at) => {
    if (at % 2 === 0 || !ADDRESS.test(word)) return word === "" ? [] : [plain(word)];
    const start = word.length - word.replace(OPENING, "").length;
    let end = word.length;
    while (end > start && CLOSING.test(word.charAt(end - 1))) end -= 1;
    return [
      plain(word.slice(0, start)),
      { text: word.slice(start, end), isAddress: true },
      plain(word.slice(end)),
    ].filter(({ text: said }) => said !== "");
  });
}

const plain = (text: string): TextStretch => ({ text, isAddress: false });
