import type { DocumentText } from "./document-text.ts";

/** A block of running text. */
export const paragraph = <Text extends DocumentText>(text: Text) =>
  ({ kind: "paragraph", text }) as const;
