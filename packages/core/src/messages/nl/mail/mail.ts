import type { MailTexts } from "../../../mail/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";
import { keyFindings } from "./mail-findings-keys.ts";
import { policyFindings } from "./mail-findings-policy.ts";
import { spfFindings } from "./mail-findings-spf.ts";
import { transportFindings } from "./mail-findings-transport.ts";

/** Nederlandse woorden bij de mail van een domein. */
export const mail: MailTexts = deepFreeze({
  language: "nl",
  findings: { ...spfFindings, ...keyFindings, ...policyFindings, ...transportFindings },
  preconditions: {
    none: "Hiervoor is niets nodig.",
    "senders-known": "Eerst moet bekend zijn welke servers en diensten namens dit domein mailen.",
    "dkim-signs": "Eerst moet alle mail met DKIM ondertekend zijn.",
    "reports-read":
      "Lees eerst enkele weken de rapporten van ontvangers, en los op wat daar misgaat.",
    "key-in-use": "Eerst moet bekend zijn welke dienst met deze sleutel ondertekent.",
    "sends-no-mail": "Dit is alleen goed als het domein echt niet mailt.",
    "receives-no-mail": "Dit is alleen goed als het domein echt geen mail aanneemt.",
    "address-can-receive": "Eerst moet het adres voor rapporten bestaan en gelezen worden.",
    "mail-hosts-have-certificates":
      "Eerst moet elke mailserver een geldig certificaat op zijn naam hebben.",
    "owner-of-include-asked": "Vraag eerst de eigenaar van het andere record wat er moet staan.",
    "dns-answers": "Kijk eerst of DNS weer antwoord geeft, en doe de controle opnieuw.",
  },
  waysBack: {
    "nothing-changed": "Er verandert niets, dus er is niets terug te draaien.",
    "publish-before-again":
      "Terug: publiceer het oude record opnieuw. Na de bewaartijd in DNS geldt het weer.",
    "remove-record": "Terug: haal het nieuwe record weg.",
    "policy-mode-testing":
      "Terug: zet het beleid op testen en geef het record een nieuw nummer; haal het pas weg als de houdbaarheid voorbij is.",
    "sign-with-older-key": "Terug: onderteken weer met de oude sleutel, en laat die zo lang staan.",
  },
  profiles: {
    rfc: "Internetnormen (RFC's)",
    forum: "Forum Standaardisatie",
    internetnl: "Internet.nl, voorspeld",
    "bulk-sender": "Eisen aan grote verzenders",
    "no-mail": "Domein dat niet mailt",
  },
  checks: {
    "spf-exists": "Er is precies één SPF-record",
    "spf-valid": "SPF klopt, met alles wat erin is opgenomen",
    "spf-restricts": "SPF wijst andere afzenders af",
    "spf-refuses-all": "SPF weigert alle mail",
    "dkim-key": "Er is een bruikbare DKIM-sleutel bekend",
    "dkim-branch": "Er zijn namen voor DKIM-sleutels",
    "dmarc-exists": "Er is een DMARC-record dat geldt",
    "dmarc-valid": "Het DMARC-record klopt",
    "dmarc-enforced": "DMARC houdt valse mail tegen",
    "dmarc-rejects": "DMARC weigert alle valse mail, ook van subdomeinen",
    "mx-null": "Het domein zegt dat het geen mail aanneemt",
  },
  answers: { yes: "ja", no: "nee", unknown: "onbekend" },
  notCheckable: {
    dnssec: "Of antwoorden met DNSSEC beveiligd zijn: deze manier van vragen laat dat niet zien.",
    dane: "Of DANE werkt: dat hangt af van DNSSEC.",
    starttls: "Of de mailservers versleuteling aanbieden: daarvoor is een verbinding nodig.",
    "all-selectors": "Welke DKIM-sleutels er allemaal zijn: DNS geeft geen lijst van selectors.",
    "message-alignment":
      "Of echte mail slaagt: daarvoor is een verzonden bericht of een rapport nodig.",
    "mta-sts-policy": "Wat het MTA-STS-beleid zegt: het bestand is niet opgehaald.",
    bimi: "Of het logo naast een bericht (BIMI) klopt: daarvoor moeten beeld en certificaat worden opgehaald.",
    rpki: "Of de routes naar de mailservers beveiligd zijn (RPKI).",
    "reports-read": "Of iemand de rapporten leest.",
  },
});
