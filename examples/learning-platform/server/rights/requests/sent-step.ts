import {
  type IdentityMethod,
  identityMethod,
  type RefusalGround,
  type RequestEvent,
  refusalGround,
} from "@bijsluiter/core/rights";
import * as z from "zod/mini";
import { textBetween } from "../../../shared/text-between.ts";

const bareKinds = [
  "pass-on",
  "ask-identity",
  "ask-clarification",
  "clarify",
  "start",
  "withdraw",
  "complain",
] as const;

/** A step as the privacy officer sends it: the clock of the server says when, and the account who. */
export type SentStep =
  | { readonly kind: (typeof bareKinds)[number] }
  | {
      readonly kind: "verify-identity";
      readonly method: IdentityMethod;
      /** Whose data it turned out to be. */
      readonly pupilId: string;
      /** Which of the guardians asks; not for who asks for own data. */
      readonly asker?: string;
    }
  | { readonly kind: "mark-duplicate"; readonly of: string }
  | {
      readonly kind: "choose-reading";
      readonly reading: Extract<RequestEvent, { readonly kind: "choose-reading" }>["reading"];
      readonly because: string;
    }
  | {
      readonly kind: "extend";
      readonly ground: "complex" | "many-requests";
      readonly because: string;
    }
  | { readonly kind: "refuse"; readonly ground: RefusalGround; readonly because: string }
  /** `what`: of a right that is neither access nor erasure, what was done. */
  | { readonly kind: "answer" | "answer-part"; readonly what?: string };

const id = textBetween(1, 100);
const prose = textBetween(1, 2000);

/** Checks a {@link SentStep}. */
export const sentStep: z.ZodMiniType<SentStep> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.enum(bareKinds) }),
  z.strictObject({
    kind: z.literal("verify-identity"),
    method: identityMethod,
    pupilId: id,
    asker: z.exactOptional(id),
  }),
  z.strictObject({ kind: z.literal("mark-duplicate"), of: id }),
  z.strictObject({
    kind: z.literal("choose-reading"),
    reading: z.enum(["runs-on", "waits-for-identity", "from-receipt", "from-first-last-day"]),
    because: prose,
  }),
  z.strictObject({
    kind: z.literal("extend"),
    ground: z.enum(["complex", "many-requests"]),
    because: prose,
  }),
  z.strictObject({ kind: z.literal("refuse"), ground: refusalGround, because: prose }),
  z.strictObject({ kind: z.enum(["answer", "answer-part"]), what: z.exactOptional(prose) }),
]);
