import * as z from "zod/mini";
import { sectionIds } from "../data/section-ids.ts";

/** A part of an insert, e.g. `"subprocessors"`. */
export type SectionId = (typeof sectionIds)[number];

/** Checks a {@link SectionId}. */
export const sectionId: z.ZodMiniType<SectionId> = z.enum(sectionIds);
