import { definePolicy } from "@bijsluiter/core/retention";
import {
  type DataSubjectRequest,
  type ErasurePlan,
  planErasure,
  requestClock,
} from "@bijsluiter/core/rights";
import type { DeskRequest } from "../src/rights-desk/index.ts";

const officer = { by: "s.de.vries", role: "privacy-officer" } as const;

/** A pupil of 16 who wants a voice log gone. */
const voiceLog: DataSubjectRequest = {
  id: "VZ-2026-014",
  kind: "erasure",
  scope: ["voice", "absence", "results", "images", "account"],
  subject: { kind: "child", id: "pupil-6b0c", group: "pupil", sixteen: "passed" },
  requester: { role: "subject" },
  receivedAt: "2026-01-15T10:00:00+01:00",
  receivedBy: "board",
  channel: "form",
  status: "in-progress",
  extension: {
    toldAt: "2026-02-10T09:00:00+01:00",
    ground: "complex",
    because: "Er zijn veel opnamen om na te luisteren.",
  },
  history: [
    { event: "ask-identity", at: "2026-01-16T09:00:00+01:00", ...officer },
    { event: "verify-identity", at: "2026-01-26T09:00:00+01:00", ...officer },
    { event: "start", at: "2026-01-26T09:05:00+01:00", ...officer },
    { event: "extend", at: "2026-02-10T09:10:00+01:00", ...officer },
  ],
};
/** A parent who asks for everything about a child. */
const { extension: _extended, ...asked } = voiceLog;
const everything: DataSubjectRequest = {
  ...asked,
  id: "VZ-2026-015",
  kind: "access",
  scope: "all",
  requester: { role: "guardian", id: "guardian-71b2" },
  receivedAt: "2026-01-30T10:00:00+01:00",
  status: "received",
  history: [],
};
const refused: DataSubjectRequest = {
  ...everything,
  id: "VZ-2026-009",
  kind: "erasure",
  receivedAt: "2026-01-05T10:00:00+01:00",
  status: "refused",
  history: [{ event: "refuse", at: "2026-01-20T10:00:00+01:00", ...officer }],
};
const late: DataSubjectRequest = {
  ...everything,
  id: "VZ-2026-007",
  kind: "portability",
  receivedAt: "2026-01-02T10:00:00+01:00",
};
const now = "2026-02-23T10:00:00+01:00";

/** Requests of a desk on 23 February 2026: extended, open, refused, too late. */
export const deskRequests: readonly [DeskRequest, ...DeskRequest[]] = [
  deskRequest(voiceLog),
  deskRequest(everything),
  deskRequest(refused),
  deskRequest(late),
];

function deskRequest(request: DataSubjectRequest): DeskRequest {
  return { request, clock: requestClock(request, { now }), href: `/verzoeken/${request.id}` };
}

const place = {
  reach: "in-reach",
  connector: "database",
  goes: "erase",
  onRequest: "erase",
} as const;
const policy = definePolicy({
  id: "leerplein",
  version: "2026-1",
  rules: [
    {
      id: "absence",
      kind: "keep",
      categories: ["absence"],
      trigger: "leftOn",
      period: "P5Y",
      basis: { kind: "statute", ref: "GDPR art. 17(3)(b)", verifiedOn: null },
    },
    { id: "rest", kind: "erase", trigger: "leftOn", period: "P2Y" },
  ],
});

/** The plan for the first of {@link deskRequests}. */
export const erasurePlanOfPupil: ErasurePlan = planOf();

function planOf(): ErasurePlan {
  const facts = { leftOn: "2025-06-20" };
  const planning = planErasure(voiceLog, {
    policy,
    inventory: {
      id: "leerplein",
      version: "1",
      elements: [
        {
          ...place,
          id: "voice",
          category: "voice",
          backups: [{ name: "Nachtelijke kopie", lag: "P35D" }],
        },
        { ...place, id: "absence", category: "absence" },
        { ...place, id: "results", category: "results" },
        { ...place, id: "account", category: "account", goes: "anonymise", after: ["absence"] },
        { ...place, id: "messages", category: "messages" },
        { id: "paper", category: "images", reach: "out-of-reach", because: "on-paper" },
      ],
    },
    records: [
      {
        element: "voice",
        records: [
          { id: "v1", facts },
          { id: "v2", facts },
        ],
      },
      { element: "absence", records: [{ id: "a1", facts }] },
      { element: "results", records: [] },
      { element: "account", records: [{ id: "p1", facts }] },
    ],
    holds: [],
    asOf: "2026-02-23",
  });
  if (planning.result === "stopped") throw new Error(JSON.stringify(planning.reasons));
  return planning.plan;
}

/** What people call the categories. */
export const categoryWords = {
  voice: "opnames van gesprekken",
  absence: "wanneer de leerling er niet was",
  results: "cijfers",
  account: "het account",
  messages: "berichten",
  images: "foto’s in de schoolkrant",
} as const;
