import * as z from "zod/mini";
import { isObject } from "../../shared/is-object.ts";
import { isCallable } from "../is-callable.ts";

/** Destination of the files of an export: a folder, a bucket, an archive. */
export interface ExportSink {
  /** SHA-256 of a complete file from an earlier attempt; `undefined` when there is none. */
  hashOf(name: string): Promise<string | undefined>;
  /** Writes a file atomically, and replaces an existing one. */
  write(name: string, text: string): Promise<void>;
  /** Removes a file of an earlier attempt. */
  remove(name: string): Promise<void>;
}

/** Checks that a value can be used as an {@link ExportSink}. */
export const exportSink: z.ZodMiniType<ExportSink> = z.custom<ExportSink>(
  (value) =>
    isObject(value) && ["hashOf", "write", "remove"].every((name) => isCallable(value[name])),
);
