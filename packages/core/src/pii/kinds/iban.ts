import { deepFreeze } from "../../shared/deep-freeze.ts";
import type { Kind } from "../engine/kind.ts";
import { matchIban, matchNamedIban } from "../engine/matchers/iban.ts";
import { shapeOf } from "../engine/shape.ts";
import { capitalsBefore, lettersBefore } from "../engine/trigger.ts";

const small = [true, false].map((gap) => lettersBefore(2, gap, true));

/** International bank account number. */
export const iban: Kind<"iban"> = deepFreeze({
  kind: "iban",
  category: "payment-methods",
  words: "iban ibannummer rekeningnummer bankrekening bankrekeningnummer rekening",
  shapes: [
    shapeOf([...capitalsBefore(2, 2, [true, false]), ...small], matchIban),
    shapeOf([lettersBefore(6, false), lettersBefore(6, false, true)], matchNamedIban),
  ],
});
