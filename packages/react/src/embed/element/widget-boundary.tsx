import { Component, type ReactNode } from "react";
import { widgetEvent } from "./widget-event.ts";

interface WidgetBoundaryProps {
  readonly host: HTMLElement;
  readonly notShown: string;
  readonly children: ReactNode;
}

/** Says in a sentence that a widget broke, and tells the page why in an event `problem`. */
export class WidgetBoundary extends Component<
  WidgetBoundaryProps,
  { readonly hasFailed: boolean }
> {
  override readonly state = { hasFailed: false };

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true };
  }

  override componentDidCatch(error: unknown): void {
    widgetEvent(this.props.host, "problem", { error });
  }

  override render(): ReactNode {
    return this.state.hasFailed ? <p role="alert">{this.props.notShown}</p> : this.props.children;
  }
}
