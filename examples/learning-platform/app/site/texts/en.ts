import type { SiteTexts } from "./site-texts.ts";

/** English. */
export const en: SiteTexts = {
  skip: "To the content",
  navigation: "Main menu",
  playing: "Role in this demo",
  roles: {
    docent: "Teacher",
    servicedesk: "Service desk",
    "privacy-officer": "Privacy officer",
    "parent-1": "Parent 1",
    "parent-2": "Parent 2",
    pupil: "Pupil (Sem)",
  },
  roleIsDemo: "The role is a switch to play with here. A real platform asks your account.",
  footer:
    "Leerplein of Leerplein Media B.V. is made up, and so are all schools, people and numbers.",
  loading: "One moment, this is being fetched…",
  failed: "This could not be fetched.",
  again: "Try again",
  notFound: "This page does not exist",
  notFoundText: "Perhaps the address was not copied well.",
  toHome: "To Today",
  notAllowed: "This page is for the privacy officer",
  notAllowedText: "In this demo you choose your own role. Play the privacy officer to go on.",
  becomeOfficer: "Play the privacy officer",
  menu: {
    home: "Today",
    message: "Write a message",
    report: "Report a data breach",
    register: "Register",
    retention: "Keeping",
    agreement: "Agreement",
    service: "Service",
    images: "Photos and videos",
    receipts: "Receipts",
    overview: "Photo list",
    inbox: "Inbox",
    film: "Video",
    privacy: "Privacy",
  },
  severity: { error: "Error", warning: "Note", advice: "Advice" },
  otherRole: {
    title: "This page is for somebody else",
    text: "In this demo you choose your own role. Play one of these roles to go on.",
    play: (role) => `Play ${role}`,
  },
};
