/**
 * Folders that may hold more than twelve files, because their files are members of one family: alike in form, each
 * readable without the others. A `*` stands for any one name. Every other folder is divided by concept.
 */
export const families: readonly { readonly folder: string; readonly reason: string }[] = [
  { folder: "packages/core/src/pii/kinds", reason: "one value a kind of personal data" },
  { folder: "packages/core/src/pii/engine/matchers", reason: "one matcher a way of writing" },
  { folder: "packages/core/src/pii/validators", reason: "one validator a number" },
  { folder: "packages/core/src/shared/check-digits", reason: "one algorithm a standard" },
  { folder: "packages/core/src/agreements/data/checklists", reason: "one table a checklist" },
  { folder: "packages/core/src/vocabulary/data", reason: "one table a list of codes" },
  { folder: "packages/core/src/breaches/report", reason: "one schema a section of the report" },
  { folder: "packages/core/src/messages/*", reason: "one folder or file a domain" },
  { folder: "packages/core/src/messages/*/*", reason: "one export a subject of the domain" },
  { folder: "packages/react/src/locales/*", reason: "one file of words a widget" },
  { folder: "packages/react/src/styles", reason: "one sheet a widget" },
  { folder: "examples/benchmarks/consent/contenders", reason: "one page a banner" },
  { folder: "examples/docs", reason: "one page a subject" },
  { folder: "examples/learning-platform/migrations", reason: "one file a migration" },
  {
    folder: "examples/learning-platform/migrations/meta",
    reason: "one picture of the tables a migration",
  },
  { folder: "examples/learning-platform/screenshots", reason: "one picture a screen" },
];
