import type { AgreementTexts } from "../../../agreements/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";

/** Wat elke bepaling regelt, in één zin. Eigen woorden: geen officiële tekst. */
export const agreementProvisions: AgreementTexts["provisions"] = deepFreeze({
  "terms-defined":
    "Begrippen uit de Algemene verordening gegevensbescherming (AVG) hebben in deze overeenkomst dezelfde betekenis als in de AVG.",
  "documented-instructions":
    "De leverancier verwerkt persoonsgegevens alleen op schriftelijke instructie van het bestuur.",
  "annexes-are-instruction": "De bijlagen horen bij deze overeenkomst en zijn de instructie.",
  "board-decides":
    "Het bestuur beslist zelf waarvoor en hoe de persoonsgegevens worden verwerkt. De leverancier beslist daar niet over.",
  "informs-before-signing":
    "De leverancier legt vóór het sluiten uit welke verwerkingen bij het product horen en welke het bestuur apart kan kiezen.",
  "covenant-accepted":
    "Partijen houden zich aan het Convenant Digitale Onderwijsmiddelen en Privacy.",
  "agreed-purposes-only":
    "De leverancier gebruikt de persoonsgegevens alleen voor de doelen in de privacybijsluiter.",
  "no-own-purposes": "De leverancier gebruikt de persoonsgegevens niet voor eigen doelen.",
  "no-sale-or-advertising":
    "De leverancier verkoopt de persoonsgegevens niet en gebruikt ze niet voor reclame.",
  "no-disclosure":
    "De leverancier geeft de persoonsgegevens aan niemand, behalve als het bestuur dat vraagt of goedvindt, of als de wet het eist.",
  "tells-legal-duty":
    "Moet de leverancier van de wet iets anders doen dan de instructie, dan zegt hij dat vooraf aan het bestuur, tenzij die wet dat verbiedt.",
  "warns-unlawful-instruction":
    "Denkt de leverancier dat een instructie in strijd is met de privacywet, dan zegt hij dat meteen aan het bestuur.",
  "bound-to-secrecy":
    "Iedereen die bij de leverancier met de persoonsgegevens werkt, is tot geheimhouding verplicht.",
  "security-measures":
    "De leverancier neemt de maatregelen van de AVG, artikel 32. Ze staan in de bijlage over beveiliging.",
  "measures-kept-current": "De leverancier houdt deze maatregelen bij de tijd.",
  "helps-with-security": "De leverancier helpt het bestuur bij de beveiliging van de verwerking.",
  "helps-with-assessments":
    "De leverancier helpt het bestuur bij een gegevensbeschermingseffectbeoordeling (DPIA).",
  "helps-with-consultation":
    "De leverancier helpt het bestuur als het vooraf overlegt met de Autoriteit Persoonsgegevens.",
  "gives-information":
    "De leverancier geeft het bestuur alle informatie waarmee het kan nagaan of deze overeenkomst wordt nagekomen.",
  "allows-audits": "De leverancier laat controles en inspecties toe en werkt eraan mee.",
  "tells-breach":
    "De leverancier meldt het bestuur een datalek zonder onredelijke vertraging nadat hij ervan weet.",
  "tells-breach-contents":
    "De melding vertelt wat er is gebeurd, om wie en welke gegevens het gaat, wat de gevolgen kunnen zijn en wat eraan is gedaan.",
  "helps-with-breach":
    "De leverancier helpt het bestuur bij het melden van een datalek aan de Autoriteit Persoonsgegevens en aan betrokkenen.",
  "forwards-requests":
    "De leverancier stuurt een verzoek van een betrokkene door aan het bestuur en beslist er niet zelf over.",
  "helps-with-rights":
    "De leverancier helpt het bestuur om verzoeken van betrokkenen uit te voeren.",
  "prior-authorisation":
    "Het bestuur stemt vooraf schriftelijk in met de subverwerkers die de leverancier inschakelt.",
  "announces-changes": "De leverancier kondigt een nieuwe of andere subverwerker vooraf aan.",
  "right-to-object": "Het bestuur kan tegen een nieuwe of andere subverwerker bezwaar maken.",
  "passes-on-duties":
    "De leverancier legt elke subverwerker dezelfde plichten op als hij zelf heeft.",
  "answers-for-sub-processors":
    "De leverancier blijft tegenover het bestuur volledig verantwoordelijk voor zijn subverwerkers.",
  "transfers-on-instruction":
    "Persoonsgegevens gaan alleen naar een land buiten de Europese Economische Ruimte als de privacybijsluiter dat zegt.",
  "transfer-safeguards": "Voor zo’n doorgifte gelden de regels van de AVG, hoofdstuk V.",
  "follows-retention":
    "De leverancier houdt zich aan de bewaartermijnen die het bestuur heeft vastgesteld.",
  "deletes-or-returns":
    "Na het einde wist de leverancier alle persoonsgegevens of geeft hij ze terug, naar keuze van het bestuur.",
  "deletes-copies": "Ook kopieën worden gewist, tenzij de wet vraagt om ze te bewaren.",
  "hands-over-first":
    "Vraagt het bestuur daarom, dan draagt de leverancier de gegevens eerst over.",
  "confirms-destruction": "De leverancier bevestigt het wissen als het bestuur daarom vraagt.",
  "sub-processors-destroy-too":
    "De leverancier zorgt dat zijn subverwerkers de gegevens ook wissen.",
  "liability-agreed":
    "Voor schade gelden de wet en wat partijen daarover in de onderliggende overeenkomst hebben afgesproken.",
  "agreement-prevails":
    "Zegt de onderliggende overeenkomst iets anders over persoonsgegevens, dan gaat deze overeenkomst voor.",
  "announces-annex-changes":
    "De leverancier kondigt een wijziging van een bijlage vooraf aan. Het bestuur kan daarover overleg vragen.",
  "runs-with-underlying": "Deze overeenkomst begint en eindigt met de onderliggende overeenkomst.",
  "not-ended-apart":
    "Deze overeenkomst kan niet los daarvan worden opgezegd zolang de leverancier nog persoonsgegevens verwerkt.",
  "duties-survive":
    "Plichten die daarvoor bedoeld zijn, zoals geheimhouding, blijven na het einde gelden.",
  "ends-on-violation":
    "Komt de leverancier deze overeenkomst niet na, dan kan het bestuur de verwerking stilleggen en de overeenkomst beëindigen.",
  "no-educational-resource":
    "De leverancier verklaart dat hij geen digitaal onderwijsmiddel levert in de zin van het convenant.",
  "clauses-unaltered": "Partijen veranderen de modelclausules van de Europese Commissie niet.",
  interpretation: "De modelclausules worden uitgelegd in het licht van de AVG.",
  docking: "Een andere partij kan later toetreden.",
  "third-party-beneficiaries": "Betrokkenen kunnen zelf een beroep doen op de modelclausules.",
  "sensitive-data-safeguards":
    "Voor bijzondere persoonsgegevens gelden extra beperkingen en waarborgen.",
  "informs-data-subjects": "Betrokkenen kunnen een kopie van deze afspraken krijgen.",
  "accurate-data": "Partijen houden de gegevens juist en verwerken er niet meer dan nodig.",
  "onward-transfers": "De ontvanger geeft de gegevens alleen onder dezelfde waarborgen verder.",
  redress: "Betrokkenen weten waar zij met een klacht terechtkunnen.",
  supervision: "Vast staat welke toezichthouder bevoegd is.",
  "local-laws-assessed":
    "Partijen hebben beoordeeld of het recht van het land van ontvangst nakoming niet in de weg staat.",
  "resists-government-access":
    "Vraagt een overheid om de gegevens, dan meldt de ontvanger dat en toetst hij of het mag.",
  "governing-law": "Vast staat welk recht geldt.",
  forum: "Vast staat welke rechter bevoegd is.",
  "tells-unagreed-use": "Gebruik dat niet is afgesproken, wordt gemeld.",
  "gives-access": "Mensen kunnen hun gezondheidsgegevens inzien.",
  "amends-records": "Gezondheidsgegevens worden op verzoek aangepast.",
  "accounts-for-disclosures": "Verstrekkingen worden bijgehouden en op verzoek verantwoord.",
  "follows-covered-entity-rules":
    "Wie een taak van de zorgpartij uitvoert, volgt de regels die voor die partij gelden.",
  "opens-books": "De boeken zijn in te zien voor het Amerikaanse ministerie van gezondheid.",
  "protects-what-remains":
    "Wat niet gewist kan worden, blijft beschermd en wordt nergens anders voor gebruikt.",
});
