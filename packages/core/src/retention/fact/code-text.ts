/** A text without the blanks at its end, which a column of fixed length adds; `undefined` when nothing is left. */
export function codeText(text: string): string | undefined {
  let end = text.length;
  while (text.charCodeAt(end - 1) === 32) end--;
  return end === 0 ? undefined : text.slice(0, end);
}
