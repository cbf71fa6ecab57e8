import type { ServicePageTexts } from "./service-page-texts.ts";

/** English. */
export const en: ServicePageTexts = {
  pages: "About the service",
  links: { uptime: "Uptime", exit: "Exit plan", settings: "Settings" },
  uptime: {
    title: "Uptime",
    intro:
      "Every five minutes a check looks whether the service works. Where nobody looked, it says so: that counts as neither good nor an outage. All figures are made up.",
    outages: "Outages",
    outage: (from, minutes) => `${from}: ${minutes} minutes`,
    noOutages: "There was no outage.",
    coverage: (percent) => `Of the time that has passed, ${percent} was measured.`,
  },
  exit: {
    title: "Exit plan",
    intro: (customer, provider) =>
      `Suppose that ${customer} leaves ${provider}: until when can data be taken along, and when is all gone?`,
    channel: "How the subscription was bought",
    channels: {
      direct: "Directly, by the year",
      "direct-multi-year": "Directly, for more years",
      reseller: "Through a reseller",
    },
    days: "Days that matter",
    day: "Day",
    what: "What",
    phases: "What still works after the end?",
    until: "Until",
    users: "Users have access",
    administrators: "Administrators have access",
    noPhases: "For this way of buying, that is not known.",
    steps: "Steps of the school",
    state: "State",
    attention: "Points to check",
    nothing: "Nothing stands out.",
    download: "Put into your calendar (.ics)",
  },
  settings: {
    title: "Settings",
    intro: "What is on, what was the default, and who decides? What nobody recorded is here too.",
    setting: "Setting",
    now: "Now",
    standard: "Default",
    owner: "Who decides",
    lastChange: "Last change",
    changes: { default: "Never changed", changed: "Not recorded", unknown: "Not known" },
    nobody: "Not known",
    attention: "Where the settings ask attention",
    on: "On",
    off: "Off",
    names: {
      sharing: "Sharing outside the school",
      retention: "Empty the bin after",
      "sign-in": "Sign in with two steps",
      analytics: "Measure use for the supplier",
      recordings: "Record lessons",
    },
    values: { days: (count) => (count === 1 ? "1 day" : `${count} days`) },
  },
};
