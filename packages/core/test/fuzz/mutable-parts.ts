import { isSchema } from "../doors/exports.ts";

const holdsWhatFreezingLeaves = (value: object) =>
  value instanceof Date ||
  value instanceof Map ||
  value instanceof Set ||
  (ArrayBuffer.isView(value) && value.byteLength > 0);

function collect(value: unknown, place: string, seen: Set<object>, found: Map<object, string>) {
  if (typeof value !== "object" || value === null || seen.has(value) || isSchema(value)) return;
  seen.add(value);
  if (!Object.isFrozen(value) || holdsWhatFreezingLeaves(value)) found.set(value, place || "/");
  if (ArrayBuffer.isView(value)) return;
  for (const name of Reflect.ownKeys(value)) {
    const descriptor = Reflect.getOwnPropertyDescriptor(value, name);
    if (descriptor && "value" in descriptor)
      collect(descriptor.value, `${place}/${String(name)}`, seen, found);
  }
  if (value instanceof Map || value instanceof Set)
    for (const member of [...value].flat()) collect(member, `${place}/*`, seen, found);
}

/** Objects in `value` that somebody who holds it can change, with their places. Schemas and functions are code. */
function mutableParts(value: unknown): ReadonlyMap<object, string> {
  const found = new Map<object, string>();
  collect(value, "", new Set(), found);
  return found;
}

/** Where `value` holds an object of `other` that can be changed through either; nothing when each has its own. */
export function sharedPart(other: unknown, value: unknown): string | undefined {
  const parts = mutableParts(other);
  if (parts.size === 0) return undefined;
  for (const [part, place] of mutableParts(value)) if (parts.has(part)) return place;
  return undefined;
}
