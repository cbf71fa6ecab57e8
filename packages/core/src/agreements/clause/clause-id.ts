import * as z from "zod/mini";
import { clauses } from "../data/clauses.ts";

/** Subject of a clause, e.g. `"breach"`. Never the number of an article, which differs from one model to the next. */
export type ClauseId = (typeof clauses)[number]["id"];

/** Every {@link ClauseId}, in the order of the sector's model. */
export const clauseIds: readonly ClauseId[] = Object.freeze(clauses.map(({ id }) => id));

/** Checks a {@link ClauseId}. */
export const clauseId: z.ZodMiniType<ClauseId> = z.enum(clauseIds);
