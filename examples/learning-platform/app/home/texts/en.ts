import type { HomeTexts } from "./home-texts.ts";

/** English. */
export const en: HomeTexts = {
  greeting: { morning: "Good morning", afternoon: "Good afternoon", evening: "Good evening" },
  groups: "Your groups",
  pupils: (count) => `${count} pupils`,
  progress: (done, of) => `${done} of ${of} have taken the test`,
  agenda: "On the timetable",
  agendaItems: [
    { time: "8:30", what: "Group 7 blue: arithmetic, block 3" },
    { time: "10:45", what: "Group 8 green: reading" },
    { time: "13:15", what: "Class 1B: English, vocabulary" },
    { time: "15:00", what: "Marking tests" },
  ],
  breachHeading: "Data lost, or in the wrong hands?",
  breachText:
    "A mail to the wrong parent, a laptop that is gone, an account that looks odd: report it at once. Also when you do not know everything yet.",
  breachAction: "Report a data breach",
  breachHint: "The form asks step by step what is needed.",
  openBreaches: (count) =>
    count === 0
      ? "No data breaches are open."
      : count === 1
        ? "1 data breach is open."
        : `${count} data breaches are open.`,
  toRegister: "To the register",
  family: {
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
};
