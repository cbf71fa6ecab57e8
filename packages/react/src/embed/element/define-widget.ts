import { type WidgetElement, widgetClass } from "./widget-element.ts";

/** Name of an element. */
export interface DefineOptions {
  /** Before the name: `leerplein` gives `<leerplein-breach-report>`. Default: `bijsluiter`. */
  readonly prefix?: string;
}

const DEFAULT_PREFIX = "bijsluiter";

/** Elements that this module defined, so that a second call is none. */
const own = new Set<CustomElementConstructor>();

/**
 * Defines the element of a widget. The first on a page keeps the name: a second version says so once in the console, and
 * may be defined under a prefix of its own.
 *
 * @returns Name of the element; also when another version has it.
 */
export function defineWidget(widget: WidgetElement, { prefix }: DefineOptions = {}): string {
  const name = `${prefix ?? DEFAULT_PREFIX}-${widget.name}`;
  const there = customElements.get(name);
  if (!there) {
    const made = widgetClass(widget);
    own.add(made);
    customElements.define(name, made);
  } else if (!own.has(there))
    // biome-ignore lint/suspicious/noConsole: whoever writes the page has no other place to hear of it.
    console.warn(
      `<${name}> is already defined, by another version perhaps, and stays as it is. define({ prefix }) gives this one a name of its own.`,
    );
  return name;
}
