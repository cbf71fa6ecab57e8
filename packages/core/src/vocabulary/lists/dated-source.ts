import type { Day } from "../../shared/dates/day.ts";
import type { LegalSource } from "../../shared/legal-source.ts";

/** Legal source with a known first day. */
export type DatedSource = LegalSource & { readonly validFrom: Day };
