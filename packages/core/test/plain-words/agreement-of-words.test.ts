import { describe, expect, it } from "vitest";
import { promisedItems, statutoryItems } from "../../src/breaches/data/notice-items.ts";
import type { ProcessorNoticeFinding } from "../../src/breaches/index.ts";
import { declaredRules } from "../../src/inserts/data/declared-rules.ts";
import * as nl from "../../src/messages/nl/index.ts";
import { dataCategoryCodes } from "../../src/vocabulary/data/data-category-codes.ts";
import { examplesOf, sentencesOf } from "../language-kit/sentences.ts";

/** Nouns of these texts that are more than one, and those that are one. */
const plural =
  "(?:\\p{L}*gegevens|gevolgen|maatregelen|profielen|opvattingen|ouders|soorten|groepen|mensen|foto’s|antwoorden|leerlingen|docenten|termijnen|dossiers|afspraken|bestanden)";
const singular =
  "(?:oorzaak|aard|contactpunt|omvang|melding|bijsluiter|overeenkomst|leverancier|bestuur|datalek|bewaartermijn|toestemming)";
const clash = new RegExp(
  `(?<!\\p{L})(?:${plural} (?:staat|ontbreekt|wordt|mag|heeft|gaat|komt)|${singular} (?:staan|ontbreken|worden|mogen|gaan|komen))(?!\\p{L})`,
  "iu",
);

/** Where the noun before the verb belongs to another: "het aantal mensen staat", "van deze gegevens wordt". */
const otherHead =
  /(?:aantal|groep|een van|lijst van|deel van|soort|van|over|bij|met|door|uit|naar|voor|aan|in|hoelang|dat|wie|waar|welke|en) (?:\p{L}+ ){0,2}\p{L}+ \p{L}+$/iu;

const faults = (texts: readonly string[]) =>
  texts.flatMap((text) => {
    const [found] = clash.exec(text) ?? [];
    if (found === undefined) return [];
    const upTo = text.slice(0, text.indexOf(found) + found.length);
    return otherHead.test(upTo) ? [] : [`${found} | ${text}`];
  });

describe("number and gender of Dutch nouns", () => {
  it("fit the verb in every sentence there is", () => {
    expect(faults(sentencesOf(nl).flatMap(examplesOf))).toEqual([]);
  });

  it("is caught where it does not", () => {
    expect(
      faults([
        "De waarschijnlijke gevolgen ontbreekt nog.",
        "Contactgegevens staat niet in de bijsluiter.",
        "De oorzaak ontbreken nog.",
      ]),
    ).toHaveLength(3);
    expect(faults(["Het aantal mensen staat er nog niet in."])).toEqual([]);
  });

  it("fit in what a notice lacks, for every item", () => {
    const { findings } = nl.processorNotice;
    const rows = [
      ...promisedItems.map((row) => ({ ...row, code: "promised-item-missing" as const })),
      ...statutoryItems.map((row) => ({ ...row, code: "statutory-item-missing" as const })),
    ].map(
      (row) => ({ ...row, severity: "warning", where: [] }) as unknown as ProcessorNoticeFinding,
    );
    const texts = rows.map((row) =>
      (findings[row.code] as (found: ProcessorNoticeFinding) => string)(row),
    );
    expect(faults(texts)).toEqual([]);
    for (const text of texts)
      expect(text).toMatch(/^\p{Lu}[^.]+\.(?: Het bestuur heeft dit nodig .+\)\.)?$/u);
  });

  it("fit in what rows show, for every kind of data and every count", () => {
    const texts = dataCategoryCodes.flatMap((category) =>
      [1, 2, 5, 21, 1000].flatMap((count) =>
        (Object.keys(declaredRules) as (keyof typeof declaredRules)[]).map((code) =>
          nl.insertDeclared[code]({
            ...declaredRules[code],
            code,
            category,
            count,
            where: [],
            kinds: [],
            pointers: [],
          }),
        ),
      ),
    );
    expect(faults(texts)).toEqual([]);
    expect(texts.filter((text) => /(?<!\d)1 nummers|(?:[2-9]|\d\d) nummer /u.test(text))).toEqual(
      [],
    );
  });
});
