import type { ReactNode } from "react";

const UNDERLINE = /^-{3,}$/;

/** A message as it was sent, as plain text; a line above a line of dashes is a heading. */
export function Letter({ text }: { readonly text: string }): ReactNode {
  const lines = text.split("\n");
  return (
    <div className="letter">
      {lines.map((line, at) =>
        UNDERLINE.test(line) ? null : UNDERLINE.test(lines[at + 1] ?? "") ? (
          <strong key={`${at} ${line}`}>{`${line}\n`}</strong>
        ) : (
          `${line}\n`
        ),
      )}
    </div>
  );
}
