import * as z from "zod/mini";
import { eventInstant } from "../../shared/dates/event-time.ts";
import type { Instant } from "../../shared/dates/instant.ts";
import { deepFreeze } from "../../shared/deep-freeze.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { idText } from "../../shared/text/id-text.ts";
import { reasonText } from "../../vocabulary/lists/reason-text.ts";
import {
  type ExtensionReading,
  extensionReading,
  type IdentityReading,
  identityReading,
} from "../clock/clock-readings.ts";
import { type RequestExtension, requestExtension } from "../clock/request-extension.ts";
import { type RequestEventKind, type RequestRole, requestRole } from "./request-status.ts";

interface EventFields {
  readonly at: Instant;
  /** Account of the actor. */
  readonly by: string;
  readonly role: RequestRole;
}

/** Method of proving an identity. A copy of an identity document is not permitted: it has more data than needed. */
export type IdentityMethod = (typeof identityMethods)[number];

const identityMethods = [
  "signed-in",
  "school-account",
  "known-in-person",
  "document-shown",
  "letter-with-code",
  "call-back",
] as const;

/** Checks an {@link IdentityMethod}. */
export const identityMethod: z.ZodMiniType<IdentityMethod> = z.enum(identityMethods);

/** Legal ground for refusing a request. */
export type RefusalGround = (typeof refusalGrounds)[number];

/** All values of {@link RefusalGround}. */
export const refusalGrounds = deepFreeze([
  "identity-not-proven",
  "may-not-ask",
  "manifestly-unfounded",
  "excessive",
  "duty-to-keep",
  "public-task",
  "legal-claim",
  "rights-of-others",
  "no-such-data",
  "other-controller",
] as const);

/** Checks a {@link RefusalGround}. */
export const refusalGround: z.ZodMiniType<RefusalGround> = z.enum(refusalGrounds);

type BareKind = Exclude<
  RequestEventKind,
  "verify-identity" | "mark-duplicate" | "choose-reading" | "extend" | "refuse"
>;

const bareKinds = [
  "pass-on",
  "ask-identity",
  "ask-clarification",
  "clarify",
  "start",
  "answer-part",
  "answer",
  "withdraw",
  "complain",
] as const satisfies readonly BareKind[];

/** Event of a request. */
export type RequestEvent =
  | (EventFields & { readonly kind: BareKind })
  | (EventFields & { readonly kind: "verify-identity"; readonly method: IdentityMethod })
  | (EventFields & { readonly kind: "mark-duplicate"; readonly of: string })
  | (EventFields & {
      readonly kind: "choose-reading";
      readonly reading: ExtensionReading | IdentityReading;
      readonly because: string;
    })
  | (EventFields & { readonly kind: "extend"; readonly extension: RequestExtension })
  | (EventFields & {
      readonly kind: "refuse";
      readonly ground: RefusalGround;
      readonly because: string;
      /** Information given to the requester: the complaint to the authority and the judicial remedy. Both are required. */
      readonly told: readonly ("complaint" | "court")[];
    });

const fields = { at: eventInstant, by: idText, role: requestRole } satisfies Shape<EventFields>;

/** Checks a {@link RequestEvent}. */
export const requestEvent: z.ZodMiniType<RequestEvent> = z.discriminatedUnion("kind", [
  z.strictObject({ ...fields, kind: z.enum(bareKinds) } satisfies Shape<
    Extract<RequestEvent, { readonly kind: BareKind }>
  >),
  z.strictObject({
    ...fields,
    kind: z.literal("verify-identity"),
    method: identityMethod,
  } satisfies Shape<Extract<RequestEvent, { readonly kind: "verify-identity" }>>),
  z.strictObject({ ...fields, kind: z.literal("mark-duplicate"), of: idText } satisfies Shape<
    Extract<RequestEvent, { readonly kind: "mark-duplicate" }>
  >),
  z.strictObject({
    ...fields,
    kind: z.literal("choose-reading"),
    reading: z.union([extensionReading, identityReading]),
    because: reasonText,
  } satisfies Shape<Extract<RequestEvent, { readonly kind: "choose-reading" }>>),
  z.strictObject({
    ...fields,
    kind: z.literal("extend"),
    extension: requestExtension,
  } satisfies Shape<Extract<RequestEvent, { readonly kind: "extend" }>>),
  z.strictObject({
    ...fields,
    kind: z.literal("refuse"),
    ground: refusalGround,
    because: reasonText,
    told: z.array(z.enum(["complaint", "court"])).check(maxLength(2)),
  } satisfies Shape<Extract<RequestEvent, { readonly kind: "refuse" }>>),
]);
