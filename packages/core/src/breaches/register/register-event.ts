import * as z from "zod/mini";
import { eventInstant } from "../../shared/dates/event-time.ts";
import type { Instant } from "../../shared/dates/instant.ts";
import { deepFreeze } from "../../shared/deep-freeze.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import { minLength } from "../../shared/schema/min-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { type BreachReport, breachReport } from "../breach-report.ts";
import { type BreachStep, breachStep } from "../life-cycle/breach-step.ts";
import { prose } from "../report/answers/prose.ts";

/** Event of a breach that the register records. */
export type RegisterEvent =
  | { readonly kind: "reported"; readonly report: BreachReport }
  | {
      readonly kind: "board-informed";
      readonly at: Instant;
      readonly channel: NoticeChannel;
      readonly board: string;
    }
  | {
      /** A board became aware without being informed. */
      readonly kind: "board-aware";
      readonly at: Instant;
      readonly board: string;
    }
  | {
      readonly kind: "authority-notified";
      readonly at: Instant;
      readonly filedBy: "processor" | "controller";
      /** Board for which it was filed; absent when it was filed for all boards. */
      readonly board?: string;
      /** Reference that the authority returned. */
      readonly authorityReference?: string;
      /** Reasons for the delay. Required when the report was late; GDPR art. 33(1). */
      readonly reasonsForDelay?: string;
    }
  | {
      readonly kind: "decided";
      readonly at: Instant;
      /** Board that decided; absent when the decision applies to all boards. */
      readonly board?: string;
      readonly notifyAuthority: "yes" | "no";
      readonly informPeople: "yes" | "no" | "not-decided";
      /** Reasons. Also required when no notice is needed: GDPR art. 33(5). */
      readonly reasons: string;
    }
  | {
      readonly kind: "closed";
      readonly at: Instant;
      readonly evaluation: string;
      /**
       * Reasons why nobody was informed. Required when neither a board nor the authority was informed, and there is no
       * decision with reasons.
       */
      readonly reasonsNobodyTold?: string;
    }
  | {
      /** Step from signal to closed file, as in `transition`, with the recorder and role of the entry. */
      readonly kind: "step";
      readonly at: Instant;
      readonly step: BreachStep;
    }
  | {
      /** The corrected entry never happened; for entries with a `correction` only. */
      readonly kind: "retracted";
      readonly at: Instant;
    }
  | {
      /** End of the retention period of a breach: its other entries are now tombstones. */
      readonly kind: "erased";
      readonly at: Instant;
      /** Positions in the register of the erased entries. */
      readonly sequences: readonly number[];
      /** Rule that ended the retention period. */
      readonly basis: string;
    };

/** Channel by which a board is informed. */
export type NoticeChannel = (typeof noticeChannels)[number];

/** All values of {@link NoticeChannel}. */
export const noticeChannels = deepFreeze(["email", "phone", "portal", "letter", "website"]);

type Fields<Kind extends RegisterEvent["kind"]> = Shape<
  Omit<Extract<RegisterEvent, { readonly kind: Kind }>, "kind">
>;

/** Largest number of entries that one erasure names. */
const MOST_ERASED = 100_000;
const at = eventInstant;
const board = prose(1);

const informed = {
  at,
  channel: z.enum(noticeChannels),
  board,
} satisfies Fields<"board-informed">;
const aware = { at, board } satisfies Fields<"board-aware">;
const filing = {
  at,
  filedBy: z.enum(["processor", "controller"]),
  board: z.exactOptional(board),
  authorityReference: z.exactOptional(prose(1)),
  reasonsForDelay: z.exactOptional(prose(10)),
} satisfies Fields<"authority-notified">;
const decision = {
  at,
  board: z.exactOptional(board),
  notifyAuthority: z.enum(["yes", "no"]),
  informPeople: z.enum(["yes", "no", "not-decided"]),
  reasons: prose(10),
} satisfies Fields<"decided">;
const closing = {
  at,
  evaluation: prose(10),
  reasonsNobodyTold: z.exactOptional(prose(10)),
} satisfies Fields<"closed">;
const erasure = {
  at,
  sequences: z.array(z.int().check(z.gte(1))).check(minLength(1), maxLength(MOST_ERASED)),
  basis: prose(3),
} satisfies Fields<"erased">;

const taken = { at, step: breachStep } satisfies Fields<"step">;

/** Checks a {@link RegisterEvent} that comes from outside. */
export const registerEvent: z.ZodMiniType<RegisterEvent> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("reported"), report: breachReport }),
  z.strictObject({ kind: z.literal("board-informed"), ...informed }),
  z.strictObject({ kind: z.literal("board-aware"), ...aware }),
  z.strictObject({ kind: z.literal("authority-notified"), ...filing }),
  z.strictObject({ kind: z.literal("decided"), ...decision }),
  z.strictObject({ kind: z.literal("closed"), ...closing }),
  z.strictObject({ kind: z.literal("step"), ...taken }),
  z.strictObject({ kind: z.literal("retracted"), at }),
  z.strictObject({ kind: z.literal("erased"), ...erasure }),
]);
