import * as z from "zod/mini";
import { type ModelVersion, modelVersion } from "../../inserts/index.ts";
import type { Shape } from "../../shared/shape.ts";

/** Role of the supplier under the sector's covenant (*Convenant Digitale Onderwijsmiddelen en Privacy*). */
export interface CovenantRole {
  readonly version: ModelVersion;
  /** One that joined it (*deelnemer*), or one outside its scope that supports it (*medestander*). */
  readonly role: "participant" | "supporter";
}

/** Checks a {@link CovenantRole}. */
export const covenantRole: z.ZodMiniType<CovenantRole> = z.strictObject({
  version: modelVersion,
  role: z.enum(["participant", "supporter"]),
} satisfies Shape<CovenantRole>);
