/** A message to begin with. */
interface Sample {
  readonly name: string;
  readonly text: string;
}

/** The words of the page for messages. Everybody and every number in the samples is made up; numbers are those given out for tests. */
export interface MessageTexts {
  readonly title: string;
  readonly intro: string;
  readonly to: string;
  readonly receivers: readonly string[];
  readonly subject: string;
  readonly firstSubject: string;
  readonly message: string;
  readonly hint: string;
  readonly send: string;
  readonly holdHeading: string;
  readonly holdText: (count: number) => string;
  readonly backToText: string;
  readonly sendAnyway: string;
  readonly sentHeading: string;
  readonly sentText: (receiver: string) => string;
  readonly another: string;
  readonly samples: string;
  readonly samplesText: string;
  readonly letter: Sample;
  readonly ticket: Sample;
  readonly log: string;
  readonly logText: string;
}
