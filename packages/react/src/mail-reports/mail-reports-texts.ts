import type { MailReportTexts } from "@bijsluiter/core/mail";

/** Texts of the widget in one language: `mailReports` of `@bijsluiter/react/locales/nl`, or your own. */
export interface MailReportsTexts {
  /** Words for the codes of a summary. */
  readonly words: MailReportTexts;
  /** Heading of the whole. */
  readonly title: (domains: string) => string;
  readonly nothing: string;
  /** Days in words. */
  readonly period: (from: string, to: string) => string;
  /** Numbers as they are written in the language. */
  readonly counted: (counts: {
    readonly messages: string;
    readonly proven: string;
    readonly unproven: string;
    readonly unknown: string;
  }) => string;
  /** From how many reports and receivers the numbers come. */
  readonly sources: (reports: number, receivers: number) => string;
  /** Number of duplicate reports, which were counted once. */
  readonly duplicates: (count: number) => string;
  /** Number of reports with the id of an earlier report but different contents. */
  readonly conflicts: (count: number) => string;
  /** Number of rows without a number of messages. */
  readonly uncounted: (count: number) => string;
  /** Number of messages without a day. */
  readonly undated: (count: string) => string;
  readonly sides: {
    readonly aligned: string;
    readonly notAligned: string;
    readonly unknown: string;
  };
  readonly legend: string;
  readonly perDay: {
    readonly caption: string;
    readonly summary: string;
    readonly day: string;
    /** For who cannot see the drawing. */
    readonly chart: (days: number, unproven: string) => string;
    /** Highest value on the axis. */
    readonly most: (count: string) => string;
  };
  readonly senders: {
    readonly caption: string;
    readonly source: string;
    readonly messages: string;
    readonly standing: string;
    /** Text for the first day of the present status. */
    readonly since: (day: string) => string;
    /** The selector of a DKIM key. */
    readonly selector: (name: string) => string;
    /** Number of sending addresses. */
    readonly addresses: (count: number) => string;
    readonly nameless: string;
    /** Number of senders that the table leaves out. */
    readonly leftOut: (count: number) => string;
  };
  readonly receivers: {
    readonly caption: string;
    readonly action: string;
    readonly messages: string;
    readonly overrides: string;
  };
  readonly errors: { readonly heading: string; readonly nameless: string };
  readonly tls: {
    readonly heading: string;
    /** Sessions that succeeded and failed. */
    readonly counted: (succeeded: string, failed: string) => string;
    readonly caption: string;
    readonly failure: string;
    readonly host: string;
    readonly sessions: string;
    readonly none: string;
  };
}
