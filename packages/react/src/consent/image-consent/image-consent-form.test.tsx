import {
  type ConsentEvent,
  type ConsentHistory,
  type ConsentSubject,
  type Decider,
  effectiveState,
  viewFor,
} from "@bijsluiter/core/consent/state";
import { act, fireEvent, render, screen, within } from "@testing-library/react";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { notice, purpose } from "../../../test/consents.ts";
import { ImageConsentForm, type ImageConsentFormProps, type PupilChoice } from "../../index.ts";
import * as en from "../../locales/en/index.ts";
import * as nl from "../../locales/nl/index.ts";

const texts = nl.imageConsent;

const now = "2026-11-20T15:30:00+01:00";
const child: ConsentSubject = {
  id: "pupil-1",
  organisationId: "wilgen",
  kind: "child",
  sixteen: "2031-03-01",
  guardians: [
    { id: "parent-1", role: "parent", authority: "yes" },
    { id: "parent-2", role: "parent", authority: "yes" },
  ],
};
const purposes = [
  purpose("website", { title: "Website" }),
  purpose("class-photo", { title: "Klassenfoto" }),
  purpose("lessons", { title: "In de les", lawfulBasis: "public-task" }),
];
const parent = (id: string): Decider => ({
  id,
  role: "parent",
  authority: "verified",
  method: "school-account",
});
const pupil: Decider = { ...parent("pupil-2"), role: "subject" };
const history = (subject: ConsentSubject, events: readonly ConsentEvent[]): ConsentHistory => ({
  subject,
  purposes,
  notice: { ...notice, id: "images" },
  events,
});
const options = { now, guardianRule: "all" } as const;

/** A choice on the website as a form sent it. */
const chosen = (
  by: string,
  state: "given" | "refused" | "withdrawn" | "renewed",
  at: { readonly minutes: number; readonly version: string; readonly index: number },
): ConsentEvent => ({
  id: `${by}-${at.index}`,
  time: new Date(Date.parse("2026-11-20T08:00:00Z") + at.minutes * 60_000).toISOString(),
  subjectId: "pupil-1",
  state,
  by: { ...parent(by), role: by === "pupil-1" ? "subject" : "parent" },
  notice: { ...notice, id: "images" },
  purposes: [{ id: "website", version: at.version }],
  eventType: "expressed",
  indicationMethod: "form",
  evidence: { surface: "form", choiceLayout: "yes-and-no", locale: "nl", appVersion: "1.0.0" },
});

/** The form of one person; what is saved goes into the histories. */
function open(
  who: Decider,
  histories: ConsentHistory[],
  props: Partial<ImageConsentFormProps> = {},
) {
  const save = vi.fn(async (choices: readonly PupilChoice[]) => {
    for (const { pupilId, choice } of choices) {
      const at = histories.findIndex(({ subject }) => subject.id === pupilId);
      const found = histories[at];
      if (found) histories[at] = { ...found, events: [...found.events, choice] };
    }
  });
  const form = () => (
    <ImageConsentForm
      pupils={histories.map((one) => ({
        id: one.subject.id,
        name: one.subject === child ? "Noor" : "Sam",
        view: viewFor(one, who.id, options),
      }))}
      decider={who}
      validity={{ kind: "until-event", value: "leaves-school" }}
      texts={texts}
      appVersion="1.0.0"
      save={save}
      now={() => now}
      {...props}
    />
  );
  const view = render(form());
  return { ...view, save, again: () => view.rerender(form()) };
}
const group = (name: string) => within(screen.getByRole("group", { name: new RegExp(`^${name}`) }));
const answer = (name: string, value: "Ja" | "Nee") =>
  fireEvent.click(group(name).getByLabelText(value));
const submit = () =>
  act(async () => fireEvent.click(screen.getByRole("button", { name: texts.save })));
const stateOf = (name: string) =>
  screen.getByRole("group", { name: new RegExp(`^${name}`) }).getAttribute("data-state");

describe("ImageConsentForm", () => {
  it("asks per pupil and per purpose, nothing chosen beforehand, nothing kept before it is saved", async () => {
    const { save } = open(parent("parent-1"), [history(child, [])]);
    expect(screen.getAllByRole("radio")).toHaveLength(4);
    for (const radio of screen.getAllByRole("radio")) expect(radio).not.toBeChecked();
    expect(screen.getByText("In de les")).toBeVisible();
    expect(screen.getByRole("region", { name: texts.parent.question("Noor") })).toBeVisible();
    answer("Website", "Ja");
    expect(save).not.toHaveBeenCalled();
    await submit();
    expect(save).toHaveBeenCalledOnce();
    expect(save.mock.lastCall?.[0]).toMatchObject([
      {
        pupilId: "pupil-1",
        choice: {
          state: "given",
          by: parent("parent-1"),
          purposes: [{ id: "website", version: "1" }],
          indicationMethod: "form",
          evidence: { surface: "form", choiceLayout: "yes-and-no" },
          validity: { kind: "until-event", value: "leaves-school" },
        },
      },
    ]);
    expect(screen.getByRole("status")).toHaveTextContent(texts.parent.saved);
  });

  it("by both parents: waits, neutrally, and is allowed when both said yes", async () => {
    const histories = [history(child, [])];
    const first = open(parent("parent-1"), histories);
    answer("Website", "Ja");
    answer("Klassenfoto", "Nee");
    await submit();
    first.again();
    expect([stateOf("Website"), stateOf("Klassenfoto")]).toEqual(["waiting", "notAllowed"]);
    expect(group("Website").getByText(texts.parent.waiting)).toBeVisible();
    first.unmount();

    const second = open(parent("parent-2"), histories);
    expect([stateOf("Website"), stateOf("Klassenfoto")]).toEqual(["open", "open"]);
    expect(second.container.querySelectorAll(":checked")).toHaveLength(0);
    answer("Website", "Ja");
    await submit();
    second.again();
    expect(stateOf("Website")).toBe("allowed");
    const [all] = histories;
    expect(all && effectiveState(all, "website", options).state).toBe("given");
    expect(all && effectiveState(all, "class-photo", options).state).toBe("refused");
  });

  it("asks anew who said yes while another said no, once that other no longer decides", async () => {
    const then = { now: () => "2026-11-02T12:00:00+01:00" };
    const histories = [history(child, [])];
    for (const [id, said] of [
      ["parent-1", "Ja"],
      ["parent-2", "Nee"],
    ] as const) {
      const { unmount } = open(parent(id), histories, then);
      answer("Website", said);
      await submit();
      unmount();
    }
    const guardians: ConsentSubject["guardians"] = [
      { id: "parent-1", role: "parent", authority: "yes" },
      {
        id: "parent-2",
        role: "parent",
        authority: [{ status: "yes", until: "2026-11-10", source: "judgment" }],
      },
    ];
    const [before] = histories;
    const left = [history({ ...child, guardians }, before?.events ?? [])];
    const view = open(parent("parent-1"), left);
    expect(stateOf("Website")).toBe("askedAgain");
    expect(view.container.querySelectorAll(":checked")).toHaveLength(0);
    answer("Website", "Ja");
    await submit();
    view.again();
    expect(stateOf("Website")).toBe("allowed");
  });

  it("takes a no from whom an earlier no did not count", async () => {
    const guardians: ConsentSubject["guardians"] = [
      {
        id: "parent-1",
        role: "parent",
        authority: [{ status: "yes", from: "2026-11-10", source: "register" }],
      },
    ];
    const histories = [history({ ...child, guardians }, [])];
    const early = open(parent("parent-1"), histories, {
      now: () => "2026-11-02T12:00:00+01:00",
    });
    answer("Website", "Nee");
    await submit();
    early.again();
    expect(stateOf("Website")).toBe("askedAgain");
    answer("Website", "Nee");
    await submit();
    early.unmount();
    open(parent("parent-1"), histories);
    answer("Website", "Nee");
    await submit();
    const [all] = histories;
    expect(all && effectiveState(all, "website", options).state).toBe("refused");
  });

  it("shows the same whether the other parent refused or did nothing", async () => {
    const markup = async (others: "Nee" | undefined) => {
      const histories = [history(child, [])];
      if (others) {
        const { unmount } = open(parent("parent-2"), histories);
        answer("Website", others);
        await submit();
        unmount();
      }
      const mine = open(parent("parent-1"), histories);
      const before = mine.container.innerHTML;
      answer("Website", "Ja");
      await submit();
      mine.again();
      const after = mine.container.innerHTML;
      mine.unmount();
      return [before, after].map((html) => html.replaceAll(/(id|for|aria-[a-z]+)="[^"]*"/g, ""));
    };
    expect(await markup("Nee")).toEqual(await markup(undefined));
  });

  it("a pupil of sixteen decides, and what was chosen before still holds until then", async () => {
    const histories = [history(child, [])];
    const parents = ["parent-1", "parent-2"];
    for (const id of parents) {
      const { unmount } = open(parent(id), histories, { now: () => "2026-01-10T12:00:00+01:00" });
      answer("Website", "Ja");
      await submit();
      unmount();
    }
    const [before] = histories;
    const grown = [history({ ...child, sixteen: "2026-09-01" }, before?.events ?? [])];
    const view = open(parent("parent-1"), grown);
    expect(screen.queryAllByRole("radio")).toEqual([]);
    expect(screen.getByText(/kiest hierover nu zelf/)).toBeVisible();
    view.unmount();

    const self: Decider = { ...pupil, id: "pupil-1" };
    const own = open(self, grown);
    expect([stateOf("Website"), stateOf("Klassenfoto")]).toEqual(["stillAllowed", "open"]);
    answer("Website", "Nee");
    await submit();
    own.again();
    expect(stateOf("Website")).toBe("notAllowed");
    expect(screen.getByRole("status")).toHaveTextContent(texts.pupil.saved);
  });

  it("two children in one form, each apart", async () => {
    const other: ConsentSubject = { ...child, id: "pupil-3" };
    const { save } = open(parent("parent-1"), [history(child, []), history(other, [])]);
    const sam = within(screen.getByRole("region", { name: texts.parent.question("Sam") }));
    fireEvent.click(sam.getAllByLabelText("Ja")[0] as HTMLElement);
    await submit();
    expect(save.mock.lastCall?.[0].map(({ pupilId }) => pupilId)).toEqual(["pupil-3"]);
  });

  it("says that there is nothing new, and takes back a yes and a no", async () => {
    const histories = [history(child, [])];
    const { save, again } = open(parent("parent-1"), histories);
    await submit();
    expect(screen.getByRole("status")).toHaveTextContent(texts.parent.nothingNew);
    const states = [];
    for (const value of ["Ja", "Nee", "Ja"] as const) {
      answer("Website", value);
      await submit();
      again();
      states.push(save.mock.lastCall?.[0].map(({ choice }) => choice.state));
    }
    expect(states).toEqual([["given"], ["withdrawn"], ["given"]]);
    await submit();
    expect(save).toHaveBeenCalledTimes(3);
  });

  it("keeps what could not be saved, and sends the very same again", async () => {
    const save = vi.fn().mockRejectedValueOnce(new Error("offline")).mockResolvedValue(undefined);
    let seconds = 10;
    open(parent("parent-1"), [history(child, [])], {
      save,
      now: () => `2026-11-20T15:30:${seconds++}+01:00`,
    });
    answer("Website", "Ja");
    await submit();
    expect(screen.getByRole("alert")).toHaveTextContent(texts.parent.failed);
    expect(group("Website").getByLabelText("Ja")).toBeChecked();
    await submit();
    expect(save.mock.calls[1]?.[0]).toEqual(save.mock.calls[0]?.[0]);
    answer("Website", "Nee");
    await submit();
    expect(save.mock.calls[2]?.[0]).not.toEqual(save.mock.calls[0]?.[0]);
  });

  it("sends one at a time, and stops when it leaves the page", async () => {
    const signals: AbortSignal[] = [];
    const save = vi.fn((_choices, { signal }: { signal: AbortSignal }) => {
      signals.push(signal);
      return new Promise(() => undefined);
    });
    const { unmount } = open(parent("parent-1"), [history(child, [])], { save });
    answer("Website", "Ja");
    await submit();
    expect(screen.getByRole("status")).toHaveTextContent(texts.saving);
    answer("Klassenfoto", "Ja");
    await submit();
    expect(save).toHaveBeenCalledOnce();
    unmount();
    expect(signals[0]?.aborted).toBe(true);
  });

  it("asks again for what was said of an earlier version", async () => {
    const histories = [history(child, [])];
    const { unmount } = open(parent("parent-1"), histories);
    answer("Website", "Ja");
    answer("Klassenfoto", "Nee");
    await submit();
    unmount();
    const [before] = histories;
    const newer = purposes.map((one) => ({ ...one, version: "2" }));
    const { save } = open(parent("parent-1"), [
      { ...history(child, before?.events ?? []), purposes: newer },
    ]);
    expect([stateOf("Website"), stateOf("Klassenfoto")]).toEqual(["askedAgain", "notAllowed"]);
    answer("Website", "Ja");
    await submit();
    expect(save.mock.lastCall?.[0]).toMatchObject([{ choice: { state: "renewed" } }]);
  });

  it("says of what is chosen and not saved that it is not, and nothing else", async () => {
    const histories = [history(child, [])];
    const { again } = open(parent("parent-1"), histories);
    const words = () => group("Website").getByText(/./, { selector: "p[id$=state]" }).textContent;
    expect(words()).toBe(texts.parent.open);
    answer("Website", "Ja");
    expect([stateOf("Website"), words()]).toEqual(["unsaved", texts.parent.unsaved]);
    expect(stateOf("Klassenfoto")).toBe("open");
    await submit();
    expect(stateOf("Website"), "until it is known what follows from it").toBe("saved");
    expect(group("Website").queryByText(texts.parent.unsaved)).toBeNull();
    again();
    expect(stateOf("Website")).toBe("waiting");
    answer("Website", "Nee");
    expect(words()).toBe(texts.parent.unsaved);
    answer("Website", "Ja");
    expect([stateOf("Website"), words()]).toEqual(["waiting", texts.parent.waiting]);
  });

  it("shows what was chosen elsewhere since, and not what was chosen here before it", async () => {
    const histories = [history(child, [])];
    const first = open(parent("parent-1"), histories);
    answer("Website", "Ja");
    await submit();
    first.again();
    const [saved] = histories;
    const elsewhere = { ...saved?.events[0], id: "elsewhere", state: "withdrawn", time: now };
    const { validity: _validity, ...withdrawn } = elsewhere as ConsentEvent & { validity?: object };
    histories[0] = history(child, [...(saved?.events ?? []), withdrawn as ConsentEvent]);
    first.again();
    expect(stateOf("Website")).toBe("notAllowed");
    expect(group("Website").getByLabelText("Nee")).toBeChecked();
  });

  const people: readonly (readonly [string, Decider, string])[] = [
    ["a parent", parent("parent-1"), "2031-03-01"],
    ["the other parent", parent("parent-2"), "2031-03-01"],
    ["a pupil of sixteen", { ...pupil, id: "pupil-1" }, "2026-09-01"],
  ];
  const answers = { yes: true, no: false } as const;
  const locales = [
    [nl, nl.imageConsent],
    [en, en.imageConsent],
  ] as const;

  it("never contradicts what is chosen on screen, nor shows a code, whatever happened before", () => {
    const step = fc.record({
      by: fc.constantFrom("parent-1", "parent-2", "pupil-1"),
      state: fc.constantFrom("given", "refused", "withdrawn", "renewed"),
      minutes: fc.nat(50),
      version: fc.constantFrom("1", "2"),
    });
    const pick = fc.constantFrom<"yes" | "no" | undefined>("yes", "no", undefined);
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 4 }),
        fc.constantFrom(...people),
        fc.constantFrom(...locales),
        pick,
        fc.constantFrom("1", "2"),
        (steps, [, who, sixteen], [, language], picked, asked) => {
          const events = steps.map(({ by, state, minutes, version }, index) =>
            chosen(by, state, { minutes, version, index }),
          );
          const past = {
            ...history({ ...child, sixteen }, events),
            purposes: purposes.map((one) => ({ ...one, version: asked, description: "Uitleg." })),
          };
          const view = open(who, [past], { texts: language });
          const words = who.role === "subject" ? language.pupil : language.parent;
          for (const field of view.container.querySelectorAll<HTMLElement>("fieldset")) {
            if (picked)
              fireEvent.click(field.querySelector(`[value=${picked}]`) as HTMLInputElement);
            const checked = field.querySelector<HTMLInputElement>(":checked")?.value;
            const said = field.querySelector("p[id$=state]")?.textContent;
            const fits: Readonly<Record<string, readonly string[]>> = {
              yes: [words.allowed, words.waiting, words.unsaved],
              no: [words.notAllowed, words.unsaved],
              none: [words.open, words.stillAllowed, words.askedAgain],
            };
            expect(fits[checked ?? "none"]).toContain(said);
            if (picked) expect(answers[checked as "yes"]).toBe(answers[picked]);
          }
          expect(view.container.textContent).not.toMatch(/[a-z]+(?:-[a-z]+)+|[a-z]+_[a-z]+/);
          view.unmount();
        },
      ),
      { numRuns: 60 },
    );
  });

  it("does not ask who does not decide yet", () => {
    open({ ...pupil, id: "pupil-1" }, [history(child, [])]);
    expect(screen.queryAllByRole("radio")).toEqual([]);
    expect(screen.getByText(texts.pupil.othersDecide("Noor"))).toBeVisible();
  });
});
