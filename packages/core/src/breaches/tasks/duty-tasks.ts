import * as z from "zod/mini";
import { eventInstant } from "../../shared/dates/event-time.ts";
import { type Instant, instant } from "../../shared/dates/instant.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { dutyBases } from "../assessment/duty-bases.ts";
import { breachClocks } from "../clocks/breach-clocks.ts";
import { type BreachFile, breachFile } from "../life-cycle/breach-event.ts";
import type { OwnedDuty } from "../life-cycle/file-fact.ts";
import { fileClockFacts } from "../life-cycle/state/breach-file-state.ts";
import { type BreachFileState, foldFile } from "../life-cycle/state/file-state.ts";
import { breachRegimes } from "../regimes/breach-regimes.ts";
import type { DutyClock } from "../regimes/clock/duty-clock.ts";
import { dutyReminders } from "../regimes/duty-reminders.ts";
import { prose } from "../report/answers/prose.ts";
import type { DutyTask } from "./duty-task.ts";

/** Options of `dutyTasks`. */
export interface DutyTaskOptions {
  /** Current time. Without it nothing is overdue. */
  readonly now?: Instant;
  /** Names of the boards that a supplier has to inform. Default: none. */
  readonly boards?: readonly string[];
  /** Boards that were informed outside the steps, such as by a mail of the platform. */
  readonly told?: readonly { readonly board: string; readonly at: Instant }[];
}

const MOST_BOARDS = 10_000;
const dutyTaskOptions: z.ZodMiniType<DutyTaskOptions> = z.strictObject({
  now: z.exactOptional(instant),
  boards: z.exactOptional(z.array(prose(1)).check(maxLength(MOST_BOARDS))),
  told: z.exactOptional(
    z.array(z.strictObject({ board: prose(1), at: eventInstant })).check(maxLength(MOST_BOARDS)),
  ),
} satisfies Shape<DutyTaskOptions>);

/**
 * Duties of a breach as a checklist: register, authority, people and board, each with its status, owner, deadline and
 * reminder.
 *
 * @throws InvalidInputError when the file or an option is malformed.
 * @see GDPR art. 33 and 34
 *
 * @example
 * ```ts
 * import { dutyTasks } from "@bijsluiter/core/breaches";
 *
 * const [register, authority] = dutyTasks({ reference: "DL-2026-0001", events: [] });
 * register?.state; // => "open"
 * authority?.state; // => "undecided"
 * ```
 */
export function dutyTasks(file: BreachFile, options: DutyTaskOptions = {}): readonly DutyTask[] {
  const known = parseInput(breachFile, file);
  const { now, boards = [], told = [] } = parseInput(dutyTaskOptions, options);
  const state = foldFile(known);
  const clocks = breachClocks(fileClockFacts(known), {
    regimes: [breachRegimes.gdpr],
    ...(now !== undefined && { now }),
  });
  const tasks = [
    registerTask(known),
    timed("authority", authorityStand(state), clocks),
    timed("people", peopleStand(state), clocks),
    boardTask(boards, [...toldBySteps(known), ...told]),
  ];
  return tasks.map((task) => {
    const owner = state.owners[task.duty];
    return owner === undefined ? task : { ...task, owner };
  });
}

function registerTask({ events }: BreachFile): DutyTask {
  const [first] = events;
  const basis = dutyBases.register;
  return first
    ? { duty: "register", state: "done", doneAt: first.recordedAt, basis }
    : { duty: "register", state: "open", basis };
}

type Stand = "undecided" | "open" | "not-needed" | "excused";

function authorityStand({ decision }: BreachFileState): Stand {
  if (decision?.final !== "yes") return "undecided";
  return decision.notifyAuthority === "yes" ? "open" : "not-needed";
}

function peopleStand({ decision, isOrderedToInform }: BreachFileState): Stand {
  if (isOrderedToInform) return "open";
  if (decision?.final !== "yes") return "undecided";
  if (decision.informPeople === "yes") return "open";
  return decision.exception ? "excused" : "not-needed";
}

/** Task for a duty to inform, from its clock. */
function timed(duty: "authority" | "people", stand: Stand, clocks: readonly DutyClock[]): DutyTask {
  const clock = clocks.find((one) => one.id === `gdpr/${duty}`);
  const basis = stand === "excused" ? dutyBases.excused : dutyBases[duty];
  if (clock === undefined) return { duty, state: stand, basis };
  const { dueAt, endedAt, state } = clock;
  const due = dueAt === undefined ? {} : { dueAt };
  if ((state === "met" || state === "late") && endedAt !== undefined)
    return { duty, state: state === "met" ? "done" : "late", ...due, doneAt: endedAt, basis };
  if (stand === "not-needed" || stand === "excused") return { duty, state: stand, basis };
  const [reminder] = dutyReminders([clock]);
  const isOver = state === "overdue";
  return {
    duty,
    state: isOver ? "overdue" : stand,
    ...due,
    ...(reminder && { remindAt: reminder.remindAt }),
    basis,
  };
}

type Told = NonNullable<DutyTaskOptions["told"]>;

const toldBySteps = ({ events }: BreachFile): Told =>
  events.flatMap(({ step, at }) =>
    step.kind === "inform-board" ? [{ board: step.board, at }] : [],
  );

function boardTask(boards: readonly string[], told: Told): DutyTask {
  const names = new Set(told.map(({ board }) => board));
  const duty: OwnedDuty = "board";
  const basis = dutyBases.board;
  if (boards.some((board) => !names.has(board))) return { duty, state: "open", basis };
  const last = told.at(-1);
  return last
    ? { duty, state: "done", doneAt: last.at, basis }
    : { duty, state: "not-needed", basis };
}
