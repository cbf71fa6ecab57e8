import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const sheet = join(dirname(fileURLToPath(import.meta.url)), "src/styles/tokens.css");
const declaration = /^ *--bijsluiter-([\w-]+): ([^;]+);/gm;
const hex = /#[0-9a-f]{3,6}/gi;

/** A colour as the format for design tokens of the W3C community group has it. */
interface ColorToken {
  readonly colorSpace: "srgb";
  readonly components: readonly number[];
  readonly hex: string;
}

/** Every token of the sheet by its name, as it stands there. */
export async function readTokens(): Promise<ReadonlyMap<string, string>> {
  const css = await readFile(sheet, "utf8");
  return new Map(
    [...css.matchAll(declaration)].map(([, name = "", value = ""]) => [
      name,
      value.replaceAll(/\s+/g, " "),
    ]),
  );
}

/** The colours of a theme by their names, as `#rrggbb`: those that are there where a host sets none. */
export async function colorsOf(theme: "light" | "dark"): Promise<ReadonlyMap<string, string>> {
  const colors = [...(await readTokens())].flatMap(([name, value]) => {
    const found = value.match(hex) ?? [];
    const own = theme === "light" ? found[0] : found.at(-1);
    return name.startsWith("color-") && own
      ? [[name.slice("color-".length), long(own)] as const]
      : [];
  });
  return new Map(colors);
}

/**
 * The tokens in the format of the W3C community group for design tokens, 2025.10: colours of light and dark beside each
 * other, then the rest. What only CSS can say (a size that grows with the window, a focus ring of two colours) stands in the
 * description of its token.
 */
export async function designTokens(): Promise<object> {
  const tokens = await readTokens();
  const theme = async (name: "light" | "dark") =>
    Object.fromEntries(
      [...(await colorsOf(name))].map(([color, value]) => [color, { $value: inSrgb(value) }]),
    );
  const group = (prefix: string, make: (value: string) => object) =>
    Object.fromEntries(
      [...tokens]
        .filter(([name]) => name.startsWith(prefix))
        .map(([name, value]) => [name.slice(prefix.length) || "default", make(value)]),
    );
  const length = (name: string) => dimension(tokens.get(name) ?? "");
  return {
    $description: "Tokens of Bijsluiter, made from tokens.css.",
    color: { $type: "color", light: await theme("light"), dark: await theme("dark") },
    size: { $type: "dimension", ...group("size-", dimension) },
    weight: { $type: "fontWeight", ...group("weight-", (value) => ({ $value: Number(value) })) },
    space: { $type: "dimension", unit: length("space"), target: length("target") },
    edge: { $type: "dimension", button: length("edge"), field: length("edge-field") },
    radius: {
      $type: "dimension",
      control: length("radius"),
      tag: length("radius-tag"),
      card: length("radius-card"),
    },
    focus: { $type: "dimension", offset: length("focus-offset") },
    motion: {
      $type: "duration",
      draw: { $value: { value: Number.parseFloat(tokens.get("motion") ?? ""), unit: "ms" } },
    },
  };
}

/** A length; of one that grows with the window the largest. */
function dimension(value: string): object {
  const [, number = "", unit = ""] = /([\d.]+)(rem|px)\)?$/.exec(value) ?? [];
  return {
    $value: { value: Number(number), unit },
    ...(value.includes("(") && { $description: value }),
  };
}

function inSrgb(color: string): ColorToken {
  const components = [1, 3, 5].map(
    (at) => Math.round((Number.parseInt(color.slice(at, at + 2), 16) / 255) * 10_000) / 10_000,
  );
  return { colorSpace: "srgb", components, hex: color };
}

const long = (color: string) =>
  color.length === 4 ? color.replaceAll(/[0-9a-f]/gi, "$&$&").toLowerCase() : color.toLowerCase();
