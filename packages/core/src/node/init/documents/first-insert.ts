import { plainText } from "../../../shared/text/plain-text.ts";
import { dataCategories } from "../../../vocabulary/data-category.ts";
import { dataSubjectCategories } from "../../../vocabulary/data-subject-category.ts";
import { purposes } from "../../../vocabulary/purpose.ts";
import { targetGroups } from "../../../vocabulary/target-group.ts";
import { insertKind } from "../../document/kinds/insert-kind.ts";
import type { FirstDocument } from "../first-document.ts";
import { answerItems, asks, asksSome, TO_FILL_IN } from "../question.ts";
import { asksKvk, asksMail, asksName } from "./party-questions.ts";

const codesOf = (rows: readonly { readonly code: string }[]) => rows.map(({ code }) => code);

/** A privacy insert for one product with one service. */
export const firstInsert: FirstDocument = {
  name: "insert",
  kind: insertKind,
  questions: [
    asksName("product", "Name of the product"),
    asks("description", "Description of the product, in one sentence", {
      schema: plainText,
      expected: "a text of at most 500 characters",
      fallback: TO_FILL_IN,
    }),
    asksName("supplier", "Name of the supplier"),
    asksKvk("kvk", "KvK number of the supplier", ""),
    asksMail("email", "E-mail address for privacy questions", ""),
    asksSome("sectors", "Sectors, such as po,vo", codesOf(targetGroups), ""),
    asksSome("people", "Data subjects, such as pupil,teacher", codesOf(dataSubjectCategories), ""),
    asksSome("purposes", "Purposes, such as store-results,security", codesOf(purposes), ""),
    asksSome("data", "Kinds of data, such as contact,study-progress", codesOf(dataCategories), ""),
  ],
  compose: (
    {
      product,
      description,
      supplier,
      kvk,
      email,
      sectors = "",
      people = "",
      purposes: uses = "",
      data = "",
    },
    asOf,
  ) => ({
    modelVersion: "4.0",
    template: "own",
    version: "1",
    lastModified: asOf,
    products: [{ name: product, description, targetGroups: answerItems(sectors), users: [] }],
    processor: { name: supplier, ...(kvk && { kvk }) },
    services: [{ id: "product", kind: "inseparable", name: product, role: "processor" }],
    purposes: answerItems(uses).map((code) => ({ code })),
    dataSubjects: answerItems(people),
    personalData: answerItems(data).map((category) => ({ category })),
    locations: [],
    subprocessors: [],
    subprocessorList: "unknown",
    ...(email && { contact: { name: supplier, email } }),
  }),
};
