import type { MailFindingCode, MailFindingTexts } from "../../../mail/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";

type Code = Extract<
  MailFindingCode,
  `mx-${string}` | `mta-${string}` | `tls-${string}` | `dane-${string}` | `nta7516-${string}`
>;

/** Nederlandse zinnen bij hoe mail naar het domein reist. */
export const transportFindings: MailFindingTexts<Code> = deepFreeze({
  "mx-none": () => "Er is geen MX-record. Mail gaat dan naar het adres van het domein zelf.",
  "mx-unknown": () => "DNS gaf geen antwoord op de vraag waar mail heen moet.",
  "mx-null-beside-others": () =>
    "Een leeg MX-record zegt dat het domein geen mail aanneemt, maar er staan ook mailservers bij.",
  "mx-is-alias": () => "De naam van een mailserver is een alias. Dat mag niet en kan mis gaan.",
  "mta-sts-not-a-record": () => "Dit is geen MTA-STS-record: het begint niet met v=STSv1.",
  "mta-sts-bad-field": () => "Een deel van het MTA-STS-record is niet te lezen.",
  "mta-sts-bad-id": () =>
    "Het nummer (id) van het MTA-STS-record klopt niet: 1 tot 32 letters en cijfers.",
  "mta-sts-policy-too-long": () =>
    "Het bestand met het MTA-STS-beleid is te groot en is niet gelezen.",
  "mta-sts-policy-bad-line": () =>
    "Een regel in het bestand met het MTA-STS-beleid is niet te lezen.",
  "mta-sts-policy-bad-version": () =>
    "De versie van het MTA-STS-beleid ontbreekt of klopt niet (STSv1).",
  "mta-sts-policy-bad-mode": () =>
    "De stand van het MTA-STS-beleid ontbreekt of klopt niet: alleen enforce, testing en none kunnen.",
  "mta-sts-policy-bad-max-age": () =>
    "De houdbaarheid van het MTA-STS-beleid ontbreekt of klopt niet.",
  "mta-sts-policy-short-max-age": () =>
    "Het MTA-STS-beleid geldt korter dan een week. Dat beschermt weinig.",
  "mta-sts-policy-bad-mx": () => "Een naam van een mailserver in het MTA-STS-beleid klopt niet.",
  "mta-sts-policy-mx-missing": () => "Het MTA-STS-beleid noemt geen mailservers.",
  "mta-sts-policy-duplicate-key": () =>
    "Een onderdeel staat twee keer in het MTA-STS-beleid. Het eerste telt.",
  "mta-sts-policy-testing": () =>
    "Het MTA-STS-beleid staat op testen. Mail gaat nog zonder versleuteling als die niet lukt.",
  "mta-sts-none": () =>
    "Er is geen MTA-STS. Verzenders kunnen niet eisen dat mail versleuteld aankomt. Zet eerst het bestand met het beleid neer.",
  "mta-sts-multiple": () => "Er is meer dan één MTA-STS-record. Samen tellen ze niet.",
  "mta-sts-unknown": () => "DNS gaf geen antwoord op de vraag naar MTA-STS.",
  "mta-sts-mx-not-listed": () =>
    "Een mailserver van dit domein staat niet in het MTA-STS-beleid. Mail daarheen wordt tegengehouden.",
  "tls-rpt-not-a-record": () => "Dit is geen TLS-RPT-record: het begint niet met v=TLSRPTv1.",
  "tls-rpt-bad-field": () => "Een deel van het TLS-RPT-record is niet te lezen.",
  "tls-rpt-no-address": () =>
    "In het TLS-RPT-record staat niet precies één lijst met adressen (rua).",
  "tls-rpt-bad-address": () =>
    "Een adres in het TLS-RPT-record klopt niet; er moet mailto: of https: voor staan.",
  "tls-rpt-none": () => "Er is geen TLS-RPT. Verzenders melden dan niet als versleuteling mislukt.",
  "tls-rpt-multiple": () => "Er is meer dan één TLS-RPT-record. Samen tellen ze niet.",
  "tls-rpt-unknown": () => "DNS gaf geen antwoord op de vraag naar TLS-RPT.",
  "dane-none": () => "Niet elke mailserver heeft een DANE-record dat met DNSSEC is beveiligd.",
  "dane-unknown": () =>
    "Of DANE er is, is hier niet te zien: daarvoor moet DNSSEC gecontroleerd worden.",
  "nta7516-not-a-record": () => "Dit is geen record van NTA 7516.",
  "nta7516-bad-field": () =>
    "Een deel van het record van NTA 7516 is niet te lezen of staat er twee keer.",
  "nta7516-bad-month": () =>
    "Een maand in het record van NTA 7516 ontbreekt of klopt niet (jaar en maand).",
  "nta7516-bad-period": () => "Het record van NTA 7516 eindigt voordat het begint.",
  "nta7516-bad-mx": () => "Een mailserver in het record van NTA 7516 klopt niet.",
  "nta7516-multiple": () => "Er is meer dan één record van NTA 7516.",
  "nta7516-expired": () => "Het record van NTA 7516 geldt nu niet.",
});
