import * as z from "zod/mini";
import { type Day, day } from "./dates/day.ts";
import { maxLength } from "./schema/max-length.ts";
import { minLength } from "./schema/min-length.ts";
import { visibleText } from "./text/visible-text.ts";
import { webAddress } from "./text/web-address.ts";

/** Source of a rule or number, and since when it applies. */
export interface LegalSource {
  /** Statute binds; guidance explains; contract binds its parties; policy is a choice; norm is a standard. */
  readonly kind: "statute" | "guidance" | "contract" | "policy" | "norm";
  /** Place in the source, e.g. `"GDPR art. 33(1)"`. */
  readonly ref: string;
  /** Public address of the text. */
  readonly url?: string;
  /** First day on which it holds. */
  readonly validFrom?: Day;
  /** Last day on which it holds. */
  readonly validTo?: Day;
  /** Day on which the text itself was read; `null` when it never was: treat as unverified. */
  readonly verifiedOn: Day | null;
}

/** Checks a {@link LegalSource} that comes from outside. */
export const legalSource: z.ZodMiniType<LegalSource> = z.strictObject({
  kind: z.enum(["statute", "guidance", "contract", "policy", "norm"]),
  ref: z.string().check(minLength(1), maxLength(1000), visibleText(1)),
  url: z.exactOptional(webAddress),
  validFrom: z.exactOptional(day),
  validTo: z.exactOptional(day),
  verifiedOn: z.nullable(day),
});
