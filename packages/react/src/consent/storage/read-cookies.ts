import type { ConsentChoice } from "@bijsluiter/core/consent/state";
import { agreedChoices } from "../store/agreed-choices.ts";
import type { ConsentScope } from "../store/consent-storage.ts";
import { decodeChoices } from "./choice-code.ts";

/** The values that a header `Cookie` has under a name: a browser sends one for each path and domain that fits. */
export const cookieValues = (header: string, name: string): readonly string[] =>
  header
    .split(";")
    .map((pair) => pair.trim())
    .flatMap((pair) => (pair.startsWith(`${name}=`) ? [pair.slice(name.length + 1)] : []));

/**
 * What a value says: plain, in quotes or percent-encoded, as servers and frameworks hand it on, up to a limit of rounds. One
 * that is not whole, or that is another person's, says nothing; none is an error.
 */
function choicesIn(value: string, scope: ConsentScope, rounds = 2): readonly ConsentChoice[] {
  try {
    const text = value.replace(/^"(.*)"$/, "$1");
    const choices = decodeChoices(text, scope);
    return choices[0] || !rounds ? choices : choicesIn(decodeURIComponent(text), scope, rounds - 1);
  } catch {
    return [];
  }
}

/** What the cookies of a name say together: a yes that all of them hold, and any no. */
export const readCookies = (
  header: string,
  name: string,
  scope: ConsentScope,
): readonly ConsentChoice[] =>
  agreedChoices(cookieValues(header, name).map((value) => choicesIn(value, scope)));
