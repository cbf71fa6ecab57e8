import type { Props } from "./entry.ts";

const isElement = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.some(isElement)
    : typeof value === "object" && value !== null && "$$typeof" in value;

/** The props that can be written as JSON, for a field in which they are changed. */
export const editable = (props: Props): string =>
  JSON.stringify(
    Object.fromEntries(
      Object.entries(props).filter(([, value]) => typeof value !== "function" && !isElement(value)),
    ),
    null,
    2,
  );

/** Props with what was written in the field, and what is wrong with it; functions stay as they were. */
export function changed(
  props: Props,
  text: string,
): { readonly props: Props; readonly wrong?: string } {
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read !== "object" || read === null) return { props, wrong: "An object is asked." };
    const kept = Object.entries(props).filter(
      ([, value]) => typeof value === "function" || isElement(value),
    );
    return { props: { ...Object.fromEntries(kept), ...read } };
  } catch (error) {
    return { props, wrong: error instanceof Error ? error.message : "Not JSON." };
  }
}
