import { parseArgs } from "node:util";
import { nearName } from "../../shared/issues/near-name.ts";
import type { WrongUse } from "./wrong-use.ts";

/** An option of a command. */
interface CommandOption {
  readonly type: "boolean" | "string";
  /** One letter: `o` for `-o`. */
  readonly short?: string;
  /** What was expected, when the value does not do: `"a day, as 2026-11-29"`. */
  readonly refuse?: (value: string) => string | undefined;
}

/** The options of a command that were given, and what is no option. */
export interface ReadOptions<Name extends string> {
  readonly has: (name: Name) => boolean;
  readonly text: (name: Name) => string | undefined;
  readonly positionals: readonly string[];
}

type Options<Name extends string> = Readonly<Record<Name, CommandOption>>;

/**
 * Reads the arguments of a command, or says which one is wrong and why. Of an option that comes twice, the last counts.
 */
export function readOptions<Name extends string>(
  args: readonly string[],
  options: Options<Name>,
): ReadOptions<Name> | WrongUse {
  const given = new Map<string, string | true>();
  const positionals: string[] = [];
  for (const token of tokensOf(args, options)) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    const { name, rawName, value } = token;
    const wrong = wrongOption(rawName, value, optionOf(name, options) ?? Object.keys(options));
    if (wrong) return { wrong };
    given.set(name, value ?? true);
  }
  return {
    has: (name) => given.has(name),
    text: (name) => {
      const value = given.get(name);
      return value === true ? undefined : value;
    },
    positionals,
  };
}

function tokensOf(args: readonly string[], options: Options<string>) {
  const types = Object.entries(options).map(
    ([name, { type, short }]) => [name, { type, ...(short && { short }) }] as const,
  );
  return parseArgs({
    args: [...args],
    options: Object.fromEntries(types),
    allowPositionals: true,
    strict: false,
    tokens: true,
  }).tokens;
}

const optionOf = (name: string, options: Options<string>) =>
  Object.hasOwn(options, name) ? options[name] : undefined;

/** What is wrong with one option: its definition, or the names that there are when it has none. */
function wrongOption(
  rawName: string,
  value: string | undefined,
  known: CommandOption | readonly string[],
): string | undefined {
  if ("length" in known) {
    const meant = nearName(rawName.replace(/^-+/, ""), known);
    return `${shown(rawName)} is not an option${meant ? `; did you mean --${meant}?` : ""}`;
  }
  if (known.type === "boolean")
    return value === undefined ? undefined : `${rawName} takes no value`;
  if (value === undefined || value.startsWith("--")) return `${rawName} needs a value`;
  const expected = known.refuse?.(value);
  return expected === undefined ? undefined : `${rawName} expects ${expected}`;
}

/** A name as somebody types one; anything else may be a value that went astray. */
const shown = (rawName: string) =>
  /^--?[a-zA-Z][\w-]{0,39}$/.test(rawName) ? rawName : "one of them";
