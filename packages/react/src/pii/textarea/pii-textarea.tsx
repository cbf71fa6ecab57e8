import { createScanner, type PiiMatch } from "@bijsluiter/core/pii";
import {
  type ComponentPropsWithoutRef,
  forwardRef,
  type ReactNode,
  useEffect,
  useId,
  useRef,
} from "react";
import { Part, type PartProps } from "../../parts/part.tsx";
import { useTextsOf } from "../../provider/use-texts-of.ts";
import type { PiiScan } from "../scan/pii-scan.ts";
import type { OwnScannerOptions, PiiScanOptions } from "../scan/pii-scan-options.ts";
import { usePiiScan } from "../scan/use-pii-scan.ts";
import { commonEnds } from "../text/common-ends.ts";
import { Backdrop } from "./backdrop.tsx";
import { Findings } from "./findings.tsx";
import type { PiiTextareaTexts } from "./pii-textarea-texts.ts";
import { replaceInTextarea } from "./replace-in-textarea.ts";
import { revealOffset } from "./reveal-offset.ts";
import { useCaretInSight } from "./use-caret-in-sight.ts";
import { useSettled } from "./use-settled.ts";
import { useTypedText } from "./use-typed-text.ts";

/** Nobody wants to hear of every letter. */
const PAUSE_IN_TYPING_MS = 700;
const ROWS = 6;

/** Props of {@link PiiTextarea}; others are passed to the textarea. */
export type PiiTextareaProps = Omit<
  PartProps<ComponentPropsWithoutRef<"textarea">>,
  "value" | "defaultValue" | "children"
> & {
  readonly label: ReactNode;
  /** Help under the label. */
  readonly hint?: ReactNode;
  /** `piiTextarea` of `@bijsluiter/react/locales/nl`, or your own. Default: those of the provider's `locale`. */
  readonly texts?: PiiTextareaTexts;
  readonly value?: string;
  readonly defaultValue?: string;
  /** Kinds to look for; default: all. */
  readonly scan?: PiiScanOptions | OwnScannerOptions<string>;
  /** Called with the result, again each time it changes, e.g. to ask before something is sent. */
  readonly onScan?: (found: PiiScan<string>) => void;
};

/** A textarea that marks personal data while it is typed, and lists it with a way to take it out. */
export const PiiTextarea = /* @__PURE__ */ forwardRef<HTMLTextAreaElement, PiiTextareaProps>(
  function PiiTextarea(props, ref) {
    const { label, hint, texts: own, scan = {}, onScan, className, id: ownId, ...rest } = props;
    const texts = useTextsOf("piiTextarea", own);
    const { value, defaultValue, ...control } = rest;
    const madeId = useId();
    const id = ownId ?? madeId;
    const textarea = useRef<HTMLTextAreaElement>(null);
    const { text, props: typed } = useTypedText(textarea, { value, defaultValue });
    const found = usePiiScan(text, scan);
    useTell(found, onScan);
    useCaretInSight(textarea, text);
    const summary = useSettled(summaryOf(text, found, texts), PAUSE_IN_TYPING_MS);

    const redact = (matches: readonly PiiMatch<string>[]) => {
      if (!textarea.current) return;
      const replacement = (kind: string) => texts.replacement(texts.kinds[kind] ?? kind);
      const [only] = matches;
      if (matches.length === 1 && only)
        return replaceInTextarea(textarea.current, only, replacement(only.kind));
      const operators = Object.fromEntries(
        matches.map(({ kind }) => [kind, { type: "replace", with: replacement(kind) } as const]),
      );
      const safe = (scan.scanner ?? createScanner(scan)).redact(text, { operators });
      const { start, end } = commonEnds(text, safe);
      replaceInTextarea(
        textarea.current,
        { start, end: text.length - end },
        safe.slice(start, safe.length - end),
      );
    };
    const show = ({ start, end }: PiiMatch<string>) => {
      textarea.current?.focus({ preventScroll: true });
      textarea.current?.setSelectionRange(start, end);
      if (textarea.current) revealOffset(textarea.current, start);
    };

    const isFixed = control.readOnly || control.disabled;
    const described = [hint && `${id}-hint`, `${id}-status`];
    return (
      <div
        className={["bijsluiter-form bijsluiter-pii", className].filter(Boolean).join(" ")}
        data-state={found.state}
        data-found={found.matches.length}
      >
        <label className="bijsluiter-label" htmlFor={id}>
          {label}
        </label>
        {hint && (
          <p className="bijsluiter-hint" id={`${id}-hint`}>
            {hint}
          </p>
        )}
        <div className="bijsluiter-pii-frame">
          <div className="bijsluiter-pii-layers">
            <Backdrop text={text} matches={found.matches} dir={control.dir} />
            <Part
              as="textarea"
              base="pii-text"
              own={{
                ...typed,
                rows: ROWS,
                id,
                "aria-describedby": described.filter(Boolean).join(" "),
                ref: textarea,
              }}
              given={control}
              ref={ref}
            />
          </div>
        </div>
        <div lang={texts.language}>
          <p className="bijsluiter-hint" role="status" id={`${id}-status`}>
            {summary}
          </p>
          <Findings
            text={text}
            matches={found.matches}
            texts={texts}
            onShow={show}
            onRedact={isFixed ? undefined : redact}
          />
        </div>
      </div>
    );
  },
);

function summaryOf(
  text: string,
  { matches, state }: PiiScan<string>,
  texts: PiiTextareaTexts,
): string {
  if (text === "") return "";
  if (state === "scanning") return texts.scanning;
  if (matches.length === 0) return texts.none;
  const names = new Set(matches.map(({ kind }) => texts.kinds[kind] ?? kind));
  return texts.found(matches.length, [...names]);
}

function useTell(found: PiiScan<string>, onScan: PiiTextareaProps["onScan"]): void {
  const latest = useRef(onScan);
  latest.current = onScan;
  useEffect(() => {
    latest.current?.(found);
  }, [found]);
}
