/** The text without trailing blanks, which a fixed-length column adds; `undefined` when nothing is left. */
export function codeText(text: string): string | undefined {
  let end = text.length;
  while (text.charCodeAt(end - 1) === 32) end--;
  return end === 0 ? undefined : text.slice(0, end);
}
