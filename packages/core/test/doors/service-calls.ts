import * as nl from "../../src/messages/nl/index.ts";
import {
  changeRules,
  exitChannels,
  exitPlan,
  exitSteps,
  resilienceProfiles,
  serviceLevels,
} from "../../src/services/index.ts";
import { type Calls, only } from "./calls.ts";

const { tiers, promised } = serviceLevels.microsoft365;
const announcedAt = "2026-05-01T09:00:00Z";
const month = {
  month: "2026-06",
  users: 50,
  incidents: [
    { start: "2026-06-02T10:00:00Z", end: "2026-06-02T11:00:00Z", users: 50, group: "all" },
    { minutes: 5, users: 2, exclusion: { cause: "customer", shown: "unknown" } },
  ],
  planned: [{ start: "2026-06-03T01:00:00Z", end: "2026-06-03T02:00:00Z", announcedAt }],
  feeCents: 10_000,
  daysSubscribed: 30,
  timeZone: "Europe/Amsterdam",
  tiers,
};
const leaving = {
  customer: "Stichting De Wilgen",
  terms: exitChannels.direct,
  endsOn: "2026-07-31",
  noticeOn: "2026-05-01",
  agreement: { destructionWithinDays: 90, handOverDays: 90 },
  steps: exitSteps,
  asOf: "2026-05-01",
};

/** Good calls of `/services`. */
export const serviceCalls: Calls = {
  services: {
    changeNotice: {
      args: [
        {
          kind: "sub-processor",
          effectiveOn: "2026-12-31",
          told: [{ to: "board", channel: "email", at: "2026-11-20T09:00:00Z" }],
          rules: changeRules,
          now: "2026-11-29T12:00:00Z",
        },
      ],
    },
    checkRecordingPolicy: {
      args: [
        {
          purposes: [{ code: "training", announced: "yes", lawfulBasis: "legitimate-interests" }],
          announcement: { by: "automated-voice", moment: "start" },
          keptFor: "P1Y",
          periodAnnounced: "yes",
          accessRoles: ["teamleider"],
          closedToOthers: "yes",
          copyOnRequest: "unknown",
          transcriptOnRequest: "yes",
          correctionAndDeletion: "yes",
          staffTold: "yes",
          thirdVoicesConsidered: "yes",
          notToJudgeStaff: "yes",
        },
      ],
    },
    dataActCheck: {
      args: [
        {
          inScope: "yes",
          kind: "standard",
          notice: "P2M",
          transitionDays: 30,
          retrievalDays: 30,
          charges: "at-cost",
          requestedOn: "2026-12-01",
          exportListed: "yes",
          formatsNamed: "unknown",
          erasedAfter: "yes",
          extendable: "yes",
          jurisdictionPublished: "yes",
          returnOrDeletion: "yes",
          notFeasible: { toldOn: "2026-12-05", reasoned: "yes", otherTerm: "P7M" },
        },
      ],
    },
    dataLocations: {
      args: [
        {
          locations: [{ kind: "rest", party: "Voorbeeld Hosting", country: "US" }],
          asOf: "2026-11-29",
        },
      ],
    },
    exitCalendar: {
      args: [
        exitPlan(leaving),
        only(nl, "services"),
        { stampedAt: "2026-05-01T12:00:00Z", domain: "leerplein.example" },
      ],
      texts: [1],
    },
    exitPlan: { args: [leaving] },
    ownership: {
      args: [
        {
          owner: "customer",
          advertising: "no",
          modelTraining: "unknown",
          sale: "no",
          decides: { access: "customer" },
        },
      ],
    },
    percentText: { args: [{ num: 999, den: 10, text: "99.900000" }, "nl"] },
    quarterlyFigures: {
      args: [
        {
          quarter: "2026-Q2",
          months: [month],
          promised,
          asOf: "2026-07-05",
          days: [{ day: "2026-06-02", up: 1380, down: 60, unknown: 0, planned: 0 }],
        },
      ],
    },
    resilience: {
      args: [
        {
          level: "medium",
          profile: resilienceProfiles.rosa,
          redundant: "yes",
          monitored: "unknown",
          recoveryHours: 8,
          tests: [{ on: "2026-06-01", result: "passed", hours: 3 }],
          asOf: "2026-11-29",
        },
      ],
    },
    serviceCredit: { args: [month] },
    settings: {
      args: [
        [
          {
            id: "sharing",
            title: "Delen buiten de school",
            default: "uit",
            current: "aan",
            owner: "customer",
            changes: [{ at: "2026-11-01T09:00:00Z", by: "customer", from: "uit", to: "aan" }],
          },
        ],
      ],
    },
    uptime: {
      args: [
        [{ at: "2026-06-01T10:00:30Z", state: "up" }],
        { from: "2026-06-01T10:00:00Z", to: "2026-06-01T11:00:00Z", everyMinutes: 5 },
      ],
    },
  },
};
