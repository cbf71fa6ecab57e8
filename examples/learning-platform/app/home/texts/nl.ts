import type { HomeTexts } from "./home-texts.ts";

/** Nederlands. */
export const nl: HomeTexts = {
  greeting: { morning: "Goedemorgen", afternoon: "Goedemiddag", evening: "Goedenavond" },
  groups: "Uw groepen",
  pupils: (count) => `${count} leerlingen`,
  progress: (done, of) => `${done} van ${of} hebben de toets gemaakt`,
  agenda: "Op het rooster",
  agendaItems: [
    { time: "8:30", what: "Groep 7 blauw: rekenen, blok 3" },
    { time: "10:45", what: "Groep 8 groen: begrijpend lezen" },
    { time: "13:15", what: "Klas 1B: Engels, woordenschat" },
    { time: "15:00", what: "Toetsen nakijken" },
  ],
  breachHeading: "Gegevens kwijt of verkeerd terechtgekomen?",
  breachText:
    "Een mail naar de verkeerde ouder, een laptop die weg is, iemand die op uw account inlogt: meld het meteen. Ook als u nog niet alles weet.",
  breachAction: "Datalek melden",
  breachHint: "Het formulier vraagt stap voor stap wat nodig is.",
  openBreaches: (count) =>
    count === 0
      ? "Er staan geen datalekken open."
      : count === 1
        ? "Er staat 1 datalek open."
        : `Er staan ${count} datalekken open.`,
  toRegister: "Naar het register",
  family: {
    imagesHeading: (isPupil) =>
      isPupil ? "Foto’s en filmpjes van jou" : "Foto’s en filmpjes van Noor en Sem",
    open: (count, isPupil) =>
      count === 0
        ? isPupil
          ? "Je hoeft nu niets te kiezen. Je kunt altijd bekijken wat er mag."
          : "U hoeft nu niets te kiezen. U kunt uw keuzes altijd bekijken en veranderen."
        : `${isPupil ? "Je hebt" : "U hebt"} nog ${count === 1 ? "1 vraag" : `${count} vragen`}.`,
    toImages: "Bekijk wat er mag",
    lessonHeading: "Rekenen: breuken",
    lessonText: "Een half en een kwart, hoeveel is dat samen? Een les met een filmpje.",
    toFilm: "Naar de les",
  },
};
