import type { PiiMatch } from "@bijsluiter/core/pii";
import { memo, type ReactNode, useEffect, useMemo, useRef } from "react";
import { matchesOfBlocks, splitIntoBlocks, type TextBlock } from "../text/text-blocks.ts";
import { confidenceStep } from "./confidence-step.ts";

/** The text once more, unseen, behind the text that is typed: what is found in it is marked. */
export function Backdrop(props: {
  readonly text: string;
  readonly matches: readonly PiiMatch<string>[];
  readonly dir: string | undefined;
}): ReactNode {
  const { text, matches, dir } = props;
  const before = useRef<readonly TextBlock[]>(undefined);
  const blocks = useMemo(() => splitIntoBlocks(text, before.current), [text]);
  useEffect(() => {
    before.current = blocks;
  }, [blocks]);
  const marks = useMemo(() => matchesOfBlocks(blocks, matches), [blocks, matches]);
  return (
    <div className="bijsluiter-pii-backdrop" aria-hidden="true" dir={dir}>
      {blocks.map(({ id, text }, index) => (
        <Block
          key={id}
          // A line break at the very end opens no line, but the textarea shows one.
          text={index === blocks.length - 1 ? `${text}\n` : text}
          marks={marks[index] ?? []}
        />
      ))}
    </div>
  );
}

interface BlockProps {
  readonly text: string;
  readonly marks: readonly PiiMatch<string>[];
}

const Block = /* @__PURE__ */ memo(function Block({ text, marks }: BlockProps) {
  let at = 0;
  return (
    <div>
      {marks.flatMap(({ kind, start, end, confidence }) => {
        const between = text.slice(at, start);
        at = end;
        return [
          between,
          <mark key={start} data-kind={kind} data-confidence={confidenceStep(confidence)}>
            {text.slice(start, end)}
          </mark>,
        ];
      })}
      {text.slice(at)}
    </div>
  );
}, isSame);

function isSame(a: BlockProps, b: BlockProps): boolean {
  return (
    a.text === b.text &&
    a.marks.length === b.marks.length &&
    a.marks.every((mark, index) => {
      const other = b.marks[index];
      return (
        mark.kind === other?.kind &&
        mark.start === other.start &&
        mark.end === other.end &&
        mark.confidence === other.confidence
      );
    })
  );
}
