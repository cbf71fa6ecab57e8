import { deepFreeze } from "../../shared/deep-freeze.ts";
import { symbols, symbolsValue } from "../candidate/symbols.ts";
import { grade } from "../engine/grade.ts";
import type { Kind } from "../engine/kind.ts";
import { digitRun } from "../engine/matchers/digit-run.ts";
import { matchPhone } from "../engine/matchers/phone.ts";
import { metBy, shapeOf } from "../engine/shape.ts";
import { aroundNumbers } from "../engine/sweep/around-numbers.ts";
import { DIALLED } from "../engine/trigger.ts";
import { isDutchNumber } from "../validators/dial-plan.ts";

const needsLabel = grade(0);
const SIX = 6;

/** `31612345678` and `32478123456`: with its country and without a plus. */
const isWithCountry = () =>
  (symbolsValue(0, 2) === 31 && isDutchNumber(symbols, 2, 9)) || symbolsValue(0, 3) === 324;
/** `612345678`: a mobile number without its zero. */
const isWithoutZero = () => symbols[0] === SIX && isDutchNumber(symbols, 0, 9);

/** Telephone number, Dutch or international. */
export const phone: Kind<"phone"> = deepFreeze({
  kind: "phone",
  category: "contact",
  words:
    "telefoon telefoonnummer telefoonnr telefoonnummers telnr telnummer tel mobiel mobielnummer mobiele mob gsm phone phonenumber telephone mobile whatsapp bel bellen bereikbaar belt gebeld call noodnummer telefon handy telefono",
  shapes: [
    metBy(aroundNumbers, shapeOf([DIALLED], matchPhone)),
    digitRun(11, { passes: isWithCountry, grade: needsLabel }),
    digitRun(9, { passes: isWithoutZero, grade: needsLabel }),
  ],
});
