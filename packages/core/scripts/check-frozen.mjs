// Every exported table of the built package is frozen to the bottom: what a build leaves out, no test of the sources sees.
import packageFile from "../package.json" with { type: "json" };

const isPlain = (value) =>
  typeof value === "object" &&
  value !== null &&
  (Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype);

function openIn(value, path) {
  if (!isPlain(value)) return [];
  const inside = Object.entries(value).flatMap(([key, member]) => openIn(member, `${path}.${key}`));
  return Object.isFrozen(value) ? inside : [path, ...inside];
}

const doors = Object.keys(packageFile.exports).filter((door) => !/\*|\.json$/.test(door));
for (const door of doors) {
  const exported = await import(door.replace(/^\./, packageFile.name));
  const open = Object.entries(exported).flatMap(([name, value]) =>
    openIn(value, `${door} ${name}`),
  );
  if (open.length === 0) continue;
  process.stderr.write(`Not frozen: ${open.slice(0, 5).join(", ")}\n`);
  process.exitCode = 1;
}
