import { type ContentHeader, contentHeader, parameterWords } from "./content-header.ts";
import type { MimeHeader } from "./mime-head.ts";
import { strictBody } from "./strict-body.ts";

/** A part without nested parts. */
export interface MimeLeaf {
  readonly headers: readonly MimeHeader[];
  /** Media type, in lower case. */
  readonly type: string;
  /** Parameters of the media type. */
  readonly parameters: ReadonlyMap<string, string>;
  readonly isAttachment: boolean;
  /** File name, and other texts in the parameters of its headers. */
  readonly words: readonly string[];
  /** Content, decoded from its transfer encoding. */
  readonly bytes: Uint8Array;
  /** Group number: equal for alternative forms of one text. */
  readonly group: number;
}

const mediaType = /^[\w!#$&^.+-]{1,127}\/[\w!#$&^.+-]{1,127}$/;
const charsets =
  /^(?:utf-?8|us-ascii|ascii|latin-?1|iso-?8859-\d{1,2}|windows-125\d|cp125\d|utf-?16(?:le|be)?|koi8-[ru]|gbk|gb2312|gb18030|big5|euc-jp|euc-kr|shift_jis|iso-2022-jp)$/;

/** A part before decoding. */
interface RawLeaf {
  readonly headers: readonly MimeHeader[];
  readonly type: ContentHeader;
  /** Default media type. */
  readonly usual: string;
  readonly group: number;
  readonly body: Uint8Array;
}

/** Reads a part without nested parts; `undefined` when its structure cannot be trusted. */
export function mimeLeaf({ headers, type, usual, group, body }: RawLeaf): MimeLeaf | undefined {
  const textOf = (wanted: string) => headers.find(({ name }) => name === wanted)?.value ?? "";
  const encoding = textOf("content-transfer-encoding").toLowerCase();
  const disposition = contentHeader(textOf("content-disposition"));
  const value = type.value === "" ? usual : type.value;
  const bytes = strictBody(body, encoding);
  if (disposition === undefined || bytes === undefined || !mediaType.test(value)) return undefined;
  // A mail in a mail has no encoding of its own: readers differ on what they show. RFC 2046, section 5.2.1.
  if (value === "message/rfc822" && bytes !== body) return undefined;
  const charset = type.parameters.get("charset");
  if (value.startsWith("text/") && charset && !charsets.test(charset.toLowerCase()))
    return undefined;
  return {
    headers,
    type: value,
    parameters: type.parameters,
    isAttachment: disposition.value === "attachment",
    words: [...new Set([...parameterWords(disposition), ...parameterWords(type)])],
    bytes,
    group,
  };
}
