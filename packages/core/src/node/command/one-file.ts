import type { WrongUse } from "./wrong-use.ts";

/** The one file that a command takes, or what is wrong with what it was given. @param what - What the command does with it. */
export function oneFile(
  positionals: readonly string[],
  what: string,
): { readonly file: string } | WrongUse {
  const [file, ...more] = positionals;
  if (file === undefined) return { wrong: `name the file to ${what}` };
  if (more.length > 0) return { wrong: `one file at a time, not ${positionals.length}` };
  return { file };
}
