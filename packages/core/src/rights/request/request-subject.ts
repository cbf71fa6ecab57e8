import * as z from "zod/mini";
import { type Curatele, curatele } from "../../parties/authority/curatele.ts";
import { type Guardian, guardians } from "../../parties/authority/guardian.ts";
import type { Representation } from "../../parties/authority/representation.ts";
import { eventDay } from "../../shared/dates/event-time.ts";
import type { Shape } from "../../shared/shape.ts";
import { idText } from "../../shared/text/id-text.ts";

const groups = ["pupil", "parent", "staff", "other"] as const;

/** Data subject, and the persons who may decide for the subject. */
export type RequestSubject = Representation & {
  /** Pseudonym; never a name or an e-mail address. */
  readonly id: string;
  /** Group of the person. Selects the texts of the answer. */
  readonly group: (typeof groups)[number];
};

const fields = {
  id: idText,
  group: z.enum(groups),
  curatele: z.exactOptional(curatele),
  guardians: z.exactOptional(guardians),
} satisfies Shape<{
  id: string;
  group: RequestSubject["group"];
  curatele?: Curatele;
  guardians?: readonly Guardian[];
}>;

/** Checks a {@link RequestSubject}. */
export const requestSubject: z.ZodMiniType<RequestSubject> = z.discriminatedUnion("kind", [
  z.strictObject({ ...fields, kind: z.literal("adult") } satisfies Shape<
    Extract<RequestSubject, { readonly kind: "adult" }>
  >),
  z.strictObject({
    ...fields,
    kind: z.literal("child"),
    sixteen: z.union([eventDay, z.enum(["passed", "unknown"])]),
  } satisfies Shape<Extract<RequestSubject, { readonly kind: "child" }>>),
]);
