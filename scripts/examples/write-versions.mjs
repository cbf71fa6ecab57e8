// After `changeset version`: the small examples, which are outside the workspace, take the packages as they are published next.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../run.mjs";
import { smallExamples } from "./small-examples.mjs";

const published = ["core", "react"].map((name) =>
  JSON.parse(readFileSync(new URL(`packages/${name}/package.json`, root), "utf8")),
);
for (const { folder, about } of smallExamples) {
  for (const { name, version } of published)
    if (about.dependencies[name]) about.dependencies[name] = `^${version}`;
  writeFileSync(join(folder, "package.json"), `${JSON.stringify(about, null, 2)}\n`);
}
