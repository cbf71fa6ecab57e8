import type { MailFindingCode, MailFindingTexts } from "../../../mail/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";

/** Nederlandse zinnen bij wat er met DKIM is, en met het domein zelf. */
export const keyFindings: MailFindingTexts<
  Extract<MailFindingCode, `dkim-${string}` | `domain-${string}`>
> = deepFreeze({
  "domain-missing": () => "Dit domein bestaat niet in DNS.",
  "domain-unknown": () => "DNS gaf geen antwoord op de vraag of dit domein bestaat.",
  "dkim-not-a-record": () => "Op deze naam staat geen DKIM-sleutel.",
  "dkim-too-long": () => "Deze DKIM-sleutel is te lang voor DNS en is niet gelezen.",
  "dkim-bad-tag": () =>
    "Een deel van het DKIM-record is niet te lezen. Daardoor telt de sleutel niet.",
  "dkim-duplicate-tag": () =>
    "Een onderdeel staat twee keer in het DKIM-record. Daardoor telt de sleutel niet.",
  "dkim-bad-version": () => "De versie in het DKIM-record klopt niet: v=DKIM1 moet vooraan staan.",
  "dkim-key-missing": () => "In het DKIM-record ontbreekt de sleutel (p).",
  "dkim-revoked": () => "Deze DKIM-sleutel is ingetrokken.",
  "dkim-unknown-key-type": () => "Dit soort DKIM-sleutel kennen ontvangers niet.",
  "dkim-bad-key": () => "De sleutel in het DKIM-record is beschadigd of onvolledig.",
  "dkim-key-too-short": () =>
    "Deze DKIM-sleutel is korter dan 1024 bits. Ontvangers mogen hem niet vertrouwen.",
  "dkim-key-short": () =>
    "Deze DKIM-sleutel is korter dan 2048 bits. Een langere wordt aangeraden.",
  "dkim-bare-key": () => "De DKIM-sleutel staat in een vorm die sommige ontvangers niet lezen.",
  "dkim-bad-ed25519-length": () => "Deze sleutel voor Ed25519 heeft niet de juiste lengte.",
  "dkim-only-sha1": () =>
    "Deze DKIM-sleutel staat sha256 niet toe. Ontvangers mogen sha1 niet meer gebruiken.",
  "dkim-testing": () =>
    "Deze DKIM-sleutel staat op testen. Ontvangers behandelen de mail als niet ondertekend.",
  "dkim-not-for-mail": () => "Deze DKIM-sleutel is niet voor e-mail bedoeld.",
  "dkim-absent": () => "Er is geen enkele DKIM-sleutel voor dit domein.",
  "dkim-not-known": () =>
    "Onder de gebruikelijke namen is geen DKIM-sleutel gevonden. Er kan er wel een zijn onder een andere naam; geef de selector op.",
  "dkim-selector-missing": () => "Onder deze selector staat geen DKIM-sleutel.",
  "dkim-several-records": () =>
    "Onder deze selector staat meer dan één record. Welke sleutel telt, is dan onbepaald.",
  "dkim-unknown": () =>
    "DNS gaf geen antwoord op de vraag naar deze DKIM-sleutel. Of hij er is, is onbekend.",
  "dkim-only-ed25519": () =>
    "Er zijn alleen Ed25519-sleutels. Veel ontvangers kunnen die nog niet controleren; onderteken ook met RSA.",
});
