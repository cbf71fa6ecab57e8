import { identifyingKinds, type TableColumn } from "@bijsluiter/core/pii";

const kinds: ReadonlySet<string> = new Set(identifyingKinds);

/** True for a kind that tells people apart. */
export const isIdentifyingKind = (kind: string): boolean => kinds.has(kind);

/** True for a column whose values tell people apart: by their kind, or as the number of a pupil by its name. */
export const isIdentifyingColumn = ({ kind, category }: TableColumn): boolean =>
  kind === undefined
    ? category === "participant-number" || category === "pgn-bsn"
    : isIdentifyingKind(kind);
