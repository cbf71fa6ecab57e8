import type { BreachClock, NoticeChannel } from "@bijsluiter/core/breaches";
import type { BreachRow } from "../../../shared/breaches/breach-row.ts";
import type { Language } from "../../../shared/languages.ts";
import type { BreachSearch } from "../breach-api.ts";
import type { Recorded } from "../record/recorded-kind.ts";
import type { BreachTask, TaskId } from "../tasks/breach-tasks.ts";

/** Formats in which a notice can be saved. */
export type NoticeFormat = "docx" | "html" | "markdown" | "text";

/** The words of the pages on breaches; those of the form and of the law come with the packages. */
export interface BreachTexts {
  readonly report: {
    readonly title: string;
    readonly intro: string;
    readonly introForPupil: string;
    /** Whom to ask, on every page of the form. */
    readonly help: string;
    readonly helpForPupil: string;
    /** On the receipt. */
    readonly toToday: string;
    readonly seeInbox: string;
    readonly seeRegister: string;
  };
  readonly register: {
    readonly title: string;
    readonly counts: (open: number, done: number) => string;
    readonly find: string;
    readonly show: string;
    readonly shows: Readonly<Record<BreachSearch["show"], string>>;
    readonly order: string;
    readonly orders: Readonly<Record<BreachSearch["order"], string>>;
    readonly columns: Readonly<Record<"breach" | "board" | "people" | "term" | "standing", string>>;
    readonly boards: (count: number) => string;
    readonly unknown: string;
    readonly noTerm: string;
    readonly standings: Readonly<Record<TaskId | "late" | "closed" | "withdrawn", string>>;
    readonly count: (count: number) => string;
    readonly searched: (count: number) => string;
    readonly pages: string;
    readonly pageOf: (page: number, pages: number) => string;
    readonly before: string;
    readonly next: string;
    readonly empty: string;
    readonly emptyText: string;
    readonly noneOfThese: string;
    readonly showAll: string;
    readonly status: Readonly<Record<BreachRow["status"], string>>;
    readonly kind: Readonly<Record<BreachRow["kind"], string>>;
    readonly lastHash: string;
    readonly verify: string;
    /** What to do when the register is broken. */
    readonly stop: string;
    readonly boardUnknown: string;
  };
  readonly tasks: {
    readonly heading: string;
    readonly all: (count: number) => string;
    /** What each task is called; with the boards that it is about. */
    readonly titles: Readonly<Record<TaskId, (boards: readonly string[]) => string>>;
    readonly hints: Readonly<Record<TaskId, string>>;
    /** Why it cannot be done yet. */
    readonly later: Readonly<Record<TaskId, string>>;
    readonly done: Readonly<Record<TaskId, string>>;
    readonly states: Readonly<Record<BreachTask["state"], string>>;
    readonly soon: string;
    /** Of a term of which 80 % is over: its mark, and a sentence. */
    readonly nearlyOver: { readonly tag: string; readonly hint: string };
    readonly open: (count: number) => string;
    readonly ask: (name: string, phone: string | undefined) => string;
    readonly until: (moment: string) => string;
    readonly noTerm: string;
    readonly also: string;
    readonly aware: string;
    readonly notified: string;
  };
  readonly breach: {
    readonly tasks: string;
    readonly clocks: string;
    readonly clockOf: Readonly<Record<BreachClock["id"], (board: string) => string>>;
    readonly couldUntil: string;
    readonly told: (told: number, of: number) => string;
    readonly allClocks: string;
    readonly reporter: string;
    readonly file: string;
    readonly print: string;
    readonly downloadFile: string;
    readonly reportedBy: (who: string) => string;
    readonly facts: string;
    readonly otherFacts: (count: number) => string;
    readonly fillIn: string;
    readonly change: string;
    readonly messages: string;
    readonly otherBoards: (count: number) => string;
    readonly lacks: (count: number) => string;
    readonly read: string;
    readonly save: string;
    readonly history: string;
    readonly technical: string;
    readonly reports: Readonly<
      Record<"complete" | "incomplete" | "follow-up" | "withdrawal", string>
    >;
    readonly by: (who: string) => string;
    readonly hash: string;
    readonly happenedAt: string;
    readonly corrects: (place: number) => string;
    readonly notice: string;
    readonly noticeTo: (board: string) => string;
    readonly download: (format: NoticeFormat, language: Language) => string;
    /** Each language in itself. */
    readonly languages: Readonly<Record<Language, string>>;
    readonly noBoard: string;
    readonly mail: {
      readonly sent: (moment: string) => string;
      readonly waiting: string;
      readonly retrying: (attempts: number) => string;
    };
    readonly toldByHand: (board: string) => string;
    readonly findings: string;
    readonly noFindings: string;
    readonly followUp: string;
    readonly openFacts: (count: number) => string;
    readonly back: string;
    readonly backTo: (reference: string) => string;
  };
  readonly own: {
    readonly title: string;
    readonly heading: string;
    readonly none: string;
    readonly state: (status: BreachRow["status"], open: number) => string;
  };
  readonly record: {
    readonly titles: Readonly<Record<Recorded, string>>;
    readonly forGood: string;
    readonly when: string;
    readonly parts: Readonly<Record<"day" | "month" | "year" | "hour" | "minute", string>>;
    readonly noSuchMoment: string;
    readonly zone: string;
    readonly noSuchHour: string;
    readonly whichHour: string;
    readonly hours: readonly [string, string];
    readonly board: string;
    readonly allBoards: string;
    readonly channel: string;
    readonly channels: Readonly<Record<NoticeChannel, string>>;
    readonly filedBy: string;
    readonly filers: Readonly<Record<"processor" | "controller", string>>;
    readonly authorityReference: string;
    readonly reasonsForDelay: string;
    readonly reasonsHint: string;
    readonly notifyAuthority: string;
    readonly informPeople: string;
    readonly yes: string;
    readonly no: string;
    readonly notDecided: string;
    readonly reasons: string;
    readonly evaluation: string;
    readonly reasonsNobodyTold: string;
    readonly reasonsNobodyToldHint: string;
    readonly correctionOf: string;
    readonly noCorrection: string;
    readonly correctionReasons: string;
    readonly correctionHint: string;
    readonly optional: string;
    readonly atLeast: (count: number) => string;
    readonly save: string;
    readonly saved: string;
    readonly problem: string;
    readonly fillIn: string;
  };
}
