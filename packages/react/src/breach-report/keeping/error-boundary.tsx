import { Component, type ReactNode } from "react";

interface ErrorBoundaryProps {
  /** Shown instead of what failed; `again` tries once more. */
  readonly fallback: (again: () => void) => ReactNode;
  /** Hears what was thrown. */
  readonly onError?: (error: unknown) => void;
  readonly children?: ReactNode;
}

/** Shows something else in the place of what throws while it is rendered. A class, because React has no hook for it. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly failed: boolean }> {
  override readonly state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(error: unknown): void {
    this.props.onError?.(error);
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return this.props.fallback(() => this.setState({ failed: false }));
  }
}
