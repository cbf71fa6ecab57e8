/** The words of the pages on mail in our name, besides those of the widgets. */
export interface MailDomainTexts {
  readonly pages: string;
  readonly links: { readonly domain: string; readonly reports: string };
  readonly domain: { readonly title: string; readonly intro: string; readonly busy: string };
  readonly reports: {
    readonly title: string;
    readonly intro: string;
    readonly drop: string;
    readonly dropHint: string;
    readonly choose: string;
    readonly examples: string;
    readonly clear: string;
    readonly busy: string;
    /** How many files and reports were read. */
    readonly read: (files: number, reports: number) => string;
    readonly perFile: string;
  };
}
