import type { InsertChange, InsertChangeCode } from "./changes/insert-change.ts";
import type { InsertFinding, InsertFindingCode } from "./checks/insert-finding.ts";
import type { DeclaredFinding } from "./declared/declared-finding.ts";

/** A sentence for everything that `checkInsert` can find. */
export type InsertFindingTexts = {
  readonly [Code in InsertFindingCode]: (finding: InsertFinding) => string;
};

/** A sentence for everything that `diffInserts` can find. */
export type InsertChangeTexts = {
  readonly [Code in InsertChangeCode]: (change: InsertChange) => string;
};

/** Sentence for parents and pupils on a change; changes that only a board needs have none. */
export type PlainChangeTexts = {
  readonly [Code in InsertChangeCode]?: (change: InsertChange) => string;
};

/** A sentence for everything that `checkDeclared` can find. */
export type DeclaredFindingTexts = {
  readonly [Code in DeclaredFinding["code"]]: (finding: DeclaredFinding) => string;
} & {
  /** Limits of a check of records: names of the kinds of data that it cannot detect. */
  readonly limits: (kinds: string) => string;
};
