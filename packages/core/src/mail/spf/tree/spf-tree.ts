import type { InvalidRecord } from "../../invalid-record.ts";
import type { SpfQualifier, SpfRecord } from "../record/spf-record.ts";

/** State of the SPF record at a name. */
export type SpfRecordState = "found" | "none" | "multiple" | "unknown" | "loop" | "not-followed";

/** A record, with the records that it includes or redirects to. */
export interface SpfNode {
  readonly domain: string;
  /** Term that led here; absent at the top. */
  readonly term?: string;
  /** Place of that term in the record above. */
  readonly index?: number;
  readonly via?: "include" | "redirect";
  /** `not-followed`: beyond the bound of the walk; `unknown`: DNS failed, or the name holds a macro. */
  readonly state: SpfRecordState;
  /** The record as published. */
  readonly record?: string;
  /** The records, where there are several. */
  readonly records?: readonly string[];
  readonly parsed?: SpfRecord | InvalidRecord;
  /** Terms that count against the limit, here and below. */
  readonly lookups: number;
  readonly children: readonly SpfNode[];
}

/** A term of the tree, by the record that holds it. */
export interface SpfTreeTerm {
  readonly domain: string;
  readonly index: number;
  readonly term: string;
}

/** Term with an unknown result. */
export interface SpfUnknownTerm extends SpfTreeTerm {
  /** `macro`: it depends on the mail; `dns`: a query failed. */
  readonly why: "macro" | "dns";
}

/** The whole tree of includes of a domain, with the worst-case budget. */
export interface SpfTree {
  readonly root: SpfNode;
  /** DNS lookups over every branch, for a mail that matches nothing. At most 10. */
  readonly lookups: number;
  /** Terms that find nothing: at most 2. */
  readonly voids: readonly SpfTreeTerm[];
  /** `mx` terms with more than ten names. */
  readonly crowdedMx: readonly SpfTreeTerm[];
  readonly unknown: readonly SpfUnknownTerm[];
  /** Result for mail that no term matches, after redirects; absent when unknown, or when nothing is left. */
  readonly rest?: SpfQualifier;
  /** Whether the walk stopped at the maximum number of records. */
  readonly isCut: boolean;
}
