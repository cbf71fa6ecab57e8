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

/** A made-up breach in six answers; how many people it is about is not known yet. */
export const firstReport = {
  incident: {
    "incident.kind": "sent-by-mistake",
    "incident.summary": "Een export met toetsresultaten is naar de verkeerde school gemaild.",
  },
  timeline: {
    "timeline.discoveredAt.when": "today",
    "timeline.discoveredAt.hour": "14",
    "timeline.discoveredAt.minute": "05",
  },
  people: { "people.categories": ["pupil"], "people.count.open": "yes" },
  data: { "data.categories": ["contact", "study-progress"] },
  measures: {
    "measures.taken": "De ontvanger heeft het bestand verwijderd.",
    "timeline.occurred.now": "no",
  },
  contact: { "boards.affected": "Stichting De Wilgen <privacy@dewilgen.example>" },
} as const satisfies Readonly<Record<string, Answered>>;

/** What the first report left open, page by page of the whole form: numbers came from the file that leaked. */
export const restOfReport = {
  incident: {
    "incident.securityAspect": "process",
    "incident.narrative": "Een medewerker koos de verkeerde school uit een keuzelijst.",
  },
  timeline: {
    "timeline.awareAt.day": "20",
    "timeline.awareAt.month": "11",
    "timeline.awareAt.year": "2026",
    "timeline.awareAt.hour": "15",
    "timeline.awareAt.minute": "00",
    "timeline.occurred.kind": "moment",
    "timeline.occurred.at.day": "20",
    "timeline.occurred.at.month": "11",
    "timeline.occurred.at.year": "2026",
    "timeline.occurred.at.hour": "13",
    "timeline.occurred.at.minute": "40",
  },
  effect: { "effect.effects": ["read", "copy"], "effect.unintelligible": "no" },
  cause: {
    "cause.origin": "internal",
    "cause.intent": "accidental",
    "cause.description": "Verkeerde ontvanger gekozen.",
  },
  consequences: {
    "consequences.impacts": ["loss-of-control"],
    "consequences.severity": "moderate",
    "consequences.description": "Een andere school zag de scores.",
  },
  measures: {
    "measures.planned": "De keuzelijst toont voortaan de plaats van de school.",
  },
} as const satisfies Readonly<Record<string, Answered>>;
