import { paragraph } from "../../../documents/outline/paragraph.ts";
import type { CountryCode } from "../../../vocabulary/country-code.ts";
import type { PrivacyInsert } from "../../privacy-insert.ts";
import type { OutlineBlock, OutlineFact } from "../insert-outline.ts";
import { isInEea } from "../is-in-eea.ts";
import type { PlainDesk } from "./plain-desk.ts";

/** Where the data is, and who has it outside the European Union. */
export function placeBlocks(desk: PlainDesk): readonly OutlineBlock[] {
  const { insert, plain, words } = desk;
  const country = onlyCountry(insert);
  const facts = locationFacts(desk);
  const abroad = receivers(insert).flatMap(({ name, countries }) => {
    const outside = countries.filter((code) => !isInEea(code));
    return outside.length > 0 ? [plain.leaving(name, outside.map(words.country))] : [];
  });
  const { seat } = insert;
  return [
    ...(country
      ? [paragraph(plain.allIn(words.country(country)))]
      : facts.length > 0
        ? [{ kind: "facts", facts } as const]
        : [paragraph(plain.notStated.locations)]),
    ...(abroad.length > 0
      ? [paragraph(plain.leaves), { kind: "list", items: abroad } as const]
      : []),
    ...(seat && !isInEea(seat.country)
      ? [paragraph(plain.seatedIn(insert.processor.name, words.country(seat.country)))]
      : []),
  ];
}

interface Receiver {
  readonly name: string;
  readonly countries: readonly CountryCode[];
}

/** Everybody who has data or can look at them, with the countries. */
function receivers({ processor, locations, subprocessors, recipients = [] }: PrivacyInsert) {
  const all: readonly Receiver[] = [
    { name: processor.name, countries: locations.map(({ country }) => country) },
    ...subprocessors.map(({ name, countries, accessFrom = [] }) => ({
      name,
      countries: [...countries, ...accessFrom],
    })),
    ...recipients.map(({ name, country }) => ({ name, countries: country ? [country] : [] })),
  ];
  return all.map(({ name, countries }) => ({ name, countries: [...new Set(countries)] }));
}

/** The one country of all data; `undefined` when there are more, or one is not known. */
function onlyCountry(insert: PrivacyInsert): CountryCode | undefined {
  const all = receivers(insert);
  const [country, ...others] = new Set(all.flatMap(({ countries }) => countries));
  const isKnown =
    all.every(({ countries }) => countries.length > 0) &&
    insert.locations.some(({ kind }) => kind === "storage") &&
    insert.subprocessorList !== "unknown" &&
    insert.subprocessorList !== "incomplete";
  return isKnown && others.length === 0 ? country : undefined;
}

function locationFacts(desk: PlainDesk): readonly OutlineFact[] {
  const facts = factsByKind(desk);
  const keyOf = ({ values }: OutlineFact) => values.join("\n");
  const keys = [...new Set(facts.map(keyOf))];
  // What is in the same place is said once.
  return keys.flatMap((key) => {
    const [first, ...same] = facts.filter((fact) => keyOf(fact) === key);
    if (!first) return [];
    const labels = [first.label, ...same.map(({ label }) => label.toLowerCase())];
    return [{ ...first, label: desk.words.enumerate(labels) }];
  });
}

function factsByKind({ insert, messages, words, plain }: PlainDesk): readonly OutlineFact[] {
  const { locations: kinds } = messages.insertOutline;
  return (Object.keys(kinds) as (keyof typeof kinds)[]).flatMap((kind) => {
    const values = insert.locations
      .filter((location) => location.kind === kind)
      .flatMap(({ country, transfer }) => [
        words.country(country),
        ...(isInEea(country)
          ? []
          : [transfer ? plain.transfers[transfer.kind] : plain.transferUnknown]),
      ]);
    return values.length > 0 ? [{ label: kinds[kind], values: [...new Set(values)] }] : [];
  });
}
