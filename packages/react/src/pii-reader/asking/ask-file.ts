import type {
  AskFileOptions,
  LeakedFile,
  PiiReader,
} from "../../breach-report/first/pii-reader.ts";
import type { LeakedFileTexts } from "../leaked-file-texts.ts";
import { element } from "./elements.ts";
import { fillFromFile, isTyped } from "./fill-from-file.ts";

/** What {@link askFile} works with. */
export interface AskFileTools extends AskFileOptions {
  readonly readFile: PiiReader["readFile"];
  readonly texts: LeakedFileTexts;
  /** Ends what runs. */
  readonly signal: AbortSignal;
}

let boxes = 0;

/**
 * Shows the file question in `box`: a field to choose or drop a file, the progress, a stop button, and the results or
 * advice. Uses plain elements, so that it works with any form library.
 */
export function askFile(box: HTMLElement, tools: AskFileTools): void {
  const { texts, signal: ending } = tools;
  const { label = texts.label, hint = texts.hint } = tools;
  boxes += 1;
  const id = `bijsluiter-file-${boxes}`;
  const input = element("input", {
    type: "file",
    id,
    class: "bijsluiter-input",
    "aria-describedby": `${id}-hint`,
  });
  const status = element("p", { role: "status", class: "bijsluiter-hint" });
  const below = element("div");
  box.replaceChildren(
    element("label", { class: "bijsluiter-label", for: id }, label),
    element("p", { class: "bijsluiter-hint", id: `${id}-hint` }, hint),
    input,
    status,
    below,
  );
  const say = (text: string, isProblem = false) => {
    status.className = isProblem ? "bijsluiter-error" : "bijsluiter-hint";
    status.textContent = text;
  };

  let running: AbortController | undefined;
  ending.addEventListener("abort", () => running?.abort());
  const read = async (file: File) => {
    running?.abort();
    const run = new AbortController();
    running = run;
    const progress = element("progress", { max: "1", value: "0", "aria-label": texts.reading });
    const stop = element(
      "button",
      { type: "button", class: "bijsluiter-button", "data-kind": "quiet" },
      texts.cancel,
    );
    stop.addEventListener("click", () => {
      run.abort();
      below.replaceChildren();
      say(texts.cancelled);
      input.value = "";
      input.focus();
    });
    say(texts.reading);
    below.replaceChildren(element("div", { class: "bijsluiter-reading" }, progress, stop));
    try {
      const told = await tools.readFile(file, {
        signal: run.signal,
        onProgress: (part) => {
          progress.value = part;
        },
      });
      if (run.signal.aborted) return;
      // The button is gone: who pressed it with the keyboard goes on from the file.
      if (below.contains(document.activeElement)) input.focus();
      below.replaceChildren();
      if ("problem" in told) say(texts.problems[told.problem], true);
      else show(told);
    } catch {
      if (run.signal.aborted) return;
      below.replaceChildren();
      say(texts.problems.failed, true);
    }
  };

  const show = (file: LeakedFile) => {
    const { categories, records, people, notes } = file;
    const lines = notes.map((note) => texts.notes[note]);
    if (categories.length === 0 && records === undefined && people === undefined) {
      say([texts.nothing, ...lines].join(" "));
      return;
    }
    let isKept = false;
    tools.fill((typed, before) => {
      isKept = people !== undefined && isTyped("people.count", typed, before);
      return fillFromFile(file)(typed, before);
    });
    say(texts.found);
    const found = [
      ...(categories.length > 0 ? [texts.kinds(categories.length)] : []),
      ...(records === undefined ? [] : [texts.records(records)]),
      ...(people === undefined ? [] : [texts.people(people)]),
    ];
    below.replaceChildren(
      element("ul", {}, ...found.map((line) => element("li", {}, line))),
      ...[...lines, ...(isKept ? [texts.peopleKept] : [])].map((line) =>
        element("p", { class: "bijsluiter-hint" }, line),
      ),
    );
  };

  // It is read, and no answer: the form keeps nothing of it.
  input.addEventListener("input", (event) => event.stopPropagation());
  input.addEventListener("change", () => {
    const [file] = input.files ?? [];
    if (file) void read(file);
  });
  takeDrops(box, ending, (file) => {
    input.value = "";
    void read(file);
  });
}

/** Takes a file that is dropped on an element; the page does not go to it. */
function takeDrops(box: HTMLElement, signal: AbortSignal, take: (file: File) => void): void {
  const over = (isOver: boolean) => box.toggleAttribute("data-over", isOver);
  box.addEventListener(
    "dragover",
    (event) => {
      event.preventDefault();
      over(true);
    },
    { signal },
  );
  box.addEventListener("dragleave", () => over(false), { signal });
  box.addEventListener(
    "drop",
    (event) => {
      event.preventDefault();
      over(false);
      const [file] = event.dataTransfer?.files ?? [];
      if (file) take(file);
    },
    { signal },
  );
}
