import { deepFreeze } from "../../shared/deep-freeze.ts";
import type { Kind } from "../engine/kind.ts";
import { matchIdentityDocument } from "../engine/matchers/identity-document.ts";
import { shapeOf } from "../engine/shape.ts";
import { capitalsBefore } from "../engine/trigger.ts";

/** Number of a Dutch passport, identity card or residence document. */
export const identityDocument: Kind<"identity-document"> = deepFreeze({
  kind: "identity-document",
  category: "identity-documents",
  words:
    "paspoort paspoortnummer paspoortnr passport identiteitskaart idkaart idbewijs identiteitsbewijs documentnummer documentnr legitimatiebewijs legitimatie idcard verblijfsdocument verblijfsvergunning reisdocument",
  shapes: [shapeOf(capitalsBefore(1, 8, [false]), matchIdentityDocument)],
});
