import { randomUUID } from "node:crypto";
import { agreementHash } from "@bijsluiter/core/agreements";
import type { BreachReport } from "@bijsluiter/core/breaches";
import { offeredAgreement } from "../../../documents/offered-agreement.ts";
import type { SignedCopyRequest } from "../../../documents/signed-copy-request.ts";

/** What people do on the platform, made up, for tables that have something in them. */
const reporter = {
  name: "Sanne de Vries",
  role: "Servicedesk",
  email: "servicedesk@leerplein.example",
  phone: "06 12345678",
} as const;

const report = {
  kind: "incomplete",
  incident: {
    summary: "Een lijst met leerlingen is naar een verkeerde ouder gemaild.",
    product: "Leerplein Toetsen",
    kind: "sent-by-mistake",
    securityAspect: "process",
    narrative:
      "De docent mailde de lijst van groep 7 naar ouder@voorbeeld.example in plaats van naar het secretariaat. De ouder belde zelf: 030 123 45 67.",
  },
  timeline: {
    discoveredAt: "2026-11-02T14:05:00+01:00",
    discovery: "external-party",
    awareAt: "2026-11-02T15:00:00+01:00",
    occurred: { kind: "moment", at: "2026-11-02T13:40:00+01:00" },
  },
  effect: { effects: ["read"], unintelligible: "no" },
  data: { categories: ["contact", "study-progress"], records: { kind: "exact", value: 24 } },
  people: { categories: ["pupil"] },
  boards: {
    affected: [
      {
        name: "Stichting De Wilgen",
        administrationNumber: { scheme: "brin", value: "99AB" },
        email: "privacy@dewilgen.example",
      },
    ],
  },
  consequences: {
    impacts: ["loss-of-control"],
    severity: "minor",
    description: "Eén ouder las mee.",
  },
  measures: {
    taken: "De ouder heeft de lijst verwijderd.",
    planned: "De lijst gaat voortaan via het platform.",
  },
  contact: { reporter, contactPoint: reporter },
  notKnownYet: ["people.count", "cause.origin", "cause.intent", "cause.description"],
} as const satisfies BreachReport;

const request: SignedCopyRequest = {
  board: offeredAgreement.controller.name,
  name: "S. Yilmaz",
  function: "functionaris gegevensbescherming",
  email: "s.yilmaz@dewilgen.example",
  agreementHash: agreementHash(offeredAgreement),
};

/** Uses the platform at `url` through its API, as its people would: nothing is put into a table by hand. */
export async function fillPlatform(url: string): Promise<void> {
  await post(`${url}/api/attachments`, "Leerlingen van groep 7, verzonnen.", {
    "content-type": "text/plain",
    "x-file-name": "groep-7.txt",
  });
  const reported = await post(`${url}/api/breach-reports`, JSON.stringify(report));
  const { reference } = (await reported.json()) as { readonly reference: string };
  const followUp = {
    kind: "follow-up",
    reference,
    note: "Het waren 24 leerlingen, meldde de docent.",
    reporter,
    people: { count: { kind: "exact", value: 24 } },
  } satisfies BreachReport;
  await post(`${url}/api/breach-reports`, JSON.stringify(followUp));
  await post(`${url}/api/agreement/requests`, JSON.stringify(request));
  await post(
    `${url}/api/agreement/events`,
    JSON.stringify({ kind: "start-assessment", by: request.name }),
  );
}

async function post(url: string, body: string, headers: Record<string, string> = {}) {
  const response = await fetch(url, {
    method: "POST",
    body,
    headers: {
      "content-type": "application/json",
      "idempotency-key": randomUUID(),
      cookie: "leerplein-role=privacy-officer",
      ...headers,
    },
  });
  if (!response.ok) throw new Error(`${new URL(url).pathname} answered ${response.status}`);
  return response;
}
