import type { Kind } from "../engine/kind.ts";
import { matchIban } from "../engine/matchers/iban.ts";
import { shapeOf } from "../engine/shape.ts";
import { capitalsBefore, lettersBefore } from "../engine/trigger.ts";

const small = [true, false].map((gap) => lettersBefore(2, gap, true));

/** International bank account number. */
export const iban: Kind<"iban"> = {
  kind: "iban",
  category: "payment-methods",
  words: "iban ibannummer rekeningnummer bankrekening bankrekeningnummer rekening",
  shapes: [shapeOf([...capitalsBefore(2, 2, [true, false]), ...small], matchIban)],
};
