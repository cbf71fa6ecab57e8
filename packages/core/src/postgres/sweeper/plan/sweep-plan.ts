import * as z from "zod/mini";
import { type RetentionPolicy, retentionPolicy } from "../../../retention/index.ts";
import type { Day } from "../../../shared/dates/day.ts";
import { day } from "../../../shared/dates/day.ts";
import { eventInstant } from "../../../shared/dates/event-time.ts";
import type { Instant } from "../../../shared/dates/instant.ts";
import type { Shape } from "../../../shared/shape.ts";
import { type SweepTable, sweepTables } from "../tables/sweep-table.ts";

/** Scope of a sweep: tables, policy and day. */
export interface SweepScope {
  readonly policy: RetentionPolicy;
  /** A row is due when its period is over on this day. */
  readonly asOf: Day;
  readonly now: Instant;
  readonly tables: readonly SweepTable[];
}

/** A sweep to be. */
export interface SweepPlan extends SweepScope {
  /** A UUID, such as `crypto.randomUUID()` makes. */
  readonly sweepId: string;
  /** Number of different persons who must approve the list before anything is destroyed. */
  readonly approvals?: 0 | 1 | 2;
  /** Rows in a batch, which is one transaction. Default 1000. */
  readonly batchSize?: number;
}

/** Checks the id of a sweep. */
export const sweepIdText: z.ZodMiniType<string> = z
  .string()
  .check(z.regex(/^[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/));

const scopeFields = {
  policy: retentionPolicy,
  asOf: day,
  now: eventInstant,
  tables: sweepTables,
} satisfies Shape<SweepScope>;

/** Checks a {@link SweepScope}. */
export const sweepScope: z.ZodMiniType<SweepScope> = z.strictObject(scopeFields);

/** Checks a {@link SweepPlan}. */
export const sweepPlan: z.ZodMiniType<SweepPlan> = z.strictObject({
  ...scopeFields,
  sweepId: sweepIdText,
  approvals: z.exactOptional(z.union([z.literal(0), z.literal(1), z.literal(2)])),
  batchSize: z.exactOptional(z.int().check(z.gte(1), z.lte(10_000))),
} satisfies Shape<SweepPlan>);
