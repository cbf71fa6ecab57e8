import { enumerate } from "../../../documents/lines/enumerate.ts";
import { checkText } from "../../../shared/text/check-text.ts";
import { splitReference } from "../../split-reference.ts";
import { legalSources } from "./legal-sources.ts";

const laws: Readonly<Record<string, string>> = {
  GDPR: "AVG",
  TFEU: "VWEU",
  "Withdrawal Agreement": "terugtrekkingsakkoord",
};

const acts: readonly (readonly [RegExp, string])[] = [
  [/^European Council Decision /, "Besluit van de Europese Raad "],
  [/^Implementing Decision /, "Uitvoeringsbesluit "],
  [/^Implementing Regulation /, "Uitvoeringsverordening "],
  [/^Regulation /, "Verordening "],
  [/^Directive /, "Richtlijn "],
  [/^Decision /, "Besluit "],
  [/^CJEU /, "Hof van Justitie, zaak "],
];

/**
 * Een vindplaats zoals een Nederlandse jurist die schrijft. Wat hier niet bekend is, blijft zoals het is: een eigen bron
 * heeft eigen woorden.
 *
 * @throws InvalidInputError als `ref` geen tekst is.
 *
 * @example
 * ```ts
 * import { legalReference } from "@bijsluiter/core/messages/nl";
 *
 * legalReference("GDPR art. 33(3)(c)"); // => "AVG, artikel 33, lid 3, onder c"
 * ```
 */
export function legalReference(ref: string): string {
  checkText(ref, "ref");
  const known = Object.hasOwn(legalSources, ref) ? legalSources[ref] : undefined;
  if (known !== undefined) return known;
  const { source, chapter, annex, articles } = splitReference(ref);
  return [
    (Object.hasOwn(laws, source) ? laws[source] : undefined) ??
      acts.reduce((text, [from, to]) => text.replace(from, to), source),
    ...(chapter === undefined ? [] : [`hoofdstuk ${chapter}`]),
    ...(annex === undefined ? [] : [`bijlage ${annex}`]),
    ...(articles.length === 0 ? [] : [enumerate(articles.map(article), "en")]),
  ]
    .join(", ")
    .replaceAll("'", "’");
}

/** Cijfers zijn leden, letters onderdelen; wat na een ‘en’ alleen een lid of letter is, hoort bij het artikel ervoor. */
function article({
  number,
  parts,
}: {
  readonly number: string;
  readonly parts: readonly string[];
}) {
  const [from = "", to] = number.split("-");
  const head = to === undefined ? `artikel ${from}` : `artikelen ${from} tot en met ${to}`;
  const rest = parts.map((part) => (/^\d/.test(part) ? `lid ${part}` : `onder ${part}`));
  return [...(number === "" ? [] : [head]), ...rest].join(", ");
}
