import * as z from "zod/mini";
import { maxLength } from "../../../shared/schema/max-length.ts";
import type { Shape } from "../../../shared/shape.ts";
import { reportCodes } from "../data/report-codes.ts";
import { type AggregateRecord, aggregateRecord } from "./aggregate-record.ts";
import {
  MOST_ROWS,
  type Reporter,
  type ReportPeriod,
  reporter,
  reportPeriod,
  reportText,
} from "./report-head.ts";

type Wish = (typeof reportCodes.policies)[number];

/** DMARC record that the receiver found. */
export interface PublishedPolicy {
  readonly domain?: string;
  readonly p?: Wish;
  readonly sp?: Wish;
  readonly np?: Wish;
  readonly adkim?: "r" | "s";
  readonly aspf?: "r" | "s";
  readonly fo?: string;
  readonly testing?: "y" | "n";
  readonly discovery?: "psl" | "treewalk";
  /** Percentage, in the older form only. */
  readonly pct?: number;
}

/** A DMARC aggregate report. */
export interface AggregateReport {
  readonly kind: "dmarc";
  /** Version of the format: the present one when its namespace or one of its new elements occurs. */
  readonly form: "rfc9990" | "rfc7489";
  readonly reporter: Reporter;
  readonly id?: string;
  readonly period?: ReportPeriod;
  readonly generator?: string;
  /** Errors, in the words of the receiver. */
  readonly errors: readonly string[];
  readonly policy: PublishedPolicy;
  readonly records: readonly AggregateRecord[];
}

const MOST_ERRORS = 100;
const wish = z.enum(reportCodes.policies);
const mode = z.enum(["r", "s"]);

/** Checks an {@link AggregateReport}, as it comes from storage or a worker. */
export const aggregateReport: z.ZodMiniType<AggregateReport> = z.strictObject({
  kind: z.literal("dmarc"),
  form: z.enum(["rfc9990", "rfc7489"]),
  reporter,
  id: z.exactOptional(reportText),
  period: z.exactOptional(reportPeriod),
  generator: z.exactOptional(reportText),
  errors: z.array(reportText).check(maxLength(MOST_ERRORS)),
  policy: z.strictObject({
    domain: z.exactOptional(reportText),
    p: z.exactOptional(wish),
    sp: z.exactOptional(wish),
    np: z.exactOptional(wish),
    adkim: z.exactOptional(mode),
    aspf: z.exactOptional(mode),
    fo: z.exactOptional(reportText),
    testing: z.exactOptional(z.enum(["y", "n"])),
    discovery: z.exactOptional(z.enum(["psl", "treewalk"])),
    pct: z.exactOptional(z.int().check(z.gte(0), z.lte(100))),
  } satisfies Shape<PublishedPolicy>),
  records: z.array(aggregateRecord).check(maxLength(MOST_ROWS)),
} satisfies Shape<AggregateReport>);
