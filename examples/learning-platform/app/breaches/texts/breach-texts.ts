import type { NoticeChannel } from "@bijsluiter/core/breaches";
import type { Language } from "../../../shared/languages.ts";
import type { BreachRow } from "../breach-api.ts";

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
    readonly intro: string;
    readonly show: string;
    readonly filters: Readonly<Record<"all" | "running" | "late" | "closed" | "withdrawn", string>>;
    readonly count: (count: number) => string;
    readonly onThisPage: (shown: number, total: number) => string;
    readonly newer: string;
    readonly older: string;
    readonly empty: string;
    readonly emptyText: string;
    readonly noneOfThese: string;
    readonly showAll: string;
    readonly reportedAt: string;
    readonly status: Readonly<Record<BreachRow["status"], string>>;
    readonly kind: Readonly<Record<BreachRow["kind"], string>>;
    readonly lastHash: string;
    readonly verify: string;
    readonly boardUnknown: string;
  };
  readonly breach: {
    readonly clocks: string;
    readonly since: string;
    readonly ended: string;
    readonly facts: string;
    readonly attachments: string;
    readonly history: string;
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
    readonly followUpText: string;
    readonly openFacts: (count: number) => string;
    readonly record: string;
    readonly recordText: string;
    readonly back: string;
  };
  readonly record: {
    readonly when: string;
    readonly day: string;
    readonly time: string;
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
