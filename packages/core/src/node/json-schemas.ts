import * as z from "zod/mini";
import { processingAgreement } from "../agreements/index.ts";
import { privacyInsert } from "../inserts/index.ts";
import { measureSet } from "../measures/index.ts";

/** Documents whose JSON Schema is published, by file name. A new one is a row. */
const documents = {
  "measures.json": measureSet,
  "privacy-insert.json": privacyInsert,
  "processing-agreement.json": processingAgreement,
} as const;

/** Formats of draft 2020-12. Ours are spelled out by their pattern; a strict reader refuses names it does not know. */
const FORMATS = ["date", "date-time", "email", "uri"];

/**
 * JSON Schema files of the documents, draft 2020-12: what an editor or another language checks them with. Rules between
 * fields, such as ids that must differ, are not in them: `safeParse` knows more.
 */
export function jsonSchemas(): readonly { readonly file: string; readonly schema: object }[] {
  return Object.entries(documents).map(([file, document]) => ({
    file,
    schema: {
      $id: `urn:bijsluiter:${file.replace(".json", "")}`,
      ...z.toJSONSchema(document, {
        target: "draft-2020-12",
        io: "input",
        reused: "ref",
        override: ({ jsonSchema }) => {
          if (jsonSchema.format && !FORMATS.includes(jsonSchema.format)) delete jsonSchema.format;
        },
      }),
    },
  }));
}
