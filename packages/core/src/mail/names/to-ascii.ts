const BASE = 36;
const LOWEST = 1;
const HIGHEST = 26;
const SKEW = 38;
const DAMP = 700;
const FIRST_BIAS = 72;
const FIRST_CODE = 128;
const LONGEST = 1000;

/**
 * A name as A-labels in lower case; RFC 5891 and RFC 3492. Labels are lower-cased and composed, and not checked against the
 * tables of IDNA: a name that may not be registered does not exist. None for a text that is too long to be a name.
 */
export function toAscii(name: string): string | undefined {
  if (name.length > LONGEST) return undefined;
  if (/^[\0-\x7f]*$/.test(name)) return name.toLowerCase();
  const composed = name.toLowerCase().normalize("NFC");
  return composed
    .split(".")
    .map((label) => (/^[\0-\x7f]*$/.test(label) ? label : `xn--${toPunycode(label)}`))
    .join(".");
}

function toPunycode(label: string): string {
  const points = Array.from(label, (sign) => sign.codePointAt(0) ?? 0);
  const basic = points.filter((point) => point < FIRST_CODE);
  let text = String.fromCodePoint(...basic);
  if (basic.length > 0) text += "-";
  let state = { next: FIRST_CODE, delta: 0, bias: FIRST_BIAS, done: basic.length };
  while (state.done < points.length) {
    const lowest = Math.min(...points.filter((point) => point >= state.next));
    state.delta += (lowest - state.next) * (state.done + 1);
    state = { ...state, next: lowest };
    for (const point of points) {
      if (point < state.next) state.delta += 1;
      if (point !== state.next) continue;
      text += variableLength(state.delta, state.bias);
      const bias = adapt(state.delta, state.done + 1, state.done === basic.length);
      state = { ...state, bias, delta: 0, done: state.done + 1 };
    }
    state = { ...state, next: state.next + 1, delta: state.delta + 1 };
  }
  return text;
}

/** A number as digits of which the base depends on their place; RFC 3492, section 3.3. */
function variableLength(number: number, bias: number): string {
  let rest = number;
  let text = "";
  for (let place = BASE; ; place += BASE) {
    const threshold = Math.min(Math.max(place - bias, LOWEST), HIGHEST);
    if (rest < threshold) return text + digit(rest);
    text += digit(threshold + ((rest - threshold) % (BASE - threshold)));
    rest = Math.floor((rest - threshold) / (BASE - threshold));
  }
}

const digit = (value: number) => String.fromCodePoint(value + (value < 26 ? 97 : 22));

/** RFC 3492, section 6.1. */
function adapt(delta: number, count: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? DAMP : 2));
  rest += Math.floor(rest / count);
  let bias = 0;
  while (rest > ((BASE - LOWEST) * HIGHEST) / 2) {
    rest = Math.floor(rest / (BASE - LOWEST));
    bias += BASE;
  }
  return bias + Math.floor(((BASE - LOWEST + 1) * rest) / (rest + SKEW));
}
