import type { ComponentProps, ReactNode } from "react";
import { Picture } from "./picture.tsx";

/** Where a list would be: why there is none, and what can be done. */
export function Empty(props: {
  readonly heading: string;
  readonly text?: string;
  readonly picture?: ComponentProps<typeof Picture>["name"];
  readonly children?: ReactNode;
}): ReactNode {
  return (
    <div className="empty">
      {props.picture && <Picture name={props.picture} />}
      <h2>{props.heading}</h2>
      {props.text && <p>{props.text}</p>}
      {props.children}
    </div>
  );
}
