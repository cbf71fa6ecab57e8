import * as z from "zod/mini";
import { requestLifeCycle, requestStatuses } from "../data/life-cycle.ts";

/** Status of a request. */
export type RequestStatus = (typeof requestStatuses)[number];

/** Checks a {@link RequestStatus}. */
export const requestStatus: z.ZodMiniType<RequestStatus> = z.enum(requestStatuses);

/** Kind of event of a request. */
export type RequestEventKind = keyof typeof requestLifeCycle;

/** Checks a {@link RequestEventKind}. */
export const requestEventKind: z.ZodMiniType<RequestEventKind> = z.enum(
  Object.keys(requestLifeCycle) as RequestEventKind[],
);

const roles = ["requester", "support-desk", "privacy-officer", "board", "supplier"] as const;

/** Role in which a person acts on a request. */
export type RequestRole = (typeof roles)[number];

/** Checks a {@link RequestRole}. */
export const requestRole: z.ZodMiniType<RequestRole> = z.enum(roles);
