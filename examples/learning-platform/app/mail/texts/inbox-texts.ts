/** The words of the inbox. */
export interface InboxTexts {
  readonly title: string;
  readonly intro: string;
  readonly empty: string;
  readonly emptyText: string;
  readonly from: string;
  readonly to: string;
}
