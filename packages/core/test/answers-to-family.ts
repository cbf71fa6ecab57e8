import {
  type AnswerContent,
  composeAccessFile,
  type DataSubjectRequest,
  type ErasureHold,
  planErasure,
  type RequestAnswer,
  requestKinds,
} from "../src/rights/index.ts";
import { refusalGrounds } from "../src/rights/life-cycle/request-event.ts";
import { board, found, inventory, policy, pupil, started, words } from "./rights-requests.ts";

const readers: Readonly<Record<"pupil" | "parent", DataSubjectRequest>> = {
  pupil: { ...started, subject: { ...pupil, sixteen: "passed" } },
  parent: { ...started, subject: pupil, requester: { role: "guardian", id: "guardian-71b2" } },
};

const at = "2026-03-10T10:00:00+01:00";
/** What a board fills in: a plain sentence, so that the frame is what counts. */
const because = "Wij hebben dit met de leraar besproken.";
const facts = { leftOn: "2025-06-20", recordedOn: "2026-01-05" };
const duty = { kind: "statute", ref: "GDPR art. 17(3)(b)", verifiedOn: null } as const;

function erased(isDone: boolean, holds: readonly ErasureHold[]): AnswerContent {
  const records = found.found.map(({ element }) => ({
    element,
    records: element === "diploma" ? [] : [{ id: `${element}-1`, facts }],
  }));
  const planning = planErasure(started, { policy, inventory, records, holds, asOf: "2026-03-10" });
  if (planning.result === "stopped") throw new Error(JSON.stringify(planning.reasons));
  const { plan } = planning;
  const outcomes = ["messages", "voice"].map(
    (element) => ({ element, recordId: `${element}-1`, at, result: "done" }) as const,
  );
  const states = ["to-tell", "told", "confirmed", "not-told"] as const;
  const recipients = states.map(
    (state) =>
      ({ id: state, name: "Drukker", role: "recipient", elements: ["voice"], state }) as const,
  );
  return { outcome: "erased", plan, outcomes: isDone ? outcomes : [], recipients };
}

function access(isAll: boolean): AnswerContent {
  const filing = composeAccessFile({ ...started, kind: "access" }, found);
  if (filing.result === "stopped") throw new Error(JSON.stringify(filing.reasons));
  const { file } = filing;
  return { outcome: "access", file: isAll ? { ...file, transfers: [] } : file };
}

/** Every answer that a pupil or a parent can get, in words that a board would fill in. */
export function answersTo(
  reader: "pupil" | "parent",
): readonly (readonly [what: string, answer: RequestAnswer])[] {
  const extension = { toldAt: at, ground: "complex", because } as const;
  const answer = (
    content: AnswerContent,
    {
      kind = "erasure",
      isPublicBody = "no",
    }: Partial<
      Pick<DataSubjectRequest, "kind"> & Pick<RequestAnswer["board"], "isPublicBody">
    > = {},
  ): RequestAnswer => ({
    request: { ...readers[reader], kind, extension },
    answeredOn: "2026-03-12",
    board: { ...board, isPublicBody },
    words,
    content,
  });
  const hold = { id: "case-1", from: "2026-01-01", until: null };
  const holds = (["hold", "court-order", "legal-claim"] as const).map((kind) => ({ kind, hold }));
  return [
    ["what is erased", answer(erased(true, []))],
    ["what is still to be erased", answer(erased(false, []), { isPublicBody: "yes" })],
    ...holds.map((one) => [`what a ${one.kind} keeps`, answer(erased(false, [one]))] as const),
    ["everything there is", answer(access(true), { kind: "access" })],
    [
      "what is there, not all looked up",
      answer(access(false), { kind: "access", isPublicBody: "unknown" }),
    ],
    ["that it takes longer", answer({ outcome: "extended", lastDay: "2026-04-15" })],
    ...requestKinds.map(
      ({ code }) =>
        [
          `what was done on ${code}`,
          answer({ outcome: "done", what: because }, { kind: code }),
        ] as const,
    ),
    ...refusalGrounds.map(
      (ground) =>
        [
          `a refusal on ${ground}`,
          answer({ outcome: "refused", ground, because, duties: [duty] }),
        ] as const,
    ),
  ];
}
