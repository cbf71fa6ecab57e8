import type { SiteTexts } from "./site-texts.ts";

/** Nederlands. */
export const nl: SiteTexts = {
  skip: "Naar de inhoud",
  navigation: "Hoofdmenu",
  playing: "Rol in deze demo",
  roles: {
    docent: "Docent",
    servicedesk: "Servicedesk",
    "privacy-officer": "Privacy officer",
    "parent-1": "Ouder 1",
    "parent-2": "Ouder 2",
    pupil: "Leerling (Sem)",
  },
  roleIsDemo:
    "In deze demo kiest u zelf wie u bent. Op een echt platform hoort dat bij uw account.",
  footer:
    "Leerplein van Leerplein Media B.V. is verzonnen, net als alle scholen, mensen en nummers.",
  loading: "Bezig met laden…",
  failed: "Laden is niet gelukt.",
  again: "Opnieuw proberen",
  notFound: "Deze pagina bestaat niet",
  notFoundText: "Controleer het adres, of ga naar Vandaag.",
  toHome: "Naar Vandaag",
  notAllowed: "Deze pagina is voor de privacy officer",
  notAllowedText: "In deze demo kiest u zelf wie u bent. Ga verder als privacy officer.",
  becomeOfficer: "Ga verder als privacy officer",
  menu: {
    home: "Vandaag",
    message: "Bericht schrijven",
    report: "Datalek melden",
    register: "Register",
    retention: "Bewaren",
    measures: "Maatregelen",
    agreement: "Overeenkomst",
    service: "Dienst",
    mail: "Mail",
    desk: "Ouder mailen",
    post: "Post",
    images: "Foto’s en filmpjes",
    receipts: "Mijn keuzes",
    overview: "Fotolijst",
    inbox: "Postvak",
    film: "Filmpje",
    privacy: "Privacy",
  },
  severity: { error: "Fout", warning: "Let op", advice: "Advies" },
  otherRole: {
    title: "Deze pagina is voor iemand anders",
    text: "In deze demo kiest u zelf wie u bent. Ga verder als een van hen.",
    play: (role) => `Ga verder als ${role}`,
  },
};
