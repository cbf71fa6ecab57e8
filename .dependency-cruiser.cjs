/**
 * The arrows of the house. A new arrow is a decision: it is drawn here, and nowhere else.
 * Ground rooms are open to every room; the domains are islands but for these.
 */
const groundRooms = ["shared", "calendar", "vocabulary", "parties", "documents"];
const arrows = {
  inserts: ["retention", "pii"],
  agreements: ["inserts", "measures"],
  breaches: ["pii"],
  rights: ["retention"],
  outbound: ["pii"],
  postgres: ["breaches", "consent", "retention", "rights"],
};
const islands = ["pii", "retention", "measures", "mail", "services", "consent"];
const domains = [...Object.keys(arrows), ...islands];
const core = "^packages/core/src/";

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "core-knows-no-react",
      severity: "error",
      from: { path: "^packages/core" },
      to: { path: "^packages/react|node_modules/react" },
    },
    {
      name: "core-runs-anywhere",
      comment: "Production code of core may not touch Node built-ins; only node/ may.",
      severity: "error",
      from: { path: core, pathNot: "\\.test\\.ts$|/src/node/" },
      to: { dependencyTypes: ["core"] },
    },
    ...domains.map((domain) => ({
      name: `${domain}-keeps-to-its-arrows`,
      severity: "error",
      from: { path: `${core}${domain}/`, pathNot: "\\.test\\.ts$" },
      to: {
        path: `${core}[^/]+/`,
        pathNot: `${core}(${[domain, ...groundRooms, ...(arrows[domain] ?? [])].join("|")})/`,
      },
    })),
    {
      name: "ground-carries-the-house",
      comment: "Ground rooms know no domain.",
      severity: "error",
      from: { path: `${core}(${groundRooms.join("|")})/`, pathNot: "\\.test\\.ts$" },
      to: { path: `${core}(${[...domains, "node"].join("|")})/` },
    },
    {
      name: "domains-by-their-door",
      comment: "Another domain is entered by an index.ts, never past it.",
      severity: "error",
      from: { path: `${core}([^/]+)/`, pathNot: "\\.test\\.ts$" },
      to: {
        path: `${core}(?:${domains.join("|")})/`,
        pathNot: `${core}$1/|/index\\.ts$`,
      },
    },
    {
      name: "ground-by-file",
      comment: "A ground room is entered by the file that is needed, not by its index.",
      severity: "error",
      from: { path: `${core}([^/]+)/`, pathNot: "\\.test\\.ts$" },
      to: {
        path: `${core}(?:${groundRooms.join("|")})/index\\.ts$`,
        pathNot: `${core}$1/`,
      },
    },
    {
      name: "logic-speaks-no-language",
      comment: "Messages know the codes; codes do not. The command line is a host: it speaks.",
      severity: "error",
      from: { path: core, pathNot: "\\.test\\.ts$|/src/(?:messages|node)/" },
      to: { path: `${core}messages/` },
    },
    {
      name: "data-holds-no-logic",
      comment: "A table may name the type of its codes.",
      severity: "error",
      from: { path: "/src/.+/data/", pathNot: "\\.test\\.ts$" },
      to: { pathNot: "/data/|/shared/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "public-entry-points-only",
      comment: "React and the examples enter a package through its exports.",
      severity: "error",
      from: { path: "^(packages/react|examples)/" },
      to: { path: "^packages/core/src/", pathNot: "/index\\.ts$" },
    },
    {
      name: "examples-enter-by-the-door",
      severity: "error",
      from: { path: "^examples/" },
      to: { path: "^packages/react/src/", pathNot: "/index\\.ts$|/locales/|/styles/" },
    },
    {
      name: "demo-sides-meet-in-shared",
      comment: "App and server of the demo know one another by shared/ and documents/ alone.",
      severity: "error",
      from: { path: "^examples/learning-platform/(app|server)/" },
      to: {
        path: "^examples/learning-platform/(app|server)/",
        pathNot: "^examples/learning-platform/$1/",
      },
    },
    {
      name: "demo-ground-knows-no-feature",
      comment: "The pages stand on app/site, the routes on server/http, mail and database.",
      severity: "error",
      from: { path: "^examples/learning-platform/(app/site|server/(?:http|mail|database))/" },
      to: {
        path: "^examples/learning-platform/(app/(?!site/)|server/(?:breaches|consent|documents|retention|site)/)",
      },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "/dist/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["@bijsluiter/source", "import", "require", "default"],
    },
  },
};
