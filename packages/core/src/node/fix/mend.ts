/** What `fix` did at one place of a document. */
export interface Mend {
  readonly code: keyof typeof mendTexts;
  readonly where: readonly (string | number)[];
}

/** What was mended, by code, in the language of the command line. */
export const mendTexts = {
  "byte-order-mark": "takes the byte order mark off",
  "schema-missing": "names the JSON Schema that editors check with",
  "code-spelling": "writes a code as the list has it",
  "code-replaced": "writes a code in the place of the older one",
  "number-spelling": "writes a number without spaces and dots, with capitals",
  "day-spelling": "writes a day as YYYY-MM-DD",
  "wrong-type": "writes a text as a number, or a number as a text",
  "key-spelling": "writes the name of a member as the schema has it",
  "outer-spaces": "takes spaces around a text off",
  "entry-repeated": "takes out an entry that stands before it, word for word",
  "key-repeated": "takes out a member that a later one of the same name overrides",
  "part-order": "puts the parts of the document in the order of the schema",
  "trailing-spaces": "takes spaces at the ends of lines off, and ends the last one",
} as const;
