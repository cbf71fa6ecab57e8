/** What every kind has: a digit, an at sign, an escape or capitals. */
const sign = /[\d@%&\\=[(]|[A-Z]{6}| dot |WIFI:/;
/** Full-width signs are read as plain ones. */
const wide = /[\uff00-\uff60]/;

/** False for a text in which no kind can be found: most names and words of a record. */
export const mayHold = (text: string): boolean => sign.test(text) || wide.test(text);
