import * as z from "zod/mini";
import type { DocumentOutline } from "../../documents/outline/document-outline.ts";
import { writers } from "../../documents/writers/writers.ts";

/** Format of the body of a notice. */
export type TextFormat = "markdown" | "html" | "text";

/** A notice, ready to send. */
export interface ComposedNotice {
  /** Subject line; does not mention the breach itself. */
  readonly subject: string;
  /** Body of the notice, in the requested format. */
  readonly body: string;
  /** Whole notice, with the subject as its title: input of `writeDocx` and the other writers. */
  readonly outline: DocumentOutline;
}

/** Checks the format options of a notice. */
export const composeOptions = z.strictObject({
  format: z.exactOptional(z.enum(["markdown", "html", "text"])),
});

/** Notice composed from its outline. */
export function composedNotice(outline: DocumentOutline, format: TextFormat): ComposedNotice {
  // Only a page of its own needs its title: a mail has it in the subject.
  const body = format === "html" ? outline : { ...outline, title: "" };
  return { subject: outline.title, body: writers[format](body), outline };
}
