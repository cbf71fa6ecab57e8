import { breachClocks, momentText } from "@bijsluiter/core/breaches";
import { privacyInsert } from "@bijsluiter/core/inserts";
import { piiKindLabels, breachClocks as words } from "@bijsluiter/core/messages/nl";
import { scan } from "@bijsluiter/core/pii";
import { defineBreachReport, defineInsert } from "@bijsluiter/react/embed";

const form = document.querySelector("bijsluiter-breach-report");
form.boards = [{ name: "Stichting De Wilgen", email: "fg@wilgen.example" }];
form.defaultFacts = {
  incident: { product: "Leerplein" },
  contact: { contactPoint: { name: "Leerplein Privacy", email: "privacy@leerplein.example" } },
};

// The elements come after their properties: a form begins with the facts that it has when it is shown.
await Promise.all([defineBreachReport(), defineInsert()]);
const example = await fetch("/node_modules/@bijsluiter/core/examples/privacy-insert.json");
document.querySelector("bijsluiter-insert").insert = privacyInsert.parse(await example.json());

// What is typed never leaves the element by itself; its events tell the page where.
form.addEventListener("input", (event) => {
  const [field] = event.composedPath();
  const kinds = new Set(scan(field.value ?? "").map(({ kind }) => piiKindLabels[kind]));
  const found = [...kinds].join(", ");
  document.querySelector("#found").textContent = found && `Hier staat misschien: ${found}.`;
});
form.addEventListener("receipt", ({ detail: { report } }) => {
  const { discoveredAt, awareAt = discoveredAt } = report.timeline ?? {};
  if (!awareAt) return;
  const facts = { processorEstablished: awareAt, contractHours: 72 };
  const now = new Date().toISOString();
  const lines = breachClocks(facts, { regime: "gdpr", now }).map(({ id, dueAt }) => {
    const line = document.createElement("li");
    line.textContent = `${words.titles[id]}: ${dueAt ? momentText(dueAt, "nl") : "nog niet"}`;
    return line;
  });
  document.querySelector("#clocks").replaceChildren(...lines);
});
