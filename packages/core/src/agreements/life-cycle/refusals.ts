import { toDay } from "../../calendar/to-day.ts";
import { insertsOf } from "../annex/annexes-of.ts";
import { lifeCycle } from "../data/life-cycle.ts";
import { isAuthorised } from "../party/is-authorised.ts";
import type { ProcessingAgreement } from "../processing-agreement.ts";
import type { AgreementEvent } from "./agreement-event.ts";
import type { AgreementStatus } from "./agreement-status.ts";
import { textHash } from "./text-hash.ts";
import { validSignatures } from "./valid-signatures.ts";

/** Reason why an event is refused. */
export interface TransitionRefusal {
  readonly code:
    | "not-in-this-state"
    | "before-previous-event"
    | "other-text"
    | "not-authorised"
    | "board-judges"
    | "already-signed"
    | "nothing-amended"
    | "hand-over-day-missing"
    | "destruction-before-end"
    | "destroyed-before-end"
    | "sub-processor-unconfirmed"
    | "not-yet-ended"
    | "in-the-future";
  /** Place in the agreement or, after `event`, in the event. */
  readonly where: readonly (string | number)[];
}

/** Every reason not to take `event`; none when it can be taken. */
export function refusals(
  agreement: ProcessingAgreement,
  event: AgreementEvent,
): readonly TransitionRefusal[] {
  const from: readonly AgreementStatus[] = lifeCycle[event.kind].from;
  if (!from.includes(agreement.status))
    return [{ code: "not-in-this-state", where: ["event", "kind"] }];
  const last = agreement.history.at(-1);
  const early = last !== undefined && Date.parse(event.at) < Date.parse(last.at);
  return [
    ...(early ? [refuse("before-previous-event", ["event", "at"])] : []),
    ...refusalsOfKind(agreement, event),
  ];
}

function refusalsOfKind(
  agreement: ProcessingAgreement,
  event: AgreementEvent,
): readonly TransitionRefusal[] {
  switch (event.kind) {
    case "assess":
    case "sign":
    case "accept-amendment":
      return approvalRefusals(agreement, event);
    case "amend":
      return textHash({ ...agreement, annexes: event.annexes }) === textHash(agreement)
        ? [refuse("nothing-amended", ["event", "annexes"])]
        : [];
    case "end":
      return endRefusals(event);
    case "confirm-destruction":
      return destructionRefusals(agreement, event);
    default:
      return [];
  }
}

type Approval = Extract<AgreementEvent, { readonly documentHash: string }>;

function approvalRefusals(
  agreement: ProcessingAgreement,
  event: Approval,
): readonly TransitionRefusal[] {
  const { kind, party, documentHash } = event;
  const found: TransitionRefusal[] = [];
  if (documentHash !== textHash(agreement))
    found.push(refuse("other-text", ["event", "documentHash"]));
  if (kind === "assess" && party !== "controller")
    found.push(refuse("board-judges", ["event", "party"]));
  else if (
    !isAuthorised(agreement[party], kind === "assess" ? "assess" : "sign", {
      name: event.by,
      function: event.function,
    })
  )
    found.push(refuse("not-authorised", ["event", "by"]));
  if (kind !== "assess" && validSignatures(agreement, "sign").some((one) => one.party === party))
    found.push(refuse("already-signed", ["event", "party"]));
  return found;
}

function endRefusals({
  at,
  ending,
}: Extract<AgreementEvent, { readonly kind: "end" }>): readonly TransitionRefusal[] {
  const { endedOn, handOver, handOverUntil, destroyBy } = ending;
  const found: TransitionRefusal[] = [];
  if (handOver !== "not-wanted" && handOverUntil === undefined)
    found.push(refuse("hand-over-day-missing", ["event", "ending", "handOverUntil"]));
  if (destroyBy < (handOverUntil ?? endedOn) || destroyBy < endedOn)
    found.push(refuse("destruction-before-end", ["event", "ending", "destroyBy"]));
  if (toDay(at) < endedOn) found.push(refuse("not-yet-ended", ["event", "at"]));
  return found;
}

function destructionRefusals(
  agreement: ProcessingAgreement,
  { at, destruction }: Extract<AgreementEvent, { readonly kind: "confirm-destruction" }>,
): readonly TransitionRefusal[] {
  const { destroyedOn, confirmedBy } = destruction;
  const endedOn = agreement.ending?.endedOn ?? destroyedOn;
  const confirmed = new Set(confirmedBy);
  const unconfirmed = subProcessors(agreement).filter(({ name }) => !confirmed.has(name));
  return [
    ...(destroyedOn < endedOn
      ? [refuse("destroyed-before-end", ["event", "destruction", "destroyedOn"])]
      : []),
    ...(destroyedOn > toDay(at)
      ? [refuse("in-the-future", ["event", "destruction", "destroyedOn"])]
      : []),
    ...unconfirmed.map(({ where }) => refuse("sub-processor-unconfirmed", where)),
  ];
}

const subProcessors = (agreement: ProcessingAgreement) => [
  ...insertsOf(agreement).flatMap(({ value, where }) =>
    value.subprocessors.map(({ name }, index) => ({
      name,
      where: [...where, "subprocessors", index],
    })),
  ),
  ...(agreement.subprocessors ?? []).map(({ name }, index) => ({
    name,
    where: ["subprocessors", index],
  })),
];

const refuse = (
  code: TransitionRefusal["code"],
  where: TransitionRefusal["where"],
): TransitionRefusal => ({ code, where });
