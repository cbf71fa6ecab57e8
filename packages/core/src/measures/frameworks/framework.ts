import * as z from "zod/mini";
import { nameText } from "../../parties/name-text.ts";
import { rule } from "../../shared/issues/rule.ts";
import { type LegalSource, legalSource } from "../../shared/legal-source.ts";
import { repeatedIds } from "../../shared/repeated-ids.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import { schemaAddress } from "../../shared/schema/schema-address.ts";
import type { Shape } from "../../shared/shape.ts";
import { idText } from "../../shared/text/id-text.ts";
import { type LanguageTag, languageTag } from "../../shared/text/language-tag.ts";
import { plainText } from "../../shared/text/plain-text.ts";

/** A heading or a control of a framework. */
export interface FrameworkNode {
  /** Its name in the world, e.g. `"urn:intuitem:risk:req_node:example:5.1"`. */
  readonly urn: string;
  /** Parent heading; absent at the top. */
  readonly parentUrn?: string;
  /** False for a heading. */
  readonly isAssessable: boolean;
  /** 1 at the top. */
  readonly depth: number;
  /** Number as the framework writes it. */
  readonly refId?: string;
  /** A short title. */
  readonly name?: string;
  /** Text of the control. */
  readonly description?: string;
}

/** Controls of one edition of a framework, as data. */
export interface Framework {
  /** Address of the JSON Schema that an editor checks the document with; it says nothing of the document. */
  readonly $schema?: string;
  /** Short id by which measures refer to it, e.g. `"iso-27001"`. */
  readonly id: string;
  /** Its name in the world, e.g. `"urn:bijsluiter:risk:framework:iso-27001-2022"`. */
  readonly urn: string;
  /** Name used by the publisher. */
  readonly name: string;
  /** Edition or version, e.g. `"2022"`. Numbers of controls belong to one edition. */
  readonly edition: string;
  /** Language of its texts. */
  readonly locale: LanguageTag;
  /** Publisher. */
  readonly provider?: string;
  /** Maker of the data file. */
  readonly packager?: string;
  /** Licence or standing of the text, e.g. `"CC BY 4.0"`. */
  readonly licence?: string;
  /** Source; `verifiedOn: null` when it was not read itself. */
  readonly source: LegalSource;
  /** Number of controls according to the publisher, if not all nodes are included. */
  readonly publishedControls?: number;
  /** Headings and controls, in the order of the framework. */
  readonly nodes: readonly FrameworkNode[];
}

const description = z.string().check(z.trim(), maxLength(10_000));

/** Checks a {@link FrameworkNode}. */
export const frameworkNode: z.ZodMiniType<FrameworkNode> = z.strictObject({
  urn: idText,
  parentUrn: z.exactOptional(idText),
  isAssessable: z.boolean(),
  depth: z.int().check(z.gte(1), z.lte(20)),
  refId: z.exactOptional(nameText),
  name: z.exactOptional(plainText),
  description: z.exactOptional(description),
} satisfies Shape<FrameworkNode>);

const urns = rule<Framework>(({ nodes }) =>
  repeatedIds(
    nodes.map(({ urn }) => urn),
    (index) => ["nodes", index, "urn"],
  ),
);

/** Checks a {@link Framework}: `repeated-id` where two nodes have the same name. */
export const framework: z.ZodMiniType<Framework> = z
  .strictObject({
    $schema: schemaAddress,
    id: idText,
    urn: idText,
    name: plainText,
    edition: nameText,
    locale: languageTag,
    provider: z.exactOptional(plainText),
    packager: z.exactOptional(plainText),
    licence: z.exactOptional(plainText),
    source: legalSource,
    publishedControls: z.exactOptional(z.int().check(z.gte(0), z.lte(100_000))),
    nodes: z.array(frameworkNode).check(maxLength(10_000)),
  } satisfies Shape<Framework>)
  .check(urns);
