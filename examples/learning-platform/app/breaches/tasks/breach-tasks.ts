import type { BreachClock } from "@bijsluiter/core/breaches";
import type { BreachRow } from "../../../shared/breaches/breach-row.ts";
import { type BoardClock, clocksOf, mostUrgent } from "./urgent-clock.ts";

/** What there is to do about a breach, in this order. */
const taskIds = ["fill-in", "establish", "inform", "decide", "notify", "close"] as const;

/** One of {@link taskIds}. */
export type TaskId = (typeof taskIds)[number];

/** A task and how it stands. */
export interface BreachTask {
  readonly id: TaskId;
  /**
   * - `now`: the first that can be done and is not; `late`: its term is over;
   * - `todo`: can be done; `later`: something else comes first; `done`.
   */
  readonly state: "now" | "late" | "todo" | "later" | "done";
  /** Boards that it is still about. */
  readonly boards: readonly string[];
  /** The term that it falls under. */
  readonly clock?: BoardClock | undefined;
}

/** What the tasks follow from. */
export type TaskFacts = Pick<
  BreachRow,
  "status" | "open" | "established" | "boards" | "recorded" | "clockFacts"
>;

/** The tasks of a breach as they stand at `now`; none for one that is withdrawn. */
export function breachTasks(facts: TaskFacts, now: string): readonly BreachTask[] {
  if (facts.status === "withdrawn") return [];
  const clocks = clocksOf(facts.clockFacts, now);
  const tasks = taskIds.flatMap((id) => {
    const found = stand(id, facts, clocks);
    return found ? [{ id, ...found }] : [];
  });
  const first = tasks.findIndex(({ state }) => state === "todo");
  return tasks.map((task, at) => {
    const isLate = task.state === "todo" && task.clock?.clock.state === "overdue";
    return isLate ? { ...task, state: "late" } : at === first ? { ...task, state: "now" } : task;
  });
}

type Standing = Omit<BreachTask, "id" | "state"> & { readonly state: "todo" | "later" | "done" };

function stand(id: TaskId, facts: TaskFacts, clocks: readonly BoardClock[]): Standing | undefined {
  const { boards, open, established, status } = facts;
  const term = (of?: BreachClock["id"]) => mostUrgent(clocks, of);
  const isClosed = status === "closed";
  const untold = boards.filter((board) => !happened(facts, "board-informed", board));
  const undecided = boards.filter((board) => !happened(facts, "decided", board));
  switch (id) {
    case "fill-in":
      return { state: open === 0 ? "done" : "todo", boards: [], clock: open ? term() : undefined };
    case "establish":
      return { state: established ? "done" : "todo", boards: [] };
    case "inform":
      return {
        state: boards.length === 0 ? "later" : untold.length === 0 ? "done" : "todo",
        boards: untold.length === 0 ? boards : untold,
        clock: term("processor-to-controller"),
      };
    case "decide":
      if (undecided.length === 0 && boards.length > 0) return { state: "done", boards: [] };
      return {
        state: boards.length === 0 || untold.length > 0 ? "later" : "todo",
        boards: undecided,
        clock: term("controller-to-authority"),
      };
    case "notify": {
      const last = facts.recorded.findLast(({ kind }) => kind === "decided");
      if (last?.notifyAuthority !== "yes") return undefined;
      const isDone = happened(facts, "authority-notified");
      return {
        state: isDone ? "done" : "todo",
        boards: [],
        clock: isDone ? undefined : term("controller-to-authority"),
      };
    }
    case "close":
      if (isClosed) return { state: "done", boards: [] };
      return {
        state: open > 0 || untold.length > 0 || undecided.length > 0 ? "later" : "todo",
        boards: [],
      };
  }
}

/** Whether something was recorded, of that board or of all of them. */
const happened = ({ recorded }: TaskFacts, kind: string, board?: string) =>
  recorded.some((one) => one.kind === kind && (!board || !one.board || one.board === board));
