import * as z from "zod/mini";
import type { Shape } from "../../shared/shape.ts";
import { idText } from "../../shared/text/id-text.ts";

/** Person who makes the request. */
export type Requester =
  /** The data subject. */
  | { readonly role: "subject" }
  /** A parent, *voogd*, curator, *bewindvoerder* or mentor, with the id from the guardians of the subject. */
  | { readonly role: "guardian"; readonly id: string }
  /** Person with a written mandate (*gemachtigde*), such as a lawyer. */
  | {
      readonly role: "representative";
      readonly id: string;
      /** Person who gave the mandate: `"subject"`, or the id of a guardian. */
      readonly mandateFrom: string;
      /** Whether the mandate was shown; `unknown` until verified. */
      readonly mandateSeen: "yes" | "no" | "unknown";
    };

/** Checks a {@link Requester}. */
export const requester: z.ZodMiniType<Requester> = z.discriminatedUnion("role", [
  z.strictObject({ role: z.literal("subject") } satisfies Shape<
    Extract<Requester, { readonly role: "subject" }>
  >),
  z.strictObject({ role: z.literal("guardian"), id: idText } satisfies Shape<
    Extract<Requester, { readonly role: "guardian" }>
  >),
  z.strictObject({
    role: z.literal("representative"),
    id: idText,
    mandateFrom: idText,
    mandateSeen: z.enum(["yes", "no", "unknown"]),
  } satisfies Shape<Extract<Requester, { readonly role: "representative" }>>),
]);
