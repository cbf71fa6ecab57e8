import { type RequestKind, requestKind } from "@bijsluiter/core/rights";
import * as z from "zod/mini";
import { textBetween } from "./text-between.ts";

/** Ways in which this school can see who somebody is. */
export const identityMethods = [
  "signed-in",
  "school-account",
  "known-in-person",
  "letter-with-code",
  "call-back",
] as const;

/** Kinds of data that can be asked for, as the inventory has them. */
export const rightsCategories = [
  "account",
  "pupil-file",
  "messages",
  "absence",
  "voice-logs",
  "choices",
] as const;

/** One of {@link rightsCategories}. */
export type RightsCategory = (typeof rightsCategories)[number];

/** The answers of the form for a request, in the words of who asks. */
export interface SentRequest {
  readonly requester: "subject" | "guardian" | "representative";
  readonly whom?: string;
  readonly kind: RequestKind;
  readonly scope: "all" | readonly RightsCategory[];
  readonly details?: string;
  readonly identity: (typeof identityMethods)[number];
}

/** Checks a {@link SentRequest}. */
export const sentRequest: z.ZodMiniType<SentRequest> = z.strictObject({
  requester: z.enum(["subject", "guardian", "representative"]),
  whom: z.exactOptional(textBetween(1, 200)),
  kind: requestKind,
  scope: z.union([
    z.literal("all"),
    z.tuple([z.enum(rightsCategories)], z.enum(rightsCategories)),
  ]) as z.ZodMiniType<SentRequest["scope"]>,
  details: z.exactOptional(textBetween(1, 4000)),
  identity: z.enum(identityMethods),
});
