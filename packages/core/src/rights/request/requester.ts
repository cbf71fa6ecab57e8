import * as z from "zod/mini";
import type { Shape } from "../../shared/shape.ts";
import { idText } from "../../shared/text/id-text.ts";

/** Requester. */
export type Requester =
  /** The person whose data it is. */
  | { readonly role: "subject" }
  /** A parent, *voogd*, curator, *bewindvoerder* or mentor, as the subject names its guardians. */
  | { readonly role: "guardian"; readonly id: string }
  /** Somebody with a written mandate (*gemachtigde*), such as a lawyer. */
  | {
      readonly role: "representative";
      readonly id: string;
      /** Giver of the mandate: `"subject"`, or the id of a guardian. */
      readonly mandateFrom: string;
      /** Whether the mandate was shown; `unknown` until it was checked. */
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
