import type { LegalSource } from "../legal-source.ts";

/** Consequences of one kind of change between two versions of a document. */
export interface ChangeRule<Reader extends string> {
  /** Whether it affects the processing of people's data, or who is responsible; `unknown`: a person must read it. */
  readonly material: "yes" | "no" | "unknown";
  /** Recipients of the notice. The board tells its pupils and parents. */
  readonly tell: readonly Reader[];
  /** Reason for telling, or not. */
  readonly basis: LegalSource;
}
