import * as z from "zod/mini";
import { parseInput } from "../../../shared/parse-input.ts";
import type { Shape } from "../../../shared/shape.ts";
import { codeName } from "../../../shared/text/code-name.ts";
import { isCallable } from "../../is-callable.ts";
import type { ErasureConnector } from "../erasure-connector.ts";

/** Storage of files: a folder, a bucket. */
export interface FileConnectorOptions {
  readonly name: string;
  /** Whether the file of a record exists. */
  readonly has: (recordId: string, element: string) => Promise<boolean>;
  /** Removes the file of a record; must accept a missing file. An error leaves that record for the next call. */
  readonly remove: (recordId: string, element: string) => Promise<void>;
}

const fileConnectorOptions: z.ZodMiniType<FileConnectorOptions> = z.strictObject({
  name: codeName,
  has: z.custom<FileConnectorOptions["has"]>(isCallable),
  remove: z.custom<FileConnectorOptions["remove"]>(isCallable),
} satisfies Shape<FileConnectorOptions>);

/** Connector to files, which are removed one by one; a file that still exists after that has failed. */
export function fileConnector(options: FileConnectorOptions): ErasureConnector {
  const { name, has, remove } = parseInput(fileConnectorOptions, options);
  return {
    name,
    can: ["erase"],
    preview: ({ recordIds, element }) => those(recordIds, (id) => has(id, element)),
    carryOut: ({ recordIds, element }) =>
      those(recordIds, async (id) => {
        try {
          await remove(id, element);
          return !(await has(id, element));
        } catch {
          return false;
        }
      }),
  };
}

async function those(
  ids: readonly string[],
  isOne: (id: string) => Promise<boolean>,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const id of ids) if (await isOne(id)) found.push(id);
  return found;
}
