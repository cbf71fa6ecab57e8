/** The words of the Werkblad of a privacy officer. */
export interface WorksheetTexts {
  readonly title: string;
  readonly todo: string;
  /** What is not due for a while. */
  readonly later: (count: number) => string;
  readonly nothing: string;
  readonly nothingText: string;
  readonly figures: {
    readonly heading: string;
    readonly breaches: (count: number) => string;
    readonly records: (count: number) => string;
    readonly proofs: (count: number) => string;
    readonly photos: (count: number) => string;
    readonly requests: (count: number) => string;
  };
  readonly records: (count: number) => string;
  readonly recordsSince: (day: string) => string;
  readonly insert: string;
  readonly insertHint: (version: string) => string;
  readonly proof: (title: string) => string;
  readonly proofHint: string;
  readonly agreement: (about: string) => string;
  readonly agreementHint: (board: string) => string;
  readonly turns: string;
  readonly turnsHint: (day: string) => string;
  readonly photos: (count: number) => string;
  readonly photosHint: string;
  readonly until: (day: string) => string;
  readonly days: {
    readonly left: (days: number) => string;
    readonly late: (days: number) => string;
  };
  readonly noTerm: string;
  readonly tags: Readonly<
    Record<"late" | "soon" | "retention" | "insert" | "measures" | "agreement" | "photos", string>
  >;
  readonly tools: string;
  readonly toolNames: Readonly<Record<"file" | "message" | "mail" | "uptime", string>>;
}
