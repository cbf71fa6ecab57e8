const WIDTH = 90;
const isName = (key) => /^[A-Za-z_$][\w$]*$/.test(key);

/**
 * A value as TypeScript. `nameOf(value)` gives the name of a value that is exported somewhere, which is written in its place.
 * Throws for what has no literal, such as a function of a test.
 */
export function sourceCode(value, nameOf, indent = "") {
  const name = nameOf(value);
  if (name) return name;
  if (value === undefined) return "undefined";
  if (typeof value === "function") return ownFunction(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (value instanceof Uint8Array) return `new Uint8Array([${[...value].join(", ")}])`;
  const proto = Object.getPrototypeOf(value);
  if (!Array.isArray(value) && proto !== Object.prototype && proto !== null)
    throw new Error(`An instance of ${proto.constructor?.name} has no literal.`);
  const deeper = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((item) => sourceCode(item, nameOf, deeper))
    : Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([key, item]) => property(key, sourceCode(item, nameOf, deeper)));
  const [open, close, space] = Array.isArray(value) ? ["[", "]", ""] : ["{", "}", " "];
  if (parts.length === 0) return open + close;
  const line = open + space + parts.join(", ") + space + close;
  if (line.length + indent.length <= WIDTH && !line.includes("\n")) return line;
  return `${open}\n${parts.map((part) => `${deeper}${part},\n`).join("")}${indent}${close}`;
}

function property(key, code) {
  if (key === code) return key;
  return `${isName(key) ? key : JSON.stringify(key)}: ${code}`;
}

/** A short function that names nothing outside itself; whether that is so is seen when the example runs. */
function ownFunction(fn) {
  const code = Function.prototype.toString.call(fn);
  if (!/^(?:async )?(?:\(|\w+ =>)/.test(code) || code.length > 300)
    throw new Error("A function has no literal.");
  return code;
}
