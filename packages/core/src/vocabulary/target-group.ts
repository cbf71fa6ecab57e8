import type * as z from "zod/mini";
import { targetGroups as rows } from "./data/target-groups.ts";
import { codeList } from "./lists/code-list.ts";

/** A sector of Dutch education (*doelgroep*), e.g. `"po"`. */
export type TargetGroupCode = (typeof rows)[number]["code"];

/** Checks a {@link TargetGroupCode}. */
export const targetGroupCode: z.ZodMiniType<TargetGroupCode> = codeList(rows);

/** A sector, and the agreements whose scope names it. */
export interface TargetGroup {
  readonly code: TargetGroupCode;
  /** Convenant Digitale Onderwijsmiddelen en Privacy. */
  readonly covenant: "yes" | "no" | "unknown";
  /** Certificeringsschema informatiebeveiliging en privacy ROSA. */
  readonly certificationScheme: "yes" | "no" | "unknown";
  /** Data services of Edu-V. */
  readonly eduV: "yes" | "no" | "unknown";
}

/** Every sector, from primary to higher education. */
export const targetGroups: readonly TargetGroup[] = rows;
