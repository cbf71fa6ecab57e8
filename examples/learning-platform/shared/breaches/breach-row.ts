import type { BreachState } from "@bijsluiter/core/breaches";

/** A breach in a list, with what a privacy officer needs to see what there is to do. */
export interface BreachRow
  extends Pick<BreachState, "reference" | "status" | "clockFacts">,
    Pick<BreachState["report"], "kind"> {
  readonly summary: string;
  readonly reportedAt: string;
  /** Facts that are not known yet. */
  readonly open: number;
  /** Whether it is known since when it was sure to be a breach. */
  readonly established: boolean;
  readonly boards: readonly string[];
  /** How many people, when that is known. */
  readonly people: number | null;
  /** Who can be asked: of the first report. */
  readonly reporter: { readonly name: string; readonly phone?: string | undefined } | null;
  /** What was recorded after the report, by kind, with the board that it is about and what was decided. */
  readonly recorded: readonly {
    readonly kind: string;
    readonly board?: string | undefined;
    readonly notifyAuthority?: string;
  }[];
}
