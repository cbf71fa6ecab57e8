/** The words of the pages on consent; those of the widgets and of the law come with the packages. */
export interface ConsentTexts {
  readonly images: {
    readonly title: string;
    readonly notice: string;
    readonly yourTurn: string;
    readonly yourTurnText: string;
    readonly toReceipts: string;
  };
  readonly demo: {
    readonly title: string;
    readonly today: (day: string) => string;
    readonly coming: (day: string) => string;
    readonly move: string;
    readonly past: string;
    readonly playPupil: string;
  };
  readonly film: Readonly<
    Record<"title" | "intro" | "label" | "frame" | "inWords" | "words", string>
  >;
  readonly notice: Readonly<Record<"title" | "site" | "images", string>>;
  readonly receipts: {
    readonly title: string;
    readonly intro: string;
    readonly empty: string;
    readonly emptyText: string;
    readonly of: (name: string) => string;
    readonly received: string;
    readonly show: string;
    readonly formats: Readonly<Record<"json" | "kantara" | "json-ld" | "jws", string>>;
    /** On what hides the formats for machines. */
    readonly technical: string;
    readonly key: string;
    readonly keyLink: string;
  };
  readonly receipt: Readonly<
    Record<
      | "title"
      | "intro"
      | "id"
      | "made"
      | "chose"
      | "you"
      | "about"
      | "choices"
      | "purposes"
      | "data"
      | "goesTo"
      | "nobody"
      | "keptUntil"
      | "asks"
      | "withdraw"
      | "authority"
      | "text"
      | "hash"
      | "print"
      | "back",
      string
    >
  > & {
    readonly version: (version: string) => string;
    readonly leavesSchool: string;
    readonly asTold: string;
  };
  readonly overview: {
    readonly title: string;
    readonly intro: string;
    readonly className: string;
    readonly allClasses: string;
    readonly purpose: string;
    readonly groups: Readonly<Record<"yes" | "no" | "unknown", string>>;
    readonly hints: Readonly<Record<"yes" | "no" | "unknown", string>>;
    readonly nobody: string;
    readonly todo: string;
    readonly nothingToDo: string;
    readonly told: (name: string) => string;
    readonly intact: (events: number, pupils: number) => string;
    readonly broken: (name: string, place: number) => string;
    readonly defects: Readonly<
      Record<"malformed" | "event-changed" | "chain-broken" | "other-head", string>
    >;
  };
}
