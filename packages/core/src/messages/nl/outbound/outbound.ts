import type { OutboundTexts } from "../../../outbound/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";

/** Nederlandse woorden voor wat de deur uit mag. */
export const outbound: OutboundTexts = deepFreeze({
  language: "nl",
  tips: {
    warned:
      "Kijk dit bericht nog een keer na. Er kunnen persoonsgegevens in staan die niet nodig zijn.",
    encrypted: "Dit bericht wordt versleuteld verstuurd. Dat is een regel van uw organisatie.",
    "only-encrypted":
      "Dit bericht mag alleen versleuteld worden verstuurd. Dat is een regel van uw organisatie.",
    held: "Dit bericht wacht tot iemand het vrijgeeft. Dat is een regel van uw organisatie.",
    blocked: "Dit bericht wordt niet verstuurd. Dat is een regel van uw organisatie.",
    unscannable:
      "Een deel van dit bericht kon niet worden doorzocht. Daarom gaat het niet naar buiten.",
    failed: "Het doorzoeken van dit bericht is mislukt. Daarom wordt het niet verstuurd.",
    "no-route": "Voor een ontvanger is geen veilige manier van versturen bekend.",
    "held-for-others":
      "Niemand ontvangt dit bericht zolang het voor een ontvanger niet veilig kan.",
    "protected-already": "Dit bericht was al versleuteld.",
    overridden: "De regel is op verzoek van de afzender niet toegepast. Dat is vastgelegd.",
    "override-refused": "De regel blijft gelden.",
  },
  actions: {
    allow: "Wordt verstuurd",
    log: "Wordt verstuurd en vastgelegd",
    warn: "Wordt verstuurd na een waarschuwing",
    encrypt: "Wordt versleuteld verstuurd",
    hold: "Wacht op vrijgave",
    block: "Wordt niet verstuurd",
  },
  overrides: {
    acknowledgement: "Ik heb dit gelezen",
    reason: "Toch versturen, met een reden",
    "false-positive": "Dit klopt niet: het is geen persoonsgegeven",
  },
  overrideRefusals: {
    "not-in-effect": "Deze regel is niet van toepassing op dit bericht.",
    "not-allowed": "Van deze regel mag zo niet worden afgeweken.",
    "reason-missing": "Geef een reden op.",
    "above-maximum": "Er staan te veel persoonsgegevens in om van deze regel af te wijken.",
  },
  unscannable: {
    encrypted: "Versleuteld of met een wachtwoord",
    "too-large": "Te groot of te diep ingepakt",
    type: "Een soort bestand dat niet te lezen is",
    error: "Lezen mislukt",
  },
  routes: {
    smime: "S/MIME",
    openpgp: "OpenPGP",
    jwe: "JWE",
    portal: "Veilige link met code",
    nta7516: "Veilige mail volgens NTA 7516",
    dane: "Beveiligde verbinding (DANE)",
    "mta-sts": "Beveiligde verbinding (MTA-STS)",
  },
  modes: {
    off: "Uit",
    test: "Proef, zonder dat afzenders iets zien",
    "test-with-tips": "Proef, met tips voor afzenders",
    enforce: "Aan",
  },
  messageTypes: {
    "auto-forward": "Automatisch doorgestuurd",
    "auto-reply": "Automatisch antwoord",
    calendaring: "Uitnodiging",
    encrypted: "Versleuteld",
    "permission-controlled": "Met beperkte rechten",
    signed: "Ondertekend",
    voicemail: "Voicemailbericht",
  },
  severities: { none: "Geen", low: "Laag", medium: "Gemiddeld", high: "Hoog" },
  refusals: {
    blocked: "Het beleid houdt dit bericht tegen.",
    held: "Het bericht wacht op vrijgave.",
    "not-read": "Het bericht kon niet worden gelezen.",
    "detector-failed": "Het doorzoeken van het bericht is mislukt.",
    "look-up-failed": "Het opzoeken van een ontvanger of sleutel is mislukt.",
    "encryptor-failed": "Het versleutelen is mislukt.",
    "encryptor-missing": "Voor deze manier van versleutelen is niets ingesteld.",
    "not-encryptable":
      "In het adres of de kop van het verzoek staan persoonsgegevens, en die zijn niet te versleutelen.",
    "hold-failed": "Het bericht kon niet worden bewaard voor vrijgave.",
    "report-failed": "De melding over dit bericht kon niet worden vastgelegd.",
    "no-recipient": "Het bericht heeft geen ontvanger.",
    "partly-sent": "Niet alle ontvangers hebben het bericht gekregen.",
  },
  purviewNotes: {
    "kind-not-built-in": "Purview kent deze soort niet. Maak daar zelf een type voor.",
    "every-kind": "De regel geldt voor elke soort. Alleen de soorten die Purview kent, staan erin.",
    "routes-by-purview": "Hoe wordt versleuteld, bepaalt Purview: de lijst van manieren vervalt.",
    "transport-not-checked": "Een beveiligde verbinding telt in Purview niet als versleuteling.",
    "hold-is-quarantine": "Wachten op vrijgave is in Purview quarantaine.",
    "minimum-kinds-left-out":
      "Het minimum aan verschillende soorten vervalt: de regel geldt vaker.",
    "first-contact-left-out": "Of het een eerste contact is, vervalt: de regel geldt vaker.",
    "external-count-left-out":
      "Het aantal ontvangers buiten de organisatie vervalt: de regel geldt vaker.",
    "maximum-ends-rule":
      "Boven het maximum geldt de regel in Purview niet meer. Daar is een andere regel nodig.",
    "reason-not-told-apart": "Purview kent afwijken met of zonder reden, niet allebei.",
    "warning-leaves": "Een waarschuwing houdt in Purview niets tegen.",
    "error-tried-again":
      "Na een fout probeert Purview het nog eens en houdt het bericht dan tegen.",
    "part-too-large-by-limit": "Wat te groot is, bepaalt Purview zelf.",
    "web-not-covered": "De regel gaat over webverkeer. Een regel voor Exchange ziet dat niet.",
  },
  portal: {
    subject: "Er staat een beveiligd bericht voor u klaar",
    body: ({ sender, link, lastDay }) =>
      `Er staat een beveiligd bericht van ${sender} voor u klaar.\n\nOpen het met deze link:\n${link}\n\nU hebt een code nodig. Die krijgt u apart. U kunt het bericht lezen tot en met ${lastDay}.\n`,
    code: ({ sender, code }) =>
      `Uw code voor het bericht van ${sender}: ${code}. Geef de code aan niemand door.`,
    refusals: {
      unknown: "Dit bericht is er niet of niet meer.",
      expired: "Dit bericht is niet meer te lezen: de termijn is voorbij.",
      "attempts-spent":
        "De code is te vaak verkeerd ingevuld. Vraag de afzender om een nieuw bericht.",
      "wrong-code": "De code klopt niet.",
    },
  },
});
