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
    "De rol is hier een schakelaar om te spelen. Een echt platform vraagt dit aan uw account.",
  footer:
    "Leerplein van Leerplein Media B.V. is verzonnen, net als alle scholen, mensen en nummers.",
  loading: "Even geduld, dit wordt opgehaald…",
  failed: "Dit kon niet worden opgehaald.",
  again: "Opnieuw proberen",
  notFound: "Deze pagina is er niet",
  notFoundText: "Misschien is het adres niet goed overgenomen.",
  toHome: "Naar Vandaag",
  notAllowed: "Deze pagina is voor de privacy officer",
  notAllowedText: "In deze demo kiest u zelf uw rol. Speel de privacy officer om verder te gaan.",
  becomeOfficer: "Speel de privacy officer",
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
    receipts: "Bewijzen",
    overview: "Fotolijst",
    inbox: "Postvak",
    film: "Filmpje",
    privacy: "Privacy",
  },
  severity: { error: "Fout", warning: "Let op", advice: "Advies" },
  otherRole: {
    title: "Deze pagina is voor iemand anders",
    text: "In deze demo kiest u zelf uw rol. Speel een van deze rollen om verder te gaan.",
    play: (role) => `Speel ${role}`,
  },
};
