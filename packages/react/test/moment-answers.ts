import { partsOf } from "../src/forms/fields/moment/read-moment.ts";

/** The answers that give a moment, by the names of its fields; without a day or a time those fields are left alone. */
export function momentAnswers(
  name: string,
  { day, time }: { readonly day?: string; readonly time?: string },
): Readonly<Record<string, readonly string[]>> {
  const parts = Object.entries(partsOf(day ?? "", time ?? "")).filter(([part]) =>
    ["day", "month", "year"].includes(part) ? day !== undefined : time !== undefined,
  );
  return Object.fromEntries(parts.map(([part, text]) => [`${name}.${part}`, [text]]));
}

/** The same, a text each. */
export const momentTexts = (
  ...given: Parameters<typeof momentAnswers>
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(momentAnswers(...given)).map(([name, [text = ""]]) => [name, text]),
  );
