import type { ReactNode } from "react";

/** Where a list would be: why there is none, and what can be done. */
export function Empty(props: {
  readonly heading: string;
  readonly text?: string;
  readonly children?: ReactNode;
}): ReactNode {
  return (
    <div className="empty">
      <h2>{props.heading}</h2>
      {props.text && <p>{props.text}</p>}
      {props.children}
    </div>
  );
}
