import * as z from "zod/mini";
import { type Day, day } from "../../shared/dates/day.ts";
import { deepFreeze } from "../../shared/deep-freeze.ts";
import type { Shape } from "../../shared/shape.ts";
import { hashText } from "../../shared/text/hash-text.ts";
import { idText } from "../../shared/text/id-text.ts";
import { prose } from "../report/answers/prose.ts";
import { type StepChannel, stepChannels } from "./step-codes.ts";

/** Duty that can be assigned to an owner. */
export type OwnedDuty = (typeof ownedDuties)[number];
/** All values of {@link OwnedDuty}. */
const ownedDuties = deepFreeze(["register", "authority", "people", "board"]);

/** Side that carries out a repair: the supplier, or the board that owns the file. */
export type RepairSide = (typeof repairSides)[number];
/** All values of {@link RepairSide}. */
const repairSides = deepFreeze(["supplier", "board"]);

/** Fact in the file of a breach that does not change its state. */
export type FileFact =
  | {
      readonly kind: "assign";
      readonly duty: OwnedDuty;
      /** Account of the owner. The last assignment counts. */
      readonly owner: string;
    }
  | {
      /** File stored with the case. */
      readonly kind: "keep-evidence";
      readonly name: string;
      readonly bytes: number;
      /** SHA-256 of the content, hexadecimal: identifies the file. */
      readonly sha256: string;
    }
  | {
      /** Lead supervisory authority in a cross-border case; GDPR art. 56. */
      readonly kind: "lead-authority";
      readonly authority: string;
    }
  | {
      readonly kind: "police";
      readonly reported: "yes" | "no";
      /** Number of the police report. */
      readonly policeReference?: string;
    }
  | {
      /** Repair action of one side. */
      readonly kind: "plan-action";
      readonly action: string;
      readonly side: RepairSide;
      readonly owner: string;
      readonly what: string;
      readonly dueOn: Day;
    }
  | { readonly kind: "finish-action"; readonly action: string }
  | {
      /** Notice to one party about the actions of the other. */
      readonly kind: "tell-actions";
      readonly to: RepairSide;
      readonly channel: StepChannel;
    };

/** Largest file size: one terabyte. */
const MOST_BYTES = 1_000_000_000_000;

type FactFields<Kind extends FileFact["kind"]> = Shape<
  Omit<Extract<FileFact, { readonly kind: Kind }>, "kind">
>;
const assigned = { duty: z.enum(ownedDuties), owner: prose(1) } satisfies FactFields<"assign">;
const kept = {
  name: prose(1),
  bytes: z.int().check(z.gte(0), z.lte(MOST_BYTES)),
  sha256: hashText,
} satisfies FactFields<"keep-evidence">;
const leading = { authority: prose(1) } satisfies FactFields<"lead-authority">;
const police = {
  reported: z.enum(["yes", "no"]),
  policeReference: z.exactOptional(prose(1)),
} satisfies FactFields<"police">;
const planned = {
  action: idText,
  side: z.enum(repairSides),
  owner: prose(1),
  what: prose(10),
  dueOn: day,
} satisfies FactFields<"plan-action">;
const finished = { action: idText } satisfies FactFields<"finish-action">;
const told = {
  to: z.enum(repairSides),
  channel: z.enum(stepChannels),
} satisfies FactFields<"tell-actions">;

/** Schemas of {@link FileFact}, for the union of all steps. */
export const fileFacts = [
  z.strictObject({ kind: z.literal("assign"), ...assigned }),
  z.strictObject({ kind: z.literal("keep-evidence"), ...kept }),
  z.strictObject({ kind: z.literal("lead-authority"), ...leading }),
  z.strictObject({ kind: z.literal("police"), ...police }),
  z.strictObject({ kind: z.literal("plan-action"), ...planned }),
  z.strictObject({ kind: z.literal("finish-action"), ...finished }),
  z.strictObject({ kind: z.literal("tell-actions"), ...told }),
] as const;
