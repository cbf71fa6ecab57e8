const build = { name: "build", run: ["npm", "run", "build"] };
const start = (drive, program = ["npm", "start"]) => ({ name: "pages", start: program, drive });
const example = (name, steps, shows) => ({ name: `examples/${name}`, example: name, steps, shows });

/**
 * The small examples as a stranger runs them, a row each: the folder is copied out of the repository, and the commands of its README
 * are given. A step with `start` runs a server and gives its address to a module of the folder `drive`: `drive` with a page of a browser,
 * `ask` without one. `zone` gives a program a DNS server that knows leerplein.example.
 */
export const exampleConsumers = [
  example("breach-form", [build, start("breach-form")], "vite"),
  example("vendor-embed", [build, start("vendor-embed")], "@bijsluiter/react"),
  example("vue", [build, start("vue")], "vue"),
  example("next", [build, start("next")], "next"),
  example(
    "shared-validation",
    [
      { name: "check", run: ["npm", "run", "check"], says: "privacy-insert: 0 error" },
      { name: "mail", run: ["npm", "run", "mail"], zone: true, says: "Forum" },
      { name: "job", run: ["npm", "run", "job"], says: "1 kept, 1 refused" },
      { name: "sweep", run: ["npm", "run", "sweep"], says: "1 due" },
      { name: "Express", start: ["npm", "run", "express"], ask: "report-route" },
      { name: "Fastify", start: ["npm", "run", "fastify"], ask: "report-route" },
    ],
    "fastify",
  ),
  example("import-map", [start("import-map")], "@bijsluiter/core"),
];
