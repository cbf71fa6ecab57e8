/**
 * Words that say that the number beside them is of none of the kinds: Dutch and English, lower case, without hyphens and
 * underscores, separated by spaces.
 * Source: the keyword lists of Microsoft Purview and common column names, as facts. Retrieved 2026-11-22.
 */
export const otherWords =
  "order orders ordernummer ordernr orderid bestelling bestelnummer bestelnr factuur factuurnummer factuurnr invoice invoiceno invoicenumber klant klantnummer klantnr klantcode customer customerid debiteur debiteurnummer debiteurnr referentie referentienummer reference ref kenmerk betalingskenmerk zaaknummer zaak dossier dossiernummer dossiernr ticket ticketnummer ticketnr ticketid melding meldingsnummer meldingnummer artikel artikelnummer artikelnr artikelcode product productcode productnummer productid sku isbn issn ean gtin barcode pakket zending zendingnummer track trackingcode tracking trackandtrace serienummer serial serialnumber sn versie version release build revisie revision commit hash uuid guid timestamp ts epoch created updated transactie transactieid transaction transactionid txid contract contractnummer contractnr polisnummer polis licentie licentienummer licentiecode license abonnement abonnementsnummer leerlingnummer leerlingnr studentnummer stamnummer relatienummer offerte offertenummer bon bonnummer aanvraag aanvraagnummer meterstand regel pagina case casus bedrag euro eur kleur color colour hex foreground background section sectie paragraaf artikel hoofdstuk chapter";

/** Words of programs, which claim what check digits alone make a number of a person, and not a telephone number. */
export const idWords =
  "bytes size offset duration id ids requestid sessionid traceid port blocks pid uid gid";
