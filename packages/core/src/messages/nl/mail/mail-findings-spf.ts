import type { MailFindingCode, MailFindingTexts } from "../../../mail/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";
import { counted } from "../counted.ts";

/** Nederlandse zinnen bij wat er met SPF is. */
export const spfFindings: MailFindingTexts<Extract<MailFindingCode, `spf-${string}`>> = deepFreeze({
  "spf-not-a-record": () => "Dit is geen SPF-record: het begint niet met v=spf1.",
  "spf-too-long": () => "Dit SPF-record is te lang voor DNS en is niet gelezen.",
  "spf-non-ascii": () =>
    "In het SPF-record staan andere tekens dan gewone letters, cijfers en leestekens (ASCII).",
  "spf-bad-term": () =>
    "Een deel van het SPF-record is niet te lezen. Daardoor telt het hele record niet.",
  "spf-unknown-mechanism": () =>
    "Het SPF-record bevat een woord dat SPF niet kent. Daardoor telt het hele record niet.",
  "spf-argument-not-allowed": () =>
    "Achter all mag in SPF niets staan. Daardoor telt het hele record niet.",
  "spf-domain-missing": () =>
    "In het SPF-record ontbreekt een domein. Daardoor telt het hele record niet.",
  "spf-bad-address": () =>
    "Het SPF-record bevat een adres dat niet klopt. Daardoor telt het hele record niet.",
  "spf-bad-prefix": () =>
    "Achter een schuine streep in het SPF-record staat een getal dat niet kan. Daardoor telt het hele record niet.",
  "spf-bad-domain": () =>
    "Het SPF-record bevat een domein dat niet klopt. Daardoor telt het hele record niet.",
  "spf-bad-macro": () =>
    "Een procentteken in het SPF-record is verkeerd gebruikt. Daardoor telt het hele record niet.",
  "spf-duplicate-modifier": () =>
    "redirect of exp staat meer dan één keer in het SPF-record. Daardoor telt het hele record niet.",
  "spf-passes-all": () => "Het SPF-record laat iedereen namens dit domein mailen (+all).",
  "spf-neutral-all": () => "Het SPF-record doet geen uitspraak over andere afzenders (?all).",
  "spf-no-all": () =>
    "Het SPF-record zegt niet wat er met andere afzenders moet gebeuren: all ontbreekt.",
  "spf-terms-after-all": () => "Wat in het SPF-record na all staat, wordt nooit gebruikt.",
  "spf-redirect-ignored": () =>
    "redirect wordt niet gebruikt, omdat er ook all in het SPF-record staat.",
  "spf-uses-ptr": () =>
    "Het SPF-record gebruikt ptr. Dat is traag en onbetrouwbaar, en wordt afgeraden.",
  "spf-uses-p-macro": () =>
    "Het SPF-record gebruikt de macro p. Dat is traag en onbetrouwbaar, en wordt afgeraden.",
  "spf-long-record": () =>
    "Het SPF-record is lang. Een antwoord van DNS kan daardoor afgekapt worden.",
  "spf-unknown-modifier": () => "Het SPF-record bevat een toevoeging die ontvangers overslaan.",
  "spf-bad-report-modifier": () =>
    "Een toevoeging voor meldingen over SPF (ra, rp of rr) heeft een verkeerde waarde.",
  "spf-report-modifier-idle": () => "rp en rr doen niets zonder adres voor meldingen (ra).",
  "spf-duplicate-term": () => "Een deel van het SPF-record staat er twee keer.",
  "spf-wide-network": () => "Het SPF-record laat een heel groot netwerk namens dit domein mailen.",
  "spf-private-network": () =>
    "Het SPF-record noemt een adres dat alleen binnen een netwerk bestaat.",
  "spf-none": () =>
    "Er is geen SPF-record. Ontvangers weten niet welke servers namens dit domein mogen mailen.",
  "spf-multiple": ({ count = 2 }) =>
    `Er is meer dan één SPF-record: ${counted(count, "record", "records")}. Samen tellen ze niet.`,
  "spf-unknown": () =>
    "DNS gaf geen antwoord op de vraag naar het SPF-record. Of het er is, is onbekend.",
  "spf-too-many-lookups": ({ count = 0 }) =>
    `Het SPF-record kost ontvangers ${counted(count, "vraag", "vragen")} aan DNS; tien is het meeste. Mail kan daardoor geweigerd worden.`,
  "spf-near-lookup-limit": ({ count = 0 }) =>
    `Het SPF-record kost ontvangers ${counted(count, "vraag", "vragen")} aan DNS; tien is het meeste. Er kan bijna niets meer bij.`,
  "spf-too-many-voids": ({ count = 0 }) =>
    `In SPF wijst een deel naar niets: ${counted(count, "keer", "keer")}; twee is het meeste.`,
  "spf-void-lookup": () => "Dit deel van het SPF-record wijst naar een naam waar niets staat.",
  "spf-too-many-mx": () => "Dit deel van het SPF-record wijst naar meer dan tien mailservers.",
  "spf-include-broken": () =>
    "Het SPF-record neemt een ander record op dat er niet is of niet klopt. Daardoor telt het hele record niet.",
  "spf-include-passes-all": () =>
    "Het SPF-record neemt een ander record op dat iedereen laat mailen.",
  "spf-redirect-broken": () =>
    "Het SPF-record verwijst door naar een record dat er niet is of niet klopt.",
  "spf-loop": () => "Het SPF-record verwijst in een kring naar zichzelf.",
  "spf-part-unknown": () =>
    "Van een deel van het SPF-record is niet bekend wat het toelaat, omdat DNS geen antwoord gaf of er te veel records zijn.",
  "spf-fail-before-dmarc": () =>
    "Het SPF-record eindigt op -all. Sommige ontvangers weigeren mail dan al voordat ze naar DKIM en DMARC kijken.",
});
