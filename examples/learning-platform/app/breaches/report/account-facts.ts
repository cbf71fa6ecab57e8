import type { BreachReportFormProps } from "@bijsluiter/react";
import type { Role } from "../../../shared/roles.ts";

type Facts = NonNullable<BreachReportFormProps["defaultFacts"]>;

/** Who answers questions on a breach: the supplier, whoever reports it. */
const contactPoint = {
  name: "Leerplein Privacy",
  email: "privacy@leerplein.example",
  phone: "030 000 00 00",
};

/** What the account of each role says; a family gives its own name. */
const accounts: Readonly<Partial<Record<Role, NonNullable<Facts["contact"]>["reporter"]>>> = {
  docent: { name: "Samira Yilmaz", role: "Docent", email: "s.yilmaz@dewilgen.example" },
  servicedesk: {
    name: "Sanne de Vries",
    role: "Servicedesk",
    email: "servicedesk@leerplein.example",
    phone: "030 000 00 00",
  },
  "privacy-officer": {
    name: "Noor Aydin",
    role: "Privacy officer",
    email: "privacy@leerplein.example",
  },
};

/** What the platform knows before a report begins: who reports, whom to ask, and whose staff noticed it. */
export function accountFacts(role: Role): Facts {
  const reporter = accounts[role];
  return {
    timeline: { discovery: role === "docent" ? "controller-detected" : discoveryBy(role) },
    contact: { contactPoint, ...(reporter && { reporter }) },
  };
}

const discoveryBy = (role: Role) =>
  role === "servicedesk" || role === "privacy-officer" ? "processor-detected" : "data-subject";
