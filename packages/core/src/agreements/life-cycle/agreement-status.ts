import * as z from "zod/mini";
import { agreementStatuses, lifeCycle } from "../data/life-cycle.ts";

/** Status of an agreement. */
export type AgreementStatus = (typeof agreementStatuses)[number];

/** Checks an {@link AgreementStatus}. */
export const agreementStatus: z.ZodMiniType<AgreementStatus> = z.enum(agreementStatuses);

/** Kind of event in the life of an agreement. */
export type AgreementEventKind = keyof typeof lifeCycle;

/** Checks an {@link AgreementEventKind}. */
export const agreementEventKind: z.ZodMiniType<AgreementEventKind> = z.enum(
  Object.keys(lifeCycle) as AgreementEventKind[],
);
