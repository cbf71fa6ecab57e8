import type { TableColumn } from "@bijsluiter/core/pii";

/** Kinds of which a value is mostly of one person. */
const kinds: ReadonlySet<string> = new Set([
  "bsn",
  "onderwijsnummer",
  "pupil-number",
  "student-number",
  "eck-id",
  "email",
  "phone",
  "iban",
]);

/** True for a kind that tells people apart. */
export const isIdentifyingKind = (kind: string): boolean => kinds.has(kind);

/** True for a column whose values tell people apart: by their kind, or as the number of a pupil by its name. */
export const isIdentifyingColumn = ({ kind, category }: TableColumn): boolean =>
  kind === undefined
    ? category === "participant-number" || category === "pgn-bsn"
    : isIdentifyingKind(kind);
