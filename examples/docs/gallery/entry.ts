import type * as library from "@bijsluiter/react";
import type * as locale from "@bijsluiter/react/locales/nl";
import type { ComponentProps, ElementType, ReactNode } from "react";

type Library = typeof library;
/** Props of a widget in one state, by name. */
export type Props = Readonly<Record<string, unknown>>;
/** What both languages export. */
export type Words = Omit<typeof locale, "nl">;

/** One widget with its states. */
export interface Entry {
  /** Name of the export of `@bijsluiter/react`, or the tag of an element. */
  readonly widget: string;
  /** Export of `@bijsluiter/react/locales/<language>` that it takes as `texts`. */
  readonly words?: keyof Words;
  /** The provider around it that has its words, so that it takes none itself. */
  readonly provider?: "ConsentProvider";
  /** Props of each state, by the title of the state. */
  readonly states: Readonly<Record<string, Props>>;
  /** What must stand around it, such as a provider. */
  readonly around?: (widget: ReactNode, stage: Stage) => ReactNode;
  /** Instead of the widget by itself, for what is used in parts. */
  readonly render?: (stage: Stage) => ReactNode;
}

/** Where a widget is shown. */
export interface Stage {
  readonly state: string;
  readonly words: Words;
}

type PropsOf<Name extends keyof Library> = Library[Name] extends ElementType
  ? Partial<ComponentProps<Library[Name]>>
  : never;

/** An entry of which the compiler knows the props. */
export function entry<Name extends keyof Library>(
  widget: Name,
  states: Readonly<Record<string, PropsOf<Name>>>,
  more: Omit<Entry, "widget" | "states"> = {},
): Entry {
  return { widget, states: states as Entry["states"], ...more };
}
