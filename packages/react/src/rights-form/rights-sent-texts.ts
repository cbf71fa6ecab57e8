/** What stands in the place of the form once it is sent, and above it when that fails. */
export interface RightsSentTexts {
  readonly heading: string;
  /** Under which it can be found. */
  readonly reference: (reference: string) => string;
  /** What happens now. */
  readonly next: string;
  readonly sending: string;
  readonly failed: string;
}
