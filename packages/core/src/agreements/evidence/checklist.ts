import * as z from "zod/mini";
import { deepFreeze } from "../../shared/deep-freeze.ts";
import type { ChecklistTable, RequirementCode } from "../data/checklists/checklist-item.ts";
import { general40, model40 } from "../data/checklists/education-models.ts";
import { gdpr283 } from "../data/checklists/gdpr-28-3.ts";
import { hipaaBaa } from "../data/checklists/hipaa-baa.ts";
import { scc2021914 } from "../data/checklists/scc-2021-914.ts";
import { scc2021915 } from "../data/checklists/scc-2021-915.ts";
import { crosswalkRows as rows } from "../data/crosswalk.ts";

export type { RequirementCode };

const tables = deepFreeze({
  "gdpr-28-3": gdpr283,
  "model-4.0": model40,
  "general-4.0": general40,
  "scc-2021-915": scc2021915,
  "scc-2021-914": scc2021914,
  "hipaa-baa": hipaaBaa,
}) satisfies Record<string, ChecklistTable>;

/** Checklist against which an agreement can be checked. */
export type ChecklistCode = keyof typeof tables;

/** Every {@link ChecklistCode}. */
export const checklistCodes: readonly ChecklistCode[] = Object.freeze(
  Object.keys(tables) as ChecklistCode[],
);

/** Checks a {@link ChecklistCode}. */
export const checklistCode: z.ZodMiniType<ChecklistCode> = z.enum(checklistCodes);

/** Items of every checklist, with their basis. */
export const checklists: Readonly<Record<ChecklistCode, ChecklistTable>> = tables;

/** Topic shared by most checklists. */
export type AgreementTopic = (typeof rows)[number]["topic"];

/** Clauses of each checklist, by topic. */
export const crosswalk: readonly ({ readonly topic: AgreementTopic } & {
  readonly [Code in ChecklistCode]: readonly string[];
})[] = rows;
