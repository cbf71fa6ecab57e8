import * as z from "zod/mini";
import { maxLength } from "../../../shared/schema/max-length.ts";
import type { Shape } from "../../../shared/shape.ts";
import { tlsCodes } from "../data/report-codes.ts";
import {
  type Reporter,
  type ReportPeriod,
  reporter,
  reportPeriod,
  reportText,
} from "./report-head.ts";

/** Policy by which a server that delivers mail secured its connections. */
export type TlsPolicyType = (typeof tlsCodes.policies)[number] | "unknown";

/** Reason why a connection could not be secured; `unknown` for a type that RFC 8460 does not name. */
export type TlsFailureType = (typeof tlsCodes.failures)[number] | "unknown";

/** Connections that failed for the same reason. */
export interface TlsFailure {
  readonly type: TlsFailureType;
  /** Absent: not known. */
  readonly sessions?: number;
  readonly sendingAddress?: string;
  readonly receivingHost?: string;
  readonly receivingHelo?: string;
  readonly receivingAddress?: string;
  /** Comment of the sender. */
  readonly said?: string;
}

/** Results of connections to a domain under one policy. */
export interface TlsPolicyResult {
  readonly type: TlsPolicyType;
  readonly domain?: string;
  readonly hosts: readonly string[];
  readonly policy: readonly string[];
  /** Absent: not known. */
  readonly succeeded?: number;
  /** Absent: not known. */
  readonly failed?: number;
  readonly failures: readonly TlsFailure[];
}

/** Report on TLS connections, by a sender of mail to a domain. RFC 8460. */
export interface TlsReport {
  readonly kind: "tls";
  readonly reporter: Reporter;
  readonly id?: string;
  readonly period?: ReportPeriod;
  readonly policies: readonly TlsPolicyResult[];
}

/** Most members of a list in a report on TLS. */
export const MOST_MEMBERS = 1000;

const sessions = z.exactOptional(z.int().check(z.gte(0)));

/** Checks a {@link TlsReport}, as it comes from storage or a worker. */
export const tlsReport: z.ZodMiniType<TlsReport> = z.strictObject({
  kind: z.literal("tls"),
  reporter,
  id: z.exactOptional(reportText),
  period: z.exactOptional(reportPeriod),
  policies: z
    .array(
      z.strictObject({
        type: z.enum([...tlsCodes.policies, "unknown"]),
        domain: z.exactOptional(reportText),
        hosts: z.array(reportText).check(maxLength(MOST_MEMBERS)),
        policy: z.array(reportText).check(maxLength(MOST_MEMBERS)),
        succeeded: sessions,
        failed: sessions,
        failures: z
          .array(
            z.strictObject({
              type: z.enum([...tlsCodes.failures, "unknown"]),
              sessions,
              sendingAddress: z.exactOptional(reportText),
              receivingHost: z.exactOptional(reportText),
              receivingHelo: z.exactOptional(reportText),
              receivingAddress: z.exactOptional(reportText),
              said: z.exactOptional(reportText),
            } satisfies Shape<TlsFailure>),
          )
          .check(maxLength(MOST_MEMBERS)),
      } satisfies Shape<TlsPolicyResult>),
    )
    .check(maxLength(MOST_MEMBERS)),
} satisfies Shape<TlsReport>);
