import { nearName } from "../../shared/issues/near-name.ts";
import type { Terminal } from "../terminal.ts";
import type { ReadOptions } from "./read-options.ts";
import type { WrongUse } from "./wrong-use.ts";

/** How a command writes what it found. */
export type OutputFormat = (typeof outputFormats)[number];

/** Every {@link OutputFormat}: lines, JSON, annotations of a workflow of GitHub, and SARIF 2.1.0. */
const outputFormats = ["text", "json", "github", "sarif"] as const;

/** What was expected of a value that is not one of `names`, with the one that was probably meant. */
export const refuseUnless =
  (names: readonly string[]) =>
  (value: string): string | undefined => {
    if (names.includes(value)) return undefined;
    const meant = nearName(value, names);
    return `one of ${names.join(", ")}${meant ? `; did you mean ${meant}?` : ""}`;
  };

/** Options of every command; each short form stands for `--output` with its name. */
export const sharedOptions = {
  output: { type: "string", refuse: refuseUnless(outputFormats) },
  json: { type: "boolean" },
  github: { type: "boolean" },
  sarif: { type: "boolean" },
  help: { type: "boolean" },
} as const;

/** What every usage says of these options. */
export const sharedUsage = `  --output <format>        text, json, github or sarif (default: github in a GitHub workflow, else text)
  --json, --github, --sarif   short forms of --output
  --help                   prints this text
`;

/** Ends every usage. */
export const exitCodes =
  "Exit code: 0 nothing found, 1 something found, 2 invalid usage, 3 something could not be read or written.\n";

/** The format that was asked for, or else the one that fits where the command runs. */
export function outputFormat(
  { has, text }: ReadOptions<keyof typeof sharedOptions>,
  { env }: Pick<Terminal, "env">,
): OutputFormat | WrongUse {
  const named = outputFormats.filter((format) => format === text("output"));
  const short = (["json", "github", "sarif"] as const).filter((format) => has(format));
  const [asked, other] = new Set([...named, ...short]);
  if (other !== undefined) return { wrong: `--${asked} and --${other} cannot be combined` };
  return asked ?? (env?.["GITHUB_ACTIONS"] === "true" ? "github" : "text");
}
