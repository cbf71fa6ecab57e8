import type { Page } from "playwright-core";

/** Answers to questions of the form, by the name of their control. A list ticks boxes. */
export type Answered = Readonly<Record<string, string | readonly string[]>>;

/** Fills in what is on the page. */
export async function answer(page: Page, answers: Answered): Promise<void> {
  for (const [name, value] of Object.entries(answers)) {
    const control = page.locator(`[name="${name}"]`).first();
    const kind = await control.evaluate((element) =>
      element instanceof HTMLSelectElement ? "select" : (element as HTMLInputElement).type,
    );
    if (typeof value !== "string")
      for (const one of value) await page.check(`[name="${name}"][value="${one}"]`);
    else if (kind === "radio" || kind === "checkbox")
      await page.check(`[name="${name}"][value="${value}"]`);
    else if (kind === "select") await control.selectOption(value);
    else await control.fill(value);
  }
}

/** To the next page of the form. */
export const next = (page: Page) => page.getByRole("button", { name: "Verder" }).click();

/** A made-up breach, page by page; the number of people, the cause and the consequences are not known yet. */
export const firstReport = {
  incident: {
    "incident.summary": "Een export met toetsresultaten is naar de verkeerde school gemaild.",
    "incident.product": "Leerplein Toetsen",
    "incident.kind": "sent-by-mistake",
    "incident.securityAspect": "process",
    "incident.narrative": "Een medewerker koos de verkeerde school uit een keuzelijst.",
  },
  timeline: {
    "timeline.discoveredAt.day": "2026-11-20",
    "timeline.discoveredAt.time": "14:05",
    "timeline.discovery": "external-party",
    "timeline.awareAt.day": "2026-11-20",
    "timeline.awareAt.time": "15:00",
    "timeline.occurred.kind": "moment",
    "timeline.occurred.at.day": "2026-11-20",
    "timeline.occurred.at.time": "13:40",
  },
  effect: { "effect.effects": ["read", "copy"], "effect.unintelligible": "no" },
  data: {
    "data.categories": ["contact", "study-progress"],
    "data.records.kind": "approximate",
    "data.records.value": "840",
  },
  people: { "people.categories": ["pupil"], "people.count.open": "yes" },
  boards: { "boards.affected": ["Stichting De Wilgen <privacy@dewilgen.example>"] },
  cause: {
    "cause.origin": "internal",
    "cause.intent": "accidental",
    "cause.description.open": "yes",
  },
  consequences: {
    "consequences.impacts": ["loss-of-control"],
    "consequences.severity.open": "yes",
    "consequences.description.open": "yes",
  },
  measures: {
    "measures.taken": "De ontvanger heeft het bestand verwijderd.",
    "measures.planned": "De keuzelijst toont voortaan de plaats van de school.",
  },
  contact: {
    "contact.reporter.name": "Sanne de Vries",
    "contact.reporter.email": "sanne@leerplein.example",
    "contact.contactPoint.same": "yes",
  },
} as const satisfies Readonly<Record<string, Answered>>;
