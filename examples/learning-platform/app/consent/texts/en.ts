import type { ConsentTexts } from "./consent-texts.ts";

/** English. */
export const en: ConsentTexts = {
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
    intro: "Here you see what was asked, what you chose and when. Only you can see this.",
    empty: "Nothing was chosen yet",
    emptyText: "As soon as a choice is made, its receipt is here.",
    of: (name) => `for ${name}`,
    received: "Received",
    show: "View and print",
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
    hash: "Checksum of the text",
    print: "Print",
    back: "All receipts",
    version: (version) => `version ${version}`,
    leavesSchool: "the end of school",
    asTold: "as the explanation says",
  },
  overview: {
    title: "Who may be in the photo?",
    intro:
      "Choose what the photo is for. Pupils not listed under ‘Allowed’ must not be in the photo.",
    className: "Class",
    allClasses: "All classes",
    purpose: "For what",
    groups: { yes: "Allowed", no: "Not allowed", unknown: "Not known" },
    hints: {
      yes: "There is consent.",
      no: "There is no consent, or no answer yet.",
      unknown:
        "Something is missing in the administration. Do not use photos or videos of this pupil.",
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
};
