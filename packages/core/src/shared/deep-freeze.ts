/**
 * `value` itself, with everything in it frozen: a table of law, a preset, or a result that shares its parts with others.
 * Stops at what is frozen, and at what is no plain object or array: a schema or a `Map` keeps its state.
 *
 * @__NO_SIDE_EFFECTS__
 */
export function deepFreeze<const Value>(value: Value): Value {
  if (!isPlain(value) || Object.isFrozen(value)) return value;
  Object.freeze(value);
  freezeMembers(value);
  return value;
}

/** Apart, and without the mark above: a bundler drops a call inside a marked function whose result is not used. */
function freezeMembers(value: object): void {
  for (const member of Object.values(value)) {
    if (!isPlain(member) || Object.isFrozen(member)) continue;
    Object.freeze(member);
    freezeMembers(member);
  }
}

function isPlain(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  return Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
}
