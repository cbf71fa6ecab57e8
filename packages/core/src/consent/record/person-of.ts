import type { ConsentChoice } from "./consent-event.ts";
import type { Decider } from "./decider.ts";

/** Whose choice it is: with a form on paper not the school's, but that of the person who signed. */
export const personOf = ({ by }: ConsentChoice): Decider =>
  "onBehalfOf" in by ? by.onBehalfOf : by;
