import {
  cloneElement,
  createElement,
  type ElementType,
  type ForwardedRef,
  forwardRef,
  type HTMLAttributes,
  type ReactElement,
  type ReactNode,
} from "react";

/** What a part tells about itself; each becomes a `data-*` attribute. */
type PartState = Readonly<Record<string, string | number | boolean | undefined>>;

/** Replaces the element of a part: an element to clone, or a function of its props and state. */
type Render =
  | ReactElement<Record<string, unknown>>
  | ((props: Record<string, unknown>, state: PartState) => ReactNode);

/** Props of every part: those of its element, and another element if you want one. */
export type PartProps<Attributes = HTMLAttributes<HTMLElement>> = Attributes & {
  /** Another element instead of the usual one; it gets the props, the ref and the content. */
  readonly render?: Render;
};

interface OwnProps {
  readonly as: ElementType;
  /** Its class, behind `bijsluiter-`. */
  readonly base: string;
  readonly state?: PartState;
  readonly render?: Render | undefined;
  readonly className?: string | undefined;
  readonly ref?: unknown;
  readonly [attribute: string]: unknown;
}

function PartElement(props: Omit<OwnProps, "ref">, ref: ForwardedRef<unknown>): ReactNode {
  const { as, base, state = {}, render, className, ...rest } = props as OwnProps;
  const data = Object.entries(state).map(([key, value]) => [
    `data-${key}`,
    value === true ? "" : value === false ? undefined : value,
  ]);
  const all: Record<string, unknown> = {
    ...Object.fromEntries(data),
    ...rest,
    ref,
    className: [`bijsluiter-${base}`, className].filter(Boolean).join(" "),
  };
  if (typeof render === "function") return render(all, state);
  return render ? cloneElement(render, { ...all, ...render.props }) : createElement(as, all);
}

/** The one element of a part: class `bijsluiter-<base>`, state as `data-*`, replaceable by `render`. */
export const Part = forwardRef(PartElement) as (props: OwnProps) => ReactNode;
