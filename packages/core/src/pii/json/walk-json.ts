import { InvalidInputError } from "../../shared/invalid-input-error.ts";

/** A text in a JSON value: a name, a string, or a number as it is written. */
export interface JsonText {
  readonly text: string;
  readonly pointer: string;
  readonly part: "key" | "value";
  /** Names of the members around it, the nearest last; items of a list have the name of the list. */
  readonly names: readonly string[];
}

interface Step {
  readonly value: unknown;
  readonly pointer: string;
  readonly names: readonly string[];
  /** Objects that the value is in. */
  readonly inside: readonly object[];
}

/** More than any document that people made; beyond it, a value holds itself or an attack. */
const DEEPEST = 1000;
/** A label two levels up still says what it is: `{ "bsn": { "value": … } }`. */
const NAMES = 2;

/**
 * Every text of a JSON value in document order, without recursion.
 *
 * @throws InvalidInputError for a value that holds itself, or lies over 1000 levels deep.
 */
export function* walkJson(json: unknown): Generator<JsonText> {
  const stack: Step[] = [{ value: json, pointer: "", names: [], inside: [] }];
  for (let step = stack.pop(); step; step = stack.pop()) {
    const { value, pointer, names, inside } = step;
    if (typeof value === "string") yield { text: value, pointer, part: "value", names };
    if (typeof value === "number" || typeof value === "bigint") {
      yield { text: String(value), pointer, part: "value", names };
    }
    if (typeof value !== "object" || value === null) continue;
    if (inside.includes(value) || inside.length >= DEEPEST) {
      throw new InvalidInputError([{ code: "too-deep", path: [], params: { maximum: DEEPEST } }]);
    }
    const within = [...inside, value];
    const steps: Step[] = [];
    for (const [key, member] of Object.entries(value)) {
      const place = `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
      const inList = Array.isArray(value);
      if (!inList) yield { text: key, pointer: place, part: "key", names: [] };
      const around = inList ? names : [...names, key].slice(-NAMES);
      steps.push({ value: member, pointer: place, names: around, inside: within });
    }
    while (steps.length > 0) stack.push(steps.pop() as Step);
  }
}
