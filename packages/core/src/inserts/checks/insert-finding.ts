import type { Finding } from "../../shared/finding.ts";
import type { insertRules } from "../data/insert-rules.ts";

/** Code of a finding on an insert; each has a row in a table and a sentence in `messages/`. */
export type InsertFindingCode = keyof typeof insertRules;

/** A defect of a well-formed insert. */
export type InsertFinding = Finding & {
  readonly code: InsertFindingCode;
  /** The kind of data, group of people, purpose or country it is about, as a code; of a number, the name of its field. */
  readonly about?: string;
};

/** A finding before its severity and basis are looked up. */
export type Found = Pick<InsertFinding, "code" | "where" | "about">;

/** A finding, when `holds`. */
export const when = (holds: boolean, found: Found): readonly Found[] => (holds ? [found] : []);
