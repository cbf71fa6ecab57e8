import { exportsOfDoors, isSchema } from "./doors/exports.ts";
import { membersOf, partsOf, type Schema } from "./doors/schema-parts.ts";
import type { SourceRegex } from "./regexes.ts";

function collect(schema: Schema, place: string, seen: Set<Schema>): readonly SourceRegex[] {
  if (seen.has(schema)) return [];
  seen.add(schema);
  const parts = partsOf(schema);
  const own = [parts, ...(parts.checks ?? []).map(({ _zod }) => _zod.def)].flatMap(({ pattern }) =>
    pattern ? [{ place, pattern: pattern.source, flags: pattern.flags }] : [],
  );
  return [...own, ...membersOf(parts).flatMap(([step, part]) => collect(part, place + step, seen))];
}

/** Regular expressions that the schemas of all doors test a text with, those of zod among them. */
export async function schemaRegexes(): Promise<readonly SourceRegex[]> {
  const seen = new Set<Schema>();
  return (await exportsOfDoors()).flatMap(({ title, value }) =>
    isSchema(value) ? collect(value as Schema, title, seen) : [],
  );
}

/**
 * Regular expressions that are put together in a file of the sources while `run` loads it and calls what makes them.
 */
export async function regexesMadeIn(
  file: string,
  run: () => Promise<unknown>,
): Promise<readonly SourceRegex[]> {
  const found: SourceRegex[] = [];
  const real = globalThis.RegExp;
  const construct: NonNullable<ProxyHandler<typeof RegExp>["construct"]> = (target, args, made) => {
    const regex = Reflect.construct(target, args, made) as RegExp;
    const isOurs = new Error().stack?.split("\n").some((line) => line.includes(file));
    if (isOurs) found.push({ place: file, pattern: regex.source, flags: regex.flags });
    return regex;
  };
  globalThis.RegExp = new Proxy(real, { construct });
  try {
    await run();
  } finally {
    globalThis.RegExp = real;
  }
  return found;
}
