import type { MailFindingCode, MailFindingTexts } from "../../../mail/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";

/** Nederlandse zinnen bij wat er met DMARC is, en met een domein dat niet mailt. */
export const policyFindings: MailFindingTexts<
  Extract<MailFindingCode, `dmarc-${string}` | `no-mail-${string}`>
> = deepFreeze({
  "dmarc-not-a-record": () => "Dit is geen DMARC-record: het begint niet met v=DMARC1.",
  "dmarc-too-long": () => "Dit DMARC-record is te lang voor DNS en is niet gelezen.",
  "dmarc-duplicate-tag": () =>
    "Een onderdeel staat twee keer in het DMARC-record. Daardoor telt het hele record niet.",
  "dmarc-bad-tag": () => "Een deel van het DMARC-record is niet te lezen en wordt overgeslagen.",
  "dmarc-bad-policy": () =>
    "Het beleid in het DMARC-record klopt niet: alleen none, quarantine en reject kunnen.",
  "dmarc-policy-missing": () =>
    "Het beleid (p) ontbreekt in het DMARC-record. Het telt dan als none.",
  "dmarc-bad-value": () =>
    "Een onderdeel van het DMARC-record heeft een verkeerde waarde en telt niet.",
  "dmarc-bad-report-address": () =>
    "Een adres voor rapporten in het DMARC-record klopt niet; er moet mailto: voor staan.",
  "dmarc-report-size": () => "De grootte achter een adres voor rapporten wordt niet meer gebruikt.",
  "dmarc-no-reports": () =>
    "Er is geen adres voor rapporten (rua). Zonder rapporten blijft onbekend wie namens dit domein mailt.",
  "dmarc-testing": () =>
    "Het DMARC-record staat op testen (t=y). Ontvangers passen het beleid een stap zachter toe.",
  "dmarc-historic-tag": () =>
    "Het DMARC-record bevat een oud onderdeel (pct, rf of ri). Nieuwe ontvangers slaan het over, oude lezen het nog.",
  "dmarc-unknown-tag": () =>
    "Het DMARC-record bevat een onderdeel dat DMARC niet kent en dat wordt overgeslagen.",
  "dmarc-policy-not-second": () =>
    "Het beleid (p) staat niet direct na de versie. Oude ontvangers lezen het record dan misschien niet.",
  "dmarc-options-idle": () => "fo doet niets zonder adres voor foutrapporten (ruf).",
  "dmarc-options-contradict": () => "fo vraagt om 0 en om 1; die sluiten elkaar uit.",
  "dmarc-failure-reports": () =>
    "Het DMARC-record vraagt om foutrapporten (ruf). Daarin kunnen persoonsgegevens uit mail staan.",
  "dmarc-none": () =>
    "Er is geen DMARC-record. Ontvangers weten niet wat ze met valse mail van dit domein moeten doen.",
  "dmarc-multiple": () => "Er is meer dan één DMARC-record op deze naam. Samen tellen ze niet.",
  "dmarc-unknown": () =>
    "DNS gaf geen antwoord op de vraag naar het DMARC-beleid. Of het er is, is onbekend.",
  "dmarc-not-enforced": () =>
    "Valse mail van dit domein wordt niet tegengehouden: het beleid dat geldt, is none. De afspraak van de overheid vraagt quarantine of reject.",
  "dmarc-subdomains-open": () =>
    "Het domein zelf is beschermd, maar voor subdomeinen is het beleid none.",
  "dmarc-reject-for-people": () =>
    "Het beleid is reject. Voor domeinen waarvan mensen mailen raadt de nieuwe norm dat af: mail via lijsten en doorsturen kan verloren gaan.",
  "dmarc-profiles-differ": () =>
    "Hierover verschillen de regels: de nieuwe norm is terughoudend met reject, de afspraak van de overheid vraagt quarantine of reject.",
  "dmarc-relies-on-spf": () =>
    "Het beleid is reject, maar er is geen DKIM-sleutel bekend. Doorgestuurde mail wordt dan geweigerd.",
  "dmarc-suffix-differs": () => "Nieuwe en oude ontvangers komen op een ander hoofddomein uit.",
  "dmarc-report-not-authorised": () =>
    "De ontvanger van de rapporten heeft niet laten weten dat hij ze aanneemt. Rapporten worden dan niet gestuurd.",
  "dmarc-report-unknown": () =>
    "DNS gaf geen antwoord op de vraag of de ontvanger de rapporten aanneemt.",
  "no-mail-spf": () =>
    "Een domein dat niet mailt, hoort in SPF alle mail te weigeren (v=spf1 -all).",
  "no-mail-dmarc": () =>
    "Een domein dat niet mailt, hoort in DMARC reject te vragen, ook voor subdomeinen. Regel eerst SPF en MX.",
  "no-mail-mx": () =>
    "Een domein dat geen mail aanneemt, hoort dat te zeggen met een leeg MX-record.",
  "no-mail-dkim": () => "Een domein dat niet mailt, kan alle DKIM-sleutels vooraf intrekken.",
});
