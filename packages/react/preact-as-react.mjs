import { options, render } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";

// What the widgets take for React: of it what they use, in a fourth of the bytes of `preact/compat`.
export { Component, cloneElement, createContext, createElement, Fragment } from "preact";
export {
  useCallback,
  useContext,
  useEffect,
  useLayoutEffect as useInsertionEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "preact/hooks";

/** Of an element, `ref` stands beside the props, as in React 18. */
export const version = "18.0.0";

const before = options.vnode;
options.vnode = (vnode) => {
  const { type, props } = vnode;
  if (typeof type === "string") {
    const { onFocus, ...others } = props;
    // In React the focus of what is inside is heard too.
    if (onFocus) vnode.props = { ...others, onFocusIn: onFocus };
    if (type === "noscript") vnode.props = {};
  }
  before?.(vnode);
};

/** Preact hands `ref` on among the props. */
export const forwardRef =
  (draw) =>
  ({ ref, ...props }) =>
    draw(props, ref ?? null);

// One count for all scripts of a page, also those of another version.
const count = Symbol.for("bijsluiter.ids");

/** Preact counts ids anew in each root; two widgets on a page must not share one. */
export const useId = () => {
  const [id] = useState(() => {
    globalThis[count] = (globalThis[count] ?? 0) + 1;
    return `bijsluiter-${globalThis[count]}`;
  });
  return id;
};

export function useSyncExternalStore(subscribe, read) {
  const value = read();
  const [, count] = useState(0);
  const latest = useRef();
  useLayoutEffect(() => {
    latest.current = { read, value };
  });
  useEffect(() => {
    const look = () => {
      const { current } = latest;
      if (!Object.is(current.read(), current.value)) count((times) => times + 1);
    };
    look();
    return subscribe(look);
  }, [subscribe]);
  return value;
}

/** For `react-dom/client`. */
export const createRoot = (container) => ({
  render: (node) => render(node, container),
  unmount: () => render(null, container),
});
