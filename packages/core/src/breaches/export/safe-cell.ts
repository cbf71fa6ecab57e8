/** What makes a spreadsheet take a cell for a formula, also behind blanks. */
const FORMULA = /^\s{0,100}[=+\-@|%\t\r]/;

/**
 * A cell of a CSV file: quoted where it must be, and with an apostrophe before what a spreadsheet would run as a formula.
 *
 * @see RFC 4180, section 2; OWASP, CSV injection
 */
export function safeCell(text: string, delimiter: string): string {
  const shown = FORMULA.test(text) ? `'${text}` : text;
  return /["\r\n]/.test(shown) || shown.includes(delimiter)
    ? `"${shown.replaceAll('"', '""')}"`
    : shown;
}
