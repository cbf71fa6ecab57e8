/** Words of the banner, the preferences, the gate and the link. A text that is missing does not compile. */
export interface ConsentTexts {
  /** BCP 47. */
  readonly language: string;
  /** For a language that is written from right to left. */
  readonly direction?: "rtl";
  /** Heading of the banner. */
  readonly question: string;
  /** Controller, before the list of purposes. */
  readonly asks: (controller: string) => string;
  /** Short text for small screens: the controller, and that `choose` shows the purposes and `howToWithdraw`. */
  readonly inShort: (controller: string) => string;
  /** Way to withdraw consent, stated before it is given. */
  readonly howToWithdraw: string;
  /** Link to the notice. */
  readonly notice: string;
  readonly reject: string;
  readonly accept: string;
  /** Opens the preferences from the banner. */
  readonly choose: string;
  /** Opens them from any page, and is their heading: the name of what can be withdrawn. */
  readonly open: string;
  /** Closes the banner without a choice. */
  readonly later: string;
  /** Meaning of a tick. */
  readonly ticks: string;
  /** Heading of the purposes that need no consent. */
  readonly noConsentNeeded: string;
  readonly save: string;
  readonly close: string;
  /** Label of the button that withdraws everything at once. */
  readonly withdraw: string;
  /** Text instead of blocked content, with the purpose that it needs. */
  readonly held: (purpose: string) => string;
  readonly allowOnce: string;
  readonly allowAlways: string;
  readonly saved: string;
  readonly withdrawn: string;
}
