import * as z from "zod/mini";
import { maxLength } from "../../../shared/schema/max-length.ts";
import type { Shape } from "../../../shared/shape.ts";
import { reportCodes } from "../data/report-codes.ts";
import { reportText } from "./report-head.ts";

/** Disposition of a message; `pass` if the report states that it met the policy. */
export type MailDisposition = (typeof reportCodes.dispositions)[number] | "unknown";

/** Result of DKIM or SPF. */
export type AuthResultCode = (typeof reportCodes.results)[number];

/** Reason why a receiver deviated from the policy. */
export type OverrideType = (typeof reportCodes.overrides)[number];

/** Whether a check passed for a domain that is aligned with the author's. */
export type AlignedResult = "pass" | "fail" | "unknown";

/** Reason for deviating from the policy. */
export interface OverrideReason {
  readonly type: OverrideType;
  readonly comment?: string;
}

/** A check of one signature. */
export interface DkimAuthResult {
  readonly domain?: string;
  readonly selector?: string;
  readonly result: AuthResultCode;
  /** Comment of the receiver. */
  readonly said?: string;
}

/** A check of SPF. */
export interface SpfAuthResult {
  readonly domain?: string;
  readonly scope?: "mfrom" | "helo";
  readonly result: AuthResultCode;
  /** Comment of the receiver. */
  readonly said?: string;
}

/** Messages from one source with the same evaluation. */
export interface AggregateRecord {
  /** Address that the mails came from, in the shortest form; absent where it was none. */
  readonly source?: string;
  /** Absent: not known. */
  readonly count?: number;
  readonly disposition: MailDisposition;
  /** DMARC result for DKIM: passed and aligned. */
  readonly dkim: AlignedResult;
  /** DMARC result for SPF: passed and aligned. */
  readonly spf: AlignedResult;
  readonly reasons: readonly OverrideReason[];
  /** Domain in the From header. */
  readonly author?: string;
  /** Domain of the return path; empty for a null path. */
  readonly envelopeFrom?: string;
  readonly envelopeTo?: string;
  readonly dkimResults: readonly DkimAuthResult[];
  readonly spfResults: readonly SpfAuthResult[];
}

const MOST = 100;
const aligned = z.enum(["pass", "fail", "unknown"]);
const result = z.enum(reportCodes.results);

/** Checks an {@link AggregateRecord}. */
export const aggregateRecord: z.ZodMiniType<AggregateRecord> = z.strictObject({
  source: z.exactOptional(reportText),
  count: z.exactOptional(z.int().check(z.gte(0))),
  disposition: z.enum([...reportCodes.dispositions, "unknown"]),
  dkim: aligned,
  spf: aligned,
  reasons: z
    .array(
      z.strictObject({
        type: z.enum(reportCodes.overrides),
        comment: z.exactOptional(reportText),
      } satisfies Shape<OverrideReason>),
    )
    .check(maxLength(MOST)),
  author: z.exactOptional(reportText),
  envelopeFrom: z.exactOptional(reportText),
  envelopeTo: z.exactOptional(reportText),
  dkimResults: z
    .array(
      z.strictObject({
        domain: z.exactOptional(reportText),
        selector: z.exactOptional(reportText),
        result,
        said: z.exactOptional(reportText),
      } satisfies Shape<DkimAuthResult>),
    )
    .check(maxLength(MOST)),
  spfResults: z
    .array(
      z.strictObject({
        domain: z.exactOptional(reportText),
        scope: z.exactOptional(z.enum(["mfrom", "helo"])),
        result,
        said: z.exactOptional(reportText),
      } satisfies Shape<SpfAuthResult>),
    )
    .check(maxLength(MOST)),
} satisfies Shape<AggregateRecord>);
