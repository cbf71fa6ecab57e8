import type { LegalSource } from "./legal-source.ts";

/** How much a {@link Finding} matters to the person who reads it. */
export type Severity = "error" | "warning" | "advice";

/** What a check reports about well-formed input: a defect in law or contract, not in form. */
export interface Finding {
  /** Stable, kebab-case; the key of its sentence in `messages/`. */
  readonly code: string;
  /** `error`: a duty is not met; `warning`: it probably is not; `advice`: better is possible. */
  readonly severity: Severity;
  /** Where in the input, outermost key first; empty for the whole. */
  readonly where: readonly (string | number)[];
  /** What asks for more. */
  readonly basis: LegalSource;
}
