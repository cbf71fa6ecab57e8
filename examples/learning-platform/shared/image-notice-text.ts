import type { Language } from "./languages.ts";

/** What is told before the question, paragraph by paragraph; the page shows it as it is here, and its hash is what is agreed to. */
export const imageNoticeText: Readonly<Record<Language, readonly string[]>> = {
  nl: [
    "Scholengroep Noorderlicht maakt soms foto’s en filmpjes waar leerlingen op staan. Voor elk gebruik vragen we apart of het mag.",
    "Tot een leerling 16 jaar is, kiezen de ouders. We vragen het aan iedere ouder met gezag. Zegt iemand nee, dan doen we het niet. Vanaf 16 jaar kiest de leerling zelf.",
    "Geen antwoord? Dan doen we het niet. Een ja geldt tot de leerling van school gaat. Alsnog nee kiezen kan altijd, op deze pagina. Wat online staat, halen we dan weg. Wat al gedrukt is, kunnen we niet terughalen.",
    "Wat de ene ouder kiest, laten we niet aan de andere ouder zien.",
  ],
  en: [
    "Scholengroep Noorderlicht sometimes makes photos and videos with pupils in them. For each use we ask separately.",
    "Until a pupil is 16, the parents choose. We ask every parent with parental authority. If one says no, we do not do it. From 16 on the pupil chooses.",
    "No answer? Then we do not do it. A yes holds until the pupil leaves school. You can still say no at any time, on this page. What is online we then remove. What is printed we cannot take back.",
    "What one parent chooses is not shown to the other.",
  ],
};
