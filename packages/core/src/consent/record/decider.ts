import * as z from "zod/mini";
import type { Shape } from "../../shared/shape.ts";
import { idText } from "../../shared/text/id-text.ts";

/** The person who makes a choice. */
export interface Decider {
  /** Pseudonym of the subject or of a guardian. */
  readonly id: string;
  readonly role: "subject" | "parent" | "guardian";
  /** `verified` when the authority was checked, otherwise `claimed`. */
  readonly authority: "claimed" | "verified";
  /** Method of identifying the person, e.g. `"school-account"` or `"signature"`. */
  readonly method: string;
}

/**
 * Role of the recorder: the decider, the school that copies a paper form, or the responsible organisation. The
 * organisation can ask, inform and end, but not choose.
 */
export type RecordedBy =
  | Decider
  | {
      readonly id: string;
      readonly role: "school-for-paper-form";
      readonly onBehalfOf: Decider;
    }
  | { readonly id: string; readonly role: "controller" };

const deciderFields = {
  id: idText,
  role: z.enum(["subject", "parent", "guardian"]),
  authority: z.enum(["claimed", "verified"]),
  method: idText,
} satisfies Shape<Decider>;

/** Checks a {@link Decider}. */
export const decider: z.ZodMiniType<Decider> = z.strictObject(deciderFields);

/** Checks the recorder of a choice: a {@link Decider}, or the school for a paper form. */
export const chosenBy: z.ZodMiniType<Exclude<RecordedBy, { readonly role: "controller" }>> =
  z.discriminatedUnion("role", [
    z.strictObject(deciderFields),
    z.strictObject({
      id: idText,
      role: z.literal("school-for-paper-form"),
      onBehalfOf: z.strictObject(deciderFields),
    } satisfies Shape<Extract<RecordedBy, { readonly role: "school-for-paper-form" }>>),
  ]);

/** Checks the organisation as recorder of an event that is not a choice. */
export const byController: z.ZodMiniType<Extract<RecordedBy, { readonly role: "controller" }>> =
  z.strictObject({ id: idText, role: z.literal("controller") } satisfies Shape<
    Extract<RecordedBy, { readonly role: "controller" }>
  >);
