import * as z from "zod/mini";
import { deepFreeze } from "../../shared/deep-freeze.ts";
import { eventInstant } from "../../shared/event-time.ts";
import type { Instant } from "../../shared/instant.ts";
import type { Shape } from "../../shared/shape.ts";
import { type BreachReport, breachReport } from "../breach-report.ts";
import { prose } from "../report/answers/prose.ts";

/** Something that happened to a breach and that the register must be able to show. */
export type RegisterEvent =
  | { readonly kind: "reported"; readonly report: BreachReport }
  | {
      readonly kind: "board-informed";
      readonly at: Instant;
      readonly channel: NoticeChannel;
      readonly board: string;
    }
  | {
      readonly kind: "authority-notified";
      readonly at: Instant;
      readonly filedBy: "processor" | "controller";
      /** The board it was filed for; absent when it was filed for all of them. */
      readonly board?: string;
      /** What the authority gave back. */
      readonly authorityReference?: string;
      /** Asked for when the report was late; GDPR art. 33(1). */
      readonly reasonsForDelay?: string;
    }
  | {
      readonly kind: "decided";
      readonly at: Instant;
      /** The board that decided; absent when it holds for all of them. */
      readonly board?: string;
      readonly notifyAuthority: "yes" | "no";
      readonly informPeople: "yes" | "no" | "not-decided";
      /** Why; also when nothing needs to be told: GDPR art. 33(5). */
      readonly reasons: string;
    }
  | { readonly kind: "closed"; readonly at: Instant; readonly evaluation: string };

/** How a board is told. */
export type NoticeChannel = (typeof noticeChannels)[number];

/** Every {@link NoticeChannel}. */
export const noticeChannels = deepFreeze(["email", "phone", "portal", "letter", "website"]);

/** One line of the register, before it is sealed. */
export interface RegisterEntry {
  /** Reference of the breach it belongs to. */
  readonly reference: string;
  /** When it was written down. */
  readonly recordedAt: Instant;
  /** Who wrote it down: a role or an account, no more than is needed. */
  readonly recordedBy: string;
  /** What happened. */
  readonly event: RegisterEvent;
}

const filing = {
  at: eventInstant,
  filedBy: z.enum(["processor", "controller"]),
  board: z.exactOptional(prose(1)),
  authorityReference: z.exactOptional(prose(1)),
  reasonsForDelay: z.exactOptional(prose(10)),
} satisfies Shape<Omit<Extract<RegisterEvent, { readonly kind: "authority-notified" }>, "kind">>;

/** Checks a {@link RegisterEvent} that comes from outside. */
export const registerEvent: z.ZodMiniType<RegisterEvent> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("reported"), report: breachReport } satisfies Shape<
    Extract<RegisterEvent, { readonly kind: "reported" }>
  >),
  z.strictObject({
    kind: z.literal("board-informed"),
    at: eventInstant,
    channel: z.enum(noticeChannels),
    board: prose(1),
  } satisfies Shape<Extract<RegisterEvent, { readonly kind: "board-informed" }>>),
  z.strictObject({ kind: z.literal("authority-notified"), ...filing } satisfies Shape<
    Extract<RegisterEvent, { readonly kind: "authority-notified" }>
  >),
  z.strictObject({
    kind: z.literal("decided"),
    at: eventInstant,
    board: z.exactOptional(prose(1)),
    notifyAuthority: z.enum(["yes", "no"]),
    informPeople: z.enum(["yes", "no", "not-decided"]),
    reasons: prose(10),
  } satisfies Shape<Extract<RegisterEvent, { readonly kind: "decided" }>>),
  z.strictObject({
    kind: z.literal("closed"),
    at: eventInstant,
    evaluation: prose(10),
  } satisfies Shape<Extract<RegisterEvent, { readonly kind: "closed" }>>),
]);

/** Most entries of one register: a hundred a day for twenty-five years. */
export const MOST_ENTRIES = 1_000_000;

/** Checks a {@link RegisterEntry} that comes from outside. */
export const registerEntry: z.ZodMiniType<RegisterEntry> = z.strictObject({
  reference: prose(1),
  recordedAt: eventInstant,
  recordedBy: prose(1),
  event: registerEvent,
} satisfies Shape<RegisterEntry>);
