import type { OutboundAction } from "@bijsluiter/core/outbound";

/** The words of the desk, of the post of a parent and of the portal, besides those of the widgets. */
export interface DeskTexts {
  readonly title: string;
  readonly intro: string;
  readonly to: string;
  /** Names of contacts, by their id. */
  readonly contacts: Readonly<Record<string, string>>;
  readonly subject: string;
  readonly firstSubject: string;
  readonly message: string;
  readonly firstMessage: string;
  readonly attachments: string;
  readonly attachmentHint: string;
  readonly exampleFile: string;
  readonly remove: (name: string) => string;
  readonly send: string;
  readonly beside: string;
  readonly failed: string;
  readonly outcome: Readonly<
    Record<OutboundAction, { readonly heading: string; readonly text: string }>
  >;
  readonly phone: (end: string) => string;
  readonly another: string;
  readonly toPost: string;
  readonly post: {
    readonly title: string;
    readonly intro: string;
    readonly mails: string;
    readonly texts: string;
    readonly none: string;
    readonly open: string;
  };
  readonly portal: {
    readonly title: string;
    readonly intro: string;
    readonly code: string;
    readonly hint: string;
    readonly open: string;
    readonly left: (count: number) => string;
    readonly once: string;
    readonly files: string;
    readonly noLink: string;
  };
}
