import type { Day, LegalSource } from "../../shared/index.ts";

/** A legal source of which the first day is known. */
export type DatedSource = LegalSource & { readonly validFrom: Day };
