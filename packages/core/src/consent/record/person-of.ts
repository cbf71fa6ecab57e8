import type { ConsentChoice } from "./consent-event.ts";
import type { Decider } from "./decider.ts";

/** Person whose choice it is. For a paper form that is the person who signed, not the school. */
export const personOf = ({ by }: ConsentChoice): Decider =>
  "onBehalfOf" in by ? by.onBehalfOf : by;
