import {
  cloneElement,
  createElement,
  type ElementType,
  type ForwardedRef,
  forwardRef,
  type HTMLAttributes,
  type ReactElement,
  type ReactNode,
  version,
} from "react";
import { mergeProps, type Props } from "./merge-props.ts";
import { type MaybeRef, useJoinedRefs } from "./use-joined-refs.ts";

/** State of a part; each becomes a `data-*` attribute. */
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

/** Closed: what an element gets is either the part's `own` or `given` to it, so that the two are always merged. */
interface ElementProps {
  readonly as: ElementType;
  /** Its class, behind `bijsluiter-`. */
  readonly base?: string;
  readonly state?: PartState;
  /** Attributes, handlers and ref of the part itself. */
  readonly own?: Props;
  /** What whoever uses the part gave it. */
  readonly given: PartProps<object>;
  /** Content of the part itself, instead of given children. */
  readonly children?: ReactNode;
  readonly ref?: unknown;
}

function PartElement(props: Omit<ElementProps, "ref">, ref: ForwardedRef<unknown>): ReactNode {
  const { as, base, state = {}, own, given, children } = props;
  const { render, ...rest } = given;
  const element = typeof render === "object" ? render : undefined;
  const joined = useJoinedRefs(own?.["ref"] as MaybeRef, ref, element && refOf(element));
  const data: Record<string, unknown> = { className: base && `bijsluiter-${base}` };
  for (const [key, value] of Object.entries(state))
    data[`data-${key}`] = value === true ? "" : value === false ? undefined : value;
  const all = mergeProps(data, own, rest, { children }, element?.props);
  if (joined) all["ref"] = joined;
  if (typeof render === "function") return render(all, state);
  return element ? cloneElement(element, all) : createElement(as, all);
}

/** React 18 keeps the ref of an element beside its props. */
const refOf = (element: ReactElement<Record<string, unknown>>): MaybeRef =>
  (version < "19" ? (element as { readonly ref?: unknown }).ref : element.props["ref"]) as MaybeRef;

/**
 * The one element of a part: class `bijsluiter-<base>`, state as `data-*`, replaceable by `render`. Its `own` props and
 * those `given` to it are merged: both handlers run, class names add up, refs are joined.
 */
export const Part = /* @__PURE__ */ forwardRef(PartElement) as (props: ElementProps) => ReactNode;
