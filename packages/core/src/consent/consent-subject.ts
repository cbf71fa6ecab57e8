import * as z from "zod/mini";
import { eventDay } from "../shared/event-time.ts";
import { type Day, rule } from "../shared/index.ts";
import { idText } from "./id-text.ts";

/** A parent or guardian (*ouder of voogd*), or the curator of someone under *curatele*. */
export interface Guardian {
  /** Pseudonym. */
  readonly id: string;
  readonly role: "parent" | "guardian";
  /** Whether this person may decide (*gezag*); `unknown` until the school has looked. */
  readonly authority: "yes" | "no" | "unknown";
  /** Last day of that authority, when it ended or will end. */
  readonly authorityUntil?: Day;
}

/** The days on which someone is under *curatele*: another decides. */
export interface Curatele {
  readonly from: Day;
  /** Last day; absent while it lasts. */
  readonly until?: Day;
}

/** Who the data is about. No name, no e-mail address, no date of birth. */
export type ConsentSubject = {
  /** Pseudonym, e.g. the id of an account. */
  readonly id: string;
  /** The school board or other organisation that knows the pseudonym. */
  readonly organisationId: string;
  readonly curatele?: Curatele;
  /** Who may decide for the subject. Absent until the school has looked; an empty list says: nobody. */
  readonly guardians?: readonly Guardian[];
} & (
  | { readonly kind: "adult" }
  | {
      readonly kind: "child";
      /**
       * The day on which the child decides for itself. It tells the date of birth, so say `passed` when that day lay behind
       * before anything was recorded; `unknown` is neither yes nor no.
       */
      readonly sixteen: Day | "passed" | "unknown";
    }
);

/** Checks a {@link ConsentSubject}; `repeated-id` when a guardian is there twice, `ends-before-it-begins` for *curatele*. */
export const consentSubject: z.ZodMiniType<ConsentSubject> = /* @__PURE__ */ (() => {
  const guardian = z.strictObject({
    id: idText,
    role: z.enum(["parent", "guardian"]),
    authority: z.enum(["yes", "no", "unknown"]),
    authorityUntil: z.exactOptional(eventDay),
  });
  const fields = {
    id: idText,
    organisationId: idText,
    curatele: z.exactOptional(z.strictObject({ from: eventDay, until: z.exactOptional(eventDay) })),
    guardians: z.exactOptional(z.array(guardian).check(z.maxLength(20))),
  };
  return z
    .discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("adult"), ...fields }),
      z.strictObject({
        kind: z.literal("child"),
        sixteen: z.union([eventDay, z.enum(["passed", "unknown"])]),
        ...fields,
      }),
    ])
    .check(
      rule<ConsentSubject>(({ guardians = [], curatele }) => {
        const ids = guardians.map(({ id }) => id);
        const twice = ids.findIndex((id, index) => ids.indexOf(id) !== index);
        const ends = curatele?.until !== undefined && curatele.until < curatele.from;
        return [
          ...(twice < 0
            ? []
            : [{ code: "repeated-id", path: ["guardians", twice, "id"], params: {} }]),
          ...(ends
            ? [{ code: "ends-before-it-begins", path: ["curatele", "until"], params: {} }]
            : []),
        ];
      }),
    );
})();
