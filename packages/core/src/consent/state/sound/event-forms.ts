import type { Form } from "./fits.ts";
import {
  hexDigest,
  id,
  isDay,
  isMoment,
  isText,
  language,
  pageAddress,
  termPeriod,
} from "./texts.ts";

const decider: Form = {
  id,
  role: /^(subject|parent|guardian)$/,
  authority: /^(claimed|verified)$/,
  method: id,
};
const event: { readonly [name: string]: Form } = {
  id,
  time: isMoment,
  "subjectId?": id,
  purposes: [{ id, version: isText }],
  "prevHash?": hexDigest,
  "hash?": hexDigest,
};

/** Form of a term of consent, per kind. */
export const terms: { readonly [kind: string]: Form } = {
  duration: { kind: id, value: termPeriod },
  "until-day": { kind: id, value: isDay },
  "until-event": { kind: id, value: id },
};

/** Form of a validity, per kind. */
export const validities: { readonly [kind: string]: Form } = {
  ...terms,
  endless: { kind: id },
  occurrences: {
    kind: id,
    value: (value: number) => Number.isInteger(value) && value > 0 && value <= 1e6,
  },
};

/** Form of the notice that was shown. */
export const notice: Form = { id, version: isText, language, hash: hexDigest, url: pageAddress };

/** Form of a choice, without the fields that depend on its state or recorder. */
export const choice: { readonly [name: string]: Form } = {
  ...event,
  state: /^(given|renewed|refused|withdrawn)$/,
  notice,
  eventType: /^(expressed|explicit)$/,
  indicationMethod: /^(button|toggle|form|signature-on-paper|spoken|gpc-signal)$/,
  evidence: {
    surface: /^(banner|panel|gate|form|paper-form|browser-signal)$/,
    choiceLayout: id,
    locale: language,
    appVersion: isText,
  },
  "supersedes?": id,
};

/** Form of the recorder of a choice: the person. */
export const byPerson = decider;
/** Form of the recorder of a choice on paper: the school. */
export const byPaper: Form = { id, role: /^school-for-paper-form$/, onBehalfOf: decider };

/** Form of an event that the organisation recorded. */
export const fact: { readonly [name: string]: Form } = {
  ...event,
  // Of the role `controller`: by it the form was chosen.
  by: { id, role: id },
  state:
    /^(requested|request-deferred|terminated|invalidated|used|subject-(not-)?informed|occurred)$/,
};
