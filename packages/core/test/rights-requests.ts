import type { RetentionPolicy } from "../src/retention/index.ts";
import { definePolicy } from "../src/retention/index.ts";
import type {
  AccessInput,
  DataSubjectRequest,
  ErasureInventory,
  RequestEvent,
  RequestSubject,
} from "../src/rights/index.ts";

/** A request of a member of staff at the board, as it came in. */
export const received: DataSubjectRequest = {
  id: "VZ-2026-003",
  kind: "erasure",
  scope: "all",
  subject: { kind: "adult", id: "p-81", group: "staff" },
  requester: { role: "subject" },
  receivedAt: "2026-01-15T10:00:00+01:00",
  receivedBy: "board",
  channel: "form",
  status: "received",
  history: [],
};

export const officer = { by: "po-1", role: "privacy-officer" } as const;

/** The same request, verified and started. */
export const started: DataSubjectRequest = {
  ...received,
  status: "in-progress",
  history: [
    { event: "verify-identity", at: "2026-01-16T09:00:00+01:00", ...officer },
    { event: "start", at: "2026-01-16T09:05:00+01:00", ...officer },
  ],
};

export const verify: RequestEvent = {
  kind: "verify-identity",
  method: "signed-in",
  at: "2026-01-16T09:00:00+01:00",
  ...officer,
};

/** A pupil who turns 16 on 9 December 2026, with a parent who has authority and one who has none. */
export const pupil: Extract<RequestSubject, { readonly kind: "child" }> = {
  kind: "child",
  id: "pupil-6b0c",
  group: "pupil",
  sixteen: "2026-12-09",
  guardians: [
    { id: "guardian-71b2", role: "parent", authority: "yes" },
    { id: "guardian-90aa", role: "parent", authority: "no" },
    { id: "guardian-1234", role: "parent", authority: "unknown" },
  ],
};

const leftOn = { trigger: "leftOn" } as const;

export const policy: RetentionPolicy = definePolicy({
  id: "leerplein",
  version: "1",
  rules: [
    {
      ...leftOn,
      id: "absence",
      kind: "keep",
      categories: ["absence"],
      period: "P5Y",
      basis: { kind: "statute", ref: "Own example of a duty", verifiedOn: null },
    },
    { id: "diploma", kind: "keep", categories: ["diploma"], forever: true },
    { ...leftOn, id: "messages", kind: "erase", categories: ["messages"], period: "P2Y" },
    { ...leftOn, id: "results", kind: "erase", categories: ["results"], period: "P2Y" },
    { ...leftOn, id: "account", kind: "erase", categories: ["account"], period: "P1M" },
    {
      id: "voice",
      kind: "erase",
      categories: ["voice"],
      trigger: "recordedOn",
      period: "P1Y",
    },
  ],
});

const place = {
  reach: "in-reach",
  connector: "database",
  goes: "erase",
  onRequest: "erase",
} as const;

export const inventory: ErasureInventory = {
  id: "leerplein",
  version: "1",
  elements: [
    {
      ...place,
      id: "account",
      category: "account",
      goes: "anonymise",
      after: ["messages", "absence"],
    },
    { ...place, id: "messages", category: "messages", backups: [{ name: "nightly", lag: "P35D" }] },
    { ...place, id: "absence", category: "absence" },
    { ...place, id: "diploma", category: "diploma" },
    {
      ...place,
      id: "results",
      category: "results",
      onRequest: "keep-term",
      basis: { kind: "statute", ref: "Own example of a public task", verifiedOn: null },
    },
    { ...place, id: "voice", category: "voice", connector: "recordings" },
    {
      id: "school-paper",
      category: "images",
      reach: "out-of-reach",
      because: "on-paper",
      holder: "De school",
    },
  ],
};

/** What people call the categories of {@link inventory}. */
export const words = {
  account: "je account",
  messages: "je berichten",
  absence: "wanneer je er niet was",
  diploma: "je diploma",
  results: "je cijfers",
  voice: "opnames van je stem",
  images: "foto’s in de schoolkrant",
} as const;

export const board = {
  name: "Stichting De Wilgen",
  contact: { name: "Privacydesk", email: "privacy@dewilgen.example" },
  isPublicBody: "no",
} as const;

const told = {
  purposes: ["Lesgeven"],
  recipients: ["De school"],
  kept: "Twee jaar na vertrek",
  portable: false,
} as const;
const turn = (about: "subject" | "other-person" | "unknown", text: string) =>
  ({ speaker: "medewerker", text, about }) as const;
const log = {
  recordedAt: "2026-01-05T10:00:00+01:00",
  file: { name: "gesprek-1.mp3", mediaType: "audio/mpeg", sha256: "a".repeat(64) },
  transcript: [
    turn("subject", "Uw wachtwoord is veranderd."),
    turn("other-person", "De broer van de beller is ziek."),
    turn("unknown", "Onduidelijk stuk."),
  ],
} as const;
const value = (about: "subject" | "other-person" | "unknown", label: string) =>
  ({ name: `field-${label.length}`, label, value: `${label} van de leerling`, about }) as const;

/** What is found of a person in {@link inventory}: own values, those of others, and two recordings. */
export const found: AccessInput = {
  inventory,
  automated: [],
  transfers: "unknown",
  asOf: "2026-03-10",
  found: [
    {
      ...told,
      element: "account",
      portable: true,
      records: [{ id: "a1", values: [value("subject", "naam")] }],
    },
    {
      ...told,
      element: "messages",
      source: "De leraar",
      records: [
        {
          id: "m1",
          values: [
            value("subject", "bericht"),
            value("other-person", "antwoord"),
            value("unknown", "bijlage 1"),
          ],
        },
      ],
    },
    { ...told, element: "absence", records: [] },
    { ...told, element: "diploma", records: [] },
    {
      ...told,
      element: "results",
      records: [
        { id: "r1", values: [{ name: "passed", label: "gehaald", value: true, about: "subject" }] },
      ],
    },
    {
      ...told,
      element: "voice",
      recipients: [],
      records: [
        { id: "v1", values: [], recording: { ...log, otherVoices: "none" } },
        { id: "v2", values: [], recording: { ...log, otherVoices: "unknown" } },
      ],
    },
  ],
};
