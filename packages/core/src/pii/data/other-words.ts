/**
 * Words that say that the number beside them is of none of the kinds: Dutch and English, lower case, without hyphens and
 * underscores, separated by spaces. Each counts by itself and with an ending of {@link numberEndings}.
 * Source: the keyword lists of Microsoft Purview and common column names, as facts. Retrieved 2026-11-22.
 */
export const otherWords =
  "order orders bestelling factuur invoice klant customer debiteur referentie reference ref kenmerk betalingskenmerk zaak dossier ticket melding artikel product sku oid isbn issn ean gtin barcode pakket zending track tracking trackandtrace serial sn versie version release build revisie revision commit hash uuid guid timestamp ts epoch created updated transactie transaction contract polis licentie license abonnement offerte bon aanvraag meterstand regel pagina case casus bedrag euro eur usd gbp kleur color colour hex foreground background section sectie paragraaf hoofdstuk chapter leerlingnummer leerlingnr studentnummer";

/** Words that say so with an ending only: a relation, or what is ordered, may have a number of a person beside it. */
export const otherStems = "bestel serie stam relatie tx meldings abonnements";

/** Endings that make a number of what goes before them. */
export const numberEndings = "nummer nr id code no number";

/** Units and what is counted, which make an amount of the number before them: lower case, separated by spaces. */
export const unitWords =
  "euro eur dollar usd gbp bytes kb mb gb tb ms sec seconden px km kg kwh rijen rows records regels lines items stuks keer times views hits tokens woorden words leerlingen studenten personen inwoners users gebruikers downloads jaar years dagen days uur";

/** Words of programs, which claim what check digits alone make a number of a person, and not a telephone number. */
export const idWords =
  "bytes size offset return duration id ids requestid sessionid traceid port blocks pid uid gid";
