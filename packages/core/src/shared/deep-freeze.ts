/**
 * `value` itself, with everything in it frozen: a table of law, a preset, or a result that shares its parts with others.
 * Stops at what is frozen, and at what is no plain object or array: a schema or a `Map` keeps its state.
 *
 * @__NO_SIDE_EFFECTS__
 */
export function deepFreeze<const Value>(value: Value): Value {
  freeze(value);
  return value;
}

/** Apart, and without the mark above: a bundler drops a call of a marked function whose result is not used. */
function freeze(value: unknown): void {
  if (!isPlain(value) || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const member of Object.values(value)) freeze(member);
}

function isPlain(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  return Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
}
