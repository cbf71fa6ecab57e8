/** A line of a card or a calendar: `TEL;TYPE=home:0612345678`. RFC 6350, section 3.3; RFC 5545, section 3.1. */
export interface CardLine {
  /** In capitals, without the group before it. */
  readonly name: string;
  readonly parameters: string;
  readonly value: string;
  /** Index of the value in the text. */
  readonly start: number;
}

/** Lines of a text whose folds are gone; a value in quoted-printable goes on behind an equals sign. */
export function cardLines(text: string): readonly CardLine[] {
  const found: CardLine[] = [];
  for (let from = 0; from < text.length; ) {
    const colon = colonAfter(text, from);
    let end = endOfLine(text, from);
    const head = text.slice(from, Math.min(colon, end));
    const [path = "", ...parameters] = head.split(";");
    const isQuoted = /quoted-printable/i.test(head);
    while (isQuoted && end < text.length && /=\r?$/.test(text.slice(end - 2, end)))
      end = endOfLine(text, end + 1);
    if (colon < end) {
      const value = text.slice(colon + 1, end).trimEnd();
      const name = path.slice(path.lastIndexOf(".") + 1).toUpperCase();
      found.push({ name, parameters: parameters.join(";"), value, start: colon + 1 });
    }
    from = end + 1;
  }
  return found;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}

/** Index of the first colon outside quotes; that of the line end when there is none. */
function colonAfter(text: string, from: number): number {
  let isQuoted = false;
  for (let index = from; index < text.length; index += 1) {
    const sign = text.charAt(index);
    if (sign === "\n" || (sign === ":" && !isQuoted)) return index;
    if (sign === '"') isQuoted = !isQuoted;
  }
  return text.length;
}
