import * as z from "zod/mini";
import type { Shape } from "../../shared/shape.ts";

/** Audit rights of the board; GDPR art. 28(3)(h). */
export interface ControlTerms {
  readonly audit: {
    /** Audits a year; absent where the agreement names no number. */
    readonly perYear?: number;
    readonly cost: "school" | "processor" | "shared";
    /** Whether a third-party report may replace an audit. */
    readonly acceptsThirdPartyReport: boolean;
  };
}

/** Checks {@link ControlTerms}. */
export const controlTerms: z.ZodMiniType<ControlTerms> = z.strictObject({
  audit: z.strictObject({
    perYear: z.exactOptional(z.number().check(z.gte(0), z.lte(366))),
    cost: z.enum(["school", "processor", "shared"]),
    acceptsThirdPartyReport: z.boolean(),
  } satisfies Shape<ControlTerms["audit"]>),
} satisfies Shape<ControlTerms>);
