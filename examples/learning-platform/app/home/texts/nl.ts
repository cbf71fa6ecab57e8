import type { HomeTexts } from "./home-texts.ts";

/** Nederlands. */
export const nl: HomeTexts = {
  greeting: { morning: "Goedemorgen", afternoon: "Goedemiddag", evening: "Goedenavond" },
  groups: "Mijn groepen",
  whoMayBeInPhotos: "Wie mag op de foto?",
  pupils: (count) => `${count} leerlingen`,
  progress: (done, of) => `${done} van ${of} hebben de toets gemaakt`,
  agenda: "Op het rooster",
  agendaItems: [
    { time: "8:30", what: "Groep 7 blauw: rekenen, blok 3" },
    { time: "10:45", what: "Groep 8 groen: begrijpend lezen" },
    { time: "13:15", what: "Klas 1B: Engels, woordenschat" },
    { time: "15:00", what: "Toetsen nakijken" },
  ],
  calls: "Terugbellen",
  callItems: [
    { time: "9:15", what: "Basisschool De Knotwilg: een docent kan niet inloggen" },
    { time: "11:00", what: "Noorderlicht College: de toets van klas 1B opent niet" },
    { time: "14:30", what: "Basisschool De Knotwilg: een leerling is van groep gewisseld" },
  ],
  nothingToday: (time, what) =>
    `Vandaag niets. De eerstvolgende schooldag om ${time} uur: ${what}.`,
  breach: "Ging er iets mis met gegevens?",
  report: "Meld het, ook als u nog niet alles weet.",
  deskBreach: "Een school belt over een datalek?",
  deskReport: "Meld het hier namens de school.",
  family: {
    hello: (name) => `Hoi ${name}`,
    photosOfYou: "Foto’s en filmpjes van jou",
    open: (count, isPupil) =>
      `${isPupil ? "Je hebt" : "U hebt"} nog ${count === 1 ? "1 vraag" : `${count} vragen`}.`,
    answers: (yes, no) => `${yes} keer ja, ${no} keer nee.`,
    turns: (day, name, isPupil) =>
      isPupil
        ? `Op ${day} word je 16. Dan kies jij zelf over foto’s.`
        : `Vanaf ${day} kiest ${name} zelf.`,
    answer: (isPupil) => (isPupil ? "Kies" : "Beantwoord de vragen"),
    toImages: "Bekijk wat er mag",
    lessonHeading: "Rekenen: breuken",
    lessonText: "Een half en een kwart, hoeveel is dat samen? Een les met een filmpje.",
    toFilm: "Naar de les",
    knowsHeading: (isPupil) =>
      isPupil ? "Wat weet Leerplein over jou?" : "Wat weet Leerplein over uw kind?",
    knowsText: (isPupil) =>
      isPupil
        ? "In de bijsluiter lees je welke gegevens we hebben, waarom, en wanneer we ze wissen."
        : "In de bijsluiter leest u welke gegevens we hebben, waarom, en wanneer we ze wissen.",
    toInsert: "Naar de bijsluiter",
    toRequest: (isPupil) =>
      isPupil ? "Vraag wat we van je hebben" : "Vraag wat we van uw kind hebben",
  },
};
