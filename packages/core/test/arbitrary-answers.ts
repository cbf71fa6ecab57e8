import fc from "fast-check";
import type {
  AccessInput,
  AnswerContent,
  DataSubjectRequest,
  ErasureHold,
  ErasureOutcome,
  ErasurePlan,
  RecipientNotice,
  RequestAnswer,
} from "../src/rights/index.ts";
import { composeAccessFile, planErasure, requestKinds } from "../src/rights/index.ts";
import { refusalGrounds } from "../src/rights/life-cycle/request-event.ts";
import { FREE_TEXT } from "./plain-words/neutral.ts";
import { found, inventory, policy, pupil, started } from "./rights-requests.ts";

const because = `${FREE_TEXT} ${FREE_TEXT}.`;
const at = "2026-03-10T10:00:00+01:00";
const asOf = "2026-03-10";

/** Every kind of reader of an answer. */
const readers: readonly Pick<DataSubjectRequest, "subject" | "requester">[] = [
  { subject: { ...pupil, sixteen: "passed" }, requester: { role: "subject" } },
  { subject: pupil, requester: { role: "guardian", id: "guardian-71b2" } },
  ...(["staff", "parent", "other"] as const).map((group) => ({
    subject: { kind: "adult", id: "p-1", group } as const,
    requester: { role: "subject" } as const,
  })),
  {
    subject: {
      kind: "adult",
      id: "p-1",
      group: "parent",
      curatele: { from: "2020-01-01" },
      guardians: [{ id: "c-1", role: "curator", authority: "yes" }],
    },
    requester: { role: "guardian", id: "c-1" },
  },
  {
    subject: { kind: "adult", id: "p-1", group: "staff" },
    requester: { role: "representative", id: "l-1", mandateFrom: "subject", mandateSeen: "yes" },
  },
];

/** A request in the work, of anyone, on any right. */
const requestsInProgress: fc.Arbitrary<DataSubjectRequest> = fc
  .tuple(fc.constantFrom(...readers), fc.constantFrom(...requestKinds.map(({ code }) => code)))
  .map(([people, kind]) => ({ ...started, ...people, kind }));

const ids = found.found.map(({ element }) => element);
const days = fc.constantFrom("2019-06-20", "2025-06-20", "2026-01-05");
const someFacts = fc.record({ leftOn: days, recordedOn: days }, { requiredKeys: [] });
const holds: fc.Arbitrary<readonly ErasureHold[]> = fc.array(
  fc.record({
    kind: fc.constantFrom("hold", "court-order", "legal-claim"),
    hold: fc.record({
      id: fc.uuid(),
      from: fc.constantFrom("2026-01-01", null),
      until: fc.constantFrom("2026-02-01", "2026-12-31", null),
    }),
    elements: fc.subarray([...ids], { minLength: 1 }),
  }),
  { maxLength: 3 },
);

/** A plan over any records, holds and wishes to restrict. */
export const erasurePlans: fc.Arbitrary<ErasurePlan> = fc
  .record({
    lists: fc.tuple(...ids.map(() => fc.array(someFacts, { maxLength: 3 }))),
    holds,
    restrict: fc.subarray([...ids]),
    scope: fc.oneof(
      fc.constant("all" as const),
      fc.subarray(["voice", "results", "absence"], { minLength: 1 }),
    ),
  })
  .map(({ lists, scope, ...cases }) => {
    const request: DataSubjectRequest = { ...started, scope };
    const isAsked = (element: string) => scope === "all" || scope.includes(element);
    const records = ids.flatMap((element, index) =>
      isAsked(element)
        ? [
            {
              element,
              records: (lists[index] ?? []).map((facts, place) => ({
                id: `${element}-${place}`,
                facts,
              })),
            },
          ]
        : [],
    );
    const planning = planErasure(request, { policy, inventory, records, asOf, ...cases });
    if (planning.result === "stopped") throw new Error(JSON.stringify(planning.reasons));
    return planning.plan;
  });

const states = ["to-tell", "told", "confirmed", "not-told"] as const;
const notices: readonly RecipientNotice[] = states.map((state) => ({
  id: state,
  name: FREE_TEXT,
  role: "recipient",
  elements: ["voice"],
  state,
}));

const outcomesOf = (
  { lines }: ErasurePlan,
  results: readonly ErasureOutcome["result"][],
): readonly ErasureOutcome[] =>
  lines
    .flatMap(({ element, recordIds }) => recordIds.map((recordId) => ({ element, recordId })))
    .flatMap((one, index) => {
      const result = results[index % (results.length + 1)];
      return result ? [{ ...one, at, result }] : [];
    });

const erased: fc.Arbitrary<AnswerContent> = fc
  .tuple(
    erasurePlans,
    fc.array(fc.constantFrom<ErasureOutcome["result"]>("done", "failed", "held"), { maxLength: 4 }),
    fc.subarray([...notices]),
  )
  .map(([plan, results, recipients]) => ({
    outcome: "erased",
    plan,
    outcomes: outcomesOf(plan, results),
    recipients,
  }));

const neutral: AccessInput["found"] = found.found.map((one) => ({
  ...one,
  purposes: [FREE_TEXT],
  recipients: one.recipients.map(() => FREE_TEXT),
  kept: FREE_TEXT,
  ...(one.source && { source: FREE_TEXT }),
  records: one.records.map(({ recording, ...record }) => ({
    ...record,
    values: record.values.map((value) => ({
      ...value,
      label: FREE_TEXT,
      value: typeof value.value === "string" ? FREE_TEXT : value.value,
    })),
    ...(recording && {
      recording: {
        ...recording,
        transcript: recording.transcript.map((turn) => ({
          ...turn,
          speaker: FREE_TEXT,
          text: because,
        })),
      },
    }),
  })),
}));

const told = fc.constantFrom<AccessInput["automated"]>([], [FREE_TEXT], "unknown");
const access: fc.Arbitrary<AnswerContent> = fc
  .record({
    lists: fc.tuple(...neutral.map(({ records }) => fc.subarray([...records]))),
    voices: fc.constantFrom(
      "none" as const,
      "removed" as const,
      "present" as const,
      "unknown" as const,
    ),
    kind: fc.constantFrom("access" as const, "portability" as const),
    automated: told,
    transfers: told,
  })
  .map(({ lists, voices, kind, ...rest }) => {
    const filing = composeAccessFile(
      { ...started, kind },
      {
        ...found,
        ...rest,
        found: neutral.map((one, index) => ({
          ...one,
          records: (lists[index] ?? []).map(({ recording, ...record }) => ({
            ...record,
            ...(recording && { recording: { ...recording, otherVoices: voices } }),
          })),
        })),
      },
    );
    if (filing.result === "stopped") throw new Error(JSON.stringify(filing.reasons));
    return { outcome: "access", file: filing.file };
  });

const duty = { kind: "statute", ref: "GDPR art. 17(3)(b)", verifiedOn: null } as const;
const refused: fc.Arbitrary<AnswerContent> = fc
  .constantFrom(...refusalGrounds)
  .map((ground) => ({ outcome: "refused", ground, because, duties: [duty] }));

const contents: fc.Arbitrary<AnswerContent> = fc.oneof(
  erased,
  access,
  refused,
  fc.constant({ outcome: "done", what: because } as const),
  fc.constant({ outcome: "extended", lastDay: "2026-04-15" } as const),
);

/** An answer to any request, with any content; every free text of it is {@link FREE_TEXT}. */
export const requestAnswers: fc.Arbitrary<RequestAnswer> = fc
  .record({
    request: requestsInProgress,
    content: contents,
    isPublicBody: fc.constantFrom("yes" as const, "no" as const, "unknown" as const),
    phone: fc.constantFrom({ phone: "030 123 45 67" }, {}),
    role: fc.constantFrom({ role: FREE_TEXT }, {}),
  })
  .map(({ request, content, isPublicBody, phone, role }) => ({
    request: { ...request, extension: { toldAt: at, ground: "complex", because } },
    answeredOn: "2026-03-12",
    board: {
      name: FREE_TEXT,
      contact: { name: FREE_TEXT, email: "privacy@dewilgen.example", ...phone, ...role },
      isPublicBody,
    },
    words: Object.fromEntries(inventory.elements.map(({ category }) => [category, FREE_TEXT])),
    content,
  }));
