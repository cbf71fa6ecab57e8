import type { HomeTexts } from "./home-texts.ts";

/** English. */
export const en: HomeTexts = {
  greeting: { morning: "Good morning", afternoon: "Good afternoon", evening: "Good evening" },
  groups: "My groups",
  whoMayBeInPhotos: "Who may be in the photo?",
  pupils: (count) => `${count} pupils`,
  progress: (done, of) => `${done} of ${of} have taken the test`,
  agenda: "On the timetable",
  agendaItems: [
    { time: "8:30", what: "Groep 7 blauw: arithmetic, block 3" },
    { time: "10:45", what: "Groep 8 groen: reading" },
    { time: "13:15", what: "Klas 1B: English, vocabulary" },
    { time: "15:00", what: "Marking tests" },
  ],
  calls: "Call back",
  callItems: [
    { time: "9:15", what: "Basisschool De Knotwilg: a teacher cannot log in" },
    { time: "11:00", what: "Noorderlicht College: the test of klas 1B does not open" },
    { time: "14:30", what: "Basisschool De Knotwilg: a pupil has moved to another group" },
  ],
  nothingToday: (time, what) => `Nothing today. On the next school day at ${time}: ${what}.`,
  breach: "Did something go wrong with data?",
  report: "Report it, even if you do not know everything yet.",
  deskBreach: "Is a school calling about a data breach?",
  deskReport: "Report it here for the school.",
  family: {
    hello: (name) => `Hi ${name}`,
    photosOfYou: "Photos and videos of you",
    open: (count) => `You have ${count === 1 ? "1 question" : `${count} questions`} left.`,
    answers: (yes, no) => `Yes ${yes} times, no ${no} times.`,
    turns: (day, name, isPupil) =>
      isPupil
        ? `On ${day} you turn 16. Then you choose about photos yourself.`
        : `From ${day} ${name} chooses.`,
    answer: (isPupil) => (isPupil ? "Choose" : "Answer the questions"),
    toImages: "See what is allowed",
    lessonHeading: "Arithmetic: fractions",
    lessonText: "A half and a quarter, how much is that together? A lesson with a video.",
    toFilm: "To the lesson",
    knowsHeading: (isPupil) =>
      isPupil
        ? "What does Leerplein know about you?"
        : "What does Leerplein know about your child?",
    knowsText: () => "The privacy insert says which data we have, why, and when we delete it.",
    toInsert: "To the privacy insert",
    toRequest: (isPupil) =>
      isPupil ? "Ask what we have about you" : "Ask what we have about your child",
  },
};
