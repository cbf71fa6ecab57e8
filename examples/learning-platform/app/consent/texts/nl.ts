import type { ConsentTexts } from "./consent-texts.ts";

/** Nederlands. */
export const nl: ConsentTexts = {
  images: {
    title: "Foto’s en filmpjes",
    notice: "Wat de school vraagt, en wat een antwoord betekent",
    yourTurn: "Je bent 16. Nu kies jij.",
    yourTurnText:
      "Hieronder zie je per doel wat er nu mag. Ben je het ermee eens? Kies Ja. Wil je iets niet? Kies Nee. Je hoeft niet alles tegelijk te doen.",
    toReceipts: "Eerdere keuzes",
  },
  demo: {
    title: "De klok van deze demo",
    today: (day) => `Het is hier ${day}.`,
    coming: (day) => `Op ${day} wordt Sem 16. Vanaf dan kiest Sem zelf.`,
    move: "Ga naar de dag waarop Sem 16 wordt",
    past: "Sem is 16 en kiest nu zelf.",
    playPupil: "Ga verder als Sem",
  },
  film: {
    title: "Een half en een kwart",
    intro: "Hoeveel is een half en een kwart samen? Bekijk het filmpje, of lees het hieronder.",
    label: "Filmpje: een half en een kwart",
    frame: "Filmpje van FilmPlein: een half en een kwart",
    inWords: "In woorden",
    words:
      "Het filmpje heeft geen geluid. Eerst komt er een halve cirkel in beeld, dan een kwart cirkel. Een halve cirkel is net zo groot als twee kwarten. Twee kwarten en nog een kwart zijn samen drie kwart: 1/2 + 1/4 = 3/4.",
  },
  notice: {
    title: "Waarvoor we toestemming vragen",
    site: "Op deze website",
    images: "Voor foto’s en filmpjes",
  },
  receipts: {
    title: "Mijn keuzes",
    intro: "Hier ziet u wat er is gevraagd, wat u koos en wanneer. Alleen u ziet dit.",
    empty: "Er is nog niets gekozen",
    emptyText: "Zodra u iets kiest, staat het hier.",
    of: (name) => `voor ${name}`,
    received: "Ontvangen",
    show: "Bekijken en afdrukken",
    formats: {
      json: "Bewijs (JSON)",
      kantara: "Bewijs (Kantara)",
      "json-ld": "Bewijs (JSON-LD)",
      jws: "Ondertekend bewijs (JWS)",
    },
    key: "Technische gegevens: controleer de handtekening met de",
    keyLink: "openbare sleutel van Leerplein",
  },
  receipt: {
    title: "Uw keuze",
    intro: "Dit gold op dat moment. Misschien is er later anders gekozen.",
    id: "Kenmerk",
    made: "Ontvangen",
    chose: "Gekozen door",
    about: "Het gaat over",
    choices: "Keuze",
    purposes: "Waarvoor",
    data: "Gegevens",
    goesTo: "Gaat naar",
    nobody: "niemand anders",
    keptUntil: "Bewaard tot",
    asks: "Wie vraagt",
    withdraw: "Intrekken",
    authority: "Klagen kan bij",
    text: "De uitleg die u las",
    hash: "Controlegetal",
    print: "Afdrukken",
    back: "Al mijn keuzes",
    version: (version) => `versie ${version}`,
    leavesSchool: "het einde van de schooltijd",
    asTold: "zoals in de uitleg staat",
  },
  overview: {
    title: "Wie mag er op de foto?",
    intro:
      "Kies waarvoor de foto is. Staat een leerling niet bij ‘Mag wel’? Dan mag die niet op de foto.",
    className: "Klas",
    allClasses: "Alle klassen",
    purpose: "Waarvoor",
    groups: { yes: "Mag wel", no: "Mag niet", unknown: "Niet bekend" },
    hints: {
      yes: "Er is toestemming.",
      no: "Er is geen toestemming, of nog geen antwoord.",
      unknown:
        "Er ontbreekt iets in de administratie. Gebruik geen foto’s of filmpjes van deze leerling.",
    },
    nobody: "Niemand",
    todo: "Wat er te doen is",
    nothingToDo: "Voor dit doel hoeft u niemand iets te vragen.",
    told: (name) => `Ik heb het aan ${name} verteld`,
    intact: (events, pupils) =>
      `De vastlegging klopt: ${events} regels van ${pupils} leerlingen gecontroleerd.`,
    broken: (name, place) => `De vastlegging van ${name} klopt niet vanaf regel ${place}.`,
    defects: {
      malformed: "Deze regel is niet te lezen.",
      "event-changed": "Deze regel is gewijzigd nadat hij was geschreven.",
      "chain-broken": "Hier ontbreekt een regel of staat een regel op een andere plaats.",
      "other-head": "Aan het einde ontbreken regels.",
    },
  },
};
