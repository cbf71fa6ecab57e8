import type { FormTexts } from "../../forms/form-texts.ts";

/** Words of every form. */
export const forms: FormTexts = {
  errorSummary: "Please look at these answers again",
  error: "Error",
  optional: "(optional)",
  step: (step, of) => `Step ${step} of ${of}`,
  back: "Back",
  next: "Continue",
  change: "Change",
  zone: "Dutch time (Europe/Amsterdam)",
  whichHour: "The clocks went back an hour that night. Which hour do you mean?",
  hours: ["The first one, still summer time", "The second one, already winter time"],
  addRow: "Add another",
  remove: (what) => `Remove ${what}`,
  retry: (what) => `Send ${what} again`,
  uploading: "Being sent…",
  or: "or",
  more: "Show more kinds",
  moment: { day: "Day", month: "Month", year: "Year", hour: "Hour", minute: "Minute" },
  shortcuts: ["Now", "Today", "Yesterday"],
  loading: "Loading…",
  notLoaded: "Loading failed. If it keeps failing, reload the page.",
  again: "Try again",
};
