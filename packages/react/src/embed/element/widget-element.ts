import type { ReactNode } from "react";
import { pageLanguage } from "./page-language.ts";
import { attributeOf, type Properties, propertyValue } from "./properties.ts";
import { renderInShadow, type ShadowWidget } from "./render-in-shadow.ts";

/** What makes a widget an element. */
export interface WidgetElement<Name extends string = string> {
  /** Of the element, without the prefix. */
  readonly name: string;
  readonly properties: Readonly<Record<Name, Properties[string]>>;
  /** Style sheet of the widget. */
  readonly rules: string;
  /** Further properties that follow from those of the page; read before each time that it shows something. */
  readonly derive?: (
    values: Readonly<Partial<Record<Name, unknown>>>,
    host: HTMLElement,
  ) => Readonly<Partial<Record<Name, unknown>>>;
  /** What the element shows; nothing while it lacks what it needs. */
  readonly render: (
    values: Readonly<Partial<Record<Name, unknown>>>,
    host: HTMLElement,
    language: string,
  ) => ReactNode;
}

/** A class for the element of a widget. Made when it is defined: on a server there are no elements. */
export function widgetClass(widget: WidgetElement): CustomElementConstructor {
  const { name, properties, rules, derive, render } = widget;
  const byAttribute = new Map(
    Object.entries(properties)
      .filter(([, kind]) => kind !== "object")
      .map(([property]) => [attributeOf(property), property]),
  );

  class Element extends HTMLElement {
    static readonly observedAttributes = [...byAttribute.keys(), "lang", "dir"];
    readonly #values: Record<string, unknown> = {};
    #shown: ShadowWidget | undefined;
    #isWaiting = false;

    static {
      for (const property of Object.keys(properties)) {
        const accessors: PropertyDescriptor = {
          configurable: true,
          get(this: Element) {
            return this.#values[property];
          },
          set(this: Element, value: unknown) {
            this.#take(property, value);
          },
        };
        // By the name of the attribute too: Vue and React 19 set a property where there is one of the name that is written.
        Object.defineProperty(Element.prototype, attributeOf(property), accessors);
        Object.defineProperty(Element.prototype, property, { ...accessors, enumerable: true });
      }
    }

    connectedCallback(): void {
      for (const property of Object.keys(properties)) this.#takeEarly(property);
      this.#refresh();
    }

    /** An element that moves is taken out and put in again within one task: its state stays. */
    disconnectedCallback(): void {
      setTimeout(() => {
        if (this.isConnected) return;
        this.#shown?.unmount();
        this.#shown = undefined;
      });
    }

    attributeChangedCallback(attribute: string, before: string | null, value: string | null): void {
      if (before === value) return;
      const property = byAttribute.get(attribute);
      if (property) this.#take(property, value);
      else this.#refresh();
    }

    #take(property: string, given: unknown): void {
      try {
        this.#values[property] = propertyValue(properties[property] ?? "text", given);
      } catch {
        delete this.#values[property];
        // biome-ignore lint/suspicious/noConsole: whoever writes the page has no other place to hear of it.
        console.error(`<${this.localName}>: ${attributeOf(property)} is no JSON.`);
      }
      this.#refresh();
    }

    /** A property that was set before the element was defined hides the one of the class. */
    #takeEarly(property: string): void {
      if (!Object.hasOwn(this, property)) return;
      const value: unknown = Reflect.get(this, property);
      Reflect.deleteProperty(this, property);
      this.#take(property, value);
    }

    /** Shows what the properties say, once for all that are set in one turn. */
    #refresh(): void {
      if (derive) Object.assign(this.#values, derive(this.#values, this));
      if (this.#isWaiting || !this.isConnected) return;
      this.#isWaiting = true;
      queueMicrotask(() => {
        this.#isWaiting = false;
        if (!this.isConnected) return;
        this.#shown ??= renderInShadow(this, rules);
        this.#shown.render(render(this.#values, this, pageLanguage(this)));
      });
    }
  }
  Object.defineProperty(Element, "name", { value: name });
  return Element;
}
