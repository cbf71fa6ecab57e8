import type { LegalSource } from "./legal-source.ts";

/** Severity of a {@link Finding} for the person who reads it. */
export type Severity = "error" | "warning" | "advice";

/** Finding of a check on well-formed input: a defect in law or contract, not in form. */
export interface Finding {
  /** Stable, kebab-case; the key of its sentence in `messages/`. */
  readonly code: string;
  /** `error`: a duty is not met; `warning`: it probably is not; `advice`: better is possible. */
  readonly severity: Severity;
  /** Path in the input, outermost key first; empty for the whole. */
  readonly where: readonly (string | number)[];
  /** Legal or contractual basis. */
  readonly basis: LegalSource;
}
