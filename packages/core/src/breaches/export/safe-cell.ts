/** Start of a cell that a spreadsheet reads as a formula, also after blanks. */
const FORMULA = /^\s{0,100}[=+\-@|%\t\r]/;

/**
 * Cell of a CSV file, quoted if necessary, and with an apostrophe before text that a spreadsheet would run as a
 * formula.
 *
 * @see RFC 4180, section 2; OWASP, CSV injection
 */
export function safeCell(text: string, delimiter: string): string {
  const shown = FORMULA.test(text) ? `'${text}` : text;
  return /["\r\n]/.test(shown) || shown.includes(delimiter)
    ? `"${shown.replaceAll('"', '""')}"`
    : shown;
}
