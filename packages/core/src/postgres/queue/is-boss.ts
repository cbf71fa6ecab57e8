import { isObject } from "../../shared/is-object.ts";
import { isCallable } from "../is-callable.ts";

/** Whether a value can be used as a pg-boss. */
export const isBoss = (value: unknown): boolean =>
  isObject(value) && ["createQueue", "insert", "work"].every((name) => isCallable(value[name]));
