import { deepFreeze } from "../../shared/deep-freeze.ts";
import type { Kind } from "../engine/kind.ts";
import { matchCard, matchGroupedCard } from "../engine/matchers/payment-card.ts";
import { shapeOf } from "../engine/shape.ts";
import { DASH, DOT, digits, groupsAfter, SPACE } from "../engine/trigger.ts";

/** Number of a payment card. */
export const paymentCard: Kind<"payment-card"> = deepFreeze({
  kind: "payment-card",
  category: "payment-methods",
  words:
    "creditcard creditcards creditcardnummer creditcardnr kaartnummer kaart card cardnumber cardno pan visa mastercard maestro amex betaalkaart betaald paid bankkaart debitcard pasnummer carte karte tarjeta",
  shapes: [
    shapeOf([12, 13, 14, 15, 16, 17, 18, 19].map(digits), matchCard),
    shapeOf([groupsAfter(SPACE, 4), groupsAfter(DASH, 4), groupsAfter(DOT, 4)], matchGroupedCard),
  ],
});
