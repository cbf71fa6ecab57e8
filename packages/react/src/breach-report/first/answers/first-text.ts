import type { Answers } from "../../../forms/form-scope.tsx";
import type { FirstSettings } from "../first-settings.ts";

type Table = Readonly<Record<string, unknown>>;

/**
 * Every answer as it was typed, under its question: to copy and to keep when the form itself cannot go on. Looks words up
 * and calls none of ours, because one of those may be what failed.
 */
export function firstText(
  answers: Answers,
  { questions, words }: Pick<FirstSettings, "questions" | "words">,
): string {
  const given = Object.entries(answers).filter(([, values]) => values.some((one) => one.trim()));
  const linesOf = (names: readonly string[]) =>
    given
      .filter(([name]) => names.some((one) => name === one || name.startsWith(`${one}.`)))
      .map(([name, values]) => values.map((value) => wordFor(name, value, words)).join("; "));
  const asked = questions.flatMap(({ id, asks }) => {
    const lines = linesOf(asks);
    return lines.length > 0 ? [[words.questions[id], ...lines].join("\n")] : [];
  });
  const all = questions.flatMap(({ asks }) => asks as readonly string[]);
  const others = given.filter(
    ([name]) => !all.some((one) => name === one || name.startsWith(`${one}.`)),
  );
  return [...asked, ...others.map(([, values]) => values.join("; "))].join("\n\n");
}

function wordFor(name: string, value: string, words: FirstSettings["words"]): string {
  const tables: Readonly<Record<string, Table>> = {
    "incident.kind": words.kinds,
    "people.categories": words.people,
    "data.categories": words.data,
    "timeline.discovery": words.discovery,
    "timeline.discoveredAt.when": words.when,
    "timeline.occurred.now": words.check.ongoing,
    "measures.taken.open": { nothing: words.nothingDone.label },
  };
  const own: Table = {
    "not-known-yet": words.notKnownYet,
    ...(name.endsWith(".open") && { yes: words.notKnownYet }),
  };
  const word = [tables[name] ?? {}, own].map((table) =>
    Object.hasOwn(table, value) ? table[value] : undefined,
  );
  const found = word.find((one) => typeof one === "string");
  return typeof found === "string" ? found : value;
}
