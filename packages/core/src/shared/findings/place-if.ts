import type { Finding } from "../finding.ts";

/** A place in a document, in a list, when `holds`. */
export const placeIf = (holds: boolean, ...place: Finding["where"]): readonly Finding["where"][] =>
  holds ? [place] : [];
