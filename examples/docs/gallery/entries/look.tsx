import { SummaryList, Task, TaskList } from "@bijsluiter/react";
import { entry } from "../entry.ts";

const control = (own: object) => <input {...own} />;

export const look = [
  entry("Button", {
    primary: { children: "Verder", kind: "primary" },
    secondary: { children: "Terug", kind: "secondary" },
    quiet: { children: "Later", kind: "quiet" },
    disabled: { children: "Verder", disabled: true },
  }),
  entry("Tag", {
    plain: { children: "Open" },
    good: { children: "Op tijd", tone: "good" },
    warn: { children: "Nog 7 dagen", tone: "warn" },
    error: { children: "Te laat", tone: "error" },
  }),
  entry("Clock", {
    running: { label: "Melden", state: "running", words: "nog 2 uur", over: 0.75 },
    waiting: { label: "Melden", state: "waiting", words: "Nog niet begonnen" },
    overdue: { label: "Melden", state: "overdue", words: "3 uur te laat", over: 1 },
    met: { label: "Melden", state: "met", words: "op tijd" },
  }),
  entry("Field", {
    empty: { label: "Waarom", hint: "Kort.", control },
    "with an error": { label: "Waarom", hint: "Kort.", error: "Vul dit in.", control },
  }),
  entry("ErrorSummary", {
    "two errors": {
      heading: "Er is een probleem",
      errors: [
        { name: "", text: "Laden is niet gelukt." },
        { name: "why", text: "Vul in waarom." },
      ],
    },
    none: { heading: "Er is een probleem", errors: [] },
  }),
  entry("Tick", { ticked: {} }),
  entry(
    "SummaryRow",
    {
      "one value": { label: "Van wie", values: "24 leerlingen" },
      "two values": { label: "Wat", values: ["Namen", "Cijfers"] },
    },
    { around: (row) => <SummaryList>{row}</SummaryList> },
  ),
  entry("SummaryList", { empty: {} }),
  entry(
    "Task",
    { todo: { children: "Vul de gegevens aan" } },
    { around: (task) => <TaskList>{task}</TaskList> },
  ),
  entry("TaskList", {
    "two tasks": {
      children: [<Task key="one">Vul de gegevens aan</Task>, <Task key="two">Meld het</Task>],
    },
  }),
];
