import { deepFreeze } from "../../../shared/deep-freeze.ts";
import type { DoubtCode } from "../../../vocabulary/lists/doubts-in.ts";

/** Zinnen over een tekst die er goed uitziet en toch niet waar kan zijn. */
export const doubts: Readonly<Record<DoubtCode, () => string>> = deepFreeze({
  "text-says-nothing": () =>
    "Hier staat een woord dat niets zegt, zoals ‘n.v.t.’ of een streepje. Vul het echte antwoord in, of laat het weg.",
  "number-not-real": () =>
    "Dit is geen echt nummer, bijvoorbeeld omdat er alleen nullen in staan. Vul het echte nummer in.",
  "address-unencrypted": () =>
    "Dit adres begint met http. Wie het opent, krijgt geen beveiligde verbinding. Gebruik https.",
  "address-of-example": () => "Dit is een adres voor voorbeelden of proeven. Vul het echte in.",
  "address-of-free-mail": () =>
    "Dit is een gratis mailadres, dat iedereen kan aanvragen. Gebruik een adres van de organisatie zelf.",
});
