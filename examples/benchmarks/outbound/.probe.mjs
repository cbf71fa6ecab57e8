import { createRequire as cr } from 'node:module'; const require = cr(import.meta.url);

// run.mjs
import { fork } from "node:child_process";
import { once } from "node:events";

// ../../../packages/core/src/shared/issues/invalid-input-error.ts
var MOST_ISSUES = 100;
var LONGEST_MESSAGE = 4096;
var InvalidInputError = class extends Error {
  /** Shown in stack traces. */
  name = "InvalidInputError";
  /** Survives bundling and realms, which `instanceof` does not. */
  code = "ERR_INVALID_INPUT";
  /** The first hundred defects, in input order; never empty. `total` counts all. */
  issues;
  /** Number of defects found, those beyond the first hundred included. */
  total;
  /**
   * @param issues - At least one.
   * @param total - Number of defects, when there are more than `issues` tells.
   */
  constructor(issues, total = issues.length) {
    super(messageOf(issues.slice(0, MOST_ISSUES), total));
    this.issues = issues.slice(0, MOST_ISSUES);
    this.total = total;
  }
};
function messageOf(issues, total) {
  let text = "";
  let told2 = 0;
  for (const issue2 of issues) {
    const next = text === "" ? sentenceOf(issue2) : `${text}; ${sentenceOf(issue2)}`;
    if (bytesAtMost(next) > LONGEST_MESSAGE - 40) break;
    text = next;
    told2 += 1;
  }
  if (told2 === total) return text;
  return told2 === 0 ? `${total} issues` : `${text}; and ${total - told2} more`;
}
function sentenceOf({ code: code2, path, params }) {
  const { key: key2, meant } = params;
  const hint = meant === void 0 ? "" : ` (${key2 === void 0 ? "" : `${key2}: `}did you mean ${meant}?)`;
  return `${path.join(".") || "input"}: ${code2}${hint}`;
}
var bytesAtMost = (text) => text.replace(/[^ -~]/g, "???").length;

// ../../../packages/core/src/shared/issues/known-keys.ts
var partsOf = (schema) => schema._zod.def;
function knownKeys(schema, path) {
  let here = variantsOf(schema);
  for (const key2 of path) {
    here = here.flatMap((variant) => {
      const { shape, element, valueType } = partsOf(variant);
      const member = shape && Object.hasOwn(shape, key2) ? shape[String(key2)] : void 0;
      const next = member ?? element ?? valueType;
      return next ? variantsOf(next) : [];
    });
  }
  return here.flatMap((variant) => Object.keys(partsOf(variant).shape ?? {}));
}
function variantsOf(schema) {
  const { options, innerType } = partsOf(schema);
  if (options) return options.flatMap(variantsOf);
  return innerType ? variantsOf(innerType) : [schema];
}

// ../../../packages/core/src/shared/issues/near-name.ts
function nearName(given2, names2) {
  if (typeof given2 !== "string" || given2.length > LONGEST_NAME) return void 0;
  return names2.find(
    (name) => typeof name === "string" && isNear(folded(given2), folded(name))
  );
}
var LONGEST_NAME = 60;
var SHORTEST_NAME = 4;
var folded = (name) => name.toLowerCase().replace(/[-_ .]/g, "");
function isNear(a, b) {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < SHORTEST_NAME) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1) || restA.slice(2) === restB.slice(2) && restA[0] === restB[1] && restA[1] === restB[0];
}

// ../../../packages/core/src/shared/issues/to-issues.ts
var MOST_NAMES = 20;
function toIssues(issues, input, schema) {
  return issues.slice(0, MOST_ISSUES).flatMap((found3) => explain(found3, { input, schema }, []));
}
function explain(found3, parsed, parent) {
  const place = [...parent, ...found3.path];
  if (found3.code === "invalid_union" && found3.errors.length > 0) {
    return closestBranch(found3.errors).slice(0, MOST_ISSUES).flatMap((inner) => explain(inner, parsed, place));
  }
  const path = place.map(told);
  if (found3.code === "custom") {
    const { code: code3 = "wrong-format", ...params2 } = found3.params ?? {};
    return [{ code: String(code3), path, params: params2 }];
  }
  if (found3.code === "invalid_key")
    return [{ code: "wrong-format", path: path.slice(0, -1), params: { format: "key" } }];
  const value2 = valueAt(parsed.input, place);
  const [code2, params] = shapeOf(found3, value2 === void 0);
  return [{ code: code2, path, params: { ...params, ...hintOf(found3, value2, parsed.schema, place) } }];
}
var told = (key2) => typeof key2 === "number" || typeof key2 === "string" && /^@?[A-Za-z_][\w.:-]{0,99}$/.test(key2) ? key2 : "*";
function hintOf(found3, value2, schema, place) {
  if (found3.code === "invalid_value") {
    const meant = nearName(value2, found3.values);
    return meant === void 0 ? {} : { meant };
  }
  if (found3.code !== "unrecognized_keys" || !schema) return {};
  const names2 = knownKeys(schema, place);
  for (const key2 of found3.keys.slice(0, MOST_NAMES)) {
    const meant = nearName(key2, names2);
    if (meant !== void 0) return { key: key2, meant };
  }
  return {};
}
function closestBranch(branches) {
  const depth = (branch) => branch[0]?.path.length ?? 0;
  return [...branches].sort((a, b) => depth(b) - depth(a) || a.length - b.length)[0] ?? [];
}
function shapeOf(found3, missing) {
  if (missing && found3.code !== "unrecognized_keys") return ["required", {}];
  switch (found3.code) {
    case "too_small":
      return [sized(found3.origin) ? "too-short" : "too-small", { minimum: Number(found3.minimum) }];
    case "too_big":
      return [sized(found3.origin) ? "too-long" : "too-large", { maximum: Number(found3.maximum) }];
    case "invalid_format":
      return ["wrong-format", { format: found3.format }];
    case "invalid_value":
    case "invalid_union":
      return ["not-an-option", {}];
    case "unrecognized_keys":
      return ["unknown-key", { count: found3.keys.length }];
    case "invalid_type":
      return ["wrong-type", { expected: found3.expected }];
    default:
      return ["wrong-format", { format: found3.code }];
  }
}
var sized = (origin) => ["string", "array", "set", "map", "file"].includes(origin);
function valueAt(input, path) {
  let value2 = input;
  for (const key2 of path) value2 = value2?.[key2];
  return value2;
}

// ../../../packages/core/src/shared/parse-input.ts
function parseInput(schema, input) {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const { issues } = result.error;
  const told2 = toIssues(issues, input, schema);
  throw new InvalidInputError(told2, told2.length + Math.max(0, issues.length - MOST_ISSUES));
}

// ../../../node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/util.js
function getEnumValues(entries) {
  const numericValues = Object.values(entries).filter((v) => typeof v === "number");
  const values5 = Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
  return values5;
}
function jsonStringifyReplacer(_, value2) {
  if (typeof value2 === "bigint")
    return value2.toString();
  return value2;
}
var Cached = class {
  constructor(getter) {
    this._getter = getter;
    this._value = void 0;
  }
  get value() {
    const getter = this._getter;
    if (getter !== void 0) {
      this._value = getter();
      this._getter = void 0;
    }
    return this._value;
  }
};
function cached(getter) {
  return new Cached(getter);
}
function nullish(input) {
  return input === null || input === void 0;
}
function cleanRegex(source) {
  const start = source.startsWith("^") ? 1 : 0;
  const end = source.endsWith("$") ? source.length - 1 : source.length;
  return source.slice(start, end);
}
function assignProp(target, prop, value2) {
  Object.defineProperty(target, prop, {
    value: value2,
    writable: true,
    enumerable: true,
    configurable: true
  });
}
var captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {
};
function isObject(data) {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}
var propertyKeyTypes = /* @__PURE__ */ new Set(["string", "number", "symbol"]);
function escapeRegex(str) {
  return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function clone(inst, def, params) {
  const cl = new inst._zod.constr(def ?? inst._zod.def);
  if (!def || params?.parent)
    cl._zod.parent = inst;
  return cl;
}
function normalizeParams(_params) {
  const params = _params;
  if (!params)
    return {};
  if (typeof params === "string")
    return { error: () => params };
  if (params?.message !== void 0) {
    if (params?.error !== void 0)
      throw new Error("Cannot specify both `message` and `error` params");
    params.error = params.message;
  }
  delete params.message;
  if (typeof params.error === "string")
    return { ...params, error: () => params.error };
  return params;
}
function optionalKeys(shape) {
  return Object.keys(shape).filter((k) => {
    return shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional";
  });
}
var NUMBER_FORMAT_RANGES = /* @__PURE__ */ (() => ({
  safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  int32: [-2147483648, 2147483647],
  uint32: [0, 4294967295],
  float32: [-34028234663852886e22, 34028234663852886e22],
  float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
}))();
function aborted(x2, startIndex = 0) {
  if (x2.aborted === true)
    return true;
  for (let i2 = startIndex; i2 < x2.issues.length; i2++) {
    if (x2.issues[i2]?.continue !== true) {
      return true;
    }
  }
  return false;
}
function explicitlyAborted(x2, startIndex = 0) {
  if (x2.aborted === true)
    return true;
  for (let i2 = startIndex; i2 < x2.issues.length; i2++) {
    if (x2.issues[i2]?.continue === false) {
      return true;
    }
  }
  return false;
}
function prefixIssues(path, issues) {
  return issues.map((iss) => {
    var _a3;
    (_a3 = iss).path ?? (_a3.path = []);
    iss.path.unshift(path);
    return iss;
  });
}
function unwrapMessage(message2) {
  return typeof message2 === "string" ? message2 : message2?.message;
}
function sizeCaps(defChecks) {
  const caps = [];
  for (const ch of defChecks ?? []) {
    const d = ch._zod.def;
    if (!/_(length|size)$|_equals$/.test(d.check))
      break;
    const max2 = d.maximum ?? d.length ?? d.size;
    if (max2 >= 0)
      caps.push([max2, ch]);
  }
  return caps;
}
function attachSchema(issues, start, inst) {
  var _a3;
  for (let i2 = start; i2 < issues.length; i2++) {
    (_a3 = issues[i2]).schema ?? (_a3.schema = inst);
  }
}
function finalizeIssue(iss, ctx, config2) {
  var _a3;
  const traits = iss.inst?._zod?.traits;
  if (traits?.has("$ZodType")) {
    if (traits.has("$ZodCheck"))
      (_a3 = iss).schema ?? (_a3.schema = iss.inst);
    else
      iss.schema = iss.inst;
  }
  const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
  const message2 = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config2.customError?.(iss)) ?? unwrapMessage(config2.localeError?.(iss)) ?? "Invalid input";
  const full = {};
  for (const k of Object.keys(iss)) {
    if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
      continue;
    full[k] = iss[k];
  }
  full.path ?? (full.path = []);
  full.message = message2;
  if (ctx?.reportInput) {
    full.input = iss.input;
  }
  return full;
}
var highSurrogate = /[\uD800-\uDBFF]/;
function codePointLength(str) {
  const units = str.length;
  if (!highSurrogate.test(str))
    return units;
  let count2 = units;
  for (let i2 = 0; i2 < units - 1; i2++) {
    if ((str.charCodeAt(i2) & 64512) === 55296 && (str.charCodeAt(i2 + 1) & 64512) === 56320) {
      count2--;
      i2++;
    }
  }
  return count2;
}
function getLengthableOrigin(input) {
  if (Array.isArray(input))
    return "array";
  if (typeof input === "string")
    return "string";
  return "unknown";
}
function members(proto, table3) {
  for (const key2 in table3) {
    const desc = Object.getOwnPropertyDescriptor(table3, key2);
    if (desc.get)
      Object.defineProperty(proto, key2, { ...desc, enumerable: false });
    else
      defineBound(proto, key2, desc.value);
  }
}
function own(inst, key2, value2, enumerable = true) {
  Object.defineProperty(inst, key2, { configurable: true, writable: true, enumerable, value: value2 });
  return value2;
}
function hide(inst, key2, value2) {
  return own(inst, key2, value2, false);
}
function defineBound(proto, key2, fn) {
  Object.defineProperty(proto, key2, {
    configurable: true,
    get() {
      return this == null ? fn : own(this, key2, fn.bind(this));
    },
    set(value2) {
      own(this, key2, value2);
    }
  });
}
function claim(inst, sentinel) {
  const proto = Object.getPrototypeOf(inst);
  return sentinel in proto ? void 0 : proto;
}
var installing;
var broke = false;
var breaker = {
  configurable: true,
  get() {
    broke = true;
    return void 0;
  }
};
function defineLazyInternal(inst, key2, compute) {
  const proto = Object.getPrototypeOf(inst._zod);
  if (key2 in proto && installing !== inst._zod) {
    installing = void 0;
    return;
  }
  installing = inst._zod;
  Object.defineProperty(proto, key2, {
    configurable: true,
    get() {
      Object.defineProperty(this, key2, breaker);
      const outer = broke;
      broke = false;
      try {
        const value2 = compute(this);
        if (broke)
          delete this[key2];
        else
          Object.defineProperty(this, key2, { configurable: true, writable: true, value: value2 });
        broke = broke || outer;
        return value2;
      } catch (err2) {
        delete this[key2];
        broke = broke || outer;
        throw err2;
      }
    },
    set(value2) {
      Object.defineProperty(this, key2, { configurable: true, writable: true, value: value2 });
    }
  });
}
function installLazyProp(inst, key2, make, enumerable) {
  const proto = claim(inst, key2);
  if (!proto)
    return;
  Object.defineProperty(proto, key2, {
    configurable: true,
    get() {
      const desc = { configurable: true, writable: true, enumerable, value: void 0 };
      Object.defineProperty(this, key2, desc);
      desc.value = make(this);
      Object.defineProperty(this, key2, desc);
      return desc.value;
    },
    set(value2) {
      Object.defineProperty(this, key2, { configurable: true, writable: true, enumerable, value: value2 });
    }
  });
}

// ../../../node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/core.js
var _a;
var _zodDesc = { value: void 0, enumerable: false };
var _E = "captureStackTrace" in Error ? Error : null;
function newError(Definition) {
  const E = _E;
  if (E) {
    const saved = E.stackTraceLimit;
    if (typeof saved === "number") {
      try {
        E.stackTraceLimit = 0;
      } catch {
        _E = null;
        return new Definition();
      }
      try {
        return new Definition();
      } finally {
        E.stackTraceLimit = saved;
      }
    }
  }
  return new Definition();
}
// @__NO_SIDE_EFFECTS__
function $constructor(name, initializer2, proto, params) {
  const zodProto = {};
  function Internals(def) {
    this.def = def;
    this.constr = _;
    this.traits = /* @__PURE__ */ new Set();
  }
  Internals.prototype = zodProto;
  const protoMembers = proto;
  const initialized = protoMembers && /* @__PURE__ */ new WeakSet();
  function init(inst, def) {
    if (!inst._zod) {
      _zodDesc.value = new Internals(def);
      try {
        Object.defineProperty(inst, "_zod", _zodDesc);
      } finally {
        _zodDesc.value = void 0;
      }
    } else if (inst._zod.traits.has(name)) {
      return;
    }
    inst._zod.traits.add(name);
    initializer2(inst, def);
    if (initialized) {
      const own2 = Object.getPrototypeOf(inst);
      const ctorProto = inst._zod.constr.prototype;
      let up = own2;
      while (up && up !== ctorProto)
        up = Object.getPrototypeOf(up);
      const target = up ?? own2;
      if (!initialized.has(target)) {
        initialized.add(target);
        members(target, protoMembers);
      }
    }
    const proto2 = _.prototype;
    for (const k in proto2) {
      if (!Object.prototype.hasOwnProperty.call(proto2, k))
        continue;
      if (!(k in inst)) {
        inst[k] = proto2[k].bind(inst);
      }
    }
  }
  const Parent = params?.Parent ?? Object;
  class Definition extends Parent {
  }
  Object.defineProperty(Definition, "name", { value: name });
  function _(def) {
    const inst = params?.Parent ? newError(Definition) : this;
    init(inst, def);
    const deferred = inst._zod.deferred;
    if (deferred) {
      for (const fn of deferred) {
        fn();
      }
      inst._zod.deferred = void 0;
    }
    const pp = globalThis.__zod_globalConfig?.postProcessor;
    if (pp)
      pp(inst);
    return inst;
  }
  Object.defineProperty(_, "init", { value: init });
  Object.defineProperty(_, Symbol.hasInstance, {
    value: (inst) => {
      if (params?.Parent && inst instanceof params.Parent)
        return true;
      return inst?._zod?.traits?.has(name);
    }
  });
  Object.defineProperty(_, "name", { value: name });
  return _;
}
var $ZodAsyncError = class extends Error {
  constructor() {
    super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
  }
};
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
var globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
  if (newConfig)
    Object.assign(globalConfig, newConfig);
  return globalConfig;
}

// ../../../node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/errors.js
function _getMessage() {
  const internals = this._zod;
  internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
  return internals.message;
}
function _setMessage(value2) {
  this._zod.message = value2;
}
var _messageDesc = {
  get: _getMessage,
  set: _setMessage,
  enumerable: true,
  configurable: true
};
var _issuesDesc = { value: void 0, enumerable: false };
var _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
var initializer = (inst, def) => {
  inst.name = "$ZodError";
  _issuesDesc.value = def;
  Object.defineProperty(inst, "issues", _issuesDesc);
  _issuesDesc.value = void 0;
  Object.defineProperty(inst, "message", _messageDesc);
  const proto = Object.getPrototypeOf(inst);
  if (!_installedToString.has(proto)) {
    _installedToString.add(proto);
    Object.defineProperty(proto, "toString", {
      configurable: true,
      enumerable: false,
      get() {
        const value2 = () => this.message;
        Object.defineProperty(this, "toString", { value: value2, configurable: true, writable: true });
        return value2;
      },
      set(value2) {
        Object.defineProperty(this, "toString", { value: value2, configurable: true, writable: true });
      }
    });
  }
};
var $ZodError = $constructor("$ZodError", initializer);
var $ZodRealError = $constructor("$ZodError", initializer, void 0, {
  Parent: Error
});

// ../../../node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/parse.js
var _parse = (_Err) => {
  const fn = (schema, value2, _ctx, _params) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema._zod.run({ value: value2, issues: [] }, ctx);
    if (result instanceof Promise) {
      throw new $ZodAsyncError();
    }
    if (result.issues.length) {
      const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
      captureStackTrace(e, _params?.callee ?? fn);
      throw e;
    }
    return result.value;
  };
  return fn;
};
var parse = /* @__PURE__ */ _parse($ZodRealError);
var _parseAsync = (_Err) => {
  const fn = async (schema, value2, _ctx, params) => {
    const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
    let result = schema._zod.run({ value: value2, issues: [] }, ctx);
    if (result instanceof Promise)
      result = await result;
    if (result.issues.length) {
      const e = new (params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
      captureStackTrace(e, params?.callee ?? fn);
      throw e;
    }
    return result.value;
  };
  return fn;
};
var parseAsync = /* @__PURE__ */ _parseAsync($ZodRealError);
var _safeParse = (_Err) => (schema, value2, _ctx) => {
  const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
  const result = schema._zod.run({ value: value2, issues: [] }, ctx);
  if (result instanceof Promise) {
    throw new $ZodAsyncError();
  }
  return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
var safeParse = /* @__PURE__ */ _safeParse($ZodRealError);
function failure(Err, issues, ctx) {
  let error;
  return {
    success: false,
    get error() {
      if (!error) {
        error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
        issues = void 0;
        ctx = void 0;
      }
      return error;
    },
    set error(e) {
      error = e;
      issues = void 0;
      ctx = void 0;
    }
  };
}
var _safeParseAsync = (_Err) => async (schema, value2, _ctx) => {
  const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
  let result = schema._zod.run({ value: value2, issues: [] }, ctx);
  if (result instanceof Promise)
    result = await result;
  return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
var safeParseAsync = /* @__PURE__ */ _safeParseAsync($ZodRealError);

// ../../../node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/regexes.js
var dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
function anchor(source) {
  return new RegExp(`^${source}$`);
}
var date = /* @__PURE__ */ anchor(dateSource);
function timeSource(args) {
  const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
  const regex = typeof args.precision === "number" ? args.precision === -1 ? `${hhmm}` : args.precision === 0 ? `${hhmm}:[0-5]\\d` : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}` : args.seconds ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?` : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
  return regex;
}
function datetime(args) {
  const opts = ["Z"];
  if (args.offset)
    opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
  const qualified = `${timeSource({ precision: args.precision, seconds: true })}(?:${opts.join("|")})`;
  const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
  return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
var anyString = /^[\s\S]{0,}$/;
var number = /^-?\d+(?:\.\d+)?$/;
var boolean = /^(?:true|false)$/i;

// ../../../node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/checks.js
var $ZodCheck = /* @__PURE__ */ $constructor("$ZodCheck", (inst, def) => {
  var _a3;
  inst._zod ?? (inst._zod = {});
  inst._zod.def = def;
  (_a3 = inst._zod).onattach ?? (_a3.onattach = []);
});
var _whenHasLength = (payload) => {
  const val = payload.value;
  return !nullish(val) && val.length !== void 0;
};
var numericOriginMap = {
  number: "number",
  bigint: "bigint",
  object: "date"
};
var $ZodCheckLessThan = /* @__PURE__ */ $constructor("$ZodCheckLessThan", (inst, def) => {
  $ZodCheck.init(inst, def);
  const origin = numericOriginMap[typeof def.value];
  inst._zod.check = (payload) => {
    if (def.inclusive ? payload.value <= def.value : payload.value < def.value) {
      return;
    }
    payload.issues.push({
      origin: numericOriginMap[typeof payload.value] ?? origin,
      code: "too_big",
      maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
      input: payload.value,
      inclusive: def.inclusive,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckGreaterThan = /* @__PURE__ */ $constructor("$ZodCheckGreaterThan", (inst, def) => {
  $ZodCheck.init(inst, def);
  const origin = numericOriginMap[typeof def.value];
  inst._zod.check = (payload) => {
    if (def.inclusive ? payload.value >= def.value : payload.value > def.value) {
      return;
    }
    payload.issues.push({
      origin: numericOriginMap[typeof payload.value] ?? origin,
      code: "too_small",
      minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
      input: payload.value,
      inclusive: def.inclusive,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckNumberFormat = /* @__PURE__ */ $constructor("$ZodCheckNumberFormat", (inst, def) => {
  $ZodCheck.init(inst, def);
  def.format = def.format || "float64";
  const isInt = def.format?.includes("int");
  const origin = isInt ? "int" : "number";
  const [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
  inst._zod.check = (payload) => {
    const input = payload.value;
    if (isInt) {
      if (!Number.isInteger(input)) {
        payload.issues.push({
          expected: origin,
          format: def.format,
          code: "invalid_type",
          continue: false,
          input,
          inst
        });
        return;
      }
      if (!Number.isSafeInteger(input)) {
        if (input > 0) {
          payload.issues.push({
            input,
            code: "too_big",
            maximum: Number.MAX_SAFE_INTEGER,
            note: "Integers must be within the safe integer range.",
            inst,
            origin,
            inclusive: true,
            continue: !def.abort
          });
        } else {
          payload.issues.push({
            input,
            code: "too_small",
            minimum: Number.MIN_SAFE_INTEGER,
            note: "Integers must be within the safe integer range.",
            inst,
            origin,
            inclusive: true,
            continue: !def.abort
          });
        }
        return;
      }
    }
    if (input < minimum) {
      payload.issues.push({
        origin: "number",
        input,
        code: "too_small",
        minimum,
        inclusive: true,
        inst,
        continue: !def.abort
      });
    }
    if (input > maximum) {
      payload.issues.push({
        origin: "number",
        input,
        code: "too_big",
        maximum,
        inclusive: true,
        inst,
        continue: !def.abort
      });
    }
  };
});
var $ZodCheckMaxLength = /* @__PURE__ */ $constructor("$ZodCheckMaxLength", (inst, def) => {
  var _a3;
  $ZodCheck.init(inst, def);
  (_a3 = inst._zod.def).when ?? (_a3.when = _whenHasLength);
  inst._zod.check = (payload) => {
    const input = payload.value;
    const units = input.length;
    const length = typeof input === "string" && units > def.maximum ? codePointLength(input) : units;
    if (length <= def.maximum)
      return;
    const origin = getLengthableOrigin(input);
    payload.issues.push({
      origin,
      code: "too_big",
      maximum: def.maximum,
      inclusive: true,
      input,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckMinLength = /* @__PURE__ */ $constructor("$ZodCheckMinLength", (inst, def) => {
  var _a3;
  $ZodCheck.init(inst, def);
  (_a3 = inst._zod.def).when ?? (_a3.when = _whenHasLength);
  inst._zod.check = (payload) => {
    const input = payload.value;
    const units = input.length;
    const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2 ? codePointLength(input) : units;
    if (length >= def.minimum)
      return;
    const origin = getLengthableOrigin(input);
    payload.issues.push({
      origin,
      code: "too_small",
      minimum: def.minimum,
      inclusive: true,
      input,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckStringFormat = /* @__PURE__ */ $constructor("$ZodCheckStringFormat", (inst, def) => {
  var _a3, _b2;
  $ZodCheck.init(inst, def);
  if (def.pattern)
    (_a3 = inst._zod).check ?? (_a3.check = (payload) => {
      def.pattern.lastIndex = 0;
      if (def.pattern.test(payload.value))
        return;
      payload.issues.push({
        origin: "string",
        code: "invalid_format",
        format: def.format,
        input: payload.value,
        ...def.pattern ? { pattern: def.pattern.toString() } : {},
        inst,
        continue: !def.abort
      });
    });
  else
    (_b2 = inst._zod).check ?? (_b2.check = () => {
    });
});
var $ZodCheckRegex = /* @__PURE__ */ $constructor("$ZodCheckRegex", (inst, def) => {
  $ZodCheckStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    def.pattern.lastIndex = 0;
    if (def.pattern.test(payload.value))
      return;
    payload.issues.push({
      origin: "string",
      code: "invalid_format",
      format: "regex",
      input: payload.value,
      pattern: def.pattern.toString(),
      inst,
      continue: !def.abort
    });
  };
});

// ../../../node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/versions.js
var version = {
  major: 4,
  minor: 6,
  patch: 7
};

// ../../../node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/schemas.js
var $ZodType = /* @__PURE__ */ $constructor("$ZodType", (inst, def) => {
  var _a3;
  inst ?? (inst = {});
  inst._zod.def = def;
  inst._zod.bag = inst._zod.bag || {};
  inst._zod.version = version;
  const defChecks = inst._zod.def.checks;
  const checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks ?? []] : defChecks?.length ? [...defChecks] : [];
  for (const ch of checks) {
    for (const fn of ch._zod.onattach) {
      fn(inst);
    }
  }
  if (checks.length === 0) {
    (_a3 = inst._zod).deferred ?? (_a3.deferred = []);
    inst._zod.deferred?.push(() => {
      inst._zod.run = inst._zod.parse;
    });
  } else {
    const runChecks = (payload, checks2, ctx) => {
      if (payload.memo)
        return payload;
      let isAborted = aborted(payload);
      let asyncResult;
      for (const ch of checks2) {
        if (ch._zod.def.when) {
          if (explicitlyAborted(payload))
            continue;
          const shouldRun = ch._zod.def.when(payload);
          if (!shouldRun)
            continue;
        } else if (isAborted) {
          continue;
        }
        const currLen = payload.issues.length;
        const _ = ch._zod.check(payload);
        if (_ instanceof Promise && ctx?.async === false) {
          throw new $ZodAsyncError();
        }
        if (asyncResult || _ instanceof Promise) {
          asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
            await _;
            const nextLen = payload.issues.length;
            if (nextLen === currLen)
              return;
            attachSchema(payload.issues, currLen, inst);
            if (!isAborted)
              isAborted = aborted(payload, currLen);
          });
        } else {
          const nextLen = payload.issues.length;
          if (nextLen === currLen)
            continue;
          attachSchema(payload.issues, currLen, inst);
          if (!isAborted)
            isAborted = aborted(payload, currLen);
        }
      }
      if (asyncResult) {
        return asyncResult.then(() => {
          return payload;
        });
      }
      return payload;
    };
    const handleCanaryResult = (canary, payload, ctx) => {
      if (aborted(canary)) {
        canary.aborted = true;
        return canary;
      }
      const checkResult = runChecks(payload, checks, ctx);
      if (checkResult instanceof Promise) {
        if (ctx.async === false)
          throw new $ZodAsyncError();
        return checkResult.then((checkResult2) => inst._zod.parse(checkResult2, ctx));
      }
      return inst._zod.parse(checkResult, ctx);
    };
    inst._zod.run = (payload, ctx) => {
      if (ctx.skipChecks) {
        return inst._zod.parse(payload, ctx);
      }
      if (ctx.direction === "backward") {
        const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
        if (canary instanceof Promise) {
          return canary.then((canary2) => {
            return handleCanaryResult(canary2, payload, ctx);
          });
        }
        return handleCanaryResult(canary, payload, ctx);
      }
      const result = inst._zod.parse(payload, ctx);
      if (result instanceof Promise) {
        if (ctx.async === false)
          throw new $ZodAsyncError();
        return result.then((result2) => runChecks(result2, checks, ctx));
      }
      return runChecks(result, checks, ctx);
    };
  }
}, {
  // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
  get "~standard"() {
    return hide(this, "~standard", standardProps(this));
  },
  set "~standard"(value2) {
    own(this, "~standard", value2);
  }
});
var toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
async function validateAsync(inst, value2) {
  const ctx = { async: true };
  return toStandardResult(await inst._zod.run({ value: value2, issues: [] }, ctx), ctx);
}
function standardProps(inst) {
  return {
    validate: (value2) => {
      const ctx = { async: false };
      try {
        const r = inst._zod.run({ value: value2, issues: [] }, ctx);
        if (!(r instanceof Promise))
          return toStandardResult(r, ctx);
      } catch (_) {
      }
      return validateAsync(inst, value2);
    },
    vendor: "zod",
    version: 1
  };
}
var $ZodString = /* @__PURE__ */ $constructor("$ZodString", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = def.pattern ?? anyString;
  inst._zod.parse = (payload, _) => {
    if (def.coerce)
      try {
        payload.value = String(payload.value);
      } catch (_2) {
      }
    if (typeof payload.value === "string")
      return payload;
    payload.issues.push({
      expected: "string",
      code: "invalid_type",
      input: payload.value,
      inst
    });
    return payload;
  };
});
var $ZodStringFormat = /* @__PURE__ */ $constructor("$ZodStringFormat", (inst, def) => {
  $ZodCheckStringFormat.init(inst, def);
  $ZodString.init(inst, def);
});
var $ZodISODateTime = /* @__PURE__ */ $constructor("$ZodISODateTime", (inst, def) => {
  def.pattern ?? (def.pattern = datetime(def));
  $ZodStringFormat.init(inst, def);
});
var $ZodISODate = /* @__PURE__ */ $constructor("$ZodISODate", (inst, def) => {
  def.pattern ?? (def.pattern = date);
  $ZodStringFormat.init(inst, def);
});
var $ZodCustomStringFormat = /* @__PURE__ */ $constructor("$ZodCustomStringFormat", (inst, def) => {
  $ZodStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    if (def.fn(payload.value))
      return;
    payload.issues.push({
      code: "invalid_format",
      format: def.format,
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodNumber = /* @__PURE__ */ $constructor("$ZodNumber", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = number;
  inst._zod.parse = (payload, _ctx) => {
    if (def.coerce)
      try {
        payload.value = Number(payload.value);
      } catch (_) {
      }
    const input = payload.value;
    if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) {
      return payload;
    }
    const received = typeof input === "number" ? Number.isNaN(input) ? "NaN" : !Number.isFinite(input) ? String(input) : void 0 : void 0;
    payload.issues.push({
      expected: "number",
      code: "invalid_type",
      input,
      inst,
      ...received ? { received } : {}
    });
    return payload;
  };
});
var $ZodNumberFormat = /* @__PURE__ */ $constructor("$ZodNumberFormat", (inst, def) => {
  $ZodCheckNumberFormat.init(inst, def);
  $ZodNumber.init(inst, def);
});
var $ZodBoolean = /* @__PURE__ */ $constructor("$ZodBoolean", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = boolean;
  inst._zod.parse = (payload, _ctx) => {
    if (def.coerce)
      try {
        payload.value = Boolean(payload.value);
      } catch (_) {
      }
    const input = payload.value;
    if (typeof input === "boolean")
      return payload;
    payload.issues.push({
      expected: "boolean",
      code: "invalid_type",
      input,
      inst
    });
    return payload;
  };
});
var $ZodUnknown = /* @__PURE__ */ $constructor("$ZodUnknown", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.parse = (payload) => payload;
});
var $ZodNever = /* @__PURE__ */ $constructor("$ZodNever", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.parse = (payload, _ctx) => {
    payload.issues.push({
      expected: "never",
      code: "invalid_type",
      input: payload.value,
      inst
    });
    return payload;
  };
});
function capSize(inst, size) {
  const caps = sizeCaps(inst._zod.def.checks);
  if (!caps.length)
    return;
  const cap = Math.min(...caps.map((c) => c[0]));
  const parse2 = inst._zod.parse;
  inst._zod.parse = (payload, ctx) => {
    const n = size(payload.value);
    if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
      for (const [max2, ch] of sizeCaps(inst._zod.def.checks)) {
        if (n > max2 && ch._zod.def.when(payload)) {
          const start = payload.issues.length;
          ch._zod.check(payload);
          payload.issues[start].continue = false;
          attachSchema(payload.issues, start, inst);
          return payload;
        }
      }
    }
    return parse2(payload, ctx);
  };
}
var arraySize = (input) => Array.isArray(input) ? input.length : -1;
function handleArrayResult(result, final, index) {
  if (result.issues.length) {
    final.issues.push(...prefixIssues(index, result.issues));
  }
  final.value[index] = result.value;
}
var $ZodArray = /* @__PURE__ */ $constructor("$ZodArray", (inst, def) => {
  $ZodType.init(inst, def);
  const memo = globalConfig.memoizer;
  memo?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!Array.isArray(input)) {
      payload.issues.push({
        expected: "array",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
    const proms = [];
    const abortEarly = ctx?.abortEarly;
    for (let i2 = 0; i2 < input.length; i2++) {
      const item = input[i2];
      const result = def.element._zod.run({
        value: item,
        issues: []
      }, ctx);
      if (result instanceof Promise) {
        proms.push(result.then((result2) => handleArrayResult(result2, payload, i2)));
      } else {
        handleArrayResult(result, payload, i2);
        if (abortEarly && result.issues.length !== 0 && aborted(result))
          break;
      }
    }
    if (proms.length) {
      return Promise.all(proms).then(() => payload);
    }
    return payload;
  };
  capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key2, input, optin, optout) {
  const isPresent = key2 in input;
  const isOptionalOut = optout === "optional";
  if (!isPresent && isOptionalOut && optin === "optional") {
    return;
  }
  if (result.issues.length) {
    if (optin !== void 0 && isOptionalOut && !isPresent) {
      return;
    }
    final.issues.push(...prefixIssues(key2, result.issues));
  }
  if (!isPresent && optin === void 0) {
    if (!result.issues.length) {
      final.issues.push({
        code: "invalid_type",
        expected: "nonoptional",
        input: void 0,
        path: [key2]
      });
    }
    return;
  }
  if (result.value === void 0) {
    if (isPresent || optin === "defaulted" && !isOptionalOut) {
      final.value[key2] = void 0;
    }
  } else {
    final.value[key2] = result.value;
  }
}
var NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
  const keys = Object.keys(def.shape);
  const ownSymbols = Object.getOwnPropertySymbols(def.shape);
  const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
  const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
  for (const k of allKeys) {
    if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) {
      throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
    }
  }
  const okeys = optionalKeys(def.shape);
  return {
    ...def,
    allKeys,
    symbolKeys,
    // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
    keySet: new Set(keys),
    numKeys: keys.length,
    optionalKeys: new Set(okeys)
  };
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
  const unrecognized = [];
  const keySet = def.keySet;
  const _catchall = def.catchall._zod;
  const t = _catchall.def.type;
  const optin = _catchall.optin;
  const optout = _catchall.optout;
  let seen = 0;
  for (const key2 in input) {
    if (abortEarly && payload.issues.length !== seen) {
      if (aborted(payload, seen))
        break;
      seen = payload.issues.length;
    }
    if (keySet.has(key2))
      continue;
    if (key2 === "__proto__") {
      if (t === "never")
        unrecognized.push(key2);
      continue;
    }
    if (t === "never") {
      unrecognized.push(key2);
      continue;
    }
    const r = _catchall.run({ value: input[key2], issues: [] }, ctx);
    if (r instanceof Promise) {
      proms.push(r.then((r2) => handlePropertyResult(r2, payload, key2, input, optin, optout)));
    } else {
      handlePropertyResult(r, payload, key2, input, optin, optout);
    }
  }
  if (unrecognized.length) {
    payload.issues.push({
      code: "unrecognized_keys",
      keys: unrecognized,
      input,
      inst,
      // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
      continue: true
    });
  }
  if (!proms.length)
    return payload;
  return Promise.all(proms).then(() => {
    return payload;
  });
}
var $ZodObject = /* @__PURE__ */ $constructor("$ZodObject", (inst, def) => {
  $ZodType.init(inst, def);
  const desc = Object.getOwnPropertyDescriptor(def, "shape");
  const sh = desc?.get ? desc.get.raw : def.shape ?? {};
  if (sh) {
    const get = () => {
      const newSh = { ...sh };
      Object.defineProperty(def, "shape", { value: newSh });
      get.raw = newSh;
      return newSh;
    };
    get.raw = sh;
    Object.defineProperty(def, "shape", { get });
  }
  const _normalized = cached(() => normalizeDef(def));
  defineLazyInternal(inst, "propValues", (zod) => {
    const shape = zod.def.shape;
    const propValues = {};
    for (const key2 in shape) {
      const field = shape[key2]._zod;
      if (field.values) {
        if (!Object.prototype.hasOwnProperty.call(propValues, key2)) {
          assignProp(propValues, key2, /* @__PURE__ */ new Set());
        }
        for (const v of field.values)
          propValues[key2].add(v);
        if (field.optin !== void 0)
          propValues[key2].add(void 0);
      }
    }
    return propValues;
  });
  const isObject3 = isObject;
  const catchall = def.catchall;
  let value2;
  const memo = globalConfig.memoizer;
  memo?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    value2 ?? (value2 = _normalized.value);
    const input = payload.value;
    if (!isObject3(input)) {
      payload.issues.push({
        expected: "object",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
    const proms = [];
    const shape = value2.shape;
    const abortEarly = ctx?.abortEarly;
    let seen = payload.issues.length;
    for (const key2 of value2.allKeys) {
      if (abortEarly && payload.issues.length !== seen) {
        if (aborted(payload, seen))
          break;
        seen = payload.issues.length;
      }
      if (key2 === "__proto__")
        continue;
      const el = shape[key2];
      const optin = el._zod.optin;
      const optout = el._zod.optout;
      const r = el._zod.run({ value: input[key2], issues: [] }, ctx);
      if (r instanceof Promise) {
        proms.push(r.then((r2) => handlePropertyResult(r2, payload, key2, input, optin, optout)));
      } else {
        handlePropertyResult(r, payload, key2, input, optin, optout);
      }
    }
    if (!catchall) {
      return proms.length ? Promise.all(proms).then(() => payload) : payload;
    }
    return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
  };
});
function handleUnionResults(results, final, inst, ctx) {
  for (const result of results) {
    if (result.issues.length === 0) {
      final.value = result.value;
      return final;
    }
  }
  const nonaborted = results.filter((r) => !aborted(r));
  if (nonaborted.length === 1) {
    final.value = nonaborted[0].value;
    return nonaborted[0];
  }
  final.issues.push({
    code: "invalid_union",
    input: final.value,
    inst,
    errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config())))
  });
  return final;
}
var $ZodUnion = /* @__PURE__ */ $constructor("$ZodUnion", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some((o) => o._zod.optin !== void 0) ? "optional" : void 0);
  defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : void 0);
  defineLazyInternal(inst, "values", (zod) => {
    if (zod.def.options.every((o) => o._zod.values)) {
      return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
    }
    return void 0;
  });
  defineLazyInternal(inst, "pattern", (zod) => {
    if (zod.def.options.every((o) => o._zod.pattern)) {
      const patterns = zod.def.options.map((o) => o._zod.pattern);
      return new RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
    }
    return void 0;
  });
  const first2 = def.options.length === 1 ? def.options[0]._zod.run : null;
  inst._zod.parse = (payload, ctx) => {
    if (first2) {
      return first2(payload, ctx);
    }
    let async = false;
    const results = [];
    for (const option of def.options) {
      const result = option._zod.run({
        value: payload.value,
        issues: []
      }, ctx);
      if (result instanceof Promise) {
        results.push(result);
        async = true;
      } else {
        if (result.issues.length === 0)
          return result;
        results.push(result);
      }
    }
    if (!async)
      return handleUnionResults(results, payload, inst, ctx);
    return Promise.all(results).then((results2) => {
      return handleUnionResults(results2, payload, inst, ctx);
    });
  };
});
var $ZodEnum = /* @__PURE__ */ $constructor("$ZodEnum", (inst, def) => {
  $ZodType.init(inst, def);
  const values5 = getEnumValues(def.entries);
  const valuesSet = new Set(values5);
  inst._zod.values = valuesSet;
  defineLazyInternal(inst, "pattern", (zod) => {
    const patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
    return new RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
  });
  inst._zod.parse = (payload, _ctx) => {
    const input = payload.value;
    if (valuesSet.has(input)) {
      return payload;
    }
    payload.issues.push({
      code: "invalid_value",
      values: values5,
      input,
      inst
    });
    return payload;
  };
});
var $ZodLiteral = /* @__PURE__ */ $constructor("$ZodLiteral", (inst, def) => {
  $ZodType.init(inst, def);
  const values5 = new Set(def.values);
  inst._zod.values = values5;
  defineLazyInternal(inst, "pattern", (zod) => {
    const vals = zod.def.values;
    return new RegExp(vals.length ? `^(${vals.map((o) => typeof o === "string" ? escapeRegex(o) : o ? escapeRegex(o.toString()) : String(o)).join("|")})$` : "^[^\\s\\S]$");
  });
  inst._zod.parse = (payload, _ctx) => {
    const input = payload.value;
    if (values5.has(input)) {
      return payload;
    }
    payload.issues.push({
      code: "invalid_value",
      values: def.values,
      input,
      inst
    });
    return payload;
  };
});
function handleOptionalResult(payload, result) {
  payload.value = result.issues.length ? void 0 : result.value;
  return payload;
}
var $ZodOptional = /* @__PURE__ */ $constructor("$ZodOptional", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
  inst._zod.optout = "optional";
  defineLazyInternal(inst, "values", (zod) => {
    const values5 = zod.def.innerType._zod.values;
    return values5 ? /* @__PURE__ */ new Set([...values5, void 0]) : void 0;
  });
  defineLazyInternal(inst, "pattern", (zod) => {
    const pattern = zod.def.innerType._zod.pattern;
    return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
  });
  inst._zod.parse = (payload, ctx) => {
    if (payload.value === void 0) {
      if (def.innerType._zod.optin !== "defaulted")
        return payload;
      const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
      if (result instanceof Promise)
        return result.then((result2) => handleOptionalResult(payload, result2));
      return handleOptionalResult(payload, result);
    }
    return def.innerType._zod.run(payload, ctx);
  };
});
var $ZodExactOptional = /* @__PURE__ */ $constructor("$ZodExactOptional", (inst, def) => {
  $ZodOptional.init(inst, def);
  defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
  defineLazyInternal(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
  inst._zod.parse = (payload, ctx) => {
    return def.innerType._zod.run(payload, ctx);
  };
});

// ../../../node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/api.js
function snapshotChecks(def) {
  if (def.checks)
    def.checks = [...def.checks];
  return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
  return new Class(snapshotChecks({ type: "string", ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _number(Class, params) {
  return new Class(snapshotChecks({ type: "number", checks: [], ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _int(Class, params) {
  return new Class({
    type: "number",
    check: "number_format",
    abort: false,
    format: "safeint",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class, params) {
  return new Class({
    type: "boolean",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class) {
  return new Class({
    type: "unknown"
  });
}
// @__NO_SIDE_EFFECTS__
function _never(Class, params) {
  return new Class({
    type: "never",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _lte(value2, params) {
  return new $ZodCheckLessThan({
    check: "less_than",
    ...normalizeParams(params),
    value: value2,
    inclusive: true
  });
}
// @__NO_SIDE_EFFECTS__
function _gte(value2, params) {
  return new $ZodCheckGreaterThan({
    check: "greater_than",
    ...normalizeParams(params),
    value: value2,
    inclusive: true
  });
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
  const ch = new $ZodCheckMaxLength({
    check: "max_length",
    ...normalizeParams(params),
    maximum
  });
  return ch;
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
  return new $ZodCheckMinLength({
    check: "min_length",
    ...normalizeParams(params),
    minimum
  });
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
  return new $ZodCheckRegex({
    check: "string_format",
    format: "regex",
    ...normalizeParams(params),
    pattern
  });
}
// @__NO_SIDE_EFFECTS__
function _stringFormat(Class, format, fnOrRegex, _params = {}) {
  const params = normalizeParams(_params);
  const def = {
    check: "string_format",
    type: "string",
    format,
    fn: typeof fnOrRegex === "function" ? fnOrRegex : (val) => fnOrRegex.test(val),
    ...params
  };
  if (fnOrRegex instanceof RegExp) {
    def.pattern = fnOrRegex;
  }
  const inst = new Class(def);
  return inst;
}

// ../../../node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/mini/schemas.js
var ZodMiniType = /* @__PURE__ */ $constructor("ZodMiniType", (inst, def) => {
  if (!inst._zod)
    throw new Error("Uninitialized schema in ZodMiniType.");
  $ZodType.init(inst, def);
  inst.def = def;
  inst.type = def.type;
}, {
  // `with` is an alias for `check`: the same function object, not a wrapper.
  get with() {
    return this.check;
  },
  set with(value2) {
    own(this, "with", value2);
  },
  parse(data, params) {
    return parse(this, data, params, { callee: this.parse });
  },
  parseAsync(data, params) {
    return parseAsync(this, data, params, { callee: this.parseAsync });
  },
  safeParse(data, params) {
    return safeParse(this, data, params);
  },
  safeParseAsync(data, params) {
    return safeParseAsync(this, data, params);
  },
  check(...checks) {
    const def = this.def;
    return this.clone({
      ...def,
      checks: [
        ...def.checks ?? [],
        ...checks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch)
      ]
    }, { parent: true });
  },
  clone(_def, params) {
    return clone(this, _def, params);
  },
  brand() {
    return this;
  },
  register(reg, meta2) {
    reg.add(this, meta2);
    return this;
  },
  apply(fn, ...args) {
    return args.length === 0 ? fn(this) : fn(this, ...args);
  }
});
var ZodMiniString = /* @__PURE__ */ $constructor("ZodMiniString", (inst, def) => {
  $ZodString.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function string2(params) {
  return _string(ZodMiniString, params);
}
var ZodMiniStringFormat = /* @__PURE__ */ $constructor("ZodMiniStringFormat", (inst, def) => {
  $ZodStringFormat.init(inst, def);
  ZodMiniString.init(inst, def);
});
var ZodMiniCustomStringFormat = /* @__PURE__ */ $constructor("ZodMiniCustomStringFormat", (inst, def) => {
  $ZodCustomStringFormat.init(inst, def);
  ZodMiniStringFormat.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function stringFormat(format, fnOrRegex, _params = {}) {
  return _stringFormat(ZodMiniCustomStringFormat, format, fnOrRegex, _params);
}
var ZodMiniNumber = /* @__PURE__ */ $constructor("ZodMiniNumber", (inst, def) => {
  $ZodNumber.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function number2(params) {
  return _number(ZodMiniNumber, params);
}
var ZodMiniNumberFormat = /* @__PURE__ */ $constructor("ZodMiniNumberFormat", (inst, def) => {
  $ZodNumberFormat.init(inst, def);
  ZodMiniNumber.init(inst, def);
});
function int(params) {
  return _int(ZodMiniNumberFormat, params);
}
var ZodMiniBoolean = /* @__PURE__ */ $constructor("ZodMiniBoolean", (inst, def) => {
  $ZodBoolean.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function boolean2(params) {
  return _boolean(ZodMiniBoolean, params);
}
var ZodMiniUnknown = /* @__PURE__ */ $constructor("ZodMiniUnknown", (inst, def) => {
  $ZodUnknown.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function unknown() {
  return _unknown(ZodMiniUnknown);
}
var ZodMiniNever = /* @__PURE__ */ $constructor("ZodMiniNever", (inst, def) => {
  $ZodNever.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function never(params) {
  return _never(ZodMiniNever, params);
}
var ZodMiniArray = /* @__PURE__ */ $constructor("ZodMiniArray", (inst, def) => {
  $ZodArray.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function array(element, params) {
  return new ZodMiniArray({
    type: "array",
    element,
    ...normalizeParams(params)
  });
}
var ZodMiniObject = /* @__PURE__ */ $constructor("ZodMiniObject", (inst, def) => {
  $ZodObject.init(inst, def);
  ZodMiniType.init(inst, def);
  installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
});
// @__NO_SIDE_EFFECTS__
function strictObject(shape, params) {
  return new ZodMiniObject({
    type: "object",
    shape,
    catchall: /* @__PURE__ */ never(),
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function looseObject(shape, params) {
  return new ZodMiniObject({
    type: "object",
    shape,
    catchall: /* @__PURE__ */ unknown(),
    ...normalizeParams(params)
  });
}
var ZodMiniUnion = /* @__PURE__ */ $constructor("ZodMiniUnion", (inst, def) => {
  $ZodUnion.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function union(options, params) {
  return new ZodMiniUnion({
    type: "union",
    options,
    ...normalizeParams(params)
  });
}
var ZodMiniEnum = /* @__PURE__ */ $constructor("ZodMiniEnum", (inst, def) => {
  $ZodEnum.init(inst, def);
  ZodMiniType.init(inst, def);
  inst.options = [...inst._zod.values];
});
// @__NO_SIDE_EFFECTS__
function _enum(values5, params) {
  const entries = Array.isArray(values5) ? Object.fromEntries(values5.map((v) => [v, v])) : values5;
  return new ZodMiniEnum({
    type: "enum",
    entries,
    ...normalizeParams(params)
  });
}
var ZodMiniLiteral = /* @__PURE__ */ $constructor("ZodMiniLiteral", (inst, def) => {
  $ZodLiteral.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function literal(value2, params) {
  return new ZodMiniLiteral({
    type: "literal",
    values: Array.isArray(value2) ? value2 : [value2],
    ...normalizeParams(params)
  });
}
var ZodMiniExactOptional = /* @__PURE__ */ $constructor("ZodMiniExactOptional", (inst, def) => {
  $ZodExactOptional.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function exactOptional(innerType) {
  return new ZodMiniExactOptional({
    type: "optional",
    innerType
  });
}
// @__NO_SIDE_EFFECTS__
function check(fn, params) {
  const ch = new $ZodCheck({
    check: "custom",
    ...normalizeParams(params)
  });
  ch._zod.check = fn;
  return ch;
}

// ../../../node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/mini/iso.js
var ZodMiniISODateTime = /* @__PURE__ */ $constructor("ZodMiniISODateTime", (inst, def) => {
  $ZodISODateTime.init(inst, def);
  ZodMiniStringFormat.init(inst, def);
});
var ZodMiniISODate = /* @__PURE__ */ $constructor("ZodMiniISODate", (inst, def) => {
  $ZodISODate.init(inst, def);
  ZodMiniStringFormat.init(inst, def);
});

// ../../../packages/core/src/shared/issues/rule.ts
function rule(broken, maximum) {
  const check2 = check((payload) => {
    for (const { code: code2, path, params } of broken(payload.value)) {
      payload.issues.push({
        code: "custom",
        input: payload.value,
        path: [...path],
        params: { code: code2, ...params },
        continue: true
      });
    }
  });
  if (maximum !== void 0)
    check2._zod.onattach.push(({ _zod: { bag } }) => {
      bag["maximum"] = maximum;
    });
  return check2;
}

// ../../../packages/core/src/shared/bytes/base64.ts
var LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
var LINE = 76;
var BYTES_OF_LINE = LINE / 4 * 3;
function base64Lines(bytes) {
  const lines3 = [];
  for (let from = 0; from < bytes.length; from += BYTES_OF_LINE)
    lines3.push(base64(bytes.subarray(from, from + BYTES_OF_LINE)));
  return lines3.join("\r\n");
}
function base64(bytes) {
  let text = "";
  for (let at2 = 0; at2 < bytes.length; at2 += 3) {
    const [a = 0, b = 0, c = 0] = [bytes[at2], bytes[at2 + 1], bytes[at2 + 2]];
    const three = a << 16 | b << 8 | c;
    text += LETTERS.charAt(three >> 18) + LETTERS.charAt(three >> 12 & 63) + (at2 + 1 < bytes.length ? LETTERS.charAt(three >> 6 & 63) : "=") + (at2 + 2 < bytes.length ? LETTERS.charAt(three & 63) : "=");
  }
  return text;
}
var values = new Map([...LETTERS].map((letter2, value2) => [letter2, value2]));
function bytesOfBase64(text) {
  const bytes = new Uint8Array(Math.floor(text.length * 3 / 4));
  let [held2, bits3, at2] = [0, 0, 0];
  for (const letter2 of text) {
    const value2 = values.get(letter2);
    if (value2 === void 0) continue;
    held2 = (held2 << 6 | value2) & 16777215;
    bits3 += 6;
    if (bits3 < 8) continue;
    bits3 -= 8;
    bytes[at2] = held2 >> bits3 & 255;
    at2 += 1;
  }
  return bytes.subarray(0, at2);
}

// ../../../packages/core/src/shared/issues/wrong-type.ts
var wrongType = (path, expected) => ({
  code: "wrong-type",
  path,
  params: { expected }
});

// ../../../packages/core/src/shared/deep-freeze.ts
// @__NO_SIDE_EFFECTS__
function deepFreeze(value2) {
  freeze(value2);
  return value2;
}
function freeze(value2) {
  if (!isPlain(value2) || Object.isFrozen(value2)) return;
  Object.freeze(value2);
  for (const member of Object.values(value2)) freeze(member);
}
function isPlain(value2) {
  if (typeof value2 !== "object" || value2 === null) return false;
  return Array.isArray(value2) || Object.getPrototypeOf(value2) === Object.prototype;
}

// ../../../packages/core/src/shared/dates/day.ts
var day = new ZodMiniISODate({
  type: "string",
  check: "string_format",
  format: "date"
});

// ../../../node_modules/.pnpm/fflate@0.8.3/node_modules/fflate/esm/browser.js
var u8 = Uint8Array;
var u16 = Uint16Array;
var i32 = Int32Array;
var fleb = new u8([
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  1,
  1,
  1,
  1,
  2,
  2,
  2,
  2,
  3,
  3,
  3,
  3,
  4,
  4,
  4,
  4,
  5,
  5,
  5,
  5,
  0,
  /* unused */
  0,
  0,
  /* impossible */
  0
]);
var fdeb = new u8([
  0,
  0,
  0,
  0,
  1,
  1,
  2,
  2,
  3,
  3,
  4,
  4,
  5,
  5,
  6,
  6,
  7,
  7,
  8,
  8,
  9,
  9,
  10,
  10,
  11,
  11,
  12,
  12,
  13,
  13,
  /* unused */
  0,
  0
]);
var clim = new u8([16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]);
var freb = function(eb, start) {
  var b = new u16(31);
  for (var i2 = 0; i2 < 31; ++i2) {
    b[i2] = start += 1 << eb[i2 - 1];
  }
  var r = new i32(b[30]);
  for (var i2 = 1; i2 < 30; ++i2) {
    for (var j = b[i2]; j < b[i2 + 1]; ++j) {
      r[j] = j - b[i2] << 5 | i2;
    }
  }
  return { b, r };
};
var _a2 = freb(fleb, 2);
var fl = _a2.b;
var revfl = _a2.r;
fl[28] = 258, revfl[258] = 28;
var _b = freb(fdeb, 0);
var fd = _b.b;
var revfd = _b.r;
var rev = new u16(32768);
for (i = 0; i < 32768; ++i) {
  x = (i & 43690) >> 1 | (i & 21845) << 1;
  x = (x & 52428) >> 2 | (x & 13107) << 2;
  x = (x & 61680) >> 4 | (x & 3855) << 4;
  rev[i] = ((x & 65280) >> 8 | (x & 255) << 8) >> 1;
}
var x;
var i;
var hMap = (function(cd, mb, r) {
  var s = cd.length;
  var i2 = 0;
  var l = new u16(mb);
  for (; i2 < s; ++i2) {
    if (cd[i2])
      ++l[cd[i2] - 1];
  }
  var le = new u16(mb);
  for (i2 = 1; i2 < mb; ++i2) {
    le[i2] = le[i2 - 1] + l[i2 - 1] << 1;
  }
  var co;
  if (r) {
    co = new u16(1 << mb);
    var rvb = 15 - mb;
    for (i2 = 0; i2 < s; ++i2) {
      if (cd[i2]) {
        var sv = i2 << 4 | cd[i2];
        var r_1 = mb - cd[i2];
        var v = le[cd[i2] - 1]++ << r_1;
        for (var m = v | (1 << r_1) - 1; v <= m; ++v) {
          co[rev[v] >> rvb] = sv;
        }
      }
    }
  } else {
    co = new u16(s);
    for (i2 = 0; i2 < s; ++i2) {
      if (cd[i2]) {
        co[i2] = rev[le[cd[i2] - 1]++] >> 15 - cd[i2];
      }
    }
  }
  return co;
});
var flt = new u8(288);
for (i = 0; i < 144; ++i)
  flt[i] = 8;
var i;
for (i = 144; i < 256; ++i)
  flt[i] = 9;
var i;
for (i = 256; i < 280; ++i)
  flt[i] = 7;
var i;
for (i = 280; i < 288; ++i)
  flt[i] = 8;
var i;
var fdt = new u8(32);
for (i = 0; i < 32; ++i)
  fdt[i] = 5;
var i;
var flrm = /* @__PURE__ */ hMap(flt, 9, 1);
var fdrm = /* @__PURE__ */ hMap(fdt, 5, 1);
var max = function(a) {
  var m = a[0];
  for (var i2 = 1; i2 < a.length; ++i2) {
    if (a[i2] > m)
      m = a[i2];
  }
  return m;
};
var bits = function(d, p, m) {
  var o = p / 8 | 0;
  return (d[o] | d[o + 1] << 8) >> (p & 7) & m;
};
var bits16 = function(d, p) {
  var o = p / 8 | 0;
  return (d[o] | d[o + 1] << 8 | d[o + 2] << 16) >> (p & 7);
};
var shft = function(p) {
  return (p + 7) / 8 | 0;
};
var slc = function(v, s, e) {
  if (s == null || s < 0)
    s = 0;
  if (e == null || e > v.length)
    e = v.length;
  return new u8(v.subarray(s, e));
};
var ec = [
  "unexpected EOF",
  "invalid block type",
  "invalid length/literal",
  "invalid distance",
  "stream finished",
  "no stream handler",
  ,
  // determined by compression function
  "no callback",
  "invalid UTF-8 data",
  "extra field too long",
  "date not in range 1980-2099",
  "filename too long",
  "stream finishing",
  "invalid zip data"
  // determined by unknown compression method
];
var err = function(ind, msg, nt) {
  var e = new Error(msg || ec[ind]);
  e.code = ind;
  if (Error.captureStackTrace)
    Error.captureStackTrace(e, err);
  if (!nt)
    throw e;
  return e;
};
var inflt = function(dat, st, buf, dict) {
  var sl = dat.length, dl = dict ? dict.length : 0;
  if (!sl || st.f && !st.l)
    return buf || new u8(0);
  var noBuf = !buf;
  var resize = noBuf || st.i != 2;
  var noSt = st.i;
  if (noBuf)
    buf = new u8(sl * 3);
  var cbuf = function(l2) {
    var bl = buf.length;
    if (l2 > bl) {
      var nbuf = new u8(Math.max(bl * 2, l2));
      nbuf.set(buf);
      buf = nbuf;
    }
  };
  var final = st.f || 0, pos = st.p || 0, bt = st.b || 0, lm = st.l, dm = st.d, lbt = st.m, dbt = st.n;
  var tbts = sl * 8;
  do {
    if (!lm) {
      final = bits(dat, pos, 1);
      var type = bits(dat, pos + 1, 3);
      pos += 3;
      if (!type) {
        var s = shft(pos) + 4, l = dat[s - 4] | dat[s - 3] << 8, t = s + l;
        if (t > sl) {
          if (noSt)
            err(0);
          break;
        }
        if (resize)
          cbuf(bt + l);
        buf.set(dat.subarray(s, t), bt);
        st.b = bt += l, st.p = pos = t * 8, st.f = final;
        continue;
      } else if (type == 1)
        lm = flrm, dm = fdrm, lbt = 9, dbt = 5;
      else if (type == 2) {
        var hLit = bits(dat, pos, 31) + 257, hcLen = bits(dat, pos + 10, 15) + 4;
        var tl = hLit + bits(dat, pos + 5, 31) + 1;
        pos += 14;
        var ldt = new u8(tl);
        var clt = new u8(19);
        for (var i2 = 0; i2 < hcLen; ++i2) {
          clt[clim[i2]] = bits(dat, pos + i2 * 3, 7);
        }
        pos += hcLen * 3;
        var clb = max(clt), clbmsk = (1 << clb) - 1;
        var clm = hMap(clt, clb, 1);
        for (var i2 = 0; i2 < tl; ) {
          var r = clm[bits(dat, pos, clbmsk)];
          pos += r & 15;
          var s = r >> 4;
          if (s < 16) {
            ldt[i2++] = s;
          } else {
            var c = 0, n = 0;
            if (s == 16)
              n = 3 + bits(dat, pos, 3), pos += 2, c = ldt[i2 - 1];
            else if (s == 17)
              n = 3 + bits(dat, pos, 7), pos += 3;
            else if (s == 18)
              n = 11 + bits(dat, pos, 127), pos += 7;
            while (n--)
              ldt[i2++] = c;
          }
        }
        var lt = ldt.subarray(0, hLit), dt = ldt.subarray(hLit);
        lbt = max(lt);
        dbt = max(dt);
        lm = hMap(lt, lbt, 1);
        dm = hMap(dt, dbt, 1);
      } else
        err(1);
      if (pos > tbts) {
        if (noSt)
          err(0);
        break;
      }
    }
    if (resize)
      cbuf(bt + 131072);
    var lms = (1 << lbt) - 1, dms = (1 << dbt) - 1;
    var lpos = pos;
    for (; ; lpos = pos) {
      var c = lm[bits16(dat, pos) & lms], sym = c >> 4;
      pos += c & 15;
      if (pos > tbts) {
        if (noSt)
          err(0);
        break;
      }
      if (!c)
        err(2);
      if (sym < 256)
        buf[bt++] = sym;
      else if (sym == 256) {
        lpos = pos, lm = null;
        break;
      } else {
        var add = sym - 254;
        if (sym > 264) {
          var i2 = sym - 257, b = fleb[i2];
          add = bits(dat, pos, (1 << b) - 1) + fl[i2];
          pos += b;
        }
        var d = dm[bits16(dat, pos) & dms], dsym = d >> 4;
        if (!d)
          err(3);
        pos += d & 15;
        var dt = fd[dsym];
        if (dsym > 3) {
          var b = fdeb[dsym];
          dt += bits16(dat, pos) & (1 << b) - 1, pos += b;
        }
        if (pos > tbts) {
          if (noSt)
            err(0);
          break;
        }
        if (resize)
          cbuf(bt + 131072);
        var end = bt + add;
        if (bt < dt) {
          var shift = dl - dt, dend = Math.min(dt, end);
          if (shift + bt < 0)
            err(3);
          for (; bt < dend; ++bt)
            buf[bt] = dict[shift + bt];
        }
        for (; bt < end; ++bt)
          buf[bt] = buf[bt - dt];
      }
    }
    st.l = lm, st.p = lpos, st.b = bt, st.f = final;
    if (lm)
      final = 1, st.m = lbt, st.d = dm, st.n = dbt;
  } while (!final);
  return bt != buf.length && noBuf ? slc(buf, 0, bt) : buf.subarray(0, bt);
};
var et = /* @__PURE__ */ new u8(0);
var b2 = function(d, b) {
  return d[b] | d[b + 1] << 8;
};
var b4 = function(d, b) {
  return (d[b] | d[b + 1] << 8 | d[b + 2] << 16 | d[b + 3] << 24) >>> 0;
};
var b8 = function(d, b) {
  return b4(d, b) + b4(d, b + 4) * 4294967296;
};
function inflateSync(data, opts) {
  return inflt(data, { i: 2 }, opts && opts.out, opts && opts.dictionary);
}
var td = typeof TextDecoder != "undefined" && /* @__PURE__ */ new TextDecoder();
var tds = 0;
try {
  td.decode(et, { stream: true });
  tds = 1;
} catch (e) {
}
var dutf8 = function(d) {
  for (var r = "", i2 = 0; ; ) {
    var c = d[i2++];
    var eb = (c > 127) + (c > 223) + (c > 239);
    if (i2 + eb > d.length)
      return { s: r, r: slc(d, i2 - 1) };
    if (!eb)
      r += String.fromCharCode(c);
    else if (eb == 3) {
      c = ((c & 15) << 18 | (d[i2++] & 63) << 12 | (d[i2++] & 63) << 6 | d[i2++] & 63) - 65536, r += String.fromCharCode(55296 | c >> 10, 56320 | c & 1023);
    } else if (eb & 1)
      r += String.fromCharCode((c & 31) << 6 | d[i2++] & 63);
    else
      r += String.fromCharCode((c & 15) << 12 | (d[i2++] & 63) << 6 | d[i2++] & 63);
  }
};
function strFromU8(dat, latin1) {
  if (latin1) {
    var r = "";
    for (var i2 = 0; i2 < dat.length; i2 += 16384)
      r += String.fromCharCode.apply(null, dat.subarray(i2, i2 + 16384));
    return r;
  } else if (td) {
    return td.decode(dat);
  } else {
    var _a3 = dutf8(dat), s = _a3.s, r = _a3.r;
    if (r.length)
      err(8);
    return s;
  }
}
var slzh = function(d, b) {
  return b + 30 + b2(d, b + 26) + b2(d, b + 28);
};
var zh = function(d, b, z) {
  var fnl = b2(d, b + 28), efl = b2(d, b + 30), fn = strFromU8(d.subarray(b + 46, b + 46 + fnl), !(b2(d, b + 8) & 2048)), es = b + 46 + fnl;
  var _a3 = z64hs(d, es, efl, z, b4(d, b + 20), b4(d, b + 24), b4(d, b + 42)), sc = _a3[0], su = _a3[1], off = _a3[2];
  return [b2(d, b + 10), sc, su, fn, es + efl + b2(d, b + 32), off];
};
var z64hs = function(d, b, l, z, sc, su, off) {
  var nsc = sc == 4294967295, nsu = su == 4294967295, noff = off == 4294967295, e = b + l;
  var nf = nsc + nsu + noff;
  if (z && nf) {
    for (; b + 4 < e; b += 4 + b2(d, b + 2)) {
      if (b2(d, b) == 1) {
        return [
          nsc ? b8(d, b + 4 + 8 * nsu) : sc,
          nsu ? b8(d, b + 4) : su,
          noff ? b8(d, b + 4 + 8 * (nsu + nsc)) : off,
          1
        ];
      }
    }
    if (z < 2)
      err(13);
  }
  return [sc, su, off, 0];
};
function unzipSync(data, opts) {
  var files = {};
  var e = data.length - 22;
  for (; b4(data, e) != 101010256; --e) {
    if (!e || data.length - e > 65558)
      err(13);
  }
  ;
  var c = b2(data, e + 8);
  if (!c)
    return {};
  var o = b4(data, e + 16);
  var z = b4(data, e - 20) == 117853008;
  if (z) {
    var ze = b4(data, e - 12);
    z = b4(data, ze) == 101075792;
    if (z) {
      c = b4(data, ze + 32);
      o = b4(data, ze + 48);
    }
  }
  var fltr = opts && opts.filter;
  for (var i2 = 0; i2 < c; ++i2) {
    var _a3 = zh(data, o, z), c_2 = _a3[0], sc = _a3[1], su = _a3[2], fn = _a3[3], no = _a3[4], off = _a3[5], b = slzh(data, off);
    o = no;
    if (!fltr || fltr({
      name: fn,
      size: sc,
      originalSize: su,
      compression: c_2
    })) {
      if (!c_2)
        files[fn] = slc(data, b, b + sc);
      else if (c_2 == 8)
        files[fn] = inflateSync(data.subarray(b, b + sc), { out: new u8(su) });
      else
        err(14, "unknown compression type " + c_2);
    }
  }
  return files;
}

// ../../../packages/core/src/shared/bytes/decode-body.ts
var EQUALS = 61;
function decodeBody(body, encoding) {
  const name = encoding.trim().toLowerCase();
  if (name === "base64") return bytesOfBase64(body);
  return name === "quoted-printable" ? fromQuoted(body) : Uint8Array.from(body, (char) => char.charCodeAt(0) & 255);
}
function fromQuoted(body) {
  const bytes = new Uint8Array(body.length);
  let at2 = 0;
  for (let index = 0; index < body.length; index += 1) {
    const code2 = body.charCodeAt(index);
    const two = code2 === EQUALS ? body.slice(index + 1, index + 3) : "";
    const isByte = /^[\da-f]{2}$/i.test(two);
    const softBreak = two === "\r\n" ? 2 : two.startsWith("\n") ? 1 : 0;
    index += isByte ? 2 : softBreak;
    if (softBreak > 0) continue;
    bytes[at2] = isByte ? Number.parseInt(two, 16) : code2 & 255;
    at2 += 1;
  }
  return bytes.subarray(0, at2);
}

// ../../../packages/core/src/shared/dates/instant.ts
var LONGEST = 64;
var instant = new ZodMiniISODateTime({
  type: "string",
  check: "string_format",
  format: "datetime",
  offset: true,
  local: false,
  precision: null
}).check(_maxLength(LONGEST));

// ../../../node_modules/.pnpm/@rgrove+parse-xml@5.0.0/node_modules/@rgrove/parse-xml/dist/lib/StringScanner.js
var emptyString = "";
var surrogatePair = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;
var StringScanner = class {
  constructor(string3) {
    this.charCount = this.charLength(string3, true);
    this.charIndex = 0;
    this.length = string3.length;
    this.multiByteMode = this.charCount !== this.length;
    this.string = string3;
    if (this.multiByteMode) {
      let charsToBytes = [];
      for (let byteIndex = 0, charIndex = 0; charIndex < this.charCount; ++charIndex) {
        charsToBytes[charIndex] = byteIndex;
        byteIndex += string3.codePointAt(byteIndex) > 65535 ? 2 : 1;
      }
      this.charsToBytes = charsToBytes;
    }
  }
  /**
   * Whether the current character index is at the end of the input string.
   */
  get isEnd() {
    return this.charIndex >= this.charCount;
  }
  // -- Protected Methods ------------------------------------------------------
  /**
   * Returns the number of characters in the given string, which may differ from
   * the byte length if the string contains multibyte characters.
   */
  charLength(string3, multiByteSafe = this.multiByteMode) {
    return multiByteSafe ? string3.replace(surrogatePair, "_").length : string3.length;
  }
  // -- Public Methods ---------------------------------------------------------
  /**
   * Advances the scanner by the given number of characters, stopping if the end
   * of the string is reached.
   */
  advance(count2 = 1) {
    this.charIndex = Math.min(this.charCount, this.charIndex + count2);
  }
  /**
   * Returns the byte index of the given character index in the string. The two
   * may differ in strings that contain multibyte characters.
   */
  charIndexToByteIndex(charIndex = this.charIndex) {
    return this.multiByteMode ? this.charsToBytes[charIndex] ?? Infinity : charIndex;
  }
  /**
   * Consumes and returns the given number of characters if possible, advancing
   * the scanner and stopping if the end of the string is reached.
   *
   * If no characters could be consumed, an empty string will be returned.
   */
  consume(charCount = 1) {
    let chars = this.peek(charCount);
    this.advance(charCount);
    return chars;
  }
  /**
   * Consumes and returns the given number of bytes if possible, advancing the
   * scanner and stopping if the end of the string is reached.
   *
   * It's up to the caller to ensure that the given byte count doesn't split a
   * multibyte character.
   *
   * If no bytes could be consumed, an empty string will be returned.
   */
  consumeBytes(byteCount) {
    let byteIndex = this.charIndexToByteIndex();
    let result = this.string.slice(byteIndex, byteIndex + byteCount);
    this.advance(this.charLength(result));
    return result;
  }
  /**
   * Consumes and returns all characters for which the given function returns
   * `true`, stopping when `false` is returned or the end of the input is
   * reached.
   */
  consumeMatchFn(fn) {
    let { length, multiByteMode, string: string3 } = this;
    let startByteIndex = this.charIndexToByteIndex();
    let endByteIndex = startByteIndex;
    if (multiByteMode) {
      while (endByteIndex < length) {
        let char = string3[endByteIndex];
        let isSurrogatePair = char >= "\uD800" && char <= "\uDBFF";
        if (isSurrogatePair) {
          char += string3[endByteIndex + 1];
        }
        if (!fn(char)) {
          break;
        }
        endByteIndex += isSurrogatePair ? 2 : 1;
      }
    } else {
      while (endByteIndex < length && fn(string3[endByteIndex])) {
        ++endByteIndex;
      }
    }
    return this.consumeBytes(endByteIndex - startByteIndex);
  }
  /**
   * Consumes the given string if it exists at the current character index, and
   * advances the scanner.
   *
   * If the given string doesn't exist at the current character index, an empty
   * string will be returned and the scanner will not be advanced.
   */
  consumeString(stringToConsume) {
    let { length } = stringToConsume;
    let byteIndex = this.charIndexToByteIndex();
    if (stringToConsume === this.string.slice(byteIndex, byteIndex + length)) {
      this.advance(length === 1 ? 1 : this.charLength(stringToConsume));
      return stringToConsume;
    }
    return emptyString;
  }
  /**
   * Consumes characters until the given global regex is matched, advancing the
   * scanner up to (but not beyond) the beginning of the match. If the regex
   * doesn't match, nothing will be consumed.
   *
   * Returns the consumed string, or an empty string if nothing was consumed.
   */
  consumeUntilMatch(regex) {
    let matchByteIndex = this.string.slice(this.charIndexToByteIndex()).search(regex);
    return matchByteIndex > 0 ? this.consumeBytes(matchByteIndex) : emptyString;
  }
  /**
   * Consumes characters until the given string is found, advancing the scanner
   * up to (but not beyond) that point. If the string is never found, nothing
   * will be consumed.
   *
   * Returns the consumed string, or an empty string if nothing was consumed.
   */
  consumeUntilString(searchString) {
    let byteIndex = this.charIndexToByteIndex();
    let matchByteIndex = this.string.indexOf(searchString, byteIndex);
    return matchByteIndex > 0 ? this.consumeBytes(matchByteIndex - byteIndex) : emptyString;
  }
  /**
   * Returns the given number of characters starting at the current character
   * index, without advancing the scanner and without exceeding the end of the
   * input string.
   */
  peek(count2 = 1) {
    let { charIndex, string: string3 } = this;
    return this.multiByteMode ? string3.slice(this.charIndexToByteIndex(charIndex), this.charIndexToByteIndex(charIndex + count2)) : string3.slice(charIndex, charIndex + count2);
  }
  /**
   * Resets the scanner position to the given character _index_, or to the start
   * of the input string if no index is given.
   *
   * If _index_ is negative, the scanner position will be moved backward by that
   * many characters, stopping if the beginning of the string is reached.
   */
  reset(index = 0) {
    this.charIndex = index >= 0 ? Math.min(this.charCount, index) : Math.max(0, this.charIndex + index);
  }
};

// ../../../node_modules/.pnpm/@rgrove+parse-xml@5.0.0/node_modules/@rgrove/parse-xml/dist/lib/syntax.js
var attValueCharDoubleQuote = /["&<]/;
var attValueCharSingleQuote = /['&<]/;
var attValueNormalizedWhitespace = /\r\n|[\n\r\t]/g;
var endCharData = /<|&|]]>/;
var predefinedEntities = Object.freeze(Object.assign(/* @__PURE__ */ Object.create(null), {
  amp: "&",
  apos: "'",
  gt: ">",
  lt: "<",
  quot: '"'
}));
function isNameChar(char) {
  let cp = char.codePointAt(0);
  return cp >= 97 && cp <= 122 || cp >= 65 && cp <= 90 || cp >= 48 && cp <= 57 || cp === 45 || cp === 46 || cp === 183 || cp >= 768 && cp <= 879 || cp === 8255 || cp === 8256 || isNameStartChar(char, cp);
}
function isNameStartChar(char, cp = char.codePointAt(0)) {
  return cp >= 97 && cp <= 122 || cp >= 65 && cp <= 90 || cp === 58 || cp === 95 || cp >= 192 && cp <= 214 || cp >= 216 && cp <= 246 || cp >= 248 && cp <= 767 || cp >= 880 && cp <= 893 || cp >= 895 && cp <= 8191 || cp === 8204 || cp === 8205 || cp >= 8304 && cp <= 8591 || cp >= 11264 && cp <= 12271 || cp >= 12289 && cp <= 55295 || cp >= 63744 && cp <= 64975 || cp >= 65008 && cp <= 65533 || cp >= 65536 && cp <= 983039;
}
function isReferenceChar(char) {
  return char === "#" || isNameChar(char);
}
function isWhitespace(char) {
  let cp = char.codePointAt(0);
  return cp === 32 || cp === 9 || cp === 10 || cp === 13;
}
function isXmlCodePoint(cp) {
  return cp >= 32 && cp <= 55295 || cp === 10 || cp === 9 || cp === 13 || cp >= 57344 && cp <= 65533 || cp >= 65536 && cp <= 1114111;
}

// ../../../node_modules/.pnpm/@rgrove+parse-xml@5.0.0/node_modules/@rgrove/parse-xml/dist/lib/XmlNode.js
var XmlNode = class _XmlNode {
  constructor() {
    this.parent = null;
    this.start = -1;
    this.end = -1;
  }
  /**
   * Document that contains this node, or `null` if this node is not associated
   * with a document.
   */
  get document() {
    return this.parent?.document ?? null;
  }
  /**
   * Whether this node is the root node of the document (also known as the
   * document element).
   */
  get isRootNode() {
    return this.parent !== null && this.parent === this.document && this.type === _XmlNode.TYPE_ELEMENT;
  }
  /**
   * Whether whitespace should be preserved in the content of this element and
   * its children.
   *
   * This is influenced by the value of the special `xml:space` attribute, and
   * will be `true` for any node whose `xml:space` attribute is set to
   * "preserve". If a node has no such attribute, it will inherit the value of
   * the nearest ancestor that does (if any).
   *
   * @see https://www.w3.org/TR/2008/REC-xml-20081126/#sec-white-space
   */
  get preserveWhitespace() {
    return !!this.parent?.preserveWhitespace;
  }
  /**
   * Type of this node.
   *
   * The value of this property is a string that matches one of the static
   * `TYPE_*` properties on the `XmlNode` class (e.g. `TYPE_ELEMENT`,
   * `TYPE_TEXT`, etc.).
   *
   * The `XmlNode` class itself is a base class and doesn't have its own type
   * name.
   */
  get type() {
    return "";
  }
  /**
   * Returns a JSON-serializable object representing this node, minus properties
   * that could result in circular references.
   */
  toJSON() {
    let json2 = {
      type: this.type
    };
    if (this.isRootNode) {
      json2.isRootNode = true;
    }
    if (this.preserveWhitespace) {
      json2.preserveWhitespace = true;
    }
    if (this.start !== -1) {
      json2.start = this.start;
      json2.end = this.end;
    }
    return json2;
  }
};
XmlNode.TYPE_CDATA = "cdata";
XmlNode.TYPE_COMMENT = "comment";
XmlNode.TYPE_DOCUMENT = "document";
XmlNode.TYPE_DOCUMENT_TYPE = "doctype";
XmlNode.TYPE_ELEMENT = "element";
XmlNode.TYPE_PROCESSING_INSTRUCTION = "pi";
XmlNode.TYPE_TEXT = "text";
XmlNode.TYPE_XML_DECLARATION = "xmldecl";

// ../../../node_modules/.pnpm/@rgrove+parse-xml@5.0.0/node_modules/@rgrove/parse-xml/dist/lib/XmlText.js
var XmlText = class extends XmlNode {
  constructor(text = "") {
    super();
    this.text = text;
  }
  get type() {
    return XmlNode.TYPE_TEXT;
  }
  toJSON() {
    return Object.assign(XmlNode.prototype.toJSON.call(this), {
      text: this.text
    });
  }
};

// ../../../node_modules/.pnpm/@rgrove+parse-xml@5.0.0/node_modules/@rgrove/parse-xml/dist/lib/XmlCdata.js
var XmlCdata = class extends XmlText {
  get type() {
    return XmlNode.TYPE_CDATA;
  }
};

// ../../../node_modules/.pnpm/@rgrove+parse-xml@5.0.0/node_modules/@rgrove/parse-xml/dist/lib/XmlComment.js
var XmlComment = class extends XmlNode {
  constructor(content2 = "") {
    super();
    this.content = content2;
  }
  get type() {
    return XmlNode.TYPE_COMMENT;
  }
  toJSON() {
    return Object.assign(XmlNode.prototype.toJSON.call(this), {
      content: this.content
    });
  }
};

// ../../../node_modules/.pnpm/@rgrove+parse-xml@5.0.0/node_modules/@rgrove/parse-xml/dist/lib/XmlDeclaration.js
var XmlDeclaration = class extends XmlNode {
  constructor(version2, encoding, standalone) {
    super();
    this.version = version2;
    this.encoding = encoding ?? null;
    this.standalone = standalone ?? null;
  }
  get type() {
    return XmlNode.TYPE_XML_DECLARATION;
  }
  toJSON() {
    let json2 = XmlNode.prototype.toJSON.call(this);
    json2.version = this.version;
    for (let key2 of ["encoding", "standalone"]) {
      if (this[key2] !== null) {
        json2[key2] = this[key2];
      }
    }
    return json2;
  }
};

// ../../../node_modules/.pnpm/@rgrove+parse-xml@5.0.0/node_modules/@rgrove/parse-xml/dist/lib/XmlElement.js
var XmlElement = class _XmlElement extends XmlNode {
  constructor(name, attributes = /* @__PURE__ */ Object.create(null), children = []) {
    super();
    this.name = name;
    this.attributes = attributes;
    this.children = children;
  }
  /**
   * Whether this element is empty (meaning it has no children).
   */
  get isEmpty() {
    return this.children.length === 0;
  }
  get preserveWhitespace() {
    let node = this;
    while (node instanceof _XmlElement) {
      if ("xml:space" in node.attributes) {
        return node.attributes["xml:space"] === "preserve";
      }
      node = node.parent;
    }
    return false;
  }
  /**
   * Text content of this element and all its descendants.
   */
  get text() {
    return this.children.map((child) => "text" in child ? child.text : "").join("");
  }
  get type() {
    return XmlNode.TYPE_ELEMENT;
  }
  toJSON() {
    return Object.assign(XmlNode.prototype.toJSON.call(this), {
      name: this.name,
      attributes: this.attributes,
      children: this.children.map((child) => child.toJSON())
    });
  }
};

// ../../../node_modules/.pnpm/@rgrove+parse-xml@5.0.0/node_modules/@rgrove/parse-xml/dist/lib/XmlDocument.js
var XmlDocument = class extends XmlNode {
  constructor(children = []) {
    super();
    this.children = children;
  }
  get document() {
    return this;
  }
  /**
   * Root element of this document, or `null` if this document is empty.
   */
  get root() {
    for (let child of this.children) {
      if (child instanceof XmlElement) {
        return child;
      }
    }
    return null;
  }
  /**
   * Text content of this document and all its descendants.
   */
  get text() {
    return this.children.map((child) => "text" in child ? child.text : "").join("");
  }
  get type() {
    return XmlNode.TYPE_DOCUMENT;
  }
  toJSON() {
    return Object.assign(XmlNode.prototype.toJSON.call(this), {
      children: this.children.map((child) => child.toJSON())
    });
  }
};

// ../../../node_modules/.pnpm/@rgrove+parse-xml@5.0.0/node_modules/@rgrove/parse-xml/dist/lib/XmlDocumentType.js
var XmlDocumentType = class extends XmlNode {
  constructor(name, publicId, systemId, internalSubset) {
    super();
    this.name = name;
    this.publicId = publicId ?? null;
    this.systemId = systemId ?? null;
    this.internalSubset = internalSubset ?? null;
  }
  get type() {
    return XmlNode.TYPE_DOCUMENT_TYPE;
  }
  toJSON() {
    let json2 = XmlNode.prototype.toJSON.call(this);
    json2.name = this.name;
    for (let key2 of ["publicId", "systemId", "internalSubset"]) {
      if (this[key2] !== null) {
        json2[key2] = this[key2];
      }
    }
    return json2;
  }
};

// ../../../node_modules/.pnpm/@rgrove+parse-xml@5.0.0/node_modules/@rgrove/parse-xml/dist/lib/XmlError.js
var XmlError = class extends Error {
  constructor(message2, charIndex, xml) {
    let column = 1;
    let excerpt = "";
    let line = 1;
    for (let i2 = 0; i2 < charIndex; ++i2) {
      let char = xml[i2];
      if (char === "\n") {
        column = 1;
        excerpt = "";
        line += 1;
      } else {
        column += 1;
        excerpt += char;
      }
    }
    let eol = xml.indexOf("\n", charIndex);
    excerpt += eol === -1 ? xml.slice(charIndex) : xml.slice(charIndex, eol);
    let excerptStart = 0;
    if (excerpt.length > 50) {
      if (column < 40) {
        excerpt = excerpt.slice(0, 50);
      } else {
        excerptStart = column - 20;
        excerpt = excerpt.slice(excerptStart, column + 30);
      }
    }
    super(`${message2} (line ${line}, column ${column})
  ${excerpt}
` + " ".repeat(column - excerptStart + 1) + "^\n");
    this.column = column;
    this.excerpt = excerpt;
    this.line = line;
    this.name = "XmlError";
    this.pos = charIndex;
  }
};

// ../../../node_modules/.pnpm/@rgrove+parse-xml@5.0.0/node_modules/@rgrove/parse-xml/dist/lib/XmlProcessingInstruction.js
var XmlProcessingInstruction = class extends XmlNode {
  constructor(name, content2 = "") {
    super();
    this.name = name;
    this.content = content2;
  }
  get type() {
    return XmlNode.TYPE_PROCESSING_INSTRUCTION;
  }
  toJSON() {
    return Object.assign(XmlNode.prototype.toJSON.call(this), {
      name: this.name,
      content: this.content
    });
  }
};

// ../../../node_modules/.pnpm/@rgrove+parse-xml@5.0.0/node_modules/@rgrove/parse-xml/dist/lib/Parser.js
var emptyString2 = "";
var Parser = class {
  /**
   * @param xml XML string to parse.
   * @param options Parser options.
   */
  constructor(xml, options = {}) {
    let doc = this.document = new XmlDocument();
    this.currentNode = doc;
    this.options = options;
    this.scanner = new StringScanner(xml);
    if (this.options.includeOffsets) {
      doc.start = 0;
      doc.end = xml.length;
    }
    this.parse();
  }
  /**
   * Adds the given `XmlNode` as a child of `this.currentNode`.
   */
  addNode(node, charIndex) {
    node.parent = this.currentNode;
    if (this.options.includeOffsets) {
      node.start = this.scanner.charIndexToByteIndex(charIndex);
      node.end = this.scanner.charIndexToByteIndex();
    }
    this.currentNode.children.push(node);
    return true;
  }
  /**
   * Adds the given _text_ to the document, either by appending it to a
   * preceding `XmlText` node (if possible) or by creating a new `XmlText` node.
   *
   * When _normalize_ is `true` (the default), line breaks in _text_ are
   * normalized per section 2.11 of the XML spec. This must be `false` for text
   * that comes from a character or entity reference, since references aren't
   * subject to line break normalization.
   */
  addText(text, charIndex, normalize = true) {
    let { children } = this.currentNode;
    let { length } = children;
    if (normalize) {
      text = normalizeLineBreaks(text);
    }
    if (length > 0) {
      let prevNode = children[length - 1];
      if (prevNode?.type === XmlNode.TYPE_TEXT) {
        let textNode = prevNode;
        textNode.text += text;
        if (this.options.includeOffsets) {
          textNode.end = this.scanner.charIndexToByteIndex();
        }
        return true;
      }
    }
    return this.addNode(new XmlText(text), charIndex);
  }
  /**
   * Consumes element attributes.
   *
   * @see https://www.w3.org/TR/2008/REC-xml-20081126/#sec-starttags
   */
  consumeAttributes() {
    let attributes = /* @__PURE__ */ Object.create(null);
    while (this.consumeWhitespace()) {
      let attrName = this.consumeName();
      if (!attrName) {
        break;
      }
      let attrValue = this.consumeEqual() && this.consumeAttributeValue();
      if (attrValue === false) {
        throw this.error("Attribute value expected");
      }
      if (attrName in attributes) {
        throw this.error(`Duplicate attribute: ${attrName}`);
      }
      if (attrName === "xml:space" && attrValue !== "default" && attrValue !== "preserve") {
        throw this.error('Value of the `xml:space` attribute must be "default" or "preserve"');
      }
      attributes[attrName] = attrValue;
    }
    if (this.options.sortAttributes) {
      let attrNames = Object.keys(attributes).sort();
      let sortedAttributes = /* @__PURE__ */ Object.create(null);
      for (let i2 = 0; i2 < attrNames.length; ++i2) {
        let attrName = attrNames[i2];
        sortedAttributes[attrName] = attributes[attrName];
      }
      attributes = sortedAttributes;
    }
    return attributes;
  }
  /**
   * Consumes an `AttValue` (attribute value) if possible.
   *
   * @returns
   *   Contents of the `AttValue` minus quotes, or `false` if nothing was
   *   consumed. An empty string indicates that an `AttValue` was consumed but
   *   was empty.
   *
   * @see https://www.w3.org/TR/2008/REC-xml-20081126/#NT-AttValue
   */
  consumeAttributeValue() {
    let { scanner } = this;
    let quote = scanner.peek();
    if (quote !== '"' && quote !== "'") {
      return false;
    }
    scanner.advance();
    let chars;
    let isClosed = false;
    let value2 = emptyString2;
    let regex = quote === '"' ? attValueCharDoubleQuote : attValueCharSingleQuote;
    matchLoop: while (!scanner.isEnd) {
      chars = scanner.consumeUntilMatch(regex);
      if (chars) {
        this.validateChars(chars);
        value2 += chars.replace(attValueNormalizedWhitespace, " ");
      }
      switch (scanner.peek()) {
        case quote:
          isClosed = true;
          break matchLoop;
        case "&":
          value2 += this.consumeReference();
          continue;
        case "<":
          throw this.error("Unescaped `<` is not allowed in an attribute value");
        default:
          break matchLoop;
      }
    }
    if (!isClosed) {
      throw this.error("Unclosed attribute");
    }
    scanner.advance();
    return value2;
  }
  /**
   * Consumes a CDATA section if possible.
   *
   * @returns Whether a CDATA section was consumed.
   * @see https://www.w3.org/TR/2008/REC-xml-20081126/#sec-cdata-sect
   */
  consumeCdataSection() {
    let { scanner } = this;
    let startIndex = scanner.charIndex;
    if (!scanner.consumeString("<![CDATA[")) {
      return false;
    }
    let text = scanner.consumeUntilString("]]>");
    this.validateChars(text);
    if (!scanner.consumeString("]]>")) {
      throw this.error("Unclosed CDATA section");
    }
    return this.options.preserveCdata ? this.addNode(new XmlCdata(normalizeLineBreaks(text)), startIndex) : this.addText(text, startIndex);
  }
  /**
   * Consumes character data if possible.
   *
   * @returns Whether character data was consumed.
   * @see https://www.w3.org/TR/2008/REC-xml-20081126/#dt-chardata
   */
  consumeCharData() {
    let { scanner } = this;
    let startIndex = scanner.charIndex;
    let charData = scanner.consumeUntilMatch(endCharData);
    if (!charData) {
      return false;
    }
    this.validateChars(charData);
    if (scanner.peek(3) === "]]>") {
      throw this.error("Element content may not contain the CDATA section close delimiter `]]>`");
    }
    return this.addText(charData, startIndex);
  }
  /**
   * Consumes a comment if possible.
   *
   * @returns Whether a comment was consumed.
   * @see https://www.w3.org/TR/2008/REC-xml-20081126/#NT-Comment
   */
  consumeComment() {
    let { scanner } = this;
    let startIndex = scanner.charIndex;
    if (!scanner.consumeString("<!--")) {
      return false;
    }
    let content2 = scanner.consumeUntilString("--");
    this.validateChars(content2);
    if (!scanner.consumeString("-->")) {
      if (scanner.peek(2) === "--") {
        throw this.error("The string `--` isn't allowed inside a comment");
      }
      throw this.error("Unclosed comment");
    }
    return this.options.preserveComments ? this.addNode(new XmlComment(normalizeLineBreaks(content2)), startIndex) : true;
  }
  /**
   * Consumes a reference in a content context if possible.
   *
   * This differs from `consumeReference()` in that a consumed reference will be
   * added to the document as a text node instead of returned.
   *
   * @returns Whether a reference was consumed.
   * @see https://www.w3.org/TR/2008/REC-xml-20081126/#entproc
   */
  consumeContentReference() {
    let startIndex = this.scanner.charIndex;
    let ref = this.consumeReference();
    return ref ? this.addText(ref, startIndex, false) : false;
  }
  /**
   * Consumes a doctype declaration if possible.
   *
   * This is a loose implementation since doctype declarations are currently
   * discarded without further parsing.
   *
   * @returns Whether a doctype declaration was consumed.
   * @see https://www.w3.org/TR/2008/REC-xml-20081126/#dtd
   */
  consumeDoctypeDeclaration() {
    let { scanner } = this;
    let startIndex = scanner.charIndex;
    if (!scanner.consumeString("<!DOCTYPE")) {
      return false;
    }
    let name = this.consumeWhitespace() && this.consumeName();
    if (!name) {
      throw this.error("Expected a name");
    }
    let publicId;
    let systemId;
    if (this.consumeWhitespace()) {
      if (scanner.consumeString("PUBLIC")) {
        publicId = this.consumeWhitespace() && this.consumePubidLiteral();
        if (publicId === false) {
          throw this.error("Expected a public identifier");
        }
        this.consumeWhitespace();
      }
      if (publicId !== void 0 || scanner.consumeString("SYSTEM")) {
        this.consumeWhitespace();
        systemId = this.consumeSystemLiteral();
        if (systemId === false) {
          throw this.error("Expected a system identifier");
        }
        this.consumeWhitespace();
      }
    }
    let internalSubset;
    if (scanner.consumeString("[")) {
      internalSubset = scanner.consumeUntilMatch(/\][\x20\t\r\n]*>/);
      if (!scanner.consumeString("]")) {
        throw this.error("Unclosed internal subset");
      }
      this.consumeWhitespace();
    }
    if (!scanner.consumeString(">")) {
      throw this.error("Unclosed doctype declaration");
    }
    return this.options.preserveDocumentType ? this.addNode(new XmlDocumentType(name, publicId, systemId, internalSubset), startIndex) : true;
  }
  /**
   * Consumes an element if possible.
   *
   * @returns Whether an element was consumed.
   * @see https://www.w3.org/TR/2008/REC-xml-20081126/#NT-element
   */
  consumeElement() {
    let { scanner } = this;
    let startIndex = scanner.charIndex;
    if (!scanner.consumeString("<")) {
      return false;
    }
    let name = this.consumeName();
    if (!name) {
      scanner.reset(startIndex);
      return false;
    }
    let attributes = this.consumeAttributes();
    let isEmpty = !!scanner.consumeString("/>");
    let element = new XmlElement(name, attributes);
    element.parent = this.currentNode;
    if (!isEmpty) {
      if (!scanner.consumeString(">")) {
        throw this.error(`Unclosed start tag for element \`${name}\``);
      }
      this.currentNode = element;
      do {
        this.consumeCharData();
      } while (this.consumeElement() || this.consumeContentReference() || this.consumeCdataSection() || this.consumeProcessingInstruction() || this.consumeComment());
      let endTagMark = scanner.charIndex;
      let endTagName;
      if (!scanner.consumeString("</") || !(endTagName = this.consumeName()) || endTagName !== name) {
        scanner.reset(endTagMark);
        throw this.error(`Missing end tag for element ${name}`);
      }
      this.consumeWhitespace();
      if (!scanner.consumeString(">")) {
        throw this.error(`Unclosed end tag for element ${name}`);
      }
      this.currentNode = element.parent;
    }
    return this.addNode(element, startIndex);
  }
  /**
   * Consumes an `Eq` production if possible.
   *
   * @returns Whether an `Eq` production was consumed.
   * @see https://www.w3.org/TR/2008/REC-xml-20081126/#NT-Eq
   */
  consumeEqual() {
    this.consumeWhitespace();
    if (this.scanner.consumeString("=")) {
      this.consumeWhitespace();
      return true;
    }
    return false;
  }
  /**
   * Consumes `Misc` content if possible.
   *
   * @returns Whether anything was consumed.
   * @see https://www.w3.org/TR/2008/REC-xml-20081126/#NT-Misc
   */
  consumeMisc() {
    return this.consumeComment() || this.consumeProcessingInstruction() || this.consumeWhitespace();
  }
  /**
   * Consumes one or more `Name` characters if possible.
   *
   * @returns `Name` characters, or an empty string if none were consumed.
   * @see https://www.w3.org/TR/2008/REC-xml-20081126/#NT-Name
   */
  consumeName() {
    return isNameStartChar(this.scanner.peek()) ? this.scanner.consumeMatchFn(isNameChar) : emptyString2;
  }
  /**
   * Consumes a processing instruction if possible.
   *
   * @returns Whether a processing instruction was consumed.
   * @see https://www.w3.org/TR/2008/REC-xml-20081126/#sec-pi
   */
  consumeProcessingInstruction() {
    let { scanner } = this;
    let startIndex = scanner.charIndex;
    if (!scanner.consumeString("<?")) {
      return false;
    }
    let name = this.consumeName();
    if (name) {
      if (name.toLowerCase() === "xml") {
        scanner.reset(startIndex);
        throw this.error("XML declaration isn't allowed here");
      }
    } else {
      throw this.error("Invalid processing instruction");
    }
    if (!this.consumeWhitespace()) {
      if (scanner.consumeString("?>")) {
        return this.addNode(new XmlProcessingInstruction(name), startIndex);
      }
      throw this.error("Whitespace is required after a processing instruction name");
    }
    let content2 = scanner.consumeUntilString("?>");
    this.validateChars(content2);
    if (!scanner.consumeString("?>")) {
      throw this.error("Unterminated processing instruction");
    }
    return this.addNode(new XmlProcessingInstruction(name, normalizeLineBreaks(content2)), startIndex);
  }
  /**
   * Consumes a prolog if possible.
   *
   * @returns Whether a prolog was consumed.
   * @see https://www.w3.org/TR/2008/REC-xml-20081126/#sec-prolog-dtd
   */
  consumeProlog() {
    let { scanner } = this;
    let startIndex = scanner.charIndex;
    this.consumeXmlDeclaration();
    while (this.consumeMisc()) {
    }
    if (this.consumeDoctypeDeclaration()) {
      while (this.consumeMisc()) {
      }
    }
    return startIndex < scanner.charIndex;
  }
  /**
   * Consumes a public identifier literal if possible.
   *
   * @returns
   *   Value of the public identifier literal minus quotes, or `false` if
   *   nothing was consumed. An empty string indicates that a public id literal
   *   was consumed but was empty.
   *
   * @see https://www.w3.org/TR/2008/REC-xml-20081126/#NT-PubidLiteral
   */
  consumePubidLiteral() {
    let startIndex = this.scanner.charIndex;
    let value2 = this.consumeSystemLiteral();
    if (value2 !== false && !/^[-\x20\r\na-zA-Z0-9'()+,./:=?;!*#@$_%]*$/.test(value2)) {
      this.scanner.reset(startIndex);
      throw this.error("Invalid character in public identifier");
    }
    return value2;
  }
  /**
   * Consumes a reference if possible.
   *
   * This differs from `consumeContentReference()` in that a consumed reference
   * will be returned rather than added to the document.
   *
   * @returns
   *   Parsed reference value, or `false` if nothing was consumed (to
   *   distinguish from a reference that resolves to an empty string).
   *
   * @see https://www.w3.org/TR/2008/REC-xml-20081126/#NT-Reference
   */
  consumeReference() {
    let { scanner } = this;
    if (!scanner.consumeString("&")) {
      return false;
    }
    let ref = scanner.consumeMatchFn(isReferenceChar);
    if (scanner.consume() !== ";") {
      throw this.error("Unterminated reference (a reference must end with `;`)");
    }
    let parsedValue;
    if (ref[0] === "#") {
      let codePoint = ref[1] === "x" ? parseInt(ref.slice(2), 16) : parseInt(ref.slice(1), 10);
      if (isNaN(codePoint) || !/^#(?:x[0-9A-Fa-f]+|[0-9]+)$/.test(ref)) {
        throw this.error("Invalid character reference");
      }
      if (!isXmlCodePoint(codePoint)) {
        throw this.error("Character reference resolves to an invalid character");
      }
      parsedValue = String.fromCodePoint(codePoint);
    } else {
      parsedValue = predefinedEntities[ref];
      if (parsedValue === void 0) {
        let { ignoreUndefinedEntities, resolveUndefinedEntity } = this.options;
        let wrappedRef = `&${ref};`;
        if (resolveUndefinedEntity) {
          let resolvedValue = resolveUndefinedEntity(wrappedRef);
          if (resolvedValue !== null && resolvedValue !== void 0) {
            let type = typeof resolvedValue;
            if (type !== "string") {
              throw new TypeError(`\`resolveUndefinedEntity()\` must return a string, \`null\`, or \`undefined\`, but returned a value of type ${type}`);
            }
            return resolvedValue;
          }
        }
        if (ignoreUndefinedEntities) {
          return wrappedRef;
        }
        scanner.reset(-wrappedRef.length);
        throw this.error(`Named entity isn't defined: ${wrappedRef}`);
      }
    }
    return parsedValue;
  }
  /**
   * Consumes a `SystemLiteral` if possible.
   *
   * A `SystemLiteral` is similar to an attribute value, but allows the
   * characters `<` and `&` and doesn't replace references.
   *
   * @returns
   *   Value of the `SystemLiteral` minus quotes, or `false` if nothing was
   *   consumed. An empty string indicates that a `SystemLiteral` was consumed
   *   but was empty.
   *
   * @see https://www.w3.org/TR/2008/REC-xml-20081126/#NT-SystemLiteral
   */
  consumeSystemLiteral() {
    let { scanner } = this;
    let quote = scanner.consumeString('"') || scanner.consumeString("'");
    if (!quote) {
      return false;
    }
    let value2 = scanner.consumeUntilString(quote);
    this.validateChars(value2);
    if (!scanner.consumeString(quote)) {
      throw this.error("Missing end quote");
    }
    return value2;
  }
  /**
   * Consumes one or more whitespace characters if possible.
   *
   * @returns Whether any whitespace characters were consumed.
   * @see https://www.w3.org/TR/2008/REC-xml-20081126/#white
   */
  consumeWhitespace() {
    return !!this.scanner.consumeMatchFn(isWhitespace);
  }
  /**
   * Consumes an XML declaration if possible.
   *
   * @returns Whether an XML declaration was consumed.
   * @see https://www.w3.org/TR/2008/REC-xml-20081126/#NT-XMLDecl
   */
  consumeXmlDeclaration() {
    let { scanner } = this;
    let startIndex = scanner.charIndex;
    if (!scanner.consumeString("<?xml")) {
      return false;
    }
    if (isNameChar(scanner.peek())) {
      scanner.reset(startIndex);
      return false;
    }
    if (!this.consumeWhitespace()) {
      throw this.error("Invalid XML declaration");
    }
    let version2 = !!scanner.consumeString("version") && this.consumeEqual() && this.consumeSystemLiteral();
    if (version2 === false) {
      throw this.error("XML version is missing or invalid");
    } else if (!/^1\.[0-9]+$/.test(version2)) {
      throw this.error("Invalid character in version number");
    }
    let encoding;
    let standalone;
    if (this.consumeWhitespace()) {
      encoding = !!scanner.consumeString("encoding") && this.consumeEqual() && this.consumeSystemLiteral();
      if (encoding) {
        if (!/^[A-Za-z][\w.-]*$/.test(encoding)) {
          throw this.error("Invalid character in encoding name");
        }
        this.consumeWhitespace();
      }
      standalone = !!scanner.consumeString("standalone") && this.consumeEqual() && this.consumeSystemLiteral();
      if (standalone) {
        if (standalone !== "yes" && standalone !== "no") {
          throw this.error('Only "yes" and "no" are permitted as values of `standalone`');
        }
        this.consumeWhitespace();
      }
    }
    if (!scanner.consumeString("?>")) {
      throw this.error("Invalid or unclosed XML declaration");
    }
    return this.options.preserveXmlDeclaration ? this.addNode(new XmlDeclaration(version2, encoding || void 0, standalone || void 0), startIndex) : true;
  }
  /**
   * Returns an `XmlError` for the current scanner position.
   */
  error(message2) {
    let { scanner } = this;
    return new XmlError(message2, scanner.charIndex, scanner.string);
  }
  /**
   * Parses the XML input.
   */
  parse() {
    this.scanner.consumeString("\uFEFF");
    this.consumeProlog();
    if (!this.consumeElement()) {
      throw this.error("Root element is missing or invalid");
    }
    while (this.consumeMisc()) {
    }
    if (!this.scanner.isEnd) {
      throw this.error("Extra content at the end of the document");
    }
  }
  /**
   * Throws an invalid character error if any character in the given _string_
   * isn't a valid XML character.
   */
  validateChars(string3) {
    let { length } = string3;
    for (let i2 = 0; i2 < length; ++i2) {
      let cp = string3.codePointAt(i2);
      if (!isXmlCodePoint(cp)) {
        this.scanner.reset(-([...string3].length - i2));
        throw this.error("Invalid character");
      }
      if (cp > 65535) {
        i2 += 1;
      }
    }
  }
};
function normalizeLineBreaks(text) {
  let i2 = 0;
  while ((i2 = text.indexOf("\r", i2)) !== -1) {
    text = text[i2 + 1] === "\n" ? text.slice(0, i2) + text.slice(i2 + 1) : text.slice(0, i2) + "\n" + text.slice(i2 + 1);
  }
  return text;
}

// ../../../node_modules/.pnpm/@rgrove+parse-xml@5.0.0/node_modules/@rgrove/parse-xml/dist/index.js
function parseXml(xml, options) {
  return new Parser(xml, options).document;
}

// ../../../packages/core/src/shared/is-object.ts
var isObject2 = (value2) => typeof value2 === "object" && value2 !== null && !Array.isArray(value2);

// ../../../packages/core/src/shared/text/code-name.ts
var codeName = stringFormat(
  "code-name",
  /^(?!(?:constructor|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toString|toLocaleString|valueOf|__\w{1,20}__)$)[A-Za-z_][\w.-]{0,99}$/
);

// ../../../packages/core/src/shared/text/short-text.ts
var shortText = string2().check(_maxLength(500));

// ../../../packages/core/src/outbound/facts/outbound-route.ts
var routeVias = deepFreeze([
  "smime",
  "openpgp",
  "jwe",
  "portal",
  "nta7516",
  "dane",
  "mta-sts"
]);
var routeVia = _enum(routeVias);
var outboundRoute = strictObject({
  via: routeVia,
  ref: exactOptional(shortText),
  validUntil: exactOptional(instant)
});
var isTransport = (via) => via === "nta7516" || via === "dane" || via === "mta-sts";

// ../../../packages/core/src/outbound/facts/outbound-kind.ts
var LONGEST2 = 64;
var outboundKind = string2().check(_maxLength(LONGEST2), _regex(/^[a-z]{2,}\d{0,3}(?:-[a-z\d]{1,20}){0,6}$/));
var oneName = (kind) => kind === "card" ? "payment-card" : kind;

// ../../../packages/core/src/outbound/facts/outbound-hit.ts
var MOST = 1e9;
var outboundHit = strictObject({
  kind: outboundKind,
  count: int().check(_gte(1), _lte(MOST)),
  confidence: number2().check(_gte(0), _lte(100)),
  part: shortText
});

// ../../../packages/core/src/outbound/facts/outbound-recipient.ts
var MOST_ROUTES = 50;
var outboundRecipient = strictObject({
  id: shortText,
  internal: boolean2(),
  routes: array(outboundRoute).check(_maxLength(MOST_ROUTES)),
  firstContact: exactOptional(_enum(["yes", "no", "unknown"]))
});

// ../../../packages/core/src/outbound/facts/unscannable-part.ts
var unscannableReasons = deepFreeze(["encrypted", "too-large", "type", "error"]);
var unscannablePart = strictObject({
  part: shortText,
  why: _enum(unscannableReasons)
});

// ../../../packages/core/src/outbound/facts/outbound-facts.ts
var outboundMessageTypes = deepFreeze([
  "auto-forward",
  "auto-reply",
  "calendaring",
  "encrypted",
  "permission-controlled",
  "signed",
  "voicemail"
]);
var MOST_RECIPIENTS = 1e4;
var MOST_HITS = 1e5;
var outboundFacts = strictObject({
  channel: _enum(["mail", "http"]),
  recipients: array(outboundRecipient).check(_maxLength(MOST_RECIPIENTS)),
  hits: array(outboundHit).check(_maxLength(MOST_HITS)),
  unscannable: array(unscannablePart).check(_maxLength(MOST_HITS)),
  protectedAlready: exactOptional(boolean2()),
  messageTypes: exactOptional(
    array(_enum(outboundMessageTypes)).check(_maxLength(outboundMessageTypes.length))
  )
});

// ../../../packages/core/src/outbound/policy/rule-condition.ts
var MOST_KINDS = 500;
var count = int().check(_gte(1), _lte(1e6));
var reasons = array(_enum(unscannableReasons)).check(_minLength(1), _maxLength(unscannableReasons.length));
var ruleCondition = strictObject({
  kinds: exactOptional(array(outboundKind).check(_minLength(1), _maxLength(MOST_KINDS))),
  minCount: exactOptional(count),
  maxCount: exactOptional(count),
  minKinds: exactOptional(count),
  minConfidence: exactOptional(number2().check(_gte(0), _lte(100))),
  countPer: exactOptional(_enum(["message", "part"])),
  scope: exactOptional(_enum(["external", "internal", "any", "has-external", "has-internal"])),
  unscannable: exactOptional(union([literal(true), reasons])),
  messageTypes: exactOptional(
    array(_enum(outboundMessageTypes)).check(_minLength(1), _maxLength(outboundMessageTypes.length))
  ),
  channel: exactOptional(_enum(["mail", "http"])),
  firstContact: exactOptional(literal(true)),
  minExternal: exactOptional(count)
});

// ../../../packages/core/src/outbound/policy/outbound-rule.ts
var ruleActions = deepFreeze(["log", "warn", "encrypt", "hold", "block"]);
var overrideKinds = deepFreeze(["acknowledgement", "reason", "false-positive"]);
var MOST_EXEMPT = 5e3;
var outboundRule = strictObject({
  id: codeName,
  when: ruleCondition,
  unless: exactOptional(
    strictObject({
      recipients: exactOptional(array(shortText).check(_maxLength(MOST_EXEMPT)))
    })
  ),
  action: _enum(ruleActions),
  accept: exactOptional(array(routeVia).check(_maxLength(routeVias.length))),
  override: exactOptional(
    union([
      _enum(["none", ...overrideKinds]),
      array(_enum(overrideKinds)).check(_maxLength(overrideKinds.length))
    ])
  ),
  severity: _enum(["low", "medium", "high"]),
  stop: exactOptional(boolean2()),
  activeFrom: exactOptional(day),
  expiresOn: exactOptional(day)
});

// ../../../packages/core/src/outbound/decision/strictest.ts
var order = ["allow", ...ruleActions];
var strictness = (action) => order.indexOf(action);
var strictest = (actions) => actions.reduce((a, b) => strictness(b) > strictness(a) ? b : a, "allow");
var isStopped = (action) => action === "hold" || action === "block";

// ../../../node_modules/.pnpm/postal-mime@4.0.0/node_modules/postal-mime/dist/esm/decode-strings.js
var textEncoder = new TextEncoder();
var base64Chars = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
var base64Lookup = new Uint8Array(256);
for (let i2 = 0; i2 < base64Chars.length; i2++) {
  base64Lookup[base64Chars.charCodeAt(i2)] = i2;
}
function decodeBase64(base642) {
  let len = base642.length;
  while (len > 0 && base642.charAt(len - 1) === "=") {
    len--;
  }
  if (len % 4 === 1) {
    len--;
  }
  const remainder = len % 4;
  const bufferLength = Math.floor(len / 4) * 3 + (remainder ? remainder - 1 : 0);
  const arrayBuffer = new ArrayBuffer(bufferLength);
  const bytes = new Uint8Array(arrayBuffer);
  let p = 0;
  for (let i2 = 0; i2 < len; i2 += 4) {
    let encoded1 = base64Lookup[base642.charCodeAt(i2)];
    let encoded2 = base64Lookup[base642.charCodeAt(i2 + 1)];
    let encoded3 = base64Lookup[base642.charCodeAt(i2 + 2)];
    let encoded4 = base64Lookup[base642.charCodeAt(i2 + 3)];
    bytes[p++] = encoded1 << 2 | encoded2 >> 4;
    if (p < bufferLength) {
      bytes[p++] = (encoded2 & 15) << 4 | encoded3 >> 2;
    }
    if (p < bufferLength) {
      bytes[p++] = (encoded3 & 3) << 6 | encoded4 & 63;
    }
  }
  return arrayBuffer;
}
var charsetAliases = /* @__PURE__ */ new Map([
  // Hebrew. The logical and explicit ordering variants share the iso-8859-8 index.
  ["iso88598i", "iso-8859-8"],
  ["iso88598e", "iso-8859-8"],
  // Japanese. WHATWG shift_jis is the Windows-31J index, so cp932 text decodes
  // identically, including the NEC and IBM extension rows.
  ["shiftjis", "shift_jis"],
  ["windows31j", "shift_jis"],
  ["mskanji", "shift_jis"],
  ["eucjp", "euc-jp"],
  // ISO-2022-JP, including the -1 / -2 supersets. Escape sequences outside plain
  // ISO-2022-JP (JIS X 0212, the non-Japanese G2 sets, and the SO/SI katakana shifts
  // cp50222 uses) decode to replacement characters, but the Japanese text around them
  // still comes out right.
  ["iso2022jp", "iso-2022-jp"],
  ["iso2022jp1", "iso-2022-jp"],
  ["iso2022jp2", "iso-2022-jp"],
  ["junet", "iso-2022-jp"],
  // Korean. The WHATWG euc-kr index is the extended cp949 / UHC index.
  ["euckr", "euc-kr"],
  ["uhc", "euc-kr"],
  // Thai.
  ["tis620", "windows-874"]
]);
var codePageAliases = /* @__PURE__ */ new Map([
  ["932", "shift_jis"],
  ["936", "gbk"],
  ["949", "euc-kr"],
  ["950", "big5"],
  ["874", "windows-874"],
  // Microsoft's EUC-JP and ISO-2022-JP variants. euc-jp and iso-2022-jp cover
  // everything they can express.
  ["51932", "euc-jp"],
  ["50220", "iso-2022-jp"],
  ["50221", "iso-2022-jp"],
  ["50222", "iso-2022-jp"]
]);
var codePagePattern = /^(?:cp|windows|ms|ibm)(\d+)$/;
function normalizeCharset(charset) {
  return charset.replace(/^(?:x-ms-|x-|cs)/, "").replace(/[\s._-]+/g, "");
}
var ENCODING_LABELS = new Set([
  // UTF-8
  "unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf-8 utf8 x-unicode20utf8",
  // IBM866
  "866 cp866 csibm866 ibm866",
  // ISO-8859-2
  "csisolatin2 iso-8859-2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 l2 latin2",
  // ISO-8859-3
  "csisolatin3 iso-8859-3 iso-ir-109 iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 l3 latin3",
  // ISO-8859-4
  "csisolatin4 iso-8859-4 iso-ir-110 iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 l4 latin4",
  // ISO-8859-5
  "csisolatincyrillic cyrillic iso-8859-5 iso-ir-144 iso8859-5 iso88595 iso_8859-5 iso_8859-5:1988",
  // ISO-8859-6
  "arabic asmo-708 csiso88596e csiso88596i csisolatinarabic ecma-114 iso-8859-6 iso-8859-6-e",
  "iso-8859-6-i iso-ir-127 iso8859-6 iso88596 iso_8859-6 iso_8859-6:1987",
  // ISO-8859-7
  "csisolatingreek ecma-118 elot_928 greek greek8 iso-8859-7 iso-ir-126 iso8859-7 iso88597 iso_8859-7",
  "iso_8859-7:1987 sun_eu_greek",
  // ISO-8859-8
  "csiso88598e csisolatinhebrew hebrew iso-8859-8 iso-8859-8-e iso-ir-138 iso8859-8 iso88598 iso_8859-8",
  "iso_8859-8:1988 visual",
  // ISO-8859-8-I
  "csiso88598i iso-8859-8-i logical",
  // ISO-8859-10
  "csisolatin6 iso-8859-10 iso-ir-157 iso8859-10 iso885910 l6 latin6",
  // ISO-8859-13
  "iso-8859-13 iso8859-13 iso885913",
  // ISO-8859-14
  "iso-8859-14 iso8859-14 iso885914",
  // ISO-8859-15
  "csisolatin9 iso-8859-15 iso8859-15 iso885915 iso_8859-15 l9",
  // ISO-8859-16
  "iso-8859-16",
  // KOI8-R
  "cskoi8r koi koi8 koi8-r koi8_r",
  // KOI8-U
  "koi8-ru koi8-u",
  // macintosh
  "csmacintosh mac macintosh x-mac-roman",
  // windows-874
  "dos-874 iso-8859-11 iso8859-11 iso885911 tis-620 windows-874",
  // windows-1250
  "cp1250 windows-1250 x-cp1250",
  // windows-1251
  "cp1251 windows-1251 x-cp1251",
  // windows-1252
  "ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 iso88591",
  "iso_8859-1 iso_8859-1:1987 l1 latin1 us-ascii windows-1252 x-cp1252",
  // windows-1253
  "cp1253 windows-1253 x-cp1253",
  // windows-1254
  "cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 l5 latin5",
  "windows-1254 x-cp1254",
  // windows-1255
  "cp1255 windows-1255 x-cp1255",
  // windows-1256
  "cp1256 windows-1256 x-cp1256",
  // windows-1257
  "cp1257 windows-1257 x-cp1257",
  // windows-1258
  "cp1258 windows-1258 x-cp1258",
  // x-mac-cyrillic
  "x-mac-cyrillic x-mac-ukrainian",
  // GBK
  "chinese csgb2312 csiso58gb231280 gb2312 gb_2312 gb_2312-80 gbk iso-ir-58 x-gbk",
  // gb18030
  "gb18030",
  // Big5
  "big5 big5-hkscs cn-big5 csbig5 x-x-big5",
  // EUC-JP
  "cseucpkdfmtjapanese euc-jp x-euc-jp",
  // ISO-2022-JP
  "csiso2022jp iso-2022-jp",
  // Shift_JIS
  "csshiftjis ms932 ms_kanji shift-jis shift_jis sjis windows-31j x-sjis",
  // EUC-KR
  "cseuckr csksc56011987 euc-kr iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601",
  "windows-949",
  // replacement
  "csiso2022kr hz-gb-2312 iso-2022-cn iso-2022-cn-ext iso-2022-kr replacement",
  // UTF-16BE
  "unicodefffe utf-16be",
  // UTF-16LE
  "csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff utf-16 utf-16le",
  // x-user-defined
  "x-user-defined"
].join(" ").split(" "));
var decoders = /* @__PURE__ */ new Map();
function tryDecoder(charset) {
  if (!ENCODING_LABELS.has(charset)) {
    return null;
  }
  let decoder = decoders.get(charset);
  if (decoder === void 0) {
    decoder = null;
    try {
      decoder = new TextDecoder(charset);
    } catch {
    }
    decoders.set(charset, decoder);
  }
  return decoder;
}
var utf8Decoder = new TextDecoder();
function getDecoder(charset) {
  charset = (charset || "utf8").trim().toLowerCase();
  const decoder = tryDecoder(charset);
  if (decoder) {
    return decoder;
  }
  const normalized = normalizeCharset(charset);
  const codePage = normalized.match(codePagePattern);
  const alias = codePage && codePageAliases.get(codePage[1]) || charsetAliases.get(normalized) || normalized;
  return tryDecoder(alias) || tryDecoder("windows-1252") || utf8Decoder;
}
async function blobToArrayBuffer(blob) {
  if ("arrayBuffer" in blob) {
    return await blob.arrayBuffer();
  }
  const fr = new FileReader();
  return new Promise((resolve, reject) => {
    fr.onload = () => {
      resolve(fr.result);
    };
    fr.onerror = () => {
      reject(fr.error);
    };
    fr.readAsArrayBuffer(blob);
  });
}
function hexNibble(c) {
  if (c >= 48 && c <= 57) {
    return c - 48;
  }
  if (c >= 97 && c <= 102) {
    return c - 97 + 10;
  }
  if (c >= 65 && c <= 70) {
    return c - 65 + 10;
  }
  return -1;
}
function decodeWord(charset, encoding, str) {
  let splitPos = charset.indexOf("*");
  if (splitPos >= 0) {
    charset = charset.slice(0, splitPos);
  }
  encoding = encoding.toUpperCase();
  let byteStr;
  if (encoding === "Q") {
    str = str.replace(/=\s+([0-9a-fA-F])/g, "=$1").replace(/[_\s]/g, " ");
    let buf = textEncoder.encode(str);
    let encodedBytes = [];
    for (let i2 = 0, len = buf.length; i2 < len; i2++) {
      let c = buf[i2];
      if (i2 <= len - 2 && c === 61) {
        let high = hexNibble(buf[i2 + 1]);
        let low = hexNibble(buf[i2 + 2]);
        if (high >= 0 && low >= 0) {
          encodedBytes.push(high << 4 | low);
          i2 += 2;
          continue;
        }
      }
      encodedBytes.push(c);
    }
    byteStr = new ArrayBuffer(encodedBytes.length);
    let dataView = new DataView(byteStr);
    for (let i2 = 0, len = encodedBytes.length; i2 < len; i2++) {
      dataView.setUint8(i2, encodedBytes[i2]);
    }
  } else if (encoding === "B") {
    byteStr = decodeBase64(str.replace(/[^a-zA-Z0-9\+\/=]+/g, ""));
  } else {
    byteStr = textEncoder.encode(str);
  }
  return getDecoder(charset).decode(byteStr);
}
var ENCODED_WORD_PATTERN = "=\\?([^?\\s]+)\\?([QqBb])\\?([^?]*)\\?=";
var ENCODED_WORD_REGEX = new RegExp(ENCODED_WORD_PATTERN, "g");
var WORD_SEPARATOR_REGEX = /^[ \t\r\n]+$/;
var ENCODED_WORDS_ONLY_REGEX = new RegExp(`^(?:${ENCODED_WORD_PATTERN}\\s*)+$`);
function isEncodedWordsOnly(str) {
  return ENCODED_WORDS_ONLY_REGEX.test(str);
}
function splitEncodedWords(str) {
  const tokens = [];
  ENCODED_WORD_REGEX.lastIndex = 0;
  let pos = 0;
  let match;
  while (match = ENCODED_WORD_REGEX.exec(str)) {
    if (match.index > pos) {
      tokens.push({ text: str.substring(pos, match.index) });
    }
    tokens.push({ charset: match[1], encoding: match[2], encodedText: match[3] });
    pos = match.index + match[0].length;
  }
  if (pos < str.length) {
    tokens.push({ text: str.substring(pos) });
  }
  return tokens;
}
function canJoinWords(left, right) {
  const encoding = left.encoding.toUpperCase();
  if (left.charset !== right.charset || encoding !== right.encoding.toUpperCase()) {
    return false;
  }
  if (encoding === "B") {
    return left.encodedText.length % 4 === 0 && !/=$/.test(left.encodedText);
  }
  return true;
}
function renderTokens(tokens, joinWords) {
  let result = "";
  let pending = null;
  for (let i2 = 0; i2 < tokens.length; i2++) {
    const token2 = tokens[i2];
    if (token2.text !== void 0) {
      const nextToken = tokens[i2 + 1];
      if (pending && nextToken && nextToken.text === void 0 && WORD_SEPARATOR_REGEX.test(token2.text)) {
        continue;
      }
      if (pending) {
        result += decodeWord(pending.charset, pending.encoding, pending.encodedText);
        pending = null;
      }
      result += token2.text;
      continue;
    }
    if (pending && joinWords && canJoinWords(pending, token2)) {
      pending.encodedText += token2.encodedText;
      continue;
    }
    if (pending) {
      result += decodeWord(pending.charset, pending.encoding, pending.encodedText);
    }
    pending = { charset: token2.charset, encoding: token2.encoding, encodedText: token2.encodedText };
  }
  if (pending) {
    result += decodeWord(pending.charset, pending.encoding, pending.encodedText);
  }
  return result;
}
function decodeWords(str) {
  const tokens = splitEncodedWords((str || "").toString());
  const result = renderTokens(tokens, true);
  return result.indexOf("\uFFFD") < 0 ? result : renderTokens(tokens, false);
}
function decodeURIComponentWithCharset(encodedStr, charset) {
  charset = charset || "utf-8";
  let encodedBytes = [];
  for (let i2 = 0; i2 < encodedStr.length; i2++) {
    let c = encodedStr.charAt(i2);
    const high = c === "%" ? hexNibble(encodedStr.charCodeAt(i2 + 1)) : -1;
    const low = high >= 0 ? hexNibble(encodedStr.charCodeAt(i2 + 2)) : -1;
    if (low >= 0) {
      encodedBytes.push(high << 4 | low);
      i2 += 2;
    } else if (c.charCodeAt(0) > 126) {
      const bytes = textEncoder.encode(c);
      for (let j = 0; j < bytes.length; j++) {
        encodedBytes.push(bytes[j]);
      }
    } else {
      encodedBytes.push(c.charCodeAt(0));
    }
  }
  const byteStr = new ArrayBuffer(encodedBytes.length);
  const dataView = new DataView(byteStr);
  for (let i2 = 0, len = encodedBytes.length; i2 < len; i2++) {
    dataView.setUint8(i2, encodedBytes[i2]);
  }
  return getDecoder(charset).decode(byteStr);
}
function decodeParameterValueContinuations(header2) {
  let paramKeys = /* @__PURE__ */ new Map();
  Object.keys(header2.params).forEach((key2) => {
    let match = key2.match(/\*((\d+)\*?)?$/);
    if (!match) {
      return;
    }
    let actualKey = key2.slice(0, match.index).toLowerCase();
    let nr = Number(match[2]) || 0;
    let paramVal = paramKeys.get(actualKey);
    if (!paramVal) {
      paramVal = {
        charset: null,
        values: []
      };
      paramKeys.set(actualKey, paramVal);
    }
    let value2 = header2.params[key2];
    let encoded = match[0].charAt(match[0].length - 1) === "*";
    if (nr === 0 && encoded && (match = value2.match(/^([^']*)'[^']*'(.*)$/))) {
      paramVal.charset = match[1] || "utf-8";
      value2 = match[2];
    }
    paramVal.values.push({ nr, value: value2, encoded });
    delete header2.params[key2];
  });
  paramKeys.forEach((paramVal, key2) => {
    let result = "";
    let pending = "";
    for (let part2 of paramVal.values.sort((a, b) => a.nr - b.nr)) {
      if (part2.encoded) {
        pending += part2.value;
        continue;
      }
      if (pending) {
        result += decodeURIComponentWithCharset(pending, paramVal.charset);
        pending = "";
      }
      result += part2.value;
    }
    if (pending) {
      result += decodeURIComponentWithCharset(pending, paramVal.charset);
    }
    header2.params[key2] = result;
  });
}

// ../../../node_modules/.pnpm/postal-mime@4.0.0/node_modules/postal-mime/dist/esm/pass-through-decoder.js
var PassThroughDecoder = class {
  constructor() {
    this.chunks = [];
  }
  update(line) {
    this.chunks.push(line);
    this.chunks.push("\n");
  }
  finalize() {
    return blobToArrayBuffer(new Blob(this.chunks, { type: "application/octet-stream" }));
  }
};

// ../../../node_modules/.pnpm/postal-mime@4.0.0/node_modules/postal-mime/dist/esm/base64-decoder.js
var Base64Decoder = class {
  constructor(opts) {
    opts = opts || {};
    this.decoder = opts.decoder || new TextDecoder();
    this.maxChunkSize = 100 * 1024;
    this.chunks = [];
    this.remainder = "";
  }
  pushChunk(base64Str) {
    if (base64Str.length) {
      this.chunks.push(decodeBase64(base64Str));
    }
  }
  flushRemainder() {
    this.pushChunk(this.remainder);
    this.remainder = "";
  }
  update(buffer) {
    let str = this.decoder.decode(buffer).replace(/[^a-zA-Z0-9+/=]+/g, "");
    const units = str.split(/=+/);
    for (let i2 = 0; i2 < units.length; i2++) {
      this.remainder += units[i2];
      if (i2 < units.length - 1) {
        this.flushRemainder();
      }
    }
    if (this.remainder.length >= this.maxChunkSize) {
      const alignedLength = Math.floor(this.remainder.length / 4) * 4;
      this.pushChunk(this.remainder.substring(0, alignedLength));
      this.remainder = this.remainder.substring(alignedLength);
    }
  }
  finalize() {
    this.flushRemainder();
    return blobToArrayBuffer(new Blob(this.chunks, { type: "application/octet-stream" }));
  }
};

// ../../../node_modules/.pnpm/postal-mime@4.0.0/node_modules/postal-mime/dist/esm/qp-decoder.js
var CHR_EQUALS = 61;
var CHR_LF = 10;
var QPDecoder = class {
  constructor() {
    this.maxChunkSize = 100 * 1024;
    this.buffer = new Uint8Array(this.maxChunkSize);
    this.bufferPos = 0;
    this.chunks = [];
  }
  writeByte(byte) {
    if (this.bufferPos >= this.buffer.length) {
      this.flushBuffer();
    }
    this.buffer[this.bufferPos++] = byte;
  }
  // Literal text is the bulk of a typical body, so it is copied in runs rather than a
  // byte at a time
  writeBytes(line, start, end) {
    while (start < end) {
      if (this.bufferPos >= this.buffer.length) {
        this.flushBuffer();
      }
      const count2 = Math.min(end - start, this.buffer.length - this.bufferPos);
      this.buffer.set(line.subarray(start, start + count2), this.bufferPos);
      this.bufferPos += count2;
      start += count2;
    }
  }
  flushBuffer() {
    if (this.bufferPos) {
      this.chunks.push(this.buffer.slice(0, this.bufferPos));
      this.bufferPos = 0;
    }
  }
  // Quoted-printable source is 7 bit by definition, so it is decoded byte by byte and
  // the result is handed on as bytes. Running the body charset over the encoded source
  // instead corrupted every part whose charset was not ASCII compatible: the same
  // content that decoded correctly in base64 came out as mojibake in quoted-printable.
  update(line) {
    let len = line.length;
    const softBreak = len > 0 && line[len - 1] === CHR_EQUALS;
    if (softBreak) {
      len--;
    }
    let literalStart = 0;
    for (let i2 = 0; i2 < len; i2++) {
      if (line[i2] !== CHR_EQUALS || i2 + 2 >= len) {
        continue;
      }
      const high = hexNibble(line[i2 + 1]);
      const low = hexNibble(line[i2 + 2]);
      if (high < 0 || low < 0) {
        continue;
      }
      this.writeBytes(line, literalStart, i2);
      this.writeByte(high << 4 | low);
      i2 += 2;
      literalStart = i2 + 1;
    }
    this.writeBytes(line, literalStart, len);
    if (!softBreak) {
      this.writeByte(CHR_LF);
    }
  }
  finalize() {
    this.flushBuffer();
    return blobToArrayBuffer(new Blob(this.chunks, { type: "application/octet-stream" }));
  }
};

// ../../../node_modules/.pnpm/postal-mime@4.0.0/node_modules/postal-mime/dist/esm/mime-node.js
var headerDecoder = new TextDecoder("utf-8", { ignoreBOM: true });
var isWsp = (c) => c === 32 || c === 9;
var trimWsp = (str) => {
  let start = 0;
  let end = str.length;
  while (start < end && isWsp(str.charCodeAt(start))) {
    start++;
  }
  while (end > start && isWsp(str.charCodeAt(end - 1))) {
    end--;
  }
  return str.slice(start, end);
};
var CONTENT_HEADERS = /* @__PURE__ */ new Set([
  "content-type",
  "content-transfer-encoding",
  "content-disposition",
  "content-id",
  "content-description"
]);
var MimeNode = class {
  constructor(options) {
    this.options = options;
    this.postalMime = options.postalMime;
    this.childNodes = [];
    this.finalizedChildCount = 0;
    if (options.parentNode) {
      this.parentNode = options.parentNode;
      this.depth = this.parentNode.depth + 1;
      if (this.depth > options.maxNestingDepth) {
        throw new Error(`Maximum MIME nesting depth of ${options.maxNestingDepth} levels exceeded`);
      }
      options.parentNode.childNodes.push(this);
    } else {
      this.depth = 0;
    }
    this.state = "header";
    this.headerLines = [];
    const parentMultipartType = options.parentMultipartType || null;
    const defaultContentType = parentMultipartType === "digest" ? "message/rfc822" : "text/plain";
    this.contentType = {
      value: defaultContentType,
      parsed: { value: defaultContentType, params: {} },
      multipart: false
    };
    this.contentTransferEncoding = {
      value: "8bit",
      encoding: ""
    };
    this.contentDisposition = {
      value: "",
      parsed: { value: "", params: {} }
    };
    this.headers = [];
    this.rawHeaderLines = [];
    this.contentDecoder = null;
    this.content = null;
  }
  setupContentDecoder(transferEncoding) {
    if (/base64/i.test(transferEncoding)) {
      this.contentDecoder = new Base64Decoder();
    } else if (/quoted-printable/i.test(transferEncoding)) {
      this.contentDecoder = new QPDecoder();
    } else {
      this.contentDecoder = new PassThroughDecoder();
    }
  }
  async finalize() {
    if (this.state === "finished") {
      return;
    }
    if (this.state === "header") {
      this.processHeaders();
    }
    let boundaries = this.postalMime.boundaries;
    for (let i2 = boundaries.length - 1; i2 >= 0; i2--) {
      let boundary = boundaries[i2];
      if (boundary.node === this) {
        boundaries.splice(i2, 1);
        break;
      }
    }
    await this.finalizeChildNodes();
    this.content = this.contentDecoder ? await this.contentDecoder.finalize() : null;
    this.contentDecoder = null;
    this.state = "finished";
  }
  async finalizeChildNodes() {
    while (this.finalizedChildCount < this.childNodes.length) {
      await this.childNodes[this.finalizedChildCount++].finalize();
    }
  }
  // Strip RFC 822 comments (parenthesized text) from structured header values.
  //
  // Inside an unquoted parameter value a parenthesis that continues the current token is
  // content, because `filename=Invoice(1).pdf` is a filename and not a token followed by
  // a comment, and deleting the parens silently renames the attachment.
  stripComments(str) {
    let result = "";
    let depth = 0;
    let escaped2 = false;
    let inQuote = false;
    let commentStart = -1;
    let inParameterValue = false;
    let endsWithWsp = false;
    const append = (c) => {
      result += c;
      endsWithWsp = c === " " || c === "	";
    };
    const opensComment = () => !inParameterValue || !result.length || endsWithWsp;
    for (let i2 = 0; i2 < str.length; i2++) {
      const chr = str.charAt(i2);
      if (escaped2) {
        if (depth === 0) {
          append(chr);
        }
        escaped2 = false;
        continue;
      }
      if (chr === "\\") {
        escaped2 = true;
        if (depth === 0) {
          append(chr);
        }
        continue;
      }
      if (chr === '"' && depth === 0) {
        inQuote = !inQuote;
        append(chr);
        continue;
      }
      if (!inQuote) {
        if (chr === "(" && opensComment()) {
          if (depth === 0) {
            commentStart = i2;
          }
          depth++;
          continue;
        }
        if (chr === ")" && depth > 0) {
          depth--;
          continue;
        }
        if (depth === 0) {
          if (chr === "=") {
            inParameterValue = true;
          } else if (chr === ";") {
            inParameterValue = false;
          }
        }
      }
      if (depth === 0) {
        append(chr);
      }
    }
    if (depth === 0) {
      return result;
    }
    return str.indexOf(";", commentStart) < 0 ? result : str;
  }
  parseStructuredHeader(str) {
    str = this.stripComments(str);
    let response = {
      value: "",
      params: {}
    };
    let key2 = false;
    let value2 = "";
    let stage = "value";
    let pendingSpace = "";
    let quoteClosed = false;
    let quote = false;
    let escaped2 = false;
    let chr;
    const addChr = (c) => {
      if (value2.length) {
        value2 += pendingSpace;
      }
      pendingSpace = "";
      value2 += c;
    };
    const takeValue = () => {
      const result = value2;
      value2 = "";
      pendingSpace = "";
      quoteClosed = false;
      return result;
    };
    const storeParam = (name, result) => {
      if (!Object.prototype.hasOwnProperty.call(response.params, name)) {
        response.params[name] = result;
      }
    };
    const storeValue = () => {
      const result = takeValue();
      if (key2 === false) {
        response.value = result;
      } else {
        storeParam(key2, result);
      }
    };
    const storeEmptyKey = () => {
      const name = takeValue().trim();
      if (name) {
        storeParam(name.toLowerCase(), "");
      }
    };
    for (let i2 = 0, len = str.length; i2 < len; i2++) {
      chr = str.charAt(i2);
      switch (stage) {
        case "key":
          if (chr === "=") {
            key2 = takeValue().trim().toLowerCase();
            stage = "value";
            break;
          }
          if (chr === ";") {
            storeEmptyKey();
            break;
          }
          value2 += chr;
          break;
        case "value":
          if (escaped2) {
            addChr(chr);
          } else if (quote && chr === "\\") {
            escaped2 = true;
            continue;
          } else if (quote && chr === quote) {
            quote = false;
            quoteClosed = true;
          } else if (!quote && chr === '"') {
            quote = chr;
            if (value2.length) {
              value2 += pendingSpace;
            }
            pendingSpace = "";
          } else if (!quote && chr === ";") {
            storeValue();
            stage = "key";
          } else if (!quote && (chr === " " || chr === "	")) {
            pendingSpace += chr;
          } else if (!quoteClosed) {
            addChr(chr);
          }
          escaped2 = false;
          break;
      }
    }
    if (stage === "value") {
      storeValue();
    } else {
      storeEmptyKey();
    }
    if (response.value) {
      response.value = response.value.toLowerCase();
    }
    decodeParameterValueContinuations(response);
    return response;
  }
  decodeFlowedText(str, delSp) {
    const parts2 = [];
    let lineStart = 0;
    let lineLength = 0;
    const lines3 = str.split(/\r?\n/);
    for (let i2 = 0; i2 < lines3.length; i2++) {
      let line = lines3[i2];
      if (line.charAt(0) === " ") {
        line = line.slice(1);
      }
      if (i2) {
        const last = parts2.length ? parts2[parts2.length - 1] : "";
        const isSignature = lineLength === 3 && parts2.slice(lineStart).join("") === "-- ";
        if (last.endsWith(" ") && !isSignature) {
          if (delSp) {
            if (last.length > 1) {
              parts2[parts2.length - 1] = last.slice(0, -1);
            } else {
              parts2.pop();
            }
            lineLength--;
          }
        } else {
          parts2.push("\n");
          lineStart = parts2.length;
          lineLength = 0;
        }
      }
      if (line) {
        parts2.push(line);
        lineLength += line.length;
      }
    }
    return parts2.join("");
  }
  getTextContent() {
    if (!this.content) {
      return "";
    }
    let str = getDecoder(this.contentType.parsed.params.charset).decode(this.content);
    if (/^flowed$/i.test(this.contentType.parsed.params.format)) {
      str = this.decodeFlowedText(str, /^yes$/i.test(this.contentType.parsed.params.delsp));
    }
    return str;
  }
  processHeaders() {
    let foldedLines = [];
    for (let line of this.headerLines) {
      if (foldedLines.length && /^[ \t]/.test(line)) {
        foldedLines[foldedLines.length - 1].push(line);
      } else {
        foldedLines.push([line]);
      }
    }
    let seenContentHeaders = /* @__PURE__ */ new Set();
    for (let parts2 of foldedLines) {
      let rawLine = parts2.join("\n");
      let sep = rawLine.indexOf(":");
      let rawKey = trimWsp(sep < 0 ? rawLine : rawLine.slice(0, sep));
      this.rawHeaderLines.push({
        key: rawKey.toLowerCase(),
        line: rawLine
      });
      let unfoldedLine = parts2.join("");
      sep = unfoldedLine.indexOf(":");
      let key2 = trimWsp(sep < 0 ? unfoldedLine : unfoldedLine.slice(0, sep));
      let value2 = sep < 0 ? "" : trimWsp(unfoldedLine.slice(sep + 1).replace(/[\r\n]+/g, " "));
      this.headers.push({ key: key2.toLowerCase(), originalKey: key2, value: value2 });
      const lowerKey = key2.toLowerCase();
      if (CONTENT_HEADERS.has(lowerKey) && !seenContentHeaders.has(lowerKey)) {
        seenContentHeaders.add(lowerKey);
        switch (lowerKey) {
          case "content-type":
            this.contentType.value = value2;
            break;
          case "content-transfer-encoding":
            this.contentTransferEncoding.value = value2;
            break;
          case "content-disposition":
            this.contentDisposition.value = value2;
            break;
          case "content-id":
            this.contentId = value2;
            break;
          case "content-description":
            this.contentDescription = value2;
            break;
        }
      }
    }
    this.contentType.parsed = this.parseStructuredHeader(this.contentType.value);
    this.contentType.multipart = /^multipart\//i.test(this.contentType.parsed.value) ? this.contentType.parsed.value.slice(this.contentType.parsed.value.indexOf("/") + 1) : false;
    if (this.contentType.multipart && this.contentType.parsed.params.boundary) {
      this.postalMime.boundaries.push({
        value: textEncoder.encode(this.contentType.parsed.params.boundary),
        node: this
      });
    }
    this.contentDisposition.parsed = this.parseStructuredHeader(this.contentDisposition.value);
    this.contentTransferEncoding.encoding = (this.stripComments(this.contentTransferEncoding.value).toLowerCase().match(/[\w-]+/) || [""])[0];
    this.setupContentDecoder(this.contentTransferEncoding.encoding);
  }
  feed(line) {
    switch (this.state) {
      case "header":
        if (!line.length) {
          this.state = "body";
          this.processHeaders();
          return;
        }
        this.postalMime.headerSize += line.length;
        if (this.postalMime.headerSize > this.options.maxHeadersSize) {
          let error = new Error(`Maximum header size of ${this.options.maxHeadersSize} bytes exceeded`);
          throw error;
        }
        this.headerLines.push(headerDecoder.decode(line));
        break;
      case "body":
        if (this.contentDecoder) {
          this.contentDecoder.update(line);
        }
        break;
    }
  }
};

// ../../../node_modules/.pnpm/postal-mime@4.0.0/node_modules/postal-mime/dist/esm/html-entities.js
var htmlEntities = {
  "&AElig": "\xC6",
  "&AElig;": "\xC6",
  "&AMP": "&",
  "&AMP;": "&",
  "&Aacute": "\xC1",
  "&Aacute;": "\xC1",
  "&Abreve;": "\u0102",
  "&Acirc": "\xC2",
  "&Acirc;": "\xC2",
  "&Acy;": "\u0410",
  "&Afr;": "\u{1D504}",
  "&Agrave": "\xC0",
  "&Agrave;": "\xC0",
  "&Alpha;": "\u0391",
  "&Amacr;": "\u0100",
  "&And;": "\u2A53",
  "&Aogon;": "\u0104",
  "&Aopf;": "\u{1D538}",
  "&ApplyFunction;": "\u2061",
  "&Aring": "\xC5",
  "&Aring;": "\xC5",
  "&Ascr;": "\u{1D49C}",
  "&Assign;": "\u2254",
  "&Atilde": "\xC3",
  "&Atilde;": "\xC3",
  "&Auml": "\xC4",
  "&Auml;": "\xC4",
  "&Backslash;": "\u2216",
  "&Barv;": "\u2AE7",
  "&Barwed;": "\u2306",
  "&Bcy;": "\u0411",
  "&Because;": "\u2235",
  "&Bernoullis;": "\u212C",
  "&Beta;": "\u0392",
  "&Bfr;": "\u{1D505}",
  "&Bopf;": "\u{1D539}",
  "&Breve;": "\u02D8",
  "&Bscr;": "\u212C",
  "&Bumpeq;": "\u224E",
  "&CHcy;": "\u0427",
  "&COPY": "\xA9",
  "&COPY;": "\xA9",
  "&Cacute;": "\u0106",
  "&Cap;": "\u22D2",
  "&CapitalDifferentialD;": "\u2145",
  "&Cayleys;": "\u212D",
  "&Ccaron;": "\u010C",
  "&Ccedil": "\xC7",
  "&Ccedil;": "\xC7",
  "&Ccirc;": "\u0108",
  "&Cconint;": "\u2230",
  "&Cdot;": "\u010A",
  "&Cedilla;": "\xB8",
  "&CenterDot;": "\xB7",
  "&Cfr;": "\u212D",
  "&Chi;": "\u03A7",
  "&CircleDot;": "\u2299",
  "&CircleMinus;": "\u2296",
  "&CirclePlus;": "\u2295",
  "&CircleTimes;": "\u2297",
  "&ClockwiseContourIntegral;": "\u2232",
  "&CloseCurlyDoubleQuote;": "\u201D",
  "&CloseCurlyQuote;": "\u2019",
  "&Colon;": "\u2237",
  "&Colone;": "\u2A74",
  "&Congruent;": "\u2261",
  "&Conint;": "\u222F",
  "&ContourIntegral;": "\u222E",
  "&Copf;": "\u2102",
  "&Coproduct;": "\u2210",
  "&CounterClockwiseContourIntegral;": "\u2233",
  "&Cross;": "\u2A2F",
  "&Cscr;": "\u{1D49E}",
  "&Cup;": "\u22D3",
  "&CupCap;": "\u224D",
  "&DD;": "\u2145",
  "&DDotrahd;": "\u2911",
  "&DJcy;": "\u0402",
  "&DScy;": "\u0405",
  "&DZcy;": "\u040F",
  "&Dagger;": "\u2021",
  "&Darr;": "\u21A1",
  "&Dashv;": "\u2AE4",
  "&Dcaron;": "\u010E",
  "&Dcy;": "\u0414",
  "&Del;": "\u2207",
  "&Delta;": "\u0394",
  "&Dfr;": "\u{1D507}",
  "&DiacriticalAcute;": "\xB4",
  "&DiacriticalDot;": "\u02D9",
  "&DiacriticalDoubleAcute;": "\u02DD",
  "&DiacriticalGrave;": "`",
  "&DiacriticalTilde;": "\u02DC",
  "&Diamond;": "\u22C4",
  "&DifferentialD;": "\u2146",
  "&Dopf;": "\u{1D53B}",
  "&Dot;": "\xA8",
  "&DotDot;": "\u20DC",
  "&DotEqual;": "\u2250",
  "&DoubleContourIntegral;": "\u222F",
  "&DoubleDot;": "\xA8",
  "&DoubleDownArrow;": "\u21D3",
  "&DoubleLeftArrow;": "\u21D0",
  "&DoubleLeftRightArrow;": "\u21D4",
  "&DoubleLeftTee;": "\u2AE4",
  "&DoubleLongLeftArrow;": "\u27F8",
  "&DoubleLongLeftRightArrow;": "\u27FA",
  "&DoubleLongRightArrow;": "\u27F9",
  "&DoubleRightArrow;": "\u21D2",
  "&DoubleRightTee;": "\u22A8",
  "&DoubleUpArrow;": "\u21D1",
  "&DoubleUpDownArrow;": "\u21D5",
  "&DoubleVerticalBar;": "\u2225",
  "&DownArrow;": "\u2193",
  "&DownArrowBar;": "\u2913",
  "&DownArrowUpArrow;": "\u21F5",
  "&DownBreve;": "\u0311",
  "&DownLeftRightVector;": "\u2950",
  "&DownLeftTeeVector;": "\u295E",
  "&DownLeftVector;": "\u21BD",
  "&DownLeftVectorBar;": "\u2956",
  "&DownRightTeeVector;": "\u295F",
  "&DownRightVector;": "\u21C1",
  "&DownRightVectorBar;": "\u2957",
  "&DownTee;": "\u22A4",
  "&DownTeeArrow;": "\u21A7",
  "&Downarrow;": "\u21D3",
  "&Dscr;": "\u{1D49F}",
  "&Dstrok;": "\u0110",
  "&ENG;": "\u014A",
  "&ETH": "\xD0",
  "&ETH;": "\xD0",
  "&Eacute": "\xC9",
  "&Eacute;": "\xC9",
  "&Ecaron;": "\u011A",
  "&Ecirc": "\xCA",
  "&Ecirc;": "\xCA",
  "&Ecy;": "\u042D",
  "&Edot;": "\u0116",
  "&Efr;": "\u{1D508}",
  "&Egrave": "\xC8",
  "&Egrave;": "\xC8",
  "&Element;": "\u2208",
  "&Emacr;": "\u0112",
  "&EmptySmallSquare;": "\u25FB",
  "&EmptyVerySmallSquare;": "\u25AB",
  "&Eogon;": "\u0118",
  "&Eopf;": "\u{1D53C}",
  "&Epsilon;": "\u0395",
  "&Equal;": "\u2A75",
  "&EqualTilde;": "\u2242",
  "&Equilibrium;": "\u21CC",
  "&Escr;": "\u2130",
  "&Esim;": "\u2A73",
  "&Eta;": "\u0397",
  "&Euml": "\xCB",
  "&Euml;": "\xCB",
  "&Exists;": "\u2203",
  "&ExponentialE;": "\u2147",
  "&Fcy;": "\u0424",
  "&Ffr;": "\u{1D509}",
  "&FilledSmallSquare;": "\u25FC",
  "&FilledVerySmallSquare;": "\u25AA",
  "&Fopf;": "\u{1D53D}",
  "&ForAll;": "\u2200",
  "&Fouriertrf;": "\u2131",
  "&Fscr;": "\u2131",
  "&GJcy;": "\u0403",
  "&GT": ">",
  "&GT;": ">",
  "&Gamma;": "\u0393",
  "&Gammad;": "\u03DC",
  "&Gbreve;": "\u011E",
  "&Gcedil;": "\u0122",
  "&Gcirc;": "\u011C",
  "&Gcy;": "\u0413",
  "&Gdot;": "\u0120",
  "&Gfr;": "\u{1D50A}",
  "&Gg;": "\u22D9",
  "&Gopf;": "\u{1D53E}",
  "&GreaterEqual;": "\u2265",
  "&GreaterEqualLess;": "\u22DB",
  "&GreaterFullEqual;": "\u2267",
  "&GreaterGreater;": "\u2AA2",
  "&GreaterLess;": "\u2277",
  "&GreaterSlantEqual;": "\u2A7E",
  "&GreaterTilde;": "\u2273",
  "&Gscr;": "\u{1D4A2}",
  "&Gt;": "\u226B",
  "&HARDcy;": "\u042A",
  "&Hacek;": "\u02C7",
  "&Hat;": "^",
  "&Hcirc;": "\u0124",
  "&Hfr;": "\u210C",
  "&HilbertSpace;": "\u210B",
  "&Hopf;": "\u210D",
  "&HorizontalLine;": "\u2500",
  "&Hscr;": "\u210B",
  "&Hstrok;": "\u0126",
  "&HumpDownHump;": "\u224E",
  "&HumpEqual;": "\u224F",
  "&IEcy;": "\u0415",
  "&IJlig;": "\u0132",
  "&IOcy;": "\u0401",
  "&Iacute": "\xCD",
  "&Iacute;": "\xCD",
  "&Icirc": "\xCE",
  "&Icirc;": "\xCE",
  "&Icy;": "\u0418",
  "&Idot;": "\u0130",
  "&Ifr;": "\u2111",
  "&Igrave": "\xCC",
  "&Igrave;": "\xCC",
  "&Im;": "\u2111",
  "&Imacr;": "\u012A",
  "&ImaginaryI;": "\u2148",
  "&Implies;": "\u21D2",
  "&Int;": "\u222C",
  "&Integral;": "\u222B",
  "&Intersection;": "\u22C2",
  "&InvisibleComma;": "\u2063",
  "&InvisibleTimes;": "\u2062",
  "&Iogon;": "\u012E",
  "&Iopf;": "\u{1D540}",
  "&Iota;": "\u0399",
  "&Iscr;": "\u2110",
  "&Itilde;": "\u0128",
  "&Iukcy;": "\u0406",
  "&Iuml": "\xCF",
  "&Iuml;": "\xCF",
  "&Jcirc;": "\u0134",
  "&Jcy;": "\u0419",
  "&Jfr;": "\u{1D50D}",
  "&Jopf;": "\u{1D541}",
  "&Jscr;": "\u{1D4A5}",
  "&Jsercy;": "\u0408",
  "&Jukcy;": "\u0404",
  "&KHcy;": "\u0425",
  "&KJcy;": "\u040C",
  "&Kappa;": "\u039A",
  "&Kcedil;": "\u0136",
  "&Kcy;": "\u041A",
  "&Kfr;": "\u{1D50E}",
  "&Kopf;": "\u{1D542}",
  "&Kscr;": "\u{1D4A6}",
  "&LJcy;": "\u0409",
  "&LT": "<",
  "&LT;": "<",
  "&Lacute;": "\u0139",
  "&Lambda;": "\u039B",
  "&Lang;": "\u27EA",
  "&Laplacetrf;": "\u2112",
  "&Larr;": "\u219E",
  "&Lcaron;": "\u013D",
  "&Lcedil;": "\u013B",
  "&Lcy;": "\u041B",
  "&LeftAngleBracket;": "\u27E8",
  "&LeftArrow;": "\u2190",
  "&LeftArrowBar;": "\u21E4",
  "&LeftArrowRightArrow;": "\u21C6",
  "&LeftCeiling;": "\u2308",
  "&LeftDoubleBracket;": "\u27E6",
  "&LeftDownTeeVector;": "\u2961",
  "&LeftDownVector;": "\u21C3",
  "&LeftDownVectorBar;": "\u2959",
  "&LeftFloor;": "\u230A",
  "&LeftRightArrow;": "\u2194",
  "&LeftRightVector;": "\u294E",
  "&LeftTee;": "\u22A3",
  "&LeftTeeArrow;": "\u21A4",
  "&LeftTeeVector;": "\u295A",
  "&LeftTriangle;": "\u22B2",
  "&LeftTriangleBar;": "\u29CF",
  "&LeftTriangleEqual;": "\u22B4",
  "&LeftUpDownVector;": "\u2951",
  "&LeftUpTeeVector;": "\u2960",
  "&LeftUpVector;": "\u21BF",
  "&LeftUpVectorBar;": "\u2958",
  "&LeftVector;": "\u21BC",
  "&LeftVectorBar;": "\u2952",
  "&Leftarrow;": "\u21D0",
  "&Leftrightarrow;": "\u21D4",
  "&LessEqualGreater;": "\u22DA",
  "&LessFullEqual;": "\u2266",
  "&LessGreater;": "\u2276",
  "&LessLess;": "\u2AA1",
  "&LessSlantEqual;": "\u2A7D",
  "&LessTilde;": "\u2272",
  "&Lfr;": "\u{1D50F}",
  "&Ll;": "\u22D8",
  "&Lleftarrow;": "\u21DA",
  "&Lmidot;": "\u013F",
  "&LongLeftArrow;": "\u27F5",
  "&LongLeftRightArrow;": "\u27F7",
  "&LongRightArrow;": "\u27F6",
  "&Longleftarrow;": "\u27F8",
  "&Longleftrightarrow;": "\u27FA",
  "&Longrightarrow;": "\u27F9",
  "&Lopf;": "\u{1D543}",
  "&LowerLeftArrow;": "\u2199",
  "&LowerRightArrow;": "\u2198",
  "&Lscr;": "\u2112",
  "&Lsh;": "\u21B0",
  "&Lstrok;": "\u0141",
  "&Lt;": "\u226A",
  "&Map;": "\u2905",
  "&Mcy;": "\u041C",
  "&MediumSpace;": "\u205F",
  "&Mellintrf;": "\u2133",
  "&Mfr;": "\u{1D510}",
  "&MinusPlus;": "\u2213",
  "&Mopf;": "\u{1D544}",
  "&Mscr;": "\u2133",
  "&Mu;": "\u039C",
  "&NJcy;": "\u040A",
  "&Nacute;": "\u0143",
  "&Ncaron;": "\u0147",
  "&Ncedil;": "\u0145",
  "&Ncy;": "\u041D",
  "&NegativeMediumSpace;": "\u200B",
  "&NegativeThickSpace;": "\u200B",
  "&NegativeThinSpace;": "\u200B",
  "&NegativeVeryThinSpace;": "\u200B",
  "&NestedGreaterGreater;": "\u226B",
  "&NestedLessLess;": "\u226A",
  "&NewLine;": "\n",
  "&Nfr;": "\u{1D511}",
  "&NoBreak;": "\u2060",
  "&NonBreakingSpace;": "\xA0",
  "&Nopf;": "\u2115",
  "&Not;": "\u2AEC",
  "&NotCongruent;": "\u2262",
  "&NotCupCap;": "\u226D",
  "&NotDoubleVerticalBar;": "\u2226",
  "&NotElement;": "\u2209",
  "&NotEqual;": "\u2260",
  "&NotEqualTilde;": "\u2242\u0338",
  "&NotExists;": "\u2204",
  "&NotGreater;": "\u226F",
  "&NotGreaterEqual;": "\u2271",
  "&NotGreaterFullEqual;": "\u2267\u0338",
  "&NotGreaterGreater;": "\u226B\u0338",
  "&NotGreaterLess;": "\u2279",
  "&NotGreaterSlantEqual;": "\u2A7E\u0338",
  "&NotGreaterTilde;": "\u2275",
  "&NotHumpDownHump;": "\u224E\u0338",
  "&NotHumpEqual;": "\u224F\u0338",
  "&NotLeftTriangle;": "\u22EA",
  "&NotLeftTriangleBar;": "\u29CF\u0338",
  "&NotLeftTriangleEqual;": "\u22EC",
  "&NotLess;": "\u226E",
  "&NotLessEqual;": "\u2270",
  "&NotLessGreater;": "\u2278",
  "&NotLessLess;": "\u226A\u0338",
  "&NotLessSlantEqual;": "\u2A7D\u0338",
  "&NotLessTilde;": "\u2274",
  "&NotNestedGreaterGreater;": "\u2AA2\u0338",
  "&NotNestedLessLess;": "\u2AA1\u0338",
  "&NotPrecedes;": "\u2280",
  "&NotPrecedesEqual;": "\u2AAF\u0338",
  "&NotPrecedesSlantEqual;": "\u22E0",
  "&NotReverseElement;": "\u220C",
  "&NotRightTriangle;": "\u22EB",
  "&NotRightTriangleBar;": "\u29D0\u0338",
  "&NotRightTriangleEqual;": "\u22ED",
  "&NotSquareSubset;": "\u228F\u0338",
  "&NotSquareSubsetEqual;": "\u22E2",
  "&NotSquareSuperset;": "\u2290\u0338",
  "&NotSquareSupersetEqual;": "\u22E3",
  "&NotSubset;": "\u2282\u20D2",
  "&NotSubsetEqual;": "\u2288",
  "&NotSucceeds;": "\u2281",
  "&NotSucceedsEqual;": "\u2AB0\u0338",
  "&NotSucceedsSlantEqual;": "\u22E1",
  "&NotSucceedsTilde;": "\u227F\u0338",
  "&NotSuperset;": "\u2283\u20D2",
  "&NotSupersetEqual;": "\u2289",
  "&NotTilde;": "\u2241",
  "&NotTildeEqual;": "\u2244",
  "&NotTildeFullEqual;": "\u2247",
  "&NotTildeTilde;": "\u2249",
  "&NotVerticalBar;": "\u2224",
  "&Nscr;": "\u{1D4A9}",
  "&Ntilde": "\xD1",
  "&Ntilde;": "\xD1",
  "&Nu;": "\u039D",
  "&OElig;": "\u0152",
  "&Oacute": "\xD3",
  "&Oacute;": "\xD3",
  "&Ocirc": "\xD4",
  "&Ocirc;": "\xD4",
  "&Ocy;": "\u041E",
  "&Odblac;": "\u0150",
  "&Ofr;": "\u{1D512}",
  "&Ograve": "\xD2",
  "&Ograve;": "\xD2",
  "&Omacr;": "\u014C",
  "&Omega;": "\u03A9",
  "&Omicron;": "\u039F",
  "&Oopf;": "\u{1D546}",
  "&OpenCurlyDoubleQuote;": "\u201C",
  "&OpenCurlyQuote;": "\u2018",
  "&Or;": "\u2A54",
  "&Oscr;": "\u{1D4AA}",
  "&Oslash": "\xD8",
  "&Oslash;": "\xD8",
  "&Otilde": "\xD5",
  "&Otilde;": "\xD5",
  "&Otimes;": "\u2A37",
  "&Ouml": "\xD6",
  "&Ouml;": "\xD6",
  "&OverBar;": "\u203E",
  "&OverBrace;": "\u23DE",
  "&OverBracket;": "\u23B4",
  "&OverParenthesis;": "\u23DC",
  "&PartialD;": "\u2202",
  "&Pcy;": "\u041F",
  "&Pfr;": "\u{1D513}",
  "&Phi;": "\u03A6",
  "&Pi;": "\u03A0",
  "&PlusMinus;": "\xB1",
  "&Poincareplane;": "\u210C",
  "&Popf;": "\u2119",
  "&Pr;": "\u2ABB",
  "&Precedes;": "\u227A",
  "&PrecedesEqual;": "\u2AAF",
  "&PrecedesSlantEqual;": "\u227C",
  "&PrecedesTilde;": "\u227E",
  "&Prime;": "\u2033",
  "&Product;": "\u220F",
  "&Proportion;": "\u2237",
  "&Proportional;": "\u221D",
  "&Pscr;": "\u{1D4AB}",
  "&Psi;": "\u03A8",
  "&QUOT": '"',
  "&QUOT;": '"',
  "&Qfr;": "\u{1D514}",
  "&Qopf;": "\u211A",
  "&Qscr;": "\u{1D4AC}",
  "&RBarr;": "\u2910",
  "&REG": "\xAE",
  "&REG;": "\xAE",
  "&Racute;": "\u0154",
  "&Rang;": "\u27EB",
  "&Rarr;": "\u21A0",
  "&Rarrtl;": "\u2916",
  "&Rcaron;": "\u0158",
  "&Rcedil;": "\u0156",
  "&Rcy;": "\u0420",
  "&Re;": "\u211C",
  "&ReverseElement;": "\u220B",
  "&ReverseEquilibrium;": "\u21CB",
  "&ReverseUpEquilibrium;": "\u296F",
  "&Rfr;": "\u211C",
  "&Rho;": "\u03A1",
  "&RightAngleBracket;": "\u27E9",
  "&RightArrow;": "\u2192",
  "&RightArrowBar;": "\u21E5",
  "&RightArrowLeftArrow;": "\u21C4",
  "&RightCeiling;": "\u2309",
  "&RightDoubleBracket;": "\u27E7",
  "&RightDownTeeVector;": "\u295D",
  "&RightDownVector;": "\u21C2",
  "&RightDownVectorBar;": "\u2955",
  "&RightFloor;": "\u230B",
  "&RightTee;": "\u22A2",
  "&RightTeeArrow;": "\u21A6",
  "&RightTeeVector;": "\u295B",
  "&RightTriangle;": "\u22B3",
  "&RightTriangleBar;": "\u29D0",
  "&RightTriangleEqual;": "\u22B5",
  "&RightUpDownVector;": "\u294F",
  "&RightUpTeeVector;": "\u295C",
  "&RightUpVector;": "\u21BE",
  "&RightUpVectorBar;": "\u2954",
  "&RightVector;": "\u21C0",
  "&RightVectorBar;": "\u2953",
  "&Rightarrow;": "\u21D2",
  "&Ropf;": "\u211D",
  "&RoundImplies;": "\u2970",
  "&Rrightarrow;": "\u21DB",
  "&Rscr;": "\u211B",
  "&Rsh;": "\u21B1",
  "&RuleDelayed;": "\u29F4",
  "&SHCHcy;": "\u0429",
  "&SHcy;": "\u0428",
  "&SOFTcy;": "\u042C",
  "&Sacute;": "\u015A",
  "&Sc;": "\u2ABC",
  "&Scaron;": "\u0160",
  "&Scedil;": "\u015E",
  "&Scirc;": "\u015C",
  "&Scy;": "\u0421",
  "&Sfr;": "\u{1D516}",
  "&ShortDownArrow;": "\u2193",
  "&ShortLeftArrow;": "\u2190",
  "&ShortRightArrow;": "\u2192",
  "&ShortUpArrow;": "\u2191",
  "&Sigma;": "\u03A3",
  "&SmallCircle;": "\u2218",
  "&Sopf;": "\u{1D54A}",
  "&Sqrt;": "\u221A",
  "&Square;": "\u25A1",
  "&SquareIntersection;": "\u2293",
  "&SquareSubset;": "\u228F",
  "&SquareSubsetEqual;": "\u2291",
  "&SquareSuperset;": "\u2290",
  "&SquareSupersetEqual;": "\u2292",
  "&SquareUnion;": "\u2294",
  "&Sscr;": "\u{1D4AE}",
  "&Star;": "\u22C6",
  "&Sub;": "\u22D0",
  "&Subset;": "\u22D0",
  "&SubsetEqual;": "\u2286",
  "&Succeeds;": "\u227B",
  "&SucceedsEqual;": "\u2AB0",
  "&SucceedsSlantEqual;": "\u227D",
  "&SucceedsTilde;": "\u227F",
  "&SuchThat;": "\u220B",
  "&Sum;": "\u2211",
  "&Sup;": "\u22D1",
  "&Superset;": "\u2283",
  "&SupersetEqual;": "\u2287",
  "&Supset;": "\u22D1",
  "&THORN": "\xDE",
  "&THORN;": "\xDE",
  "&TRADE;": "\u2122",
  "&TSHcy;": "\u040B",
  "&TScy;": "\u0426",
  "&Tab;": "	",
  "&Tau;": "\u03A4",
  "&Tcaron;": "\u0164",
  "&Tcedil;": "\u0162",
  "&Tcy;": "\u0422",
  "&Tfr;": "\u{1D517}",
  "&Therefore;": "\u2234",
  "&Theta;": "\u0398",
  "&ThickSpace;": "\u205F\u200A",
  "&ThinSpace;": "\u2009",
  "&Tilde;": "\u223C",
  "&TildeEqual;": "\u2243",
  "&TildeFullEqual;": "\u2245",
  "&TildeTilde;": "\u2248",
  "&Topf;": "\u{1D54B}",
  "&TripleDot;": "\u20DB",
  "&Tscr;": "\u{1D4AF}",
  "&Tstrok;": "\u0166",
  "&Uacute": "\xDA",
  "&Uacute;": "\xDA",
  "&Uarr;": "\u219F",
  "&Uarrocir;": "\u2949",
  "&Ubrcy;": "\u040E",
  "&Ubreve;": "\u016C",
  "&Ucirc": "\xDB",
  "&Ucirc;": "\xDB",
  "&Ucy;": "\u0423",
  "&Udblac;": "\u0170",
  "&Ufr;": "\u{1D518}",
  "&Ugrave": "\xD9",
  "&Ugrave;": "\xD9",
  "&Umacr;": "\u016A",
  "&UnderBar;": "_",
  "&UnderBrace;": "\u23DF",
  "&UnderBracket;": "\u23B5",
  "&UnderParenthesis;": "\u23DD",
  "&Union;": "\u22C3",
  "&UnionPlus;": "\u228E",
  "&Uogon;": "\u0172",
  "&Uopf;": "\u{1D54C}",
  "&UpArrow;": "\u2191",
  "&UpArrowBar;": "\u2912",
  "&UpArrowDownArrow;": "\u21C5",
  "&UpDownArrow;": "\u2195",
  "&UpEquilibrium;": "\u296E",
  "&UpTee;": "\u22A5",
  "&UpTeeArrow;": "\u21A5",
  "&Uparrow;": "\u21D1",
  "&Updownarrow;": "\u21D5",
  "&UpperLeftArrow;": "\u2196",
  "&UpperRightArrow;": "\u2197",
  "&Upsi;": "\u03D2",
  "&Upsilon;": "\u03A5",
  "&Uring;": "\u016E",
  "&Uscr;": "\u{1D4B0}",
  "&Utilde;": "\u0168",
  "&Uuml": "\xDC",
  "&Uuml;": "\xDC",
  "&VDash;": "\u22AB",
  "&Vbar;": "\u2AEB",
  "&Vcy;": "\u0412",
  "&Vdash;": "\u22A9",
  "&Vdashl;": "\u2AE6",
  "&Vee;": "\u22C1",
  "&Verbar;": "\u2016",
  "&Vert;": "\u2016",
  "&VerticalBar;": "\u2223",
  "&VerticalLine;": "|",
  "&VerticalSeparator;": "\u2758",
  "&VerticalTilde;": "\u2240",
  "&VeryThinSpace;": "\u200A",
  "&Vfr;": "\u{1D519}",
  "&Vopf;": "\u{1D54D}",
  "&Vscr;": "\u{1D4B1}",
  "&Vvdash;": "\u22AA",
  "&Wcirc;": "\u0174",
  "&Wedge;": "\u22C0",
  "&Wfr;": "\u{1D51A}",
  "&Wopf;": "\u{1D54E}",
  "&Wscr;": "\u{1D4B2}",
  "&Xfr;": "\u{1D51B}",
  "&Xi;": "\u039E",
  "&Xopf;": "\u{1D54F}",
  "&Xscr;": "\u{1D4B3}",
  "&YAcy;": "\u042F",
  "&YIcy;": "\u0407",
  "&YUcy;": "\u042E",
  "&Yacute": "\xDD",
  "&Yacute;": "\xDD",
  "&Ycirc;": "\u0176",
  "&Ycy;": "\u042B",
  "&Yfr;": "\u{1D51C}",
  "&Yopf;": "\u{1D550}",
  "&Yscr;": "\u{1D4B4}",
  "&Yuml;": "\u0178",
  "&ZHcy;": "\u0416",
  "&Zacute;": "\u0179",
  "&Zcaron;": "\u017D",
  "&Zcy;": "\u0417",
  "&Zdot;": "\u017B",
  "&ZeroWidthSpace;": "\u200B",
  "&Zeta;": "\u0396",
  "&Zfr;": "\u2128",
  "&Zopf;": "\u2124",
  "&Zscr;": "\u{1D4B5}",
  "&aacute": "\xE1",
  "&aacute;": "\xE1",
  "&abreve;": "\u0103",
  "&ac;": "\u223E",
  "&acE;": "\u223E\u0333",
  "&acd;": "\u223F",
  "&acirc": "\xE2",
  "&acirc;": "\xE2",
  "&acute": "\xB4",
  "&acute;": "\xB4",
  "&acy;": "\u0430",
  "&aelig": "\xE6",
  "&aelig;": "\xE6",
  "&af;": "\u2061",
  "&afr;": "\u{1D51E}",
  "&agrave": "\xE0",
  "&agrave;": "\xE0",
  "&alefsym;": "\u2135",
  "&aleph;": "\u2135",
  "&alpha;": "\u03B1",
  "&amacr;": "\u0101",
  "&amalg;": "\u2A3F",
  "&amp": "&",
  "&amp;": "&",
  "&and;": "\u2227",
  "&andand;": "\u2A55",
  "&andd;": "\u2A5C",
  "&andslope;": "\u2A58",
  "&andv;": "\u2A5A",
  "&ang;": "\u2220",
  "&ange;": "\u29A4",
  "&angle;": "\u2220",
  "&angmsd;": "\u2221",
  "&angmsdaa;": "\u29A8",
  "&angmsdab;": "\u29A9",
  "&angmsdac;": "\u29AA",
  "&angmsdad;": "\u29AB",
  "&angmsdae;": "\u29AC",
  "&angmsdaf;": "\u29AD",
  "&angmsdag;": "\u29AE",
  "&angmsdah;": "\u29AF",
  "&angrt;": "\u221F",
  "&angrtvb;": "\u22BE",
  "&angrtvbd;": "\u299D",
  "&angsph;": "\u2222",
  "&angst;": "\xC5",
  "&angzarr;": "\u237C",
  "&aogon;": "\u0105",
  "&aopf;": "\u{1D552}",
  "&ap;": "\u2248",
  "&apE;": "\u2A70",
  "&apacir;": "\u2A6F",
  "&ape;": "\u224A",
  "&apid;": "\u224B",
  "&apos;": "'",
  "&approx;": "\u2248",
  "&approxeq;": "\u224A",
  "&aring": "\xE5",
  "&aring;": "\xE5",
  "&ascr;": "\u{1D4B6}",
  "&ast;": "*",
  "&asymp;": "\u2248",
  "&asympeq;": "\u224D",
  "&atilde": "\xE3",
  "&atilde;": "\xE3",
  "&auml": "\xE4",
  "&auml;": "\xE4",
  "&awconint;": "\u2233",
  "&awint;": "\u2A11",
  "&bNot;": "\u2AED",
  "&backcong;": "\u224C",
  "&backepsilon;": "\u03F6",
  "&backprime;": "\u2035",
  "&backsim;": "\u223D",
  "&backsimeq;": "\u22CD",
  "&barvee;": "\u22BD",
  "&barwed;": "\u2305",
  "&barwedge;": "\u2305",
  "&bbrk;": "\u23B5",
  "&bbrktbrk;": "\u23B6",
  "&bcong;": "\u224C",
  "&bcy;": "\u0431",
  "&bdquo;": "\u201E",
  "&becaus;": "\u2235",
  "&because;": "\u2235",
  "&bemptyv;": "\u29B0",
  "&bepsi;": "\u03F6",
  "&bernou;": "\u212C",
  "&beta;": "\u03B2",
  "&beth;": "\u2136",
  "&between;": "\u226C",
  "&bfr;": "\u{1D51F}",
  "&bigcap;": "\u22C2",
  "&bigcirc;": "\u25EF",
  "&bigcup;": "\u22C3",
  "&bigodot;": "\u2A00",
  "&bigoplus;": "\u2A01",
  "&bigotimes;": "\u2A02",
  "&bigsqcup;": "\u2A06",
  "&bigstar;": "\u2605",
  "&bigtriangledown;": "\u25BD",
  "&bigtriangleup;": "\u25B3",
  "&biguplus;": "\u2A04",
  "&bigvee;": "\u22C1",
  "&bigwedge;": "\u22C0",
  "&bkarow;": "\u290D",
  "&blacklozenge;": "\u29EB",
  "&blacksquare;": "\u25AA",
  "&blacktriangle;": "\u25B4",
  "&blacktriangledown;": "\u25BE",
  "&blacktriangleleft;": "\u25C2",
  "&blacktriangleright;": "\u25B8",
  "&blank;": "\u2423",
  "&blk12;": "\u2592",
  "&blk14;": "\u2591",
  "&blk34;": "\u2593",
  "&block;": "\u2588",
  "&bne;": "=\u20E5",
  "&bnequiv;": "\u2261\u20E5",
  "&bnot;": "\u2310",
  "&bopf;": "\u{1D553}",
  "&bot;": "\u22A5",
  "&bottom;": "\u22A5",
  "&bowtie;": "\u22C8",
  "&boxDL;": "\u2557",
  "&boxDR;": "\u2554",
  "&boxDl;": "\u2556",
  "&boxDr;": "\u2553",
  "&boxH;": "\u2550",
  "&boxHD;": "\u2566",
  "&boxHU;": "\u2569",
  "&boxHd;": "\u2564",
  "&boxHu;": "\u2567",
  "&boxUL;": "\u255D",
  "&boxUR;": "\u255A",
  "&boxUl;": "\u255C",
  "&boxUr;": "\u2559",
  "&boxV;": "\u2551",
  "&boxVH;": "\u256C",
  "&boxVL;": "\u2563",
  "&boxVR;": "\u2560",
  "&boxVh;": "\u256B",
  "&boxVl;": "\u2562",
  "&boxVr;": "\u255F",
  "&boxbox;": "\u29C9",
  "&boxdL;": "\u2555",
  "&boxdR;": "\u2552",
  "&boxdl;": "\u2510",
  "&boxdr;": "\u250C",
  "&boxh;": "\u2500",
  "&boxhD;": "\u2565",
  "&boxhU;": "\u2568",
  "&boxhd;": "\u252C",
  "&boxhu;": "\u2534",
  "&boxminus;": "\u229F",
  "&boxplus;": "\u229E",
  "&boxtimes;": "\u22A0",
  "&boxuL;": "\u255B",
  "&boxuR;": "\u2558",
  "&boxul;": "\u2518",
  "&boxur;": "\u2514",
  "&boxv;": "\u2502",
  "&boxvH;": "\u256A",
  "&boxvL;": "\u2561",
  "&boxvR;": "\u255E",
  "&boxvh;": "\u253C",
  "&boxvl;": "\u2524",
  "&boxvr;": "\u251C",
  "&bprime;": "\u2035",
  "&breve;": "\u02D8",
  "&brvbar": "\xA6",
  "&brvbar;": "\xA6",
  "&bscr;": "\u{1D4B7}",
  "&bsemi;": "\u204F",
  "&bsim;": "\u223D",
  "&bsime;": "\u22CD",
  "&bsol;": "\\",
  "&bsolb;": "\u29C5",
  "&bsolhsub;": "\u27C8",
  "&bull;": "\u2022",
  "&bullet;": "\u2022",
  "&bump;": "\u224E",
  "&bumpE;": "\u2AAE",
  "&bumpe;": "\u224F",
  "&bumpeq;": "\u224F",
  "&cacute;": "\u0107",
  "&cap;": "\u2229",
  "&capand;": "\u2A44",
  "&capbrcup;": "\u2A49",
  "&capcap;": "\u2A4B",
  "&capcup;": "\u2A47",
  "&capdot;": "\u2A40",
  "&caps;": "\u2229\uFE00",
  "&caret;": "\u2041",
  "&caron;": "\u02C7",
  "&ccaps;": "\u2A4D",
  "&ccaron;": "\u010D",
  "&ccedil": "\xE7",
  "&ccedil;": "\xE7",
  "&ccirc;": "\u0109",
  "&ccups;": "\u2A4C",
  "&ccupssm;": "\u2A50",
  "&cdot;": "\u010B",
  "&cedil": "\xB8",
  "&cedil;": "\xB8",
  "&cemptyv;": "\u29B2",
  "&cent": "\xA2",
  "&cent;": "\xA2",
  "&centerdot;": "\xB7",
  "&cfr;": "\u{1D520}",
  "&chcy;": "\u0447",
  "&check;": "\u2713",
  "&checkmark;": "\u2713",
  "&chi;": "\u03C7",
  "&cir;": "\u25CB",
  "&cirE;": "\u29C3",
  "&circ;": "\u02C6",
  "&circeq;": "\u2257",
  "&circlearrowleft;": "\u21BA",
  "&circlearrowright;": "\u21BB",
  "&circledR;": "\xAE",
  "&circledS;": "\u24C8",
  "&circledast;": "\u229B",
  "&circledcirc;": "\u229A",
  "&circleddash;": "\u229D",
  "&cire;": "\u2257",
  "&cirfnint;": "\u2A10",
  "&cirmid;": "\u2AEF",
  "&cirscir;": "\u29C2",
  "&clubs;": "\u2663",
  "&clubsuit;": "\u2663",
  "&colon;": ":",
  "&colone;": "\u2254",
  "&coloneq;": "\u2254",
  "&comma;": ",",
  "&commat;": "@",
  "&comp;": "\u2201",
  "&compfn;": "\u2218",
  "&complement;": "\u2201",
  "&complexes;": "\u2102",
  "&cong;": "\u2245",
  "&congdot;": "\u2A6D",
  "&conint;": "\u222E",
  "&copf;": "\u{1D554}",
  "&coprod;": "\u2210",
  "&copy": "\xA9",
  "&copy;": "\xA9",
  "&copysr;": "\u2117",
  "&crarr;": "\u21B5",
  "&cross;": "\u2717",
  "&cscr;": "\u{1D4B8}",
  "&csub;": "\u2ACF",
  "&csube;": "\u2AD1",
  "&csup;": "\u2AD0",
  "&csupe;": "\u2AD2",
  "&ctdot;": "\u22EF",
  "&cudarrl;": "\u2938",
  "&cudarrr;": "\u2935",
  "&cuepr;": "\u22DE",
  "&cuesc;": "\u22DF",
  "&cularr;": "\u21B6",
  "&cularrp;": "\u293D",
  "&cup;": "\u222A",
  "&cupbrcap;": "\u2A48",
  "&cupcap;": "\u2A46",
  "&cupcup;": "\u2A4A",
  "&cupdot;": "\u228D",
  "&cupor;": "\u2A45",
  "&cups;": "\u222A\uFE00",
  "&curarr;": "\u21B7",
  "&curarrm;": "\u293C",
  "&curlyeqprec;": "\u22DE",
  "&curlyeqsucc;": "\u22DF",
  "&curlyvee;": "\u22CE",
  "&curlywedge;": "\u22CF",
  "&curren": "\xA4",
  "&curren;": "\xA4",
  "&curvearrowleft;": "\u21B6",
  "&curvearrowright;": "\u21B7",
  "&cuvee;": "\u22CE",
  "&cuwed;": "\u22CF",
  "&cwconint;": "\u2232",
  "&cwint;": "\u2231",
  "&cylcty;": "\u232D",
  "&dArr;": "\u21D3",
  "&dHar;": "\u2965",
  "&dagger;": "\u2020",
  "&daleth;": "\u2138",
  "&darr;": "\u2193",
  "&dash;": "\u2010",
  "&dashv;": "\u22A3",
  "&dbkarow;": "\u290F",
  "&dblac;": "\u02DD",
  "&dcaron;": "\u010F",
  "&dcy;": "\u0434",
  "&dd;": "\u2146",
  "&ddagger;": "\u2021",
  "&ddarr;": "\u21CA",
  "&ddotseq;": "\u2A77",
  "&deg": "\xB0",
  "&deg;": "\xB0",
  "&delta;": "\u03B4",
  "&demptyv;": "\u29B1",
  "&dfisht;": "\u297F",
  "&dfr;": "\u{1D521}",
  "&dharl;": "\u21C3",
  "&dharr;": "\u21C2",
  "&diam;": "\u22C4",
  "&diamond;": "\u22C4",
  "&diamondsuit;": "\u2666",
  "&diams;": "\u2666",
  "&die;": "\xA8",
  "&digamma;": "\u03DD",
  "&disin;": "\u22F2",
  "&div;": "\xF7",
  "&divide": "\xF7",
  "&divide;": "\xF7",
  "&divideontimes;": "\u22C7",
  "&divonx;": "\u22C7",
  "&djcy;": "\u0452",
  "&dlcorn;": "\u231E",
  "&dlcrop;": "\u230D",
  "&dollar;": "$",
  "&dopf;": "\u{1D555}",
  "&dot;": "\u02D9",
  "&doteq;": "\u2250",
  "&doteqdot;": "\u2251",
  "&dotminus;": "\u2238",
  "&dotplus;": "\u2214",
  "&dotsquare;": "\u22A1",
  "&doublebarwedge;": "\u2306",
  "&downarrow;": "\u2193",
  "&downdownarrows;": "\u21CA",
  "&downharpoonleft;": "\u21C3",
  "&downharpoonright;": "\u21C2",
  "&drbkarow;": "\u2910",
  "&drcorn;": "\u231F",
  "&drcrop;": "\u230C",
  "&dscr;": "\u{1D4B9}",
  "&dscy;": "\u0455",
  "&dsol;": "\u29F6",
  "&dstrok;": "\u0111",
  "&dtdot;": "\u22F1",
  "&dtri;": "\u25BF",
  "&dtrif;": "\u25BE",
  "&duarr;": "\u21F5",
  "&duhar;": "\u296F",
  "&dwangle;": "\u29A6",
  "&dzcy;": "\u045F",
  "&dzigrarr;": "\u27FF",
  "&eDDot;": "\u2A77",
  "&eDot;": "\u2251",
  "&eacute": "\xE9",
  "&eacute;": "\xE9",
  "&easter;": "\u2A6E",
  "&ecaron;": "\u011B",
  "&ecir;": "\u2256",
  "&ecirc": "\xEA",
  "&ecirc;": "\xEA",
  "&ecolon;": "\u2255",
  "&ecy;": "\u044D",
  "&edot;": "\u0117",
  "&ee;": "\u2147",
  "&efDot;": "\u2252",
  "&efr;": "\u{1D522}",
  "&eg;": "\u2A9A",
  "&egrave": "\xE8",
  "&egrave;": "\xE8",
  "&egs;": "\u2A96",
  "&egsdot;": "\u2A98",
  "&el;": "\u2A99",
  "&elinters;": "\u23E7",
  "&ell;": "\u2113",
  "&els;": "\u2A95",
  "&elsdot;": "\u2A97",
  "&emacr;": "\u0113",
  "&empty;": "\u2205",
  "&emptyset;": "\u2205",
  "&emptyv;": "\u2205",
  "&emsp13;": "\u2004",
  "&emsp14;": "\u2005",
  "&emsp;": "\u2003",
  "&eng;": "\u014B",
  "&ensp;": "\u2002",
  "&eogon;": "\u0119",
  "&eopf;": "\u{1D556}",
  "&epar;": "\u22D5",
  "&eparsl;": "\u29E3",
  "&eplus;": "\u2A71",
  "&epsi;": "\u03B5",
  "&epsilon;": "\u03B5",
  "&epsiv;": "\u03F5",
  "&eqcirc;": "\u2256",
  "&eqcolon;": "\u2255",
  "&eqsim;": "\u2242",
  "&eqslantgtr;": "\u2A96",
  "&eqslantless;": "\u2A95",
  "&equals;": "=",
  "&equest;": "\u225F",
  "&equiv;": "\u2261",
  "&equivDD;": "\u2A78",
  "&eqvparsl;": "\u29E5",
  "&erDot;": "\u2253",
  "&erarr;": "\u2971",
  "&escr;": "\u212F",
  "&esdot;": "\u2250",
  "&esim;": "\u2242",
  "&eta;": "\u03B7",
  "&eth": "\xF0",
  "&eth;": "\xF0",
  "&euml": "\xEB",
  "&euml;": "\xEB",
  "&euro;": "\u20AC",
  "&excl;": "!",
  "&exist;": "\u2203",
  "&expectation;": "\u2130",
  "&exponentiale;": "\u2147",
  "&fallingdotseq;": "\u2252",
  "&fcy;": "\u0444",
  "&female;": "\u2640",
  "&ffilig;": "\uFB03",
  "&fflig;": "\uFB00",
  "&ffllig;": "\uFB04",
  "&ffr;": "\u{1D523}",
  "&filig;": "\uFB01",
  "&fjlig;": "fj",
  "&flat;": "\u266D",
  "&fllig;": "\uFB02",
  "&fltns;": "\u25B1",
  "&fnof;": "\u0192",
  "&fopf;": "\u{1D557}",
  "&forall;": "\u2200",
  "&fork;": "\u22D4",
  "&forkv;": "\u2AD9",
  "&fpartint;": "\u2A0D",
  "&frac12": "\xBD",
  "&frac12;": "\xBD",
  "&frac13;": "\u2153",
  "&frac14": "\xBC",
  "&frac14;": "\xBC",
  "&frac15;": "\u2155",
  "&frac16;": "\u2159",
  "&frac18;": "\u215B",
  "&frac23;": "\u2154",
  "&frac25;": "\u2156",
  "&frac34": "\xBE",
  "&frac34;": "\xBE",
  "&frac35;": "\u2157",
  "&frac38;": "\u215C",
  "&frac45;": "\u2158",
  "&frac56;": "\u215A",
  "&frac58;": "\u215D",
  "&frac78;": "\u215E",
  "&frasl;": "\u2044",
  "&frown;": "\u2322",
  "&fscr;": "\u{1D4BB}",
  "&gE;": "\u2267",
  "&gEl;": "\u2A8C",
  "&gacute;": "\u01F5",
  "&gamma;": "\u03B3",
  "&gammad;": "\u03DD",
  "&gap;": "\u2A86",
  "&gbreve;": "\u011F",
  "&gcirc;": "\u011D",
  "&gcy;": "\u0433",
  "&gdot;": "\u0121",
  "&ge;": "\u2265",
  "&gel;": "\u22DB",
  "&geq;": "\u2265",
  "&geqq;": "\u2267",
  "&geqslant;": "\u2A7E",
  "&ges;": "\u2A7E",
  "&gescc;": "\u2AA9",
  "&gesdot;": "\u2A80",
  "&gesdoto;": "\u2A82",
  "&gesdotol;": "\u2A84",
  "&gesl;": "\u22DB\uFE00",
  "&gesles;": "\u2A94",
  "&gfr;": "\u{1D524}",
  "&gg;": "\u226B",
  "&ggg;": "\u22D9",
  "&gimel;": "\u2137",
  "&gjcy;": "\u0453",
  "&gl;": "\u2277",
  "&glE;": "\u2A92",
  "&gla;": "\u2AA5",
  "&glj;": "\u2AA4",
  "&gnE;": "\u2269",
  "&gnap;": "\u2A8A",
  "&gnapprox;": "\u2A8A",
  "&gne;": "\u2A88",
  "&gneq;": "\u2A88",
  "&gneqq;": "\u2269",
  "&gnsim;": "\u22E7",
  "&gopf;": "\u{1D558}",
  "&grave;": "`",
  "&gscr;": "\u210A",
  "&gsim;": "\u2273",
  "&gsime;": "\u2A8E",
  "&gsiml;": "\u2A90",
  "&gt": ">",
  "&gt;": ">",
  "&gtcc;": "\u2AA7",
  "&gtcir;": "\u2A7A",
  "&gtdot;": "\u22D7",
  "&gtlPar;": "\u2995",
  "&gtquest;": "\u2A7C",
  "&gtrapprox;": "\u2A86",
  "&gtrarr;": "\u2978",
  "&gtrdot;": "\u22D7",
  "&gtreqless;": "\u22DB",
  "&gtreqqless;": "\u2A8C",
  "&gtrless;": "\u2277",
  "&gtrsim;": "\u2273",
  "&gvertneqq;": "\u2269\uFE00",
  "&gvnE;": "\u2269\uFE00",
  "&hArr;": "\u21D4",
  "&hairsp;": "\u200A",
  "&half;": "\xBD",
  "&hamilt;": "\u210B",
  "&hardcy;": "\u044A",
  "&harr;": "\u2194",
  "&harrcir;": "\u2948",
  "&harrw;": "\u21AD",
  "&hbar;": "\u210F",
  "&hcirc;": "\u0125",
  "&hearts;": "\u2665",
  "&heartsuit;": "\u2665",
  "&hellip;": "\u2026",
  "&hercon;": "\u22B9",
  "&hfr;": "\u{1D525}",
  "&hksearow;": "\u2925",
  "&hkswarow;": "\u2926",
  "&hoarr;": "\u21FF",
  "&homtht;": "\u223B",
  "&hookleftarrow;": "\u21A9",
  "&hookrightarrow;": "\u21AA",
  "&hopf;": "\u{1D559}",
  "&horbar;": "\u2015",
  "&hscr;": "\u{1D4BD}",
  "&hslash;": "\u210F",
  "&hstrok;": "\u0127",
  "&hybull;": "\u2043",
  "&hyphen;": "\u2010",
  "&iacute": "\xED",
  "&iacute;": "\xED",
  "&ic;": "\u2063",
  "&icirc": "\xEE",
  "&icirc;": "\xEE",
  "&icy;": "\u0438",
  "&iecy;": "\u0435",
  "&iexcl": "\xA1",
  "&iexcl;": "\xA1",
  "&iff;": "\u21D4",
  "&ifr;": "\u{1D526}",
  "&igrave": "\xEC",
  "&igrave;": "\xEC",
  "&ii;": "\u2148",
  "&iiiint;": "\u2A0C",
  "&iiint;": "\u222D",
  "&iinfin;": "\u29DC",
  "&iiota;": "\u2129",
  "&ijlig;": "\u0133",
  "&imacr;": "\u012B",
  "&image;": "\u2111",
  "&imagline;": "\u2110",
  "&imagpart;": "\u2111",
  "&imath;": "\u0131",
  "&imof;": "\u22B7",
  "&imped;": "\u01B5",
  "&in;": "\u2208",
  "&incare;": "\u2105",
  "&infin;": "\u221E",
  "&infintie;": "\u29DD",
  "&inodot;": "\u0131",
  "&int;": "\u222B",
  "&intcal;": "\u22BA",
  "&integers;": "\u2124",
  "&intercal;": "\u22BA",
  "&intlarhk;": "\u2A17",
  "&intprod;": "\u2A3C",
  "&iocy;": "\u0451",
  "&iogon;": "\u012F",
  "&iopf;": "\u{1D55A}",
  "&iota;": "\u03B9",
  "&iprod;": "\u2A3C",
  "&iquest": "\xBF",
  "&iquest;": "\xBF",
  "&iscr;": "\u{1D4BE}",
  "&isin;": "\u2208",
  "&isinE;": "\u22F9",
  "&isindot;": "\u22F5",
  "&isins;": "\u22F4",
  "&isinsv;": "\u22F3",
  "&isinv;": "\u2208",
  "&it;": "\u2062",
  "&itilde;": "\u0129",
  "&iukcy;": "\u0456",
  "&iuml": "\xEF",
  "&iuml;": "\xEF",
  "&jcirc;": "\u0135",
  "&jcy;": "\u0439",
  "&jfr;": "\u{1D527}",
  "&jmath;": "\u0237",
  "&jopf;": "\u{1D55B}",
  "&jscr;": "\u{1D4BF}",
  "&jsercy;": "\u0458",
  "&jukcy;": "\u0454",
  "&kappa;": "\u03BA",
  "&kappav;": "\u03F0",
  "&kcedil;": "\u0137",
  "&kcy;": "\u043A",
  "&kfr;": "\u{1D528}",
  "&kgreen;": "\u0138",
  "&khcy;": "\u0445",
  "&kjcy;": "\u045C",
  "&kopf;": "\u{1D55C}",
  "&kscr;": "\u{1D4C0}",
  "&lAarr;": "\u21DA",
  "&lArr;": "\u21D0",
  "&lAtail;": "\u291B",
  "&lBarr;": "\u290E",
  "&lE;": "\u2266",
  "&lEg;": "\u2A8B",
  "&lHar;": "\u2962",
  "&lacute;": "\u013A",
  "&laemptyv;": "\u29B4",
  "&lagran;": "\u2112",
  "&lambda;": "\u03BB",
  "&lang;": "\u27E8",
  "&langd;": "\u2991",
  "&langle;": "\u27E8",
  "&lap;": "\u2A85",
  "&laquo": "\xAB",
  "&laquo;": "\xAB",
  "&larr;": "\u2190",
  "&larrb;": "\u21E4",
  "&larrbfs;": "\u291F",
  "&larrfs;": "\u291D",
  "&larrhk;": "\u21A9",
  "&larrlp;": "\u21AB",
  "&larrpl;": "\u2939",
  "&larrsim;": "\u2973",
  "&larrtl;": "\u21A2",
  "&lat;": "\u2AAB",
  "&latail;": "\u2919",
  "&late;": "\u2AAD",
  "&lates;": "\u2AAD\uFE00",
  "&lbarr;": "\u290C",
  "&lbbrk;": "\u2772",
  "&lbrace;": "{",
  "&lbrack;": "[",
  "&lbrke;": "\u298B",
  "&lbrksld;": "\u298F",
  "&lbrkslu;": "\u298D",
  "&lcaron;": "\u013E",
  "&lcedil;": "\u013C",
  "&lceil;": "\u2308",
  "&lcub;": "{",
  "&lcy;": "\u043B",
  "&ldca;": "\u2936",
  "&ldquo;": "\u201C",
  "&ldquor;": "\u201E",
  "&ldrdhar;": "\u2967",
  "&ldrushar;": "\u294B",
  "&ldsh;": "\u21B2",
  "&le;": "\u2264",
  "&leftarrow;": "\u2190",
  "&leftarrowtail;": "\u21A2",
  "&leftharpoondown;": "\u21BD",
  "&leftharpoonup;": "\u21BC",
  "&leftleftarrows;": "\u21C7",
  "&leftrightarrow;": "\u2194",
  "&leftrightarrows;": "\u21C6",
  "&leftrightharpoons;": "\u21CB",
  "&leftrightsquigarrow;": "\u21AD",
  "&leftthreetimes;": "\u22CB",
  "&leg;": "\u22DA",
  "&leq;": "\u2264",
  "&leqq;": "\u2266",
  "&leqslant;": "\u2A7D",
  "&les;": "\u2A7D",
  "&lescc;": "\u2AA8",
  "&lesdot;": "\u2A7F",
  "&lesdoto;": "\u2A81",
  "&lesdotor;": "\u2A83",
  "&lesg;": "\u22DA\uFE00",
  "&lesges;": "\u2A93",
  "&lessapprox;": "\u2A85",
  "&lessdot;": "\u22D6",
  "&lesseqgtr;": "\u22DA",
  "&lesseqqgtr;": "\u2A8B",
  "&lessgtr;": "\u2276",
  "&lesssim;": "\u2272",
  "&lfisht;": "\u297C",
  "&lfloor;": "\u230A",
  "&lfr;": "\u{1D529}",
  "&lg;": "\u2276",
  "&lgE;": "\u2A91",
  "&lhard;": "\u21BD",
  "&lharu;": "\u21BC",
  "&lharul;": "\u296A",
  "&lhblk;": "\u2584",
  "&ljcy;": "\u0459",
  "&ll;": "\u226A",
  "&llarr;": "\u21C7",
  "&llcorner;": "\u231E",
  "&llhard;": "\u296B",
  "&lltri;": "\u25FA",
  "&lmidot;": "\u0140",
  "&lmoust;": "\u23B0",
  "&lmoustache;": "\u23B0",
  "&lnE;": "\u2268",
  "&lnap;": "\u2A89",
  "&lnapprox;": "\u2A89",
  "&lne;": "\u2A87",
  "&lneq;": "\u2A87",
  "&lneqq;": "\u2268",
  "&lnsim;": "\u22E6",
  "&loang;": "\u27EC",
  "&loarr;": "\u21FD",
  "&lobrk;": "\u27E6",
  "&longleftarrow;": "\u27F5",
  "&longleftrightarrow;": "\u27F7",
  "&longmapsto;": "\u27FC",
  "&longrightarrow;": "\u27F6",
  "&looparrowleft;": "\u21AB",
  "&looparrowright;": "\u21AC",
  "&lopar;": "\u2985",
  "&lopf;": "\u{1D55D}",
  "&loplus;": "\u2A2D",
  "&lotimes;": "\u2A34",
  "&lowast;": "\u2217",
  "&lowbar;": "_",
  "&loz;": "\u25CA",
  "&lozenge;": "\u25CA",
  "&lozf;": "\u29EB",
  "&lpar;": "(",
  "&lparlt;": "\u2993",
  "&lrarr;": "\u21C6",
  "&lrcorner;": "\u231F",
  "&lrhar;": "\u21CB",
  "&lrhard;": "\u296D",
  "&lrm;": "\u200E",
  "&lrtri;": "\u22BF",
  "&lsaquo;": "\u2039",
  "&lscr;": "\u{1D4C1}",
  "&lsh;": "\u21B0",
  "&lsim;": "\u2272",
  "&lsime;": "\u2A8D",
  "&lsimg;": "\u2A8F",
  "&lsqb;": "[",
  "&lsquo;": "\u2018",
  "&lsquor;": "\u201A",
  "&lstrok;": "\u0142",
  "&lt": "<",
  "&lt;": "<",
  "&ltcc;": "\u2AA6",
  "&ltcir;": "\u2A79",
  "&ltdot;": "\u22D6",
  "&lthree;": "\u22CB",
  "&ltimes;": "\u22C9",
  "&ltlarr;": "\u2976",
  "&ltquest;": "\u2A7B",
  "&ltrPar;": "\u2996",
  "&ltri;": "\u25C3",
  "&ltrie;": "\u22B4",
  "&ltrif;": "\u25C2",
  "&lurdshar;": "\u294A",
  "&luruhar;": "\u2966",
  "&lvertneqq;": "\u2268\uFE00",
  "&lvnE;": "\u2268\uFE00",
  "&mDDot;": "\u223A",
  "&macr": "\xAF",
  "&macr;": "\xAF",
  "&male;": "\u2642",
  "&malt;": "\u2720",
  "&maltese;": "\u2720",
  "&map;": "\u21A6",
  "&mapsto;": "\u21A6",
  "&mapstodown;": "\u21A7",
  "&mapstoleft;": "\u21A4",
  "&mapstoup;": "\u21A5",
  "&marker;": "\u25AE",
  "&mcomma;": "\u2A29",
  "&mcy;": "\u043C",
  "&mdash;": "\u2014",
  "&measuredangle;": "\u2221",
  "&mfr;": "\u{1D52A}",
  "&mho;": "\u2127",
  "&micro": "\xB5",
  "&micro;": "\xB5",
  "&mid;": "\u2223",
  "&midast;": "*",
  "&midcir;": "\u2AF0",
  "&middot": "\xB7",
  "&middot;": "\xB7",
  "&minus;": "\u2212",
  "&minusb;": "\u229F",
  "&minusd;": "\u2238",
  "&minusdu;": "\u2A2A",
  "&mlcp;": "\u2ADB",
  "&mldr;": "\u2026",
  "&mnplus;": "\u2213",
  "&models;": "\u22A7",
  "&mopf;": "\u{1D55E}",
  "&mp;": "\u2213",
  "&mscr;": "\u{1D4C2}",
  "&mstpos;": "\u223E",
  "&mu;": "\u03BC",
  "&multimap;": "\u22B8",
  "&mumap;": "\u22B8",
  "&nGg;": "\u22D9\u0338",
  "&nGt;": "\u226B\u20D2",
  "&nGtv;": "\u226B\u0338",
  "&nLeftarrow;": "\u21CD",
  "&nLeftrightarrow;": "\u21CE",
  "&nLl;": "\u22D8\u0338",
  "&nLt;": "\u226A\u20D2",
  "&nLtv;": "\u226A\u0338",
  "&nRightarrow;": "\u21CF",
  "&nVDash;": "\u22AF",
  "&nVdash;": "\u22AE",
  "&nabla;": "\u2207",
  "&nacute;": "\u0144",
  "&nang;": "\u2220\u20D2",
  "&nap;": "\u2249",
  "&napE;": "\u2A70\u0338",
  "&napid;": "\u224B\u0338",
  "&napos;": "\u0149",
  "&napprox;": "\u2249",
  "&natur;": "\u266E",
  "&natural;": "\u266E",
  "&naturals;": "\u2115",
  "&nbsp": "\xA0",
  "&nbsp;": "\xA0",
  "&nbump;": "\u224E\u0338",
  "&nbumpe;": "\u224F\u0338",
  "&ncap;": "\u2A43",
  "&ncaron;": "\u0148",
  "&ncedil;": "\u0146",
  "&ncong;": "\u2247",
  "&ncongdot;": "\u2A6D\u0338",
  "&ncup;": "\u2A42",
  "&ncy;": "\u043D",
  "&ndash;": "\u2013",
  "&ne;": "\u2260",
  "&neArr;": "\u21D7",
  "&nearhk;": "\u2924",
  "&nearr;": "\u2197",
  "&nearrow;": "\u2197",
  "&nedot;": "\u2250\u0338",
  "&nequiv;": "\u2262",
  "&nesear;": "\u2928",
  "&nesim;": "\u2242\u0338",
  "&nexist;": "\u2204",
  "&nexists;": "\u2204",
  "&nfr;": "\u{1D52B}",
  "&ngE;": "\u2267\u0338",
  "&nge;": "\u2271",
  "&ngeq;": "\u2271",
  "&ngeqq;": "\u2267\u0338",
  "&ngeqslant;": "\u2A7E\u0338",
  "&nges;": "\u2A7E\u0338",
  "&ngsim;": "\u2275",
  "&ngt;": "\u226F",
  "&ngtr;": "\u226F",
  "&nhArr;": "\u21CE",
  "&nharr;": "\u21AE",
  "&nhpar;": "\u2AF2",
  "&ni;": "\u220B",
  "&nis;": "\u22FC",
  "&nisd;": "\u22FA",
  "&niv;": "\u220B",
  "&njcy;": "\u045A",
  "&nlArr;": "\u21CD",
  "&nlE;": "\u2266\u0338",
  "&nlarr;": "\u219A",
  "&nldr;": "\u2025",
  "&nle;": "\u2270",
  "&nleftarrow;": "\u219A",
  "&nleftrightarrow;": "\u21AE",
  "&nleq;": "\u2270",
  "&nleqq;": "\u2266\u0338",
  "&nleqslant;": "\u2A7D\u0338",
  "&nles;": "\u2A7D\u0338",
  "&nless;": "\u226E",
  "&nlsim;": "\u2274",
  "&nlt;": "\u226E",
  "&nltri;": "\u22EA",
  "&nltrie;": "\u22EC",
  "&nmid;": "\u2224",
  "&nopf;": "\u{1D55F}",
  "&not": "\xAC",
  "&not;": "\xAC",
  "&notin;": "\u2209",
  "&notinE;": "\u22F9\u0338",
  "&notindot;": "\u22F5\u0338",
  "&notinva;": "\u2209",
  "&notinvb;": "\u22F7",
  "&notinvc;": "\u22F6",
  "&notni;": "\u220C",
  "&notniva;": "\u220C",
  "&notnivb;": "\u22FE",
  "&notnivc;": "\u22FD",
  "&npar;": "\u2226",
  "&nparallel;": "\u2226",
  "&nparsl;": "\u2AFD\u20E5",
  "&npart;": "\u2202\u0338",
  "&npolint;": "\u2A14",
  "&npr;": "\u2280",
  "&nprcue;": "\u22E0",
  "&npre;": "\u2AAF\u0338",
  "&nprec;": "\u2280",
  "&npreceq;": "\u2AAF\u0338",
  "&nrArr;": "\u21CF",
  "&nrarr;": "\u219B",
  "&nrarrc;": "\u2933\u0338",
  "&nrarrw;": "\u219D\u0338",
  "&nrightarrow;": "\u219B",
  "&nrtri;": "\u22EB",
  "&nrtrie;": "\u22ED",
  "&nsc;": "\u2281",
  "&nsccue;": "\u22E1",
  "&nsce;": "\u2AB0\u0338",
  "&nscr;": "\u{1D4C3}",
  "&nshortmid;": "\u2224",
  "&nshortparallel;": "\u2226",
  "&nsim;": "\u2241",
  "&nsime;": "\u2244",
  "&nsimeq;": "\u2244",
  "&nsmid;": "\u2224",
  "&nspar;": "\u2226",
  "&nsqsube;": "\u22E2",
  "&nsqsupe;": "\u22E3",
  "&nsub;": "\u2284",
  "&nsubE;": "\u2AC5\u0338",
  "&nsube;": "\u2288",
  "&nsubset;": "\u2282\u20D2",
  "&nsubseteq;": "\u2288",
  "&nsubseteqq;": "\u2AC5\u0338",
  "&nsucc;": "\u2281",
  "&nsucceq;": "\u2AB0\u0338",
  "&nsup;": "\u2285",
  "&nsupE;": "\u2AC6\u0338",
  "&nsupe;": "\u2289",
  "&nsupset;": "\u2283\u20D2",
  "&nsupseteq;": "\u2289",
  "&nsupseteqq;": "\u2AC6\u0338",
  "&ntgl;": "\u2279",
  "&ntilde": "\xF1",
  "&ntilde;": "\xF1",
  "&ntlg;": "\u2278",
  "&ntriangleleft;": "\u22EA",
  "&ntrianglelefteq;": "\u22EC",
  "&ntriangleright;": "\u22EB",
  "&ntrianglerighteq;": "\u22ED",
  "&nu;": "\u03BD",
  "&num;": "#",
  "&numero;": "\u2116",
  "&numsp;": "\u2007",
  "&nvDash;": "\u22AD",
  "&nvHarr;": "\u2904",
  "&nvap;": "\u224D\u20D2",
  "&nvdash;": "\u22AC",
  "&nvge;": "\u2265\u20D2",
  "&nvgt;": ">\u20D2",
  "&nvinfin;": "\u29DE",
  "&nvlArr;": "\u2902",
  "&nvle;": "\u2264\u20D2",
  "&nvlt;": "<\u20D2",
  "&nvltrie;": "\u22B4\u20D2",
  "&nvrArr;": "\u2903",
  "&nvrtrie;": "\u22B5\u20D2",
  "&nvsim;": "\u223C\u20D2",
  "&nwArr;": "\u21D6",
  "&nwarhk;": "\u2923",
  "&nwarr;": "\u2196",
  "&nwarrow;": "\u2196",
  "&nwnear;": "\u2927",
  "&oS;": "\u24C8",
  "&oacute": "\xF3",
  "&oacute;": "\xF3",
  "&oast;": "\u229B",
  "&ocir;": "\u229A",
  "&ocirc": "\xF4",
  "&ocirc;": "\xF4",
  "&ocy;": "\u043E",
  "&odash;": "\u229D",
  "&odblac;": "\u0151",
  "&odiv;": "\u2A38",
  "&odot;": "\u2299",
  "&odsold;": "\u29BC",
  "&oelig;": "\u0153",
  "&ofcir;": "\u29BF",
  "&ofr;": "\u{1D52C}",
  "&ogon;": "\u02DB",
  "&ograve": "\xF2",
  "&ograve;": "\xF2",
  "&ogt;": "\u29C1",
  "&ohbar;": "\u29B5",
  "&ohm;": "\u03A9",
  "&oint;": "\u222E",
  "&olarr;": "\u21BA",
  "&olcir;": "\u29BE",
  "&olcross;": "\u29BB",
  "&oline;": "\u203E",
  "&olt;": "\u29C0",
  "&omacr;": "\u014D",
  "&omega;": "\u03C9",
  "&omicron;": "\u03BF",
  "&omid;": "\u29B6",
  "&ominus;": "\u2296",
  "&oopf;": "\u{1D560}",
  "&opar;": "\u29B7",
  "&operp;": "\u29B9",
  "&oplus;": "\u2295",
  "&or;": "\u2228",
  "&orarr;": "\u21BB",
  "&ord;": "\u2A5D",
  "&order;": "\u2134",
  "&orderof;": "\u2134",
  "&ordf": "\xAA",
  "&ordf;": "\xAA",
  "&ordm": "\xBA",
  "&ordm;": "\xBA",
  "&origof;": "\u22B6",
  "&oror;": "\u2A56",
  "&orslope;": "\u2A57",
  "&orv;": "\u2A5B",
  "&oscr;": "\u2134",
  "&oslash": "\xF8",
  "&oslash;": "\xF8",
  "&osol;": "\u2298",
  "&otilde": "\xF5",
  "&otilde;": "\xF5",
  "&otimes;": "\u2297",
  "&otimesas;": "\u2A36",
  "&ouml": "\xF6",
  "&ouml;": "\xF6",
  "&ovbar;": "\u233D",
  "&par;": "\u2225",
  "&para": "\xB6",
  "&para;": "\xB6",
  "&parallel;": "\u2225",
  "&parsim;": "\u2AF3",
  "&parsl;": "\u2AFD",
  "&part;": "\u2202",
  "&pcy;": "\u043F",
  "&percnt;": "%",
  "&period;": ".",
  "&permil;": "\u2030",
  "&perp;": "\u22A5",
  "&pertenk;": "\u2031",
  "&pfr;": "\u{1D52D}",
  "&phi;": "\u03C6",
  "&phiv;": "\u03D5",
  "&phmmat;": "\u2133",
  "&phone;": "\u260E",
  "&pi;": "\u03C0",
  "&pitchfork;": "\u22D4",
  "&piv;": "\u03D6",
  "&planck;": "\u210F",
  "&planckh;": "\u210E",
  "&plankv;": "\u210F",
  "&plus;": "+",
  "&plusacir;": "\u2A23",
  "&plusb;": "\u229E",
  "&pluscir;": "\u2A22",
  "&plusdo;": "\u2214",
  "&plusdu;": "\u2A25",
  "&pluse;": "\u2A72",
  "&plusmn": "\xB1",
  "&plusmn;": "\xB1",
  "&plussim;": "\u2A26",
  "&plustwo;": "\u2A27",
  "&pm;": "\xB1",
  "&pointint;": "\u2A15",
  "&popf;": "\u{1D561}",
  "&pound": "\xA3",
  "&pound;": "\xA3",
  "&pr;": "\u227A",
  "&prE;": "\u2AB3",
  "&prap;": "\u2AB7",
  "&prcue;": "\u227C",
  "&pre;": "\u2AAF",
  "&prec;": "\u227A",
  "&precapprox;": "\u2AB7",
  "&preccurlyeq;": "\u227C",
  "&preceq;": "\u2AAF",
  "&precnapprox;": "\u2AB9",
  "&precneqq;": "\u2AB5",
  "&precnsim;": "\u22E8",
  "&precsim;": "\u227E",
  "&prime;": "\u2032",
  "&primes;": "\u2119",
  "&prnE;": "\u2AB5",
  "&prnap;": "\u2AB9",
  "&prnsim;": "\u22E8",
  "&prod;": "\u220F",
  "&profalar;": "\u232E",
  "&profline;": "\u2312",
  "&profsurf;": "\u2313",
  "&prop;": "\u221D",
  "&propto;": "\u221D",
  "&prsim;": "\u227E",
  "&prurel;": "\u22B0",
  "&pscr;": "\u{1D4C5}",
  "&psi;": "\u03C8",
  "&puncsp;": "\u2008",
  "&qfr;": "\u{1D52E}",
  "&qint;": "\u2A0C",
  "&qopf;": "\u{1D562}",
  "&qprime;": "\u2057",
  "&qscr;": "\u{1D4C6}",
  "&quaternions;": "\u210D",
  "&quatint;": "\u2A16",
  "&quest;": "?",
  "&questeq;": "\u225F",
  "&quot": '"',
  "&quot;": '"',
  "&rAarr;": "\u21DB",
  "&rArr;": "\u21D2",
  "&rAtail;": "\u291C",
  "&rBarr;": "\u290F",
  "&rHar;": "\u2964",
  "&race;": "\u223D\u0331",
  "&racute;": "\u0155",
  "&radic;": "\u221A",
  "&raemptyv;": "\u29B3",
  "&rang;": "\u27E9",
  "&rangd;": "\u2992",
  "&range;": "\u29A5",
  "&rangle;": "\u27E9",
  "&raquo": "\xBB",
  "&raquo;": "\xBB",
  "&rarr;": "\u2192",
  "&rarrap;": "\u2975",
  "&rarrb;": "\u21E5",
  "&rarrbfs;": "\u2920",
  "&rarrc;": "\u2933",
  "&rarrfs;": "\u291E",
  "&rarrhk;": "\u21AA",
  "&rarrlp;": "\u21AC",
  "&rarrpl;": "\u2945",
  "&rarrsim;": "\u2974",
  "&rarrtl;": "\u21A3",
  "&rarrw;": "\u219D",
  "&ratail;": "\u291A",
  "&ratio;": "\u2236",
  "&rationals;": "\u211A",
  "&rbarr;": "\u290D",
  "&rbbrk;": "\u2773",
  "&rbrace;": "}",
  "&rbrack;": "]",
  "&rbrke;": "\u298C",
  "&rbrksld;": "\u298E",
  "&rbrkslu;": "\u2990",
  "&rcaron;": "\u0159",
  "&rcedil;": "\u0157",
  "&rceil;": "\u2309",
  "&rcub;": "}",
  "&rcy;": "\u0440",
  "&rdca;": "\u2937",
  "&rdldhar;": "\u2969",
  "&rdquo;": "\u201D",
  "&rdquor;": "\u201D",
  "&rdsh;": "\u21B3",
  "&real;": "\u211C",
  "&realine;": "\u211B",
  "&realpart;": "\u211C",
  "&reals;": "\u211D",
  "&rect;": "\u25AD",
  "&reg": "\xAE",
  "&reg;": "\xAE",
  "&rfisht;": "\u297D",
  "&rfloor;": "\u230B",
  "&rfr;": "\u{1D52F}",
  "&rhard;": "\u21C1",
  "&rharu;": "\u21C0",
  "&rharul;": "\u296C",
  "&rho;": "\u03C1",
  "&rhov;": "\u03F1",
  "&rightarrow;": "\u2192",
  "&rightarrowtail;": "\u21A3",
  "&rightharpoondown;": "\u21C1",
  "&rightharpoonup;": "\u21C0",
  "&rightleftarrows;": "\u21C4",
  "&rightleftharpoons;": "\u21CC",
  "&rightrightarrows;": "\u21C9",
  "&rightsquigarrow;": "\u219D",
  "&rightthreetimes;": "\u22CC",
  "&ring;": "\u02DA",
  "&risingdotseq;": "\u2253",
  "&rlarr;": "\u21C4",
  "&rlhar;": "\u21CC",
  "&rlm;": "\u200F",
  "&rmoust;": "\u23B1",
  "&rmoustache;": "\u23B1",
  "&rnmid;": "\u2AEE",
  "&roang;": "\u27ED",
  "&roarr;": "\u21FE",
  "&robrk;": "\u27E7",
  "&ropar;": "\u2986",
  "&ropf;": "\u{1D563}",
  "&roplus;": "\u2A2E",
  "&rotimes;": "\u2A35",
  "&rpar;": ")",
  "&rpargt;": "\u2994",
  "&rppolint;": "\u2A12",
  "&rrarr;": "\u21C9",
  "&rsaquo;": "\u203A",
  "&rscr;": "\u{1D4C7}",
  "&rsh;": "\u21B1",
  "&rsqb;": "]",
  "&rsquo;": "\u2019",
  "&rsquor;": "\u2019",
  "&rthree;": "\u22CC",
  "&rtimes;": "\u22CA",
  "&rtri;": "\u25B9",
  "&rtrie;": "\u22B5",
  "&rtrif;": "\u25B8",
  "&rtriltri;": "\u29CE",
  "&ruluhar;": "\u2968",
  "&rx;": "\u211E",
  "&sacute;": "\u015B",
  "&sbquo;": "\u201A",
  "&sc;": "\u227B",
  "&scE;": "\u2AB4",
  "&scap;": "\u2AB8",
  "&scaron;": "\u0161",
  "&sccue;": "\u227D",
  "&sce;": "\u2AB0",
  "&scedil;": "\u015F",
  "&scirc;": "\u015D",
  "&scnE;": "\u2AB6",
  "&scnap;": "\u2ABA",
  "&scnsim;": "\u22E9",
  "&scpolint;": "\u2A13",
  "&scsim;": "\u227F",
  "&scy;": "\u0441",
  "&sdot;": "\u22C5",
  "&sdotb;": "\u22A1",
  "&sdote;": "\u2A66",
  "&seArr;": "\u21D8",
  "&searhk;": "\u2925",
  "&searr;": "\u2198",
  "&searrow;": "\u2198",
  "&sect": "\xA7",
  "&sect;": "\xA7",
  "&semi;": ";",
  "&seswar;": "\u2929",
  "&setminus;": "\u2216",
  "&setmn;": "\u2216",
  "&sext;": "\u2736",
  "&sfr;": "\u{1D530}",
  "&sfrown;": "\u2322",
  "&sharp;": "\u266F",
  "&shchcy;": "\u0449",
  "&shcy;": "\u0448",
  "&shortmid;": "\u2223",
  "&shortparallel;": "\u2225",
  "&shy": "\xAD",
  "&shy;": "\xAD",
  "&sigma;": "\u03C3",
  "&sigmaf;": "\u03C2",
  "&sigmav;": "\u03C2",
  "&sim;": "\u223C",
  "&simdot;": "\u2A6A",
  "&sime;": "\u2243",
  "&simeq;": "\u2243",
  "&simg;": "\u2A9E",
  "&simgE;": "\u2AA0",
  "&siml;": "\u2A9D",
  "&simlE;": "\u2A9F",
  "&simne;": "\u2246",
  "&simplus;": "\u2A24",
  "&simrarr;": "\u2972",
  "&slarr;": "\u2190",
  "&smallsetminus;": "\u2216",
  "&smashp;": "\u2A33",
  "&smeparsl;": "\u29E4",
  "&smid;": "\u2223",
  "&smile;": "\u2323",
  "&smt;": "\u2AAA",
  "&smte;": "\u2AAC",
  "&smtes;": "\u2AAC\uFE00",
  "&softcy;": "\u044C",
  "&sol;": "/",
  "&solb;": "\u29C4",
  "&solbar;": "\u233F",
  "&sopf;": "\u{1D564}",
  "&spades;": "\u2660",
  "&spadesuit;": "\u2660",
  "&spar;": "\u2225",
  "&sqcap;": "\u2293",
  "&sqcaps;": "\u2293\uFE00",
  "&sqcup;": "\u2294",
  "&sqcups;": "\u2294\uFE00",
  "&sqsub;": "\u228F",
  "&sqsube;": "\u2291",
  "&sqsubset;": "\u228F",
  "&sqsubseteq;": "\u2291",
  "&sqsup;": "\u2290",
  "&sqsupe;": "\u2292",
  "&sqsupset;": "\u2290",
  "&sqsupseteq;": "\u2292",
  "&squ;": "\u25A1",
  "&square;": "\u25A1",
  "&squarf;": "\u25AA",
  "&squf;": "\u25AA",
  "&srarr;": "\u2192",
  "&sscr;": "\u{1D4C8}",
  "&ssetmn;": "\u2216",
  "&ssmile;": "\u2323",
  "&sstarf;": "\u22C6",
  "&star;": "\u2606",
  "&starf;": "\u2605",
  "&straightepsilon;": "\u03F5",
  "&straightphi;": "\u03D5",
  "&strns;": "\xAF",
  "&sub;": "\u2282",
  "&subE;": "\u2AC5",
  "&subdot;": "\u2ABD",
  "&sube;": "\u2286",
  "&subedot;": "\u2AC3",
  "&submult;": "\u2AC1",
  "&subnE;": "\u2ACB",
  "&subne;": "\u228A",
  "&subplus;": "\u2ABF",
  "&subrarr;": "\u2979",
  "&subset;": "\u2282",
  "&subseteq;": "\u2286",
  "&subseteqq;": "\u2AC5",
  "&subsetneq;": "\u228A",
  "&subsetneqq;": "\u2ACB",
  "&subsim;": "\u2AC7",
  "&subsub;": "\u2AD5",
  "&subsup;": "\u2AD3",
  "&succ;": "\u227B",
  "&succapprox;": "\u2AB8",
  "&succcurlyeq;": "\u227D",
  "&succeq;": "\u2AB0",
  "&succnapprox;": "\u2ABA",
  "&succneqq;": "\u2AB6",
  "&succnsim;": "\u22E9",
  "&succsim;": "\u227F",
  "&sum;": "\u2211",
  "&sung;": "\u266A",
  "&sup1": "\xB9",
  "&sup1;": "\xB9",
  "&sup2": "\xB2",
  "&sup2;": "\xB2",
  "&sup3": "\xB3",
  "&sup3;": "\xB3",
  "&sup;": "\u2283",
  "&supE;": "\u2AC6",
  "&supdot;": "\u2ABE",
  "&supdsub;": "\u2AD8",
  "&supe;": "\u2287",
  "&supedot;": "\u2AC4",
  "&suphsol;": "\u27C9",
  "&suphsub;": "\u2AD7",
  "&suplarr;": "\u297B",
  "&supmult;": "\u2AC2",
  "&supnE;": "\u2ACC",
  "&supne;": "\u228B",
  "&supplus;": "\u2AC0",
  "&supset;": "\u2283",
  "&supseteq;": "\u2287",
  "&supseteqq;": "\u2AC6",
  "&supsetneq;": "\u228B",
  "&supsetneqq;": "\u2ACC",
  "&supsim;": "\u2AC8",
  "&supsub;": "\u2AD4",
  "&supsup;": "\u2AD6",
  "&swArr;": "\u21D9",
  "&swarhk;": "\u2926",
  "&swarr;": "\u2199",
  "&swarrow;": "\u2199",
  "&swnwar;": "\u292A",
  "&szlig": "\xDF",
  "&szlig;": "\xDF",
  "&target;": "\u2316",
  "&tau;": "\u03C4",
  "&tbrk;": "\u23B4",
  "&tcaron;": "\u0165",
  "&tcedil;": "\u0163",
  "&tcy;": "\u0442",
  "&tdot;": "\u20DB",
  "&telrec;": "\u2315",
  "&tfr;": "\u{1D531}",
  "&there4;": "\u2234",
  "&therefore;": "\u2234",
  "&theta;": "\u03B8",
  "&thetasym;": "\u03D1",
  "&thetav;": "\u03D1",
  "&thickapprox;": "\u2248",
  "&thicksim;": "\u223C",
  "&thinsp;": "\u2009",
  "&thkap;": "\u2248",
  "&thksim;": "\u223C",
  "&thorn": "\xFE",
  "&thorn;": "\xFE",
  "&tilde;": "\u02DC",
  "&times": "\xD7",
  "&times;": "\xD7",
  "&timesb;": "\u22A0",
  "&timesbar;": "\u2A31",
  "&timesd;": "\u2A30",
  "&tint;": "\u222D",
  "&toea;": "\u2928",
  "&top;": "\u22A4",
  "&topbot;": "\u2336",
  "&topcir;": "\u2AF1",
  "&topf;": "\u{1D565}",
  "&topfork;": "\u2ADA",
  "&tosa;": "\u2929",
  "&tprime;": "\u2034",
  "&trade;": "\u2122",
  "&triangle;": "\u25B5",
  "&triangledown;": "\u25BF",
  "&triangleleft;": "\u25C3",
  "&trianglelefteq;": "\u22B4",
  "&triangleq;": "\u225C",
  "&triangleright;": "\u25B9",
  "&trianglerighteq;": "\u22B5",
  "&tridot;": "\u25EC",
  "&trie;": "\u225C",
  "&triminus;": "\u2A3A",
  "&triplus;": "\u2A39",
  "&trisb;": "\u29CD",
  "&tritime;": "\u2A3B",
  "&trpezium;": "\u23E2",
  "&tscr;": "\u{1D4C9}",
  "&tscy;": "\u0446",
  "&tshcy;": "\u045B",
  "&tstrok;": "\u0167",
  "&twixt;": "\u226C",
  "&twoheadleftarrow;": "\u219E",
  "&twoheadrightarrow;": "\u21A0",
  "&uArr;": "\u21D1",
  "&uHar;": "\u2963",
  "&uacute": "\xFA",
  "&uacute;": "\xFA",
  "&uarr;": "\u2191",
  "&ubrcy;": "\u045E",
  "&ubreve;": "\u016D",
  "&ucirc": "\xFB",
  "&ucirc;": "\xFB",
  "&ucy;": "\u0443",
  "&udarr;": "\u21C5",
  "&udblac;": "\u0171",
  "&udhar;": "\u296E",
  "&ufisht;": "\u297E",
  "&ufr;": "\u{1D532}",
  "&ugrave": "\xF9",
  "&ugrave;": "\xF9",
  "&uharl;": "\u21BF",
  "&uharr;": "\u21BE",
  "&uhblk;": "\u2580",
  "&ulcorn;": "\u231C",
  "&ulcorner;": "\u231C",
  "&ulcrop;": "\u230F",
  "&ultri;": "\u25F8",
  "&umacr;": "\u016B",
  "&uml": "\xA8",
  "&uml;": "\xA8",
  "&uogon;": "\u0173",
  "&uopf;": "\u{1D566}",
  "&uparrow;": "\u2191",
  "&updownarrow;": "\u2195",
  "&upharpoonleft;": "\u21BF",
  "&upharpoonright;": "\u21BE",
  "&uplus;": "\u228E",
  "&upsi;": "\u03C5",
  "&upsih;": "\u03D2",
  "&upsilon;": "\u03C5",
  "&upuparrows;": "\u21C8",
  "&urcorn;": "\u231D",
  "&urcorner;": "\u231D",
  "&urcrop;": "\u230E",
  "&uring;": "\u016F",
  "&urtri;": "\u25F9",
  "&uscr;": "\u{1D4CA}",
  "&utdot;": "\u22F0",
  "&utilde;": "\u0169",
  "&utri;": "\u25B5",
  "&utrif;": "\u25B4",
  "&uuarr;": "\u21C8",
  "&uuml": "\xFC",
  "&uuml;": "\xFC",
  "&uwangle;": "\u29A7",
  "&vArr;": "\u21D5",
  "&vBar;": "\u2AE8",
  "&vBarv;": "\u2AE9",
  "&vDash;": "\u22A8",
  "&vangrt;": "\u299C",
  "&varepsilon;": "\u03F5",
  "&varkappa;": "\u03F0",
  "&varnothing;": "\u2205",
  "&varphi;": "\u03D5",
  "&varpi;": "\u03D6",
  "&varpropto;": "\u221D",
  "&varr;": "\u2195",
  "&varrho;": "\u03F1",
  "&varsigma;": "\u03C2",
  "&varsubsetneq;": "\u228A\uFE00",
  "&varsubsetneqq;": "\u2ACB\uFE00",
  "&varsupsetneq;": "\u228B\uFE00",
  "&varsupsetneqq;": "\u2ACC\uFE00",
  "&vartheta;": "\u03D1",
  "&vartriangleleft;": "\u22B2",
  "&vartriangleright;": "\u22B3",
  "&vcy;": "\u0432",
  "&vdash;": "\u22A2",
  "&vee;": "\u2228",
  "&veebar;": "\u22BB",
  "&veeeq;": "\u225A",
  "&vellip;": "\u22EE",
  "&verbar;": "|",
  "&vert;": "|",
  "&vfr;": "\u{1D533}",
  "&vltri;": "\u22B2",
  "&vnsub;": "\u2282\u20D2",
  "&vnsup;": "\u2283\u20D2",
  "&vopf;": "\u{1D567}",
  "&vprop;": "\u221D",
  "&vrtri;": "\u22B3",
  "&vscr;": "\u{1D4CB}",
  "&vsubnE;": "\u2ACB\uFE00",
  "&vsubne;": "\u228A\uFE00",
  "&vsupnE;": "\u2ACC\uFE00",
  "&vsupne;": "\u228B\uFE00",
  "&vzigzag;": "\u299A",
  "&wcirc;": "\u0175",
  "&wedbar;": "\u2A5F",
  "&wedge;": "\u2227",
  "&wedgeq;": "\u2259",
  "&weierp;": "\u2118",
  "&wfr;": "\u{1D534}",
  "&wopf;": "\u{1D568}",
  "&wp;": "\u2118",
  "&wr;": "\u2240",
  "&wreath;": "\u2240",
  "&wscr;": "\u{1D4CC}",
  "&xcap;": "\u22C2",
  "&xcirc;": "\u25EF",
  "&xcup;": "\u22C3",
  "&xdtri;": "\u25BD",
  "&xfr;": "\u{1D535}",
  "&xhArr;": "\u27FA",
  "&xharr;": "\u27F7",
  "&xi;": "\u03BE",
  "&xlArr;": "\u27F8",
  "&xlarr;": "\u27F5",
  "&xmap;": "\u27FC",
  "&xnis;": "\u22FB",
  "&xodot;": "\u2A00",
  "&xopf;": "\u{1D569}",
  "&xoplus;": "\u2A01",
  "&xotime;": "\u2A02",
  "&xrArr;": "\u27F9",
  "&xrarr;": "\u27F6",
  "&xscr;": "\u{1D4CD}",
  "&xsqcup;": "\u2A06",
  "&xuplus;": "\u2A04",
  "&xutri;": "\u25B3",
  "&xvee;": "\u22C1",
  "&xwedge;": "\u22C0",
  "&yacute": "\xFD",
  "&yacute;": "\xFD",
  "&yacy;": "\u044F",
  "&ycirc;": "\u0177",
  "&ycy;": "\u044B",
  "&yen": "\xA5",
  "&yen;": "\xA5",
  "&yfr;": "\u{1D536}",
  "&yicy;": "\u0457",
  "&yopf;": "\u{1D56A}",
  "&yscr;": "\u{1D4CE}",
  "&yucy;": "\u044E",
  "&yuml": "\xFF",
  "&yuml;": "\xFF",
  "&zacute;": "\u017A",
  "&zcaron;": "\u017E",
  "&zcy;": "\u0437",
  "&zdot;": "\u017C",
  "&zeetrf;": "\u2128",
  "&zeta;": "\u03B6",
  "&zfr;": "\u{1D537}",
  "&zhcy;": "\u0436",
  "&zigrarr;": "\u21DD",
  "&zopf;": "\u{1D56B}",
  "&zscr;": "\u{1D4CF}",
  "&zwj;": "\u200D",
  "&zwnj;": "\u200C"
};

// ../../../node_modules/.pnpm/postal-mime@4.0.0/node_modules/postal-mime/dist/esm/text-format.js
function decodeHTMLEntities(str) {
  return str.replace(/&(#\d+|#x[a-f0-9]+|[a-z]+\d*);?/gi, (match, entity) => {
    if (typeof htmlEntities[match] === "string") {
      return htmlEntities[match];
    }
    if (entity.charAt(0) !== "#" || match.charAt(match.length - 1) !== ";") {
      return match;
    }
    let codePoint;
    if (entity.charAt(1) === "x") {
      codePoint = parseInt(entity.slice(2), 16);
    } else {
      codePoint = parseInt(entity.slice(1), 10);
    }
    let output = "";
    if (codePoint >= 55296 && codePoint <= 57343 || codePoint > 1114111) {
      return "\uFFFD";
    }
    if (codePoint > 65535) {
      codePoint -= 65536;
      output += String.fromCharCode(codePoint >>> 10 & 1023 | 55296);
      codePoint = 56320 | codePoint & 1023;
    }
    output += String.fromCharCode(codePoint);
    return output;
  });
}
function escapeHtml(str) {
  return str.trim().replace(/[<>"'?&]/g, (c) => {
    let hex = c.charCodeAt(0).toString(16);
    if (hex.length < 2) {
      hex = "0" + hex;
    }
    return "&#x" + hex.toUpperCase() + ";";
  });
}
function textToHtml(str) {
  let html = escapeHtml(str).replace(/\n/g, "<br />");
  return "<div>" + html + "</div>";
}
var LINE_TERMINATOR = /[\n\r\u2028\u2029]/g;
function lastLineTerminator(str) {
  return Math.max(str.lastIndexOf("\n"), str.lastIndexOf("\r"), str.lastIndexOf("\u2028"), str.lastIndexOf("\u2029"));
}
function createFinder(str, regex) {
  let searchedFrom = Infinity;
  let found3 = null;
  return (pos) => {
    if (pos < searchedFrom || found3 && pos > found3.index) {
      regex.lastIndex = pos;
      found3 = regex.exec(str);
      searchedFrom = pos;
    }
    return found3;
  };
}
function replaceClosedTags(str, pattern, replacement) {
  const end = str.lastIndexOf(">") + 1;
  return str.slice(0, end).replace(pattern, replacement) + str.slice(end);
}
function replaceTags(str, prefix, pattern, replacement) {
  const parts2 = [];
  let copied = 0;
  let searchFrom = 0;
  while (true) {
    prefix.lastIndex = searchFrom;
    const candidate = prefix.exec(str);
    if (!candidate) {
      break;
    }
    const start = candidate.index;
    pattern.lastIndex = start;
    const match = pattern.exec(str);
    if (!match) {
      const gt = str.indexOf(">", start);
      if (gt < 0) {
        break;
      }
      searchFrom = gt + 1;
      continue;
    }
    parts2.push(str.slice(copied, start), replacement(...match));
    copied = searchFrom = start + match[0].length;
  }
  parts2.push(str.slice(copied));
  return parts2.join("");
}
function replaceBlocks(str, open, openToGt, close, closeToGt, replacement) {
  const nextGt = createFinder(str, />/g);
  const nextClose = createFinder(str, close);
  const nextLineEnd = createFinder(str, LINE_TERMINATOR);
  const parts2 = [];
  let copied = 0;
  let searchFrom = 0;
  while (true) {
    open.lastIndex = searchFrom;
    const opener = open.exec(str);
    if (!opener) {
      break;
    }
    const start = opener.index;
    searchFrom = start + 1;
    let from = start + opener[0].length;
    if (openToGt) {
      const gt = nextGt(from);
      if (!gt) {
        break;
      }
      from = gt.index + 1;
    }
    const closer = nextClose(from);
    if (!closer) {
      break;
    }
    const lineEnd2 = nextLineEnd(from);
    if (lineEnd2 && lineEnd2.index < closer.index) {
      continue;
    }
    let end = closer.index + closer[0].length;
    if (closeToGt) {
      const gt = nextGt(end);
      if (!gt) {
        break;
      }
      end = gt.index + 1;
    }
    parts2.push(str.slice(copied, start), replacement);
    copied = searchFrom = end;
  }
  parts2.push(str.slice(copied));
  return parts2.join("");
}
function stripThroughLastTag(str, prefix) {
  const lineEnd2 = str.search(LINE_TERMINATOR);
  const limit = Math.min(lineEnd2 < 0 ? str.length : lineEnd2, str.lastIndexOf(">"));
  let last = -1;
  prefix.lastIndex = 0;
  let match;
  while ((match = prefix.exec(str)) && match.index < limit) {
    last = match.index;
  }
  return last < 0 ? str : str.slice(str.indexOf(">", last) + 1);
}
function stripFromFirstTag(str, prefix) {
  const lineEnd2 = lastLineTerminator(str);
  prefix.lastIndex = lineEnd2 < 0 ? 0 : str.lastIndexOf(">", lineEnd2) + 1;
  const match = prefix.exec(str);
  return match && match.index < str.lastIndexOf(">") ? str.slice(0, match.index) : str;
}
function htmlToText(str) {
  str = str.replace(/\r?\n/g, "");
  str = replaceBlocks(str, /<!--/g, false, /-->/g, false, " ");
  str = replaceClosedTags(str, /<br\b[^>]*>/gi, "\n");
  str = replaceClosedTags(str, /<\/?(p|div|table|tr|td|th)\b[^>]*>/gi, "\n\n");
  str = replaceBlocks(str, /<script\b/gi, true, /<\/script\b/gi, true, " ");
  str = stripThroughLastTag(str, /<body\b/gi);
  str = stripThroughLastTag(str, /<\/head\b/gi);
  str = stripThroughLastTag(str, /<!doctype\b/gi);
  str = stripFromFirstTag(str, /<\/body\b/gi);
  str = stripFromFirstTag(str, /<\/html\b/gi);
  str = replaceTags(str, /<a\b/gi, /<a\b[^>]*href\s*=\s*["']?([^\s"']+)[^>]*>/iy, (match, href) => ` (${href}) `);
  str = replaceClosedTags(str, /<\/?(span|em|i|strong|b|u|a)\b[^>]*>/gi, "");
  str = replaceTags(str, /<li\b/gi, /<li\b[^>]*>[\n\u0001\s]*/iy, () => "* ");
  str = replaceClosedTags(str, /<hr\b[^>]*>/g, "\n-------------\n");
  str = replaceClosedTags(str, /<[^>]*>/g, " ");
  str = str.replace(/\u0001/g, "\n").replace(/[ \t]+/g, " ").replace(/^\s+$/gm, "").replace(/\n\n+/g, "\n\n").replace(/^\n+/, "\n").replace(/\n+$/, "\n");
  str = decodeHTMLEntities(str);
  return str;
}
function formatDate(date2) {
  if (typeof Intl === "undefined") {
    return date2;
  }
  const parsed = new Date(date2);
  if (isNaN(parsed.getTime())) {
    return date2;
  }
  return new Intl.DateTimeFormat("default", {
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
    hour12: false
  }).format(parsed);
}
function formatTextAddress(address3) {
  return (address3.name ? [address3.name, `<${address3.address}>`] : [address3.address]).join(" ");
}
function formatTextAddresses(addresses) {
  let parts2 = [];
  let processAddress = (address3, partCounter) => {
    if (partCounter) {
      parts2.push(", ");
    }
    if (address3.group) {
      let groupStart = `${address3.name}:`;
      let groupEnd = `;`;
      parts2.push(groupStart);
      address3.group.forEach(processAddress);
      parts2.push(groupEnd);
    } else {
      parts2.push(formatTextAddress(address3));
    }
  };
  addresses.forEach(processAddress);
  return parts2.join("");
}
function formatHtmlAddress(address3) {
  return `<a href="mailto:${escapeHtml(address3.address)}" class="postal-email-address">${escapeHtml(address3.name || `<${address3.address}>`)}</a>`;
}
function formatHtmlAddresses(addresses) {
  let parts2 = [];
  let processAddress = (address3, partCounter) => {
    if (partCounter) {
      parts2.push('<span class="postal-email-address-separator">, </span>');
    }
    if (address3.group) {
      let groupStart = `<span class="postal-email-address-group">${escapeHtml(address3.name)}:</span>`;
      let groupEnd = `<span class="postal-email-address-group">;</span>`;
      parts2.push(groupStart);
      address3.group.forEach(processAddress);
      parts2.push(groupEnd);
    } else {
      parts2.push(formatHtmlAddress(address3));
    }
  };
  addresses.forEach(processAddress);
  return parts2.join(" ");
}
function foldLines(str, lineLength, afterSpace) {
  str = (str || "").toString();
  lineLength = lineLength || 76;
  let pos = 0, len = str.length, result = "", line, match;
  while (pos < len) {
    line = str.slice(pos, pos + lineLength);
    if (line.length < lineLength) {
      result += line;
      break;
    }
    if (match = line.match(/^[^\n\r]*(\r?\n|\r)/)) {
      line = match[0];
      result += line;
      pos += line.length;
      continue;
    } else if ((match = line.match(/(\s+)[^\s]*$/)) && match[0].length - (afterSpace ? (match[1] || "").length : 0) < line.length) {
      line = line.slice(0, line.length - (match[0].length - (afterSpace ? (match[1] || "").length : 0)));
    } else if (match = str.slice(pos + line.length).match(/^[^\s]+(\s*)/)) {
      line = line + match[0].slice(0, match[0].length - (!afterSpace ? (match[1] || "").length : 0));
    }
    result += line;
    pos += line.length;
    if (pos < len) {
      result += "\r\n";
    }
  }
  return result;
}
function formatTextHeader(message2) {
  let rows4 = [];
  if (message2.from) {
    rows4.push({ key: "From", val: formatTextAddresses([message2.from]) });
  }
  if (message2.subject) {
    rows4.push({ key: "Subject", val: message2.subject });
  }
  if (message2.date) {
    rows4.push({ key: "Date", val: formatDate(message2.date) });
  }
  if (message2.to && message2.to.length) {
    rows4.push({ key: "To", val: formatTextAddresses(message2.to) });
  }
  if (message2.cc && message2.cc.length) {
    rows4.push({ key: "Cc", val: formatTextAddresses(message2.cc) });
  }
  if (message2.bcc && message2.bcc.length) {
    rows4.push({ key: "Bcc", val: formatTextAddresses(message2.bcc) });
  }
  let maxKeyLength = rows4.map((r) => r.key.length).reduce((acc, cur) => {
    return cur > acc ? cur : acc;
  }, 0);
  const lines3 = rows4.flatMap((row) => {
    let sepLen = maxKeyLength - row.key.length;
    let prefix = `${row.key}: ${" ".repeat(sepLen)}`;
    let emptyPrefix = `${" ".repeat(row.key.length + 1)} ${" ".repeat(sepLen)}`;
    let foldedLines = foldLines(row.val, 80, true).split(/\r?\n/).map((line) => line.trim());
    return foldedLines.map((line, i2) => `${i2 ? emptyPrefix : prefix}${line}`);
  });
  let maxLineLength = lines3.map((r) => r.length).reduce((acc, cur) => {
    return cur > acc ? cur : acc;
  }, 0);
  let lineMarker = "-".repeat(maxLineLength);
  let template2 = `
${lineMarker}
${lines3.join("\n")}
${lineMarker}
`;
  return template2;
}
function formatHtmlHeader(message2) {
  let rows4 = [];
  if (message2.from) {
    rows4.push(
      // through the plural formatter, because `From:` may hold RFC 5322 group syntax
      // and a group has no address of its own
      `<div class="postal-email-header-key">From</div><div class="postal-email-header-value">${formatHtmlAddresses([message2.from])}</div>`
    );
  }
  if (message2.subject) {
    rows4.push(`<div class="postal-email-header-key">Subject</div><div class="postal-email-header-value postal-email-header-subject">${escapeHtml(message2.subject)}</div>`);
  }
  if (message2.date) {
    rows4.push(`<div class="postal-email-header-key">Date</div><div class="postal-email-header-value postal-email-header-date" data-date="${escapeHtml(message2.date)}">${escapeHtml(formatDate(message2.date))}</div>`);
  }
  if (message2.to && message2.to.length) {
    rows4.push(`<div class="postal-email-header-key">To</div><div class="postal-email-header-value">${formatHtmlAddresses(message2.to)}</div>`);
  }
  if (message2.cc && message2.cc.length) {
    rows4.push(`<div class="postal-email-header-key">Cc</div><div class="postal-email-header-value">${formatHtmlAddresses(message2.cc)}</div>`);
  }
  if (message2.bcc && message2.bcc.length) {
    rows4.push(`<div class="postal-email-header-key">Bcc</div><div class="postal-email-header-value">${formatHtmlAddresses(message2.bcc)}</div>`);
  }
  let template2 = `<div class="postal-email-header">${rows4.length ? '<div class="postal-email-header-row">' : ""}${rows4.join('</div>\n<div class="postal-email-header-row">')}${rows4.length ? "</div>" : ""}</div>`;
  return template2;
}

// ../../../node_modules/.pnpm/postal-mime@4.0.0/node_modules/postal-mime/dist/esm/address-parser.js
var WORD_CHAR_REGEX = /\w/;
var NON_SPACE_TOKEN_REGEX = /[^\s]+/g;
function findAddressInText(text) {
  NON_SPACE_TOKEN_REGEX.lastIndex = 0;
  let match;
  while (match = NON_SPACE_TOKEN_REGEX.exec(text)) {
    const token2 = match[0];
    const at2 = token2.indexOf("@");
    let start = 0;
    while (start < at2 && !WORD_CHAR_REGEX.test(token2.charAt(start))) {
      start++;
    }
    if (start >= at2) {
      continue;
    }
    let end = token2.length;
    while (end > at2 + 1 && !WORD_CHAR_REGEX.test(token2.charAt(end - 1))) {
      end--;
    }
    if (end <= at2 + 1) {
      continue;
    }
    return { index: match.index + start, length: end - start, value: token2.substring(start, end) };
  }
  return null;
}
function hasAngleAddress(text) {
  let start = -1;
  let at2 = -1;
  for (let i2 = 0; i2 < text.length; i2++) {
    const chr = text.charAt(i2);
    if (chr === "<") {
      start = i2 + 1;
      at2 = -1;
    } else if (chr === ">") {
      if (at2 >= 0 && at2 < i2 - 1) {
        return true;
      }
      start = -1;
      at2 = -1;
    } else if (chr === "@" && start >= 0 && at2 < 0 && i2 > start) {
      at2 = i2;
    }
  }
  return false;
}
function _handleAddress(tokens, depth) {
  let isGroup = false;
  let state = "text";
  let addresses = [];
  let data = {
    address: [],
    comment: [],
    group: [],
    text: [],
    textWasQuoted: []
    // Track which text tokens came from inside quotes
  };
  let i2;
  let len;
  let insideQuotes = false;
  for (i2 = 0, len = tokens.length; i2 < len; i2++) {
    let token2 = tokens[i2];
    let prevToken = i2 ? tokens[i2 - 1] : null;
    if (token2.type === "operator") {
      switch (token2.value) {
        case "<":
          state = "address";
          insideQuotes = false;
          break;
        case "(":
          state = "comment";
          insideQuotes = false;
          break;
        case ":":
          state = "group";
          isGroup = true;
          insideQuotes = false;
          break;
        case '"':
          insideQuotes = !insideQuotes;
          state = "text";
          break;
        default:
          state = "text";
          insideQuotes = false;
          break;
      }
    } else if (token2.value) {
      if (state === "address") {
        token2.value = token2.value.replace(/^[^<]*<\s*/, "");
      }
      if (prevToken && prevToken.noBreak && data[state].length) {
        data[state][data[state].length - 1] += token2.value;
        if (state === "text" && insideQuotes) {
          data.textWasQuoted[data.textWasQuoted.length - 1] = true;
        }
      } else {
        data[state].push(token2.value);
        if (state === "text") {
          data.textWasQuoted.push(insideQuotes);
        }
      }
    }
  }
  if (!data.text.length && data.comment.length) {
    data.text = data.comment;
    data.comment = [];
  }
  if (isGroup) {
    const text = data.text.join(" ");
    let groupMembers = [];
    if (data.group.length) {
      let parsedGroup = parseAddressList(data.group.join(","), depth + 1);
      parsedGroup.forEach((member) => {
        if (member.group) {
          for (const nestedMember of member.group) {
            groupMembers.push(nestedMember);
          }
        } else {
          groupMembers.push(member);
        }
      });
    }
    addresses.push({
      name: decodeWords(text),
      group: groupMembers
    });
  } else {
    if (!data.address.length && data.text.length) {
      for (i2 = data.text.length - 1; i2 >= 0; i2--) {
        if (!data.textWasQuoted[i2] && data.text[i2].match(/^[^@\s]+@[^@\s]+$/)) {
          data.address = data.text.splice(i2, 1);
          data.textWasQuoted.splice(i2, 1);
          break;
        }
      }
      if (!data.address.length) {
        for (i2 = data.text.length - 1; i2 >= 0; i2--) {
          if (!data.textWasQuoted[i2]) {
            const found3 = findAddressInText(data.text[i2]);
            if (found3) {
              data.address = [found3.value];
              data.text[i2] = (data.text[i2].substring(0, found3.index).trimEnd() + " " + data.text[i2].substring(found3.index + found3.length).trimStart()).trim();
              break;
            }
            data.text[i2] = data.text[i2].trim();
          }
        }
      }
    }
    if (!data.text.length && data.comment.length) {
      data.text = data.comment;
      data.comment = [];
    }
    if (data.address.length > 1) {
      data.text = data.text.concat(data.address.splice(1));
    }
    const text = data.text.join(" ");
    const addressValue = data.address.join(" ");
    if (!addressValue && isEncodedWordsOnly(text.trim())) {
      const decodedText = decodeWords(text);
      if (hasAngleAddress(decodedText)) {
        const parsedSubAddresses = addressParser(decodedText);
        if (parsedSubAddresses && parsedSubAddresses.length) {
          return parsedSubAddresses;
        }
      }
      return [{ address: "", name: decodedText }];
    }
    const address3 = {
      address: addressValue || text || "",
      name: decodeWords(text || addressValue || "")
    };
    if (address3.address === address3.name) {
      if (address3.address.match(/@/)) {
        address3.name = "";
      } else {
        address3.address = "";
      }
    }
    addresses.push(address3);
  }
  return addresses;
}
var Tokenizer = class {
  /**
   * @param str Address field string
   */
  constructor(str) {
    this.str = (str || "").toString();
    this.operatorCurrent = "";
    this.operatorExpecting = "";
    this.node = null;
    this.escaped = false;
    this.list = [];
    this.operators = {
      '"': '"',
      "(": ")",
      "<": ">",
      ",": "",
      ":": ";",
      // Semicolons are not a legal delimiter per the RFC2822 grammar other
      // than for terminating a group, but they are also not valid for any
      // other use in this context.  Given that some mail clients have
      // historically allowed the semicolon as a delimiter equivalent to the
      // comma in their UI, it makes sense to treat them the same as a comma
      // when used outside of a group.
      ";": ""
    };
  }
  /**
   * Tokenizes the original input string
   *
   * @return An array of operator|text tokens
   */
  tokenize() {
    let list = [];
    for (let i2 = 0, len = this.str.length; i2 < len; i2++) {
      let chr = this.str.charAt(i2);
      let nextChr = i2 < len - 1 ? this.str.charAt(i2 + 1) : null;
      this.checkChar(chr, nextChr);
    }
    this.list.forEach((node) => {
      node.value = (node.value || "").toString().trim();
      if (node.value) {
        list.push(node);
      }
    });
    return list;
  }
  /**
   * Checks if a character is an operator or text and acts accordingly
   *
   * @param chr Character from the address field
   * @param nextChr The character that follows, or null at the end of the field
   */
  checkChar(chr, nextChr) {
    if (this.escaped) {
    } else if (chr === this.operatorExpecting) {
      this.node = {
        type: "operator",
        value: chr
      };
      if (nextChr && ![" ", "	", "\r", "\n", ",", ";"].includes(nextChr)) {
        this.node.noBreak = true;
      }
      this.list.push(this.node);
      this.node = null;
      this.operatorExpecting = "";
      this.escaped = false;
      return;
    } else if (!this.operatorExpecting && chr in this.operators) {
      this.node = {
        type: "operator",
        value: chr
      };
      this.list.push(this.node);
      this.node = null;
      this.operatorExpecting = this.operators[chr];
      this.escaped = false;
      return;
    } else if (this.operatorExpecting === '"' && chr === "\\") {
      this.escaped = true;
      return;
    }
    if (!this.node) {
      this.node = {
        type: "text",
        value: ""
      };
      this.list.push(this.node);
    }
    if (chr === "\n") {
      chr = " ";
    }
    if (chr.charCodeAt(0) >= 33 || [" ", "	"].includes(chr)) {
      this.node.value += chr;
    }
    this.escaped = false;
  }
};
var MAX_NESTED_GROUP_DEPTH = 50;
function parseAddressList(str, depth) {
  if (depth > MAX_NESTED_GROUP_DEPTH) {
    return [];
  }
  let tokenizer = new Tokenizer(str);
  let tokens = tokenizer.tokenize();
  let addresses = [];
  let address3 = [];
  const parsedAddresses = [];
  tokens.forEach((token2) => {
    if (token2.type === "operator" && (token2.value === "," || token2.value === ";")) {
      if (address3.length) {
        addresses.push(address3);
      }
      address3 = [];
    } else {
      address3.push(token2);
    }
  });
  if (address3.length) {
    addresses.push(address3);
  }
  for (const tokens2 of addresses) {
    for (const address4 of _handleAddress(tokens2, depth)) {
      parsedAddresses.push(address4);
    }
  }
  return parsedAddresses;
}
function addressParser(str, options) {
  const parsedAddresses = parseAddressList(str, 0);
  if (options && options.flatten) {
    let addresses = [];
    let walkAddressList = (list) => {
      list.forEach((address3) => {
        if (address3.group) {
          return walkAddressList(address3.group);
        } else {
          addresses.push(address3);
        }
      });
    };
    walkAddressList(parsedAddresses);
    return addresses;
  }
  return parsedAddresses;
}
var address_parser_default = addressParser;

// ../../../node_modules/.pnpm/postal-mime@4.0.0/node_modules/postal-mime/dist/esm/base64-encoder.js
function base64ArrayBuffer(arrayBuffer) {
  let base642 = "";
  const encodings = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  const bytes = new Uint8Array(arrayBuffer);
  const byteLength = bytes.byteLength;
  const byteRemainder = byteLength % 3;
  const mainLength = byteLength - byteRemainder;
  let a, b, c, d;
  let chunk;
  for (let i2 = 0; i2 < mainLength; i2 = i2 + 3) {
    chunk = bytes[i2] << 16 | bytes[i2 + 1] << 8 | bytes[i2 + 2];
    a = (chunk & 16515072) >> 18;
    b = (chunk & 258048) >> 12;
    c = (chunk & 4032) >> 6;
    d = chunk & 63;
    base642 += encodings[a] + encodings[b] + encodings[c] + encodings[d];
  }
  if (byteRemainder === 1) {
    chunk = bytes[mainLength];
    a = (chunk & 252) >> 2;
    b = (chunk & 3) << 4;
    base642 += encodings[a] + encodings[b] + "==";
  } else if (byteRemainder === 2) {
    chunk = bytes[mainLength] << 8 | bytes[mainLength + 1];
    a = (chunk & 64512) >> 10;
    b = (chunk & 1008) >> 4;
    c = (chunk & 15) << 2;
    base642 += encodings[a] + encodings[b] + encodings[c] + "=";
  }
  return base642;
}

// ../../../node_modules/.pnpm/postal-mime@4.0.0/node_modules/postal-mime/dist/esm/postal-mime.js
function isReadableStream(value2) {
  return !!value2 && typeof value2.getReader === "function";
}
function isBlob(value2) {
  return value2 instanceof Blob || Object.prototype.toString.call(value2) === "[object Blob]";
}
function renderEntry(textEntry, textType, convert) {
  if (textEntry.type === "subMessage") {
    return textType === "html" ? formatHtmlHeader(textEntry.value) : formatTextHeader(textEntry.value);
  }
  if (!convert) {
    return textEntry.value;
  }
  return textType === "html" ? textToHtml(textEntry.value) : htmlToText(textEntry.value);
}
var MAX_NESTING_DEPTH = 256;
var MAX_HEADERS_SIZE = 2 * 1024 * 1024;
var MAX_RFC822_NESTING_DEPTH = 10;
function parseLimitOption(value2, defaultValue, name) {
  if (value2 === void 0 || value2 === null) {
    return defaultValue;
  }
  if (typeof value2 !== "number" || !Number.isInteger(value2) || value2 < 0) {
    throw new TypeError(`${name} must be a non-negative integer`);
  }
  return value2;
}
var PostalMime = class _PostalMime {
  /**
   * Parses a raw email message
   *
   * @param buf Raw email message
   * @param options Parser options
   * @returns The parsed email
   */
  // async so that an invalid option rejects the returned promise instead of throwing
  // synchronously, which would escape a `.catch()` chain
  static async parse(buf, options) {
    const parser = new _PostalMime(options);
    return parser.parse(buf);
  }
  constructor(options) {
    this.options = options || {};
    this.mimeOptions = {
      maxNestingDepth: parseLimitOption(this.options.maxNestingDepth, MAX_NESTING_DEPTH, "maxNestingDepth"),
      maxHeadersSize: parseLimitOption(this.options.maxHeadersSize, MAX_HEADERS_SIZE, "maxHeadersSize")
    };
    this.maxRfc822NestingDepth = parseLimitOption(this.options.maxRfc822NestingDepth, MAX_RFC822_NESTING_DEPTH, "maxRfc822NestingDepth");
    this.rfc822NestingDepth = 0;
    this.root = this.currentNode = new MimeNode({
      postalMime: this,
      ...this.mimeOptions
    });
    this.boundaries = [];
    this.headerSize = 0;
    this.textContent = {};
    this.textMap = /* @__PURE__ */ new Map();
    this.textTypes = /* @__PURE__ */ new Set();
    this.attachments = [];
    this.forceRfc822Attachments = false;
    this.attachmentEncoding = (this.options.attachmentEncoding || "").toString().replace(/[-_\s]/g, "").trim().toLowerCase() || "arraybuffer";
    this.started = false;
  }
  /** @internal */
  async finalize() {
    await this.root.finalize();
  }
  /** @internal */
  async processLine(line, isFinal) {
    let boundaries = this.boundaries;
    if (boundaries.length && line.length > 2 && line[0] === 45 && line[1] === 45) {
      for (let i2 = boundaries.length - 1; i2 >= 0; i2--) {
        let boundary = boundaries[i2];
        if (line.length < boundary.value.length + 2) {
          continue;
        }
        let boundaryMatches = true;
        for (let j = 0; j < boundary.value.length; j++) {
          if (line[j + 2] !== boundary.value[j]) {
            boundaryMatches = false;
            break;
          }
        }
        if (!boundaryMatches) {
          continue;
        }
        let boundaryEnd = boundary.value.length + 2;
        let isTerminator = false;
        if (line.length >= boundary.value.length + 4 && line[boundary.value.length + 2] === 45 && line[boundary.value.length + 3] === 45) {
          isTerminator = true;
          boundaryEnd = boundary.value.length + 4;
        }
        let hasValidTrailing = true;
        for (let j = boundaryEnd; j < line.length; j++) {
          if (line[j] !== 32 && line[j] !== 9) {
            hasValidTrailing = false;
            break;
          }
        }
        if (!hasValidTrailing) {
          continue;
        }
        if (isTerminator) {
          await boundary.node.finalize();
          this.currentNode = boundary.node.parentNode || this.root;
        } else {
          await boundary.node.finalizeChildNodes();
          this.currentNode = new MimeNode({
            postalMime: this,
            parentNode: boundary.node,
            parentMultipartType: boundary.node.contentType.multipart,
            ...this.mimeOptions
          });
        }
        if (isFinal) {
          return this.finalize();
        }
        return;
      }
    }
    this.currentNode.feed(line);
    if (isFinal) {
      return this.finalize();
    }
  }
  /** @internal */
  readLine() {
    let startPos = this.readPos;
    let endPos = this.readPos;
    while (this.readPos < this.av.length) {
      const c = this.av[this.readPos++];
      if (c !== 13 && c !== 10) {
        endPos = this.readPos;
      }
      if (c === 10) {
        return {
          bytes: new Uint8Array(this.buf, startPos, endPos - startPos),
          done: this.readPos >= this.av.length
        };
      }
    }
    return {
      bytes: new Uint8Array(this.buf, startPos, endPos - startPos),
      done: this.readPos >= this.av.length
    };
  }
  // Records a text part or a nested message under the node that selects it
  /** @internal */
  addTextEntry(selector, textType, item) {
    let textEntry = this.textMap.get(selector);
    if (!textEntry) {
      textEntry = {};
      this.textMap.set(selector, textEntry);
    }
    const entries = textEntry[textType] || [];
    textEntry[textType] = entries;
    entries.push(item);
    this.textTypes.add(textType);
  }
  // Sorts every leaf of the tree into text content, nested messages and attachments.
  // `alternative` is the closest enclosing multipart/alternative, if any: its text parts
  // are collected under the alternative itself, so that the body is assembled from one
  // representation of it rather than from every one. `related` tells whether the part
  // sits inside a multipart/related, where a Content-ID makes it an inline resource
  /** @internal */
  async collectNode(node, alternative, related) {
    if (!node.contentType.multipart) {
      const inlineRfc822 = this.isInlineMessageRfc822(node);
      const rfc822DepthExceeded = inlineRfc822 && this.rfc822NestingDepth >= this.maxRfc822NestingDepth;
      if (inlineRfc822 && !rfc822DepthExceeded) {
        await this.collectSubMessage(node);
      } else if (this.isInlineTextNode(node)) {
        const textType = node.contentType.parsed.value === "text/html" ? "html" : "plain";
        this.addTextEntry(alternative || node, textType, { type: "text", value: node.getTextContent() });
      } else if (node.content) {
        this.collectAttachment(node, node.content, related, rfc822DepthExceeded);
      }
    } else if (node.contentType.multipart === "alternative") {
      alternative = node;
    } else if (node.contentType.multipart === "related") {
      related = true;
    }
    for (let childNode of node.childNodes) {
      await this.collectNode(childNode, alternative, related);
    }
  }
  // Parses an inline message/rfc822 part with a nested parser and takes over its text
  // parts and attachments
  /** @internal */
  async collectSubMessage(node) {
    const subParser = new _PostalMime({
      // Only the limits are inherited. Options that decide how a part
      // is classified stay with the parser that was configured.
      ...this.mimeOptions,
      maxRfc822NestingDepth: this.maxRfc822NestingDepth,
      // attachments are encoded by the parent parser, keep raw buffers here
      attachmentEncoding: "arraybuffer"
    });
    subParser.rfc822NestingDepth = this.rfc822NestingDepth + 1;
    const subMessage = node.subMessage = await subParser.parse(node.content || new ArrayBuffer(0));
    if (subMessage.text || !subMessage.html) {
      this.addTextEntry(node, "plain", { type: "subMessage", value: subMessage });
    }
    if (subMessage.html) {
      this.addTextEntry(node, "html", { type: "subMessage", value: subMessage });
    }
    subParser.textMap.forEach((subTextEntry, subTextNode) => {
      this.textMap.set(subTextNode, subTextEntry);
    });
    for (let attachment of subMessage.attachments) {
      this.attachments.push(attachment);
    }
  }
  /** @internal */
  collectAttachment(node, content2, related, rfc822DepthExceeded) {
    const filename = node.contentDisposition.parsed.params.filename || node.contentType.parsed.params.name || null;
    const attachment = {
      filename: filename ? decodeWords(filename) : null,
      mimeType: node.contentType.parsed.value,
      disposition: node.contentDisposition.parsed.value || null
    };
    if (related && node.contentId && !rfc822DepthExceeded) {
      attachment.related = true;
    }
    if (rfc822DepthExceeded) {
      attachment.rfc822DepthExceeded = true;
    }
    if (node.contentDescription) {
      attachment.description = decodeWords(node.contentDescription);
    }
    if (node.contentId) {
      attachment.contentId = node.contentId;
    }
    switch (node.contentType.parsed.value) {
      // Special handling for calendar events
      case "text/calendar":
      case "application/ics": {
        if (node.contentType.parsed.params.method) {
          attachment.method = node.contentType.parsed.params.method.toString().toUpperCase().trim();
        }
        const decodedText = node.getTextContent().replace(/\r?\n/g, "\n");
        let end = decodedText.length;
        while (end > 0 && decodedText.charCodeAt(end - 1) === 10) {
          end--;
        }
        attachment.content = textEncoder.encode(decodedText.slice(0, end) + "\n");
        break;
      }
      // Regular attachments
      default:
        attachment.content = content2;
    }
    this.attachments.push(attachment);
  }
  // Joins the collected text parts into the plain and html bodies
  /** @internal */
  renderTextContent() {
    const textContent = {};
    this.textMap.forEach((mapEntry) => {
      this.textTypes.forEach((textType) => {
        const output = textContent[textType] || [];
        textContent[textType] = output;
        const ownEntries = mapEntry[textType];
        const entries = ownEntries || mapEntry[textType === "html" ? "plain" : "html"] || [];
        for (const textEntry of entries) {
          output.push(renderEntry(textEntry, textType, !ownEntries));
        }
      });
    });
    Object.keys(textContent).forEach((textType) => {
      this.textContent[textType] = textContent[textType].join("\n");
    });
  }
  /** @internal */
  isInlineTextNode(node) {
    if (node.contentDisposition.parsed.value === "attachment") {
      return false;
    }
    switch (node.contentType.parsed.value) {
      case "text/html":
      case "text/plain":
        return true;
      case "text/calendar":
      case "text/csv":
      default:
        return false;
    }
  }
  /** @internal */
  isInlineMessageRfc822(node) {
    if (this.forceRfc822Attachments || node.contentType.parsed.value !== "message/rfc822") {
      return false;
    }
    let disposition = node.contentDisposition.parsed.value || (this.options.rfc822Attachments ? "attachment" : "inline");
    return disposition === "inline";
  }
  // A delivery status or feedback report carries the offending message as a part. It is
  // evidence rather than content, so it is not inlined into the body of the report
  /** @internal */
  hasReportParts() {
    let found3 = false;
    let walk = (node) => {
      if (!node.contentType.multipart) {
        if (["message/delivery-status", "message/feedback-report"].includes(node.contentType.parsed.value)) {
          found3 = true;
        }
      }
      for (let childNode of node.childNodes) {
        walk(childNode);
      }
    };
    walk(this.root);
    return found3;
  }
  /** @internal */
  async resolveStream(stream) {
    let chunkLen = 0;
    let chunks = [];
    const reader = stream.getReader();
    while (true) {
      const { done, value: value2 } = await reader.read();
      if (done) {
        break;
      }
      chunks.push(value2);
      chunkLen += value2.length;
    }
    const result = new Uint8Array(chunkLen);
    let chunkPointer = 0;
    for (let chunk of chunks) {
      result.set(chunk, chunkPointer);
      chunkPointer += chunk.length;
    }
    return result;
  }
  /** @internal */
  async resolveInput(buf) {
    let input = buf;
    if (isReadableStream(input)) {
      input = await this.resolveStream(input);
    }
    input = input || new ArrayBuffer(0);
    if (typeof input === "string") {
      input = textEncoder.encode(input);
    }
    if (isBlob(input)) {
      input = await blobToArrayBuffer(input);
    }
    if (ArrayBuffer.isView(input)) {
      return input.buffer.slice(input.byteOffset, input.byteOffset + input.byteLength);
    }
    return input;
  }
  // Properties are added in the order the output has always had them, so the required
  // ones are filled in below rather than in the literal
  /** @internal */
  buildMessage() {
    const headers = this.root.headers;
    const message2 = {
      headers: headers.map((entry) => ({
        key: entry.key,
        originalKey: entry.originalKey,
        value: entry.value
      }))
    };
    for (const key2 of ["from", "sender"]) {
      const addressHeader = headers.find((line) => line.key === key2);
      if (addressHeader && addressHeader.value) {
        const addresses = address_parser_default(addressHeader.value);
        if (addresses && addresses.length) {
          message2[key2] = addresses[0];
        }
      }
    }
    for (const [key2, camelKey] of [
      ["delivered-to", "deliveredTo"],
      ["return-path", "returnPath"]
    ]) {
      const addressHeader = headers.find((line) => line.key === key2);
      if (addressHeader && addressHeader.value) {
        const addresses = address_parser_default(addressHeader.value);
        if (addresses && addresses.length && addresses[0].address) {
          message2[camelKey] = addresses[0].address;
        }
      }
    }
    for (const [key2, camelKey] of [
      ["to", "to"],
      ["cc", "cc"],
      ["bcc", "bcc"],
      ["reply-to", "replyTo"]
    ]) {
      const addresses = [];
      for (const entry of headers) {
        if (entry.key === key2 && entry.value) {
          for (const address3 of address_parser_default(entry.value)) {
            addresses.push(address3);
          }
        }
      }
      if (addresses.length) {
        message2[camelKey] = addresses;
      }
    }
    for (const [key2, camelKey] of [
      ["subject", "subject"],
      ["message-id", "messageId"],
      ["in-reply-to", "inReplyTo"],
      ["references", "references"]
    ]) {
      const header2 = headers.find((line) => line.key === key2);
      if (header2 && header2.value) {
        message2[camelKey] = decodeWords(header2.value);
      }
    }
    let dateHeader = headers.find((line) => line.key === "date");
    if (dateHeader) {
      let date2 = new Date(dateHeader.value);
      message2.date = date2.toString() === "Invalid Date" ? dateHeader.value : date2.toISOString();
    }
    if (this.textContent.html) {
      message2.html = this.textContent.html;
    }
    if (this.textContent.plain) {
      message2.text = this.textContent.plain;
    }
    message2.attachments = this.attachments;
    message2.headerLines = this.root.rawHeaderLines.slice();
    return message2;
  }
  // Every attachment holds binary content at this point, since nested parsers are
  // created with the arraybuffer encoding. The string check narrows the public content
  // type rather than handling a reachable case
  /** @internal */
  encodeAttachments() {
    switch (this.attachmentEncoding) {
      case "arraybuffer":
        break;
      case "base64":
        for (let attachment of this.attachments) {
          if (attachment.content && typeof attachment.content !== "string") {
            attachment.content = base64ArrayBuffer(attachment.content);
            attachment.encoding = "base64";
          }
        }
        break;
      case "utf8": {
        let attachmentDecoder = new TextDecoder("utf8");
        for (let attachment of this.attachments) {
          if (attachment.content && typeof attachment.content !== "string") {
            attachment.content = attachmentDecoder.decode(attachment.content);
            attachment.encoding = "utf8";
          }
        }
        break;
      }
      default:
        throw new Error("Unknown attachment encoding");
    }
  }
  /**
   * Parses a raw email message. A parser instance can be used once
   *
   * @param buf Raw email message
   * @returns The parsed email
   */
  async parse(buf) {
    if (this.started) {
      throw new Error("Can not reuse parser, create a new PostalMime object");
    }
    this.started = true;
    this.buf = await this.resolveInput(buf);
    this.av = new Uint8Array(this.buf);
    this.readPos = 0;
    while (this.readPos < this.av.length) {
      const line = this.readLine();
      await this.processLine(line.bytes, line.done);
    }
    this.forceRfc822Attachments = Boolean(this.options.forceRfc822Attachments) || this.hasReportParts();
    await this.collectNode(this.root, false, false);
    this.renderTextContent();
    const message2 = this.buildMessage();
    this.encodeAttachments();
    return message2;
  }
};

// ../../../packages/core/src/outbound/mime/addresses-in.ts
var addressesIn = (text) => address_parser_default(text);
var bareAddressesIn = (text) => address_parser_default(text, { flatten: true }).map(({ address: address3 }) => String(address3));

// ../../../packages/core/src/shared/bytes/text-coders.ts
function textCoders() {
  const { TextEncoder: TextEncoder2, TextDecoder: TextDecoder2 } = globalThis;
  return {
    encode: (text) => new TextEncoder2().encode(text),
    decode: (bytes) => new TextDecoder2().decode(bytes)
  };
}

// ../../../packages/core/src/outbound/mime/mail-head.ts
var LINE_FEED = 10;
var RETURN = 13;
function mailHead(bytes) {
  const end = endOfHead(bytes);
  const text = textCoders().decode(bytes.subarray(0, end)).replaceAll(/\r?\n/g, "\r\n");
  const headers = text.split(/\r\n(?![ \t])/).filter((line) => line.includes(":")).map((line) => ({ name: line.slice(0, line.indexOf(":")).trim().toLowerCase(), text: line }));
  return { headers, body: bytes.subarray(afterBlank(bytes, end)) };
}
function endOfHead(bytes) {
  for (let at2 = bytes.indexOf(LINE_FEED); at2 >= 0; at2 = bytes.indexOf(LINE_FEED, at2 + 1)) {
    const next = bytes[at2 + 1] === RETURN ? bytes[at2 + 2] : bytes[at2 + 1];
    if (next === LINE_FEED) return at2 + 1;
  }
  return bytes.length;
}
var afterBlank = (bytes, end) => Math.min(bytes.length, bytes[end] === RETURN ? end + 2 : end + 1);

// ../../../packages/core/src/shared/bytes/join-bytes.ts
function joinBytes(parts2) {
  const whole = new Uint8Array(parts2.reduce((sum, { length }) => sum + length, 0));
  let at2 = 0;
  for (const part2 of parts2) {
    whole.set(part2, at2);
    at2 += part2.length;
  }
  return whole;
}

// ../../../packages/core/src/outbound/mime/seal-mail.ts
var outside = /* @__PURE__ */ new Set([
  "from",
  "to",
  "cc",
  "reply-to",
  "sender",
  "date",
  "message-id",
  "in-reply-to",
  "references",
  "auto-submitted"
]);
var withNames = /* @__PURE__ */ new Set(["from", "to", "cc", "reply-to", "sender"]);
var HIDDEN_SUBJECT = "...";
function insideOf(mail, options) {
  const { headers, body } = mailHead(mail);
  const kept2 = headers.filter(({ name }) => name !== "bcc");
  const type = kept2.find(({ name }) => name === "content-type")?.text ?? "Content-Type: text/plain";
  const lines3 = [
    ...kept2.filter(({ name }) => name !== "content-type").map(({ text }) => text),
    ...outsideHeaders(headers, HIDDEN_SUBJECT, options).map((text) => `HP-Outer: ${text}`),
    `${withoutEnd(type)}; hp="cipher"`
  ];
  return joinBytes([textCoders().encode(`${lines3.join("\r\n")}\r
\r
`), body]);
}
var withoutEnd = (text) => {
  const line = text.trimEnd();
  return line.endsWith(";") ? line.slice(0, -1) : line;
};
function outsideOf(mail, { contentType, body, subject = HIDDEN_SUBJECT }, options) {
  const { headers } = mailHead(mail);
  const isParts = /^multipart\//i.test(contentType);
  const file = /^application\/(?:x-)?pkcs7-mime/i.test(contentType) ? "smime.p7m" : void 0;
  const lines3 = [
    ...outsideHeaders(headers, subject, options),
    "MIME-Version: 1.0",
    `Content-Type: ${contentType}`,
    ...isParts ? [] : ["Content-Transfer-Encoding: base64"],
    ...file ? [`Content-Disposition: attachment; filename="${file}"`] : []
  ];
  const { encode: encode2 } = textCoders();
  const content2 = isParts ? body : encode2(`${base64Lines(body)}\r
`);
  return joinBytes([encode2(`${lines3.join("\r\n")}\r
\r
`), content2]);
}
var outsideHeaders = (headers, subject, { hideNames }) => [
  ...headers.filter(({ name }) => outside.has(name)).map(
    (header2) => hideNames && withNames.has(header2.name) ? withoutNames(header2) : header2.text
  ),
  `Subject: ${encodedWords(subject)}`
];
function withoutNames({ text }) {
  const colon = text.indexOf(":");
  const addresses = bareAddressesIn(text.slice(colon + 1)).map((address3) => `<${address3}>`);
  return `${text.slice(0, colon)}: ${addresses.join(",\r\n ")}`;
}
var BYTES_OF_WORD = 45;
function encodedWords(text) {
  const line = text.replaceAll(/\p{Cc}+/gu, " ").trim();
  if (/^[ -~]*$/.test(line)) return line;
  const { encode: encode2 } = textCoders();
  const words = [""];
  for (const sign2 of line) {
    const last = words.at(-1) ?? "";
    if (encode2(last + sign2).length > BYTES_OF_WORD) words.push(sign2);
    else words[words.length - 1] = last + sign2;
  }
  return words.map((word3) => `=?utf-8?B?${base64(encode2(word3))}?=`).join("\r\n ");
}

// ../../../packages/core/src/pii/confidence.ts
var confidence = deepFreeze({
  sure: 95,
  strong: 85,
  likely: 75,
  fair: 65,
  weak: 45,
  contrary: 25
});

// ../../../packages/core/src/pii/engine/cursor.ts
function runMatchers(cursor, which, start, end) {
  const matchers = cursor.matchers[which];
  for (let index = 0; index < matchers.length; index += 1) {
    const { match, place } = matchers[index];
    match(cursor, place, start, end);
  }
}
function hasMatchers(cursor, which) {
  return cursor.matchers[which].length > 0;
}
function forgetLabels(cursor) {
  cursor.isGlued = false;
  cursor.memoAt = 0;
  cursor.memoLabelAt = 0;
  cursor.besideStart = -1;
  cursor.silentTo = 0;
}

// ../../../packages/core/src/pii/engine/text/char-class.ts
var DIGIT = 1;
var UPPER = 2;
var LOWER = 4;
var LETTER = 8;
var HEX = 16;
var BLANK = 32;
var LOCAL = 64;
var SEPARATOR = 128;
var JOINER = 256;
var PHRASE_END = 512;
var MARK = 1024;
var OPERATOR = 2048;
var NAMES = 4096;
var WORD = DIGIT | UPPER | LOWER | LETTER;
var ALPHA = UPPER | LOWER | LETTER;
function classOf(code2) {
  const char = String.fromCharCode(code2);
  let bits3 = 0;
  if (/\d/.test(char)) bits3 |= DIGIT;
  if (/[A-Z]/.test(char)) bits3 |= UPPER;
  if (/[a-z]/.test(char)) bits3 |= LOWER;
  if (/[ªµºÀ-ÖØ-öø-ÿ]/.test(char)) bits3 |= LETTER;
  if (/[\dA-Fa-f]/.test(char)) bits3 |= HEX;
  if (/[ \u00a0]/.test(char)) bits3 |= BLANK;
  if (/[!#$%'+\-.^_~]/.test(char)) bits3 |= LOCAL;
  if (/[ \u00a0./-]/.test(char)) bits3 |= SEPARATOR;
  if (/[-./:+()]/.test(char)) bits3 |= JOINER;
  if (code2 < 32 || /[",.;\d]/.test(char)) bits3 |= PHRASE_END;
  if (/[#%*_~&^]/.test(char)) bits3 |= MARK;
  if (/[=<>!|+]/.test(char)) bits3 |= OPERATOR;
  if (/[:=]/.test(char)) bits3 |= NAMES;
  return bits3;
}
function at(bytes, index) {
  return bytes[index];
}
function createLookups() {
  const classes = Uint16Array.from({ length: 256 }, (_, code2) => classOf(code2));
  return {
    classesAt: (bytes, index) => classes[bytes[index]],
    is: (bytes, index, mask) => (classes[bytes[index]] & mask) !== 0
  };
}
var lookups = createLookups();
var classesAt = lookups.classesAt;
var is = lookups.is;

// ../../../packages/core/src/pii/engine/context/stars.ts
var STAR = 42;
var MOST2 = 3;
function isBoldBefore(bytes, start) {
  let index = start - 1;
  while (index >= start - 1 - MOST2 && at(bytes, index) === STAR) index -= 1;
  return index >= start - 1 - MOST2 && !is(bytes, index, WORD);
}
function isBoldAfter(bytes, end) {
  let index = end;
  while (index <= end + MOST2 && at(bytes, index) === STAR) index += 1;
  return index <= end + MOST2 && !is(bytes, index, WORD);
}

// ../../../packages/core/src/pii/engine/context/edges.ts
var AMPERSAND = 38;
var STAR2 = 42;
var PLUS = 43;
var HYPHEN = 45;
var DOT = 46;
var SLASH = 47;
var COLON = 58;
var EQUALS2 = 61;
var DIGITS_BEFORE_SLASH = 5;
var LONGEST_NAME2 = 32;
function jointBefore(bytes, start) {
  const found3 = classesAt(bytes, start - 1);
  if ((found3 & (WORD | JOINER | MARK | OPERATOR)) === 0) return "free";
  if ((found3 & WORD) !== 0) return (found3 & DIGIT) !== 0 ? "stuck" : "glued";
  const before = at(bytes, start - 1);
  if (before === STAR2) return isBoldBefore(bytes, start) ? "free" : "stuck";
  if (before === PLUS) return is(bytes, start - 2, WORD) ? "stuck" : "glued";
  if (before === SLASH)
    return !is(bytes, start - 2, DIGIT) || isAfterSlash(bytes, start) ? "free" : "stuck";
  if (before === COLON) return is(bytes, start - 2, DIGIT) ? "stuck" : "free";
  if (before === HYPHEN || before === DOT) return is(bytes, start - 2, DIGIT) ? "stuck" : "glued";
  if ((found3 & (MARK | OPERATOR)) === 0) return "free";
  if ((found3 & MARK) !== 0) return "glued";
  return is(bytes, start - 2, OPERATOR) ? "glued" : "free";
}
function isAfterSlash(bytes, start) {
  if (at(bytes, start - 1) !== SLASH) return false;
  for (let index = start - 1 - DIGITS_BEFORE_SLASH; index < start - 2; index += 1) {
    if (!is(bytes, index, DIGIT)) return false;
  }
  return true;
}
function jointAfter(bytes, end) {
  const found3 = classesAt(bytes, end);
  if ((found3 & (WORD | JOINER | MARK)) === 0) return "free";
  if ((found3 & WORD) !== 0) return "stuck";
  const after = at(bytes, end);
  if (after === STAR2) return isBoldAfter(bytes, end) ? "free" : "stuck";
  if (after === HYPHEN) return is(bytes, end + 1, DIGIT) ? "stuck" : "glued";
  if (after === DOT)
    return is(bytes, end + 1, DIGIT) ? "stuck" : is(bytes, end + 1, ALPHA) ? "glued" : "free";
  if (after === AMPERSAND) return isParameter(bytes, end + 1) ? "free" : "glued";
  return after === PLUS || (found3 & MARK) !== 0 ? "glued" : "free";
}
function isParameter(bytes, start) {
  let index = start;
  while (index < start + LONGEST_NAME2 && (is(bytes, index, WORD) || is(bytes, index, MARK)))
    index += 1;
  return index > start && at(bytes, index) === EQUALS2;
}
function endsNumber(bytes, end) {
  return jointAfter(bytes, end) !== "stuck";
}
function blankAsSpace(code2) {
  return code2 === 160 ? 32 : code2;
}

// ../../../packages/core/src/pii/engine/context/is-in-code.ts
var BLANK2 = 32;
var ROUND_OPEN = 40;
var ROUND_CLOSE = 41;
var COMMA = 44;
var HYPHEN2 = 45;
var DOT2 = 46;
var ZERO = 48;
var SQUARE_OPEN = 91;
var SQUARE_CLOSE = 93;
var MOST_BLANKS = 12;
function isInCode(bytes, start, end) {
  if (at(bytes, start) === ZERO || !is(bytes, start, DIGIT)) return false;
  const left = beforeBlanks(bytes, start);
  const right = afterBlanks(bytes, end);
  const opens = at(bytes, left);
  const closes = at(bytes, right);
  const isAfterNumber = opens === COMMA && is(bytes, left - 1, DIGIT);
  const isBeforeNumber = closes === COMMA && beginsNumber(bytes, afterBlanks(bytes, right + 1));
  const isFirst = opens === SQUARE_OPEN || opens === ROUND_OPEN;
  const isLast = closes === SQUARE_CLOSE || closes === ROUND_CLOSE;
  const isListed = isAfterNumber && (isBeforeNumber || isLast) || isBeforeNumber && isFirst || opens === SQUARE_OPEN && closes === SQUARE_CLOSE && is(bytes, left - 1, WORD);
  return isListed && isRun(bytes, start, end);
}
function isRun(bytes, start, end) {
  for (let index = start; index < end; index += 1) if (!is(bytes, index, DIGIT)) return false;
  return true;
}
function beginsNumber(bytes, index) {
  const code2 = at(bytes, index);
  return is(bytes, index, DIGIT) || (code2 === HYPHEN2 || code2 === DOT2) && is(bytes, index + 1, DIGIT);
}
function isBlank(code2) {
  return code2 === BLANK2 || code2 > 8 && code2 < 14;
}
function beforeBlanks(bytes, start) {
  let index = start - 1;
  while (index > start - MOST_BLANKS && isBlank(at(bytes, index))) index -= 1;
  return index;
}
function afterBlanks(bytes, end) {
  let index = end;
  while (index < end + MOST_BLANKS && isBlank(at(bytes, index))) index += 1;
  return index;
}

// ../../../packages/core/src/pii/engine/context/is-in-file-name.ts
var HYPHEN3 = 45;
var DOT3 = 46;
var UNDERSCORE = 95;
var ENDINGS = "pd do jp pn xl cs tx od zi em";
function isInFileName(bytes, start, end) {
  const before = at(bytes, start - 1);
  if (before !== UNDERSCORE && before !== HYPHEN3) return false;
  if (!is(bytes, start - 2, LOWER) || at(bytes, end) !== DOT3) return false;
  if (is(bytes, end + 3, DIGIT) || !is(bytes, end + 3, ALPHA)) return false;
  const ending = String.fromCharCode(at(bytes, end + 1), at(bytes, end + 2)).toLowerCase();
  const length = is(bytes, end + 4, WORD) ? 4 : 3;
  return ENDINGS.includes(ending) && !is(bytes, end + 1 + length, WORD);
}

// ../../../packages/core/src/pii/engine/grade.ts
var unlabelled = -1;
function grade(alone, labelled = confidence.strong) {
  return { alone, labelled };
}

// ../../../packages/core/src/pii/data/other-words.ts
var otherWords = "order orders ordernummer ordernr orderid bestelling bestelnummer bestelnr factuur factuurnummer factuurnr invoice invoiceno invoicenumber klant klantnummer klantnr klantcode customer customerid debiteur debiteurnummer debiteurnr referentie referentienummer reference ref kenmerk betalingskenmerk zaaknummer zaak dossier dossiernummer dossiernr ticket ticketnummer ticketnr ticketid melding meldingsnummer meldingnummer artikel artikelnummer artikelnr artikelcode product productcode productnummer productid sku isbn issn ean gtin barcode pakket zending zendingnummer track trackingcode tracking trackandtrace serienummer serial serialnumber sn versie version release build revisie revision commit hash uuid guid timestamp ts epoch created updated transactie transactieid transaction transactionid txid contract contractnummer contractnr polisnummer polis licentie licentienummer licentiecode license abonnement abonnementsnummer leerlingnummer leerlingnr studentnummer stamnummer relatienummer offerte offertenummer bon bonnummer aanvraag aanvraagnummer meterstand regel pagina case casus kleur color colour hex foreground background section sectie paragraaf artikel hoofdstuk chapter";
var idWords = "bytes size offset duration id ids requestid sessionid traceid port blocks pid uid gid";

// ../../../packages/core/src/pii/engine/labels/label-table.ts
var OTHER = 0;
var ID = 1;
var MARKS = 1 << 13;
function markOf(hash) {
  return (hash ^ hash >>> 13) & MARKS - 1;
}
function saysOf({ says, marks: marks3 }, hash) {
  return marks3[markOf(hash)] === 0 ? void 0 : says.get(hash);
}
function mix(hash, code2) {
  return Math.imul(hash, 16777619) ^ code2 + 1;
}
function createLabelTable(kinds, own2, places) {
  const says = /* @__PURE__ */ new Map();
  const marks3 = new Uint8Array(MARKS);
  const add = (kind, word3) => {
    let hash = 0;
    for (let index = word3.length - 1; index >= 0; index -= 1) {
      hash = mix(hash, word3.charCodeAt(index));
    }
    const said2 = says.get(hash) ?? new Uint8Array(places.length);
    said2[places.indexOf(kind)] = 1;
    says.set(hash, said2);
    marks3[markOf(hash)] = 1;
  };
  const nextOnly = new Uint8Array(places.length);
  for (const { kind, words, labelsNextOnly } of kinds) {
    for (const word3 of words.split(" ")) if (word3 !== "") add(kind, word3);
    if (labelsNextOnly) nextOnly[places.indexOf(kind)] = 1;
  }
  for (const word3 of otherWords.split(" ")) add("other", word3);
  for (const word3 of idWords.split(" ")) add("id", word3);
  for (const [kind, words] of Object.entries(own2)) {
    for (const word3 of words) add(kind, word3.toLowerCase().replaceAll(/[^\p{L}]/gu, ""));
  }
  return { says, marks: marks3, silence: new Uint8Array(places.length), nextOnly };
}

// ../../../packages/core/src/pii/engine/labels/near-label.ts
var BEFORE = 72;
var CLAIM = 40;
var AFTER = 32;
var HYPHEN4 = 45;
var UNDERSCORE2 = 95;
var BRACKET_OPEN = 91;
var BRACKET_CLOSE = 93;
var COLON2 = 58;
function nearLabel(cursor, place, start, end) {
  if (cursor.besideStart !== start || cursor.besideEnd !== end) lookBeside(cursor, start, end);
  const { memoSays: says, labels: labels2 } = cursor;
  const owns = says[place] === 1;
  if (owns && (labels2.nextOnly[place] === 0 || isNextNumber(cursor, start))) return "own";
  cursor.besideSays ??= labelAfter(cursor, end);
  if (cursor.besideSays[place] === 1) return "own";
  if (says[OTHER] !== 1 && says[ID] !== 1) return "silent";
  if (!claims(cursor, start)) return "silent";
  return says[OTHER] === 1 ? "other" : "id";
}
function lookBeside(cursor, start, end) {
  labelBefore(cursor, start);
  cursor.besideStart = start;
  cursor.besideEnd = end;
  cursor.besideSays = void 0;
}
function claims(cursor, start) {
  return cursor.memoLabelAt >= start - CLAIM && isNextNumber(cursor, start);
}
function isNextNumber(cursor, start) {
  for (let index = cursor.memoLabelAt; index < start; index += 1) {
    if (is(cursor.bytes, index, DIGIT)) return false;
  }
  return true;
}
function labelBefore(cursor, start) {
  const known3 = cursor.memoAt;
  const floor = start - BEFORE;
  const fresh = start < known3;
  const from = wasRead(cursor, start) ? cursor.silentFrom : start;
  const says = walkBack(cursor, from, fresh ? floor : Math.max(floor, known3));
  const { silence } = cursor.labels;
  if (says === silence && !fresh && cursor.memoLabelAt >= floor) {
    cursor.memoAt = start;
    return;
  }
  cursor.memoAt = start;
  cursor.memoSays = says;
  if (says === silence) cursor.memoLabelAt = 0;
}
function wasRead({ bytes, silentFrom, silentTo }, start) {
  if (start > silentTo || start < silentFrom) return false;
  return !isInWord(bytes, silentFrom) || !isInWord(bytes, silentFrom - 1);
}
function labelAfter(cursor, end) {
  const { bytes } = cursor;
  const { silence } = cursor.labels;
  if (is(bytes, end, PHRASE_END)) return silence;
  const known3 = end >= cursor.silentFrom && end <= cursor.silentTo;
  let stop = known3 ? Math.min(cursor.silentTo, end + AFTER) : end;
  while (stop < end + AFTER && !is(bytes, stop, PHRASE_END)) stop += 1;
  if (stop === end + AFTER) while (stop > end && is(bytes, stop - 1, ALPHA)) stop -= 1;
  if (known3 && stop <= cursor.silentTo) return silence;
  const labelAt = cursor.memoLabelAt;
  const says = walkBack(cursor, stop, known3 ? cursor.silentTo : end);
  cursor.memoLabelAt = labelAt;
  if (says !== silence) return says;
  if (!known3) cursor.silentFrom = end;
  while (stop > cursor.silentFrom && isInWord(bytes, stop - 1)) stop -= 1;
  cursor.silentTo = stop;
  return silence;
}
function isInWord(bytes, index) {
  return is(bytes, index, ALPHA) || isDash(at(bytes, index));
}
function walkBack(cursor, from, floor) {
  const { bytes, labels: labels2 } = cursor;
  let whole = 0;
  let part2 = 0;
  let wordEnd = from;
  let here = classesAt(bytes, from - 1);
  for (let index = from - 1; index >= floor; index -= 1) {
    const found3 = here;
    here = classesAt(bytes, index - 1);
    if ((found3 & ALPHA) === 0) {
      if (at(bytes, index) === 0) break;
      wordEnd = index;
      continue;
    }
    const code2 = at(bytes, index) | 32;
    whole = mix(whole, code2);
    part2 = mix(part2, code2);
    if ((here & ALPHA) !== 0 && ((found3 & UPPER) === 0 || !beginsPart(bytes, index))) continue;
    const says = saysOf(labels2, part2) ?? (part2 === whole ? void 0 : saysOf(labels2, whole));
    if (says && !isPlaceholder(bytes, index, wordEnd)) {
      cursor.memoLabelAt = index;
      return withDash(cursor, index, whole) ?? says;
    }
    part2 = 0;
    if ((here & ALPHA) === 0 && !isDash(at(bytes, index - 1))) whole = 0;
  }
  return labels2.silence;
}
function withDash({ bytes, labels: labels2 }, start, whole) {
  if (!isDash(at(bytes, start - 1)) || !is(bytes, start - 2, ALPHA)) return void 0;
  let hash = whole;
  for (let index = start - 2; index > start - BEFORE && is(bytes, index, ALPHA); index -= 1)
    hash = mix(hash, at(bytes, index) | 32);
  return saysOf(labels2, hash);
}
function beginsPart(bytes, index) {
  return is(bytes, index - 1, LOWER) || is(bytes, index + 1, LOWER);
}
function isDash(code2) {
  return code2 === HYPHEN4 || code2 === UNDERSCORE2;
}
function isPlaceholder(bytes, start, end) {
  if (at(bytes, start - 1) !== BRACKET_OPEN) return false;
  const after = at(bytes, end);
  return after === BRACKET_CLOSE || after === COLON2 && is(bytes, end + 1, LOWER);
}

// ../../../packages/core/src/pii/engine/text/fold.ts
var FULL_WIDTH = { first: 65281, last: 65374, distance: 65248 };
var LETTER_CODE = 224;
var OTHER_CODE = 183;
var BLANK_CODE = 160;
var DASH_CODE = 45;
var table = new Uint8Array(65536);
function fold(unit) {
  const known3 = table[unit];
  if (known3 !== 0) return known3;
  const folded2 = foldOnce(unit);
  table[unit] = folded2;
  return folded2;
}
function foldOnce(unit) {
  if (unit < 256) return unit;
  if (unit >= FULL_WIDTH.first && unit <= FULL_WIDTH.last) return unit - FULL_WIDTH.distance;
  const char = String.fromCharCode(unit);
  if (/[\u2000-\u200a\u202f\u205f\u3000]/.test(char)) return BLANK_CODE;
  if (/[\u2010-\u2015\u2212]/.test(char)) return DASH_CODE;
  return /[\p{L}\p{N}\p{M}]/u.test(char) ? LETTER_CODE : OTHER_CODE;
}

// ../../../packages/core/src/pii/engine/text/window.ts
var REACH = 512;
var SIZE = 1 << 16;
var PADDING = 64;
var beyondLatin1 = /[\u0100-\uffff]/;
function createWindow(native) {
  const memory = new ArrayBuffer(REACH + SIZE + REACH + PADDING);
  const bytes = new Uint8Array(memory);
  return {
    bytes,
    words: new Int32Array(memory),
    write: native ? nativeWriter(native, bytes) : plainWriter(bytes),
    text: "",
    textAt: 0,
    hasAt: true,
    folded: false,
    to: 0,
    moves: 0
  };
}
function plainWriter(bytes) {
  return (text, textAt) => {
    for (let index = 0; index < text.length; index += 1) {
      bytes[textAt + index] = fold(text.charCodeAt(index));
    }
    return beyondLatin1.test(text);
  };
}
function nativeWriter(native, bytes) {
  const units = new Uint16Array(bytes.length);
  const wide = native.from(units.buffer);
  const narrow = native.from(bytes.buffer);
  return (text, textAt) => {
    if (!beyondLatin1.test(text)) {
      narrow.write(text, textAt, text.length, "latin1");
      return false;
    }
    wide.write(text, 0, text.length * 2, "utf16le");
    for (let index = 0; index < text.length; index += 1) {
      bytes[textAt + index] = fold(units[index]);
    }
    return true;
  };
}
function moveTo(window, text, { start, stop }) {
  const next = Math.min(start + SIZE, stop);
  const from = Math.max(0, start - REACH);
  window.text = text.slice(from, next + REACH);
  window.textAt = REACH - (start - from);
  window.to = REACH + next - start;
  window.moves += 1;
  window.hasAt = true;
  window.bytes.fill(0, 0, window.textAt);
  window.folded = window.write(window.text, window.textAt);
  const end = window.textAt + window.text.length;
  window.bytes.fill(0, end, end + PADDING);
  return next;
}

// ../../../packages/core/src/pii/engine/emit.ts
function emit(cursor, place, { alone, labelled, keepsId = false }, start, end) {
  if (start < REACH || start >= cursor.window.to) return;
  let score = alone;
  if (labelled !== unlabelled && alone > 0 && alone < confidence.sure) {
    const { bytes } = cursor;
    const isGlued = cursor.isGlued || jointAfter(bytes, end) === "glued";
    if (isGlued ? !isInFileName(bytes, start, end) : isInCode(bytes, start, end)) score = 0;
  }
  if (labelled !== unlabelled && labelled >= cursor.least) {
    const near = nearLabel(cursor, place, start, end);
    if (near === "own") score = Math.max(score, labelled);
    else if (near === "other" || near === "id" && !keepsId)
      score = Math.min(score, confidence.contrary);
  }
  if (score <= 0 || score < cursor.least) return;
  const { base } = cursor;
  cursor.found.push({
    kind: cursor.kinds[place],
    start: start + base,
    end: end + base,
    confidence: score
  });
}

// ../../../packages/core/src/pii/detector/define-detector.ts
var LONGEST3 = 384;
var KEBAB = /^[a-z]+(?:-[a-z\d]+)*$/;
function detectorIssues(detector) {
  const bounded = (key2, maximum) => {
    const value2 = detector[key2];
    if (typeof value2 !== "number" || !Number.isInteger(value2)) return [wrongType([key2], "number")];
    if (value2 < 0) return [{ code: "too-small", path: [key2], params: { minimum: 0 } }];
    return value2 > maximum ? [{ code: "too-large", path: [key2], params: { maximum } }] : [];
  };
  return [
    ...typeof detector.kind === "string" && KEBAB.test(detector.kind) ? [] : [{ code: "wrong-format", path: ["kind"], params: { format: "kebab-case" } }],
    ...detector.pattern instanceof RegExp ? [] : [wrongType(["pattern"], "RegExp")],
    ...typeof detector.validate === "function" ? [] : [wrongType(["validate"], "function")],
    ...typeof detector.createSearch === "function" ? [] : [wrongType(["createSearch"], "function")],
    ...isWords(detector.labels) ? [] : [wrongType(["labels"], "array")],
    ...bounded("confidence", 100),
    ...bounded("labelledConfidence", 100),
    ...bounded("longest", LONGEST3)
  ];
}
var isWords = (value2) => Array.isArray(value2) && value2.every((word3) => typeof word3 === "string");

// ../../../packages/core/src/pii/engine/text/without-ignorable.ts
var anyIgnorable = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/;
var LONGEST_RUN = 8;
var beyondLatin12 = /[\u0100-\uffff]/;
var SOFT_HYPHEN = "\xAD";
var same = (index) => index;
var noWay = { toOriginal: same, endInOriginal: same, fromOriginal: same };
function withoutIgnorable(text) {
  const clean = !text.includes(SOFT_HYPHEN) && !beyondLatin12.test(text);
  if (clean || !anyIgnorable.test(text)) return { text, ...noWay };
  return { text: shorten(text), ...createWayBack(text) };
}
function isIgnorable(code2) {
  if (code2 < 8203) return code2 === 173;
  if (code2 > 8292) return code2 === 65279;
  return code2 < 8208 || code2 >= 8288 || code2 >= 8234 && code2 < 8239;
}
function endOfRun(text, start) {
  let end = start;
  while (end < text.length && isIgnorable(text.charCodeAt(end))) end += 1;
  return end;
}
var BATCH = 1 << 13;
var batch = new Uint16Array(BATCH);
function shorten(text) {
  const parts2 = [];
  let size = 0;
  const keep = (code2) => {
    batch[size] = code2;
    size += 1;
    if (size === BATCH) flush();
  };
  const flush = () => {
    parts2.push(
      String.fromCharCode.apply(void 0, batch.subarray(0, size))
    );
    size = 0;
  };
  for (let index = 0; index < text.length; index += 1) {
    const code2 = text.charCodeAt(index);
    if (!isIgnorable(code2)) {
      keep(code2);
      continue;
    }
    const end = endOfRun(text, index);
    for (let wall = index; end - index > LONGEST_RUN && wall < end; wall += 1) {
      keep(text.charCodeAt(wall));
    }
    index = end - 1;
  }
  flush();
  return parts2.join("");
}
function createWayBack(text) {
  let place = 0;
  let gone = 0;
  const restart = () => {
    place = 0;
    gone = 0;
  };
  const step = (limit) => {
    const end = endOfRun(text, place);
    const length = end - place;
    if (length === 0) place += 1;
    else {
      if (end > limit) return false;
      if (length <= LONGEST_RUN) gone += length;
      place = end;
    }
    return true;
  };
  const toOriginal = (index) => {
    if (place - gone > index) restart();
    while (place - gone < index || place - gone === index && endOfRun(text, place) > place) {
      step(text.length);
    }
    return index + gone;
  };
  return {
    toOriginal,
    endInOriginal: (end) => toOriginal(end - 1) + 1,
    fromOriginal(index) {
      if (place > index) restart();
      while (place < index && step(index)) {
      }
      return index - gone;
    }
  };
}

// ../../../packages/core/src/pii/data/named-signs.ts
var namedSigns = /* @__PURE__ */ new Map([
  ["nbsp", "\xA0"],
  ["commat", "@"],
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["period", "."],
  ["hyphen", "-"],
  ["dash", "-"],
  ["lowbar", "_"],
  ["colon", ":"],
  ["sol", "/"],
  ["plus", "+"],
  ["lpar", "("],
  ["rpar", ")"],
  ["shy", ""],
  ["ensp", " "],
  ["emsp", " "],
  ["thinsp", " "]
]);

// ../../../packages/core/src/pii/engine/escapes/escape-at.ts
var PERCENT = 37;
var AMPERSAND2 = 38;
var EQUALS3 = 61;
var BACKSLASH = 92;
var HASH = 35;
var SEMICOLON = 59;
var LONGEST_NAME3 = 8;
var CONTROLS = { n: "\n", r: "\r", t: "	", f: "\f", v: "\v" };
var current = { length: 0, sign: "" };
function found(length, sign2) {
  current.length = length;
  current.sign = sign2;
  return current;
}
var hexOf = (code2) => code2 < 58 ? code2 > 47 ? code2 - 48 : -1 : (code2 | 32) > 96 && (code2 | 32) < 103 ? (code2 | 32) - 87 : -1;
function hexAt(text, start, count2) {
  let value2 = 0;
  for (let index = start; index < start + count2; index += 1) {
    const digit = hexOf(text.charCodeAt(index));
    if (digit < 0) return -1;
    value2 = value2 * 16 + digit;
  }
  return value2;
}
var isPrintable = (code2) => code2 > 31 && code2 < 127 || code2 === 160 || code2 === 10 || code2 === 13 || code2 === 9;
var isWordAt = (text, index) => /[\w+(@]/.test(text.charAt(index));
function escapeAt(text, index) {
  const code2 = text.charCodeAt(index);
  if (code2 === PERCENT) return percentAt(text, index);
  if (code2 === BACKSLASH) return backslashAt(text, index);
  if (code2 === AMPERSAND2) return entityAt(text, index);
  return code2 === EQUALS3 ? quotedAt(text, index) : found(0, "");
}
function signOf(code2, length) {
  return isPrintable(code2) ? found(length, String.fromCharCode(code2)) : found(0, "");
}
function percentAt(text, index) {
  const value2 = hexAt(text, index + 1, 2);
  return value2 > 0 && /\w/.test(String.fromCharCode(value2)) ? found(0, "") : signOf(value2, 3);
}
function backslashAt(text, index) {
  const next = text.charAt(index + 1);
  if (next === "u") return signOf(hexAt(text, index + 2, 4), 6);
  if (next === "x") return signOf(hexAt(text, index + 2, 2), 4);
  const sign2 = CONTROLS[next];
  return sign2 !== void 0 && isWordAt(text, index + 2) ? found(2, sign2) : found(0, "");
}
function entityAt(text, index) {
  let end = index + 1;
  while (end <= index + LONGEST_NAME3 && text.charCodeAt(end) !== SEMICOLON) end += 1;
  if (end > index + LONGEST_NAME3 || end >= text.length) return found(0, "");
  const length = end + 1 - index;
  if (text.charCodeAt(index + 1) !== HASH) {
    const sign2 = namedSigns.get(text.slice(index + 1, end));
    return sign2 === void 0 ? found(0, "") : found(length, sign2);
  }
  const isHex = (text.charCodeAt(index + 2) | 32) === 120;
  const digits2 = text.slice(index + (isHex ? 3 : 2), end);
  if (!(isHex ? /^[\da-f]{1,4}$/i : /^\d{1,4}$/).test(digits2)) return found(0, "");
  return signOf(Number.parseInt(digits2, isHex ? 16 : 10), length);
}
function quotedAt(text, index) {
  const next = text.charCodeAt(index + 1);
  if (next === 10 && isWordAt(text, index + 2) && isWordAt(text, index - 1)) return found(2, "");
  if (next === 13 && text.charCodeAt(index + 2) === 10 && isWordAt(text, index + 3))
    return found(3, "");
  if (next !== 52 || text.charCodeAt(index + 2) !== 48 || !/[a-z]/i.test(text.charAt(index + 3)))
    return found(0, "");
  const isMail2 = /\w$/.test(text.charAt(index - 1)) && /^[\w-]{1,63}\.[a-z]{2}/i.test(text.slice(index + 3, index + 70));
  return isMail2 ? found(3, "@") : found(0, "");
}

// ../../../packages/core/src/pii/engine/escapes/form-blanks.ts
var PLUS2 = 43;
var EQUALS4 = 61;
var AT = 64;
var LONGEST_NAME4 = 32;
var LONGEST_VALUE = 128;
var inName = /[\w.[\]%-]/;
var endsValue = /[\s&"'<>=]/;
var inWord = /[\w%)]/;
function formBlanks(text) {
  const found3 = [];
  let done = 0;
  for (let sign2 = text.indexOf("&"); sign2 >= 0; sign2 = text.indexOf("&", sign2 + 1)) {
    const value2 = startOfValue(text, sign2 + 1);
    if (value2 < 0) continue;
    if (done !== sign2) addBlanks(text, valueBefore(text, sign2), sign2, found3);
    done = endOfValue(text, value2);
    addBlanks(text, value2, done, found3);
  }
  return found3;
}
function startOfValue(text, start) {
  let index = start;
  while (index < start + LONGEST_NAME4 && inName.test(text.charAt(index))) index += 1;
  return index > start && text.charCodeAt(index) === EQUALS4 ? index + 1 : -1;
}
function valueBefore(text, end) {
  let index = end - 1;
  while (index > end - LONGEST_VALUE && index > 0 && !endsValue.test(text.charAt(index)))
    index -= 1;
  return text.charCodeAt(index) === EQUALS4 ? index + 1 : end;
}
function endOfValue(text, start) {
  const most = Math.min(text.length, start + LONGEST_VALUE);
  let index = start;
  while (index < most && !endsValue.test(text.charAt(index))) index += 1;
  return index;
}
function addBlanks(text, start, end, found3) {
  let isAddress = false;
  const blanks2 = [];
  for (let index = end - 1; index > start; index -= 1) {
    const code2 = text.charCodeAt(index);
    if (code2 === AT) isAddress = true;
    if (code2 !== PLUS2) continue;
    const isBetween = inWord.test(text.charAt(index - 1)) && /[\w(%]/.test(text.charAt(index + 1));
    if (isBetween && !isAddress) blanks2.push({ from: index, to: index + 1, sign: " " });
  }
  found3.push(...blanks2.reverse());
}
var mayHoldForm = (text) => text.includes("&") && text.includes("=") && text.includes("+");

// ../../../packages/core/src/pii/engine/escapes/spoken-signs.ts
var bracketed = /(?<=\w) ?[[({]at[\])}] ?(?=\w)/gi;
var said = /(?<=[\w-] )at (?=[\w-]{1,63} dot [a-z])/gi;
var dots = / ?[[({](?:dot|punt)[\])}] ?| dot (?=[a-z]{2})/gi;
var DOMAIN = 128;
var LONGEST_MESSAGE2 = 4096;
function spokenSigns(text) {
  const pattern = isBracketed(text) ? bracketed : text.length <= LONGEST_MESSAGE2 && text.includes(" dot ") ? said : void 0;
  if (pattern === void 0) return [];
  const found3 = [];
  for (const match of text.matchAll(pattern)) {
    const to = match.index + match[0].length;
    const from = text[match.index - 1] === " " ? match.index - 1 : match.index;
    if (from < (found3.at(-1)?.to ?? 0)) continue;
    found3.push({ from, to, sign: "@" });
    const [domain = ""] = text.slice(to, to + DOMAIN).split(/[\n,;]/, 1);
    for (const dot of domain.matchAll(dots)) {
      const start = to + dot.index;
      found3.push({ from: start, to: start + dot[0].length, sign: "." });
    }
  }
  return found3;
}
function maySpell(text) {
  return isBracketed(text) || text.length <= LONGEST_MESSAGE2 && text.includes(" dot ");
}
function isBracketed(text) {
  return text.includes("[at]") || text.includes("(at)");
}

// ../../../packages/core/src/pii/engine/escapes/way-back.ts
function startRewriting(text) {
  const pieces = [];
  const ends3 = [];
  const originalEnds = [];
  const originalStarts = [];
  let done = 0;
  let length = 0;
  return {
    replace(from, to, sign2) {
      if (from < done) return;
      pieces.push(text.slice(done, from), sign2);
      length += from - done + sign2.length;
      done = to;
      ends3.push(length);
      originalStarts.push(from);
      originalEnds.push(to);
    },
    finish() {
      if (done === 0) return void 0;
      pieces.push(text.slice(done));
      return {
        text: pieces.join(""),
        toOriginal(index) {
          const last = lastAtMost(ends3, index);
          const next = last + 1;
          const start = originalStarts[next];
          const moved = last < 0 ? index : index - ends3[last] + originalEnds[last];
          return start !== void 0 && moved > start ? start : moved;
        },
        endInOriginal(end) {
          const last = lastAtMost(ends3, end);
          return last < 0 ? end : end - ends3[last] + originalEnds[last];
        },
        fromOriginal(index) {
          const last = lastAtMost(originalStarts, index);
          if (last < 0) return index;
          const past = index - originalEnds[last];
          return ends3[last] + Math.max(past, 0);
        }
      };
    }
  };
}
function lastAtMost(sorted, limit) {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle2 = low + high >> 1;
    if (sorted[middle2] <= limit) low = middle2 + 1;
    else high = middle2;
  }
  return low - 1;
}

// ../../../packages/core/src/pii/engine/escapes/without-escapes.ts
var SIGNS = ["%", "&", "\\", "="];
var CODES = SIGNS.map((sign2) => sign2.charCodeAt(0));
var NEAR = 24;
var PIECE = 1 << 15;
var OVERLAP = 8;
function withoutEscapes(text) {
  if (!mayHoldEscapes(text)) return void 0;
  const signs2 = SIGNS.filter((sign2) => text.includes(sign2));
  const spoken = withBlanks(text, spokenSigns(text));
  const rewriting = startRewriting(text);
  let next = 0;
  const sayBefore = (limit) => {
    for (let item = spoken[next]; item && item.from < limit; item = spoken[next]) {
      rewriting.replace(item.from, item.to, item.sign);
      next += 1;
    }
  };
  const nextSign = createSignSearch(text, signs2);
  for (let index = nextSign(0); index < text.length; ) {
    const { length, sign: sign2 } = escapeAt(text, index);
    if (length > 0) {
      sayBefore(index);
      rewriting.replace(index, index + length, sign2);
    }
    index = nextSign(index + Math.max(length, 1));
  }
  sayBefore(text.length);
  return rewriting.finish();
}
function withBlanks(text, spoken) {
  if (!mayHoldForm(text)) return spoken;
  return [...spoken, ...formBlanks(text)].sort((a, b) => a.from - b.from);
}
function mayHoldEscapes(text) {
  for (let start = 0; start < text.length; start += PIECE) {
    const piece = text.slice(start, start + PIECE + OVERLAP);
    if (SIGNS.some((sign2) => piece.includes(sign2)) || maySpell(piece)) return true;
  }
  return false;
}
function createSignSearch(text, signs2) {
  const places = signs2.map(() => -1);
  return (from) => {
    const near = Math.min(from + NEAR, text.length);
    for (let index = from; index < near; index += 1) {
      if (CODES.includes(text.charCodeAt(index))) return index;
    }
    let nearest = text.length;
    for (let place = 0; place < signs2.length; place += 1) {
      if (places[place] < near) {
        const index = text.indexOf(signs2[place], near);
        places[place] = index < 0 ? text.length : index;
      }
      nearest = Math.min(nearest, places[place]);
    }
    return nearest;
  };
}

// ../../../packages/core/src/pii/engine/escapes/read-text.ts
var readEscaped = (original) => {
  const plain4 = withoutIgnorable(original);
  const read = withoutEscapes(plain4.text);
  if (read === void 0) return plain4;
  return {
    text: read.text,
    toOriginal: (index) => plain4.toOriginal(read.toOriginal(index)),
    endInOriginal: (end) => plain4.endInOriginal(read.endInOriginal(end)),
    fromOriginal: (index) => read.fromOriginal(plain4.fromOriginal(index))
  };
};

// ../../../packages/core/src/pii/engine/shape.ts
function shapeOf2(triggers2, match) {
  return { triggers: triggers2, match, winsTies: false };
}
function winningTies(shape) {
  return { ...shape, winsTies: true };
}

// ../../../packages/core/src/pii/engine/trigger.ts
var TRIGGERS = 256;
var AT_SIGN = 0;
var CAPITALS = 1;
var PATH = 2;
var HYPHENED = 3;
var DIALLED = 4;
var DAY_AND_WORD = 5;
var HEX_DIGITS = 6;
var ORDINAL = 7;
var SIGN = 8;
var LONG_WORD = 9;
var TWELVE = 10;
var TEXT = 11;
var LEAD = 96;
var DIGITS = 32;
var GROUPS = 64;
var LETTERS2 = 96;
var DIGITS_LETTERS = 224;
var GAP_AFTER_LETTERS = 32;
var SMALL = 64;
var GAP_AFTER_DIGITS = 16;
var MOST_DIGITS = 19;
var MOST_LETTERS = 16;
function digits(length) {
  return DIGITS + length;
}
var SPACE = 0;
var DOT4 = 8;
var DASH = 16;
function groupsAfter(separator, length) {
  return GROUPS + separator + length;
}
function lettersBefore(count2, gap, isSmall = false) {
  return LETTERS2 + count2 + (gap ? GAP_AFTER_LETTERS : 0) + (isSmall ? SMALL : 0);
}
function lettersAfter(count2, gap) {
  return DIGITS_LETTERS + count2 + (gap ? GAP_AFTER_DIGITS : 0);
}
function capitalsBefore(fewest, most, gaps2) {
  const counts = Array.from({ length: most - fewest + 1 }, (_, index) => fewest + index);
  return counts.flatMap((count2) => gaps2.map((gap) => lettersBefore(count2, gap)));
}

// ../../../packages/core/src/pii/engine/matchers/digit-run.ts
function digitRun(length, { passes, grade: grade2 }) {
  return shapeOf2([digits(length)], (cursor, place, start, end) => {
    if (passes === void 0 || passes()) emit(cursor, place, grade2, start, end);
  });
}

// ../../../packages/core/src/pii/candidate/symbols.ts
var symbols = new Uint8Array(40);
function symbolChar(index) {
  return symbols[index].toString(36);
}
function symbolsValue(from, to) {
  let value2 = 0;
  for (let index = from; index < to; index += 1) value2 = value2 * 10 + symbols[index];
  return value2;
}

// ../../../packages/core/src/pii/candidate/form.ts
var DIGIT2 = 1;
var CAPITAL = 2;
var LETTER2 = 6;
var bits2 = {
  n: DIGIT2,
  a: LETTER2,
  c: LETTER2 | DIGIT2,
  A: CAPITAL,
  C: CAPITAL | DIGIT2
};
function formOf(structure) {
  const each2 = structure.replaceAll(/(\d+)(\w)/g, (_, count2, kind) => kind.repeat(count2));
  return Uint8Array.from(each2, (kind) => bits2[kind]);
}

// ../../../packages/core/src/pii/validators/is-a-number.ts
var tenDigits = formOf("10n");
var LENGTH = 10;
function isAdministrationNumber() {
  if (symbols[0] === 0) return false;
  let sum = 0;
  let weighed2 = 0;
  for (let index = 0; index < LENGTH; index += 1) {
    const digit = symbols[index];
    if (index > 0 && digit === symbols[index - 1]) return false;
    sum += digit;
    weighed2 += digit * 2 ** index;
  }
  return (sum % 11 === 0 || sum % 11 === 5) && weighed2 % 11 === 0;
}

// ../../../packages/core/src/pii/kinds/a-number.ts
var aNumber = deepFreeze({
  kind: "a-number",
  category: "identity-documents",
  words: "anummer anr administratienummer",
  shapes: [digitRun(10, { passes: isAdministrationNumber, grade: grade(0) })]
});

// ../../../packages/core/src/pii/kinds/agb-code.ts
var agbCode = deepFreeze({
  kind: "agb-code",
  category: "staff",
  words: "agb agbcode agbnummer agbnr",
  shapes: [digitRun(8, { grade: grade(0) })]
});

// ../../../packages/core/src/pii/validators/is-real-date.ts
function isRealDate(year, month, day2) {
  if (!(month >= 1 && month <= 12 && day2 >= 1)) return false;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 ? leap ? 29 : 28 : 30 + (month + (month >> 3) & 1);
  return day2 <= days;
}

// ../../../packages/core/src/pii/validators/is-belgian-national-number.ts
var BORN_SINCE_2000 = 2e9;
var belgianNumber = formOf("11n");
function isBelgianNumber() {
  const base = symbolsValue(0, 9);
  const rest = 97 - symbolsValue(9, 11);
  const century = base % 97 === rest ? 1900 : (base + BORN_SINCE_2000) % 97 === rest ? 2e3 : 0;
  if (century === 0) return false;
  const written = symbolsValue(2, 4);
  const month = written % 20;
  const day2 = symbolsValue(4, 6);
  if (written > 52 || month > 12) return false;
  return month === 0 || day2 === 0 || isRealDate(century + symbolsValue(0, 2), month, day2);
}

// ../../../packages/core/src/pii/engine/text/groups.ts
var ZERO2 = 48;
var MOST_GROUPS = 7;
var LONG_GROUP = 15;
var ends = new Int32Array(MOST_GROUPS + 1);
var sums = new Int32Array(MOST_GROUPS + 1);
var weighed = new Int32Array(MOST_GROUPS + 1);
var first = 0;
var groups = {
  sign: 0,
  /** Lengths of the groups, four bits each. */
  shape: 0,
  count: 0
};
function forgetGroups() {
  groups.count = 0;
}
function endOf(group) {
  return ends[first + group & MOST_GROUPS];
}
function headOf(taken2) {
  return taken2 > groups.count ? 0 : groups.shape >>> 4 * (groups.count - taken2);
}
function isLuhnOfFours() {
  let sum = 0;
  for (let group = 0; group < 4; group += 1) sum += sums[first + group & MOST_GROUPS];
  return sum % 10 === 0;
}
function passesElevenInThrees(bytes) {
  const second = first + 1 & MOST_GROUPS;
  const third = first + 2 & MOST_GROUPS;
  const total = sums[first] * 6 + sums[second] * 3;
  const sum = total + weighed[first] + weighed[second] + weighed[third];
  return sum > 0 && (sum - 2 * (at(bytes, ends[third] - 1) - ZERO2)) % 11 === 0;
}
function addGroup(bytes, start, end, group) {
  const place = first + group & MOST_GROUPS;
  ends[place] = end;
  if (end - start === 4) {
    sums[place] = doubled(at(bytes, start) - ZERO2) + (at(bytes, start + 1) - ZERO2) + doubled(at(bytes, start + 2) - ZERO2) + (at(bytes, start + 3) - ZERO2);
  }
  if (end - start === 3) {
    const hundreds = at(bytes, start) - ZERO2;
    const tens = at(bytes, start + 1) - ZERO2;
    const ones = at(bytes, start + 2) - ZERO2;
    sums[place] = hundreds + tens + ones;
    weighed[place] = 3 * hundreds + 2 * tens + ones;
  }
  return end - start;
}
function doubled(digit) {
  return digit > 4 ? digit * 2 - 9 : digit * 2;
}
function readGroups(bytes, start, end) {
  const length = end - start;
  const most = length === 1 ? MOST_GROUPS : length === 3 ? 4 : 5;
  const sign2 = blankAsSpace(at(bytes, end));
  let { shape, count: count2 } = groups;
  if (count2 > 1 && endOf(0) === start - 1 && endOf(1) === end && groups.sign === sign2) {
    first = first + 1 & MOST_GROUPS;
    count2 -= 1;
    shape &= (1 << 4 * count2) - 1;
  } else {
    shape = addGroup(bytes, start, end, 0);
    count2 = 1;
  }
  if (count2 > most) {
    shape >>>= 4 * (count2 - most);
    count2 = most;
  }
  for (let index = endOf(count2 - 1); count2 < most; count2 += 1) {
    if (blankAsSpace(at(bytes, index)) !== sign2 || !is(bytes, index + 1, DIGIT)) break;
    const from = index + 1;
    index = from + 1;
    while (index < from + LONG_GROUP && is(bytes, index, DIGIT)) index += 1;
    shape = shape * 16 + addGroup(bytes, from, index, count2);
  }
  groups.sign = sign2;
  groups.shape = shape;
  groups.count = count2;
}

// ../../../packages/core/src/pii/engine/text/match-form.ts
var LINE_END = 10;
var RETURN2 = 13;
var SPACE2 = 32;
var HYPHEN5 = 45;
var DOT5 = 46;
var LONG = 15;
var COUNTRY = 2;
function matchForm(bytes, start, form) {
  let index = start;
  let sign2 = 0;
  for (let seen = 0; seen < form.length; seen += 1) {
    let found3 = classesAt(bytes, index);
    if ((found3 & WORD) === 0 && seen > 0) {
      let code3 = blankAsSpace(at(bytes, index));
      if (sign2 === SPACE2 && form.length >= LONG) {
        if (code3 === RETURN2 && at(bytes, index + 1) === LINE_END) index += 1;
        if (code3 === RETURN2 || code3 === LINE_END) code3 = SPACE2;
      }
      if (seen !== COUNTRY || code3 !== SPACE2) {
        if (sign2 === 0 && seen !== COUNTRY && (code3 === SPACE2 || code3 === HYPHEN5 || code3 === DOT5))
          sign2 = code3;
        else if (code3 !== sign2 || sign2 === 0) return 0;
      }
      index += 1;
      found3 = classesAt(bytes, index);
    }
    if ((found3 & form[seen]) === 0) return 0;
    const code2 = at(bytes, index);
    symbols[seen] = code2 < 58 ? code2 - 48 : (code2 & 31) + 9;
    index += 1;
  }
  return is(bytes, index, WORD) ? 0 : index;
}
function matchWhole(bytes, start, form) {
  const end = start + form.length;
  for (let index = start; index < end; index += 1) if (!is(bytes, index, WORD)) return 0;
  return matchForm(bytes, start, form);
}
function readDigits(bytes, start, end) {
  let count2 = 0;
  for (let index = start; index < end; index += 1) {
    const digit = at(bytes, index) - 48;
    if (digit >= 0 && digit < 10) {
      symbols[count2] = digit;
      count2 += 1;
    }
  }
}

// ../../../packages/core/src/pii/engine/matchers/be-national-number.ts
var sure = grade(confidence.sure, unlabelled);
var HYPHEN6 = 45;
var DOT6 = 46;
function matchBelgianNumber(cursor, place, start) {
  const { bytes } = cursor;
  if (groups.shape !== 546 || at(bytes, endOf(2)) !== HYPHEN6) return;
  const end = start + 15;
  for (let index = start + 9; index < end; index += 1) {
    if (index === start + 12 ? at(bytes, index) !== DOT6 : !is(bytes, index, DIGIT)) return;
  }
  if (!endsNumber(bytes, end)) return;
  readDigits(bytes, start, end);
  if (isBelgianNumber()) emit(cursor, place, sure, start, end);
}

// ../../../packages/core/src/pii/kinds/be-national-number.ts
var beNationalNumber = deepFreeze({
  kind: "be-national-number",
  category: "identity-documents",
  words: "rijksregisternummer rijksregister insz niss rrn rijksregisternr nationalnumber insznummer",
  shapes: [
    digitRun(11, { passes: isBelgianNumber, grade: grade(confidence.fair) }),
    shapeOf2([groupsAfter(DOT4, 2)], matchBelgianNumber)
  ]
});

// ../../../packages/core/src/pii/data/bic-countries.ts
var bicCountries = deepFreeze({
  A: "DEFGILMOQRSTUWXZ",
  B: "ABDEFGHIJLMNOQRSTVWYZ",
  C: "ACDFGHIKLMNORUVWXYZ",
  D: "EJKMOZ",
  E: "CEGHRST",
  F: "IJKMOR",
  G: "ABDEFGHILMNPQRSTUWY",
  H: "KMNRTU",
  I: "DELMNOQRST",
  J: "EMOP",
  K: "EGHIMNPRWYZ",
  L: "ABCIKRSTUVY",
  M: "ACDEFGHKLMNOPQRSTUVWXYZ",
  N: "ACEFGILOPRUZ",
  O: "M",
  P: "AEFGHKLMNRSTWY",
  Q: "A",
  R: "EOSUW",
  S: "ABCDEGHIJKLMNORSTVXYZ",
  T: "CDFGHJKLMNORTVWZ",
  U: "AGMSYZ",
  V: "ACEGINU",
  W: "FS",
  X: "K",
  Y: "ET",
  Z: "AMW"
});

// ../../../packages/core/src/pii/validators/is-bic.ts
var known;
function isCountry(first2, second) {
  known ??= markCountries();
  return known[(first2 & 31) << 5 | second & 31] === 1;
}
function markCountries() {
  const marks3 = new Uint8Array(1024);
  for (const [first2, seconds] of Object.entries(bicCountries)) {
    for (const second of seconds) {
      marks3[(first2.charCodeAt(0) & 31) << 5 | second.charCodeAt(0) & 31] = 1;
    }
  }
  return marks3;
}

// ../../../packages/core/src/pii/engine/matchers/bic.ts
var besideIban = grade(confidence.strong);
var bare = grade(0);
var LONGEST4 = 11;
var SHORT = 8;
var BEFORE2 = 64;
var AFTER2 = 48;
function matchBic(cursor, place, index, end) {
  const { bytes } = cursor;
  let start = index;
  while (start > index - LONGEST4 && is(bytes, start - 1, UPPER)) start -= 1;
  if (end - start < 6 || end - start > LONGEST4 || is(bytes, start - 1, WORD)) return;
  let stop = end;
  while (stop < start + LONGEST4 && is(bytes, stop, UPPER | DIGIT)) stop += 1;
  const length = stop - start;
  if (length !== SHORT && length !== LONGEST4 || is(bytes, stop, WORD)) return;
  const first2 = at(bytes, start + 4);
  const second = at(bytes, start + 5);
  if (!isCountry(first2, second)) return;
  cursor.isGlued = false;
  emit(cursor, place, hasIbanNear(cursor, start, stop) ? besideIban : bare, start, stop);
}
function hasIbanNear(cursor, start, stop) {
  const { bytes, heads } = cursor;
  readHeads(cursor, start - BEFORE2, stop + AFTER2);
  for (let index = heads.length - 1; index >= 0; index -= 1) {
    const head = heads[index];
    if (head < start - BEFORE2) return false;
    if (at(bytes, head) === at(bytes, start + 4) && at(bytes, head + 1) === at(bytes, start + 5))
      return true;
  }
  return false;
}
function readHeads(cursor, from, to) {
  const { bytes, heads } = cursor;
  for (let index = Math.max(from, cursor.headsTo); index < to; index += 1) {
    if (!is(bytes, index + 2, DIGIT) || !is(bytes, index + 3, DIGIT)) continue;
    if (!is(bytes, index, UPPER) || !is(bytes, index + 1, UPPER)) continue;
    if (!is(bytes, index - 1, WORD) && !is(bytes, index + 4, LOWER)) heads.push(index);
  }
  cursor.headsTo = Math.max(to, cursor.headsTo);
}

// ../../../packages/core/src/pii/kinds/bic.ts
var bic = deepFreeze({
  kind: "bic",
  category: "payment-methods",
  words: "bic biccode swift swiftcode bicswift swiftbic bankidentifier",
  shapes: [shapeOf2([CAPITALS], matchBic)]
});

// ../../../packages/core/src/pii/kinds/big-number.ts
var bigNumber = deepFreeze({
  kind: "big-number",
  category: "staff",
  words: "bignummer bignr bigregister bigregistratie bigregistratienummer",
  shapes: [digitRun(11, { grade: grade(0) })]
});

// ../../../packages/core/src/pii/engine/matchers/form-shape.ts
function formShape(triggers2, test) {
  const { form, passes, grade: grade2, inOnePiece = false, separatedAfter = [] } = test;
  const match = inOnePiece ? matchWhole : matchForm;
  return shapeOf2(triggers2, (cursor, place, start) => {
    const { bytes } = cursor;
    const end = match(bytes, start, form);
    if (end === 0 || !isSeparated(bytes, start, separatedAfter)) return;
    if (passes === void 0 || passes()) emit(cursor, place, grade2, start, end);
  });
}
function isSeparated(bytes, start, counts) {
  return counts.every((count2, index) => !is(bytes, start + count2 + index, WORD));
}

// ../../../packages/core/src/pii/kinds/brin.ts
var institution = formOf("2n2A");
var site = formOf("2n2A2n");
var sureness = grade(0, confidence.fair);
var brin = deepFreeze({
  kind: "brin",
  category: "other",
  words: "brin brincode brinnummer brinnr instellingscode",
  shapes: [
    formShape([lettersAfter(2, false)], { form: institution, grade: sureness, inOnePiece: true }),
    formShape([lettersAfter(2, false)], { form: site, grade: sureness, inOnePiece: true })
  ]
});

// ../../../packages/core/src/shared/check-digits/eleven-test.ts
function elevenTest(digits2, from = 0) {
  let sum = 99 - digits2[from + 8];
  for (let index = 0; index < 8; index += 1) sum += digits2[from + index] * (9 - index);
  return sum % 11;
}

// ../../../packages/core/src/pii/validators/is-bsn.ts
function isCitizenNumber() {
  return elevenTest(symbols) === 0 && symbolsValue(0, 9) > 0;
}
function isShortCitizenNumber() {
  symbols.copyWithin(1, 0, 8);
  symbols[0] = 0;
  const passes = isCitizenNumber();
  symbols.copyWithin(0, 1, 9);
  return passes;
}

// ../../../packages/core/src/pii/engine/matchers/three-groups.ts
var BLANK_CODE2 = 32;
var separators = [SPACE, DOT4, DASH];
function threeGroups({ spaced: spaced2, signed, inRow, passes }) {
  const triggers2 = separators.flatMap((separator) => [
    groupsAfter(separator, 3),
    groupsAfter(separator, 4)
  ]);
  const isRight = passes === void 0 ? passesEleven : testOf(passes);
  return shapeOf2(triggers2, (cursor, place, start) => {
    const { bytes } = cursor;
    const head = headOf(3);
    if (head !== 819 && head !== 1059) return;
    const end = endOf(2);
    if (!endsNumber(bytes, end) || !isRight(cursor, start, end)) return;
    const isInRow2 = groups.count > 3 || is(bytes, start - 1, BLANK) && is(bytes, start - 2, DIGIT);
    emit(cursor, place, isInRow2 ? inRow : groups.sign === BLANK_CODE2 ? spaced2 : signed, start, end);
  });
}
function passesEleven({ bytes }, start, end) {
  if (headOf(3) === 819) return passesElevenInThrees(bytes);
  readDigits(bytes, start, end);
  return isCitizenNumber();
}
var testOf = (passes) => (cursor, start, end) => {
  readDigits(cursor.bytes, start, end);
  return passes();
};

// ../../../packages/core/src/pii/kinds/bsn.ts
var bsn = deepFreeze({
  kind: "bsn",
  category: "pgn-bsn",
  words: "bsn bsns citizen bsnnr bsnnummer bsnnummers burgerservicenummer burgerservicenummers burgerservicenr burgerservice sofi sofinummer sofinr persoonsnummer pgn persoonsgebondennummer",
  shapes: [
    digitRun(9, { passes: isCitizenNumber, grade: grade(confidence.fair) }),
    digitRun(8, { passes: isShortCitizenNumber, grade: grade(0) }),
    threeGroups({
      spaced: grade(confidence.fair),
      signed: grade(confidence.likely),
      // Three groups apart from other numbers are a BSN by themselves; in a row of numbers they need a label.
      inRow: grade(0)
    })
  ]
});

// ../../../packages/core/src/pii/engine/matchers/digit-groups.ts
function digitGroups(lengths, test) {
  const { separators: separators2, passes, grade: grade2, mayGoOn: mayGoOn2 = false } = test;
  const wanted = lengths.reduce((shape, length) => shape * 16 + length, 0);
  const [first2 = 0] = lengths;
  const last = lengths.length - 1;
  const triggers2 = separators2.map((separator) => groupsAfter(separator, first2));
  return shapeOf2(triggers2, (cursor, place, start) => {
    if (groups.shape !== wanted) return;
    const { bytes } = cursor;
    const end = endOf(last);
    readDigits(bytes, start, end);
    if ((mayGoOn2 || endsNumber(bytes, end)) && passes()) emit(cursor, place, grade2, start, end);
  });
}

// ../../../packages/core/src/pii/validators/weighted-sum.ts
var ZERO3 = 48;
var NINE = 57;
var A = 87;
function weightedSum(weights, from) {
  let sum = 0;
  for (let index = 0; index < weights.length; index += 1) {
    const code2 = weights.charCodeAt(index);
    sum += (code2 > NINE ? code2 - A : code2 - ZERO3) * symbols[from + index];
  }
  return sum;
}

// ../../../packages/core/src/pii/validators/is-ahv-number.ts
var thirteenDigits = formOf("13n");
var COUNTRY2 = 756;
function isSwissNumber() {
  return symbolsValue(0, 3) === COUNTRY2 && weightedSum("1313131313131", 0) % 10 === 0;
}

// ../../../packages/core/src/pii/kinds/ch-ahv-number.ts
var chAhvNumber = deepFreeze({
  kind: "ch-ahv-number",
  category: "identity-documents",
  words: "ahv ahvnummer ahvnr avs sozialversicherungsnummer",
  shapes: [
    // An article of a Swiss shop may begin with 756 as well.
    digitRun(13, { passes: isSwissNumber, grade: grade(confidence.weak) }),
    digitGroups([3, 4, 4, 2], {
      separators: [DOT4],
      passes: isSwissNumber,
      grade: grade(confidence.likely)
    })
  ]
});

// ../../../packages/core/src/pii/engine/words/read-between.ts
var CHUNK = 4096;
function readBetween({ window, bytes }, start, end) {
  if (window.text !== "")
    return window.text.slice(Math.max(0, start - window.textAt), Math.max(0, end - window.textAt));
  let text = "";
  for (let from = Math.max(0, start); from < end; from += CHUNK)
    text += String.fromCharCode(...bytes.subarray(from, Math.min(from + CHUNK, end)));
  return text.replaceAll("\0", "\n");
}

// ../../../packages/core/src/pii/engine/matchers/credential/may-end-label.ts
var ENDINGS2 = "oordwordd issswdwortrasepasscretokentionikeyskeytkeyekey_key-key key";
var W = 119;
var MARKS2 = 1 << 13;
var marks;
function markOf2(bytes, last) {
  let code2 = 0;
  for (let index = last - 3; index <= last; index += 1)
    code2 = code2 << 5 | bytes[index] & 31;
  return Math.imul(code2, 2654435761) >>> 19;
}
function mayEndLabel(bytes, last) {
  if (marks === void 0) {
    marks = new Uint8Array(MARKS2);
    const codes3 = Array.from(ENDINGS2, (letter2) => letter2.charCodeAt(0));
    for (let end = 3; end < codes3.length; end += 4) marks[markOf2(codes3, end)] = 1;
  }
  return marks[markOf2(bytes, last)] === 1 || (at(bytes, last) | 32) === W || (at(bytes, last - 1) | 32) === W;
}

// ../../../packages/core/src/pii/engine/matchers/credential/secret-value.ts
var placeholder = /^(?:(?:my|your|uw|jouw|mijn)?[_ -]?(?:pass(?:word|wd)?|pwd?|wachtwoord|secret|geheim|token|key|user|admin|change.?(?:me|it)|voorbeeld|test|null|undefined|[*x•.?_#-]+)|.{0,20}example.{0,20})$/i;
var template = /^[$<{[(%]|\$\{|\{\{/;
var code = /[()[\]{}<>$\\]|^\w{1,40}\??\.[a-z_]|=>|::|^[a-z]{1,20}(?:Pass|Pwd|Token|Secret|Key)\w*$/;
function isPlaceholder2(value2) {
  return template.test(value2) || placeholder.test(value2);
}
function isCode(value2) {
  return code.test(value2);
}
function isPassword(value2) {
  if (/^\d{4,200}$/.test(value2)) return true;
  if (/^0x|\s/.test(value2) || !/\p{L}/u.test(value2)) return false;
  return value2.length > 4 && (/\d/.test(value2) || value2.length > 7 && /[!@#$%^&*?+~]/.test(value2));
}
function isKeyLike(value2) {
  return /^(?!\/|.*\/\/|.*\.\w{2,4}$)(?=.*[a-z])(?=(?:\D*\d){3})[\w.~+/=-]{16,512}$/i.test(value2);
}

// ../../../packages/core/src/pii/engine/matchers/credential/user-info.ts
var strong = grade(confidence.strong, unlabelled);
var LONGEST5 = 256;
var userInfo = /^([^\s:@/?#"'<>|\\]{0,64}):([^\s@/?#"'<>|\\]{4,128})@(?=[\w[])/;
function matchUserInfo(cursor, place, start) {
  const found3 = userInfo.exec(readBetween(cursor, start, start + LONGEST5));
  if (found3 === null) return;
  const [whole, user = "", password2 = ""] = found3;
  if (isPlaceholder2(password2) || password2 === user) return;
  emit(cursor, place, strong, start, start + whole.length - 1);
}

// ../../../packages/core/src/pii/engine/matchers/credential/labelled-secret.ts
var strong2 = grade(confidence.strong, unlabelled);
var SLASH2 = 47;
var CAPITAL_P = 80;
var ZERO4 = 48;
var BACKSLASH2 = 92;
var BEFORE3 = 200;
var AFTER3 = 400;
var password = /(?:(?:wachtwoord|pass(?:word|wd|wort|phrase))(?: is)?|(?:^|[^A-Za-z])(?:pwd|pw|ww)|_pass|[a-z](?:Pwd|Pass))$/i;
var short = /(?:p|w)w$/i;
var key = /(?:secret|token|(?:api|access|secret|account|auth|shared|storage)[_ -]?(?:access[_ -]?)?key)$/i;
var authorization = /authorization$/i;
var connection = /(?:^|[\s;"'])(?:server|source|host|user(?: ?id|name)?|uid)=/i;
var valued = /^>?[ \t]{0,4}\\{0,3}(?:"([^"\n]{1,200})|'([^'\n]{1,200})|([^\s"'`<>|;,&]{1,200}))/;
var header = /^[ \t]{0,4}\\{0,3}["'`]?((?:basic|bearer|token) {1,4})?([\w.~+/=-]{8,384})/i;
var WIFI = "WIFI:";
var wifiValue = /^((?:\\.|[^;\\\n]){1,63});/;
function matchLabelledSecret(cursor, place, sign2) {
  const { bytes } = cursor;
  if (at(bytes, sign2 + 1) === SLASH2) {
    if (at(bytes, sign2 + 2) === SLASH2) matchUserInfo(cursor, place, sign2 + 3);
    return;
  }
  let last = sign2 - 1;
  while (last > sign2 - 4 && (at(bytes, last) < ZERO4 || at(bytes, last) === BACKSLASH2)) last -= 1;
  const isWifi = at(bytes, sign2 - 1) === CAPITAL_P;
  if (!isWifi && !mayEndLabel(bytes, last)) return;
  const after = sign2 + 1;
  const secret = secretIn(
    readBetween(cursor, after - BEFORE3, last + 1),
    readBetween(cursor, after, after + AFTER3)
  );
  if (secret !== void 0) emit(cursor, place, strong2, after + secret.start, after + secret.end);
}
function secretIn(before, after) {
  if (before.endsWith("P") && before.split("\n").at(-1)?.includes(WIFI)) {
    const [, value3 = ""] = wifiValue.exec(after) ?? [];
    return isPlaceholder2(value3) || value3 === "" ? void 0 : { start: 0, end: value3.length };
  }
  if (authorization.test(before)) {
    const [whole2 = "", scheme, value3 = ""] = header.exec(after) ?? [];
    const isSecret2 = scheme === void 0 ? isKeyLike(value3) : !isPlaceholder2(value3);
    return isSecret2 ? { start: whole2.length - value3.length, end: whole2.length } : void 0;
  }
  const isKey = key.test(before);
  if (!isKey && !password.test(before)) return void 0;
  const [whole = "", double, single, bare3 = ""] = valued.exec(after) ?? [];
  const quoted = double ?? single;
  const start = whole.length - (quoted ?? bare3).length;
  const value2 = quoted?.replace(/\\{1,3}$/, "") ?? bare3.replace(/[.:)\]}]{1,9}$/, "");
  if (value2 === "" || isPlaceholder2(value2) || quoted === void 0 && isCode(value2))
    return void 0;
  if (before.endsWith(value2) || short.test(before) && /^\d+$/.test(value2)) return void 0;
  const isSecret = isKey ? isKeyLike(value2) : isPassword(value2) || connection.test(before);
  return isSecret ? { start, end: start + value2.length } : void 0;
}

// ../../../packages/core/src/pii/engine/matchers/credential/open-at.ts
var LONGEST6 = 8192;
var TAIL = 48;
function openAt(cursor, from, length) {
  const isOpen = cursor.isPart && length > 0 && length < LONGEST6 && from + length + TAIL > cursor.source.length;
  if (isOpen) cursor.openFrom = Math.min(cursor.openFrom, from);
  return isOpen;
}

// ../../../packages/core/src/pii/engine/matchers/credential/read-on.ts
var MOST3 = 8400;
function readOn(cursor, start) {
  const from = start + cursor.base;
  return cursor.source === "" ? readBetween(cursor, start, Math.min(start + MOST3, cursor.window.to)) : cursor.source.slice(from, from + MOST3);
}

// ../../../packages/core/src/pii/engine/matchers/credential/private-key.ts
var sure2 = grade(confidence.sure, unlabelled);
var CAPITAL_E = 69;
var CAPITAL_K = 75;
var BEGIN = "-----BEGIN ";
var HEAD = 32;
var block = /^-----BEGIN (?:[A-Z]{2,9} )?PRIVATE KEY(?: BLOCK)?-----(?:[^-]|-(?!----)){0,8192}(-----END [A-Z ]{0,30}-----)?/;
var content = /[A-Za-z\d+/]{32}/;
function matchPrivateKey(cursor, place, _, stop) {
  const { bytes, base } = cursor;
  if (at(bytes, stop - 1) !== CAPITAL_E || at(bytes, stop + 1) !== CAPITAL_K) return;
  const head = readBetween(cursor, stop - HEAD, stop);
  const start = stop - head.length + head.lastIndexOf(BEGIN);
  const [found3 = "", end] = block.exec(readOn(cursor, start)) ?? [];
  if (end !== void 0 && content.test(found3))
    emit(cursor, place, sure2, start, start + found3.length);
  else openAt(cursor, start + base, found3.length);
}

// ../../../packages/core/src/pii/engine/matchers/credential/token.ts
var sure3 = grade(confidence.sure, unlabelled);
var TILDE = 126;
var FARTHEST = 64;
var NAMED = "eAgGxysnr";
var SIGNS2 = "_-.~";
var run = /^[\w.~-]{1,8192}/;
var token = /^(?:eyJ[\w-]{8,2000}\.eyJ[\w-]{8,6000}\.[\w-]{0,2000}|A[KS]IA[A-Z\d]{16}|(?:gh[oprsu]|npm)_[A-Za-z\d]{36}|github_pat_\w{60,90}|AIza[\w-]{35}|ya29\.[\w-]{20,200}|GOCSPX-[\w-]{28}|xox[abeoprs]-[\w-]{10,200}|[rs]k_live_[A-Za-z\d]{16,100}|[\w~.]{3}\dQ~[\w~.-]{31,34})$/;
var sample = /example|x{6}/i;
function matchToken(cursor, place, first2) {
  const { bytes, source, base } = cursor;
  let start = first2;
  while (start > first2 - FARTHEST && isToken(bytes, start - 1)) start -= 1;
  const isNamed = NAMED.includes(String.fromCharCode(at(bytes, start)));
  const from = start + base;
  if (!isNamed && at(bytes, start + 5) !== TILDE || from < cursor.readTo) return;
  const [whole = ""] = run.exec(readOn(cursor, start)) ?? [];
  cursor.readTo = from + whole.length;
  if (cursor.readTo === source.length && openAt(cursor, from, whole.length)) return;
  const text = whole.replace(/[.~]{1,9}$/, "");
  if (token.test(text) && !sample.test(text)) emit(cursor, place, sure3, start, start + text.length);
}
function isToken(bytes, index) {
  return is(bytes, index, WORD) || SIGNS2.includes(String.fromCharCode(at(bytes, index)));
}

// ../../../packages/core/src/pii/kinds/credential.ts
var credential = deepFreeze({
  kind: "credential",
  category: "login-credentials",
  words: "",
  shapes: [
    shapeOf2([LONG_WORD], matchToken),
    shapeOf2([CAPITALS], matchPrivateKey),
    shapeOf2([SIGN], matchLabelledSecret)
  ]
});

// ../../../packages/core/src/pii/validators/is-birth-date.ts
function isBirthDate(day2, month, year) {
  if (year >= 100 && (year < 1900 || year > 2099)) return false;
  return isRealDate(year < 100 ? 2e3 + year : year, month, day2);
}
function isBirthDay() {
  return isBirthDate(symbolsValue(6, 8), symbolsValue(4, 6), symbolsValue(0, 4));
}

// ../../../packages/core/src/pii/engine/text/digits-value.ts
var ZERO5 = 48;
function digitsValue(bytes, start, end) {
  let value2 = 0;
  for (let index = start; index < end; index += 1) value2 = value2 * 10 + at(bytes, index) - ZERO5;
  return value2;
}

// ../../../packages/core/src/pii/engine/text/month-at.ts
var MONTHS = "jan feb mar,maa,mrt apr may,mei jun jul aug sep oct,okt nov dec";
var months;
function readMonths() {
  return new Map(
    MONTHS.split(" ").flatMap(
      (names2, index) => names2.split(",").map((name) => {
        const [first2 = 0, second = 0, third = 0] = [...name].map((char) => char.charCodeAt(0) & 31);
        return [first2 << 10 | second << 5 | third, index + 1];
      })
    )
  );
}
function monthAt(bytes, start) {
  months ??= readMonths();
  let code2 = 0;
  for (let index = start; index < start + 3; index += 1) {
    if (!is(bytes, index, UPPER | LOWER)) return 0;
    code2 = code2 << 5 | at(bytes, index) & 31;
  }
  return months.get(code2) ?? 0;
}

// ../../../packages/core/src/pii/engine/matchers/emit-birth.ts
var birthDate = grade(0);
var BEFORE4 = 72;
var idea = /\b(?:idee|plan|project|initiatief|concept|merk|bedrijf|traditie|stichting|vereniging|gedachte|droom|beweging|idea|company|brand|movement|tradition)\b/i;
var sentenceEnd = /[.!?\n]/;
var SMALL_D = 100;
var SMALL_S = 115;
function isVerbBefore({ bytes, memoLabelAt }) {
  const last = at(bytes, memoLabelAt - 2);
  return last === SMALL_D || last === SMALL_S;
}
function emitBirth(cursor, place, start, end) {
  const { found: found3 } = cursor;
  const count2 = found3.length;
  emit(cursor, place, birthDate, start, end);
  if (found3.length === count2 || !isVerbBefore(cursor)) return;
  const sentence2 = readBetween(cursor, start - BEFORE4, start).split(sentenceEnd).at(-1) ?? "";
  if (idea.test(sentence2)) found3.pop();
}

// ../../../packages/core/src/pii/engine/matchers/date-of-birth.ts
var COMMA2 = 44;
var HYPHEN7 = 45;
var ZERO6 = 48;
var COLON3 = 58;
var CAPITAL_T = 84;
function matchNamedDate(cursor, place, start, end) {
  const { bytes } = cursor;
  if (is(bytes, end, BLANK) || at(bytes, end) === HYPHEN7)
    matchDayFirst(cursor, place, { start, end, next: end });
}
function matchDayFirst(cursor, place, { start, end, next }) {
  const { bytes } = cursor;
  let index = next + 4;
  while (index < next + 11 && is(bytes, index, ALPHA)) index += 1;
  while (index < next + 13 && !is(bytes, index, DIGIT | ALPHA)) index += 1;
  const stop = index + 4;
  if (!isYear(bytes, index, stop)) return;
  const month = monthAt(bytes, next + 1);
  if (!isBirthDate(digitsValue(bytes, start, end), month, digitsValue(bytes, index, stop))) return;
  emitBirth(cursor, place, start, stop);
}
function matchOrdinalDate(cursor, place, start, end) {
  const { bytes } = cursor;
  let index = end;
  while (is(bytes, index, LOWER)) index += 1;
  if (is(bytes, index, BLANK) && is(bytes, index + 1, ALPHA) && index > end) {
    matchDayFirst(cursor, place, { start, end, next: index });
    return;
  }
  let month = start - 2;
  while (month > start - 13 && is(bytes, month - 1, ALPHA)) month -= 1;
  if (!is(bytes, start - 1, BLANK) || is(bytes, month - 1, WORD)) return;
  if (at(bytes, index) === COMMA2) index += 1;
  if (is(bytes, index, BLANK)) index += 1;
  const stop = index + 4;
  if (!isYear(bytes, index, stop)) return;
  if (!isBirthDate(
    digitsValue(bytes, start, end),
    monthAt(bytes, month),
    digitsValue(bytes, index, stop)
  ))
    return;
  emitBirth(cursor, place, month, stop);
}
function matchNumericDate(cursor, place, start) {
  const { bytes } = cursor;
  if (groups.count !== 3) return;
  const { shape } = groups;
  const end = endOf(2);
  const yearFirst = shape === 1058;
  if (!yearFirst && (shape & 3840) > 512) return;
  if (!yearFirst && ((shape & 240) > 32 || (shape & 15) !== 4 && (shape & 15) !== 2)) return;
  const last = digitsValue(bytes, endOf(1) + 1, end);
  const first2 = digitsValue(bytes, start, endOf(0));
  const month = digitsValue(bytes, endOf(0) + 1, endOf(1));
  if (!isBirthDate(yearFirst ? last : first2, month, yearFirst ? first2 : last)) return;
  if (isTimeStamp(bytes, end) || !endsNumber(bytes, end) && at(bytes, end) !== CAPITAL_T) return;
  emitBirth(cursor, place, start, end);
}
function isYear(bytes, start, stop) {
  for (let digit = start; digit < stop; digit += 1) if (!is(bytes, digit, DIGIT)) return false;
  return endsNumber(bytes, stop);
}
function isTimeStamp(bytes, end) {
  const timed = is(bytes, end + 1, DIGIT) && is(bytes, end + 2, DIGIT) && at(bytes, end + 3) === COLON3;
  return timed && !(at(bytes, end + 1) === ZERO6 && at(bytes, end + 2) === ZERO6);
}

// ../../../packages/core/src/pii/kinds/date-of-birth.ts
var firstGroups = [1, 2, 4].flatMap((length) => [
  groupsAfter(DOT4, length),
  groupsAfter(DASH, length)
]);
var dateOfBirth = deepFreeze({
  kind: "date-of-birth",
  category: "contact",
  words: "geb geboren geboortedatum geboortedag gebdatum gebdat geboortedata birth birthdate birthday dateofbirth dob born bday verjaardag geburtsdatum geburtstag naissance nacimiento nascita urodzenia",
  labelsNextOnly: true,
  shapes: [
    digitRun(8, { passes: isBirthDay, grade: grade(0) }),
    shapeOf2(firstGroups, matchNumericDate),
    shapeOf2([DAY_AND_WORD], matchNamedDate),
    shapeOf2([ORDINAL], matchOrdinalDate)
  ]
});

// ../../../packages/core/src/shared/check-digits/mod-11-10.ts
function isMod11_10(digits2, from, to) {
  let product = 10;
  for (let index = from; index < to - 1; index += 1) {
    const sum = (digits2[index] + product) % 10 || 10;
    product = sum * 2 % 11;
  }
  return (product + digits2[to - 1]) % 10 === 1;
}

// ../../../packages/core/src/pii/validators/is-german-tax-id.ts
var germanNumber = formOf("11n");
function isGermanNumber() {
  if (symbols[0] === 0 || !isMod11_10(symbols, 0, 11)) return false;
  let [once2, twice, thrice, more2] = [0, 0, 0, 0];
  for (let index = 0; index < 10; index += 1) {
    const bit = 1 << symbols[index];
    more2 |= thrice & bit;
    thrice |= twice & bit;
    twice |= once2 & bit;
    once2 |= bit;
  }
  return more2 === 0 && twice !== 0 && (twice & twice - 1) === 0;
}

// ../../../packages/core/src/pii/kinds/de-tax-id.ts
var deTaxId = deepFreeze({
  kind: "de-tax-id",
  category: "identity-documents",
  words: "steuer steuerid steueridnr steuernummer steueridentifikationsnummer idnr tin",
  shapes: [
    digitRun(11, { passes: isGermanNumber, grade: grade(confidence.weak) }),
    digitGroups([2, 3, 3, 3], {
      separators: [SPACE],
      passes: isGermanNumber,
      grade: grade(confidence.weak)
    })
  ]
});

// ../../../packages/core/src/pii/kinds/driving-licence.ts
var drivingLicence = deepFreeze({
  kind: "driving-licence",
  category: "identity-documents",
  words: "rijbewijs rijbewijsnummer rijbewijsnr drivinglicence driverslicense",
  shapes: [digitRun(10, { grade: grade(0) })]
});

// ../../../packages/core/src/pii/validators/is-eck-id.ts
function isEckId(value2) {
  return typeof value2 === "string" && /^https:\/\/ketenid\.nl\/(?:\d{6}|[a-z]{1,12})\/[\da-f]{128}$/.test(value2);
}

// ../../../packages/core/src/pii/engine/matchers/eck-id.ts
var sure4 = grade(confidence.sure, unlabelled);
var HOST = "https://ketenid.nl/";
var FARTHEST2 = 52;
var HASH_LENGTH = 128;
function matchEckId(cursor, place, segment) {
  const head = readBetween(cursor, segment - FARTHEST2, segment);
  const at2 = head.lastIndexOf(HOST);
  if (at2 < 0) return;
  const start = segment - head.length + at2;
  const path = readBetween(cursor, start + HOST.length, start + HOST.length + FARTHEST2);
  const end = start + HOST.length + path.indexOf("/") + 1 + HASH_LENGTH;
  const text = readBetween(cursor, start, end + 1);
  if (/[\da-z]$/i.test(text.slice(end - start)) || !isEckId(text.slice(0, end - start))) return;
  emit(cursor, place, sure4, start, end);
}

// ../../../packages/core/src/pii/kinds/eck-id.ts
var eckId = deepFreeze({
  kind: "eck-id",
  category: "eck-id",
  words: "eckid",
  shapes: [shapeOf2([PATH], matchEckId)]
});

// ../../../packages/core/src/pii/engine/context/is-in-url.ts
var COLON4 = 58;
var SLASH3 = 47;
var QUESTION = 63;
var FARTHEST3 = 128;
var GIT = [103, 105, 116];
function isInUrl(bytes, start, { middle: middle2, end }) {
  if (isGit(bytes, start, middle2))
    return at(bytes, end) === COLON4 || at(bytes, start - 1) === SLASH3;
  const before = at(bytes, start - 1);
  if (before !== COLON4 && before !== SLASH3) return false;
  for (let index = start - 1; index > start - FARTHEST3; index -= 1) {
    const code2 = at(bytes, index);
    if (code2 === SLASH3) return at(bytes, index - 1) === SLASH3;
    if (code2 === QUESTION || code2 !== COLON4 && !is(bytes, index, WORD | LOCAL)) return false;
  }
  return false;
}
function isGit(bytes, start, middle2) {
  return middle2 - start === GIT.length && GIT.every((code2, index) => at(bytes, start + index) === code2);
}

// ../../../packages/core/src/pii/data/not-top-level.ts
var notTopLevel = "png jpg jpeg gif svg webp avif ico bmp tiff css scss sass less mjs cjs jsx tsx mts cts json yaml yml toml xml html htm xhtml map lock log txt csv tsv pdf doc docx xls xlsx ppt pptx woff ttf otf eot wav ogg webm tar tgz bak tmp conf cfg ini env exe dll class jar war php asp aspx jsp vue svelte wasm min esm umd alpha beta latest canary local lan";

// ../../../packages/core/src/pii/engine/context/mail-domain.ts
var HYPHEN8 = 45;
var DOT7 = 46;
var UNDERSCORE3 = 95;
var SMALL_N = 110;
var SMALL_X = 120;
var LONGEST_LABEL = 63;
var LONGEST_ENDING = 6;
function isMailDomain(bytes, start, end) {
  let label = start;
  let isName = true;
  for (let index = start; index < end; index += 1) {
    if (at(bytes, index) === DOT7) {
      if (!isLabel(bytes, label, index)) return false;
      label = index + 1;
      isName = true;
    } else if (!is(bytes, index, ALPHA)) isName = false;
  }
  if (label === start || !isLabel(bytes, label, end)) return false;
  if (!isName) return isPunycode(bytes, label, end);
  return isTopLevel(bytes, label, end) && !isScale(bytes, start) && !isVersion(bytes, start);
}
function isLabel(bytes, start, end) {
  const length = end - start;
  return length > 0 && length <= LONGEST_LABEL && at(bytes, start) !== HYPHEN8 && at(bytes, start) !== UNDERSCORE3 && at(bytes, end - 1) !== HYPHEN8;
}
function isPunycode(bytes, start, end) {
  return (at(bytes, start) | 32) === SMALL_X && (at(bytes, start + 1) | 32) === SMALL_N && at(bytes, start + 2) === HYPHEN8 && at(bytes, start + 3) === HYPHEN8 && end - start > 4;
}
var endings;
function readEndings() {
  const codeOf = (name) => [...name].reduce((code2, letter2) => code2 << 5 | letter2.charCodeAt(0) & 31, 0);
  return new Set(notTopLevel.split(" ").map(codeOf));
}
function isTopLevel(bytes, start, end) {
  const length = end - start;
  const first2 = at(bytes, start) & 223;
  const second = at(bytes, start + 1) & 223;
  if (length < 2) return false;
  if (length === 2) return isCountry(first2, second) || isOldCountry(first2, second);
  if (length > LONGEST_ENDING) return true;
  let code2 = 0;
  for (let index = start; index < end; index += 1) code2 = code2 << 5 | at(bytes, index) & 31;
  endings ??= readEndings();
  return !endings.has(code2);
}
function isOldCountry(first2, second) {
  const isU = second === 85;
  return isU && (first2 === 69 || first2 === 83) || first2 === 85 && second === 75;
}
function isScale(bytes, start) {
  return is(bytes, start, DIGIT) && at(bytes, start + 1) === SMALL_X && at(bytes, start + 2) === DOT7;
}
function isVersion(bytes, start) {
  let index = start;
  while (is(bytes, index, DIGIT)) index += 1;
  return index > start && at(bytes, index) === DOT7 && is(bytes, index + 1, DIGIT);
}

// ../../../packages/core/src/pii/engine/matchers/email.ts
var sure5 = grade(confidence.sure, unlabelled);
var STAR3 = 42;
var HYPHEN9 = 45;
var DOT8 = 46;
var AT2 = 64;
var UNDERSCORE4 = 95;
var QUOTE = 34;
var SPACE3 = 32;
var LONGEST_LOCAL = 64;
var LONGEST_DOMAIN = 255;
function matchEmail(cursor, place, middle2) {
  const { bytes } = cursor;
  const start = at(bytes, middle2 - 1) === QUOTE ? quotedStart(bytes, middle2) : localStart(bytes, middle2);
  if (start === middle2) return;
  let end = middle2 + 1;
  const limit = end + LONGEST_DOMAIN + 1;
  while (end < limit && (is(bytes, end, WORD) || isInDomain(at(bytes, end)))) end += 1;
  if (end === limit || at(bytes, end) === AT2) return;
  while (end > middle2 && !is(bytes, end - 1, WORD)) end -= 1;
  if (!isMailDomain(bytes, middle2 + 1, end) || isInUrl(bytes, start, { middle: middle2, end })) return;
  emit(cursor, place, sure5, start, end);
}
function isInDomain(code2) {
  return code2 === DOT8 || code2 === HYPHEN9 || code2 === UNDERSCORE4;
}
function quotedStart(bytes, middle2) {
  let start = middle2 - 2;
  while (start > middle2 - LONGEST_LOCAL && (is(bytes, start, WORD | LOCAL) || at(bytes, start) === SPACE3))
    start -= 1;
  const isQuoted = at(bytes, start) === QUOTE && is(bytes, start + 1, WORD) && is(bytes, middle2 - 2, WORD);
  return isQuoted && !is(bytes, start - 1, WORD) ? start : middle2;
}
function localStart(bytes, middle2) {
  if (at(bytes, middle2 - 1) === DOT8) return middle2;
  let start = middle2;
  while (is(bytes, start - 1, WORD | LOCAL) && start > middle2 - LONGEST_LOCAL - 1) {
    if (at(bytes, start - 1) === DOT8 && at(bytes, start) === DOT8) break;
    start -= 1;
  }
  if (middle2 - start > LONGEST_LOCAL) return middle2;
  if (at(bytes, start - 1) === STAR3 && !isBoldBefore(bytes, start)) return middle2;
  while (start < middle2 && !is(bytes, start, WORD)) start += 1;
  return start;
}

// ../../../packages/core/src/pii/kinds/email.ts
var email2 = deepFreeze({
  kind: "email",
  category: "contact",
  words: "",
  shapes: [shapeOf2([AT_SIGN], matchEmail)]
});

// ../../../packages/core/src/shared/check-digits/luhn.ts
function isLuhn(digits2, from, to) {
  let sum = 0;
  for (let index = to - 1; index >= from; index -= 2) sum += digits2[index];
  for (let index = to - 2; index >= from; index -= 2) {
    const digit = digits2[index];
    sum += digit > 4 ? digit * 2 - 9 : digit * 2;
  }
  return sum % 10 === 0;
}

// ../../../packages/core/src/pii/validators/is-spanish-tax-id.ts
var LETTERS3 = "trwagmyfpdxbnjzsqvhlcke";
var COMPANY = "abcdefghjnpqrsuvw";
var COMPANY_LETTERS = "jabcdefghi";
var CAPITAL_X = 33;
var spanishId = formOf("1c7n1a");
function isSpanishId(from) {
  const first2 = symbols[from];
  if (first2 > 9 && first2 < CAPITAL_X) return false;
  const number3 = first2 % CAPITAL_X * 1e7 + symbolsValue(from + 1, from + 8);
  return LETTERS3.charAt(number3 % 23) === symbolChar(from + 8);
}
function isSpanishCompanyId(from) {
  if (!COMPANY.includes(symbolChar(from))) return false;
  const letter2 = COMPANY_LETTERS.indexOf(symbolChar(from + 8));
  if (letter2 >= 0) symbols[from + 8] = letter2;
  return symbols[from + 8] < 10 && isLuhn(symbols, from + 1, from + 9);
}

// ../../../packages/core/src/pii/kinds/es-tax-id.ts
var triggers = [
  ...capitalsBefore(1, 1, [true, false]),
  lettersAfter(8, true),
  lettersAfter(8, false)
];
var isSpanish = () => isSpanishId(0);
var esTaxId = deepFreeze({
  kind: "es-tax-id",
  category: "identity-documents",
  words: "dni nie nif",
  shapes: [
    formShape(triggers, { form: spanishId, passes: isSpanish, grade: grade(confidence.likely) })
  ]
});

// ../../../packages/core/src/pii/validators/is-french-social-security-number.ts
var CAPITAL_A = 10;
var CAPITAL_B = 11;
var frenchNumber = formOf("6n1c8n");
function isFrenchNumber() {
  const sex = symbols[0];
  const month = symbolsValue(3, 5);
  if (sex > 3 && sex !== 7 && sex !== 8 || sex === 0) return false;
  if (month % 20 > 12 && month < 50) return false;
  const letter2 = symbols[6];
  if (letter2 > 9 && (symbols[5] !== 2 || letter2 > CAPITAL_B)) return false;
  const department = letter2 === CAPITAL_A ? 19 : letter2 === CAPITAL_B ? 18 : symbolsValue(5, 7);
  const base = (symbolsValue(0, 5) * 100 + department) * 1e6 + symbolsValue(7, 13);
  return 97 - base % 97 === symbolsValue(13, 15);
}

// ../../../packages/core/src/pii/kinds/fr-social-security-number.ts
var frSocialSecurityNumber = deepFreeze({
  kind: "fr-social-security-number",
  category: "identity-documents",
  words: "nir insee secu s\xE9cu securitesociale carteverte",
  shapes: [
    winningTies(digitRun(15, { passes: isFrenchNumber, grade: grade(confidence.fair) })),
    digitGroups([1, 2, 2, 2, 3, 3, 2], {
      separators: [SPACE],
      passes: isFrenchNumber,
      grade: grade(confidence.sure, unlabelled),
      mayGoOn: true
    }),
    formShape([lettersAfter(6, false)], {
      form: frenchNumber,
      passes: isFrenchNumber,
      grade: grade(confidence.likely),
      inOnePiece: true
    })
  ]
});

// ../../../packages/core/src/shared/check-digits/mod-97-10.ts
var ROOM = 2e7;
function mod97(values5, { from, to, head = 0 }) {
  let remainder = head;
  for (let index = from; index < to; index += 1) {
    const value2 = values5[index];
    if (remainder > ROOM) remainder %= 97;
    remainder = remainder * (value2 < 10 ? 10 : 100) + value2;
  }
  return remainder % 97;
}

// ../../../packages/core/src/pii/data/iban-structures.ts
var ibanStructures = `
8n12c AD
19n AE IL SO TL
8n16c AL CY
16n AT BA EE LT MN XK
4a20c AZ
12n BE
4a6n8c BG
4a14c BH
23n BI DJ MR
23n1a1c BR
4c4n16c BY
5n12c CH LI
18n CR DE ME RS VA
20n CZ ES SE SK TN
14n DK FI FO GL SD
4c20n DO
25n EG
2a12n FK
10n11c2n FR MC
4a14n GB IE
2a16n GE
4a15c GI
7n16c GR
24c GT
4a20n HN NI SV
17n HR
24n HU PL
4a15n IQ
22n IS
1a10n12c IT SM
4a4n18c JO YE
4a22c KW
3n13c KZ LU
4n20c LB
4a24c LC
4a13c LV
21n LY PT ST
20c MD
3n10c2n MK
4a5n18c MT
4a19n3a MU
4a10n NL
11n NO
3n16c OM
4a16c PK RO
4a21c PS QA
14n15c RU
2n18c SA
4a20n3a SC
15n SI
6n16c TR
6n19c UA
4a16n VG
`;
var ibanStructuresOutsideRegistry = `
21n AO CV MZ
2c22n BF BJ ML
23n CF CG CM GA GQ KM MG TD
1a23n CI
22n DZ IR
2a19n GW
24n MA
2a22n NE SN TG
`;

// ../../../packages/core/src/pii/validators/is-iban.ts
function structureIn(table3, country) {
  const row = table3.split("\n").find((line) => line.includes(` ${country}`));
  return row?.split(" ")[0];
}

// ../../../packages/core/src/pii/engine/matchers/iban.ts
var HYPHEN10 = 45;
var GROUP = 4;
var NAME = [73, 66, 65, 78];
var listed = grade(confidence.sure, unlabelled);
var unlisted = grade(confidence.fair);
function ibanRule(country) {
  const listed2 = structureIn(ibanStructures, country);
  const structure = listed2 ?? structureIn(ibanStructuresOutsideRegistry, country);
  if (structure === void 0) return void 0;
  return { form: formOf(`2a2n${structure}`), isListed: listed2 !== void 0 };
}
function hasIbanChecks(length) {
  const check2 = symbolsValue(2, 4);
  if (check2 < 2 || check2 > 98) return false;
  const account = mod97(symbols, { from: 4, to: length });
  return mod97(symbols, { from: 0, to: 4, head: account }) === 1;
}
var rules = Array.from({ length: 1024 });
function ruleAt(bytes, start) {
  if (!is(bytes, start, UPPER | LOWER) || !is(bytes, start + 1, UPPER | LOWER)) return "none";
  const first2 = at(bytes, start) & 31;
  const second = at(bytes, start + 1) & 31;
  const place = first2 << 5 | second;
  const known3 = rules[place];
  if (known3 !== void 0) return known3;
  const rule4 = ibanRule(String.fromCharCode(64 | first2, 64 | second)) ?? "none";
  rules[place] = rule4;
  return rule4;
}
function matchIban(cursor, place, start, digits2) {
  const { bytes } = cursor;
  if (!is(bytes, digits2 + 1, DIGIT)) return;
  const rule4 = ruleAt(bytes, start);
  if (rule4 === "none") return;
  const { length } = rule4.form;
  const end = matchForm(bytes, start, rule4.form);
  if (end === 0 || end - start !== length && !isWellGrouped(bytes, start, end)) return;
  if (hasIbanChecks(length)) emit(cursor, place, rule4.isListed ? listed : unlisted, start, end);
}
function matchNamedIban(cursor, place, start, digits2) {
  const { bytes } = cursor;
  const isNamed = NAME.every((code2, index) => (at(bytes, start + index) & 223) === code2);
  if (isNamed) matchIban(cursor, place, start + GROUP, digits2);
}
function isWellGrouped(bytes, start, end) {
  let isSmall = false;
  let signs2 = 0;
  let dashes = 0;
  let isInFours = true;
  for (let index = start; index < end; index += 1) {
    if (is(bytes, index, LOWER)) isSmall = true;
    if (is(bytes, index, WORD)) continue;
    signs2 += 1;
    if (at(bytes, index) === HYPHEN10) dashes += 1;
    if ((index - start) % (GROUP + 1) !== GROUP) isInFours = false;
  }
  if (!isSmall && dashes === 0) return true;
  return isInFours && signs2 === Math.floor((end - start) / (GROUP + 1)) && !(isSmall && dashes > 0);
}

// ../../../packages/core/src/pii/kinds/iban.ts
var small = [true, false].map((gap) => lettersBefore(2, gap, true));
var iban2 = deepFreeze({
  kind: "iban",
  category: "payment-methods",
  words: "iban ibannummer rekeningnummer bankrekening bankrekeningnummer rekening",
  shapes: [
    shapeOf2([...capitalsBefore(2, 2, [true, false]), ...small], matchIban),
    shapeOf2([lettersBefore(6, false), lettersBefore(6, false, true)], matchNamedIban)
  ]
});

// ../../../packages/core/src/pii/validators/is-dutch-passport.ts
var LENGTH2 = 9;
var LETTER_O = 24;
var dutchPassport = formOf("2A6C1n");
var residenceDocument = formOf("1A8C");
function isPassport() {
  for (let index = 0; index < LENGTH2; index += 1) if (symbols[index] === LETTER_O) return false;
  return true;
}

// ../../../packages/core/src/pii/engine/matchers/identity-document.ts
var needsLabel = grade(0);
var CAPITAL_V = 86;
function matchIdentityDocument(cursor, place, start) {
  const { bytes } = cursor;
  if (!is(bytes, start + 8, WORD)) return;
  const form = at(bytes, start) === CAPITAL_V ? residenceDocument : dutchPassport;
  const end = matchWhole(bytes, start, form);
  if (end > 0 && isPassport()) emit(cursor, place, needsLabel, start, end);
}

// ../../../packages/core/src/pii/kinds/identity-document.ts
var identityDocument = deepFreeze({
  kind: "identity-document",
  category: "identity-documents",
  words: "paspoort paspoortnummer paspoortnr passport identiteitskaart idkaart idbewijs identiteitsbewijs documentnummer documentnr legitimatiebewijs legitimatie idcard verblijfsdocument verblijfsvergunning reisdocument",
  shapes: [shapeOf2(capitalsBefore(1, 8, [false]), matchIdentityDocument)]
});

// ../../../packages/core/src/pii/engine/matchers/ipv4.ts
var somebody = grade(confidence.likely);
var nobody = grade(confidence.weak, confidence.weak);
var numbered = grade(confidence.weak);
var SPACE4 = 32;
var SLASH4 = 47;
var ZERO7 = 48;
var COLON5 = 58;
var EQUALS5 = 61;
var AT3 = 64;
var LARGEST_SECTION = 63;
var PRIVATE = 10;
function matchIpv4(cursor, place, start) {
  if (groups.count !== 4) return;
  const { bytes } = cursor;
  const end = endOf(3);
  if (!endsNumber(bytes, end) || !isQuad(bytes, start)) return;
  const first2 = digitsValue(bytes, start, endOf(0));
  if (isProduct(bytes, start)) return;
  const isNobody = first2 === 0 || first2 === 127 || isBroadcast(bytes, start, end);
  const isPlain2 = isNobody || isNumbered(bytes, start, end);
  emit(cursor, place, isNobody ? nobody : isPlain2 ? numbered : somebody, start, end);
}
function isProduct(bytes, start) {
  return at(bytes, start - 1) === SLASH4 && is(bytes, start - 2, ALPHA);
}
function isNumbered(bytes, start, end) {
  let from = start;
  for (let group = 0; group < 4; group += 1) {
    if (digitsValue(bytes, from, endOf(group)) > LARGEST_SECTION) return false;
    from = endOf(group) + 1;
  }
  if (digitsValue(bytes, start, endOf(0)) === PRIVATE) return false;
  const before = at(bytes, start - 1);
  if (before < SPACE4 || before === SLASH4 || before === EQUALS5 || before === COLON5 || before === AT3)
    return false;
  const after = at(bytes, end);
  return !((after === COLON5 || after === SLASH4) && is(bytes, end + 1, DIGIT));
}
function isQuad(bytes, start) {
  for (let group = 0, from = start; group < 4; group += 1) {
    const end = endOf(group);
    const length = end - from;
    if (length > 3 || length > 1 && at(bytes, from) === ZERO7) return false;
    if (digitsValue(bytes, from, end) > 255) return false;
    from = end + 1;
  }
  return true;
}
function isBroadcast(bytes, start, end) {
  if (end - start !== 15) return false;
  for (let from = start; from < end; from += 4) {
    if (digitsValue(bytes, from, from + 3) !== 255) return false;
  }
  return true;
}

// ../../../packages/core/src/pii/kinds/ipv4.ts
var ipv42 = deepFreeze({
  kind: "ipv4",
  category: "usage",
  words: "ip ipadres ipaddress ipadressen ipv host remote client server addr remoteaddr clientip xforwardedfor",
  shapes: [shapeOf2([groupsAfter(DOT4, 1), groupsAfter(DOT4, 2), groupsAfter(DOT4, 3)], matchIpv4)]
});

// ../../../packages/core/src/pii/engine/matchers/hex-groups.ts
var COLON6 = 58;
var HYPHEN11 = 45;
var DOT9 = 46;
var LONGEST7 = 45;
var SHORTEST = 6;
var MAC_LENGTH = 17;
var CISCO_MAC_LENGTH = 14;
function hexGroups(matchers) {
  return shapeOf2([HEX_DIGITS], (cursor, place, start, end) => {
    const { bytes, window } = cursor;
    if (cluster.start !== start || cluster.moves !== window.moves) {
      cluster.start = start;
      cluster.moves = window.moves;
      const isRead = readCluster(bytes, start, end);
      cluster.form = isRead ? formOf2(bytes, cluster.first, cluster.stop) : void 0;
    }
    const { form, first: first2, stop } = cluster;
    if (form !== void 0) matchers[form]?.(cursor, place, first2, stop);
  });
}
var cluster = { start: -1, moves: -1, first: 0, stop: 0, form: void 0 };
function readCluster(bytes, start, end) {
  let first2 = start;
  while (first2 > start - 4 && is(bytes, first2 - 1, HEX)) first2 -= 1;
  let stop = end;
  while (stop < first2 + 5 && is(bytes, stop, HEX)) stop += 1;
  const sign2 = at(bytes, stop);
  const before = at(bytes, first2 - 1);
  const length = stop - first2;
  if (sign2 !== COLON6 && before !== COLON6 && !(length === 2 && hasPairBeside(bytes, first2, stop)) && !(length === 4 && (sign2 === DOT9 || before === DOT9)))
    return false;
  const isJoined = before === COLON6 || before === HYPHEN11 || before === DOT9;
  const joint = isJoined && (is(bytes, first2 - 2, HEX) || before === sign2) ? before : sign2;
  const floor = start - LONGEST7;
  while (first2 > floor && (is(bytes, first2 - 1, HEX) || at(bytes, first2 - 1) === joint)) {
    first2 -= 1;
    if (is(bytes, first2, DIGIT)) return false;
  }
  while (stop < first2 + LONGEST7 && (is(bytes, stop, HEX) || at(bytes, stop) === joint)) stop += 1;
  if (joint === COLON6 && at(bytes, stop) === DOT9) {
    while (stop < first2 + LONGEST7 && is(bytes, stop, DIGIT | JOINER) && at(bytes, stop) !== HYPHEN11)
      stop += 1;
  }
  while (!is(bytes, stop - 1, HEX)) stop -= 1;
  if (at(bytes, first2) === joint && at(bytes, first2 + 1) !== joint) first2 += 1;
  if (isPort(bytes, first2 + MAC_LENGTH, stop)) stop = first2 + MAC_LENGTH;
  if (stop - first2 < SHORTEST || is(bytes, stop, WORD) || is(bytes, first2 - 1, WORD)) return false;
  cluster.first = first2;
  cluster.stop = stop;
  return true;
}
function isPort(bytes, end, stop) {
  if (stop < end + 4 || at(bytes, end) !== COLON6 || at(bytes, end - 3) !== COLON6) return false;
  for (let index = end + 1; index < stop; index += 1) if (!is(bytes, index, DIGIT)) return false;
  return true;
}
function hasPairBeside(bytes, first2, stop) {
  const isDash2 = (index) => at(bytes, index) === HYPHEN11;
  return isDash2(stop) && isDash2(stop + 3) || isDash2(first2 - 1) && isDash2(first2 - 4);
}
function formOf2(bytes, start, stop) {
  let colons = 0;
  let pairs2 = 0;
  let dots2 = 0;
  for (let index = start; index < stop; index += 1) {
    if (at(bytes, index) === DOT9) dots2 += 1;
    if (at(bytes, index) !== COLON6) continue;
    colons += 1;
    if (at(bytes, index - 1) === COLON6) pairs2 += 1;
  }
  if (pairs2 > 0) return pairs2 === 1 ? "short" : void 0;
  if (colons === 7 || colons === 6 && dots2 === 3) return "eight";
  const length = stop - start;
  return length === MAC_LENGTH || length === CISCO_MAC_LENGTH ? "pairs" : void 0;
}

// ../../../packages/core/src/pii/engine/matchers/ipv6.ts
var sure6 = grade(confidence.sure, unlabelled);
var COLON7 = 58;
var DOT10 = 46;
var TWO = 50;
var THREE = 51;
var SMALL_F = 102;
function matchIpv6(cursor, place, start, stop) {
  if (isFullIpv6(cursor.bytes, start, stop)) emit(cursor, place, sure6, start, stop);
}
function matchShortIpv6(cursor, place, start, stop) {
  if (isShortIpv6(cursor.bytes, start, stop)) emit(cursor, place, sure6, start, stop);
}
function isFullIpv6(bytes, start, stop) {
  let length = 0;
  for (let index = start; index < stop; index += 1) {
    if (at(bytes, index) === DOT10) return isDotted(bytes, index - length, stop);
    length = at(bytes, index) === COLON7 ? 0 : length + 1;
    if (length > 4 || length > 0 && !is(bytes, index, HEX)) return false;
  }
  return at(bytes, start) !== COLON7;
}
function isShortIpv6(bytes, start, stop) {
  if (at(bytes, start) === COLON7 && at(bytes, start + 1) !== COLON7) return false;
  let used = 0;
  let firstLength = 0;
  for (let index = start; index < stop; index += 1) {
    if (at(bytes, index) === COLON7) continue;
    let end = index;
    while (end < stop && is(bytes, end, HEX)) end += 1;
    if (end < stop && at(bytes, end) === DOT10) {
      if (!isDotted(bytes, index, stop)) return false;
      used += 2;
      break;
    }
    if (end === index || end - index > 4) return false;
    if (index === start) firstLength = end - index;
    used += 1;
    index = end;
  }
  if (used > 7) return false;
  return used > 2 || used === 2 && firstLength === 4 && isRouted(at(bytes, start));
}
function isRouted(first2) {
  return first2 === TWO || first2 === THREE || (first2 | 32) === SMALL_F;
}
function isDotted(bytes, start, stop) {
  let groups2 = 1;
  let from = start;
  for (let index = start; index <= stop; index += 1) {
    if (index < stop && at(bytes, index) !== DOT10) {
      if (!is(bytes, index, DIGIT)) return false;
      continue;
    }
    if (index === from || index > from + 3 || digitsValue(bytes, from, index) > 255) return false;
    if (index < stop) groups2 += 1;
    from = index + 1;
  }
  return groups2 === 4;
}

// ../../../packages/core/src/pii/kinds/ipv6.ts
var ipv62 = deepFreeze({
  kind: "ipv6",
  category: "usage",
  words: "",
  shapes: [hexGroups({ eight: matchIpv6, short: matchShortIpv6 })]
});

// ../../../packages/core/src/pii/validators/is-italian-tax-code.ts
var ODD = [
  1,
  0,
  5,
  7,
  9,
  13,
  15,
  17,
  19,
  21,
  2,
  4,
  18,
  20,
  11,
  3,
  6,
  8,
  12,
  14,
  16,
  10,
  22,
  25,
  24,
  23
];
var MONTHS2 = "abcdehlmprst";
var DIGIT_LETTERS = "lmnpqrstuv";
var italianCode = formOf("6a2c1a2c1a3c1a");
function isItalianCode() {
  const digit = (index) => {
    const value2 = symbols[index];
    if (value2 < 10) return value2;
    const found3 = DIGIT_LETTERS.indexOf(symbolChar(index));
    return found3 < 0 ? Number.NaN : found3;
  };
  const two = (index) => digit(index) * 10 + digit(index + 1);
  let sum = 0;
  for (let index = 0; index < 15; index += 1) {
    const value2 = symbols[index];
    const rank = value2 < 10 ? value2 : value2 - 10;
    sum += index % 2 === 0 ? ODD[rank] : rank;
  }
  if (sum % 26 !== symbols[15] - 10 || Number.isNaN(two(6) + two(12) + digit(14)))
    return false;
  const day2 = two(9) % 40;
  const month = MONTHS2.indexOf(symbolChar(8)) + 1;
  return isRealDate(1900 + two(6), month, day2) || isRealDate(2e3 + two(6), month, day2);
}

// ../../../packages/core/src/pii/kinds/it-tax-code.ts
var itTaxCode = deepFreeze({
  kind: "it-tax-code",
  category: "identity-documents",
  words: "codicefiscale codice fiscale",
  shapes: [
    formShape(capitalsBefore(6, 16, [false]), {
      form: italianCode,
      passes: isItalianCode,
      grade: grade(confidence.sure, confidence.sure),
      inOnePiece: true
    })
  ]
});

// ../../../packages/core/src/pii/kinds/kvk-number.ts
var kvkNumber = deepFreeze({
  kind: "kvk-number",
  category: "other",
  words: "kvk kvknummer kvknr handelsregister handelsregisternummer commerce vestigingsnummer",
  shapes: [digitRun(8, { grade: grade(0) }), digitRun(12, { grade: grade(0) })]
});

// ../../../packages/core/src/pii/validators/is-licence-plate.ts
var dashed = "LL-99-99 99-99-LL 99-LL-99 LL-99-LL LL-LL-99 99-LL-LL 99-LLL-9 9-LLL-99 LL-999-L L-999-LL LLL-99-L L-99-LLL 9-LL-999 999-LL-9";
var notIssued = "gvd kkk kvt lpf nsb pkk psv tbs pvv sgp vvd sa sd ss";
var LETTER3 = 1;
var DIGIT3 = 2;
var DASH2 = 3;
var PLATE = 6;
var shapes;
var refused;
function bitsOf(numbers) {
  const bits3 = new Uint32Array(2048);
  for (const number3 of numbers)
    bits3[number3 >> 5] = bits3[number3 >> 5] | 1 << (number3 & 31);
  return bits3;
}
function isIn(bits3, number3) {
  return (bits3[number3 >> 5] & 1 << (number3 & 31)) !== 0;
}
function plateShapes() {
  const codeOf = (shape) => [...shape].reduce(
    (code2, sign2) => code2 * 4 + (sign2 === "L" ? LETTER3 : sign2 === "9" ? DIGIT3 : DASH2),
    0
  );
  return bitsOf(`${dashed} ${dashed.replaceAll("-", "")}`.split(" ").map(codeOf));
}
function refusedLetters() {
  const codeOf = (letters2) => [...letters2].reduce((code2, letter2) => code2 * 32 + Number.parseInt(letter2, 36) - 9, 0);
  return bitsOf(notIssued.split(" ").map(codeOf));
}
function readPlate(codes3, start, length) {
  let shape = 0;
  let count2 = 0;
  let letters2 = 0;
  for (let index = start; index < start + length; index += 1) {
    const code2 = codes3[index];
    const letter2 = (code2 | 32) - 87;
    let sign2 = DASH2;
    if (code2 !== 45) {
      const isDigit = code2 > 47 && code2 < 58;
      if (count2 === PLATE || !isDigit && (letter2 < 10 || letter2 > 35)) return false;
      symbols[count2] = isDigit ? code2 - 48 : letter2;
      count2 += 1;
      if (!isDigit) letters2 += 1;
      sign2 = isDigit ? DIGIT3 : LETTER3;
    }
    shape = shape * 4 + sign2;
  }
  if (letters2 === 0 || letters2 === count2) return false;
  shapes ??= plateShapes();
  return isIn(shapes, shape);
}
function isIssued() {
  refused ??= refusedLetters();
  let letters2 = 0;
  for (let index = 0; index < PLATE; index += 1) {
    const value2 = symbols[index];
    letters2 = value2 < 10 ? 0 : (letters2 << 5 | value2 - 9) & 32767;
    if (letters2 > 31 && (isIn(refused, letters2) || isIn(refused, letters2 & 1023))) return false;
  }
  return true;
}

// ../../../packages/core/src/pii/engine/matchers/licence-plate.ts
var HYPHEN12 = 45;
var LENGTH3 = 8;
var VOWELS = 2130466;
var PLAIN = 6;
var hyphened = grade(confidence.fair);
var vowelled = grade(confidence.weak);
var plain = grade(0);
function matchHyphenedPlate(cursor, place, start) {
  const { bytes } = cursor;
  let first2 = start;
  if (at(bytes, start - 1) === HYPHEN12) {
    const floor = start - LENGTH3;
    while (first2 > floor && (at(bytes, first2 - 1) === HYPHEN12 || is(bytes, first2 - 1, UPPER)))
      first2 -= 1;
  }
  if (at(bytes, first2) === HYPHEN12) first2 += 1;
  const stop = first2 + LENGTH3;
  if (is(bytes, first2 - 1, WORD) || jointBefore(bytes, first2) === "stuck") return;
  if (at(bytes, first2 - 1) === HYPHEN12 && is(bytes, first2 - 2, WORD)) return;
  if (!endsNumber(bytes, stop) || at(bytes, stop) === HYPHEN12 && is(bytes, stop + 1, WORD)) return;
  if (!is(bytes, stop - 1, DIGIT | UPPER)) return;
  if (!readPlate(bytes, first2, LENGTH3) || !isIssued()) return;
  cursor.isGlued = at(bytes, first2 - 1) === HYPHEN12;
  emit(cursor, place, hasVowel(bytes, first2, stop) ? vowelled : hyphened, first2, stop);
}
function matchPlainPlate(cursor, place, start) {
  const { bytes } = cursor;
  const end = start + PLAIN;
  if (!is(bytes, end - 1, WORD) || is(bytes, end, WORD)) return;
  if (readPlate(bytes, start, PLAIN) && isIssued()) emit(cursor, place, plain, start, end);
}
function hasVowel(bytes, start, end) {
  for (let index = start; index < end; index += 1) {
    if (is(bytes, index, UPPER) && (VOWELS >> (at(bytes, index) & 31) & 1) === 1) return true;
  }
  return false;
}

// ../../../packages/core/src/pii/kinds/licence-plate.ts
var digitsFirst = [1, 2, 3, 4].map((count2) => lettersAfter(count2, false));
var licencePlate = deepFreeze({
  kind: "licence-plate",
  category: "other",
  words: "kenteken kentekens kentekennummer kentekenplaat nummerplaat licenceplate licenseplate plate auto",
  shapes: [
    shapeOf2([HYPHENED], matchHyphenedPlate),
    shapeOf2([...capitalsBefore(1, 5, [false]), ...digitsFirst], matchPlainPlate)
  ]
});

// ../../../packages/core/src/pii/engine/matchers/bare-mac.ts
var needsLabel2 = grade(0);
var LENGTH4 = 12;
var PAIRS = 6;
var STEP = 3;
function matchBareMac(cursor, place, start) {
  const { bytes } = cursor;
  const end = start + LENGTH4;
  for (let index = start; index < end; index += 1) if (!is(bytes, index, HEX)) return;
  if (!is(bytes, end, WORD) && !is(bytes, start - 1, WORD))
    emit(cursor, place, needsLabel2, start, end);
}
function matchSpacedMac(cursor, place, start) {
  const { bytes } = cursor;
  let first2 = start;
  while (is(bytes, first2 - 1, BLANK) && isPair(bytes, first2 - STEP)) {
    first2 -= STEP;
    const isKnown2 = is(bytes, first2, DIGIT) || is(bytes, first2 + 1, DIGIT);
    if (isKnown2 || first2 < start - PAIRS * STEP) return;
  }
  for (let pair = 0; pair < PAIRS; pair += 1) {
    if (!isPair(bytes, first2 + pair * STEP)) return;
    if (pair > 0 && !is(bytes, first2 + pair * STEP - 1, BLANK)) return;
  }
  const end = first2 + PAIRS * STEP - 1;
  const goesOn = is(bytes, end, BLANK) && isPair(bytes, end + 1);
  if (!goesOn) emit(cursor, place, needsLabel2, first2, end);
}
function isPair(bytes, start) {
  return is(bytes, start, HEX) && is(bytes, start + 1, HEX) && !is(bytes, start - 1, WORD) && !is(bytes, start + 2, WORD);
}

// ../../../packages/core/src/pii/engine/matchers/mac-address.ts
var sure7 = grade(confidence.sure, unlabelled);
var COLON8 = 58;
var HYPHEN13 = 45;
var DOT11 = 46;
var ZERO8 = 48;
var SMALL_F2 = 102;
function matchMacAddress(cursor, place, start, stop) {
  if (isMac(cursor.bytes, start, stop)) emit(cursor, place, sure7, start, stop);
}
function isMac(bytes, start, stop) {
  const size = stop - start === MAC_LENGTH ? 2 : 4;
  const sign2 = at(bytes, start + size);
  if (size === 2 ? sign2 !== COLON8 && sign2 !== HYPHEN13 : sign2 !== DOT11) return false;
  const first2 = at(bytes, start) | 32;
  let isSomebody = first2 !== ZERO8 && first2 !== SMALL_F2;
  for (let index = start; index < stop; index += 1) {
    if ((index - start) % (size + 1) === size) {
      if (at(bytes, index) !== sign2) return false;
    } else {
      if (!is(bytes, index, HEX)) return false;
      if ((at(bytes, index) | 32) !== first2) isSomebody = true;
    }
  }
  return isSomebody;
}

// ../../../packages/core/src/pii/kinds/mac-address.ts
var macAddress = deepFreeze({
  kind: "mac-address",
  category: "usage",
  words: "mac macadres macadressen macaddress macaddr hwaddr hardwareadres ethernet",
  shapes: [
    hexGroups({ pairs: matchMacAddress }),
    shapeOf2([TWELVE], matchBareMac),
    shapeOf2(
      [
        groupsAfter(SPACE, 2),
        lettersAfter(1, false),
        ...capitalsBefore(1, 1, [false]),
        ...capitalsBefore(2, 2, [true])
      ],
      matchSpacedMac
    )
  ]
});

// ../../../packages/core/src/pii/validators/is-norwegian-national-number.ts
var elevenDigits = formOf("11n");
var TEMPORARY = 40;
function isNorwegianNumber() {
  const day2 = symbolsValue(0, 2) % TEMPORARY;
  const month = symbolsValue(2, 4);
  if (day2 < 1 || day2 > 31 || month < 1 || month > 12) return false;
  return weightedSum("3761894521", 0) % 11 === 0 && weightedSum("54327654321", 0) % 11 === 0;
}

// ../../../packages/core/src/pii/kinds/no-national-number.ts
var noNationalNumber = deepFreeze({
  kind: "no-national-number",
  category: "identity-documents",
  words: "fodselsnummer f\xF8dselsnummer personnummer fnr dnummer",
  shapes: [digitRun(11, { passes: isNorwegianNumber, grade: grade(confidence.weak) })]
});

// ../../../packages/core/src/pii/validators/is-onderwijsnummer.ts
function isEducationNumber() {
  return symbols[0] === 1 && symbols[1] === 0 && elevenTest(symbols) === 5;
}

// ../../../packages/core/src/pii/kinds/onderwijsnummer.ts
var needsLabel3 = grade(0);
var onderwijsnummer = deepFreeze({
  kind: "onderwijsnummer",
  category: "pgn-bsn",
  words: "onderwijsnummer onderwijsnummers onderwijsnr pgn persoonsgebondennummer",
  shapes: [
    digitRun(9, { passes: isEducationNumber, grade: grade(confidence.fair) }),
    threeGroups({
      spaced: needsLabel3,
      signed: needsLabel3,
      inRow: needsLabel3,
      passes: isEducationNumber
    })
  ]
});

// ../../../packages/core/src/pii/data/card-ranges.ts
var cardRanges = deepFreeze([
  { brand: "visa", from: 4e3, to: 4999, lengths: "13 16 18 19" },
  { brand: "mastercard", from: 5100, to: 5599, lengths: "16" },
  { brand: "mastercard", from: 2221, to: 2720, lengths: "16" },
  { brand: "american-express", from: 3400, to: 3499, lengths: "15" },
  { brand: "american-express", from: 3700, to: 3799, lengths: "15" },
  { brand: "diners-club", from: 3e3, to: 3059, lengths: "14 15 16 17 18 19" },
  { brand: "diners-club", from: 3090, to: 3099, lengths: "14 15 16 17 18 19" },
  { brand: "diners-club", from: 3600, to: 3699, lengths: "14 15 16 17 18 19" },
  { brand: "diners-club", from: 3800, to: 3999, lengths: "14 15 16 17 18 19" },
  { brand: "jcb", from: 3528, to: 3589, lengths: "16 17 18 19" },
  { brand: "discover", from: 6011, to: 6011, lengths: "16 17 18 19" },
  { brand: "discover", from: 6440, to: 6599, lengths: "16 17 18 19" },
  { brand: "unionpay", from: 6200, to: 6299, lengths: "14 15 16 17 18 19" },
  { brand: "unionpay", from: 8100, to: 8199, lengths: "14 15 16 17 18 19" },
  { brand: "maestro", from: 5e3, to: 5099, lengths: "12 13 14 15 16 17 18 19" },
  { brand: "maestro", from: 5600, to: 6999, lengths: "12 13 14 15 16 17 18 19" }
]);

// ../../../packages/core/src/pii/validators/payment-card-brand.ts
function brandOf(head, length) {
  for (const { brand, from, to, lengths } of cardRanges) {
    if (head >= from && head <= to && lengths.includes(String(length))) return brand;
  }
  return "none";
}

// ../../../packages/core/src/pii/engine/text/may-be-card.ts
function mayBeCard(first2) {
  return first2 > 1 && first2 !== 7 && first2 !== 9;
}

// ../../../packages/core/src/pii/engine/matchers/payment-card.ts
var common = grade(confidence.likely);
var rare = grade(confidence.weak);
var grouped = grade(confidence.strong);
var ZERO9 = 48;
function matchCard(cursor, place, start, end) {
  const length = end - start;
  if (!mayBeCard(symbols[0]) || !isLuhn(symbols, 0, length)) return;
  const brand = brandOf(symbolsValue(0, 4), length);
  if (brand === "none") return;
  const isCommon = length === 16 || brand === "american-express" || brand === "diners-club";
  emit(cursor, place, isCommon ? common : rare, start, end);
}
function matchGroupedCard(cursor, place, start) {
  if (!mayBeCard(at(cursor.bytes, start) - ZERO9)) return;
  const isLong = headOf(5) === 279619 && matchGroups(cursor, place, start, 5);
  const four = headOf(4);
  if (!isLong && four === 17476 && isLuhnOfFours()) matchGroups(cursor, place, start, 4);
  if (four === 17475 || four === 17474 || four === 17473) matchGroups(cursor, place, start, 4);
  const three = headOf(3);
  if (three === 1125 || three === 1124) matchGroups(cursor, place, start, 3);
}
function matchGroups(cursor, place, start, taken2) {
  const end = endOf(taken2 - 1);
  if (!endsNumber(cursor.bytes, end)) return false;
  readDigits(cursor.bytes, start, end);
  const length = end - start - taken2 + 1;
  if (!isLuhn(symbols, 0, length) || brandOf(symbolsValue(0, 4), length) === "none") return false;
  emit(cursor, place, grouped, start, end);
  return true;
}

// ../../../packages/core/src/pii/kinds/payment-card.ts
var paymentCard = deepFreeze({
  kind: "payment-card",
  category: "payment-methods",
  words: "creditcard creditcards creditcardnummer creditcardnr kaartnummer kaart card cardnumber cardno pan visa mastercard maestro amex betaalkaart betaald paid bankkaart debitcard pasnummer carte karte tarjeta",
  shapes: [
    shapeOf2([12, 13, 14, 15, 16, 17, 18, 19].map(digits), matchCard),
    shapeOf2([groupsAfter(SPACE, 4), groupsAfter(DASH, 4), groupsAfter(DOT4, 4)], matchGroupedCard)
  ]
});

// ../../../packages/core/src/pii/data/calling-codes.ts
var callingCodes = deepFreeze({
  1: [10, 10],
  7: [10, 10],
  30: [10, 10],
  31: [9, 9],
  32: [8, 9],
  33: [9, 9],
  34: [9, 9],
  39: [8, 11],
  41: [9, 9],
  44: [9, 10],
  45: [8, 8],
  46: [7, 10],
  47: [8, 8],
  48: [9, 9],
  49: [7, 12],
  90: [10, 10],
  212: [9, 9],
  297: [7, 7],
  352: [6, 9],
  351: [9, 9],
  353: [8, 10],
  380: [9, 9],
  597: [6, 7],
  599: [7, 8]
});

// ../../../packages/core/src/pii/data/dutch-area-codes.ts
var shortAreaCodes = "10 13 15 20 23 24 26 30 33 35 36 38 40 43 45 46 50 53 55 58 70 71 72 73 74 75 76 77 78 79";
var longAreaCodes = deepFreeze({
  11: "134578",
  16: "1245678",
  17: "24",
  18: "0123467",
  22: "2346789",
  25: "125",
  29: "479",
  31: "345678",
  32: "01",
  34: "12345678",
  41: "12368",
  47: "58",
  48: "15678",
  49: "23579",
  51: "123456789",
  52: "12345789",
  54: "1345678",
  56: "126",
  57: "0123578",
  59: "123456789"
});

// ../../../packages/core/src/pii/validators/dial-plan.ts
var MOST_DIGITS2 = 15;
var WHOLE = 9;
var FEWEST_DIGITS = 9;
var FIRST_LONG = 200;
var HOME = 31;
var homePlan;
function planHome() {
  return Uint8Array.from({ length: 1e3 }, (_, number3) => {
    const head = String(number3).padStart(3, "0");
    if (/^(?:6[1-58]|8[4578]|91)/.test(head)) return 2;
    if (shortAreaCodes.includes(head.slice(0, 2))) return head.endsWith("0") ? 0 : 3;
    return longAreaCodes[head.slice(0, 2)]?.includes(head.slice(2)) ? 4 : 0;
  });
}
function threeOf(digits2, from) {
  return digits2[from] * 100 + digits2[from + 1] * 10 + digits2[from + 2];
}
function isDutchNumber(digits2, from, firstGroup) {
  homePlan ??= planHome();
  const needed = homePlan[threeOf(digits2, from)];
  if (needed === 0 || firstGroup < needed) return false;
  return needed < 4 || digits2[from + 3] !== 0;
}
function isBelgianPhone(digits2, count2) {
  if (digits2[0] !== 0) return false;
  return digits2[1] === 4 && digits2[2] > 4 ? count2 === 10 : count2 === 9 && digits2[1] !== 0;
}
var worldPlan;
function planWorld() {
  return Array.from({ length: 1e3 }, (_, number3) => {
    const head = String(number3).padStart(3, "0");
    for (let length = 1; length < 4; length += 1) {
      const code2 = Number(head.slice(0, length));
      const counts = callingCodes[code2];
      if (counts && head[0] !== "0") return { code: code2, length, fewest: counts[0], most: counts[1] };
    }
    return void 0;
  });
}
function fitsWorld(digits2, from, count2) {
  worldPlan ??= planWorld();
  const head = threeOf(digits2, from);
  const plan = worldPlan[head];
  if (plan === void 0) {
    const length = count2 - from;
    if (head < FIRST_LONG || length > MOST_DIGITS2) return "over";
    return length < FEWEST_DIGITS ? "no" : "yes";
  }
  const national = count2 - from - plan.length;
  if (national > plan.most) return "over";
  if (plan.code === HOME && national > 3 && !isDutchNumber(digits2, from + plan.length, WHOLE))
    return "over";
  if (national < plan.fewest) return "no";
  return national === plan.most ? "full" : "yes";
}

// ../../../packages/core/src/pii/engine/matchers/phone.ts
var international = grade(confidence.strong, unlabelled);
var likely = { ...grade(confidence.likely), keepsId: true };
var fair = grade(confidence.fair);
var service = grade(confidence.weak, confidence.weak);
var abroad = grade(0);
var PLUS3 = 43;
var ROUND_OPEN2 = 40;
var ROUND_CLOSE2 = 41;
var ZERO10 = 48;
var MOST_DIGITS3 = 15;
var MOST_GROUPS2 = 8;
var SIX = 54;
var sureness2 = fair;
var dialled = new Uint8Array(MOST_DIGITS3 + 3);
function matchPhone(cursor, place, start, end) {
  const { bytes } = cursor;
  const plus = at(bytes, start - 1) === PLUS3;
  const first2 = plus ? start - 1 : start;
  const joint = jointBefore(bytes, first2);
  if (joint === "stuck" || is(bytes, first2 - 1, WORD)) return;
  const world = plus || at(bytes, start + 1) === ZERO10;
  if (!world && !beginsAtHome(bytes, start, end)) return;
  const stop = dial(cursor, start, end);
  if (stop === 0) return;
  const open = at(bytes, first2 - 1) === ROUND_OPEN2 && at(bytes, end) === ROUND_CLOSE2 && stop > end;
  const written = stop - start > 11 || at(bytes, start + 1) === SIX;
  cursor.isGlued = joint === "glued" || !plus && isInRow(bytes, start, stop);
  const known3 = sureness2 === fair && written ? likely : sureness2;
  emit(cursor, place, plus ? international : known3, open ? first2 - 1 : first2, stop);
}
function isInRow(bytes, start, stop) {
  let hasBlank = false;
  for (let index = start; index < stop; index += 1) hasBlank ||= is(bytes, index, BLANK);
  if (!hasBlank) return false;
  if (is(bytes, start - 1, BLANK) && is(bytes, start - 2, DIGIT)) return true;
  return is(bytes, stop, BLANK) && is(bytes, stop + 1, DIGIT) && at(bytes, stop + 1) !== ZERO10;
}
function beginsAtHome(bytes, start, end) {
  if (end - start > 2) return true;
  if (end - start < 2) return false;
  if (at(bytes, start + 1) !== SIX) return true;
  const next = nextGroup(bytes, end);
  const digit = at(bytes, next) - ZERO10;
  return next > 0 && (digit === 8 || digit > 0 && digit < 6);
}
function dial(cursor, start, firstEnd) {
  const { bytes } = cursor;
  const plus = at(bytes, start - 1) === PLUS3;
  let best = 0;
  let count2 = 0;
  found2 = fair;
  for (let index = start, group = 0; group < MOST_GROUPS2; group += 1) {
    let end = index;
    while (is(bytes, end, DIGIT)) {
      if (count2 === MOST_DIGITS3 + 2) return best;
      dialled[count2] = at(bytes, end) - ZERO10;
      count2 += 1;
      end += 1;
    }
    let fit = "no";
    if (plus) fit = count2 > 7 ? fitsWorld(dialled, 0, count2) : "no";
    else if (dialled[1] === 0) fit = count2 > 7 ? fitsWorld(dialled, 2, count2) : "no";
    else fit = fitsHome(count2, firstEnd - start);
    if (count2 === 10 && fit !== "no" && beginsWithDate(bytes, start, end)) fit = "no";
    if ((fit === "yes" || fit === "full") && endsNumber(bytes, end)) {
      best = end;
      sureness2 = found2;
    }
    if (fit === "full" || fit === "over") break;
    index = nextGroup(bytes, end);
    if (index === 0) break;
  }
  return best;
}
var found2 = fair;
function fitsHome(count2, firstGroup) {
  if (count2 === 8 || count2 === 11) {
    found2 = dialled[1] === 9 ? service : fair;
    return fitsService(count2);
  }
  found2 = fair;
  if (count2 === 10 && isDutchNumber(dialled, 1, firstGroup)) return "full";
  if (!isBelgianPhone(dialled, count2)) return "no";
  found2 = abroad;
  return "yes";
}
function nextGroup(bytes, end) {
  let index = end;
  while (index < end + 3 && (is(bytes, index, SEPARATOR) || at(bytes, index) === ROUND_CLOSE2 || at(bytes, index) === ROUND_OPEN2)) {
    const trunk = at(bytes, index) === ROUND_OPEN2 && at(bytes, index + 1) === ZERO10 && at(bytes, index + 2) === ROUND_CLOSE2;
    if (trunk)
      return is(bytes, index + 3, DIGIT) ? index + 3 : is(bytes, index + 4, DIGIT) ? index + 4 : 0;
    index += 1;
  }
  return index > end && is(bytes, index, DIGIT) ? index : 0;
}
function fitsService(count2) {
  const eight = dialled[1] === 8;
  if (dialled[2] !== 0 || !eight && dialled[1] !== 9) return "no";
  if (dialled[3] !== 0 && (eight || !isPaid(dialled[3]))) return "no";
  return count2 === 8 ? "yes" : "full";
}
function isPaid(digit) {
  return digit === 6 || digit === 9;
}
function beginsWithDate(bytes, start, end) {
  let shape = 0;
  let length = 0;
  for (let index = start; index <= end && shape < 256; index += 1) {
    if (is(bytes, index, DIGIT)) length += 1;
    else if (length === 0) return false;
    else {
      shape = shape * 16 + length;
      length = 0;
    }
  }
  const isYear3 = shape === 1058 && at(bytes, start) !== ZERO10;
  return shape === 532 || shape === 548 || isYear3;
}

// ../../../packages/core/src/pii/kinds/phone.ts
var needsLabel4 = grade(0);
var SIX2 = 6;
var isWithCountry = () => symbolsValue(0, 2) === 31 && isDutchNumber(symbols, 2, 9) || symbolsValue(0, 3) === 324;
var isWithoutZero = () => symbols[0] === SIX2 && isDutchNumber(symbols, 0, 9);
var phone = deepFreeze({
  kind: "phone",
  category: "contact",
  words: "telefoon telefoonnummer telefoonnr telefoonnummers telnr telnummer tel mobiel mobielnummer mobiele mob gsm phone phonenumber telephone mobile whatsapp bel bellen bereikbaar belt gebeld call noodnummer telefon handy telefono",
  shapes: [
    shapeOf2([DIALLED], matchPhone),
    digitRun(11, { passes: isWithCountry, grade: needsLabel4 }),
    digitRun(9, { passes: isWithoutZero, grade: needsLabel4 })
  ]
});

// ../../../packages/core/src/pii/validators/is-pesel.ts
var CENTURIES = [1900, 2e3, 2100, 2200, 1800];
var elevenDigits2 = formOf("11n");
function isPolishNumber() {
  if (weightedSum("13791379131", 0) % 10 !== 0) return false;
  const month = symbolsValue(2, 4);
  const century = CENTURIES[Math.floor(month / 20)];
  return isRealDate(century + symbolsValue(0, 2), month % 20, symbolsValue(4, 6));
}

// ../../../packages/core/src/pii/kinds/pl-pesel.ts
var plPesel = deepFreeze({
  kind: "pl-pesel",
  category: "identity-documents",
  words: "pesel",
  shapes: [digitRun(11, { passes: isPolishNumber, grade: grade(confidence.weak) })]
});

// ../../../packages/core/src/pii/engine/text/house-number.ts
var SPACE5 = 32;
var COMMA3 = 44;
var HYPHEN14 = 45;
var DOT12 = 46;
var SLASH5 = 47;
var ZERO11 = 48;
var COLON9 = 58;
var UNDERSCORE5 = 95;
var SMALL_N2 = 110;
var SMALL_R = 114;
var NO_BREAK_SPACE = 160;
var LATIN = UPPER | LOWER;
var MOST_DIGITS4 = 5;
function ends2(bytes, end) {
  const code2 = at(bytes, end);
  if (is(bytes, end, WORD) || code2 === UNDERSCORE5) return false;
  const joins = code2 === HYPHEN14 || code2 === SLASH5 || code2 === DOT12 || code2 === COLON9;
  return !joins || !is(bytes, end + 1, DIGIT);
}
function skip(bytes, start, { mask, most }) {
  let index = start;
  while (index < start + most && is(bytes, index, mask)) index += 1;
  return index;
}
function houseAfter(bytes, start) {
  let index = start;
  if (at(bytes, index) === COMMA3) index += at(bytes, index + 1) === SPACE5 ? 2 : 1;
  else if (at(bytes, index) === HYPHEN14) index += 1;
  else if (at(bytes, index) === SPACE5) {
    index += at(bytes, index + 1) === HYPHEN14 && at(bytes, index + 2) === SPACE5 ? 3 : 1;
  }
  if (at(bytes, index) === SMALL_N2 && at(bytes, index + 1) === SMALL_R) {
    index += 2;
    if (at(bytes, index) === DOT12) index += 1;
    if (at(bytes, index) === SPACE5) index += 1;
  }
  if (!is(bytes, index, DIGIT) || at(bytes, index) === ZERO11) return start;
  const end = skip(bytes, index, { mask: DIGIT, most: MOST_DIGITS4 });
  const sign2 = at(bytes, end);
  const from = sign2 === SPACE5 || sign2 === HYPHEN14 ? end + 1 : end;
  const letters2 = skip(bytes, from, { mask: LATIN, most: 2 });
  if (letters2 > from && ends2(bytes, letters2)) return letters2;
  if (sign2 === HYPHEN14) {
    const digits2 = skip(bytes, from, { mask: DIGIT, most: 3 });
    if (digits2 > from && ends2(bytes, digits2)) return digits2;
  }
  return ends2(bytes, end) ? end : start;
}
function isSpace(code2) {
  return code2 === SPACE5 || code2 === NO_BREAK_SPACE || code2 > 8 && code2 < 14;
}
function beforeSign(bytes, start) {
  let index = start - 1;
  while (index >= start - 3 && isSpace(at(bytes, index))) index -= 1;
  const spaces = start - 1 - index;
  if (at(bytes, index) === COMMA3 && spaces < 2) return index - 1;
  if (at(bytes, index) === HYPHEN14 && spaces === 1 && at(bytes, index - 1) === SPACE5)
    return index - 2;
  return spaces > 0 ? index : -1;
}
function hasHouseBefore(bytes, start) {
  let index = beforeSign(bytes, start);
  if (index < 0) return false;
  const last = index;
  while (index > last - 4 && is(bytes, index, LATIN)) index -= 1;
  if (index < last) {
    if (at(bytes, index) === SPACE5 || at(bytes, index) === HYPHEN14) index -= 1;
  } else {
    while (index > last - 4 && is(bytes, index, DIGIT)) index -= 1;
    if (index < last && at(bytes, index) === HYPHEN14) index -= 1;
    else index = last;
  }
  const end = index;
  while (index > end - MOST_DIGITS4 && is(bytes, index, DIGIT)) index -= 1;
  if (index === end || at(bytes, index + 1) === ZERO11) return false;
  if (at(bytes, index) === SPACE5) index -= 1;
  return is(bytes, index, LATIN | LETTER) || at(bytes, index) === DOT12;
}

// ../../../packages/core/src/pii/engine/matchers/postcode.ts
var bare2 = grade(confidence.weak);
var addressed = grade(confidence.likely);
var SPACE6 = 32;
var APOSTROPHE = 39;
var COMMA4 = 44;
var HYPHEN15 = 45;
var ZERO12 = 48;
var ONE = 49;
var TWO2 = 50;
var NINE2 = 57;
var SMALL_S2 = 115;
var CAPITAL_A2 = 65;
var CAPITAL_D = 68;
var CAPITAL_S = 83;
function matchPostcode(cursor, place, start, letter2) {
  const { bytes } = cursor;
  if (at(bytes, start) === ZERO12 || !is(bytes, letter2, UPPER) || !is(bytes, letter2 + 1, UPPER))
    return;
  const close = letter2 + 2;
  if (is(bytes, close, WORD) || isUnused(bytes, letter2)) return;
  const end = houseAfter(bytes, close);
  let needed = isYear2(bytes, start) ? 2 : 1;
  if (end > close) needed -= 1;
  if (needed > 0 && hasHouseBefore(bytes, start)) needed -= 1;
  if (needed > 0 && hasTownAfter(bytes, end)) needed -= 1;
  emit(cursor, place, needed > 0 ? bare2 : addressed, start, end);
}
function isUnused(bytes, letter2) {
  if (at(bytes, letter2) !== CAPITAL_S) return false;
  const second = at(bytes, letter2 + 1);
  return second === CAPITAL_A2 || second === CAPITAL_D || second === CAPITAL_S;
}
function isYear2(bytes, start) {
  const century = at(bytes, start + 1);
  return at(bytes, start) === ONE ? century === NINE2 : at(bytes, start) === TWO2 && century === ZERO12;
}
function hasTownAfter(bytes, end) {
  const sign2 = at(bytes, end);
  if (sign2 !== COMMA4 && sign2 !== SPACE6) return false;
  const first2 = at(bytes, end + 1) === SPACE6 ? end + 2 : end + 1;
  const isQuoted = at(bytes, first2) === APOSTROPHE;
  if (isQuoted && at(bytes, first2 + 1) === SMALL_S2 && at(bytes, first2 + 2) === HYPHEN15) return true;
  if (!isQuoted && !isCapital(at(bytes, first2))) return false;
  if (isInTown(at(bytes, first2 + 1)) && isInTown(at(bytes, first2 + 2))) return true;
  for (let index = first2; index < first2 + 4; index += 1) if (!is(bytes, index, UPPER)) return false;
  return true;
}
function isCapital(code2) {
  return code2 > 64 && code2 < 91 || code2 > 191 && code2 < 222;
}
function isInTown(code2) {
  return code2 > 96 && code2 < 123 || code2 > 223 || code2 === APOSTROPHE || code2 === HYPHEN15;
}

// ../../../packages/core/src/pii/kinds/postcode.ts
var postcode = deepFreeze({
  kind: "postcode",
  category: "contact",
  words: "adr postcode postcodes postalcode zipcode zip adres adresgegevens woonadres postadres huisadres address woonachtig woont wonende",
  shapes: [winningTies(shapeOf2([lettersAfter(4, false), lettersAfter(4, true)], matchPostcode))]
});

// ../../../packages/core/src/pii/kinds/rsin.ts
var needsLabel5 = grade(0);
var rsin = deepFreeze({
  kind: "rsin",
  category: "other",
  words: "rsin rsinnummer fiscaalnummer",
  shapes: [
    winningTies(digitRun(9, { passes: isCitizenNumber, grade: needsLabel5 })),
    winningTies(threeGroups({ spaced: needsLabel5, signed: needsLabel5, inRow: needsLabel5 }))
  ]
});

// ../../../packages/core/src/pii/validators/is-nino.ts
var nino = formOf("2a6n1a");
var pairs = /^(?!bg|gb|kn|nk|nt|tn|zz)[a-ceghj-pr-tw-z][a-ceghj-npr-tw-z]$/;
var CAPITAL_D2 = 13;
function isInsuranceNumber() {
  return symbols[8] <= CAPITAL_D2 && pairs.test(symbolChar(0) + symbolChar(1));
}

// ../../../packages/core/src/pii/kinds/uk-nino.ts
var ukNino = deepFreeze({
  kind: "uk-nino",
  category: "identity-documents",
  words: "nino nationalinsurance insurance",
  shapes: [
    formShape(capitalsBefore(2, 2, [true, false]), {
      form: nino,
      passes: isInsuranceNumber,
      grade: grade(confidence.fair),
      separatedAfter: [2, 4, 6, 8]
    }),
    // In one piece many other numbers have the form: `ST340016A`.
    formShape(capitalsBefore(2, 2, [false]), {
      form: nino,
      passes: isInsuranceNumber,
      grade: grade(confidence.weak),
      inOnePiece: true
    })
  ]
});

// ../../../packages/core/src/pii/kinds/uzi-number.ts
var uziNumber = deepFreeze({
  kind: "uzi-number",
  category: "staff",
  words: "uzi uzinummer uzinr uzipas uzipasnummer",
  shapes: [digitRun(8, { grade: grade(0) }), digitRun(9, { grade: grade(0) })]
});

// ../../../packages/core/src/pii/kinds/v-number.ts
var vNumber = deepFreeze({
  kind: "v-number",
  category: "identity-documents",
  words: "vnummer vnr vreemdelingennummer vreemdelingnummer",
  shapes: [digitRun(10, { grade: grade(0) })]
});

// ../../../packages/core/src/pii/validators/is-vat-number.ts
var FRENCH_KEY = "0123456789abcdefghjklmnpqrstuvwxyz";
var CAPITAL_B2 = 11;
var britishBranch = formOf("2a12n");
var rule2 = (structure, bare3, passes) => ({
  form: formOf(structure),
  passes,
  bare: bare3
});
var vatRules = {
  NL: rule2("2a9n1a2n", confidence.sure, isDutch),
  BE: rule2(
    "2a10n",
    confidence.likely,
    () => symbols[2] < 2 && 97 - symbolsValue(2, 10) % 97 === symbolsValue(10, 12)
  ),
  DE: rule2("2a9n", confidence.fair, () => symbols[2] !== 0 && isMod11_10(symbols, 2, 11)),
  ES: rule2("2a1c7n1c", confidence.likely, () => isSpanishId(2) || isSpanishCompanyId(2)),
  FR: rule2("2a2c9n", confidence.likely, isFrench),
  GB: rule2("2a9n", confidence.fair, isBritish),
  IT: rule2("2a11n", confidence.fair, () => symbolsValue(2, 13) > 0 && isLuhn(symbols, 2, 13)),
  PL: rule2("2a10n", confidence.fair, () => weightedSum("657234567", 2) % 11 === symbols[11])
};
function isDutch() {
  if (symbols[11] !== CAPITAL_B2 || symbolsValue(12, 14) === 0) return false;
  return elevenTest(symbols, 2) === 0 && symbolsValue(2, 11) > 0 || mod97(symbols, { from: 0, to: 14 }) === 1;
}
function isFrench() {
  if (!isLuhn(symbols, 4, 13)) return false;
  const siren = symbolsValue(4, 13);
  if (symbols[2] < 10 && symbols[3] < 10) {
    return (12 + 3 * (siren % 97)) % 97 === symbolsValue(2, 4);
  }
  const first2 = FRENCH_KEY.indexOf(symbolChar(2));
  const second = FRENCH_KEY.indexOf(symbolChar(3));
  if (first2 < 0 || second < 0) return false;
  const key2 = first2 < 10 ? first2 * 24 + second - 10 : first2 * 34 + second - 100;
  return (siren + 1 + Math.floor(key2 / 11)) % 11 === key2 % 11;
}
function isBritish() {
  const sum = weightedSum("8765432a1", 2) % 97;
  return symbolsValue(2, 9) > 0 && (sum === 0 || sum === 42);
}

// ../../../packages/core/src/pii/engine/matchers/vat-number.ts
var rows;
function rowsOf() {
  return new Map(
    Object.entries(vatRules).map(([country, rule4]) => [
      country.charCodeAt(0) << 8 | country.charCodeAt(1),
      { ...rule4, grade: grade(rule4.bare) }
    ])
  );
}
function matchVatNumber(cursor, place, start) {
  const { bytes } = cursor;
  if (!is(bytes, start + 1, UPPER)) return;
  rows ??= rowsOf();
  const row = rows.get(at(bytes, start) << 8 | at(bytes, start + 1));
  if (row === void 0) return;
  const end = matchForm(bytes, start, row.form);
  if (end > 0 && row.passes()) emit(cursor, place, row.grade, start, end);
}

// ../../../packages/core/src/pii/kinds/vat-number.ts
var dutchWithoutCountry = formOf("9n1A2n");
var vatNumber = deepFreeze({
  kind: "vat-number",
  category: "other",
  words: "btw btwid btwnummer btwnr vat vatid vatnumber vatno omzetbelasting ust ustid ustidnr tva iva nip partitaiva",
  shapes: [
    shapeOf2(capitalsBefore(2, 4, [true, false]), matchVatNumber),
    formShape([lettersAfter(9, false), lettersAfter(9, true), groupsAfter(DOT4, 4)], {
      form: dutchWithoutCountry,
      grade: grade(0)
    })
  ]
});

// ../../../packages/core/src/pii/kinds/all-kinds.ts
var allKinds = deepFreeze([
  bsn,
  onderwijsnummer,
  rsin,
  eckId,
  brin,
  kvkNumber,
  bigNumber,
  vNumber,
  aNumber,
  agbCode,
  uziNumber,
  drivingLicence,
  identityDocument,
  licencePlate,
  postcode,
  iban2,
  bic,
  paymentCard,
  vatNumber,
  email2,
  phone,
  dateOfBirth,
  ipv42,
  ipv62,
  macAddress,
  credential,
  beNationalNumber,
  chAhvNumber,
  deTaxId,
  esTaxId,
  frSocialSecurityNumber,
  itTaxCode,
  noNationalNumber,
  plPesel,
  ukNino
]);

// ../../../packages/core/src/pii/engine/sweep/end-of-ordinary.ts
var COMMA5 = 44;
var ZERO13 = 48;
var SIX3 = 54;
var SEVEN = 55;
var NINE3 = 57;
function endOfOrdinary(bytes, start, shortest) {
  let end = start + 1;
  while (is(bytes, end, DIGIT)) end += 1;
  const before = classesAt(bytes, start - 1);
  if ((before & JOINER) !== 0 && is(bytes, start - 2, DIGIT) && !isAfterSlash(bytes, start))
    return end;
  if (end - start >= shortest || (before & (ALPHA | JOINER)) !== 0) return 0;
  const after = classesAt(bytes, end);
  if ((after & (ALPHA | JOINER)) !== 0) return 0;
  if ((after & BLANK) !== 0) return mayGoOn(bytes, start, end) ? 0 : end;
  if ((before & BLANK) === 0 || at(bytes, end) !== COMMA5) return end;
  return end - start < 3 && is(bytes, start - 2, LOWER) ? 0 : end;
}
function mayGoOn(bytes, start, end) {
  const length = end - start;
  const next = classesAt(bytes, end + 1);
  if ((next & DIGIT) === 0) return (next & (length > 2 ? UPPER | JOINER : ALPHA | JOINER)) !== 0;
  if (is(bytes, start - 1, BLANK) && is(bytes, start - 2, UPPER)) return true;
  if (at(bytes, start) === ZERO13 && mayDial(bytes, start, end)) return true;
  if (length === 1) return is(bytes, end + 3, BLANK);
  if (length === 2 && is(bytes, end + 3, BLANK)) return isPair2(bytes, end + 1);
  if (length < 4) return is(bytes, end + 4, BLANK);
  if (length > 4) return false;
  if (is(bytes, end + 3, BLANK)) return true;
  return mayBeCard(at(bytes, start) - ZERO13) && (is(bytes, end + 5, BLANK) || is(bytes, end + 7, BLANK));
}
function isPair2(bytes, start) {
  return is(bytes, start, HEX) && is(bytes, start + 1, HEX) && (is(bytes, start, ALPHA) || is(bytes, start + 1, ALPHA));
}
function mayDial(bytes, start, end) {
  if (end - start !== 2) return end - start > 2;
  const second = at(bytes, start + 1);
  const next = at(bytes, end + 1);
  return second === ZERO13 || second === SIX3 && next > ZERO13 && next !== SEVEN && next < NINE3;
}

// ../../../packages/core/src/pii/engine/text/end-of-timestamp.ts
var HYPHEN16 = 45;
var ZERO14 = 48;
var COLON10 = 58;
var CAPITAL_T2 = 84;
var UUID_DASHES = [13, 18, 23];
var UUID_LENGTH = 36;
function endOfUuid(bytes, start) {
  if (at(bytes, start + 8) !== HYPHEN16) return 0;
  for (const place of UUID_DASHES) if (at(bytes, start + place) !== HYPHEN16) return 0;
  const end = start + UUID_LENGTH;
  for (let index = start; index < end; index += 1) {
    if (!is(bytes, index, HEX) && at(bytes, index) !== HYPHEN16) return 0;
  }
  return is(bytes, end, WORD) || is(bytes, start - 1, WORD) ? 0 : end;
}
function endOfTimestamp(bytes, start, end) {
  if (end - start !== 4 || at(bytes, end + 9) !== COLON10 || at(bytes, end + 6) !== CAPITAL_T2)
    return 0;
  if (at(bytes, end) !== HYPHEN16 || at(bytes, end + 3) !== HYPHEN16) return 0;
  for (const place of [1, 2, 4, 5, 7, 8]) if (!is(bytes, end + place, DIGIT)) return 0;
  return at(bytes, end + 7) === ZERO14 && at(bytes, end + 8) === ZERO14 ? 0 : end + 9;
}

// ../../../packages/core/src/pii/engine/sweep/match-number.ts
var BLANK_CODE3 = 32;
var PLUS4 = 43;
var COMMA6 = 44;
var HYPHEN17 = 45;
var DOT_CODE = 46;
var SLASH6 = 47;
var ZERO15 = 48;
var SHORTEST2 = 8;
var FEWEST = 4;
function matchNumber(cursor, start) {
  const { bytes } = cursor;
  let end = start + 1;
  while (is(bytes, end, DIGIT)) end += 1;
  const before = classesAt(bytes, start - 1);
  const length = end - start;
  const rest = restOfWord(bytes, end);
  let first2 = start;
  if ((before & ALPHA) !== 0) {
    while (first2 > start - MOST_LETTERS && is(bytes, first2 - 1, ALPHA)) first2 -= 1;
    if (is(bytes, first2 - 1, DIGIT)) return rest;
  }
  const known3 = endOfUuid(bytes, first2) || first2 === start && endOfTimestamp(bytes, start, end);
  if (known3) return known3;
  cursor.isGlued = false;
  if (rest - first2 >= MOST_LETTERS) runMatchers(cursor, LONG_WORD, first2, rest);
  else if (rest - first2 === 12) runMatchers(cursor, TWELVE, first2, rest);
  const joint = at(bytes, first2 - 1);
  if (joint === SLASH6) runMatchers(cursor, PATH, first2, end);
  if (rest - first2 < 5 && (is(bytes, rest, JOINER) || is(bytes, first2 - 1, JOINER)))
    runMatchers(cursor, HEX_DIGITS, start, end);
  if (length < 4 && (at(bytes, start - 1) === HYPHEN17 || at(bytes, end) === HYPHEN17))
    runMatchers(cursor, HYPHENED, start, end);
  if (first2 < start) matchLettered(cursor, first2, start);
  else if (((before & BLANK) !== 0 || joint === HYPHEN17) && is(bytes, start - 2, UPPER)) {
    const letters2 = is(bytes, start - 3, UPPER) ? 2 : 1;
    matchLettered(cursor, start - 1 - letters2, start);
  }
  if (at(bytes, start) === ZERO15 || at(bytes, start - 1) === PLUS4)
    runMatchers(cursor, DIALLED, start, end);
  matchRest(cursor, start, end);
  return rest;
}
function restOfWord(bytes, end) {
  let index = end;
  for (let letters2 = 0; letters2 < MOST_LETTERS && is(bytes, index, WORD); index += 1) {
    letters2 = is(bytes, index, DIGIT) ? 0 : letters2 + 1;
  }
  return index;
}
function matchLettered(cursor, first2, start) {
  const { bytes } = cursor;
  const joint = jointBefore(bytes, first2);
  if (joint === "stuck" || is(bytes, first2 - 1, WORD)) return;
  cursor.isGlued = joint === "glued";
  const gap = !is(bytes, start - 1, ALPHA);
  const letters2 = (gap ? start - 1 : start) - first2;
  const isSmall = !is(bytes, first2, UPPER);
  runMatchers(cursor, lettersBefore(letters2, gap, isSmall), first2, start);
}
function matchRest(cursor, start, end) {
  const { bytes } = cursor;
  const joint = jointBefore(bytes, start);
  if (joint === "stuck") return;
  const length = end - start;
  cursor.isGlued = joint === "glued";
  const after = classesAt(bytes, end);
  if ((after & ALPHA) !== 0) {
    if ((after & LOWER) === 0 && length < SHORTEST2 + 2)
      runMatchers(cursor, lettersAfter(length, false), start, end);
    else if (length < 3 && isOrdinal(bytes, end)) runMatchers(cursor, ORDINAL, start, end);
    return;
  }
  if (length >= SHORTEST2 || length >= FEWEST && hasMatchers(cursor, digits(length)))
    matchDigits(cursor, start, end);
  if (length < 3 && at(bytes, end) === COMMA6) runMatchers(cursor, ORDINAL, start, end);
  if ((after & SEPARATOR) === 0) return;
  const next = classesAt(bytes, end + 1);
  if ((next & DIGIT) !== 0) {
    if (length < 5 || at(bytes, end) === HYPHEN17 && mayBeBirth(length))
      matchGroups2(cursor, start, end);
  } else if (length < 3) {
    if ((next & ALPHA) !== 0 && is(bytes, end + 3, ALPHA))
      runMatchers(cursor, DAY_AND_WORD, start, end);
  } else if ((next & UPPER) !== 0 && length < SHORTEST2 + 2)
    runMatchers(cursor, lettersAfter(length, true), start, end + 1);
}
function mayBeBirth(length) {
  return length === 6 || length === 8;
}
function isOrdinal(bytes, end) {
  let index = end;
  while (index < end + 4 && is(bytes, index, LOWER)) index += 1;
  return index < end + 4 && !is(bytes, index, WORD);
}
function matchDigits(cursor, start, end) {
  const length = end - start;
  if (length > MOST_DIGITS || !endsNumber(cursor.bytes, end)) return;
  readDigits(cursor.bytes, start, end);
  runMatchers(cursor, digits(length), start, end);
}
function matchGroups2(cursor, start, end) {
  readGroups(cursor.bytes, start, end);
  const code2 = blankAsSpace(at(cursor.bytes, end));
  const separator = code2 === BLANK_CODE3 ? SPACE : code2 === DOT_CODE ? DOT4 : DASH;
  runMatchers(cursor, groupsAfter(separator, end - start), start, end);
}

// ../../../packages/core/src/pii/engine/sweep/sweep-text.ts
var OVERHANG = 72;
var SHORTEST3 = 8;
var SHORT2 = [4, 5, 6, 7];
var QUOTE2 = 34;
var AT4 = 64;
var NEAR2 = 16;
function sweepText(cursor) {
  const { window } = cursor;
  const limit = Math.min(window.to + OVERHANG, window.textAt + window.text.length);
  forgetLabels(cursor);
  cursor.heads.length = 0;
  cursor.headsTo = 0;
  forgetGroups();
  sweepNumbers(cursor, limit);
  if (window.hasAt && hasMatchers(cursor, AT_SIGN)) sweepAtSigns(cursor, limit);
  runMatchers(cursor, TEXT, REACH - LEAD, limit);
}
function nonDigits(word3) {
  const distance = word3 ^ 808464432;
  return (distance & 2139062143) + 1920103026 | distance;
}
function hasNoDigit(bits3) {
  return (bits3 & 2155905152) === -2139062144;
}
function mayBeCapitals(word3) {
  return (word3 & 6316128) === 4210752;
}
function nextWord(words, from, last) {
  let word3 = from;
  for (; word3 < last; word3 += 2) {
    const one2 = words[word3];
    const two = words[word3 + 1];
    if (!hasNoDigit(nonDigits(one2) & nonDigits(two))) break;
    if (mayBeCapitals(one2) || mayBeCapitals(two)) break;
  }
  const one = words[word3];
  return mayBeCapitals(one) || !hasNoDigit(nonDigits(one)) ? word3 : word3 + 1;
}
function sweepNumbers(cursor, limit) {
  const { bytes } = cursor;
  const { words } = cursor.window;
  const lastWord = limit + 3 >> 2;
  const signs2 = hasMatchers(cursor, SIGN) ? NAMES : 0;
  const shortest = SHORT2.some((length) => hasMatchers(cursor, digits(length))) ? SHORT2[0] : SHORTEST3;
  let index = REACH - LEAD;
  while (is(bytes, index, DIGIT) && is(bytes, index - 1, DIGIT)) index += 1;
  while (index < limit) {
    if ((index & 3) === 0) {
      const word3 = nextWord(words, index >> 2, lastWord);
      index = word3 << 2;
      if (index >= limit) return;
      if (mayBeCapitals(words[word3]) && is(bytes, index, UPPER)) {
        index = matchCapitals(cursor, index);
        continue;
      }
    }
    const found3 = classesAt(bytes, index);
    if ((found3 & DIGIT) !== 0) {
      const end = endOfOrdinary(bytes, index, shortest);
      index = end > 0 ? end : matchNumber(cursor, index);
    } else {
      if ((found3 & signs2) !== 0 && !is(bytes, index - 1, DIGIT))
        runMatchers(cursor, SIGN, index, index + 1);
      index += 1;
    }
  }
}
function matchCapitals(cursor, index) {
  let end = index + 1;
  while (is(cursor.bytes, end, UPPER)) end += 1;
  runMatchers(cursor, CAPITALS, index, end);
  return end;
}
function sweepAtSigns(cursor, limit) {
  const { bytes } = cursor;
  for (let index = nextAt(cursor, REACH); index < limit; ) {
    if (is(bytes, index + 1, WORD) && (is(bytes, index - 1, WORD | LOCAL) || at(bytes, index - 1) === QUOTE2))
      runMatchers(cursor, AT_SIGN, index, index + 1);
    const near = index + NEAR2;
    index += 1;
    while (index < near && at(bytes, index) !== AT4) index += 1;
    if (index === near) index = nextAt(cursor, index);
  }
}
function nextAt({ bytes, window }, from) {
  const index = window.folded ? bytes.indexOf(AT4, from) : window.text.indexOf("@", from - window.textAt) + window.textAt;
  return index < from ? bytes.length : index;
}

// ../../../packages/core/src/pii/engine/without-overlap.ts
function compare(a, b) {
  return a.start - b.start || b.confidence - a.confidence || b.end - a.end;
}
function withoutOverlap(found3, progress) {
  for (let index = 1; index < found3.length; index += 1) {
    if (compare(found3[index - 1], found3[index]) <= 0) continue;
    found3.sort(compare);
    break;
  }
  let { free } = progress;
  let kept2 = 0;
  for (const match of found3) {
    if (match.start < free) continue;
    found3[kept2] = match;
    kept2 += 1;
    free = match.end;
  }
  found3.length = kept2;
  progress.free = free;
  return found3;
}

// ../../../packages/core/src/pii/engine/finder.ts
var shared;
function sharedWindow() {
  shared ??= createWindow(globalThis.Buffer);
  return shared;
}
function createFinder2({ detectors, ...options }) {
  const cursor = createCursor(sharedWindow(), options);
  const { window } = cursor;
  const own2 = detectors.map((detector) => detector.createSearch(cursor, detector));
  return (text, to, progress) => {
    cursor.found = [];
    cursor.source = text;
    cursor.isPart = to < text.length;
    cursor.openFrom = to;
    cursor.readTo = 0;
    for (let start = progress.from; start < to; ) {
      const next = moveTo(window, text, { start, stop: to });
      cursor.base = start - REACH;
      sweepText(cursor);
      start = next;
    }
    const { openFrom } = cursor;
    own2.forEach((search, index) => {
      progress.resume[index] = search(text, progress.resume[index] ?? 0, openFrom);
    });
    progress.from = openFrom;
    const found3 = openFrom < to ? cursor.found.filter(({ start }) => start < openFrom) : cursor.found;
    return withoutOverlap(found3, progress);
  };
}
function createCursor(window, options) {
  return {
    window,
    bytes: window.bytes,
    ...options,
    found: [],
    base: 0,
    source: "",
    isPart: false,
    openFrom: 0,
    readTo: 0,
    isGlued: false,
    memoAt: 0,
    memoSays: options.labels.silence,
    memoLabelAt: 0,
    besideStart: -1,
    besideEnd: -1,
    besideSays: void 0,
    silentFrom: 0,
    silentTo: 0,
    heads: [],
    headsTo: 0
  };
}

// ../../../packages/core/src/pii/engine/pieces/piece-signs.ts
var MAY = 1;
var AT5 = 2;
var UNUSUAL = 4;
var CAPITAL2 = 8;
var GAP = 16;
var LETTER_T = 32;
function signOfLatin(code2) {
  const char = String.fromCharCode(code2);
  let bits3 = 0;
  if (/\d/.test(char)) bits3 |= MAY;
  if (char === "@") bits3 |= AT5;
  if (code2 === 0 || /[%&\\=<[(\u00ad]/.test(char)) bits3 |= UNUSUAL;
  if (/[A-Z]/.test(char)) bits3 |= CAPITAL2;
  if (char === " ") bits3 |= GAP;
  if (char === "t") bits3 |= LETTER_T;
  return bits3;
}
var signs = Uint8Array.from({ length: 256 }, (_, code2) => signOfLatin(code2));
function signOf2(code2) {
  if (code2 < 256) return signs[code2];
  if (code2 > 8202 && code2 < 8293 || code2 === 65279) return UNUSUAL;
  return code2 > 65279 && code2 < 65377 ? MAY | AT5 | CAPITAL2 : 0;
}

// ../../../packages/core/src/pii/engine/pieces/piece-finder.ts
var APART = 73;
var MOST4 = REACH + SIZE - APART;
function createPieceFinder(options) {
  const window = createWindow(void 0);
  const cursor = createCursor(window, options);
  const { bytes } = cursor;
  let starts = [];
  let to = REACH;
  let next = REACH;
  let start = REACH;
  let written = REACH;
  const reset = () => {
    starts = [];
    to = REACH;
    written = REACH;
  };
  return {
    reset,
    write(head, codes3, from, end) {
      if (starts.length === 0) clear(window);
      if (to + head.length + end - from > MOST4) return -1;
      start = to;
      for (let index = 0; index < head.length; index += 1) bytes[start++] = head[index];
      next = start + end - from;
      const signs2 = writeCodes(bytes, start, { codes: codes3, from, end });
      if ((signs2 & AT5) !== 0) window.hasAt = true;
      written = Math.max(written, next);
      return signs2;
    },
    keep() {
      starts.push(start);
      to = next + APART;
      if (written > next) bytes.fill(0, next, Math.max(to, written));
      written = next;
    },
    run(take) {
      if (starts.length === 0) return;
      bytes.fill(0, to, Math.max(to, written));
      takeByPiece(sweepTo(cursor, to), starts, take);
      reset();
    }
  };
}
function sweepTo(cursor, to) {
  const { window } = cursor;
  window.textAt = to;
  window.to = to;
  cursor.found = [];
  sweepText(cursor);
  return withoutOverlap(cursor.found, { free: 0 });
}
function writeCodes(bytes, to, { codes: codes3, from, end }) {
  let signs2 = 0;
  for (let index = from; index < end; index += 1) {
    const code2 = codes3[index];
    signs2 |= signOf2(code2);
    bytes[to + index - from] = code2 < 256 ? code2 : fold(code2);
  }
  return signs2;
}
function clear(window) {
  window.bytes.fill(0);
  window.text = "";
  window.folded = true;
  window.hasAt = false;
  window.moves += 1;
}
function takeByPiece(matches, starts, take) {
  let piece = 0;
  for (const match of matches) {
    while ((starts[piece + 1] ?? Number.POSITIVE_INFINITY) <= match.start) piece += 1;
    const from = starts[piece];
    if (match.start >= from) take(piece, match, match.start - from, match.end - from);
  }
}

// ../../../packages/core/src/pii/json/may-hold.ts
var sign = /[\d@%&\\=[(\uff00-\uff60]/;
var capitals = /[A-Z]{6}/;
var mayHold = (text) => sign.test(text) || text.includes(" dot ") || text.includes("WIFI:") || capitals.test(text);

// ../../../packages/core/src/pii/json/heads.ts
var LONGEST_NAME5 = 40;
var MOST_NAMES2 = 1e3;
var noHead = {
  text: "",
  bytes: new Uint8Array(),
  mayHold: false,
  numbers: 0,
  isSilent: false
};
function createHeads() {
  const known3 = /* @__PURE__ */ new Map();
  let count2 = 0;
  return (far, near) => known3.get(far)?.get(near) ?? remember(far, near);
  function remember(far, near) {
    const head = createHead(far, near);
    if (count2 < MOST_NAMES2) {
      const heads = known3.get(far) ?? /* @__PURE__ */ new Map();
      known3.set(far, heads.set(near, head));
      count2 += 1;
    }
    return head;
  }
}
var wordsOf = (name) => name.slice(-LONGEST_NAME5).replaceAll(/[^\p{L}_-]+/gu, " ");
function createHead(far, near) {
  const words = [far, near].flatMap((name) => name === void 0 ? [] : [wordsOf(name)]);
  const text = words.length === 0 ? "" : `${words.join(" ")}: `;
  return {
    text,
    bytes: Uint8Array.from(text, (char) => fold(char.charCodeAt(0))),
    mayHold: near !== void 0 && mayHold(near),
    numbers: 0,
    isSilent: false
  };
}

// ../../../packages/core/src/pii/json/head-finder.ts
function createHeadFinder(trail) {
  const headOf3 = createHeads();
  const rows4 = [];
  const none3 = headOf3(void 0, void 0);
  const rowAt = (depth) => {
    const made = {
      beside: void 0,
      names: [],
      heads: [],
      place: 0,
      value: void 0,
      far: void 0,
      near: void 0,
      head: none3
    };
    rows4[depth] = made;
    return made;
  };
  return {
    ofMember(name) {
      const { depth } = trail;
      const row = rows4[depth] ?? rowAt(depth);
      const value2 = trail.values[depth];
      if (row.value !== value2) startRow(row, value2, trail.near[depth]);
      const { place } = row;
      row.place = place + 1;
      if (row.names[place] === name) return row.heads[place];
      const head = headOf3(row.beside, name);
      row.names[place] = name;
      row.heads[place] = head;
      return head;
    },
    ofItem() {
      const { depth } = trail;
      const row = rows4[depth] ?? rowAt(depth);
      const far = trail.far[depth];
      const near = trail.near[depth];
      if (row.far === far && row.near === near) return row.head;
      row.far = far;
      row.near = near;
      row.head = headOf3(far, near);
      return row.head;
    }
  };
}
function startRow(row, value2, beside) {
  row.value = value2;
  row.place = 0;
  if (row.beside === beside) return;
  row.beside = beside;
  row.names.length = 0;
}

// ../../../packages/core/src/pii/json/scan-texts.ts
var APART2 = "\n".repeat(73);
var BATCH2 = 1 << 15;
function scanTexts({ scan, pieces }, texts, take) {
  let batch2 = [];
  let length = 0;
  const flush = () => {
    scanBatch(scan, batch2, take);
    batch2 = [];
    length = 0;
  };
  for (const waiting of texts) {
    const isAlone = pieces === void 0 || waiting.text.includes(" dot ");
    if (isAlone) scanBatch(scan, [waiting], take);
    else {
      batch2.push(waiting);
      length += waiting.head.length + waiting.text.length + APART2.length;
      if (length > BATCH2) flush();
    }
  }
  flush();
}
function scanBatch(scan, batch2, take) {
  let at2 = -1;
  let from = 0;
  let next = 0;
  for (const match of scan(batch2.map(({ head, text }) => head + text).join(APART2))) {
    while (at2 < 0 || next <= match.start && at2 + 1 < batch2.length) {
      at2 += 1;
      const { head, text } = batch2[at2];
      from = next + head.length;
      next = from + text.length + APART2.length;
    }
    const { place } = batch2[at2];
    if (match.start >= from)
      take(place, { ...match, start: match.start - from, end: match.end - from });
  }
}

// ../../../packages/core/src/pii/json/pass-over-numbers.ts
var MOST_WHOLE = 1e3;
var DECIMALS = 1e4;
var TRIAL = 16;
var trials = ["7", "37", "731", "7319", "73198", "731986", "7319864", "7.5", "0.57", "731.9862"];
function createNumberFilter({ scan, pieces, smallest }) {
  if (pieces === void 0) return () => false;
  return (head, value2) => {
    if (!isOrdinary(value2, smallest)) return false;
    if (head.isSilent) return true;
    head.numbers += 1;
    if (head.numbers !== TRIAL) return false;
    head.isSilent = scan(trials.map((trial) => head.text + trial).join(APART2)).length === 0;
    return head.isSilent;
  };
}
function isOrdinary(value2, smallest) {
  if (!(value2 >= 0)) return false;
  if (Number.isInteger(value2)) return value2 < smallest;
  return value2 < MOST_WHOLE && Math.round(value2 * DECIMALS) / DECIMALS === value2;
}

// ../../../packages/core/src/pii/json/way-of.ts
var SHORTEST_CODE = 6;
function wayOf(signs2, text, start, end) {
  const isUsual = (signs2 & UNUSUAL) === 0;
  const maySay = (signs2 & (GAP | LETTER_T)) === (GAP | LETTER_T);
  if (isUsual && !maySay) {
    if ((signs2 & (MAY | AT5)) !== 0) return "piece";
    const mayBeCode = (signs2 & CAPITAL2) !== 0 && end - start >= SHORTEST_CODE;
    return mayBeCode && mayHold(text.slice(start, end)) ? "piece" : "skip";
  }
  const own2 = text.slice(start, end);
  if (!mayHold(own2)) return "skip";
  return isUsual && !own2.includes(" dot ") ? "piece" : "text";
}

// ../../../packages/core/src/pii/json/read-pieces.ts
var LONGEST_PIECE = 1 << 12;
var LONG2 = 20;
var SHORTEST4 = 4;
var codes = new Uint16Array(LONGEST_PIECE);
function createPieceReader(finder, take) {
  let waiting = [];
  const run2 = () => {
    finder?.run((piece, match, start, end) => {
      take(waiting[piece], match, start, end);
    });
    waiting = [];
  };
  return {
    run: run2,
    isQuick: finder !== void 0,
    write({ bytes }, text) {
      const { length } = text;
      if (finder === void 0) return "text";
      if (length < SHORTEST4) return "skip";
      if (length > LONG2 && !mayHold(text)) return "skip";
      if (length > LONGEST_PIECE) return "text";
      const way = wayOf(readCodes(text), text, 0, length);
      if (way !== "piece") return way;
      if (finder.write(bytes, codes, 0, length) >= 0) return way;
      run2();
      finder.write(bytes, codes, 0, length);
      return way;
    },
    keep(place) {
      finder?.keep();
      waiting.push(place);
    }
  };
}
function readCodes(text) {
  let signs2 = 0;
  for (let at2 = 0; at2 < text.length; at2 += 1) {
    const code2 = text.charCodeAt(at2);
    codes[at2] = code2;
    signs2 |= signOf2(code2);
  }
  return signs2;
}

// ../../../packages/core/src/pii/json/trail.ts
var createTrail = () => ({
  depth: -1,
  values: [],
  names: [],
  indexes: [],
  near: [],
  far: [],
  holders: []
});
function stepInto(trail, value2, name, index) {
  const above = trail.depth;
  const depth = above + 1;
  trail.depth = depth;
  trail.values[depth] = value2;
  trail.names[depth] = name;
  trail.indexes[depth] = index;
  trail.near[depth] = name ?? trail.near[above];
  trail.far[depth] = name === void 0 ? trail.far[above] : trail.near[above];
  trail.holders[depth] = void 0;
}
function holderAt(trail, depth) {
  if (depth < 0) return void 0;
  const known3 = trail.holders[depth];
  if (known3 !== void 0) return known3;
  const holder = {
    pointer: depth === 0 ? "" : void 0,
    parent: holderAt(trail, depth - 1),
    name: trail.names[depth],
    index: trail.indexes[depth]
  };
  trail.holders[depth] = holder;
  return holder;
}
function pointerOf(holder, name, index) {
  if (holder === void 0) return "";
  const { pointer = pointerOf(holder.parent, holder.name, holder.index) } = holder;
  holder.pointer = pointer;
  return `${pointer}/${name === void 0 ? index : escaped(name)}`;
}
var special = /[~/]/;
var escaped = (name) => special.test(name) ? name.replaceAll("~", "~0").replaceAll("/", "~1") : name;

// ../../../packages/core/src/pii/documents/text/text-decoder.ts
function decodeBytes(bytes, label, fatal = false) {
  const { TextDecoder: TextDecoder2 } = globalThis;
  return new TextDecoder2(label, { fatal, ignoreBOM: true }).decode(bytes);
}

// ../../../packages/core/src/pii/documents/text/decode-text.ts
var UTF16_LITTLE = [255, 254];
var UTF16_BIG = [254, 255];
var HEAD2 = 1 << 12;
var ZEROS = 0.7;
var MOST_CONTROLS = 0.02;
function decodeText(bytes, label) {
  if (!(bytes instanceof Uint8Array)) throw new InvalidInputError([wrongType([], "Uint8Array")]);
  if (label !== void 0 && typeof label !== "string")
    throw new InvalidInputError([wrongType(["label"], "string")]);
  if (label === void 0) return decodeAny(bytes);
  try {
    return decodeBytes(bytes, label);
  } catch {
    return decodeBytes(bytes, "windows-1252");
  }
}
function decodeAny(bytes) {
  if (beginsWith(bytes, UTF16_LITTLE)) return decodeBytes(bytes, "utf-16le");
  if (beginsWith(bytes, UTF16_BIG)) return decodeBytes(bytes, "utf-16be");
  const head = bytes.subarray(0, HEAD2);
  const [even, odd] = zerosOf(head);
  if (odd > ZEROS && even < odd / 4) return decodeBytes(bytes, "utf-16le");
  if (even > ZEROS && odd < even / 4) return decodeBytes(bytes, "utf-16be");
  if (controlsOf(head) > MOST_CONTROLS) return void 0;
  try {
    return decodeBytes(bytes, "utf-8", true);
  } catch {
    return decodeBytes(bytes, "windows-1252");
  }
}
var beginsWith = (bytes, head) => head.every((byte, index) => bytes[index] === byte);
function zerosOf(head) {
  const counts = [0, 0];
  head.forEach((byte, index) => {
    if (byte === 0) counts[index % 2 === 0 ? 0 : 1] += 1;
  });
  const half = Math.max(1, head.length / 2);
  return [counts[0] / half, counts[1] / half];
}
function controlsOf(head) {
  const controls = head.filter((byte) => byte < 32 && (byte < 7 || byte > 13) && byte !== 27);
  return head.length === 0 ? 0 : controls.length / head.length;
}

// ../../../packages/core/src/pii/json/json-value.ts
var isWritten = (value2) => "toJSON" in value2 && typeof value2.toJSON === "function";
function jsonValue(value2) {
  if (typeof value2 !== "object" || value2 === null || Array.isArray(value2)) return value2;
  if (Object.getPrototypeOf(value2) === Object.prototype && !("toJSON" in value2)) return value2;
  if (value2 instanceof Uint8Array) return decodeText(value2);
  if (value2 instanceof String || value2 instanceof Number) return value2.valueOf();
  if (value2 instanceof Map)
    return Object.fromEntries(
      [...value2].map(([key2, member], index) => [nameOf(key2, index), member])
    );
  if (value2 instanceof Set) return [...value2];
  if (!isWritten(value2)) return value2;
  try {
    return value2.toJSON();
  } catch {
    return void 0;
  }
}
var nameOf = (key2, index) => typeof key2 === "string" || typeof key2 === "number" ? String(key2) : String(index);

// ../../../packages/core/src/pii/json/walk-json.ts
var DEEPEST = 1e3;
function walkJson(json2, visitorOf) {
  const trail = createTrail();
  walkValue({ trail, visitor: visitorOf(trail) }, json2, void 0, 0);
}
function walkValue(walk, value2, name, index) {
  if (typeof value2 === "string") walk.visitor.text(value2, name, index);
  else if (typeof value2 === "number") walk.visitor.number(value2, name, index);
  else if (typeof value2 === "object") {
    if (value2 !== null) walkObject(walk, value2, name, index);
  } else if (typeof value2 === "bigint") walk.visitor.text(String(value2), name, index);
}
function walkObject(walk, given2, name, index) {
  const value2 = jsonValue(given2);
  if (typeof value2 !== "object" || value2 === null) {
    walkValue(walk, value2, name, index);
    return;
  }
  const { trail } = walk;
  checkDepth(trail, value2);
  stepInto(trail, value2, name, index);
  if (Array.isArray(value2))
    for (let item = 0; item < value2.length; item += 1)
      walkValue(walk, value2[item], void 0, item);
  else walkMembers(walk, value2);
  trail.depth -= 1;
}
function walkMembers(walk, value2) {
  const names2 = Object.keys(value2);
  for (let place = 0; place < names2.length; place += 1) {
    const name = names2[place];
    walk.visitor.key(name);
    walkValue(walk, value2[name], name, 0);
  }
}
function checkDepth({ depth, values: values5 }, value2) {
  let isInside = depth + 1 >= DEEPEST;
  for (let above = depth; above >= 0 && !isInside; above -= 1) isInside = values5[above] === value2;
  if (isInside)
    throw new InvalidInputError([{ code: "too-deep", path: [], params: { maximum: DEEPEST } }]);
}

// ../../../packages/core/src/pii/json/scan-json-with.ts
function scanJsonWith(tools, json2) {
  const matches = [];
  const orders = [];
  const take = ({ order: order3, part: part2, holder, name, index }, { kind, confidence: confidence2 }, start, end) => {
    const pointer = pointerOf(holder, name, index);
    matches.push({ kind, pointer, part: part2, start, end, confidence: confidence2 });
    orders.push(order3);
  };
  const texts = [];
  const pieces = createPieceReader(tools.pieces, take);
  const isPassedOver = createNumberFilter(tools);
  walkJson(json2, (trail) => createVisitor(trail, { pieces, texts, isPassedOver }));
  pieces.run();
  if (texts.length === 0) return matches;
  scanTexts(tools, texts, (place, match) => take(place, match, match.start, match.end));
  const sorted = matches.map((_, index) => index);
  sorted.sort((a, b) => orders[a] - orders[b]);
  return sorted.map((index) => matches[index]);
}
function createVisitor(trail, { pieces, texts, isPassedOver }) {
  const heads = createHeadFinder(trail);
  let order3 = 0;
  let ofName = noHead;
  const read = (head, text, part2, name, index) => {
    order3 += 1;
    const way = pieces.write(head, text);
    if (way === "skip") return;
    const place = { order: order3, part: part2, holder: holderAt(trail, trail.depth), name, index };
    if (way === "piece") pieces.keep(place);
    else texts.push({ place, head: head.text, text });
  };
  const headOf3 = (name) => name === void 0 ? heads.ofItem() : ofName;
  return {
    key(name) {
      ofName = heads.ofMember(name);
      if (ofName.mayHold || !pieces.isQuick) read(noHead, name, "key", name, 0);
    },
    text: (text, name, index) => read(headOf3(name), text, "value", name, index),
    number(value2, name, index) {
      const head = headOf3(name);
      if (!isPassedOver(head, value2)) read(head, String(value2), "value", name, index);
    }
  };
}

// ../../../packages/core/src/pii/json/create-json-scan.ts
function createJsonScan(scan, options) {
  const smallest = smallestNumber(options);
  let pieces;
  let isBusy = false;
  return (json2) => {
    if (isBusy || mayMatchAny(options))
      return scanJsonWith({ scan, pieces: void 0, smallest }, json2);
    pieces ??= createPieceFinder(options);
    isBusy = true;
    try {
      return scanJsonWith({ scan, pieces, smallest }, json2);
    } finally {
      pieces.reset();
      isBusy = false;
    }
  };
}
var mayMatchAny = ({ detectors, matchers }) => detectors.length > 0 || (matchers[TEXT]?.length ?? 0) > 0;
var SHORT3 = [4, 5, 6, 7];
function smallestNumber({ matchers }) {
  const shortest = SHORT3.find((length) => (matchers[digits(length)]?.length ?? 0) > 0) ?? 8;
  return 10 ** (shortest - 1);
}

// ../../../packages/core/src/shared/text/check-text.ts
function checkText(text, ...path) {
  if (typeof text !== "string") throw new InvalidInputError([wrongType(path, "string")]);
}

// ../../../packages/core/src/pii/redaction/check-operators.ts
var keyed = ["hash", "pseudonymise"];
var plain2 = ["mask", "replace", "remove"];
function checkRedactOptions(options) {
  if (!isObject2(options)) throw new InvalidInputError([wrongType([], "object")]);
}
function checkOperators(operators, { hasKey, isHarmless }) {
  if (!isObject2(operators)) throw new InvalidInputError([wrongType(["operators"], "object")]);
  const issues = Object.entries(operators).flatMap(([kind, operator]) => {
    const path = ["operators", kind];
    if (!isObject2(operator)) return [wrongType(path, "object")];
    const { type } = operator;
    if (keyed.includes(type)) return hasKey ? [] : [{ code: "needs-key", path, params: {} }];
    if (!plain2.includes(type))
      return [{ code: "not-an-option", path: [...path, "type"], params: {} }];
    if (operator.type === "mask") {
      const { keep = 0 } = operator;
      if (typeof keep !== "number") return [wrongType([...path, "keep"], "number")];
      return keep >= 0 ? [] : [{ code: "too-small", path: [...path, "keep"], params: { minimum: 0 } }];
    }
    if (operator.type !== "replace") return [];
    const { with: put = "" } = operator;
    if (typeof put !== "string") return [wrongType([...path, "with"], "string")];
    const found3 = !isHarmless(put);
    return found3 ? [{ code: "personal-data", path: [...path, "with"], params: {} }] : [];
  });
  if (issues.length > 0) throw new InvalidInputError(issues);
}

// ../../../packages/core/src/pii/redaction/apply-operator.ts
var STAR4 = "*";
function applyOperator(operator, kind, value2) {
  switch (operator.type) {
    case "remove":
      return "";
    case "replace":
      return operator.with ?? `[${kind}]`;
    case "mask": {
      const characters = [...value2];
      const kept2 = Math.min(operator.keep ?? 0, Math.floor(characters.length / 2));
      const hidden = characters.length - kept2;
      return STAR4.repeat(hidden) + characters.slice(hidden).join("");
    }
  }
}

// ../../../packages/core/src/pii/redaction/rewrite.ts
var replace = { type: "replace" };
var operatorFor = (operators, kind) => (Object.hasOwn(operators, kind) ? operators[kind] : operators.default) ?? replace;
function rewrite(text, matches, operators) {
  let result = "";
  let done = 0;
  for (const { kind, start, end } of matches) {
    const operator = operatorFor(operators, kind);
    result += text.slice(done, start) + applyOperator(operator, kind, text.slice(start, end));
    done = end;
  }
  return result + text.slice(done);
}

// ../../../packages/core/src/pii/redaction/create-redaction.ts
var MOST_ROUNDS = 8;
function createRedaction(scan) {
  return (text, options = {}) => {
    checkText(text);
    checkRedactOptions(options);
    const { operators = {} } = options;
    checkOperators(operators, { hasKey: false, isHarmless: (put) => scan(put).length === 0 });
    let result = text;
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const matches = scan(result);
      if (matches.length === 0) return result;
      result = rewrite(result, matches, operators);
    }
    return rewrite(result, scan(result), {});
  };
}

// ../../../packages/core/src/pii/redaction/rewrite-with-key.ts
async function rewriteWithKey(text, matches, { operators, vault }) {
  let result = "";
  let done = 0;
  for (const { kind, start, end } of matches) {
    const operator = operatorFor(operators, kind);
    const value2 = text.slice(start, end);
    result += text.slice(done, start);
    if (operator.type === "hash" || operator.type === "pseudonymise") {
      result += `[${kind}:${await vault[operator.type](kind, value2)}]`;
    } else result += applyOperator(operator, kind, value2);
    done = end;
  }
  return result + text.slice(done);
}

// ../../../packages/core/src/pii/redaction/vault.ts
var KEY_BYTES = 32;
var TAG_BYTES = 16;
var LETTERS4 = "abcdefghijklmnop";
async function openVault(secret) {
  checkKey(secret);
  const { crypto, TextEncoder: TextEncoder2, TextDecoder: TextDecoder2 } = globalThis;
  const { subtle } = crypto;
  const bytesOf3 = (text) => new TextEncoder2().encode(text);
  const derive = await derivation(subtle, secret, bytesOf3);
  const [hashing, tagging] = [await derive("hash", "HMAC"), await derive("tag", "HMAC")];
  const hiding = await derive("hide", "AES-CTR");
  const tagOf = async (key2, kind, value2) => new Uint8Array(await subtle.sign("HMAC", key2, bytesOf3(`${kind}\0${value2}`))).slice(
    0,
    TAG_BYTES
  );
  const cipher = (tag2) => ({ name: "AES-CTR", counter: tag2, length: 64 });
  return {
    hash: async (kind, value2) => toLetters(await tagOf(hashing, kind, value2)),
    async pseudonymise(kind, value2) {
      const tag2 = await tagOf(tagging, kind, value2);
      const hidden = await subtle.encrypt(cipher(tag2), hiding, bytesOf3(value2));
      return toLetters(tag2) + toLetters(new Uint8Array(hidden));
    },
    async open(kind, token2) {
      const bytes = fromLetters(token2);
      const tag2 = bytes.slice(0, TAG_BYTES);
      const shown2 = await subtle.decrypt(cipher(tag2), hiding, bytes.slice(TAG_BYTES));
      const value2 = new TextDecoder2().decode(new Uint8Array(shown2));
      return toLetters(await tagOf(tagging, kind, value2)) === toLetters(tag2) ? value2 : void 0;
    }
  };
}
function checkKey(secret) {
  if (secret instanceof Uint8Array && secret.length >= KEY_BYTES) return;
  throw new InvalidInputError([
    { code: "too-short", path: ["key"], params: { minimum: KEY_BYTES } }
  ]);
}
async function derivation(subtle, secret, bytesOf3) {
  const root = await subtle.importKey("raw", secret, "HKDF", false, ["deriveBits"]);
  return async (use, as) => {
    const info = bytesOf3(`bijsluiter/pii/${use}`);
    const how = { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(0), info };
    const bits3 = new Uint8Array(await subtle.deriveBits(how, root, KEY_BYTES * 8));
    const uses = as === "HMAC" ? ["sign"] : ["encrypt", "decrypt"];
    return subtle.importKey("raw", bits3, { name: as, hash: "SHA-256" }, false, uses);
  };
}
function toLetters(bytes) {
  return [...bytes].map((byte) => LETTERS4.charAt(byte >> 4) + LETTERS4.charAt(byte & 15)).join("");
}
function fromLetters(token2) {
  const codes3 = [...token2].map((letter2) => LETTERS4.indexOf(letter2));
  return Uint8Array.from({ length: codes3.length >> 1 }, (_, index) => {
    const [high = 0, low = 0] = codes3.slice(index * 2, index * 2 + 2);
    return high * 16 + low;
  });
}

// ../../../packages/core/src/pii/redaction/create-keyed-redaction.ts
function createKeyedRedaction(scan) {
  return async (text, options) => {
    checkText(text);
    checkRedactOptions(options);
    const { operators = {}, key: key2 } = options;
    checkOperators(operators, { hasKey: true, isHarmless: (put) => scan(put).length === 0 });
    const vault = await openVault(key2);
    let result = text;
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const matches = scan(result);
      if (matches.length === 0) return result;
      result = await rewriteWithKey(result, matches, { operators, vault });
    }
    return rewrite(result, scan(result), {});
  };
}

// ../../../packages/core/src/pii/stream/web-transform.ts
function createWebTransform(transformer) {
  const host = globalThis;
  return new host.TransformStream(transformer);
}

// ../../../packages/core/src/pii/stream/create-scan-stream.ts
function createScanStream(incrementalScan, scan) {
  return (options) => {
    const incremental = incrementalScan();
    const items = options === void 0 ? async ({ matches }) => matches : redacted(options, scan);
    const send2 = async (piece, to) => {
      for (const item of await items(piece)) to.enqueue(item);
    };
    return createWebTransform({
      // What is no text, `push` refuses.
      transform: async (chunk, controller) => send2(incremental.push(chunk), controller),
      flush: (controller) => send2(incremental.finish(), controller)
    });
  };
}
function redacted(options, scan) {
  checkRedactOptions(options);
  const { operators = {} } = options;
  const hasKey = "key" in options;
  checkOperators(operators, { hasKey, isHarmless: (text) => scan(text).length === 0 });
  if (hasKey) checkKey(options.key);
  const opening = hasKey ? openVault(options.key) : void 0;
  return async (piece) => {
    const matches = piece.matches.map((match) => ({
      ...match,
      start: match.start - piece.start,
      end: match.end - piece.start
    }));
    const vault = await opening;
    const text = vault ? await rewriteWithKey(piece.text, matches, { operators, vault }) : rewrite(piece.text, matches, operators);
    return text === "" ? [] : [text];
  };
}

// ../../../packages/core/src/pii/stream/incremental.ts
var AHEAD = REACH + 256;
var LEAST = 2 * REACH;
function createIncremental(find, readText2) {
  let pending = "";
  let base = 0;
  let read = 0;
  let given2 = 0;
  let free = 0;
  let resume = [];
  function advance(isLast) {
    const plain4 = readText2(pending);
    const here = (index) => Math.max(0, plain4.fromOriginal(index - base));
    const there = (index) => plain4.toOriginal(index) + base;
    const progress = { from: here(read), free: here(free), resume: resume.map(here) };
    const { length } = plain4.text;
    const to = isLast ? length : Math.max(progress.from, length - AHEAD);
    const matches = find(plain4.text, to, progress).map((match) => ({
      ...match,
      start: there(match.start),
      end: plain4.endInOriginal(match.end) + base
    }));
    read = isLast ? base + pending.length : there(progress.from);
    free = Math.max(free, matches.at(-1)?.end ?? 0);
    resume = progress.resume.map(there);
    const piece = cut(matches);
    const keep = there(Math.max(0, progress.from - REACH)) - base;
    pending = pending.slice(keep);
    base += keep;
    return piece;
  }
  function cut(matches) {
    const start = given2;
    given2 = Math.max(given2, read, free);
    return { start, text: pending.slice(start - base, given2 - base), matches };
  }
  return {
    push(chunk) {
      checkText(chunk);
      pending += chunk;
      const fresh = base + pending.length - read;
      return fresh < LEAST ? { start: given2, text: "", matches: [] } : advance(false);
    },
    finish: () => advance(true)
  };
}

// ../../../packages/core/src/pii/scanner/whole-scan.ts
function createWholeScan(find, read) {
  return (original) => {
    const { text, toOriginal, endInOriginal } = read(original);
    const matches = find(text, text.length, { from: 0, free: 0, resume: [] });
    if (text.length === original.length) return matches;
    return matches.map((match) => ({
      ...match,
      start: toOriginal(match.start),
      end: endInOriginal(match.end)
    }));
  };
}

// ../../../packages/core/src/pii/scanner/scanner-from.ts
var parts = /* @__PURE__ */ new WeakMap();
var partsOf2 = (scanner) => parts.get(scanner);
function scannerFrom(options, read) {
  const find = createFinder2(options);
  const scanText = createWholeScan(find, read);
  const scanner = Object.freeze({
    scan(text) {
      checkText(text);
      return scanText(text);
    },
    redact: createRedaction(scanText)
  });
  parts.set(scanner, { find, read, scanText, options });
  return scanner;
}

// ../../../packages/core/src/pii/scanner/extend-scanner.ts
function extendScanner(scanner) {
  const parts2 = isObject2(scanner) ? partsOf2(scanner) : void 0;
  if (parts2 === void 0) throw new InvalidInputError([wrongType([], "object")]);
  const { find, read, scanText, options } = parts2;
  const incremental = () => createIncremental(find, read);
  const whole = {
    ...scanner,
    redactWithKey: createKeyedRedaction(scanText),
    scanJson: createJsonScan(scanText, options),
    incremental,
    stream: createScanStream(incremental, scanText)
  };
  return Object.freeze(whole);
}

// ../../../packages/core/src/pii/engine/matcher-table.ts
var none = [];
function createMatcherTable(kinds, placeOf2) {
  const table3 = Array.from({ length: TRIGGERS }, () => none);
  const add = (isFirst) => {
    for (const { kind, shapes: shapes2 } of kinds) {
      const place = placeOf2(kind);
      for (const { triggers: triggers2, match, winsTies } of shapes2) {
        if (winsTies !== isFirst) continue;
        for (const which of triggers2) table3[which] = [...table3[which] ?? [], { match, place }];
      }
    }
  };
  add(true);
  add(false);
  return table3;
}

// ../../../packages/core/src/pii/scanner/scanner-options.ts
var DEFAULT_LEAST = 60;
function finderOptions(kinds, options, wanted = kinds) {
  checkOptions(options);
  const { minConfidence = DEFAULT_LEAST, context = {}, detectors = [] } = options;
  const issues = [];
  if (!(isObject2(context) && Object.values(context).every(isWords2)))
    issues.push(wrongType(["context"], "object"));
  if (!(Array.isArray(detectors) && detectors.every(isOwn)))
    issues.push(wrongType(["detectors"], "array"));
  if (!(typeof minConfidence === "number" && minConfidence >= 0 && minConfidence <= 100)) {
    const params = { minimum: 0, maximum: 100 };
    issues.push({ code: "wrong-type", path: ["minConfidence"], params });
  }
  refuse(issues);
  const known3 = kinds.map(({ kind }) => kind);
  const own2 = detectors.map(({ kind }) => kind);
  refuse([
    ...takenKinds(known3, (index) => ["kinds", index]),
    ...takenKinds([...known3, ...own2], (index) => ["detectors", index - known3.length, "kind"])
  ]);
  const words = Object.fromEntries(
    Object.entries(context)
  );
  for (const { kind, labels: labels2 } of detectors) words[kind] = labels2;
  const places = ["other", "id", ...known3, ...own2];
  return {
    kinds: places,
    matchers: createMatcherTable(wanted, (kind) => places.indexOf(kind)),
    least: minConfidence,
    labels: createLabelTable(kinds, words, places),
    detectors
  };
}
function refuse(issues) {
  if (issues.length > 0) throw new InvalidInputError(issues);
}
function takenKinds(kinds, pathOf) {
  return kinds.flatMap(
    (kind, index) => kinds.indexOf(kind) === index ? [] : [{ code: "kind-taken", path: pathOf(index), params: {} }]
  );
}
function checkOptions(options) {
  if (!isObject2(options)) throw new InvalidInputError([wrongType([], "object")]);
}
var isOwn = (detector) => isObject2(detector) && typeof detector["createSearch"] === "function";
var isWords2 = (value2) => Array.isArray(value2) && value2.every((word3) => typeof word3 === "string");

// ../../../packages/core/src/pii/scanner/create-scanner.ts
function createScanner(options = {}) {
  checkOptions(options);
  const { kinds, ...rest } = options;
  checkDetectors(rest.detectors);
  const finder = finderOptions(allKinds, rest, wantedKinds(kinds));
  return extendScanner(scannerFrom(finder, readEscaped));
}
function wantedKinds(names2) {
  if (names2 === void 0) return allKinds;
  if (!Array.isArray(names2)) throw new InvalidInputError([wrongType(["kinds"], "array")]);
  const issues = names2.flatMap(
    (name, index) => allKinds.some(({ kind }) => kind === name) ? [] : [{ code: "not-an-option", path: ["kinds", index], params: {} }]
  );
  if (issues.length > 0) throw new InvalidInputError(issues);
  return allKinds.filter(({ kind }) => names2.includes(kind));
}
function checkDetectors(detectors) {
  if (detectors === void 0) return;
  const areDetectors = Array.isArray(detectors) && detectors.every((detector) => isObject2(detector) && detectorIssues(detector).length === 0);
  if (!areDetectors) throw new InvalidInputError([wrongType(["detectors"], "array")]);
}

// ../../../packages/core/src/pii/documents/found.ts
var DEEPEST2 = 5;
function unread(found3, { path }, { type, reason }) {
  found3.parts.push({ path, type, read: "no", reason });
}
var within = ({ path, depth }, name) => ({
  path: path === "" ? name : `${path}/${name}`,
  depth: depth + 1
});
function readPlain(text, { path }, { type, found: found3 }) {
  found3.parts.push({ path, type, read: "yes" });
  for (const match of found3.scanner.scan(text)) found3.matches.push({ ...match, part: path });
}
function readAside(text, { path }, { type, found: found3 }) {
  const matches = found3.scanner.scan(text);
  if (matches.length === 0) return;
  found3.parts.push({ path, type, read: "yes" });
  for (const match of matches) found3.matches.push({ ...match, part: path });
}

// ../../../packages/core/src/pii/tables/readers/sniff-format.ts
var HEAD3 = 1 << 16;
var MOST_LINES = 20;
var delimiters = [";", "	", ",", "|", "^", "~", "", "\xA7", ":"];
function sniffFormat(text) {
  const head = text.slice(0, HEAD3);
  if (/<table\b|<tr\b/i.test(head)) return "html";
  if (/\bINSERT\s+INTO\b|\bCOPY\s+["\w.]{1,200}\s{0,20}\(/i.test(head)) return "sql";
  const start = head.trimStart();
  if (/^\ufeff?\s{0,20}\{/.test(start)) return isOneRecordALine(start) ? "ndjson" : "json";
  if (/^\ufeff?\s{0,20}\[\s{0,20}[[{"\d]/.test(start)) return "json";
  return sniffDelimiter(text) === "	" ? "tsv" : "csv";
}
function isOneRecordALine(text) {
  const [first2 = "", second = ""] = text.split(/\r?\n/, 2);
  return first2.trimEnd().endsWith("}") && second.trimStart().startsWith("{");
}
function sniffDelimiter(text) {
  const lines3 = text.slice(0, HEAD3).replaceAll(/"[^"]*"/g, "").split(/\r\n|\n|\r/, MOST_LINES).filter((line) => line.trim() !== "");
  const whole = lines3.length > 2 ? lines3.slice(0, -1) : lines3;
  let best = ",";
  let most = 0;
  for (const delimiter of delimiters) {
    const counts = whole.map((line) => line.split(delimiter).length - 1);
    const fewest = Math.min(...counts);
    const isSteady2 = fewest > 0 && Math.max(...counts) === fewest;
    const score = isSteady2 ? fewest + 1e3 : fewest;
    if (score > most) {
      most = score;
      best = delimiter;
    }
  }
  return best;
}

// ../../../packages/core/src/shared/csv/codes-of.ts
var NEWLINE = 10;
function codesOf(text) {
  const codes3 = new Uint16Array(text.length + 1);
  const { Buffer: Buffer2 } = globalThis;
  if (Buffer2) Buffer2.from(codes3.buffer).write(text, 0, text.length * 2, "utf16le");
  else for (let index = 0; index < text.length; index += 1) codes3[index] = text.charCodeAt(index);
  codes3[text.length] = NEWLINE;
  return codes3;
}

// ../../../packages/core/src/vocabulary/data/field-names.ts
var fieldNames = deepFreeze({
  contact: "achtern vvgsl vgsl voorn roepn lname fname gesl geboortejaar gebjaar geboortedat birthyear yearofbirth verjaardag emergencycontact postc wpl hsnr handtekening signature kenteken licenseplate licenceplate naam volledigenaam achternaam voornaam voornamen roepnaam tussenvoegsel tussenvoegsels tussenv tv voorvoegsel voorvoegsels voorletters voorl initialen geslachtsnaam meisjesnaam familienaam weergavenaam aanhef name fullname firstname lastname surname givenname familyname middlename maidenname nickname displayname initials prefix salutation geboortedatum gebdatum gebdat geboren geboortedag gebdt dateofbirth dob birthdate birthday bday geslacht gender sex sekse leeftijd age email mail emailadres mailadres emailaddress telefoon telefoonnummer telefoonnr tel telnr telnummer mobiel mobielnummer mobielnr mobile phone phonenumber cellphone gsm noodnummer noodcontact adres address straat straatnaam street streetaddress huisnummer huisnr hnr huisnummertoevoeging toevoeging housenumber postcode postalcode zip zipcode pc woonplaats plaats city town plaatsnaam gemeente municipality",
  "participant-number": "leerlingnummer leerlingnr llnr llnummer leerlingid studentnummer studentnr studentid studentnumber stamnummer stamnr deelnemernummer deelnemernr pupilid pupilnumber inschrijfnummer",
  "nationality-and-birthplace": "herkomst nationaliteit nationality geboorteplaats gebplaats geboorteland gebland placeofbirth birthplace countryofbirth landvanherkomst herkomstland",
  parents: "maritalstatus broer zus siblings ouder ouders ouder1 ouder2 verzorger verzorgers voogd vader moeder gezag parent parents guardian father mother relatieleerling thuissituatie burgerlijkestaat gezinssituatie",
  medical: "medische zorgniveau diagnose diagnoses dyslexie dyscalculie adhd autisme medicatie medicijn medicijnen allergie allergieen allergies dieet ziekte ziektes aandoening beperking handicap huisarts arts zorgverzekeraar zorgverzekering polisnummer zorg zorgbehoefte zorgvraag medisch gezondheid ziektebeeld medicalcondition medical medication medicine allergy health healthinfo disability diagnosis doctor gp diet bloedgroep bloodtype gewicht lengte weight lgf rugzak indicatie ziekgemeld ziekmelding handelingsplan ondersteuningsbehoefte specialneeds",
  religion: "geloof religie godsdienst levensovertuiging kerk kerkgenootschap gezindte religion faith belief denomination",
  "study-progress": "schoolexamen basisschooladvies leerniveau cijfer cijfers punt punten score scores resultaat resultaten toets toetsscore toetsresultaat eindcijfer gemiddelde schooladvies advies doorstroomadvies rapport rapportcijfer beoordeling niveau vaardigheidsscore cito citoscore iq intelligentie voortgang vorderingen studiepunten diploma grade grades mark marks gpa result results level progress testscore examresult assessment uitstroomniveau doublure zittenblijver",
  organisation: "vakkenpakket absent absenties telaat klas klascode groep stamgroep lesgroep rooster lokaal leerjaar jaarlaag mentor afdeling opleiding opleidingscode profiel vak vakken absentie verzuim afwezig aanwezigheid presentie inschrijfdatum uitschrijfdatum class classname classroom yeargroup schedule timetable attendance absence enrolment enrolmentdate course cohort",
  finance: "schoolgeld ouderbijdrage lesgeld betaling betalingen factuurbedrag bedrag openstaand saldo schuld tuition fee balance debt inkomen income salaris salary loon wage",
  images: "foto fotos pasfoto photo photos picture avatar profilepicture profielfoto afbeelding portret video beeldmateriaal image headshot",
  staff: "docent docentcode leraar leerkracht teacher teachercode personeelsnummer personeelsnr personeelnr medewerkernummer medewerkernr employeeid employeenumber functie fte aanstelling bignummer bignr dienstverband staffid",
  "pgn-bsn": "bsn bsnnummer bsnnr burgerservicenummer sofi sofinummer pgn persoonsgebondennummer onderwijsnummer onderwijsnr",
  "eck-id": "eckid ketenid eckidentifier",
  "login-credentials": "wachtwoord wachtwoorden ww password passwd pwd pass passphrase wachtwoordhash passwordhash gebruikersnaam inlognaam loginnaam login username userlogin pin pincode secret clientsecret token accesstoken refreshtoken apikey sleutel securityquestion geheimevraag geheimantwoord totp otp mfa",
  usage: "ip ipadres ipaddress ipaddr remoteaddr clientip macadres macaddress mac useragent browser lastlogin laatstelogin laatstingelogd sessionid deviceid cookie loginat ingelogdop clicks kliks tijdbesteed timespent",
  "user-content": "opmerking opmerkingen notitie notities bericht berichten commentaar toelichting antwoord antwoorden comment comments note notes message remark remarks essay werkstuk verslag gespreksverslag logboek",
  location: "lat lon lng latitude longitude breedtegraad lengtegraad gps gpslocatie geolocation coordinates coordinaten locatie location",
  voice: "stemopname audio audioopname voice voicerecording recording spraak",
  "ai-prompts": "prompt prompts chatprompt aivraag chathistory",
  "identity-documents": "idnummer paspoort paspoortnummer paspoortnr passport passportnumber documentnummer idkaart idbewijs identiteitsbewijs rijbewijs rijbewijsnummer driverslicence driverslicense vnummer vreemdelingennummer verblijfsstatus verblijfsvergunning ssn socialsecuritynumber nationalid taxid fiscaalnummer idnumber",
  "payment-methods": "reknr iban rekening rekeningnummer bankrekening bankrekeningnummer bankaccount accountnumber bic swift creditcard creditcardnummer kaartnummer cardnumber pan cvc cvv tennaamstelling rekeninghouder",
  ethnicity: "nativelanguage leerlinggewicht gewichtenregeling etniciteit afkomst ras huidskleur cumi ethnicity race ethnicorigin cultureleachtergrond thuistaal moedertaal",
  "political-opinions": "politiekevoorkeur partijlidmaatschap politicalopinion politicalparty",
  "trade-union": "vakbond vakbondslidmaatschap tradeunion unionmember",
  "sex-life": "geaardheid seksuelegeaardheid seksuelevoorkeur sexualorientation",
  biometric: "vingerafdruk gezichtsscan irisscan fingerprint faceid biometric biometrie",
  genetic: "dna genetisch genetic genome",
  criminal: "criminal strafblad veroordeling veroordelingen vog politiecontact criminalrecord conviction halt",
  profile: "leerstijl learningstyle risicoscore riskscore profileringsscore dropoutrisk uitvalrisico voorspelling prediction interesses interests"
});
var personNames = "naam volledigenaam achternaam achtern voornaam voorn voornamen roepnaam roepn lname fname geslachtsnaam meisjesnaam familienaam weergavenaam name fullname firstname lastname surname givenname familyname maidenname nickname displayname tennaamstelling rekeninghouder";
var fieldSubjects = deepFreeze({
  pupil: "leerling leerlingen ll student studenten pupil pupils kind kinderen child deelnemer cursist learner",
  parents: "ouder ouders ouder1 ouder2 verzorger voogd vader moeder parent parents guardian father mother",
  staff: "docent docenten leraar leerkracht medewerker mentor personeel teacher staff employee",
  anyone: "user gebruiker klant customer person persoon contact contactpersoon patient client account profile"
});
var fieldThings = "school file bestand bestands product artikel vak klas groep class course module app host domain domein server table tabel kolom column field veld event function type status tag bedrijf bedrijfs company organisatie organisation organization instelling leverancier vendor merk brand bank display style template locale key project team branch method methode variable variabele functie licentie license licence font kleur color package device apparaat";

// ../../../packages/core/src/vocabulary/field-meaning.ts
var LONGEST_NAME6 = 200;
var MOST_WORDS = 8;
var byName = new Map(
  Object.entries(fieldNames).flatMap(
    ([category, names2]) => names2.split(" ").map((name) => [name, category])
  )
);
var persons = new Set(personNames.split(" "));
var things = new Set(fieldThings.split(" "));
var subjects = new Map(
  Object.entries(fieldSubjects).flatMap(
    ([subject, words]) => words.split(" ").map((word3) => [word3, subject])
  )
);
var longestFirst = [...subjects.keys()].sort((a, b) => b.length - a.length);
function fieldMeaning(name) {
  checkText(name);
  const words = wordsOf2(name);
  for (let length = words.length; length > 0; length -= 1) {
    for (let from = words.length - length; from >= 0; from -= 1) {
      const part2 = words.slice(from, from + length).join("");
      const others = [...words.slice(0, from), ...words.slice(from + length)];
      const isWhose = others.length > 0 && subjects.has(part2);
      const found3 = isWhose ? "none" : meaningOf(part2, others);
      if (found3 !== "none") return found3;
    }
  }
  const whose = words.find((word3) => byName.has(word3));
  return whose === void 0 ? void 0 : withSubject(whose, byName.get(whose) ?? "other", []);
}
function wordsOf2(name) {
  return name.slice(0, LONGEST_NAME6).normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll(/([a-z])([A-Z])/g, "$1 $2").toLowerCase().split(/[^a-z\d]+/).flatMap((word3) => word3.split(/(?<=[a-z])\d+$/)).filter((word3) => word3 !== "").slice(-MOST_WORDS);
}
function meaningOf(part2, others) {
  const category = byName.get(part2);
  if (category !== void 0) return withSubject(part2, category, others);
  const subject = longestFirst.find((word3) => part2.startsWith(word3) && part2.length > word3.length);
  if (subject !== void 0) {
    const rest = part2.slice(subject.length);
    const known3 = byName.get(rest);
    if (known3 !== void 0) return withSubject(rest, known3, [...others, subject]);
  }
  return "none";
}
function withSubject(part2, category, others) {
  const isPersonName = persons.has(part2);
  if (isPersonName && others.some((word3) => things.has(word3))) return void 0;
  const isGeneral = category === "contact" || category === "participant-number";
  const who = others.map((word3) => subjects.get(word3));
  if (isGeneral && who.includes("parents")) return { category: "parents", isPersonName };
  if (isGeneral && who.includes("staff")) return { category: "staff", isPersonName };
  return { category, isPersonName };
}

// ../../../packages/core/src/pii/tables/columns/is-header.ts
var LONGEST_NAME7 = 80;
var value = /^[\d\s.,:/+-]*$|@|^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/;
function isHeader(first2, second) {
  const named = first2.filter((name) => name !== "");
  if (named.length === 0 || new Set(named).size < named.length) return false;
  if (named.some((name) => name.length > LONGEST_NAME7 || value.test(name))) return false;
  if (named.some((name) => fieldMeaning(name) !== void 0)) return true;
  return first2.some((name, column) => name !== "" && value.test(second[column] ?? "x"));
}

// ../../../packages/core/src/pii/tables/columns/columns-of.ts
function columnsOf(text, table3) {
  const rowOf = (row) => table3.columns.map((column) => cellIn(text, column, row));
  const header2 = table3.names ?? headerOf(rowOf(0), rowOf(1));
  const headerRows = table3.names === void 0 && header2 !== void 0 ? 1 : 0;
  const names2 = header2 ?? [];
  const nameOf4 = (index) => names2[index] || void 0;
  const columns = table3.columns.map((column, index) => ({
    name: nameOf4(index),
    ...headerRows === 1 ? withoutFirstRow(column) : column
  }));
  while (columns.length < names2.length) columns.push({ name: nameOf4(columns.length), ...empty });
  return { columns, rows: Math.max(0, table3.rows - headerRows), headerRows };
}
var none2 = new Int32Array();
var empty = { length: 0, rows: none2, starts: none2, ends: none2 };
function cellIn(text, { length, rows: rows4, starts, ends: ends3 }, row) {
  for (let place = 0; place < 2 && place < length; place += 1)
    if (rows4[place] === row) return text.slice(starts[place], ends3[place]);
  return "";
}
function withoutFirstRow({ length, rows: rows4, starts, ends: ends3 }) {
  const from = length > 0 && rows4[0] === 0 ? 1 : 0;
  return {
    length: length - from,
    rows: rows4.subarray(from, length),
    starts: starts.subarray(from, length),
    ends: ends3.subarray(from, length)
  };
}
function headerOf(first2, second) {
  const plain4 = (text) => text.replaceAll(/<[^<>]{0,2000}>/g, " ").replaceAll('""', '"').trim();
  const names2 = first2.map(plain4);
  return isHeader(names2, second.map(plain4)) ? names2 : void 0;
}

// ../../../packages/core/src/pii/tables/columns/in-order.ts
function inOrder(lists2) {
  const filled = lists2.filter((list) => list.length > 0);
  const [only] = filled;
  const matches = only && filled.length === 1 ? [...only] : byRow(filled);
  for (let index = 1; index < matches.length; index += 1) {
    if (matches[index - 1].start <= matches[index].start) continue;
    return matches.sort((a, b) => a.start - b.start || a.end - b.end);
  }
  return matches;
}
function byRow(lists2) {
  const places = lists2.map(() => 0);
  const matches = [];
  let open = lists2.length;
  for (let row = 0; open > 0; ) {
    let next = Number.POSITIVE_INFINITY;
    open = 0;
    for (let index = 0; index < lists2.length; index += 1) {
      const list = lists2[index];
      let place = places[index];
      while (place < list.length && list[place].row <= row) {
        matches.push(list[place]);
        place += 1;
      }
      places[index] = place;
      if (place === list.length) continue;
      open += 1;
      next = Math.min(next, list[place].row);
    }
    row = next;
  }
  return matches;
}

// ../../../packages/core/src/pii/tables/columns/evidence-of.ts
var FEWEST2 = 5;
var PROVES = 0.8;
var CHANCE = 0.5;
var ENOUGH_FOR_CHANCE = 10;
var byChance = /* @__PURE__ */ new Set([
  "bsn",
  "onderwijsnummer",
  "payment-card",
  "phone",
  "licence-plate",
  "be-national-number",
  "de-tax-id",
  "pl-pesel",
  "vat-number"
]);
function evidenceOf(found3, { length, rows: rows4, starts, ends: ends3 }, { index, rowsBefore, minConfidence }) {
  const { kinds } = found3;
  const counts = kinds.map(() => 0);
  const isWhole = (place, start, end) => start === 0 && end === ends3[place] - starts[place];
  found3.visit((place, kind, start, end, sureness3) => {
    if (sureness3 > confidence.contrary && isWhole(place, start, end))
      counts[kind] = counts[kind] + 1;
  });
  const shares = counts.map((count2) => count2 / length);
  const proven = shares.map((share2) => length >= FEWEST2 && share2 >= PROVES);
  const chance = kinds.map(
    (kind, number3) => byChance.has(kind) && length >= ENOUGH_FOR_CHANCE && shares[number3] < CHANCE
  );
  const matches = [];
  found3.visit((place, kind, start, end, alone) => {
    let sureness3 = alone;
    const isSettled = alone >= confidence.strong || alone <= confidence.contrary;
    if (!isSettled && isWhole(place, start, end)) {
      if (proven[kind]) sureness3 = confidence.strong;
      else if (chance[kind]) sureness3 = 0;
    }
    if (sureness3 <= 0 || sureness3 < minConfidence) return;
    const at2 = starts[place];
    matches.push({
      kind: kinds[kind],
      row: rows4[place] + rowsBefore,
      column: index,
      start: at2 + start,
      end: at2 + end,
      confidence: sureness3
    });
  });
  const share = Math.max(0, ...shares);
  const top = share > 0 ? kinds[shares.indexOf(share)] : void 0;
  const isOne = share >= CHANCE && matches.some(({ kind }) => kind === top);
  return { matches, kind: isOne ? top : void 0, share: isOne ? share : 0 };
}

// ../../../packages/core/src/pii/tables/columns/column-found.ts
var FIELDS = 5;
var FIRST_SIZE = 1 << 10;
function createColumnFound(cells) {
  const first2 = new Int32Array(cells);
  let records = new Int32Array(FIRST_SIZE * FIELDS);
  let size = 0;
  const { kinds, numberOf } = numberKinds();
  return {
    kinds,
    add(place, kind, start, end, confidence2) {
      if (size + FIELDS > records.length) {
        const larger = new Int32Array(records.length * 2);
        larger.set(records);
        records = larger;
      }
      if (first2[place] === 0) first2[place] = size / FIELDS + 1;
      records[size] = place;
      records[size + 1] = numberOf(kind);
      records[size + 2] = start;
      records[size + 3] = end;
      records[size + 4] = confidence2;
      size += FIELDS;
    },
    repeat(place, earlier) {
      first2[place] = -1 - earlier;
    },
    visit(take) {
      if (size === 0) return;
      for (let place = 0; place < cells; place += 1) {
        const known3 = first2[place];
        const source = known3 < 0 ? -1 - known3 : place;
        const from = (first2[source] - 1) * FIELDS;
        if (from < 0) continue;
        for (let at2 = from; at2 < size && records[at2] === source; at2 += FIELDS) {
          take(
            place,
            records[at2 + 1],
            records[at2 + 2],
            records[at2 + 3],
            records[at2 + 4]
          );
        }
      }
    }
  };
}
function numberKinds() {
  const kinds = [];
  let lastKind = "";
  let lastNumber = -1;
  const numberOf = (kind) => {
    if (kind === lastKind) return lastNumber;
    lastKind = kind;
    lastNumber = kinds.indexOf(kind);
    if (lastNumber < 0) lastNumber = kinds.push(kind) - 1;
    return lastNumber;
  };
  return { kinds, numberOf };
}

// ../../../packages/core/src/pii/tables/columns/repeats.ts
var SLOTS = 1 << 14;
var TRIAL2 = 1 << 13;
function slotOf(codes3, start, end) {
  let hash = 0;
  for (let index = start; index < end; index += 1)
    hash = Math.imul(hash ^ codes3[index], 16777619);
  return (hash ^ hash >>> 15) & SLOTS - 1;
}
function createRepeats(codes3, { starts, ends: ends3 }) {
  const known3 = new Int32Array(SLOTS).fill(-1);
  let asked = 0;
  let answered = 0;
  const isSame = (one, other) => {
    const from = starts[one];
    const length = ends3[one] - from;
    const at2 = starts[other];
    if (ends3[other] - at2 !== length) return false;
    for (let index = 0; index < length; index += 1)
      if (codes3[from + index] !== codes3[at2 + index]) return false;
    return true;
  };
  return (place) => {
    if (asked > TRIAL2 && answered < asked >> 2) return -1;
    asked += 1;
    const slot = slotOf(codes3, starts[place], ends3[place]);
    const earlier = known3[slot];
    if (earlier >= 0 && isSame(earlier, place)) {
      answered += 1;
      return earlier;
    }
    known3[slot] = place;
    return -1;
  };
}

// ../../../packages/core/src/pii/tables/columns/values-in.ts
var LONGEST_NAME8 = 40;
var LONGEST_CELL = 1 << 12;
var tag = /<[^<>]{0,2000}>/g;
var finders;
function everything() {
  if (finders) return finders;
  const options = finderOptions(allKinds, { minConfidence: 1 });
  finders = {
    pieces: createPieceFinder(options),
    scan: createWholeScan(createFinder2(options), readEscaped)
  };
  return finders;
}
function valuesIn(text, codes3, column) {
  const { pieces, scan } = everything();
  const { length, starts, ends: ends3 } = column;
  const found3 = createColumnFound(length);
  const head = headOf2(column);
  const headBytes = Uint8Array.from(head, (char) => fold(char.charCodeAt(0)));
  const findRepeat = createRepeats(codes3, column);
  let waiting = [];
  const unusual = [];
  const run2 = () => {
    pieces.run((piece, { kind, confidence: confidence2 }, start, end) => {
      found3.add(waiting[piece], kind, start, end, confidence2);
    });
    waiting = [];
  };
  for (let place = 0; place < length; place += 1) {
    const earlier = findRepeat(place);
    if (earlier >= 0) {
      found3.repeat(place, earlier);
      continue;
    }
    const start = starts[place];
    const end = ends3[place];
    if (end - start > LONGEST_CELL) {
      unusual.push(place);
      continue;
    }
    let signs2 = pieces.write(headBytes, codes3, start, end);
    if (signs2 < 0) {
      run2();
      signs2 = pieces.write(headBytes, codes3, start, end);
    }
    const way = wayOf(signs2, text, start, end);
    if (way === "text") unusual.push(place);
    if (way !== "piece") continue;
    pieces.keep();
    waiting.push(place);
  }
  run2();
  for (const place of unusual) {
    const cell = text.slice(starts[place], ends3[place]);
    for (const match of scan(`${head}${cell.includes("<") ? blankTags(cell) : cell}`)) {
      const from = match.start - head.length;
      if (from >= 0) found3.add(place, match.kind, from, match.end - head.length, match.confidence);
    }
  }
  return found3;
}
function headOf2({ name = "" }) {
  const label = name.slice(-LONGEST_NAME8).replaceAll(/[^\p{L}_-]+/gu, " ");
  return label.trim() === "" ? "" : `${label}: `;
}
var blankTags = (cell) => cell.replaceAll(tag, (match) => " ".repeat(match.length));

// ../../../packages/core/src/pii/tables/columns/names-in.ts
var PERSON_NAME = "person-name";
var letters = /\p{L}{2}/u;
function namesIn(text, codes3, column) {
  const { length, starts, ends: ends3 } = column;
  const found3 = createColumnFound(length);
  const others = othersIn(text, codes3, column);
  for (let place = 0; place < length; place += 1) {
    const start = starts[place];
    const end = ends3[place];
    const own2 = others.get(place) ?? [];
    const nameEnd = own2.length === 0 ? end : start + (own2[0]?.start ?? 0);
    const isName = isAsciiName(codes3, start, nameEnd) || letters.test(text.slice(start, nameEnd));
    if (isName) found3.add(place, PERSON_NAME, 0, nameEnd - start, confidence.strong);
    for (const other of own2) found3.add(place, other.kind, other.start, other.end, other.confidence);
  }
  return found3;
}
function othersIn(text, codes3, { name, length, rows: rows4, starts, ends: ends3 }) {
  const places = [];
  for (let place = 0; place < length; place += 1)
    if (mayHoldMore(codes3, starts[place], ends3[place])) places.push(place);
  const others = /* @__PURE__ */ new Map();
  if (places.length === 0) return others;
  const pick2 = (list) => Int32Array.from(places, (place) => list[place]);
  const part2 = { length: places.length, rows: pick2(rows4), starts: pick2(starts), ends: pick2(ends3) };
  const found3 = valuesIn(text, codes3, { name, ...part2 });
  found3.visit((at2, kind, start, end, sureness3) => {
    const place = places[at2];
    const own2 = others.get(place) ?? [];
    own2.push({ kind: found3.kinds[kind], start, end, confidence: sureness3 });
    others.set(place, own2);
  });
  return others;
}
function mayHoldMore(codes3, start, end) {
  for (let index = start; index < end; index += 1)
    if ((signOf2(codes3[index]) & (MAY | AT5)) !== 0) return true;
  return false;
}
function isAsciiName(codes3, start, end) {
  return end > start + 1 && isLetter(codes3[start]) && isLetter(codes3[start + 1]);
}
var isLetter = (code2) => (code2 | 32) > 96 && (code2 | 32) < 123;

// ../../../packages/core/src/pii/tables/columns/scan-column.ts
function scanColumn({ text, codes: codes3 }, column, at2) {
  const { name, length } = column;
  const field = name === void 0 ? void 0 : fieldMeaning(name);
  const find = field?.isPersonName ? namesIn : valuesIn;
  const { matches, kind, share } = evidenceOf(find(text, codes3, column), column, at2);
  const category = field?.category ?? allKinds.find((one) => one.kind === kind)?.category;
  return {
    meaning: {
      index: at2.index,
      ...name === void 0 ? {} : { name: name.slice(0, 1e3) },
      ...category === void 0 ? {} : { category },
      ...kind === void 0 ? {} : { kind },
      // A list in a cell has more values than one.
      share: kind === void 0 && at2.rows > 0 ? Math.min(1, length / at2.rows) : share
    },
    matches
  };
}

// ../../../packages/core/src/shared/csv/read-delimited-row.ts
var QUOTE3 = 34;
var NEWLINE2 = 10;
var RETURN3 = 13;
var SPACE7 = 32;
var PIPE = 124;
function readDelimitedRow(source, from, take) {
  const { codes: codes3, sign: sign2 } = source;
  const last = codes3.length - 1;
  const isFramed = sign2 === PIPE && codes3[from] === PIPE;
  let index = isFramed ? from + 1 : from;
  for (let column = 0; ; column += 1) {
    const end = endOfCell(source, index);
    let start = index;
    let stop = end;
    while (start < stop && codes3[start] <= SPACE7) start += 1;
    while (stop > start && codes3[stop - 1] <= SPACE7) stop -= 1;
    if (stop - start > 1 && codes3[start] === QUOTE3 && codes3[stop - 1] === QUOTE3) {
      start += 1;
      stop -= 1;
    }
    const isLast = codes3[end] !== sign2 || end >= last;
    if (column === 0) {
      if (isLast && start === stop && !isFramed) return nextLine(codes3, end);
      take.startRow();
    }
    if (!(isLast && isFramed && start === stop)) take.addCell(column, start, stop);
    if (isLast) return nextLine(codes3, end);
    index = end + 1;
  }
}
function nextLine(codes3, end) {
  return codes3[end] === RETURN3 && codes3[end + 1] === NEWLINE2 ? end + 2 : end + 1;
}
function endOfCell({ text, codes: codes3, sign: sign2 }, start) {
  let index = start;
  while (codes3[index] === SPACE7) index += 1;
  if (codes3[index] === QUOTE3) index = Math.max(index, endOfQuoted(text, index));
  for (; index < codes3.length; index += 1) {
    const code2 = codes3[index];
    if (code2 === sign2 || code2 === NEWLINE2 || code2 === RETURN3) break;
  }
  return index;
}
function endOfQuoted(text, open) {
  for (let index = open + 1; ; ) {
    const quote = text.indexOf('"', index);
    if (quote < 0) return -1;
    if (text.charCodeAt(quote + 1) !== QUOTE3) return quote + 1;
    index = quote + 2;
  }
}

// ../../../packages/core/src/pii/tables/readers/table-builder.ts
var FIRST_SIZE2 = 64;
var SIZED_COLUMNS = 64;
var MOST_EXPECTED = 1 << 24;
function buildTable(expected = FIRST_SIZE2) {
  const size = Math.min(Math.max(expected, FIRST_SIZE2), MOST_EXPECTED);
  const columns = [];
  let row = -1;
  const columnAt = (index) => {
    while (columns.length <= index)
      columns.push(emptyColumn(index < SIZED_COLUMNS ? size : FIRST_SIZE2));
    return columns[index];
  };
  return {
    startRow() {
      row += 1;
    },
    addCell(index, start, end) {
      const column = columns[index] ?? columnAt(index);
      if (start >= end) return;
      const { length } = column;
      if (length === column.rows.length) grow(column);
      column.rows[length] = row;
      column.starts[length] = start;
      column.ends[length] = end;
      column.length = length + 1;
    },
    isFilled(index) {
      const column = columns[index];
      return column !== void 0 && column.length > 0 && column.rows[column.length - 1] === row;
    },
    rows: () => row + 1,
    finish: (names2) => ({ ...names2 ? { names: names2 } : {}, rows: row + 1, columns })
  };
}
var emptyColumn = (size) => ({
  length: 0,
  rows: new Int32Array(size),
  starts: new Int32Array(size),
  ends: new Int32Array(size)
});
function grow(column) {
  column.rows = doubled2(column.rows);
  column.starts = doubled2(column.starts);
  column.ends = doubled2(column.ends);
}
function doubled2(list) {
  const larger = new Int32Array(list.length * 2);
  larger.set(list);
  return larger;
}

// ../../../packages/core/src/pii/tables/readers/read-delimited.ts
var NEWLINE3 = 10;
var RETURN4 = 13;
var PIPE2 = 124;
var BYTE_ORDER_MARK = 65279;
var HEAD4 = 1 << 14;
var SPARE = 1.1;
var rule3 = /[|:\-\t ]+(?=[\r\n]|$)/y;
function readDelimited(text, codes3, delimiter) {
  const sign2 = delimiter.charCodeAt(0);
  const source = { text, codes: codes3, sign: sign2 };
  const table3 = buildTable(expectedRows(codes3));
  let index = codes3[0] === BYTE_ORDER_MARK ? 1 : 0;
  while (index < text.length) {
    if (sign2 === PIPE2 && isRule(text, index)) index = nextLine(codes3, rule3.lastIndex);
    else index = readDelimitedRow(source, index, table3);
  }
  return table3.finish();
}
function expectedRows(codes3) {
  const head = codes3.subarray(0, HEAD4);
  let lines3 = 1;
  for (const code2 of head) if (code2 === NEWLINE3 || code2 === RETURN4) lines3 += 1;
  return Math.ceil(lines3 * codes3.length * SPARE / head.length);
}
function isRule(text, index) {
  rule3.lastIndex = index;
  return rule3.test(text);
}

// ../../../packages/core/src/pii/tables/readers/read-html.ts
var part = /<(\/?)(table|tr|td|th)\b[^<>]{0,2000}>/gi;
function readHtml(text) {
  const tables = [];
  let open;
  let column = 0;
  let isNewRow = true;
  const close = (end) => {
    if (open === void 0) return;
    tables.at(-1)?.addCell(column, open, end);
    column += 1;
    open = void 0;
  };
  for (const { 0: tag2, 1: slash, 2: name = "", index } of text.matchAll(part)) {
    close(index);
    if (slash === "/") continue;
    const kind = name.toLowerCase();
    if (kind === "table" || tables.length === 0) tables.push(buildTable());
    if (kind === "table" || kind === "tr") {
      isNewRow = true;
      continue;
    }
    if (isNewRow) tables.at(-1)?.startRow();
    if (isNewRow) column = 0;
    isNewRow = false;
    open = index + tag2.length;
  }
  close(text.length);
  return tables.map((table3) => table3.finish());
}

// ../../../packages/core/src/pii/tables/readers/json-columns.ts
var names = /^(?:name|naam|label|key|title|field|veld|id)$/i;
var lists = ["columns", "kolommen", "headers", "fields"];
var bodies = ["rows", "data", "rijen", "values", "records"];
var SIGN2 = "\0";
function readColumns(text, leaves) {
  const gathered = columnsIn(text, leaves);
  if (gathered.size === 0) return { tables: [], rest: leaves };
  const others = leaves.filter((leaf) => {
    const at2 = leaf.path.findIndex((part2) => bodies.includes(String(part2)));
    const table3 = at2 < 0 ? void 0 : gathered.get(leaf.path.slice(0, at2).join(SIGN2));
    if (table3 === void 0 || typeof leaf.path[at2 + 1] !== "number") return true;
    if (leaf.path.length > at2 + 3 || placeOf(leaf, table3) < 0) return true;
    table3.cells.push(leaf);
    return false;
  });
  const tables = [...gathered.values()].filter(({ cells }) => cells.length > 0);
  const heads = new Set(tables.flatMap((table3) => table3.heads));
  return { tables: tables.map(tableOf), rest: others.filter((leaf) => !heads.has(leaf)) };
}
function columnsIn(text, leaves) {
  const found3 = /* @__PURE__ */ new Map();
  for (const leaf of leaves) {
    const { path, start, end } = leaf;
    const at2 = path.findIndex((part2) => lists.includes(String(part2)));
    const index = path[at2 + 1];
    if (at2 < 0 || typeof index !== "number") continue;
    const isName = path.length === at2 + 2 || names.test(String(path[at2 + 2]));
    if (!isName || path.length > at2 + 3) continue;
    const key2 = path.slice(0, at2).join(SIGN2);
    const known3 = found3.get(key2) ?? { columns: [], heads: [], cells: [], depth: at2 };
    known3.columns[index] ??= text.slice(start, end);
    known3.heads.push(leaf);
    found3.set(key2, known3);
  }
  return found3;
}
function placeOf({ path }, { columns, depth }) {
  const column = path[depth + 2];
  if (column === void 0) return columns.length === 1 ? 0 : -1;
  return typeof column === "number" ? column : columns.indexOf(column);
}
function tableOf(gathered) {
  const table3 = buildTable();
  for (const cell of gathered.cells) {
    const row = Number(cell.path[gathered.depth + 1]);
    while (table3.rows() <= row) table3.startRow();
    table3.addCell(placeOf(cell, gathered), cell.start, cell.end);
  }
  return table3.finish(gathered.columns);
}

// ../../../packages/core/src/pii/tables/readers/named-table.ts
function buildNamedTable() {
  const names2 = [];
  const places = /* @__PURE__ */ new Map();
  const table3 = buildTable();
  return {
    finish: () => table3.finish(names2),
    add(cells) {
      table3.startRow();
      for (const { name, start, end } of cells) {
        const column = places.get(name) ?? names2.length;
        if (column === names2.length) {
          places.set(name, column);
          names2.push(name);
        }
        if (table3.isFilled(column)) table3.startRow();
        table3.addCell(column, start, end);
      }
    }
  };
}

// ../../../packages/core/src/pii/tables/readers/json-pairs.ts
var labels = /^(?:label|name|naam|key|sleutel|vraag|question|field|veld|title)$/i;
var values2 = /^(?:value|waarde|antwoord|answer|val|content)$/i;
var SIGN3 = "\0";
function readPairs(text, leaves) {
  const named = leaves.filter(({ path }) => labels.test(String(path.at(-1))));
  const around = ({ path }) => path.slice(0, -1).join(SIGN3);
  const labelOf = new Map(named.map((leaf) => [around(leaf), text.slice(leaf.start, leaf.end)]));
  const cells = leaves.filter(
    (leaf) => values2.test(String(leaf.path.at(-1))) && labelOf.has(around(leaf))
  );
  if (cells.length === 0) return void 0;
  const paired = new Set(cells.map(around));
  const used = /* @__PURE__ */ new Set([...cells, ...named.filter((leaf) => paired.has(around(leaf)))]);
  const table3 = buildNamedTable();
  table3.add(cells.map((leaf) => ({ ...leaf, name: labelOf.get(around(leaf)) ?? "" })));
  return { table: table3.finish(), rest: leaves.filter((leaf) => !used.has(leaf)) };
}

// ../../../packages/core/src/pii/tables/readers/json-values.ts
var DEEPEST3 = 100;
var plain3 = /[^\s,\]}]+/y;
var blank = /[\s,:]*/y;
function readJsonValues(text, from, leaves) {
  const path = [];
  const isList = [];
  let index = from;
  let name;
  for (; ; ) {
    blank.lastIndex = index;
    blank.test(text);
    index = blank.lastIndex;
    if (index >= text.length) return index;
    const sign2 = text.charAt(index);
    if (sign2 === "}" || sign2 === "]") {
      isList.pop();
      path.pop();
      index += 1;
      if (isList.length === 0) return index;
      stepOver(path, isList);
      name = void 0;
      continue;
    }
    if (sign2 === "{" || sign2 === "[") {
      if (isList.length >= DEEPEST3) return text.length;
      if (name !== void 0) path[path.length - 1] = name;
      isList.push(sign2 === "[");
      path.push(sign2 === "[" ? 0 : "");
      index += 1;
      name = void 0;
      continue;
    }
    const { start, end, next } = tokenAt(text, index);
    index = next;
    if (isList.at(-1) === false && name === void 0) {
      name = text.slice(start, end);
      path[path.length - 1] = name;
      continue;
    }
    leaves.push({ path: [...path], start, end });
    if (isList.length === 0) return index;
    stepOver(path, isList);
    name = void 0;
  }
}
function stepOver(path, isList) {
  const last = path.at(-1);
  if (isList.at(-1) === true && typeof last === "number") path[path.length - 1] = last + 1;
}
function tokenAt(text, index) {
  if (text.charAt(index) !== '"') {
    plain3.lastIndex = index;
    const end2 = plain3.test(text) ? plain3.lastIndex : index + 1;
    return { start: index, end: end2, next: end2 };
  }
  let end = index + 1;
  while (end < text.length && text.charAt(end) !== '"') end += text.charAt(end) === "\\" ? 2 : 1;
  return {
    start: index + 1,
    end: Math.min(end, text.length),
    next: Math.min(end + 1, text.length)
  };
}

// ../../../packages/core/src/pii/tables/readers/read-json.ts
function readNdjson(text) {
  const table3 = buildNamedTable();
  for (let index = 0; index < text.length; ) {
    const leaves = [];
    const end = readJsonValues(text, index, leaves);
    if (leaves.length > 0) table3.add(leaves.map(toCell));
    index = Math.max(end, index + 1);
  }
  return table3.finish();
}
function readJson(text) {
  const leaves = [];
  readJsonValues(text, 0, leaves);
  const { tables, rest } = readColumns(text, leaves);
  const pairs2 = readPairs(text, rest);
  const others = pairs2 === void 0 ? rest : pairs2.rest;
  return [
    ...tables,
    ...pairs2 === void 0 ? [] : [pairs2.table],
    ...others.length === 0 ? [] : [readRecords(others)]
  ];
}
var toCell = ({ path, start, end }) => ({ name: nameOf2(path), start, end });
var nameOf2 = (path) => path.filter((part2) => typeof part2 === "string").join(".");
function readRecords(leaves) {
  const table3 = buildNamedTable();
  const groups2 = /* @__PURE__ */ new Map();
  for (const leaf of leaves) {
    const at2 = leaf.path.findIndex((part2) => typeof part2 === "number");
    const key2 = leaf.path.slice(0, at2 + 1).join("/");
    const group = groups2.get(key2) ?? [];
    group.push(toCell(leaf));
    groups2.set(key2, group);
  }
  for (const group of groups2.values()) table3.add(group);
  return table3.finish();
}

// ../../../packages/core/src/pii/tables/readers/read-sql.ts
var insert = /\bINSERT\s{1,9}(?:INTO\s{1,9})?[`"[\]\w.]{1,200}\s{0,9}(?:\(([^()]{1,10000})\)\s{0,9})?VALUES\s{0,9}/gi;
var copy = /\bCOPY\s+["\w.]{1,200}\s{0,20}\(([^()]{1,10000})\)\s{1,20}FROM\s{1,20}stdin;?\r?\n/gi;
var QUOTE4 = 39;
var BACKSLASH3 = 92;
var COMMA7 = 44;
var OPEN = 40;
var CLOSE = 41;
var endOfCopy = "\n\\.";
function readSql(text) {
  const tables = /* @__PURE__ */ new Map();
  const tableOf2 = (columns = "") => {
    const known3 = tables.get(columns) ?? {
      names: columns === "" ? [] : namesIn2(columns),
      table: buildTable()
    };
    tables.set(columns, known3);
    return known3.table;
  };
  for (const match of text.matchAll(insert))
    readTuples(text, match.index + match[0].length, tableOf2(match[1]));
  for (const match of text.matchAll(copy))
    readCopied(text, match.index + match[0].length, tableOf2(match[1]));
  return [...tables.values()].map(({ names: names2, table: table3 }) => table3.finish(names2));
}
var namesIn2 = (columns) => columns.split(",").map((name) => name.replaceAll(/[`"[\]\s]/g, ""));
function readTuples(text, from, table3) {
  let index = from;
  while (text.charCodeAt(index) === OPEN) {
    table3.startRow();
    index = readTuple(text, index + 1, table3);
    while (/[,\s]/.test(text.charAt(index))) index += 1;
  }
}
function readTuple(text, from, table3) {
  let index = from;
  for (let column = 0; ; column += 1) {
    while (/\s/.test(text.charAt(index))) index += 1;
    const isQuoted = text.charCodeAt(index) === QUOTE4;
    const end = isQuoted ? endOfString(text, index) : endOfPlain(text, index);
    if (isQuoted) table3.addCell(column, index + 1, Math.max(index + 1, end - 1));
    else table3.addCell(column, index, end);
    index = end;
    while (index < text.length && text.charCodeAt(index) !== COMMA7 && text.charCodeAt(index) !== CLOSE)
      index += 1;
    if (index >= text.length || text.charCodeAt(index) === CLOSE) return index + 1;
    index += 1;
  }
}
function endOfString(text, open) {
  for (let index = open + 1; index < text.length; index += 1) {
    const code2 = text.charCodeAt(index);
    if (code2 === BACKSLASH3) index += 1;
    else if (code2 === QUOTE4) {
      if (text.charCodeAt(index + 1) !== QUOTE4) return index + 1;
      index += 1;
    }
  }
  return text.length + 1;
}
function endOfPlain(text, start) {
  let index = start;
  while (index < text.length && text.charCodeAt(index) !== COMMA7 && text.charCodeAt(index) !== CLOSE)
    index += 1;
  return index;
}
function readCopied(text, from, table3) {
  const stop = text.indexOf(endOfCopy, from - 1);
  const end = stop < 0 ? text.length : stop;
  for (let line = from; line < end; ) {
    const next = text.indexOf("\n", line);
    const lineEnd2 = next < 0 || next > end ? end : next;
    table3.startRow();
    for (let start = line, column = 0; start <= lineEnd2; column += 1) {
      const tab = text.indexOf("	", start);
      const cellEnd = tab < 0 || tab > lineEnd2 ? lineEnd2 : tab;
      table3.addCell(column, start, cellEnd);
      start = cellEnd + 1;
    }
    line = lineEnd2 + 1;
  }
}

// ../../../packages/core/src/pii/tables/scan-tables.ts
function scanTables(text, { format, minConfidence }) {
  const source = { text, codes: codesOf(text) };
  const columns = [];
  const cells = [];
  const lists2 = [];
  let rows4 = 0;
  for (const table3 of readTables(source, format)) {
    const read = columnsOf(text, table3);
    const rowsBefore = rows4 - read.headerRows;
    for (const column of read.columns) {
      const at2 = { index: columns.length, rowsBefore, rows: read.rows, minConfidence };
      const found3 = scanColumn(source, column, at2);
      columns.push(found3.meaning);
      lists2.push(found3.matches);
      cells.push(column);
    }
    rows4 += read.rows;
  }
  return { scan: { format, rows: rows4, columns, matches: inOrder(lists2) }, source, cells };
}
function readTables({ text, codes: codes3 }, format) {
  switch (format) {
    case "csv":
      return [readDelimited(text, codes3, sniffDelimiter(text))];
    case "tsv":
      return [readDelimited(text, codes3, "	")];
    case "html":
      return readHtml(text);
    case "sql":
      return readSql(text);
    case "ndjson":
      return [readNdjson(text)];
    case "json":
      return readJson(text);
  }
}

// ../../../packages/core/src/pii/documents/text/beside-cells.ts
function besideCells({ source, cells }) {
  const { text, codes: codes3 } = source;
  for (const { length, starts, ends: ends3 } of cells)
    for (let place = 0; place < length; place += 1) codes3.fill(0, starts[place], ends3[place]);
  return decodeBytes(new Uint8Array(codes3.buffer, 0, text.length * 2), "utf-16le");
}

// ../../../packages/core/src/pii/documents/text/card-lines.ts
function cardLines(text) {
  const found3 = [];
  for (let from = 0; from < text.length; ) {
    const colon = colonAfter(text, from);
    let end = endOfLine(text, from);
    const head = text.slice(from, Math.min(colon, end));
    const [path = "", ...parameters] = head.split(";");
    const isQuoted = /quoted-printable/i.test(head);
    while (isQuoted && end < text.length && /=\r?$/.test(text.slice(end - 2, end)))
      end = endOfLine(text, end + 1);
    if (colon < end) {
      const value2 = text.slice(colon + 1, end).trimEnd();
      const name = path.slice(path.lastIndexOf(".") + 1).toUpperCase();
      found3.push({ name, parameters: parameters.join(";"), value: value2, start: colon + 1 });
    }
    from = end + 1;
  }
  return found3;
}
function endOfLine(text, from) {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}
function colonAfter(text, from) {
  let isQuoted = false;
  for (let index = from; index < text.length; index += 1) {
    const sign2 = text.charAt(index);
    if (sign2 === "\n" || sign2 === ":" && !isQuoted) return index;
    if (sign2 === '"') isQuoted = !isQuoted;
  }
  return text.length;
}

// ../../../packages/core/src/pii/documents/text/together.ts
function together(first2, second) {
  if (first2.length === 0) return [...second].sort((a, b) => a.start - b.start);
  let at2 = 0;
  const ordered = [...second].sort((a, b) => a.start - b.start);
  const free = ordered.filter(({ start, end }) => {
    while (at2 < first2.length && first2[at2].end <= start) at2 += 1;
    return at2 === first2.length || first2[at2].start >= end;
  });
  return [...first2, ...free].sort((a, b) => a.start - b.start);
}

// ../../../packages/core/src/pii/documents/text/read-card.ts
var fold2 = /\r?\n[ \t]/g;
var inBase64 = /(?:^|;)(?:encoding=)?(?:b|base64)(?:;|$)/i;
var inQuoted = /(?:^|;)(?:encoding=)?quoted-printable(?:;|$)/i;
var address = /^data:[^,]{0,500};base64,/i;
var personal = ["FN", "N", "NICKNAME"];
var twoLetters = /\p{L}{2}/u;
function readCard(text, place, { found: found3, read }) {
  const unfolded = unfold(text);
  const lines3 = cardLines(unfolded.text);
  const matches = together(
    found3.scanner.scan(unfolded.text),
    lines3.flatMap(nameOf3).sort((a, b) => a.start - b.start)
  );
  for (const { start, end, ...match } of matches)
    found3.matches.push({
      ...match,
      part: place.path,
      start: unfolded.toOriginal(start),
      end: unfolded.endInOriginal(end)
    });
  for (const line of lines3) {
    const bytes = bytesOf(line);
    if (bytes === void 0) continue;
    const own2 = within(place, line.name.toLowerCase());
    if (own2.depth > DEEPEST2) unread(found3, own2, { type: "file", reason: "too-deep" });
    else read(bytes, own2, found3);
  }
}
function unfold(text) {
  const rewriting = startRewriting(text);
  for (const { 0: sign2, index } of text.matchAll(fold2))
    rewriting.replace(index, index + sign2.length, "");
  const same2 = (index) => index;
  return rewriting.finish() ?? { text, toOriginal: same2, endInOriginal: same2 };
}
function bytesOf({ parameters, value: value2 }) {
  if (inQuoted.test(parameters)) return decodeBody(value2, "quoted-printable");
  if (inBase64.test(parameters) && value2 !== "") return decodeBody(value2, "base64");
  return address.test(value2) ? decodeBody(value2.replace(address, ""), "base64") : void 0;
}
function nameOf3({ name, parameters, value: value2, start }) {
  const found3 = { kind: "person-name", confidence: confidence.strong };
  if (personal.includes(name) && !inQuoted.test(parameters))
    return twoLetters.test(value2) ? [{ ...found3, start, end: start + value2.length }] : [];
  const [whole = "", common2 = ""] = /(?:^|;)CN="?([^";]{1,200})/i.exec(parameters) ?? [];
  if (!twoLetters.test(common2)) return [];
  const from = start - 1 - parameters.length + parameters.indexOf(whole);
  const at2 = from + whole.length - common2.length;
  return [{ ...found3, start: at2, end: at2 + common2.length }];
}

// ../../../packages/core/src/pii/tables/table-format.ts
var tableFormats = deepFreeze(["csv", "tsv", "html", "sql", "ndjson", "json"]);

// ../../../packages/core/src/pii/tables/scan-table.ts
var tableOptions = strictObject({
  format: exactOptional(_enum(["auto", ...tableFormats])),
  minConfidence: exactOptional(number2().check(_gte(0), _lte(100)))
});
var DEFAULT_LEAST2 = 60;
function scanTable(text, given2 = {}) {
  checkText(text);
  const { format = "auto", minConfidence = DEFAULT_LEAST2 } = parseInput(tableOptions, given2);
  const known3 = format === "auto" ? sniffFormat(text) : format;
  return scanTables(text, { format: known3, minConfidence }).scan;
}

// ../../../packages/core/src/pii/documents/text/tables-in.ts
var NEWLINE4 = 10;
var QUOTE5 = 34;
var delimiters2 = [
  { code: 9, fewest: 2 },
  { code: 124, fewest: 2 },
  { code: 59, fewest: 2 },
  { code: 44, fewest: 3 }
];
var LINES_LOOKED_AT = 20;
var MOST_TABLES = 1e3;
var MOST5 = 0.75;
var LONGEST_LINE = 1 << 14;
function tablesIn(text) {
  const found3 = delimiters2.flatMap(
    ({ code: code2, fewest }) => steadyLines(text, code2, fewest).filter((stretch) => mayHaveHeader(text, stretch, code2))
  );
  const tables = [];
  for (const one of found3.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (tables.length === MOST_TABLES) break;
    if (one.start < (tables.at(-1)?.end ?? 0)) continue;
    if (isNamedTable(text.slice(one.start, one.end))) tables.push(one);
  }
  return tables;
}
function mayHaveHeader(text, { start, end }, delimiter) {
  const lines3 = text.slice(start, Math.min(end, start + LONGEST_LINE)).split("\n", 3);
  const [first2 = [], second = []] = lines3.filter((line) => !/^[|:\-\t ]+\r?$/.test(line)).map(
    (line) => line.split(String.fromCharCode(delimiter)).map((cell) => cell.replaceAll('"', "").trim())
  );
  return isHeader(first2, second);
}
function isNamedTable(text) {
  const head = text.split(/\r\n|\n|\r/, LINES_LOOKED_AT).join("\n");
  const delimiter = sniffDelimiter(head);
  if (!isSteady(head, delimiter)) return false;
  const format = delimiter === "	" ? "tsv" : "csv";
  const { columns, rows: rows4 } = scanTable(head, { format });
  return columns.length > 1 && rows4 > 0 && columns.every(({ name }) => name !== void 0);
}
function isSteady(text, delimiter) {
  const counts = text.replaceAll(/"[^"]*"/g, "").split("\n").filter((line) => line.trim() !== "").map((line) => line.split(delimiter).length - 1);
  const [first2 = 0] = counts;
  return first2 > 0 && counts.filter((count2) => count2 === first2).length >= counts.length * MOST5;
}
function steadyLines(text, delimiter, fewest) {
  const found3 = [];
  let start = 0;
  let lines3 = 0;
  let lineStart = 0;
  let count2 = 0;
  let last = 0;
  let isQuoted = false;
  const close = (end) => {
    if (lines3 >= fewest && last > 0) found3.push({ start, end });
  };
  for (let index = 0; index <= text.length; index += 1) {
    const code2 = index < text.length ? text.charCodeAt(index) : NEWLINE4;
    if (code2 === QUOTE5) isQuoted = !isQuoted;
    else if (code2 === delimiter && !isQuoted) count2 += 1;
    if (code2 !== NEWLINE4) continue;
    if (count2 !== last || lines3 === 0) {
      close(lineStart);
      start = lineStart;
      lines3 = 0;
    }
    lines3 += 1;
    last = count2;
    count2 = 0;
    isQuoted = false;
    lineStart = index + 1;
  }
  close(text.length);
  return found3;
}

// ../../../packages/core/src/pii/documents/text/read-text.ts
var types = {
  text: "text/plain",
  csv: "text/csv",
  tsv: "text/tab-separated-values",
  html: "text/html",
  sql: "application/sql",
  ndjson: "application/x-ndjson",
  json: "application/json",
  vcard: "text/vcard",
  icalendar: "text/calendar"
};
var sealed = /-----BEGIN (?:PGP MESSAGE|CMS|PKCS7|ENCRYPTED PRIVATE KEY)-----/;
function readText(text, place, tools) {
  const { found: found3 } = tools;
  const format = formatOf(text);
  found3.parts.push(partOf(text, place, types[format]));
  if (format === "vcard" || format === "icalendar") readCard(text, place, tools);
  else {
    for (const match of matchesIn(text, format, found3))
      found3.matches.push({ ...match, part: place.path });
  }
  return format;
}
function partOf(text, { path }, type) {
  return sealed.test(text) ? { path, type, read: "partly", reason: "encrypted" } : { path, type, read: "yes" };
}
function formatOf(text) {
  if (/^\ufeff?\s{0,20}BEGIN:VCARD/i.test(text)) return "vcard";
  if (/^\ufeff?\s{0,20}BEGIN:VCALENDAR/i.test(text)) return "icalendar";
  if (/^\ufeff?\{\\rtf/.test(text)) return "text";
  const format = sniffFormat(text);
  if (format !== "csv" && format !== "tsv") return format;
  if (isNamedTable(text)) return format;
  return /<table[\s>]/i.test(text) ? "html" : "text";
}
function matchesIn(text, format, found3) {
  if (format === "text") return withTables(text, found3);
  const { scanner, minConfidence } = found3;
  const tables = scanTables(text, { format, minConfidence });
  const cells = tables.scan.matches.map(({ row: _, column: __, ...match }) => match);
  const others = format === "html" || format === "sql" ? text : besideCells(tables);
  return together(cells, scanner.scan(others));
}
function withTables(text, { scanner, minConfidence }) {
  const cells = tablesIn(text).flatMap(
    ({ start, end }) => scanTables(text.slice(start, end), { format: "csv", minConfidence }).scan.matches.map(
      ({ kind, confidence: confidence2, ...match }) => ({
        kind,
        start: match.start + start,
        end: match.end + start,
        confidence: confidence2
      })
    )
  );
  return together(cells, scanner.scan(text));
}

// ../../../packages/core/src/pii/documents/mail/decode-words.ts
var word = /=\?([\w-]{1,40})\?([bq])\?([^?\s]{0,2000})\?=(?:\s{1,10}(?==\?))?/gi;
function decodeWords2(header2) {
  return header2.replaceAll(word, (whole, charset, encoding, text) => {
    const isBase64 = encoding.toLowerCase() === "b";
    const body = isBase64 ? text : text.replaceAll("_", " ");
    const bytes = decodeBody(body, isBase64 ? "base64" : "quoted-printable");
    return decodeText(bytes, charset) ?? whole;
  });
}

// ../../../packages/core/src/pii/documents/mail/headers.ts
function headersOf(source) {
  const blank2 = /^\r?\n|\r?\n\r?\n/.exec(source);
  const head = (blank2 ? source.slice(0, blank2.index) : source).replaceAll(/\r?\n[ \t]+/g, " ");
  const headers = /* @__PURE__ */ new Map();
  for (const line of head.split(/\r?\n/)) {
    const colon = line.indexOf(":");
    if (colon > 0)
      headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { head, headers, body: blank2 ? source.slice(blank2.index + blank2[0].length) : "" };
}
var parameter = /;\s{0,100}([^=;\s]{1,100})\s{0,100}=\s{0,100}(?:"((?:[^"\\]|\\.)*)"?|([^;]*))/g;
function parameterOf(header2, name) {
  const pieces = [];
  for (const [, key2 = "", quoted, plain4 = ""] of header2.matchAll(parameter)) {
    const [own2, ...marks3] = key2.toLowerCase().split("*");
    if (own2 !== name) continue;
    const value2 = quoted?.replaceAll(/\\(.)/g, "$1") ?? plain4.trim();
    pieces.push(marks3.includes("") ? decodePercents(value2) : value2);
  }
  return pieces.length === 0 ? void 0 : pieces.join("");
}
function decodePercents(value2) {
  const encoded = /^[^']{0,60}'[^']{0,60}'/.test(value2) ? value2.replace(/^[^']*'[^']*'/, "") : value2;
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}

// ../../../packages/core/src/pii/documents/mail/parts-between.ts
var MOST_PARTS = 1e3;
function partsBetween(body, boundary) {
  const parts2 = [];
  const mark = `--${boundary}`;
  let from = -1;
  let preamble = body;
  for (let at2 = body.indexOf(mark); at2 >= 0; at2 = body.indexOf(mark, at2 + mark.length)) {
    if (at2 > 0 && body.charAt(at2 - 1) !== "\n") continue;
    if (from >= 0) parts2.push(body.slice(from, at2));
    else preamble = body.slice(0, at2);
    const rest = lineAfter(body, at2 + mark.length);
    if (body.startsWith("--", at2 + mark.length))
      return { parts: parts2, around: `${preamble}
${body.slice(rest)}`, isCut: false };
    if (parts2.length === MOST_PARTS) return { parts: parts2, around: preamble, isCut: true };
    from = rest;
  }
  if (from >= 0) parts2.push(body.slice(from));
  return { parts: parts2, around: preamble, isCut: false };
}
function lineAfter(body, index) {
  const line = body.indexOf("\n", index);
  return line < 0 ? body.length : line + 1;
}

// ../../../packages/core/src/pii/documents/mail/read-mail.ts
var TYPE = "message/rfc822";
function readMail(source, place, { found: found3, read }) {
  const mail = headersOf(source);
  readPlain(decodeWords2(mail.head), within(place, "headers"), { type: TYPE, found: found3 });
  readEntity(mail, place, { found: found3, read });
  return "mail";
}
function readEntity({ headers, body }, place, tools) {
  const { found: found3, read } = tools;
  const contentType = headers.get("content-type") ?? "text/plain";
  const type = (contentType.split(";", 1)[0] ?? "").trim().toLowerCase();
  const boundary = parameterOf(contentType, "boundary");
  if (place.depth >= DEEPEST2) unread(found3, place, { type, reason: "too-deep" });
  else if (type.startsWith("multipart/") && boundary !== void 0)
    readParts(partsBetween(body, boundary), place, tools);
  else {
    if (type.startsWith("multipart/")) unread(found3, place, { type, reason: "damaged" });
    const name = parameterOf(headers.get("content-disposition") ?? "", "filename") ?? parameterOf(contentType, "name");
    const own2 = within(place, name === void 0 ? "body" : decodeWords2(name));
    const bytes = decodeBody(body, headers.get("content-transfer-encoding") ?? "");
    const isText = type.startsWith("text/") || type === "";
    const text = isText && name === void 0 ? decodeText(bytes, parameterOf(contentType, "charset")) : void 0;
    if (text === void 0) read(bytes, own2, found3);
    else readText(text, own2, tools);
  }
}
function readParts({ parts: parts2, around, isCut }, place, tools) {
  const { found: found3 } = tools;
  readAside(around, within(place, "around"), { type: "text/plain", found: found3 });
  parts2.forEach((part2, index) => {
    const own2 = within(place, String(index + 1));
    const entity = headersOf(part2);
    readAside(decodeWords2(entity.head), within(own2, "headers"), { type: TYPE, found: found3 });
    readEntity(entity, own2, tools);
  });
  if (isCut) unread(found3, within(place, "more"), { type: TYPE, reason: "too-large" });
}

// ../../../packages/core/src/pii/documents/office/read-xml.ts
var localName = (name) => name.slice(name.indexOf(":") + 1);
function rootOf(xml) {
  try {
    return parseXml(xml).root ?? void 0;
  } catch {
    return void 0;
  }
}
function readXml(element, handlers) {
  if (element === void 0) return;
  const name = localName(element.name);
  handlers.open?.(name, element.attributes);
  for (const child of element.children) {
    if (child instanceof XmlText) handlers.text?.(child.text);
    else if ("children" in child) readXml(child, handlers);
  }
  handlers.close?.(name);
}

// ../../../packages/core/src/pii/documents/office/unpack-files.ts
var MOST_FILES = 1e4;
var MOST_REPEATED = 100;
function unpackFiles(bytes, found3) {
  const tooLarge = [];
  const paths = /* @__PURE__ */ new Set(["__proto__"]);
  const repeated = [];
  let place = -1;
  const filter = ({ name, originalSize }) => {
    place += 1;
    if (name.endsWith("/")) return false;
    const isRepeated = paths.has(name);
    const isFull = isRepeated ? repeated.length >= MOST_REPEATED : paths.size > MOST_FILES;
    if (isFull || originalSize > found3.budget) {
      tooLarge.push(name);
      return false;
    }
    found3.budget -= originalSize;
    if (isRepeated) repeated.push({ path: name, place });
    paths.add(name);
    return !isRepeated;
  };
  try {
    const files = Object.entries(unzipSync(bytes, { filter })).map(
      ([path, file]) => ({
        path,
        bytes: file
      })
    );
    for (const { path, place: own2 } of repeated) files.push({ path, bytes: unpackOne(bytes, own2) });
    return { files, tooLarge };
  } catch {
    return void 0;
  }
}
function unpackOne(bytes, wanted) {
  let place = -1;
  const filter = () => {
    place += 1;
    return place === wanted;
  };
  const files = unzipSync(bytes, { filter });
  return Object.values(files)[0] ?? Object.getPrototypeOf(files);
}

// ../../../packages/core/src/pii/documents/office/read-archive.ts
var isXml = (path) => path.endsWith(".xml") || path.endsWith(".rels");
function readArchive(bytes, found3) {
  const unpacked = unpackFiles(bytes, found3);
  if (unpacked === void 0) return void 0;
  const { files, tooLarge } = unpacked;
  const byPath = new Map(files.map((file) => [file.path, file.bytes]));
  const checked = /* @__PURE__ */ new Set();
  const taken2 = /* @__PURE__ */ new Set();
  const damaged = [];
  const xml = (path) => {
    const file = byPath.get(path);
    if (file === void 0) return void 0;
    const root = rootOf(decodeBytes(file, "utf-8"));
    if (root === void 0 && !checked.has(path)) damaged.push(path);
    checked.add(path);
    return root;
  };
  return {
    files,
    has: (path) => byPath.has(path),
    xml,
    take(path) {
      taken2.add(path);
      return xml(path);
    },
    rest: () => files.filter(({ path }) => !taken2.has(path)),
    damaged() {
      for (const path of byPath.keys()) if (isXml(path) && !checked.has(path)) xml(path);
      return damaged;
    },
    tooLarge
  };
}

// ../../../packages/core/src/pii/documents/office/book-parts.ts
var dateFormats = /* @__PURE__ */ new Set([
  14,
  15,
  16,
  17,
  22,
  27,
  28,
  29,
  30,
  31,
  36,
  50,
  51,
  52,
  53,
  54,
  55,
  56,
  57,
  58
]);
function workbookOf(xml) {
  const sheets = [];
  let from1904 = false;
  readXml(xml, {
    open(name, attributes) {
      if (name === "workbookPr") from1904 = ["1", "true"].includes(attributes["date1904"] ?? "");
      if (name !== "sheet") return;
      const relation = Object.entries(attributes).find(([key2]) => /(?:^|:)id$/.test(key2))?.[1] ?? "";
      const isHidden = (attributes["state"] ?? "visible") !== "visible";
      sheets.push({ name: attributes["name"] ?? "", isHidden, relation });
    }
  });
  return { sheets, from1904 };
}
function relationsOf(xml, folder) {
  const targets = /* @__PURE__ */ new Map();
  readXml(xml, {
    open(name, { Id = "", Target = "" }) {
      if (name === "Relationship") targets.set(Id, resolved(Target, folder));
    }
  });
  return targets;
}
function resolved(target, folder) {
  if (target.startsWith("/")) return target.slice(1);
  const parts2 = folder.split("/").filter((part2) => part2 !== "");
  for (const part2 of target.split("/")) {
    if (part2 === "..") parts2.pop();
    else if (part2 !== ".") parts2.push(part2);
  }
  return parts2.join("/");
}
function sharedStringsOf(xml) {
  const strings = [];
  let text = "";
  let isText = false;
  let isReading = false;
  readXml(xml, {
    open(name) {
      if (name === "si") text = "";
      if (name === "rPh") isReading = true;
      isText = name === "t" && !isReading;
    },
    text(value2) {
      if (isText) text += value2;
    },
    close(name) {
      isText = false;
      if (name === "rPh") isReading = false;
      if (name === "si") strings.push(text);
    }
  });
  return strings;
}
function dateStylesOf(xml) {
  const own2 = /* @__PURE__ */ new Map();
  const styles = [];
  let isCellStyle = false;
  readXml(xml, {
    open(name, attributes) {
      if (name === "numFmt")
        own2.set(Number(attributes["numFmtId"]), isDateCode(attributes["formatCode"] ?? ""));
      if (name === "cellXfs") isCellStyle = true;
      if (name !== "xf" || !isCellStyle) return;
      const format = Number(attributes["numFmtId"] ?? 0);
      styles.push(own2.get(format) ?? dateFormats.has(format));
    },
    close(name) {
      if (name === "cellXfs") isCellStyle = false;
    }
  });
  return styles;
}
var closing = { '"': '"', "[": "]" };
function isDateCode(code2) {
  let plain4 = "";
  for (let index = 0; index < code2.length; index += 1) {
    const sign2 = code2.charAt(index);
    const close = closing[sign2];
    if (close !== void 0) {
      const end = code2.indexOf(close, index + 1);
      index = end < 0 ? code2.length : end;
    } else if (sign2 === "\\") index += 1;
    else plain4 += sign2.toLowerCase();
  }
  return plain4.includes("y") || plain4.includes("d") && plain4.includes("m");
}

// ../../../packages/core/src/pii/documents/office/xml-text.ts
var lines = /* @__PURE__ */ new Set([
  ...[
    "p",
    "h",
    "tr",
    "tc",
    "table-cell",
    "br",
    "cr",
    "line-break",
    "si",
    "c",
    "f",
    "v",
    "pt",
    "item"
  ],
  ...["comment", "threadedComment", "authors", "author", "property", "definedName", "formula"],
  ...["creator", "lastModifiedBy", "Manager", "title", "subject", "keywords", "description"],
  ...[
    "Company",
    "oddHeader",
    "oddFooter",
    "evenHeader",
    "evenFooter",
    "firstHeader",
    "firstFooter"
  ],
  ...["formula1", "formula2", "meta"]
]);
var gaps = /* @__PURE__ */ new Set(["tab", "ptab", "s"]);
var goneIn = /* @__PURE__ */ new Set(["del", "delText", "moveFrom"]);
var telling = /* @__PURE__ */ new Set([
  ...["name", "displayName", "descr", "title", "alt", "tooltip", "display", "location", "author"],
  ...["userId", "userName", "fullName", "prompt", "promptTitle", "error", "errorTitle", "caption"],
  ...["connection", "command", "sourceFile", "displayText", "string", "comment", "url", "href"]
]);
var valued2 = /^(?:s|n|d|docVar|listItem|query|connectString|dataSource|alias|filter|customFilter|tag)$/;
var values3 = /* @__PURE__ */ new Set(["v", "val", "value"]);
function xmlTexts(xml, skipped = /* @__PURE__ */ new Set()) {
  const texts = { text: "", deleted: "" };
  const attributes = [];
  let gone = 0;
  let aside = 0;
  const add = (piece) => {
    if (aside === 0) texts[gone > 0 ? "deleted" : "text"] += piece;
  };
  readXml(xml, {
    open(name, given2) {
      if (goneIn.has(name)) gone += 1;
      if (skipped.has(name)) aside += 1;
      if (gaps.has(name)) add("	");
      for (const [key2, value2] of Object.entries(given2))
        if (isTelling(name, key2, value2)) attributes.push(value2);
    },
    text: add,
    close(name) {
      if (name === "del" || name === "moveFrom") add("\n");
      if (goneIn.has(name)) gone -= 1;
      if (skipped.has(name)) aside -= 1;
      if (lines.has(name)) add("\n");
    }
  });
  const { text, deleted } = texts;
  return {
    text: text.replaceAll(/\n{2,}/g, "\n").trim(),
    deleted: deleted.trim(),
    attributes: attributes.join("\n")
  };
}
function isTelling(element, key2, value2) {
  const name = key2.slice(key2.indexOf(":") + 1);
  if (value2.includes("@") || telling.has(name)) return true;
  if (name === "Target") return value2.includes(":");
  return values3.has(name) && valued2.test(element);
}

// ../../../packages/core/src/pii/documents/office/read-said.ts
var comments = /(?:^|\/)(?:comments|threadedComments?)[^/]{0,60}\.xml$/i;
var drawings = /(?:^|\/)drawings\/[^/]{0,60}\.xml$/i;
function readSaid(archive, path, { place, found: found3 }) {
  const slash = path.lastIndexOf("/");
  const folder = path.slice(0, Math.max(slash, 0));
  const relations = archive.xml(`${folder}/_rels/${path.slice(slash + 1)}.rels`);
  if (relations === void 0) return;
  const targets = [...relationsOf(relations, folder).values()];
  for (const [type, pattern] of [
    ["notes", comments],
    ["drawings", drawings]
  ]) {
    const paths = targets.filter((target) => pattern.test(target));
    readTexts(archive, paths, { place: within(place, type), type, found: found3 });
  }
}
function readProperties(archive, place, found3) {
  const paths = archive.files.map(({ path }) => path).filter((path) => path.startsWith("docProps/") && path.endsWith(".xml"));
  readTexts(archive, paths, { place: within(place, "properties"), type: "properties", found: found3 });
}
function readTexts(archive, paths, { place, type, found: found3 }) {
  const texts = paths.map((path) => xmlTexts(archive.take(path)));
  const text = texts.flatMap((one) => one.text === "" ? [] : [one.text]).join("\n");
  if (text !== "") readPlain(text, place, { type, found: found3 });
  const attributes = texts.map((one) => one.attributes).join("\n");
  readAside(attributes, within(place, "attributes"), { type, found: found3 });
}

// ../../../packages/core/src/pii/documents/office/read-docx.ts
var word2 = /^word\/(?:document|comments\w{0,40}|footnotes|endnotes|header\d*|footer\d*|glossary\/document)\.xml$/;
function readDocx(archive, place, found3) {
  for (const { path } of archive.files.filter((file) => word2.test(file.path))) {
    const own2 = within(place, path);
    const root = archive.take(path);
    if (root === void 0) continue;
    const { text, deleted, attributes } = xmlTexts(root);
    readPlain(text, own2, { type: "text/xml", found: found3 });
    if (deleted !== "") readPlain(deleted, within(own2, "deleted"), { type: "deleted", found: found3 });
    readAside(attributes, within(own2, "attributes"), { type: "text/xml", found: found3 });
  }
  readProperties(archive, place, found3);
}

// ../../../packages/core/src/pii/documents/office/read-rest.ts
var silent = /(?:^|\/)(?:printerSettings\d*\.bin|[^/]{1,100}\.(?:odttf|fntdata|ttf|otf))$/i;
var COMPOUND = [208, 207, 17, 224];
function readRest(archive, place, { found: found3, read }) {
  for (const file of archive.rest()) {
    const own2 = within(place, file.path);
    if (isXml(file.path)) {
      const { text, deleted, attributes } = xmlTexts(archive.xml(file.path));
      const all = [text, deleted, attributes].filter((one) => one !== "").join("\n");
      readAside(all, own2, { type: "text/xml", found: found3 });
    } else if (file.bytes.length > 0 && !silent.test(file.path))
      readEmbedded(file, own2, { found: found3, read });
  }
}
function readEmbedded({ bytes }, place, { found: found3, read }) {
  if (place.depth > DEEPEST2) unread(found3, place, { type: "file", reason: "too-deep" });
  else if (COMPOUND.every((byte, index) => bytes[index] === byte))
    unread(found3, place, { type: "application/x-ole-storage", reason: "binary" });
  else read(bytes, place, found3);
}

// ../../../packages/core/src/pii/documents/office/sheet-cells.ts
var MOST_COLUMNS = 16384;
var DAY = 864e5;
var EPOCH_1900 = 25569;
var EPOCH_1904 = 24107;
var LARGEST_DATE = 2958465;
var isTrue = (value2) => value2 === "1" || value2 === "true";
function sheetCells(xml, book) {
  const cells = [];
  const hiddenRows = /* @__PURE__ */ new Set();
  const hiddenColumns = /* @__PURE__ */ new Set();
  let row = -1;
  let column = -1;
  let type = "";
  let style = 0;
  let value2 = "";
  let isValue = false;
  readXml(xml, {
    open(name, attributes) {
      if (name === "col" && isTrue(attributes["hidden"])) hideColumns(attributes, hiddenColumns);
      if (name === "row") {
        row = attributes["r"] === void 0 ? row + 1 : Number(attributes["r"]) - 1;
        column = -1;
        if (isTrue(attributes["hidden"])) hiddenRows.add(row);
      }
      if (name === "c") {
        column = attributes["r"] === void 0 ? column + 1 : columnOf(attributes["r"]);
        type = attributes["t"] ?? "";
        style = Number(attributes["s"] ?? 0);
        value2 = "";
      }
      isValue = name === "v" || name === "t";
    },
    text(text) {
      if (isValue) value2 += text;
    },
    close(name) {
      isValue = false;
      if (name !== "c" || value2 === "" || row < 0) return;
      cells.push({ row, column, text: shown(value2, { type, style, book }) });
    }
  });
  return { cells, hiddenRows, hiddenColumns };
}
function hideColumns(attributes, hidden) {
  const last = Math.min(Number(attributes["max"] ?? 0), MOST_COLUMNS);
  for (let column = Number(attributes["min"] ?? 1); column <= last; column += 1)
    hidden.add(column - 1);
}
function columnOf(reference) {
  let column = 0;
  for (const letter2 of reference.match(/^[A-Z]{1,3}/)?.[0] ?? "A")
    column = column * 26 + letter2.charCodeAt(0) - 64;
  return column - 1;
}
function referenceOf(row, column) {
  let letters2 = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters2 = String.fromCharCode(65 + (rest - 1) % 26) + letters2;
  return `${letters2}${row + 1}`;
}
function shown(value2, { type, style, book }) {
  if (type === "s") {
    book.used.add(Number(value2));
    return book.strings[Number(value2)] ?? "";
  }
  if (type !== "" && type !== "n") return value2;
  const number3 = Number(value2);
  if (book.isDate[style] === true && number3 > 0 && number3 < LARGEST_DATE) {
    const days = Math.floor(number3) - (book.from1904 ? EPOCH_1904 : EPOCH_1900);
    return new Date(days * DAY).toISOString().slice(0, 10);
  }
  return /e/i.test(value2) && Number.isSafeInteger(number3) ? String(number3) : value2;
}

// ../../../packages/core/src/pii/documents/office/read-xlsx.ts
var FOLDER = "xl";
var WORKBOOK = "xl/workbook.xml";
var inCells = /* @__PURE__ */ new Set(["v", "is"]);
function readXlsx(archive, place, found3) {
  const { sheets, from1904 } = workbookOf(archive.xml(WORKBOOK));
  const relations = relationsOf(archive.xml("xl/_rels/workbook.xml.rels"), FOLDER);
  const book = {
    strings: sharedStringsOf(archive.take("xl/sharedStrings.xml")),
    used: /* @__PURE__ */ new Set(),
    isDate: dateStylesOf(archive.xml("xl/styles.xml")),
    from1904
  };
  for (const { name, isHidden, relation } of sheets) {
    const path = relations.get(relation) ?? "";
    const own2 = within(place, name);
    const root = archive.take(path);
    readSheet(sheetCells(root, book), { place: own2, isHidden, found: found3 });
    const { text, attributes } = xmlTexts(root, inCells);
    const around = [text, attributes].filter((one) => one !== "").join("\n");
    readAside(around, within(own2, "around"), { type: "around", found: found3 });
    readSaid(archive, path, { place: own2, found: found3 });
  }
  const unused = book.strings.filter((_, index) => !book.used.has(index)).join("\n");
  readAside(unused, within(place, "unused"), { type: "unused", found: found3 });
  readProperties(archive, place, found3);
}
function readSheet(sheet, { place, isHidden, found: found3 }) {
  const { hiddenRows, hiddenColumns } = sheet;
  const add = (path, type) => found3.parts.push({ path, type, read: "yes" });
  const paths = {
    rows: within(place, "hidden-rows").path,
    columns: within(place, "hidden-columns").path
  };
  add(place.path, isHidden ? "hidden-sheet" : "sheet");
  if (sheet.cells.some(({ row }) => hiddenRows.has(row))) add(paths.rows, "hidden-rows");
  if (sheet.cells.some(({ column }) => hiddenColumns.has(column)))
    add(paths.columns, "hidden-columns");
  for (const { row, column, ...match } of sheetMatches(sheet, found3)) {
    const part2 = hiddenRows.has(row) ? paths.rows : hiddenColumns.has(column) ? paths.columns : place.path;
    found3.matches.push({ ...match, part: part2, cell: referenceOf(row, column) });
  }
}
function sheetMatches({ cells }, { minConfidence, scanner }) {
  const ordered = [...cells].sort((a, b) => a.row - b.row);
  const { text, starts, table: table3 } = layOut(ordered);
  const source = { text, codes: codesOf(text) };
  const { columns, rows: rows4, headerRows } = columnsOf(text, table3);
  const lists2 = columns.map(
    (column, index) => scanColumn(source, column, { index, rowsBefore: -headerRows, rows: rows4, minConfidence }).matches
  );
  const second = ordered.findIndex(({ row }) => row !== ordered[0]?.row);
  const header2 = headerRows === 0 ? "" : text.slice(0, starts[second]);
  let at2 = 0;
  return [...scanner.scan(header2), ...inOrder(lists2)].map(({ kind, start, end, confidence: confidence2 }) => {
    while ((starts[at2 + 1] ?? Number.POSITIVE_INFINITY) <= start) at2 += 1;
    const from = starts[at2];
    const { row, column } = ordered[at2];
    return { kind, row, column, start: start - from, end: end - from, confidence: confidence2 };
  });
}
function layOut(cells) {
  const table3 = buildTable();
  const starts = [];
  const lines3 = [];
  let length = 0;
  let last = -1;
  for (const { row, column, text } of cells) {
    if (row !== last) table3.startRow();
    last = row;
    table3.addCell(column, length, length + text.length);
    starts.push(length);
    lines3.push(text);
    length += text.length + 1;
  }
  return { text: lines3.join("\n"), starts, table: table3.finish() };
}

// ../../../packages/core/src/pii/documents/office/read-zip.ts
var ZIP = "application/zip";
var XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
var DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
var isOffice = ({ has }) => has("[Content_Types].xml") || has("mimetype");
function readZip(bytes, place, { found: found3, read }) {
  const archive = readArchive(bytes, found3);
  if (archive === void 0) {
    unread(found3, place, { type: ZIP, reason: "damaged" });
    return "zip";
  }
  const format = archive.has("xl/workbook.xml") ? "xlsx" : archive.has("word/document.xml") ? "docx" : "zip";
  const type = format === "xlsx" ? XLSX : format === "docx" ? DOCX : ZIP;
  const own2 = found3.parts.push({ path: place.path, type, read: "yes" }) - 1;
  if (format === "xlsx") readXlsx(archive, place, found3);
  if (format === "docx") readDocx(archive, place, found3);
  const isPlain2 = format === "zip" && !isOffice(archive);
  if (isPlain2) readFiles(archive, place, { found: found3, read });
  else readRest(archive, place, { found: found3, read });
  const names2 = archive.files.map(({ path }) => path.replace(/\.(?=\w{1,5}$)/, "\n"));
  if (isPlain2) readAside(names2.join("\n"), within(place, "names"), { type: "names", found: found3 });
  const damaged = isPlain2 ? [] : archive.damaged();
  for (const name of damaged)
    unread(found3, within(place, name), { type: "text/xml", reason: "damaged" });
  for (const name of archive.tooLarge)
    unread(found3, within(place, name), { type: "file", reason: "too-large" });
  const isTooLarge = archive.tooLarge.length > 0;
  if (isTooLarge || damaged.length > 0)
    found3.parts[own2] = {
      path: place.path,
      type,
      read: "partly",
      reason: isTooLarge ? "too-large" : "damaged"
    };
  return format;
}
function readFiles(archive, place, { found: found3, read }) {
  for (const { path, bytes } of archive.files) {
    const own2 = within(place, path);
    if (own2.depth > DEEPEST2) unread(found3, own2, { type: "file", reason: "too-deep" });
    else read(bytes, own2, found3);
  }
}

// ../../../packages/core/src/pii/documents/scan-document.ts
var MOST_BYTES = 4e9;
var documentOptions = strictObject({
  minConfidence: exactOptional(number2().check(_gte(0), _lte(100))),
  maxBytes: exactOptional(int().check(_gte(0), _lte(MOST_BYTES)))
});
var DEFAULT_LEAST3 = 60;
var DEFAULT_BYTES = 2e8;
var LONGEST_HEAD = 1 << 16;
var blankLine = /\r?\n\r?\n/;
var lineEnd = /\r?\n/;
var headerLine = /^[A-Za-z][\w-]{1,60}:/;
var mailNames = /^(?:from|mime-version|received|return-path|message-id|delivered-to):/im;
function scanDocument(input, options = {}) {
  const { format, found: found3 } = readDocument(input, options);
  return { format, parts: found3.parts, matches: found3.matches };
}
function readDocument(input, options) {
  const { minConfidence = DEFAULT_LEAST3, maxBytes = DEFAULT_BYTES } = parseInput(
    documentOptions,
    options
  );
  const scanner = scannerFor(minConfidence);
  const found3 = {
    scanner,
    minConfidence,
    parts: [],
    matches: [],
    budget: maxBytes,
    pdfs: []
  };
  return { format: readAny(input, { path: "", depth: 0 }, found3), found: found3 };
}
var usual;
function scannerFor(minConfidence) {
  if (minConfidence !== DEFAULT_LEAST3) return createScanner({ minConfidence });
  usual ??= createScanner({ minConfidence });
  return usual;
}
function readAny(input, place, found3) {
  if (typeof input === "string") return readString(input, place, found3);
  if (input instanceof Uint8Array) return readPart(input, place, found3);
  throw new InvalidInputError([wrongType([], "string")]);
}
function readString(text, place, found3) {
  return isMail(text) ? readMail(text, place, { found: found3, read: readPart }) : readText(text, place, { found: found3, read: readPart });
}
function readPart(bytes, place, found3) {
  if (startsWith(bytes, "PK")) return readZip(bytes, place, { found: found3, read: readPart });
  if (startsWith(bytes, "%PDF-")) {
    found3.pdfs.push({ bytes, place, part: found3.parts.length });
    unread(found3, place, { type: "application/pdf", reason: "needs-reader" });
    return "pdf";
  }
  if (startsWith(bytes, "\xD0\xCF\xE0")) {
    unread(found3, place, { type: "application/x-ole-storage", reason: "encrypted" });
    return "binary";
  }
  const text = decodeText(bytes);
  if (text === void 0) {
    unread(found3, place, { type: "application/octet-stream", reason: "binary" });
    return "binary";
  }
  if (isMail(text))
    return readMail(decodeText(bytes, "latin1") ?? text, place, { found: found3, read: readPart });
  return readText(text, place, { found: found3, read: readPart });
}
var startsWith = (bytes, head) => [...head].every((char, index) => bytes[index] === char.charCodeAt(0));
function isMail(text) {
  const [head = ""] = text.slice(0, LONGEST_HEAD).split(blankLine, 1);
  const lines3 = head.split(lineEnd);
  const isHeader2 = (line) => headerLine.test(line);
  return isHeader2(lines3[0] ?? "") && lines3.every((line) => isHeader2(line) || line.startsWith(" ") || line.startsWith("	")) && lines3.filter(isHeader2).length > 1 && mailNames.test(head);
}

// ../../../packages/core/src/outbound/read/outbound-detector.ts
var DEFAULT_BYTES2 = 25e6;
var DEFAULT_CONFIDENCE = 60;
function readerOf({
  detect,
  readPdf,
  maxBytes = DEFAULT_BYTES2,
  minConfidence = DEFAULT_CONFIDENCE
}) {
  return { detect: detect ?? defaultDetector(minConfidence, maxBytes), readPdf, maxBytes };
}
function defaultDetector(minConfidence, maxBytes) {
  const scanner = createScanner({ minConfidence });
  return (content2) => {
    const text = typeof content2 === "string" ? content2 : oneLine(content2);
    if (text === void 0 || mayBeTable(text))
      return scanDocument(content2, { minConfidence, maxBytes });
    const matches = scanner.scan(text).map((match) => ({ ...match, part: "" }));
    return { format: "text", parts: [{ path: "", type: "text/plain", read: "yes" }], matches };
  };
}
var LINE_FEED2 = 10;
var RETURN5 = 13;
var otherForms = /^\s{0,20}[[{]|^(?:%PDF|PK)|<|\b(?:insert|copy)\s/i;
function oneLine(bytes) {
  if (bytes.includes(LINE_FEED2) || bytes.includes(RETURN5)) return void 0;
  const text = decodeText(bytes);
  return text === void 0 || otherForms.test(text) ? void 0 : text;
}
var LONGEST_HEAD2 = 4e3;
var marks2 = [";", "	", ",", "|"];
function mayBeTable(text) {
  const head = text.slice(0, LONGEST_HEAD2);
  if (/^\s{0,20}BEGIN:V|insert into|^[A-Za-z-]{2,40}: /i.test(head) || text.includes("<table"))
    return true;
  const [first2 = "", second = ""] = head.split("\n").filter((line) => line.trim() !== "");
  return marks2.some((mark) => {
    const columns = first2.split(mark).length;
    return columns > 1 && columns === second.split(mark).length;
  });
}

// ../../../packages/core/src/outbound/read/content-facts.ts
var reasons2 = {
  binary: "type",
  encrypted: "encrypted",
  damaged: "type",
  "too-large": "too-large",
  "too-deep": "too-large",
  "needs-reader": "type",
  "no-text": "type"
};
function contentFacts(scan, place) {
  const numbers = /* @__PURE__ */ new Map([["", place]]);
  const nameOf4 = (path) => {
    const known3 = numbers.get(path);
    if (known3 !== void 0) return known3;
    const name = `${place}/part-${numbers.size}`;
    numbers.set(path, name);
    return name;
  };
  const hits = /* @__PURE__ */ new Map();
  for (const { kind, confidence: confidence2, part: part2 } of scan.matches) {
    const place2 = nameOf4(part2);
    const key2 = `${place2} ${kind} ${confidence2}`;
    hits.set(key2, { kind, confidence: confidence2, part: place2, count: (hits.get(key2)?.count ?? 0) + 1 });
  }
  return {
    hits: [...hits.values()],
    unscannable: scan.parts.flatMap(
      ({ path, read, reason = "binary" }) => read === "yes" ? [] : [{ part: nameOf4(path), why: reasons2[reason] }]
    )
  };
}
var joinFacts = (all) => ({
  hits: all.flatMap(({ hits }) => hits),
  unscannable: all.flatMap(({ unscannable }) => unscannable)
});
var notSearched = (part2, why) => ({
  hits: [],
  unscannable: [{ part: part2, why }]
});

// ../../../packages/core/src/outbound/read/mime/leaf-text.ts
function leafText({ bytes, parameters }) {
  const text = decodeText(bytes, parameters.get("charset") ?? "utf-8") ?? "";
  const isFlowed = parameters.get("format")?.toLowerCase() === "flowed";
  return isFlowed ? unflowed(text, parameters.get("delsp")?.toLowerCase() === "yes") : text;
}
function unflowed(text, isBlankDropped) {
  let whole = "";
  for (const line of text.split(/\r?\n/)) {
    const bare3 = line.startsWith(" ") ? line.slice(1) : line;
    const goesOn = bare3.endsWith(" ") && bare3 !== "-- ";
    whole += goesOn ? isBlankDropped ? bare3.slice(0, -1) : bare3 : `${bare3}
`;
  }
  return whole;
}

// ../../../packages/core/src/outbound/read/read-content.ts
var ENCRYPTED = 1;
var FLAGS_AT = 6;
async function readContent(content2, place, { detect, readPdf, maxBytes }) {
  if (content2.length > maxBytes) return notSearched(place, "too-large");
  if (isEncryptedZip(content2)) return notSearched(place, "encrypted");
  const scan = await detect(content2);
  if (scan.format !== "pdf" || readPdf === void 0 || typeof content2 === "string")
    return contentFacts(scan, place);
  const text = await readPdf(content2);
  if (text.trim() === "") return notSearched(place, "type");
  return contentFacts(await detect(text), place);
}
function isEncryptedZip(content2) {
  if (typeof content2 === "string") return false;
  const [p, k, three, four] = content2;
  const isZip = p === 80 && k === 75 && three === 3 && four === 4;
  return isZip && ((content2[FLAGS_AT] ?? 0) & ENCRYPTED) === ENCRYPTED;
}
async function readFile(file, place, reader) {
  const ofBytes = await readContent(file.bytes, place, reader);
  if (!file.name) return ofBytes;
  return joinFacts([await readContent(spaced(file.name), place, reader), ofBytes]);
}
var spaced = (name) => name.replaceAll(/[_.+-]+/g, " ");

// ../../../packages/core/src/outbound/read/body-facts.ts
var isBodyText = ({ type, isAttachment }) => !isAttachment && (type === "text/plain" || type === "text/html");
async function bodyFacts(leaves, reader) {
  const groups2 = /* @__PURE__ */ new Map();
  for (const leaf of leaves.filter(isBodyText))
    groups2.set(leaf.group, [...groups2.get(leaf.group) ?? [], leaf]);
  const facts = [];
  for (const group of groups2.values()) {
    const textOf = (wanted) => group.filter(({ type }) => type === wanted).map(leafText).join("\n");
    const forms = { text: textOf("text/plain"), html: textOf("text/html") };
    facts.push(await formFacts(forms, reader));
  }
  return joinFacts(facts);
}
async function formFacts({ text, html }, reader) {
  const forms = [];
  if (text) forms.push(await readContent(text, "text", reader));
  if (html) {
    forms.push(await readContent(html, "html", reader));
    forms.push(await readContent(withoutTags(html), "html", reader));
  }
  const { unscannable } = joinFacts(forms);
  const seen = /* @__PURE__ */ new Set();
  return {
    hits: mostOfEach(forms.map(({ hits }) => hits)),
    unscannable: unscannable.filter(({ part: part2, why }) => {
      const isNew = !seen.has(`${part2} ${why}`);
      seen.add(`${part2} ${why}`);
      return isNew;
    })
  };
}
var withoutTags = (html) => html.replaceAll(/<(?:br|p|div|td|tr|li|h[1-6])\b[^<>]{0,2000}>/gi, "\n").replaceAll(/<[^<>]{0,5000}>/g, "");
function mostOfEach(forms) {
  const count2 = (hits, kind) => hits.reduce((sum, hit) => hit.kind === kind ? sum + hit.count : sum, 0);
  const kinds = new Set(forms.flat().map(({ kind }) => kind));
  return [...kinds].flatMap((kind) => {
    const [first2, ...others] = forms;
    const most = others.reduce(
      (best, form) => count2(form, kind) > count2(best, kind) ? form : best,
      first2 ?? []
    );
    return most.filter((hit) => hit.kind === kind);
  });
}

// ../../../packages/core/src/outbound/mime/decoded-words.ts
var decodedWords = (text) => decodeWords(text);

// ../../../packages/core/src/outbound/read/mime/content-header.ts
function contentHeader(text) {
  const pieces = piecesOf(text);
  if (pieces === void 0) return void 0;
  const [value2 = "", ...others] = pieces;
  const parameters = /* @__PURE__ */ new Map();
  for (const piece of others) {
    const equals = piece.indexOf("=");
    const name = (equals < 0 ? piece : piece.slice(0, equals)).trim().toLowerCase();
    if (parameters.has(name)) return void 0;
    if (name !== "") parameters.set(name, equals < 0 ? "" : piece.slice(equals + 1).trim());
  }
  return { value: value2.trim().toLowerCase(), parameters };
}
function piecesOf(text) {
  const pieces = [];
  let piece = "";
  let isQuoted = false;
  for (let at2 = 0; at2 < text.length; at2 += 1) {
    const sign2 = text.charAt(at2);
    if (sign2 === '"') isQuoted = !isQuoted;
    else if (sign2 === ";" && !isQuoted) {
      pieces.push(piece);
      piece = "";
    } else if (sign2 === "\\" && isQuoted) {
      at2 += 1;
      piece += text.charAt(at2);
    } else piece += sign2;
  }
  return isQuoted ? void 0 : [...pieces, piece];
}
var ofTheForm = /* @__PURE__ */ new Set(["boundary", "charset", "format", "delsp"]);
function parameterWords({ parameters }) {
  const whole = /* @__PURE__ */ new Map();
  const inOrder2 = [...parameters].sort(([a], [b]) => sectionOf(a) - sectionOf(b));
  let charset = "utf-8";
  for (const [name, text] of inOrder2) {
    const [base = "", section] = name.split("*");
    if (ofTheForm.has(base)) continue;
    const isEncoded = name.endsWith("*");
    const [, given2, own2] = isEncoded && (section === "" || section === "0") ? /^([^']*)'[^']*'(.*)$/s.exec(text) ?? [] : [];
    if (given2) charset = given2;
    whole.set(
      base,
      (whole.get(base) ?? "") + (isEncoded ? percentDecoded(own2 ?? text, charset) : text)
    );
  }
  return [...new Set([...whole.values()].map((text) => decodedWords(text)))];
}
var sectionOf = (name) => Number.parseInt(name.split("*")[1] ?? "", 10) || 0;
var percentDecoded = (text, charset) => text.replaceAll(/(?:%[\dA-Fa-f]{2}){1,2000}/g, (signs2) => {
  const bytes = Uint8Array.from(signs2.match(/[^%]{2}/g) ?? [], (two) => Number.parseInt(two, 16));
  return decodeText(bytes, charset) ?? signs2;
});

// ../../../packages/core/src/outbound/read/mime/mime-head.ts
var LINE_FEED3 = 10;
var RETURN6 = 13;
var headerLine2 = /^[!-9;-~]+[ \t]*:/;
var loneReturn = /\r(?!\n)/;
function mimeHead(entity) {
  const { length, end } = extentOf(entity);
  const head = decodeText(entity.subarray(0, length), "utf-8") ?? "";
  if (head.includes("\0") || loneReturn.test(head)) return void 0;
  const headers = [];
  const decisive = /* @__PURE__ */ new Set();
  for (const line of head.replaceAll(/\r?\n[ \t]+/g, " ").split(/\r?\n/)) {
    if (line === "") continue;
    if (!headerLine2.test(line)) return void 0;
    const colon = line.indexOf(":");
    const name = line.slice(0, colon).trim().toLowerCase();
    if (decisive.has(name)) return void 0;
    if (name.startsWith("content-")) decisive.add(name);
    headers.push({ name, value: line.slice(colon + 1).trim() });
  }
  return { headers, end };
}
function extentOf(entity) {
  let line = 0;
  while (line < entity.length) {
    const feed = entity.indexOf(LINE_FEED3, line);
    const isEmpty = feed === line || feed === line + 1 && entity[line] === RETURN6;
    if (isEmpty) return { length: line, end: feed + 1 };
    if (feed < 0) break;
    line = feed + 1;
  }
  return { length: entity.length, end: entity.length };
}

// ../../../packages/core/src/outbound/read/mime/strict-base64.ts
var PAD = -2;
var BLANK3 = -3;
var LETTERS5 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
var MOST_PADS = 2;
var values4 = Int8Array.from({ length: 256 }, (_, code2) => {
  const sign2 = String.fromCharCode(code2);
  if ("	\n\r ".includes(sign2)) return BLANK3;
  return sign2 === "=" ? PAD : LETTERS5.indexOf(sign2);
});
var valueAt2 = (body, at2) => values4[body[at2] ?? 0] ?? -1;
function strictBase64(body) {
  const bytes = new Uint8Array(Math.ceil(body.length * 3 / 4));
  let held2 = 0;
  let bits3 = 0;
  let pads = 0;
  let at2 = 0;
  for (let index = 0; index < body.length; index += 1) {
    const first2 = valueAt2(body, index);
    if (bits3 === 0 && first2 >= 0 && pads === 0 && index + 3 < body.length) {
      const two = valueAt2(body, index + 1);
      const three = valueAt2(body, index + 2);
      const four = valueAt2(body, index + 3);
      if ((two | three | four) >= 0) {
        bytes[at2] = first2 << 2 | two >> 4;
        bytes[at2 + 1] = two << 4 | three >> 2;
        bytes[at2 + 2] = three << 6 | four;
        at2 += 3;
        index += 3;
        continue;
      }
    }
    if (first2 === BLANK3) continue;
    if (first2 === PAD) pads += 1;
    else if (first2 < 0 || pads > 0) return void 0;
    else {
      held2 = held2 << 6 | first2;
      bits3 += 6;
      if (bits3 < 8) continue;
      bits3 -= 8;
      bytes[at2] = held2 >> bits3;
      at2 += 1;
    }
  }
  return pads > MOST_PADS ? void 0 : bytes.subarray(0, at2);
}

// ../../../packages/core/src/outbound/read/mime/strict-body.ts
var EQUALS6 = 61;
var LINE_FEED4 = 10;
var RETURN7 = 13;
var HEX2 = 16;
function strictBody(body, encoding) {
  switch (encoding) {
    case "base64":
      return strictBase64(body);
    case "quoted-printable":
      return fromQuoted2(body);
    case "":
    case "7bit":
    case "8bit":
    case "binary":
      return body;
    default:
      return void 0;
  }
}
function fromQuoted2(body) {
  const bytes = body.slice();
  let at2 = 0;
  let from = 0;
  for (let mark = body.indexOf(EQUALS6); mark >= 0; mark = body.indexOf(EQUALS6, from)) {
    bytes.copyWithin(at2, from, mark);
    at2 += mark - from;
    const byte = hexAt2(body, mark + 1) << 4 | hexAt2(body, mark + 2);
    if (byte < 0) {
      const next = endOfSoftBreak(body, mark + 1);
      if (next === void 0) return void 0;
      from = next;
    } else {
      bytes[at2] = byte;
      at2 += 1;
      from = mark + 3;
    }
  }
  bytes.copyWithin(at2, from);
  return bytes.subarray(0, at2 + body.length - from);
}
function hexAt2(body, at2) {
  const value2 = Number.parseInt(String.fromCharCode(body[at2] ?? 0), HEX2);
  return Number.isNaN(value2) ? -1 : value2;
}
function endOfSoftBreak(body, from) {
  let at2 = from;
  while (body[at2] === 32 || body[at2] === 9) at2 += 1;
  if (at2 >= body.length) return at2;
  if (body[at2] === RETURN7) at2 += 1;
  return body[at2] === LINE_FEED4 ? at2 + 1 : void 0;
}

// ../../../packages/core/src/outbound/read/mime/mime-leaf.ts
var mediaType = /^[\w!#$&^.+-]{1,127}\/[\w!#$&^.+-]{1,127}$/;
var charsets = /^(?:utf-?8|us-ascii|ascii|latin-?1|iso-?8859-\d{1,2}|windows-125\d|cp125\d|utf-?16(?:le|be)?|koi8-[ru]|gbk|gb2312|gb18030|big5|euc-jp|euc-kr|shift_jis|iso-2022-jp)$/;
function mimeLeaf({ headers, type, usual: usual2, group, body }) {
  const textOf = (wanted) => headers.find(({ name }) => name === wanted)?.value ?? "";
  const encoding = textOf("content-transfer-encoding").toLowerCase();
  const disposition = contentHeader(textOf("content-disposition"));
  const value2 = type.value === "" ? usual2 : type.value;
  const bytes = strictBody(body, encoding);
  if (disposition === void 0 || bytes === void 0 || !mediaType.test(value2)) return void 0;
  if (value2 === "message/rfc822" && bytes !== body) return void 0;
  const charset = type.parameters.get("charset");
  if (value2.startsWith("text/") && charset && !charsets.test(charset.toLowerCase()))
    return void 0;
  return {
    headers,
    type: value2,
    parameters: type.parameters,
    isAttachment: disposition.value === "attachment",
    words: [.../* @__PURE__ */ new Set([...parameterWords(disposition), ...parameterWords(type)])],
    bytes,
    group
  };
}

// ../../../packages/core/src/outbound/read/mime/mime-parts.ts
var MOST_PARTS2 = 1e3;
var MOST_BLANKS2 = 80;
var HYPHEN18 = 45;
var LINE_FEED5 = 10;
var RETURN8 = 13;
var blanks = [32, 9];
function mimeParts(body, boundary) {
  const mark = Uint8Array.from(`--${boundary}`, (sign2) => sign2.charCodeAt(0));
  const spans = [];
  let before;
  let from = 0;
  for (let at2 = body.indexOf(HYPHEN18); at2 >= 0; at2 = body.indexOf(HYPHEN18, at2 + 1)) {
    const line = lineAt(body, at2, mark);
    if (line === void 0) continue;
    if (before === void 0) before = body.subarray(0, at2);
    else spans.push({ from, to: Math.max(from, endOfPart(body, at2)) });
    from = line.end;
    if (line.isLast) return { spans, before, behind: body.subarray(from) };
    if (spans.length > MOST_PARTS2) return void 0;
  }
  return void 0;
}
function lineAt(body, from, mark) {
  if (from > 0 && body[from - 1] !== LINE_FEED5) return void 0;
  if (body[from + 1] !== HYPHEN18 || mark.some((byte, index) => body[from + index] !== byte))
    return void 0;
  let at2 = from + mark.length;
  const isLast = body[at2] === HYPHEN18 && body[at2 + 1] === HYPHEN18;
  if (isLast) at2 += 2;
  const most = at2 + MOST_BLANKS2;
  while (at2 < most && blanks.includes(body[at2])) at2 += 1;
  if (at2 >= body.length) return { end: body.length, isLast };
  if (body[at2] === RETURN8) at2 += 1;
  return body[at2] === LINE_FEED5 ? { end: at2 + 1, isLast } : void 0;
}
function endOfPart(body, at2) {
  return body[at2 - 2] === RETURN8 ? at2 - 2 : at2 - 1;
}

// ../../../packages/core/src/outbound/read/mime/read-mime.ts
var MOST_DEPTH = 30;
var MOST_PARTS3 = 1e3;
var notEncoded = /* @__PURE__ */ new Set(["", "7bit", "8bit", "binary"]);
function readMime(bytes) {
  const work = { bytes, leaves: [], loose: [], headers: [], count: 0 };
  const root = { from: 0, to: bytes.length, depth: 0, usual: "text/plain", alternative: void 0 };
  if (!isSound(root, work)) return void 0;
  const { headers, leaves, loose } = work;
  const texts = loose.map((text) => decodeText(text, "utf-8") ?? "");
  return { headers, leaves, loose: texts.filter((text) => text.trim() !== "").join("\n") };
}
function isSound(entity, work) {
  const { from, to, depth, usual: usual2, alternative } = entity;
  work.count += 1;
  if (depth > MOST_DEPTH || work.count > MOST_PARTS3) return false;
  const head = mimeHead(work.bytes.subarray(from, to));
  if (head === void 0) return false;
  const { headers } = head;
  if (depth === 0) work.headers = headers;
  const type = contentHeader(headerValue(headers, "content-type") ?? usual2);
  if (type === void 0) return false;
  const body = from + head.end;
  if (type.value.startsWith("multipart/")) {
    const encoding = headerValue(headers, "content-transfer-encoding")?.toLowerCase() ?? "";
    return notEncoded.has(encoding) && areSound({ ...entity, from: body }, type, work);
  }
  const group = alternative ?? work.count;
  const leaf = mimeLeaf({ headers, type, usual: usual2, group, body: work.bytes.subarray(body, to) });
  if (leaf !== void 0) work.leaves.push(leaf);
  return leaf !== void 0;
}
function areSound({ from, to, depth, alternative }, type, work) {
  const boundary = type.parameters.get("boundary");
  const parts2 = boundary ? mimeParts(work.bytes.subarray(from, to), boundary) : void 0;
  if (parts2 === void 0) return false;
  work.loose.push(parts2.before, parts2.behind);
  const inside = {
    depth: depth + 1,
    usual: type.value === "multipart/digest" ? "message/rfc822" : "text/plain",
    alternative: type.value === "multipart/alternative" ? work.count : alternative
  };
  return parts2.spans.every(
    (span) => isSound({ from: from + span.from, to: from + span.to, ...inside }, work)
  );
}
var headerValue = (headers, wanted) => headers.find(({ name }) => name === wanted)?.value;

// ../../../packages/core/src/outbound/read/encrypted-content.ts
var enveloped = [
  [6, 9, 42, 134, 72, 134, 247, 13, 1, 7, 3],
  [6, 11, 42, 134, 72, 134, 247, 13, 1, 9, 16, 1, 23]
];
var FARTHEST4 = 8;
function isEncryptedFor({ headers, leaves }) {
  const type = headerValue(headers, "content-type") ?? "";
  if (leaves.some((leaf) => isBodyText(leaf) && leafText(leaf).trim() !== "")) return false;
  const files = leaves.filter((leaf) => !isBodyText(leaf)).map(({ bytes }) => bytes);
  const [first2, second] = files;
  if (/^application\/(?:x-)?pkcs7-mime/i.test(type))
    return files.length === 1 && first2 !== void 0 && isEnveloped(first2);
  if (!/^multipart\/encrypted/i.test(type) || files.length !== 2 || !second) return false;
  const armour = decodeText(second)?.trim() ?? "";
  return armour.startsWith("-----BEGIN PGP MESSAGE-----") && armour.endsWith("-----END PGP MESSAGE-----") && /^[\w+/=\s:.()-]*$/.test(armour);
}
function isEnveloped(bytes) {
  if (bytes[0] !== 48) return false;
  return enveloped.some(
    (identifier) => Array.from({ length: FARTHEST4 }, (_, from) => from).some(
      (from) => identifier.every((byte, index) => bytes[from + index] === byte)
    )
  );
}

// ../../../packages/core/src/outbound/read/header-facts.ts
var elsewhere = /* @__PURE__ */ new Set([
  "subject",
  "from",
  "to",
  "cc",
  "bcc",
  "sender",
  "reply-to",
  "date",
  "message-id",
  "in-reply-to",
  "references",
  "mime-version",
  "received",
  "return-path",
  "dkim-signature",
  "content-type",
  "content-transfer-encoding",
  "content-disposition",
  "content-id"
]);
var people = /* @__PURE__ */ new Set(["from", "sender", "reply-to", "to", "cc"]);
async function headerFacts(headers, reader) {
  const subjects2 = headers.filter(({ name }) => name === "subject");
  const names2 = headers.filter(({ name }) => people.has(name)).flatMap(({ value: value2 }) => addressesIn(value2).flatMap(namesOf)).join("\n");
  const ofPeople = await readContent(names2, "headers", reader);
  return joinFacts([
    await readContent(wordsIn(subjects2), "subject", reader),
    await readContent(freeWords(headers), "headers", reader),
    { ...ofPeople, hits: ofPeople.hits.filter(({ kind }) => kind !== "email") }
  ]);
}
var freeWords = (headers) => wordsIn(headers.filter(({ name }) => !elsewhere.has(name)));
var wordsIn = (headers) => headers.map(({ value: value2 }) => decodedWords(value2)).join("\n");
function namesOf(address3) {
  return address3.group ? [address3.name, ...address3.group.flatMap(namesOf)] : [address3.name, wordsOf3(address3.address)];
}
var wordsOf3 = (address3) => address3.replaceAll(/[@._+-]+/g, " ");

// ../../../packages/core/src/outbound/read/message-types.ts
var rows2 = [
  ["auto-submitted", /^auto-replied/i, "auto-reply"],
  ["x-autoreply", /./, "auto-reply"],
  ["x-autorespond", /./, "auto-reply"],
  ["precedence", /^auto_reply/i, "auto-reply"],
  ["auto-submitted", /^auto-forwarded/i, "auto-forward"],
  ["x-ms-exchange-inbox-rules-loop", /./, "auto-forward"],
  ["x-forwarded-for", /./, "auto-forward"],
  ["resent-from", /./, "auto-forward"],
  ["content-type", /^text\/calendar/i, "calendaring"],
  ["content-type", /^multipart\/signed/i, "signed"],
  ["content-type", /^application\/(?:x-)?pkcs7-mime.*signed-data/i, "signed"],
  ["content-class", /^voice/i, "voicemail"]
];
function messageTypes({ headers, leaves }) {
  const found3 = rows2.flatMap(
    ([header2, pattern, type]) => headers.some(({ name, value: value2 }) => name === header2 && pattern.test(value2)) ? [type] : []
  );
  const hasInvitation = leaves.some(({ type }) => type === "text/calendar");
  return [...new Set(hasInvitation ? [...found3, "calendaring"] : found3)];
}

// ../../../packages/core/src/outbound/read/read-mail-facts.ts
var DEEPEST4 = 4;
var mailFacts = (bytes, reader) => factsAt(bytes, { reader, place: "", depth: 0 });
async function factsAt(bytes, spot) {
  const { reader, place } = spot;
  const whole = place === "" ? "raw" : place;
  const none3 = { messageTypes: [], protectedAlready: false };
  if (bytes.length > reader.maxBytes) return { ...notSearched(whole, "too-large"), ...none3 };
  const mail = readMime(bytes);
  if (mail === void 0) return { ...notSearched(whole, "error"), ...none3 };
  const isEncrypted = isEncryptedFor(mail);
  const found3 = joinFacts([
    await headerFacts(mail.headers, reader),
    await readContent(mail.loose, "raw", reader),
    await bodyFacts(mail.leaves, reader),
    ...await leafFacts(mail, { ...spot, isEncrypted })
  ]);
  const own2 = isEncrypted ? joinFacts([found3, notSearched("raw", "encrypted")]) : found3;
  return {
    ...place === "" ? own2 : below(own2, place),
    messageTypes: messageTypes(mail),
    protectedAlready: isEncrypted && found3.hits.length === 0
  };
}
async function leafFacts({ headers, leaves }, { isEncrypted, ...spot }) {
  const all = [];
  let files = 0;
  for (const leaf of leaves) {
    const isFile = !isBodyText(leaf);
    if (isFile) files += 1;
    const place = isFile ? `attachment-${files}` : leaf.type === "text/html" ? "html" : "text";
    const words = leaf.headers === headers ? "" : freeWords(leaf.headers);
    for (const text of [...leaf.words.map(spaced), words])
      if (text !== "") all.push(await readContent(text, place, spot.reader));
    if (isFile && !isEncrypted) all.push(await fileFacts(leaf, place, spot));
  }
  return all;
}
var signature = /^application\/(?:(?:x-)?pkcs7|pgp)-signature$/;
var elsewhere2 = /* @__PURE__ */ new Set(["message/partial", "message/external-body"]);
async function fileFacts({ type, bytes }, place, { reader, depth }) {
  if (type === "message/rfc822" || type === "message/global") {
    if (depth >= DEEPEST4) return notSearched(place, "too-large");
    return factsAt(bytes, { reader, place, depth: depth + 1 });
  }
  const found3 = await readContent(bytes, place, reader);
  if (elsewhere2.has(type)) return joinFacts([found3, notSearched(place, "type")]);
  return signature.test(type) ? { ...found3, unscannable: [] } : found3;
}
var below = ({ hits, unscannable }, place) => ({
  hits: hits.map((hit) => ({ ...hit, part: `${place}/${hit.part}` })),
  unscannable: unscannable.map((one) => ({ ...one, part: `${place}/${one.part}` }))
});

// ../../../packages/core/src/outbound/guard/callable.ts
var callable = unknown().check(
  rule(
    (value2) => typeof value2 === "function" ? [] : [{ code: "wrong-format", path: [], params: { format: "function" } }]
  )
);

// ../../../packages/core/src/outbound/decision/outbound-override.ts
var LONGEST_REASON = 5e3;
var outboundOverride = strictObject({
  ruleId: shortText,
  by: shortText.check(_minLength(1)),
  reason: exactOptional(string2().check(_maxLength(LONGEST_REASON))),
  kind: exactOptional(_enum(overrideKinds))
});
var allowedOverrides = ({ override = "none" }) => override === "none" ? [] : typeof override === "string" ? [override] : override;
function judgeOverride(rule4, override, isAboveMaximum) {
  const allowed = allowedOverrides(rule4);
  const kind = override.kind ?? allowed[0];
  if (kind === void 0 || !allowed.includes(kind)) return { refused: "not-allowed" };
  if (isAboveMaximum) return { refused: "above-maximum" };
  if (kind === "reason" && !override.reason?.trim()) return { refused: "reason-missing" };
  return { kind };
}

// ../../../packages/core/src/outbound/judgement/count-hits.ts
function countedHits({ kinds, minConfidence = 0 }, hits) {
  const wanted = kinds && new Set(kinds.map(oneName));
  return hits.filter(
    ({ kind, confidence: confidence2 }) => confidence2 >= minConfidence && (wanted === void 0 || wanted.has(oneName(kind)))
  );
}
var asksForHits = (when) => [when.kinds, when.minCount, when.maxCount, when.minKinds, when.minConfidence].some(
  (condition) => condition !== void 0
);
function judgeCounts(when, hits) {
  if (!asksForHits(when)) return { met: true, isAboveMaximum: false };
  const { minCount = 1, maxCount = Number.POSITIVE_INFINITY, minKinds = 1, countPer } = when;
  const groups2 = /* @__PURE__ */ new Map();
  for (const { kind, count: count2, part: part2 } of countedHits(when, hits)) {
    const key2 = countPer === "part" ? part2 : "";
    const group = groups2.get(key2) ?? { count: 0, kinds: /* @__PURE__ */ new Set() };
    group.count += count2;
    group.kinds.add(oneName(kind));
    groups2.set(key2, group);
  }
  const all = [...groups2.values()];
  return {
    met: all.some(({ count: count2, kinds }) => count2 >= minCount && kinds.size >= minKinds),
    isAboveMaximum: all.some(({ count: count2 }) => count2 > maxCount)
  };
}

// ../../../packages/core/src/outbound/judgement/route-for.ts
var forRecipient = ["smime", "openpgp", "jwe", "portal"];
function routeFor({ routes }, rules2, now) {
  const [first2 = forRecipient, ...others] = rules2.map(({ accept = forRecipient }) => accept);
  const moment = Date.parse(now);
  const isValid = ({ via, validUntil }) => validUntil === void 0 ? !isTransport(via) : Date.parse(validUntil) > moment;
  return first2.filter((via) => others.every((accept) => accept.includes(via))).flatMap((via) => routes.filter((route) => route.via === via && isValid(route))).at(0);
}

// ../../../packages/core/src/outbound/judgement/rules-in-effect.ts
function rulesInEffect(facts, rules2, now) {
  const isDated = rules2.some(({ activeFrom, expiresOn }) => activeFrom ?? expiresOn);
  const today = isDated ? dayInAmsterdam(now) : "";
  return rules2.flatMap((rule4) => {
    const { activeFrom = today, expiresOn = today, when } = rule4;
    if (today < activeFrom || today > expiresOn || !meetsMessage(when, facts)) return [];
    const { met, isAboveMaximum } = judgeCounts(when, facts.hits);
    const exempt = new Set(rule4.unless?.recipients?.map((id) => id.toLowerCase()));
    return met ? [{ rule: rule4, isAboveMaximum, exempt }] : [];
  });
}
function dayInAmsterdam(now) {
  const [month = "", day2 = "", year = ""] = new Date(now).toLocaleDateString("en-US", {
    timeZone: "Europe/Amsterdam",
    year: "numeric",
    month: "2-digit",
    day: "2-digit"
  }).split("/");
  return `${year.padStart(4, "0")}-${month}-${day2}`;
}
function meetsMessage(when, facts) {
  const { channel, messageTypes: messageTypes2, minExternal = 0, scope, unscannable } = when;
  const external = facts.recipients.filter(({ internal }) => !internal).length;
  return (channel === void 0 || channel === facts.channel) && (messageTypes2 === void 0 || messageTypes2.some((type) => facts.messageTypes?.includes(type))) && external >= minExternal && (scope !== "has-external" || external > 0) && (scope !== "has-internal" || external < facts.recipients.length) && (unscannable === void 0 || facts.unscannable.some(({ why }) => namesReason(when, why)));
}
var namesReason = ({ unscannable }, why) => unscannable === true || (unscannable?.includes(why) ?? false);
function meetsRecipient({ rule: rule4, exempt }, { id, internal, firstContact }) {
  const { when } = rule4;
  if (when.scope === "external" && internal) return false;
  if (when.scope === "internal" && !internal) return false;
  if (when.firstContact && firstContact === "no") return false;
  const name = id.toLowerCase();
  return !exempt.has(name) && !exempt.has(name.slice(Math.max(0, name.lastIndexOf("@"))));
}

// ../../../packages/core/src/outbound/judgement/judge-recipient.ts
function judgeRecipient(recipient, state) {
  const { overridden } = state;
  const actionOf = (rule4) => rule4.id === overridden ? "log" : rule4.action;
  const mine = state.inEffect.filter((found3) => meetsRecipient(found3, recipient));
  const all = mine.map(({ rule: rule4 }) => rule4);
  const asked = strictest(all.map(actionOf).filter((action2) => action2 !== "encrypt"));
  const encrypting = all.filter((rule4) => actionOf(rule4) === "encrypt");
  const rules2 = withoutIdle(mine, actionOf);
  const unread2 = unreadCode(recipient, state);
  if (unread2) return { action: "block", rules: rules2, also: [unread2] };
  const { action, route, also } = protection(recipient, encrypting, state);
  const outcome = strictest([asked, action]);
  return { action: outcome, rules: rules2, also, ...route && !isStopped(outcome) && { route } };
}
function protection(recipient, encrypting, { facts, policy: policy2, now }) {
  if (encrypting.length === 0) return { action: "allow", also: [] };
  if (facts.protectedAlready) return { action: "log", also: ["protected-already"] };
  const route = routeFor(recipient, encrypting, now);
  return route ? { action: "encrypt", route, also: [] } : { action: policy2.noRoute, also: ["no-route"] };
}
function withoutIdle(mine, actionOf) {
  const free = /* @__PURE__ */ new Set();
  let hasStopped = false;
  for (const { rule: rule4, isAboveMaximum } of mine) {
    if (hasStopped || isAboveMaximum) continue;
    free.add(rule4);
    hasStopped = rule4.stop === true;
  }
  const most = strictness(strictest([...free].map(actionOf)));
  const adds = (action) => strictness(action) > (action === "encrypt" ? most - 1 : most);
  return mine.map(({ rule: rule4 }) => rule4).filter((rule4) => free.has(rule4) || adds(actionOf(rule4)));
}
function unreadCode(recipient, { facts, inEffect, unread: unread2 }) {
  if (unread2.includes("error")) return "failed";
  if (recipient.internal) return void 0;
  const answers = inEffect.filter(
    (found3) => answersForParts(found3.rule.when) && meetsRecipient(found3, recipient)
  );
  const isOpen = unread2.some(
    (why) => !(facts.protectedAlready && why === "encrypted") && !answers.some(({ rule: rule4 }) => namesReason(rule4.when, why))
  );
  return isOpen ? "unscannable" : void 0;
}
var answersForParts = (when) => !asksForHits(when) && when.minExternal === void 0 && !when.scope?.startsWith("has-");

// ../../../packages/core/src/outbound/judgement/judge-message.ts
function judgeMessage(facts, policy2, { now, override }) {
  const inEffect = policy2.mode === "off" ? [] : rulesInEffect(facts, policy2.rules, now);
  const unread2 = [...new Set(facts.unscannable.map(({ why }) => why))];
  const outcome = override && overrideOutcome(override, policy2, inEffect);
  const overridden = outcome?.accepted ? outcome.ruleId : void 0;
  const judgements = facts.recipients.map(
    (recipient) => policy2.mode === "off" ? { action: "allow", rules: [], also: [] } : judgeRecipient(recipient, { facts, policy: policy2, now, inEffect, unread: unread2, overridden })
  );
  const someStopped = judgements.some(({ action }) => isStopped(action));
  return {
    judgements: policy2.mixed === "hold-all" && someStopped ? judgements.map(held) : judgements,
    ...outcome && { outcome }
  };
}
var held = (judgement) => isStopped(judgement.action) ? judgement : { action: "hold", rules: judgement.rules, also: [...judgement.also, "held-for-others"] };
function overrideOutcome(override, { rules: rules2 }, inEffect) {
  const { ruleId, by } = override;
  const named = { by, ...rules2.some(({ id }) => id === ruleId) && { ruleId } };
  const found3 = inEffect.find(({ rule: rule4 }) => rule4.id === ruleId);
  if (!found3) return { ...named, accepted: false, refused: "not-in-effect" };
  const verdict = judgeOverride(found3.rule, override, found3.isAboveMaximum);
  return { ...named, accepted: "kind" in verdict, ...verdict };
}

// ../../../packages/core/src/shared/repeated-ids.ts
function repeatedIds(ids, path) {
  const seen = /* @__PURE__ */ new Set();
  return ids.flatMap((id, index) => {
    const isNew = !seen.has(id);
    seen.add(id);
    return isNew ? [] : [{ code: "repeated-id", path: path(index), params: {} }];
  });
}

// ../../../packages/core/src/outbound/policy/outbound-policy.ts
var MOST_RULES = 500;
var outboundPolicy = strictObject({
  mode: _enum(["off", "test", "test-with-tips", "enforce"]),
  rules: array(outboundRule).check(
    _maxLength(MOST_RULES),
    rule(
      (rules2) => repeatedIds(
        rules2.map(({ id }) => id),
        (index) => [index, "id"]
      )
    )
  ),
  noRoute: _enum(["hold", "block"]),
  mixed: _enum(["split", "hold-all"]),
  onError: literal("block")
});

// ../../../packages/core/src/outbound/decision/place-names.ts
var known2 = /^(?:subject|headers|text|html|body|url|raw|(?:attachment|part|field)-\d{1,3})$/;
var isKnown = (place) => place.split("/").every((step) => known2.test(step));
function placeNames(parts2) {
  const names2 = /* @__PURE__ */ new Map();
  let unknown2 = 0;
  for (const part2 of parts2) {
    if (names2.has(part2)) continue;
    if (!isKnown(part2)) unknown2 += 1;
    names2.set(part2, isKnown(part2) ? part2 : `part-${unknown2}`);
  }
  return names2;
}

// ../../../packages/core/src/outbound/decision/incident-report.ts
var order2 = ["high", "medium", "low"];
function incidentReport(reported) {
  const { facts, policy: policy2, now, judgements, outcome, rules: rules2, actions } = reported;
  const places = placeNames([...facts.hits, ...facts.unscannable].map(({ part: part2 }) => part2));
  const named = (found3) => ({
    ...found3,
    part: places.get(found3.part) ?? ""
  });
  const isUnread = judgements.some(
    ({ also }) => also.some((code2) => code2 === "failed" || code2 === "unscannable")
  );
  const severities = rules2.map(({ severity }) => severity);
  return {
    decidedAt: now,
    channel: facts.channel,
    mode: policy2.mode,
    ...actions,
    severity: isUnread ? "high" : order2.find((level) => severities.includes(level)) ?? "none",
    rules: rules2.map(({ id }) => id),
    hits: facts.hits.map(named),
    unscannable: facts.unscannable.map(named),
    recipients: {
      total: facts.recipients.length,
      external: facts.recipients.filter(({ internal }) => !internal).length,
      stopped: judgements.filter(({ action }) => isStopped(action)).length
    },
    ...outcome && { override: outcome }
  };
}

// ../../../packages/core/src/outbound/decision/tips.ts
var codes2 = {
  warn: ["warned", "warned"],
  encrypt: ["encrypted", "only-encrypted"],
  hold: ["held", "blocked"],
  block: ["blocked", "blocked"]
};
function tipsOf(judgements, outcome) {
  const overridden = outcome?.accepted ? outcome.ruleId : void 0;
  const rules2 = new Set(judgements.flatMap(({ rules: rules3 }) => rules3));
  const ofRules = [...rules2].flatMap((rule4) => {
    const { id, action } = rule4;
    if (action === "log" || id === overridden) return [];
    const happens = judgements.some((one) => one.action === action && one.rules.includes(rule4));
    return [{ code: codes2[action][happens ? 0 : 1], ruleId: id }];
  });
  const also = [...new Set(judgements.flatMap(({ also: also2 }) => also2))].map((code3) => ({ code: code3 }));
  if (!outcome) return [...ofRules, ...also];
  const code2 = outcome.accepted ? "overridden" : "override-refused";
  const { ruleId } = outcome;
  return [...ofRules, ...also, { code: code2, ...ruleId !== void 0 && { ruleId } }];
}

// ../../../packages/core/src/outbound/decision/decide-outbound.ts
var decideOutboundOptions = strictObject({
  now: instant,
  override: exactOptional(outboundOverride)
});
function decideChecked(facts, policy2, options) {
  const { judgements, outcome } = judgeMessage(facts, policy2, options);
  const isTest = policy2.mode === "test" || policy2.mode === "test-with-tips";
  const actions = (action) => isTest ? { action: "allow", would: action } : { action };
  const used = new Set(judgements.flatMap(({ rules: rules3 }) => rules3));
  const rules2 = policy2.rules.filter((rule4) => used.has(rule4));
  const whole = actions(strictest(judgements.map(({ action }) => action)));
  return {
    ...whole,
    perRecipient: facts.recipients.map(({ id }, index) => {
      const { action = "block", route } = judgements[index] ?? {};
      return { id, ...actions(action), ...route && { route } };
    }),
    rules: rules2.map(({ id }) => id),
    tips: policy2.mode === "test" ? [] : tipsOf(judgements, outcome),
    report: incidentReport({
      facts,
      policy: policy2,
      now: options.now,
      judgements,
      rules: rules2,
      actions: whole,
      ...outcome && { outcome }
    })
  };
}

// ../../../packages/core/src/outbound/guard/outbound-refused-error.ts
var OutboundRefusedError = class extends Error {
  name = "OutboundRefusedError";
  /** Survives bundling and realms, which `instanceof` does not. */
  code = "ERR_OUTBOUND_REFUSED";
  refusal;
  /** Absent when nothing could be decided. */
  report;
  constructor(refusal, report) {
    super(`Outbound message refused: ${refusal}`);
    this.refusal = refusal;
    if (report) this.report = report;
  }
};

// ../../../packages/core/src/outbound/guard/judge-outgoing.ts
async function judgeOutgoing({ channel, ids, read, now, override }, { classify: classify2, policy: policy2 }) {
  if (ids.length === 0) throw new OutboundRefusedError("no-recipient");
  const recipients = await orRefuse(
    "look-up-failed",
    () => Promise.all(ids.map(async (id) => ({ ...await classify2(id), id })))
  );
  const facts = await orRefuse("detector-failed", read);
  return orRefuse(
    "detector-failed",
    () => decideChecked(
      parseInput(outboundFacts, { ...facts, channel, recipients }),
      policy2,
      parseInput(decideOutboundOptions, { now, ...override && { override } })
    )
  );
}
async function orRefuse(refusal, call) {
  try {
    return await call();
  } catch {
    throw new OutboundRefusedError(refusal);
  }
}
async function tell(options, report) {
  await orRefuse("report-failed", () => options.onReport?.(report));
}
async function tellRefusal(error, about, options) {
  const refused3 = error instanceof OutboundRefusedError ? error : new OutboundRefusedError("not-read");
  const { refusal, report } = refused3;
  if (refusal === "report-failed") return refused3;
  const told2 = { ...about, refusal, ...report && { decision: report } };
  return tell(options, told2).then(
    () => refused3,
    (failed) => failed
  );
}
var isEnforced = ({ policy: policy2 }) => policy2.mode === "enforce";

// ../../../packages/core/src/outbound/fetch/web.ts
var web = () => globalThis;
var isOf = (name, value2) => typeof web()[name] === "function" && value2 instanceof web()[name];

// ../../../packages/core/src/outbound/fetch/encrypted-init.ts
async function encryptedInit(init, { url, route, encryptor }) {
  const request = new (web()).Request(url, init);
  const type = request.headers.get("content-type") ?? "application/octet-stream";
  const bytes = new Uint8Array(await request.arrayBuffer());
  const { contentType, body } = await encryptor.encrypt(bytes, [route], { contentType: type });
  const headers = new (web()).Headers(init["headers"]);
  for (const name of ["content-length", "content-encoding"]) headers.delete(name);
  headers.set("content-type", contentType);
  return { ...init, headers, body };
}

// ../../../packages/core/src/outbound/fetch/follow-redirects.ts
var MOST6 = 20;
var followed = /* @__PURE__ */ new Set([301, 302, 303, 307, 308]);
async function followRedirects({
  url,
  init,
  isFound,
  count: count2,
  send: send2,
  again
}) {
  if (!isFound || init["redirect"] !== "follow") return send2(url, init);
  const response = await send2(url, { ...init, redirect: "manual" });
  if (response.type === "opaqueredirect") throw new OutboundRefusedError("blocked");
  const location = followed.has(response.status) ? response.headers.get("location") : null;
  if (location === null) return response;
  if (count2 >= MOST6) throw new OutboundRefusedError("blocked");
  const next = nextInit(response.status, init, { from: url, to: location });
  return again(new (web()).URL(location, url).href, next);
}
function nextInit(status, init, { from, to }) {
  const { URL: URL2, Headers } = web();
  const headers = new Headers(init["headers"]);
  if (new URL2(to, from).origin !== new URL2(from).origin)
    for (const name of ["authorization", "cookie", "proxy-authorization"]) headers.delete(name);
  const method = String(init["method"] ?? "GET").toUpperCase();
  const isGet = status === 303 && method !== "HEAD" || status < 303 && method === "POST";
  if (!isGet) return { ...init, headers };
  for (const name of ["content-type", "content-length", "content-encoding"]) headers.delete(name);
  const { body: _, duplex: __, ...rest } = init;
  return { ...rest, headers, method: "GET" };
}

// ../../../packages/core/src/outbound/fetch/outgoing-request.ts
var more = [
  "signal",
  "credentials",
  "cache",
  "integrity",
  "keepalive",
  "referrerPolicy"
];
function outgoingRequest(input, given2) {
  const { body: own2, ...rest } = given2;
  const isRequest = typeof input === "object" && input !== null && "headers" in input;
  const inside = isRequest && own2 === void 0 ? input.body : null;
  const request = new (web()).Request(input, inside ? given2 : rest);
  const { url, method, redirect, headers } = request;
  const ofInput = isRequest ? Object.fromEntries(more.map((name) => [name, input[name]])) : {};
  const init = { ...ofInput, ...rest };
  return { url, method, redirect, headers, init, body: inside ? request.body : own2 };
}
var plainInit = (request, body) => ({
  ...request.init,
  method: request.method,
  headers: new (web()).Headers(request.headers),
  redirect: request.redirect,
  ...body !== void 0 && body !== null && { body, duplex: "half" }
});

// ../../../packages/core/src/outbound/fetch/request-body.ts
var nothing = { hits: [], unscannable: [] };
async function captureBody(body, maxBytes) {
  if (body === void 0 || body === null) return { body, facts: async () => nothing };
  if (typeof body === "string")
    return { body, facts: (reader) => readContent(body, "body", reader) };
  if (isOf("URLSearchParams", body)) return captureQuery(body);
  if (isOf("FormData", body)) return captureForm(body);
  if (isOf("Blob", body))
    return { body, facts: (reader) => blobFacts(body, "body", reader) };
  if (isOf("ReadableStream", body)) return captureStream(body, maxBytes);
  const bytes = bytesOf2(body);
  return bytes ? { body: bytes, facts: (reader) => readContent(bytes, "body", reader) } : { body, facts: async () => notSearched("body", "error") };
}
function bytesOf2(body) {
  if (ArrayBuffer.isView(body))
    return new Uint8Array(body.buffer, body.byteOffset, body.byteLength).slice();
  return body instanceof ArrayBuffer ? new Uint8Array(body).slice() : void 0;
}
function captureQuery(query) {
  const body = new (web()).URLSearchParams(query);
  const text = [...body].map(([name, value2]) => `${name}: ${value2}`).join("\n");
  return { body, facts: (reader) => readContent(text, "body", reader) };
}
function captureForm(form) {
  const body = new (web()).FormData();
  const fields = [];
  form.forEach((value2, name) => {
    fields.push([name, value2]);
    if (typeof value2 === "string") body.append(name, value2);
    else body.append(name, value2, value2.name ?? "blob");
  });
  const facts = async (reader) => {
    const all = [];
    for (const [index, [name, value2]] of fields.entries()) {
      const place = `field-${index + 1}`;
      all.push(
        typeof value2 === "string" ? await readContent(`${name}: ${value2}`, place, reader) : await blobFacts(value2, place, reader)
      );
    }
    return joinFacts(all);
  };
  return { body, facts };
}
async function blobFacts(blob, place, reader) {
  if (blob.size > reader.maxBytes) return notSearched(place, "too-large");
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return readFile({ bytes, ...blob.name && { name: blob.name } }, place, reader);
}
async function captureStream(stream, maxBytes) {
  const source = stream.getReader();
  const chunks = [];
  for (let size = 0; size <= maxBytes; size = size + (chunks.at(-1)?.length ?? 0)) {
    const { done, value: value2 } = await source.read();
    if (done) {
      const body = joinBytes(chunks);
      return { body, facts: (reader) => readContent(body, "body", reader) };
    }
    if (!(value2 instanceof Uint8Array)) {
      await source.cancel();
      return { body: void 0, facts: async () => notSearched("body", "error") };
    }
    chunks.push(value2.slice());
  }
  const start = joinBytes(chunks).subarray(0, maxBytes);
  const facts = async (reader) => joinFacts([await readContent(start, "body", reader), notSearched("body", "too-large")]);
  return { body: resumed(chunks, source), facts };
}
function resumed(chunks, source) {
  const waiting = [...chunks];
  return new (web()).ReadableStream({
    async pull(to) {
      const next = waiting.shift() ?? (await source.read()).value;
      if (next) to.enqueue(next);
      else to.close();
    },
    cancel: () => source.cancel()
  });
}

// ../../../packages/core/src/outbound/fetch/request-facts.ts
async function requestFacts({ url, headers }, reader) {
  const lines3 = [];
  headers.forEach((value2, name) => {
    lines3.push(`${name}: ${value2}`);
  });
  return joinFacts([
    await readContent(wordsOf4(url), "url", reader),
    await readContent(lines3.join("\n"), "headers", reader)
  ]);
}
function wordsOf4(url) {
  const { pathname, search } = new (web()).URL(url);
  return decoded(
    `${pathname}${search}`.replaceAll(/[/?&;]/g, "\n").replaceAll("=", ": ").replaceAll("+", " ")
  );
}
var decoded = (text) => text.replaceAll(/(?:%[\dA-Fa-f]{2}){1,2000}/g, (signs2) => {
  try {
    return decodeURIComponent(signs2);
  } catch {
    return signs2;
  }
});

// ../../../packages/core/src/outbound/fetch/guard-fetch.ts
var guardFetchOptions = looseObject({
  policy: outboundPolicy,
  now: callable,
  classify: callable
});
function guardFetch(fetch2, options) {
  parseInput(callable, fetch2);
  const { policy: policy2 } = parseInput(guardFetchOptions, options);
  const send2 = fetch2;
  const guarding = { options, policy: policy2, reader: readerOf(options) };
  const guarded2 = async (input, init, count2) => {
    if (policy2.mode === "off") return send2(input, init);
    const ready = await judged(outgoingRequest(input, init), guarding);
    const again = (to, next = {}) => guarded2(to, next, count2 + 1);
    return followRedirects({ ...ready, count: count2, send: send2, again });
  };
  const first2 = (input, init = {}) => guarded2(input, init, 0);
  return first2;
}
async function judged(request, { options, policy: policy2, reader }) {
  const { mode } = policy2;
  const at2 = options.now();
  const captured = await captureBody(request.body, reader.maxBytes);
  let isFound = false;
  const read = async () => {
    const facts = joinFacts([await requestFacts(request, reader), await captured.facts(reader)]);
    isFound = facts.hits.length + facts.unscannable.length > 0;
    return facts;
  };
  const plain4 = plainInit(request, captured.body);
  const { url } = request;
  const ids = [new (web()).URL(url).host];
  const override = options.override?.(url);
  try {
    const message2 = { channel: "http", ids, read, now: at2, override };
    const decision = await judgeOutgoing(message2, { classify: options.classify, policy: policy2 });
    const init = await protectedInit(plain4, { url, decision, options });
    await tell(options, { channel: "http", mode, at: at2, decision: decision.report });
    return { url, init, isFound };
  } catch (error) {
    const refused3 = await tellRefusal(error, { channel: "http", mode, at: at2 }, options);
    if (isEnforced({ policy: policy2 })) throw refused3;
    return { url, init: plain4, isFound };
  }
}
async function protectedInit(init, judgement) {
  const { url, decision, options } = judgement;
  const { action, report } = decision;
  if (isStopped(action))
    throw new OutboundRefusedError(action === "hold" ? "held" : "blocked", report);
  const route = decision.perRecipient[0]?.route;
  if (route === void 0 || isTransport(route.via)) return init;
  if (report.hits.some(({ part: part2 }) => part2 === "url" || part2 === "headers"))
    throw new OutboundRefusedError("not-encryptable", report);
  const encryptor = options.encryptors?.find(({ via }) => via === route.via);
  if (!encryptor) throw new OutboundRefusedError("encryptor-missing", report);
  return orRefuse("encryptor-failed", () => encryptedInit(init, { url, route, encryptor }));
}

// ../../../packages/core/src/node/outbound/mail-addresses.ts
function visibleIn(mime) {
  const { headers } = mailHead(mime);
  const lines3 = headers.filter(({ name }) => name === "to" || name === "cc");
  return new Set(
    lines3.flatMap(
      ({ text }) => bareAddressesIn(text.slice(text.indexOf(":") + 1)).map((address3) => address3.toLowerCase())
    )
  );
}
function copyAddresses(mail, old, { isWhole, hideNames }) {
  const fields = mail.data;
  const set = (name, value2) => {
    if (value2) mail.message?.setHeader(name, value2);
  };
  for (const name of isWhole ? ["to", "cc", "bcc"] : []) set(name, old.getHeader(name));
  for (const name of isWhole ? [] : ["to", "bcc"])
    set(name, [fields[name] ?? []].flat().join(", "));
  if (hideNames) set("from", old.getEnvelope().from);
  else for (const name of ["from", "sender", "reply-to"]) set(name, old.getHeader(name));
}

// ../../../packages/core/src/node/outbound/mail-copies.ts
async function mailCopies(mime, {
  decision,
  visible,
  encryptors = []
}) {
  const groups2 = /* @__PURE__ */ new Map();
  for (const member of decision.perRecipient) {
    const { id, action, route } = member;
    if (action === "hold" || action === "block") continue;
    const isSealed = action === "encrypt" && route && !transports.has(route.via);
    const encryptor = isSealed ? encryptors.find(({ via }) => via === route.via) : void 0;
    if (isSealed && !encryptor)
      throw new OutboundRefusedError("encryptor-missing", decision.report);
    const isAlone = encryptor && (encryptor.perRecipient || !visible.has(id.toLowerCase()));
    const key2 = encryptor ? `${encryptor.via} ${isAlone ? id : ""}` : "";
    const group = groups2.get(key2) ?? { members: [], ...encryptor && { encryptor } };
    group.members.push(member);
    groups2.set(key2, group);
  }
  const hideNames = hidesNames(decision);
  const copies = [];
  for (const group of groups2.values()) copies.push(await copyFor(group, mime, hideNames));
  return copies;
}
var transports = /* @__PURE__ */ new Set(["dane", "mta-sts", "nta7516"]);
var hidesNames = ({ report }) => report.hits.some(({ part: part2 }) => part2 === "headers");
async function copyFor({ encryptor, members: members2 }, mime, hideNames) {
  const to = members2.map(({ id }) => id);
  if (!encryptor) return { to };
  const routes = members2.flatMap(({ route }) => route ? [route] : []);
  try {
    const inside = insideOf(mime, { hideNames });
    const sealed2 = await encryptor.encrypt(inside, routes, { contentType: "message/rfc822" });
    return { to, sealed: sealed2 };
  } catch {
    throw new OutboundRefusedError("encryptor-failed");
  }
}

// ../../../packages/core/src/node/outbound/nodemailer-mail.ts
function rawNode(old, { mime, envelope }) {
  const Node = old.constructor;
  const node = new Node(void 0, { baseBoundary: "raw" });
  node.setHeader("Message-ID", old.messageId());
  node.setEnvelope(envelope);
  node.setRaw(Buffer.from(mime.buffer, mime.byteOffset, mime.byteLength));
  node.newline = old.newline;
  return node;
}

// ../../../packages/core/src/node/outbound/settle-mail.ts
import { types as types2 } from "node:util";
var kept = /* @__PURE__ */ new Set([
  "from",
  "sender",
  "replyTo",
  "messageId",
  "date",
  "dkim",
  "_dkim",
  "signal",
  "disableFileAccess",
  "disableUrlAccess",
  "maxRecipients",
  "dsn",
  "auth",
  "requireTLSExtensionEnabled"
]);
var contents = ["text", "html", "watchHtml", "amp", "icalEvent", "raw"];
function sealFields({ data }, { contentType, body, subject = HIDDEN_SUBJECT }, { hideNames }) {
  const fields = data;
  for (const name of Object.keys(fields)) if (!kept.has(name)) delete fields[name];
  if (hideNames) for (const name of ["from", "sender", "replyTo"]) delete fields[name];
  const content2 = Buffer.from(body);
  fields["subject"] = subject;
  fields["headers"] = {};
  if (contentType.startsWith("text/plain")) fields["text"] = content2.toString("utf8");
  else fields["attachments"] = [{ contentType, content: content2, filename: nameFor(contentType) }];
}
var nameFor = (contentType) => contentType.startsWith("application/pkcs7-mime") ? "smime.p7m" : contentType.startsWith("multipart/encrypted") ? "encrypted.eml" : "message.jwe";
function addressFields({ data }, to, visible) {
  const fields = data;
  delete fields["cc"];
  fields["to"] = to.filter((id) => visible.has(id.toLowerCase()));
  fields["bcc"] = to.filter((id) => !visible.has(id.toLowerCase()));
  if (typeof fields["envelope"] === "object")
    fields["envelope"] = { ...fields["envelope"], to, cc: [], bcc: [] };
}
async function settleFields({ data }, mime) {
  const fields = data;
  if (isInline(fields)) return;
  const { text, html, attachments } = await PostalMime.parse(mime, {
    forceRfc822Attachments: true
  });
  for (const name of [...contents, "alternatives", "attachments"]) delete fields[name];
  if (text !== void 0) fields["text"] = text;
  if (html !== void 0) fields["html"] = html;
  fields["attachments"] = attachments.map(({ filename, mimeType, content: content2, contentId }) => ({
    filename: filename ?? false,
    contentType: mimeType,
    content: Buffer.from(content2),
    ...contentId && { cid: contentId.replaceAll(/^<|>$/g, "") }
  }));
}
var isInline = (fields) => [
  ...contents.map((name) => fields[name]),
  ...listOf(fields["attachments"]),
  ...listOf(fields["alternatives"])
].every(holdsItself);
var listOf = (value2) => Array.isArray(value2) ? types2.isProxy(value2) ? [value2] : value2 : [];
function holdsItself(value2) {
  if (value2 === void 0 || value2 === null || value2 === false || typeof value2 === "string")
    return true;
  if (typeof value2 !== "object" || types2.isProxy(value2) || "pipe" in value2) return false;
  if (Buffer.isBuffer(value2)) return true;
  const { content: content2, raw } = Object.getOwnPropertyDescriptors(value2);
  const own2 = (content2 ?? raw)?.value;
  return typeof own2 === "string" || Buffer.isBuffer(own2) && !types2.isProxy(own2);
}

// ../../../packages/core/src/node/outbound/guard-nodemailer.ts
var judgedBefore = /* @__PURE__ */ new WeakSet();
function guardNodemailer(options) {
  const { policy: policy2 } = parseInput(guardNodemailerOptions, options);
  const guarding = { options, policy: policy2, reader: readerOf(options) };
  return (mail, done) => {
    guard(mail, guarding).then(() => done(), done);
  };
}
var guardNodemailerOptions = looseObject({ policy: outboundPolicy, classify: callable });
async function guard(mail, guarding) {
  const { options, policy: policy2 } = guarding;
  const { mode } = policy2;
  const { raw } = mail.data;
  const isJudged = typeof raw === "object" && raw !== null && judgedBefore.has(raw);
  if (mode === "off" || isJudged || mail.message === null) return;
  const { message: message2 } = mail;
  const at2 = options.now?.() ?? (/* @__PURE__ */ new Date()).toISOString();
  let mime;
  try {
    message2.keepBcc = false;
    const built = await orRefuse("not-read", () => message2.build());
    mime = built;
    const envelope = message2.getEnvelope();
    const judging = { ...guarding, mail, message: message2, envelope, at: at2 };
    const decision = await judgeMail(built, judging);
    await send({ ...judging, mime: built, decision });
  } catch (error) {
    const refused3 = await tellRefusal(error, { channel: "mail", mode, at: at2 }, options);
    if (isEnforced({ policy: policy2 }) || refused3.refusal === "partly-sent" || !mime) throw refused3;
    await settleFields(mail, mime);
    mail.message = rawNode(message2, { mime, envelope: message2.getEnvelope() });
    copyAddresses(mail, message2, { isWhole: true, hideNames: false });
  }
}
var judgeMail = (mime, { mail, envelope, options, policy: policy2, reader, at: at2 }) => judgeOutgoing(
  {
    channel: "mail",
    ids: [...new Set(envelope.to)],
    read: () => mailFacts(mime, reader),
    now: at2,
    override: options.override?.(mail.data)
  },
  { classify: options.classify, policy: policy2 }
);
async function send(sending) {
  const { mail, message: message2, envelope, mime, decision, options, policy: policy2, at: at2 } = sending;
  const { report, perRecipient } = decision;
  const isPlain2 = perRecipient.every(({ action }) => action !== "encrypt" && !isStopped(action));
  const visible = isPlain2 ? nobody2 : visibleIn(mime);
  const encryptors = options.encryptors ?? [];
  const copies = await mailCopies(mime, { decision, visible, encryptors });
  const [own2, ...others] = copies;
  const hideNames = hidesNames(decision);
  const bytesOf3 = ({ sealed: sealed2 }) => sealed2 ? outsideOf(mime, sealed2, { hideNames }) : mime;
  for (const copy2 of copies) if (copy2.sealed) await checkOutside(bytesOf3(copy2), sending);
  await holdBack(sending);
  if (own2 === void 0)
    throw new OutboundRefusedError(decision.action === "hold" ? "held" : "blocked", report);
  await tell(options, { channel: "mail", mode: policy2.mode, at: at2, decision: report });
  for (const copy2 of others) {
    const raw = Buffer.from(bytesOf3(copy2));
    judgedBefore.add(raw);
    await mail.mailer.sendMail({ raw, envelope: { ...envelope, to: copy2.to } }).catch(() => {
      throw new OutboundRefusedError("partly-sent", report);
    });
  }
  if (own2.sealed) sealFields(mail, own2.sealed, { hideNames });
  else await settleFields(mail, mime);
  mail.message = rawNode(message2, { mime: bytesOf3(own2), envelope: { ...envelope, to: own2.to } });
  const isWhole = !own2.sealed && own2.to.length === perRecipient.length;
  if (!isWhole) addressFields(mail, own2.to, visible);
  copyAddresses(mail, message2, { isWhole, hideNames: hideNames && own2.sealed !== void 0 });
}
var nobody2 = /* @__PURE__ */ new Set();
async function checkOutside(outside2, { decision: { report }, reader }) {
  if (report.hits.every(({ part: part2 }) => part2 !== "headers")) return;
  const { hits } = await mailFacts(outside2, reader);
  if (hits.some(({ part: part2 }) => part2 === "headers" || part2 === "subject"))
    throw new OutboundRefusedError("not-encryptable", report);
}
async function holdBack({ mime, envelope, decision, options }) {
  const to = decision.perRecipient.filter(({ action }) => action === "hold").map(({ id }) => id);
  if (to.length === 0 || options.hold === void 0) return;
  const { from } = envelope;
  const { report } = decision;
  await orRefuse("hold-failed", () => options.hold?.({ mime, from, to, report }));
}

// run.mjs
import { createTransport } from "nodemailer";

// ../stopwatch.mjs
async function timeOf(run2, text) {
  const before = process.cpuUsage();
  await run2(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e3;
}
var middle = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];

// run.mjs
var ROUNDS = 81;
var EACH = 10;
var WARM = 60;
var policy = {
  mode: "enforce",
  rules: [{ id: "bsn", when: { kinds: ["bsn", "iban"] }, action: "block", severity: "high" }],
  noRoute: "block",
  mixed: "hold-all",
  onError: "block"
};
var classify = () => ({ internal: false, routes: [] });
var sentence = "Beste ouder, morgen begint de les om kwart over acht in lokaal 12; neem het boek mee. ";
var prose = (size) => sentence.repeat(Math.ceil(size / sentence.length)).slice(0, size);
var letter = `Beste ouders en verzorgers,

Op donderdag 3 december gaan we met groep 7 naar het museum. We vertrekken om kwart over negen
met de bus van 9.15 uur en zijn rond half drie terug op school.
Geef uw kind een lunchpakket, iets te drinken en een regenjas mee; de kantine is die dag dicht.
Wie mee wil als begeleider kan zich tot vrijdag melden bij de leerkracht van de groep.
Er is plaats voor zes ouders.

Met vriendelijke groet,
het team van de bovenbouw

`;
var lines2 = (size) => letter.repeat(Math.ceil(size / letter.length)).slice(0, size);
var table2 = (size) => `les;lokaal;dag
${"rekenen;12;maandag\n".repeat(Math.ceil(size / 19))}`;
var rows3 = Array.from({ length: 1e4 }, (_, index) => ({ id: index, les: sentence }));
var json = JSON.stringify(rows3).slice(0, 1e6);
var each = async (run2) => await timeOf(async () => {
  for (let turn = 0; turn < EACH; turn += 1) await run2();
}) / EACH;
async function compare2(name, plain4, guarded2) {
  for (let turn = 0; turn < WARM; turn += 1) await Promise.all([plain4(), guarded2()]);
  const times = { plain: [], guarded: [] };
  const ratios = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const first2 = round % 2 === 0;
    const a = first2 ? await each(plain4) : void 0;
    const b = await each(guarded2);
    const base = a ?? await each(plain4);
    times.plain.push(base);
    times.guarded.push(b);
    ratios.push(b / base);
  }
  const text = (value2) => value2.toFixed(2);
  console.log(
    `| ${name} | ${text(middle(times.plain))} | ${text(middle(times.guarded))} | **${text(middle(ratios))} x** |`
  );
}
var servers = fork(new URL("receivers.mjs", import.meta.url));
servers.send(json);
var [ports] = await once(servers, "message");
console.log("| sent | without, ms | with, ms | median ratio |\n|---|---|---|---|");
var transporters = [false, true].map((isGuarded) => {
  const one = createTransport({
    host: "127.0.0.1",
    port: ports.mail,
    secure: false,
    pool: true,
    maxConnections: 1,
    maxMessages: Number.POSITIVE_INFINITY
  });
  if (isGuarded) one.use("stream", guardNodemailer({ policy, classify }));
  return one;
});
var message = (more2) => ({
  from: "balie@leerplein.example",
  to: "ouder@voorbeeld.example",
  subject: "Rooster",
  ...more2
});
var attached = (filename, content2) => ({
  text: prose(500),
  attachments: [{ filename, content: content2 }]
});
for (const [name, more2] of [
  ["a mail with 100 kB of text", { text: prose(1e5) }],
  ["a mail with 100 kB of text in lines", { text: lines2(1e5) }],
  [
    "a mail with 50 kB of text and the same as HTML",
    { text: prose(5e4), html: `<p>${prose(5e4)}</p>` }
  ],
  ["a mail with a text file of 100 kB", attached("brief.txt", prose(1e5))],
  ["a mail with a file of 100 kB of text in lines", attached("brief.txt", lines2(1e5))],
  ["a mail with a table of 100 kB", attached("lijst.csv", table2(1e5))]
]) {
  const [plain4, guarded2] = transporters;
  const send2 = (one) => () => one.sendMail(message(more2)).catch(refused2);
  await compare2(name, send2(plain4), send2(guarded2));
}
for (const one of transporters) one.close();
function refused2(error) {
  throw new Error(`a mail of this bench may leave: ${error.message}`);
}
var address2 = `http://127.0.0.1:${ports.web}/rooster?week=12`;
var guarded = guardFetch(fetch, { policy, classify, now: () => "2026-11-29T12:00:00Z" });
var taken = async (send2) => (await send2(address2)).arrayBuffer();
var given = async (send2) => (await send2(address2, { method: "POST", body: json })).arrayBuffer();
await compare2(
  "a request that is answered with 1 MB of JSON",
  () => taken(fetch),
  () => taken(guarded)
);
await compare2(
  "a request with 1 MB of JSON in it",
  () => given(fetch),
  () => given(guarded)
);
servers.kill();
