import { deepFreeze } from "../../shared/deep-freeze.ts";
import type { Kind } from "../engine/kind.ts";
import { matchPhone } from "../engine/matchers/phone.ts";
import { shapeOf } from "../engine/shape.ts";
import { DIALLED } from "../engine/trigger.ts";

/** Telephone number, Dutch or international. */
export const phone: Kind<"phone"> = deepFreeze({
  kind: "phone",
  category: "contact",
  words:
    "telefoon telefoonnummer telefoonnr telefoonnummers telnr telnummer tel mobiel mobielnummer mobiele mob gsm phone phonenumber telephone mobile whatsapp bel bellen bereikbaar belt gebeld call noodnummer telefon handy telefono",
  shapes: [shapeOf([DIALLED], matchPhone)],
});
