import * as z from "zod/mini";
import { curatele } from "../../parties/authority/curatele.ts";
import { guardians } from "../../parties/authority/guardian.ts";
import type { Representation } from "../../parties/authority/representation.ts";
import { eventDay } from "../../shared/dates/event-time.ts";
import type { Shape } from "../../shared/shape.ts";
import { idText } from "../../shared/text/id-text.ts";

/** Subject of the data. No name, no e-mail address, no date of birth. */
export type ConsentSubject = {
  /** Pseudonym, e.g. the id of an account. */
  readonly id: string;
  /** School board or other organisation that issued the pseudonym. */
  readonly organisationId: string;
} & Representation;

type Kind<Name extends ConsentSubject["kind"]> = Extract<ConsentSubject, { readonly kind: Name }>;

const fields = {
  id: idText,
  organisationId: idText,
  guardians: z.exactOptional(guardians),
  curatele: z.exactOptional(curatele),
} satisfies Shape<Omit<Kind<"adult">, "kind">>;

/** Checks a {@link ConsentSubject}; `repeated-id` for a duplicate guardian, `ends-before-it-begins` for *curatele*. */
export const consentSubject: z.ZodMiniType<ConsentSubject> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("adult"), ...fields } satisfies Shape<Kind<"adult">>),
  z.strictObject({
    kind: z.literal("child"),
    sixteen: z.union([eventDay, z.enum(["passed", "unknown"])]),
    ...fields,
  } satisfies Shape<Kind<"child">>),
]);
