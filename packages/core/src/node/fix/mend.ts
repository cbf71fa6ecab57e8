/** One correction that `fix` made in a document. */
export interface Mend {
  readonly code: keyof typeof mendTexts;
  readonly where: readonly (string | number)[];
}

/** Descriptions of corrections by code, in English. */
export const mendTexts = {
  "byte-order-mark": "removes the byte order mark",
  "schema-missing": "adds the address of the JSON Schema, which editors use",
  "code-spelling": "corrects the spelling of a code",
  "code-replaced": "replaces an obsolete code with the current one",
  "number-spelling": "writes a number in upper case, without spaces and dots",
  "day-spelling": "writes a date as YYYY-MM-DD",
  "wrong-type": "converts a string to a number, or a number to a string",
  "key-spelling": "corrects the spelling of a property name",
  "outer-spaces": "removes leading and trailing spaces",
  "entry-repeated": "removes an entry that is identical to an earlier one",
  "key-repeated": "removes a property that a later one with the same name overrides",
  "part-order": "orders the parts of the document as in the schema",
  "trailing-spaces": "removes spaces at line ends, and adds a final newline",
} as const;
