import { readReports, summariseReports } from "@bijsluiter/core/mail";
import { gapReport } from "@bijsluiter/core/measures";
import { quarterlyFigures } from "@bijsluiter/core/services";
import { cleanup, render } from "@testing-library/react";
import {
  createElement,
  createRef,
  type ElementType,
  type ReactElement,
  type ReactNode,
  type Ref,
} from "react";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { presentReport, tlsReportText } from "../../../core/test/mail-reports.ts";
import { judgedOn, publisher } from "../../../core/test/measure-sets.ts";
import { leerplein } from "../../../core/test/privacy-inserts.ts";
import { breachFileProps } from "../../test/breach-files.ts";
import { notice, visitor } from "../../test/consents.ts";
import { assessed } from "../../test/mail-assessment.ts";
import { addNativeDialog } from "../../test/native-dialog.ts";
import { heldPreview } from "../../test/outbound-previews.ts";
import { deskRequests, erasurePlanOfPupil } from "../../test/rights-requests.ts";
import { quarterInput } from "../../test/service-quarter.ts";
import * as library from "../index.ts";
import {
  type BreachReportController,
  ConsentProvider,
  createConsent,
  useBreachReport,
} from "../index.ts";
import * as nl from "../locales/nl/index.ts";

type Handler = (event: unknown) => void;

/** What was run, in order; and which functions are ours and which the test's. */
const watched = vi.hoisted(() => ({
  log: [] as string[],
  ours: new WeakSet<object>(),
  theirs: new WeakSet<object>(),
}));

// A worker keeps the modules of its earlier files: read the library anew, on the changed `mergeProps`, and not after.
vi.hoisted(() => vi.resetModules());
afterEach(cleanup);
afterAll(() => void vi.resetModules());

// Each handler of ours says that it ran, instead of running: what stands in the page came through `mergeProps` or not.
vi.mock("./merge-props.ts", async (importOriginal) => {
  const { mergeProps } = await importOriginal<typeof import("./merge-props.ts")>();
  const watch = (name: string, value: unknown) => {
    if (typeof value !== "function" || !/^on[A-Z]/.test(name) || watched.theirs.has(value))
      return value;
    const ours = () => void watched.log.push(`ours ${name}`);
    watched.ours.add(ours);
    return ours;
  };
  return {
    mergeProps: (...sets: readonly (Readonly<Record<string, unknown>> | undefined)[]) =>
      mergeProps(
        ...sets.map((set) =>
          Object.fromEntries(
            Object.entries(set ?? {}).map(([name, value]) => [name, watch(name, value)]),
          ),
        ),
      ),
  };
});

/** What the user of a part gives it. */
type Given = Readonly<Record<string, unknown>> & { readonly ref?: Ref<unknown> };
type Stage = (part: ElementType, given: Given) => ReactElement;

/** A breach report with a part in it, or with the part that holds it. */
function Report(props: {
  readonly change?: Partial<BreachReportController>;
  readonly children: (report: BreachReportController) => ReactNode;
}): ReactNode {
  const report = useBreachReport({
    texts: nl.breachReport,
    submit: async () => ({ ok: false, issues: [] }),
  });
  return props.children({ ...report, ...props.change });
}
const inReport =
  (needs: object = {}, change: Partial<BreachReportController> = {}): Stage =>
  (part, given) => (
    <Report change={change}>
      {(report) => (
        <library.BreachReport.Root report={report}>
          {createElement(part, { ...needs, ...given })}
        </library.BreachReport.Root>
      )}
    </Report>
  );
const inConsent =
  (needs: object = {}): Stage =>
  (part, given) => (
    <ConsentProvider consent={createConsent(visitor())} texts={nl.consent}>
      {createElement(part, { ...needs, ...given })}
    </ConsentProvider>
  );
const alone =
  (needs: object): Stage =>
  (part, given) =>
    createElement(part, { ...needs, ...given });

const texts = nl.privacyInsertForPupil;
const [title] = texts.outline(leerplein);
const received = {
  ok: true,
  reference: "DL-2026-0001",
  receivedAt: "2026-11-20T16:00:00+01:00",
  report: { kind: "withdrawal" },
} as never;

const gaps = gapReport(publisher, judgedOn);
const reported = summariseReports(
  [presentReport, tlsReportText].flatMap((text) => readReports(text).reports),
);
const assessment = await assessed();
const posture = { texts: nl.mailPosture };
const mails = { texts: nl.mailReports };
const tip = { texts: nl.outboundTip, tip: heldPreview.tips[0] };

/** Where each part and widget can stand. One that is not named here fails the first test. */
const stages: Readonly<Record<string, Stage>> = {
  "BreachReport.Root": (part, given) => (
    <Report>{(report) => createElement(part, { report, ...given })}</Report>
  ),
  "BreachReport.Step": inReport(),
  "BreachReport.Progress": inReport(),
  "BreachReport.ErrorSummary": inReport({}, { errors: [{ name: "", text: "Nee" }] }),
  "BreachReport.Heading": inReport(),
  "BreachReport.Field": inReport({ field: "incident.summary" }),
  "BreachReport.Attachments": inReport(),
  "BreachReport.News": inReport(),
  "BreachReport.CheckAnswers": inReport(),
  "BreachReport.Actions": inReport(),
  "BreachReport.DraftStatus": inReport(),
  "BreachReport.KeepAnswers": inReport(),
  "BreachReport.NoScript": inReport(),
  "BreachReport.Receipt": inReport({}, { step: "receipt", receipt: received }),
  BreachReportForm: alone({ texts: nl.firstReport, submit: () => Promise.reject() }),
  WholeReportForm: alone({ texts: nl.breachReport, submit: () => Promise.reject() }),
  "Consent.Banner": inConsent(),
  "Consent.Notice": inConsent(),
  "Consent.Panel": inConsent(),
  "Consent.Purposes": inConsent(),
  "Consent.Button": inConsent({ action: "accept" }),
  "Consent.Link": inConsent(),
  "Consent.Gate": inConsent({ purpose: "video", children: "Film" }),
  ImageConsentForm: alone({
    ...{ pupils: [], texts: nl.imageConsent, appVersion: "1", save: async () => undefined },
    decider: { id: "p", role: "parent", authority: "verified", method: notice.id },
    validity: { kind: "duration", value: "P1Y" },
  }),
  PrivacyInsert: alone({ texts, insert: leerplein }),
  "PrivacyInsert.Root": alone({ texts }),
  "PrivacyInsert.Languages": alone({ texts, languages: [] }),
  "PrivacyInsert.Edition": alone({ texts, insert: leerplein }),
  "PrivacyInsert.Changes": alone({ texts, changes: { since: "1", found: [], sentences: {} } }),
  "PrivacyInsert.Section": alone({ section: title }),
  "PrivacyInsert.Block": alone({ block: { kind: "paragraph", text: "Ja" } }),
  GapReport: alone({ texts: nl.measures, report: gaps }),
  "GapReport.Root": alone({ texts: nl.measures, heading: "Maatregelen" }),
  "GapReport.Bars": alone({ texts: nl.measures, counts: [], names: {} }),
  "GapReport.Table": alone({ caption: "Lijst", columns: ["A"], rows: [] }),
  CertificateTimeline: alone({ texts: nl.measures, certificates: [], asOf: judgedOn }),
  "CertificateTimeline.Line": alone({ texts: nl.measures, certificates: [], asOf: judgedOn }),
  ResponsibilityMatrix: alone({ texts: nl.measures, matrix: { asOf: judgedOn, rows: [] } }),
  ErasurePlan: alone({ texts: nl.erasurePlan, plan: erasurePlanOfPupil, words: {} }),
  "ErasurePlan.Root": alone({ language: "nl", heading: "Plan" }),
  "ErasurePlan.Table": alone({ caption: "Lijst", columns: ["A"], rows: [] }),
  RequestDesk: alone({ texts: nl.requestDesk, requests: deskRequests }),
  "RequestDesk.Request": alone({ texts: nl.requestDesk, everything: "Alles", ...deskRequests[0] }),
  RightsRequestForm: alone({
    ...{ texts: nl.rightsRequest, categories: [], methods: ["signed-in"] },
    onRequest: () => undefined,
  }),
  BreachAssessment: alone({ texts: nl.breachFile, assessment: breachFileProps.assessment }),
  "BreachAssessment.Root": alone({ texts: nl.breachFile, heading: "Kop" }),
  "BreachAssessment.Severity": alone({
    texts: nl.breachFile,
    severity: breachFileProps.severity,
  }),
  BreachTimeline: alone({ texts: nl.breachFile, entries: [] }),
  BreachClocks: alone({ texts: nl.breachFile, clocks: [], now: breachFileProps.now }),
  "BreachClocks.Picture": alone({ texts: nl.breachFile, clocks: [], now: breachFileProps.now }),
  BreachDuties: alone({ texts: nl.breachFile, tasks: [] }),
  ServiceStatus: alone({ texts: nl.serviceStatus, figures: quarterlyFigures(quarterInput) }),
  MailPosture: alone({ ...posture, assessment }),
  "MailPosture.Verdicts": alone({ ...posture, verdicts: assessment.verdicts }),
  "MailPosture.Finding": alone({ ...posture, finding: assessment.findings[0] }),
  MailReports: alone({ ...mails, summary: reported }),
  "MailReports.Chart": alone({ ...mails, days: reported.days }),
  "MailReports.Days": alone({ ...mails, days: reported.days }),
  "MailReports.Senders": alone({ ...mails, summary: reported }),
  "MailReports.Tls": alone({ ...mails, tls: reported.tls }),
  OutboundTip: alone({ texts: nl.outboundTip, preview: heldPreview }),
  "OutboundTip.Found": alone(tip),
  "OutboundTip.Overrides": alone({ ...tip, onOverride: () => undefined }),
  "OutboundTip.Recipients": alone({ ...tip, recipients: heldPreview.recipients }),
  Button: alone({ children: "Verder" }),
  Clock: alone({ label: "Melden", state: "running", words: "nog 2 uur" }),
  ErrorSummary: alone({ heading: "Er is een probleem", errors: [{ name: "", text: "Nee" }] }),
  Field: alone({ label: "Waarom", control: (own: object) => <input {...own} /> }),
  SummaryList: alone({}),
  SummaryRow: alone({ label: "Van wie", values: "24 leerlingen" }),
  Tag: alone({ children: "Open" }),
  TaskList: alone({}),
  Task: alone({ children: "Vul aan" }),
  Tick: alone({}),
  PiiTextarea: alone({ texts: nl.piiTextarea, label: "Bericht" }),
};

/** These give what is inside them something, and have no element of their own. */
const withoutElement = ["BijsluiterProvider", "ConsentProvider", "ConsentScript"];

const isComponent = (name: string, value: unknown): value is ElementType =>
  /^[A-Z]/.test(name) &&
  (typeof value === "function" ||
    (typeof value === "object" && value !== null && "$$typeof" in value));

/** Every exported component and every component that is a property of an export; each once. */
function exportedComponents(): ReadonlyMap<string, ElementType> {
  const found = new Map<unknown, string>();
  const add = (name: string, last: string, value: unknown) => {
    if (isComponent(last, value) && !found.has(value)) found.set(value, name);
  };
  const inside = (value: unknown) =>
    typeof value === "function" || typeof value === "object" ? Object.entries(value ?? {}) : [];
  for (const [name, value] of Object.entries(library))
    for (const [part, component] of inside(value))
      if (part !== "render") add(`${name}.${part}`, part, component);
  for (const [name, value] of Object.entries(library)) add(name, name, value);
  return new Map([...found].map(([value, name]) => [name, value as ElementType]));
}

/** The props that React holds of an element on the page. */
function propsOf(element: Element): Readonly<Record<string, unknown>> {
  const key = Object.keys(element).find((name) => name.startsWith("__reactProps$"));
  return (element as unknown as Record<string, Record<string, unknown>>)[key ?? ""] ?? {};
}
const handlersOf = (element: Element): readonly (readonly [string, Handler])[] =>
  Object.entries(propsOf(element)).flatMap(([name, value]) =>
    /^on[A-Z]/.test(name) && typeof value === "function" ? [[name, value as Handler]] : [],
  );

/** What `handler` and those after it do with an event: what ran, in order. */
function run(handler: Handler | undefined): readonly string[] {
  watched.log.length = 0;
  const event = {
    defaultPrevented: false,
    preventDefault: () => {
      event.defaultPrevented = true;
    },
  };
  handler?.(event);
  return [...watched.log];
}

/** A handler of the user, which may prevent ours. */
function theirs(who: string, name: string, prevents = false): Handler {
  const handler: Handler = (event) => {
    watched.log.push(`${who} ${name}`);
    if (prevents) (event as Event).preventDefault();
  };
  watched.theirs.add(handler);
  return handler;
}

beforeAll(addNativeDialog);
beforeEach(() => sessionStorage.clear());
const components = exportedComponents();

it("names every part and widget", () => {
  expect([...components.keys()].sort()).toEqual([...Object.keys(stages), ...withoutElement].sort());
});

describe.each(Object.entries(stages))("%s", (name, stage) => {
  // What opens and closes must be able to.
  const tag = name === "Consent.Panel" ? "dialog" : "section";
  const show = (given: Given = {}) => {
    const part = components.get(name);
    if (!part) throw new Error(`${name} is not exported.`);
    const { unmount } = render(stage(part, { "data-given": "", ...given }));
    const element = document.querySelector<HTMLElement>("[data-given]");
    if (!element) throw new Error(`${name} drops the attributes that it is given.`);
    return { element, unmount };
  };
  /** Names of the handlers that the part sets itself. */
  const own = () => {
    const { element, unmount } = show();
    const handlers = handlersOf(element);
    unmount();
    return handlers;
  };
  const given = (who: string, names: readonly string[], prevents?: boolean) =>
    Object.fromEntries(names.map((one) => [one, theirs(who, one, prevents)]));

  it("runs its handlers after those of the user, which may prevent them", () => {
    const ours = own();
    for (const [one, handler] of ours)
      expect(run(handler), `${one} passes mergeProps`).toEqual([`ours ${one}`]);
    const names = [...ours.map(([one]) => one), "onPointerDown"];
    const both = show(given("theirs", names));
    for (const [one, handler] of handlersOf(both.element))
      expect(run(handler)).toEqual(
        one === "onPointerDown" ? [`theirs ${one}`] : [`theirs ${one}`, `ours ${one}`],
      );
    expect(handlersOf(both.element).map(([one]) => one)).toEqual(expect.arrayContaining(names));
    both.unmount();
    const prevented = show(given("theirs", names, true));
    for (const [one, handler] of handlersOf(prevented.element))
      expect(run(handler)).toEqual([`theirs ${one}`]);
  });

  it("adds a class and a style to its own", () => {
    const before = show();
    const classes = [...before.element.classList];
    before.unmount();
    const { element } = show({ className: "given", style: { color: "red" } });
    const styled = document.querySelector(".given");
    expect(element).toHaveStyle({ color: "rgb(255, 0, 0)" });
    expect([...element.classList]).toEqual(expect.arrayContaining(classes));
    // The class of a field is that of its frame.
    expect(styled?.contains(element)).toBe(true);
    if (name !== "PrivacyInsert.Block")
      expect(styled?.getAttribute("class")).toMatch(/^bijsluiter-.* given$/);
  });

  it("fills a ref, and cleans a callback up", () => {
    const complaints = vi.spyOn(console, "error");
    const held = createRef<unknown>();
    const first = show({ ref: held });
    expect(held.current).toBe(first.element);
    first.unmount();
    expect(held.current).toBeNull();

    const cleanup = vi.fn();
    const callback = vi.fn(() => cleanup);
    const second = show({ ref: callback });
    expect(callback.mock.calls).toEqual([[second.element]]);
    expect(cleanup).not.toHaveBeenCalled();
    second.unmount();
    expect(callback).toHaveBeenCalledTimes(1);
    expect(cleanup).toHaveBeenCalledTimes(1);
    expect(complaints).not.toHaveBeenCalled();
    complaints.mockRestore();
  });

  it("is another element that keeps its own handlers, class, style and ref", () => {
    const names = own().map(([one]) => one);
    const [held, rendered] = [createRef<HTMLElement>(), createRef<HTMLElement>()];
    const { element } = show({
      ...given("theirs", names),
      ref: held,
      className: "given",
      style: { color: "red" },
      render: createElement(tag, {
        ...given("rendered", names),
        ref: rendered,
        className: "rendered",
        style: { padding: "1px" },
      }),
    });
    expect(element.localName).toBe(tag);
    expect(element).toHaveClass("rendered");
    expect(document.querySelector(".given")?.contains(element)).toBe(true);
    expect(element).toHaveStyle({ color: "rgb(255, 0, 0)", padding: "1px" });
    expect([held.current, rendered.current]).toEqual([element, element]);
    for (const [one, handler] of handlersOf(element))
      expect(run(handler)).toEqual([`rendered ${one}`, `theirs ${one}`, `ours ${one}`]);
  });

  it("is what a function makes of its props", () => {
    const names = own().map(([one]) => one);
    const held = createRef<HTMLElement>();
    const { element } = show({
      ...given("theirs", names),
      ref: held,
      render: (props: object) => createElement(tag, props),
    });
    expect(element.localName).toBe(tag);
    expect(held.current).toBe(element);
    for (const [one, handler] of handlersOf(element))
      expect(run(handler)).toEqual([`theirs ${one}`, `ours ${one}`]);
  });
});
