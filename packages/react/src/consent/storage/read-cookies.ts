import type { ConsentChoice } from "@bijsluiter/core/consent/state";
import { agreedChoices } from "../store/agreed-choices.ts";
import type { ConsentScope } from "../store/consent-storage.ts";
import { decodeChoices } from "./choice-code.ts";

/** The values that a header `Cookie` has under a name: a browser sends one for each path and domain that fits. */
export const cookieValues = (header: string, name: string): readonly string[] =>
  header
    .split(";")
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));

/** How often a value may have been encoded on its way: by a framework, and by a proxy. */
const MOST_ENCODINGS = 3;

/**
 * What a value says, plain, in quotes or percent-encoded, as servers and frameworks hand it on. A value that is not whole,
 * or that is another person's, says nothing; none is an error.
 */
function choicesIn(value: string, scope: ConsentScope): readonly ConsentChoice[] {
  let text = value;
  try {
    for (let round = 0; round < MOST_ENCODINGS; round++) {
      text = text.replace(/^"(.*)"$/, "$1");
      const choices = decodeChoices(text, scope);
      if (choices.length > 0) return choices;
      text = decodeURIComponent(text);
    }
  } catch {}
  return [];
}

/** What the cookies of a name say together: a yes that all of them hold, and any no. */
export const readCookies = (
  header: string,
  name: string,
  scope: ConsentScope,
): readonly ConsentChoice[] =>
  agreedChoices(cookieValues(header, name).map((value) => choicesIn(value, scope)));
