import { deepFreeze } from "../../shared/deep-freeze.ts";

/**
 * Words that say what the number beside them is, lower case, without dashes and underscores: Dutch and English, and
 * some of the other languages. `other` lists words that say it is none of the kinds.
 * Source: the authorities' own forms and the keyword lists of Microsoft Purview, as facts. Retrieved 2026-11-22.
 */
export const labelWords = /* @__PURE__ */ deepFreeze({
  bsn: "bsn bsns citizen bsnnr bsnnummer bsnnummers burgerservicenummer burgerservicenummers burgerservicenr burgerservice sofi sofinummer sofinr persoonsnummer pgn persoonsgebondennummer",
  onderwijsnummer: "onderwijsnummer onderwijsnummers onderwijsnr pgn persoonsgebondennummer",
  rsin: "rsin rsinnummer fiscaalnummer",
  "eck-id": "eckid",
  brin: "brin brincode brinnummer brinnr instellingscode",
  "kvk-number":
    "kvk kvknummer kvknr handelsregister handelsregisternummer commerce vestigingsnummer",
  "big-number": "bignummer bignr bigregister bigregistratie bigregistratienummer",
  "v-number": "vnummer vnr vreemdelingennummer vreemdelingnummer",
  "identity-document":
    "paspoort paspoortnummer paspoortnr passport identiteitskaart idkaart idbewijs identiteitsbewijs documentnummer documentnr legitimatiebewijs legitimatie idcard verblijfsdocument verblijfsvergunning reisdocument",
  "licence-plate":
    "kenteken kentekens kentekennummer kentekenplaat nummerplaat licenceplate licenseplate plate auto",
  postcode:
    "postcode postcodes postalcode zipcode zip adres adresgegevens woonadres postadres huisadres address woonachtig woont wonende",
  iban: "iban ibannummer rekeningnummer bankrekening bankrekeningnummer rekening",
  bic: "bic biccode swift swiftcode bicswift swiftbic bankidentifier",
  "payment-card":
    "creditcard creditcards creditcardnummer creditcardnr kaartnummer kaart card cardnumber cardno pan visa mastercard maestro amex betaalkaart bankkaart debitcard pasnummer carte karte tarjeta",
  "vat-number":
    "btw btwid btwnummer btwnr vat vatid vatnumber vatno omzetbelasting ust ustid ustidnr tva iva nip partitaiva",
  phone:
    "telefoon telefoonnummer telefoonnr telefoonnummers telnr telnummer tel mobiel mobielnummer mobiele mob gsm phone phonenumber telephone mobile whatsapp bel bellen bereikbaar belt gebeld call noodnummer telefon handy telefono",
  "date-of-birth":
    "geb geboren geboortedatum geboortedag gebdatum gebdat geboortedata birth birthdate birthday dateofbirth dob born verjaardag geburtsdatum geburtstag naissance nacimiento nascita urodzenia",
  ipv4: "ip ipadres ipaddress ipadressen ipv host remote client server addr remoteaddr clientip xforwardedfor",
  "be-national-number":
    "rijksregisternummer rijksregister insz niss rrn rijksregisternr nationalnumber insznummer",
  "de-tax-id": "steuer steuerid steueridnr steuernummer steueridentifikationsnummer idnr tin",
  "es-tax-id": "dni nie nif",
  "fr-social-security-number": "nir insee secu sécu securitesociale carteverte",
  "it-tax-code": "codicefiscale codice fiscale",
  "pl-pesel": "pesel",
  "uk-nino": "nino nationalinsurance insurance",
  other:
    "order orders ordernummer ordernr orderid bestelling bestelnummer bestelnr factuur factuurnummer factuurnr invoice invoiceno invoicenumber klant klantnummer klantnr klantcode customer customerid debiteur debiteurnummer debiteurnr referentie referentienummer reference ref kenmerk betalingskenmerk zaaknummer zaak dossier dossiernummer dossiernr ticket ticketnummer ticketnr ticketid melding meldingsnummer meldingnummer artikel artikelnummer artikelnr artikelcode product productcode productnummer productid sku isbn issn ean gtin barcode pakket zending zendingnummer track trackingcode tracking trackandtrace serienummer serial serialnumber sn versie version release build revisie revision commit hash uuid guid timestamp ts epoch created updated transactie transactieid transaction transactionid txid contract contractnummer contractnr polisnummer polis licentie licentienummer licentiecode license abonnement abonnementsnummer leerlingnummer leerlingnr studentnummer stamnummer relatienummer offerte offertenummer bon bonnummer aanvraag aanvraagnummer meterstand bytes size offset duration id requestid sessionid traceid port regel pagina",
});
