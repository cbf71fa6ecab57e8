import * as z from "zod/mini";
import { nameText } from "../../parties/name-text.ts";
import { eventInstant } from "../../shared/dates/event-time.ts";
import type { Instant } from "../../shared/dates/instant.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { type AgreementAnnex, agreementAnnex } from "../annex/agreement-annex.ts";
import { agreementText } from "../document/agreement-text.ts";
import { type PartyRole, partyRole } from "../party/agreement-parties.ts";
import type { AgreementEventKind } from "./agreement-status.ts";
import {
  type AgreementDestruction,
  type AgreementEnding,
  agreementDestruction,
  agreementEnding,
} from "./ending.ts";
import { sha256Text } from "./sha256-text.ts";

interface EventFields {
  readonly at: Instant;
  /** Person who did it: a name, or a role or an account where that is enough. */
  readonly by: string;
  readonly note?: string;
}

/** Approval of the text with this hash. */
interface Approval extends EventFields {
  readonly party: PartyRole;
  readonly function: string;
  /** `agreementHash` of the text that was shown. */
  readonly documentHash: string;
}

/** Event of an agreement. */
export type AgreementEvent =
  | (Approval & { readonly kind: "assess" | "sign" | "accept-amendment" })
  /** New annexes. */
  | (EventFields & { readonly kind: "amend"; readonly annexes: readonly AgreementAnnex[] })
  | (EventFields & { readonly kind: "end"; readonly ending: AgreementEnding })
  | (EventFields & {
      readonly kind: "confirm-destruction";
      readonly destruction: AgreementDestruction;
    })
  | (EventFields & { readonly kind: PlainEventKind });

type PlainEventKind = Exclude<
  AgreementEventKind,
  "assess" | "sign" | "accept-amendment" | "amend" | "end" | "confirm-destruction"
>;

const plainKinds = [
  "offer",
  "start-assessment",
  "request-changes",
  "reject",
  "activate",
  "renew",
  "give-notice",
  "continue",
  "close",
] as const satisfies readonly PlainEventKind[];

const fields = {
  at: eventInstant,
  by: nameText,
  note: z.exactOptional(agreementText),
} satisfies Shape<EventFields>;

/** Checks an {@link AgreementEvent}. */
export const agreementEvent: z.ZodMiniType<AgreementEvent> = z.discriminatedUnion("kind", [
  z.strictObject({
    ...fields,
    kind: z.enum(["assess", "sign", "accept-amendment"]),
    party: partyRole,
    function: nameText,
    documentHash: sha256Text,
  } satisfies Shape<Extract<AgreementEvent, Approval>>),
  z.strictObject({
    ...fields,
    kind: z.literal("amend"),
    annexes: z.array(agreementAnnex).check(maxLength(100)),
  } satisfies Shape<Extract<AgreementEvent, { readonly kind: "amend" }>>),
  z.strictObject({ ...fields, kind: z.literal("end"), ending: agreementEnding } satisfies Shape<
    Extract<AgreementEvent, { readonly kind: "end" }>
  >),
  z.strictObject({
    ...fields,
    kind: z.literal("confirm-destruction"),
    destruction: agreementDestruction,
  } satisfies Shape<Extract<AgreementEvent, { readonly kind: "confirm-destruction" }>>),
  z.strictObject({ ...fields, kind: z.enum(plainKinds) } satisfies Shape<
    Extract<AgreementEvent, { readonly kind: PlainEventKind }>
  >),
]);
