import { isObject } from "../../shared/is-object.ts";
import { isListOf } from "../../shared/schema/is-list-of.ts";
import type { Kind } from "./kind.ts";
import type { Shape } from "./shape.ts";
import { TRIGGERS } from "./trigger.ts";

/** Whether a value has what the engine reads of a kind. By hand: a schema library would weigh more than the scanner. */
export const isKind = (value: unknown): value is Kind =>
  isObject(value) &&
  typeof value["kind"] === "string" &&
  typeof value["words"] === "string" &&
  isListOf(value["shapes"], isShape);

const isShape = (value: unknown): value is Shape =>
  isObject(value) && typeof value["match"] === "function" && isListOf(value["triggers"], isTrigger);

const isTrigger = (value: unknown) =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) < TRIGGERS;
