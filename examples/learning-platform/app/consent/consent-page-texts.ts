type Language = "nl" | "en";

/** The words of the pages on consent; those of the widgets and of the law come with the packages. */
export interface ConsentPageTexts {
  readonly menu: Readonly<Record<"images" | "receipts" | "overview" | "film", string>>;
  readonly other: {
    readonly title: string;
    readonly text: string;
    readonly play: (role: string) => string;
  };
  readonly home: {
    readonly imagesHeading: (isPupil: boolean) => string;
    readonly open: (count: number, isPupil: boolean) => string;
    readonly toImages: string;
    readonly lessonHeading: string;
    readonly lessonText: string;
    readonly toFilm: string;
  };
  readonly images: {
    readonly title: string;
    readonly notice: string;
    readonly yourTurn: string;
    readonly yourTurnText: string;
    readonly toReceipts: string;
  };
  readonly demo: {
    readonly title: string;
    readonly today: (day: string) => string;
    readonly coming: (day: string) => string;
    readonly move: string;
    readonly past: string;
    readonly playPupil: string;
  };
  readonly film: Readonly<
    Record<"title" | "intro" | "label" | "frame" | "inWords" | "words", string>
  >;
  readonly notice: Readonly<Record<"title" | "site" | "images", string>>;
  readonly receipts: {
    readonly title: string;
    readonly intro: string;
    readonly empty: string;
    readonly emptyText: string;
    readonly of: (name: string) => string;
    readonly received: string;
    readonly show: string;
    readonly formats: Readonly<Record<"json" | "kantara" | "json-ld" | "jws", string>>;
    readonly key: string;
    readonly keyLink: string;
  };
  readonly receipt: Readonly<
    Record<
      | "title"
      | "intro"
      | "id"
      | "made"
      | "chose"
      | "about"
      | "choices"
      | "purposes"
      | "data"
      | "goesTo"
      | "nobody"
      | "keptUntil"
      | "asks"
      | "withdraw"
      | "authority"
      | "text"
      | "hash"
      | "print"
      | "back",
      string
    >
  > & { readonly version: (version: string) => string; readonly leavesSchool: string };
  readonly overview: {
    readonly title: string;
    readonly intro: string;
    readonly className: string;
    readonly allClasses: string;
    readonly purpose: string;
    readonly groups: Readonly<Record<"yes" | "no" | "unknown", string>>;
    readonly hints: Readonly<Record<"yes" | "no" | "unknown", string>>;
    readonly nobody: string;
    readonly todo: string;
    readonly nothingToDo: string;
    readonly told: (name: string) => string;
    readonly intact: (events: number, pupils: number) => string;
    readonly broken: (name: string, place: number) => string;
    readonly defects: Readonly<
      Record<"malformed" | "event-changed" | "chain-broken" | "other-head", string>
    >;
  };
}

/** By language. */
export const consentPageTexts: { readonly [Name in Language]: ConsentPageTexts } = {
  nl: {
    menu: {
      images: "Foto’s en filmpjes",
      receipts: "Bewijzen",
      overview: "Fotolijst",
      film: "Filmpje",
    },
    other: {
      title: "Deze pagina is voor iemand anders",
      text: "In deze demo kiest u zelf uw rol. Speel een van deze rollen om verder te gaan.",
      play: (role) => `Speel ${role}`,
    },
    home: {
      imagesHeading: (isPupil) =>
        isPupil ? "Foto’s en filmpjes van jou" : "Foto’s en filmpjes van Noor en Sem",
      open: (count, isPupil) =>
        count === 0
          ? isPupil
            ? "Er staan geen vragen voor je open. Je keuzes kun je altijd bekijken."
            : "Er staan geen vragen voor u open. Uw keuzes kunt u altijd bekijken en veranderen."
          : `Er ${count === 1 ? "staat 1 vraag" : `staan ${count} vragen`} voor ${isPupil ? "je" : "u"} open.`,
      toImages: "Naar de vragen",
      lessonHeading: "Rekenen: breuken",
      lessonText: "Een half en een kwart, hoeveel is dat samen? Een les met een filmpje.",
      toFilm: "Naar de les",
    },
    images: {
      title: "Foto’s en filmpjes",
      notice: "Wat de school vraagt, en wat een antwoord betekent",
      yourTurn: "Je bent 16. Nu kies jij.",
      yourTurnText:
        "Hieronder zie je per doel wat er nu mag. Ben je het ermee eens? Kies Ja. Wil je iets niet? Kies Nee. Je hoeft niet alles tegelijk te doen.",
      toReceipts: "Bewijzen van eerdere keuzes",
    },
    demo: {
      title: "De klok van deze demo",
      today: (day) => `Het is hier ${day}.`,
      coming: (day) => `Op ${day} wordt Sem 16. Vanaf dan kiest Sem zelf.`,
      move: "Ga naar de dag waarop Sem 16 wordt",
      past: "Sem is 16 en kiest nu zelf.",
      playPupil: "Speel Sem",
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
      title: "Bewijzen van keuzes",
      intro:
        "Van elke keuze is hier een bewijs: wat er is gevraagd, wat er is geantwoord en wanneer. Alleen wie koos, ziet het.",
      empty: "Er is nog niets gekozen",
      emptyText: "Zodra er een keuze is gemaakt, staat het bewijs hier.",
      of: (name) => `voor ${name}`,
      received: "Ontvangen",
      show: "Bekijken en afdrukken",
      formats: {
        json: "Bewijs (JSON)",
        kantara: "Bewijs (Kantara)",
        "json-ld": "Bewijs (JSON-LD)",
        jws: "Ondertekend bewijs (JWS)",
      },
      key: "Of een bewijs echt is ondertekend, kan iedereen nagaan met de",
      keyLink: "openbare sleutel van Leerplein",
    },
    receipt: {
      title: "Bewijs van een keuze",
      intro: "Dit bewijs zegt wat er op dat moment gold. Later kan er anders zijn gekozen.",
      id: "Kenmerk",
      made: "Ontvangen",
      chose: "Wie koos",
      about: "Over wie",
      choices: "Keuze",
      purposes: "Waarvoor",
      data: "Gegevens",
      goesTo: "Gaat naar",
      nobody: "niemand anders",
      keptUntil: "Bewaard tot",
      asks: "Wie vraagt",
      withdraw: "Intrekken",
      authority: "Klacht",
      text: "Getoonde tekst",
      hash: "Vingerafdruk van de tekst",
      print: "Afdrukken",
      back: "Alle bewijzen",
      version: (version) => `versie ${version}`,
      leavesSchool: "het einde van de schooltijd",
    },
    overview: {
      title: "Wie mag er op de foto?",
      intro: "Kies waarvoor de foto is. Wie niet bij ‘Mag wel’ staat, komt er niet op.",
      className: "Klas",
      allClasses: "Alle klassen",
      purpose: "Waarvoor",
      groups: { yes: "Mag wel", no: "Mag niet", unknown: "Niet bekend" },
      hints: {
        yes: "Er is toestemming.",
        no: "Er is geen toestemming, of nog geen antwoord.",
        unknown: "Er ontbreekt iets in de administratie. Gebruik geen beeld.",
      },
      nobody: "Niemand",
      todo: "Wat er te doen is",
      nothingToDo: "Voor dit doel hoeft u niemand iets te vragen.",
      told: (name) => `Leg vast: ${name} weet ervan`,
      intact: (events, pupils) =>
        `De vastlegging is ongeschonden: ${events} regels van ${pupils} leerlingen sluiten op elkaar aan.`,
      broken: (name, place) => `De vastlegging van ${name} klopt niet vanaf regel ${place}.`,
      defects: {
        malformed: "Deze regel is niet te lezen.",
        "event-changed": "Deze regel is gewijzigd nadat hij was geschreven.",
        "chain-broken": "Hier ontbreekt een regel of staat een regel op een andere plaats.",
        "other-head": "Aan het einde ontbreken regels.",
      },
    },
  },
  en: {
    menu: {
      images: "Photos and videos",
      receipts: "Receipts",
      overview: "Photo list",
      film: "Video",
    },
    other: {
      title: "This page is for somebody else",
      text: "In this demo you choose your own role. Play one of these roles to go on.",
      play: (role) => `Play ${role}`,
    },
    home: {
      imagesHeading: (isPupil) =>
        isPupil ? "Photos and videos of you" : "Photos and videos of Noor and Sem",
      open: (count) =>
        count === 0
          ? "No questions are open for you. You can look at your choices at any time."
          : `${count === 1 ? "1 question is" : `${count} questions are`} open for you.`,
      toImages: "To the questions",
      lessonHeading: "Arithmetic: fractions",
      lessonText: "A half and a quarter, how much is that together? A lesson with a video.",
      toFilm: "To the lesson",
    },
    images: {
      title: "Photos and videos",
      notice: "What the school asks, and what an answer means",
      yourTurn: "You are 16. Now you choose.",
      yourTurnText:
        "Below you see what is allowed now, for each purpose. Do you agree? Choose Yes. Is there something you do not want? Choose No. You need not do it all at once.",
      toReceipts: "Receipts of earlier choices",
    },
    demo: {
      title: "The clock of this demo",
      today: (day) => `Here it is ${day}.`,
      coming: (day) => `On ${day} Sem turns 16. From then on Sem chooses.`,
      move: "Go to the day on which Sem turns 16",
      past: "Sem is 16 and now chooses.",
      playPupil: "Play Sem",
    },
    film: {
      title: "A half and a quarter",
      intro: "How much are a half and a quarter together? Watch the video, or read it below.",
      label: "Video: a half and a quarter",
      frame: "Video of FilmPlein: a half and a quarter",
      inWords: "In words",
      words:
        "The video has no sound. First half a circle comes into view, then a quarter of a circle. Half a circle is as large as two quarters. Two quarters and another quarter are three quarters together: 1/2 + 1/4 = 3/4.",
    },
    notice: {
      title: "What we ask consent for",
      site: "On this website",
      images: "For photos and videos",
    },
    receipts: {
      title: "Receipts of choices",
      intro:
        "Of every choice there is a receipt here: what was asked, what was answered and when. Only who chose sees it.",
      empty: "Nothing was chosen yet",
      emptyText: "As soon as a choice is made, its receipt is here.",
      of: (name) => `for ${name}`,
      received: "Received",
      show: "Look at it and print",
      formats: {
        json: "Receipt (JSON)",
        kantara: "Receipt (Kantara)",
        "json-ld": "Receipt (JSON-LD)",
        jws: "Signed receipt (JWS)",
      },
      key: "Whether a receipt was really signed, anyone can find out by the",
      keyLink: "public key of Leerplein",
    },
    receipt: {
      title: "Receipt of a choice",
      intro: "This receipt says what held at that moment. The choice may be another one by now.",
      id: "Reference",
      made: "Received",
      chose: "Who chose",
      about: "About whom",
      choices: "Choice",
      purposes: "For what",
      data: "Data",
      goesTo: "Goes to",
      nobody: "nobody else",
      keptUntil: "Kept until",
      asks: "Who asks",
      withdraw: "Withdrawing",
      authority: "Complaint",
      text: "Text that was shown",
      hash: "Fingerprint of the text",
      print: "Print",
      back: "All receipts",
      version: (version) => `version ${version}`,
      leavesSchool: "the end of school",
    },
    overview: {
      title: "Who may be in the photo?",
      intro: "Choose what the photo is for. Who is not under ‘Allowed’ is not in it.",
      className: "Class",
      allClasses: "All classes",
      purpose: "For what",
      groups: { yes: "Allowed", no: "Not allowed", unknown: "Not known" },
      hints: {
        yes: "There is consent.",
        no: "There is no consent, or no answer yet.",
        unknown: "Something is missing in the administration. Use no image.",
      },
      nobody: "Nobody",
      todo: "What there is to do",
      nothingToDo: "For this purpose nobody needs to be asked anything.",
      told: (name) => `Record: ${name} knows`,
      intact: (events, pupils) =>
        `The record is intact: ${events} entries of ${pupils} pupils follow on from each other.`,
      broken: (name, place) => `The record of ${name} is not right from entry ${place} on.`,
      defects: {
        malformed: "This entry cannot be read.",
        "event-changed": "This entry was changed after it was written.",
        "chain-broken": "An entry is missing here, or stands in another place.",
        "other-head": "Entries are missing at the end.",
      },
    },
  },
};
