import type { Day } from "../../shared/day.ts";
import type { LegalSource } from "../../shared/legal-source.ts";

/** A legal source of which the first day is known. */
export type DatedSource = LegalSource & { readonly validFrom: Day };
