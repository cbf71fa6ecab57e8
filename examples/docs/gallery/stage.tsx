import sheet from "@bijsluiter/react/styles.css?inline";
import { Component, type ReactNode, useLayoutEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { themeSheet } from "./themes.ts";

/** A widget away from the sheet of this site, as a page of its own would show it. */
export function StageFrame(props: {
  readonly theme: string;
  readonly language: string;
  /** For what is fixed to the end of a window. */
  readonly isTall: boolean;
  readonly children: ReactNode;
}): ReactNode {
  const host = useRef<HTMLDivElement>(null);
  const [root, setRoot] = useState<ShadowRoot>();
  useLayoutEffect(() => {
    const { current } = host;
    if (current) setRoot(current.shadowRoot ?? current.attachShadow({ mode: "open" }));
  }, []);
  return (
    <div className="gallery-stage" data-tall={props.isTall} ref={host}>
      {root &&
        createPortal(
          <>
            <style>{sheet + themeSheet(props.theme)}</style>
            <div className="stage bijsluiter" lang={props.language}>
              {props.children}
            </div>
          </>,
          root,
        )}
    </div>
  );
}

/** Says what is wrong with props that a widget cannot work with. */
export class Caught extends Component<
  { readonly children: ReactNode },
  { readonly problem?: string }
> {
  override state: { readonly problem?: string } = {};
  static getDerivedStateFromError(error: unknown): { readonly problem: string } {
    return { problem: String(error) };
  }
  override render(): ReactNode {
    return this.state.problem ? <p role="alert">{this.state.problem}</p> : this.props.children;
  }
}
