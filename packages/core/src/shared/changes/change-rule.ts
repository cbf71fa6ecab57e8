import type { LegalSource } from "../legal-source.ts";

/** What follows from one kind of change between two versions of a document. */
export interface ChangeRule<Reader extends string> {
  /** Whether it changes what happens to people's data, or who answers for it; `unknown`: a person must read it. */
  readonly material: "yes" | "no" | "unknown";
  /** Who is told. The board tells its pupils and parents. */
  readonly tell: readonly Reader[];
  /** Why it is told, or not. */
  readonly basis: LegalSource;
}
