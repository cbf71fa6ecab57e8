/** Masks a value with a character; the last `keep` characters stay, when that is less than half. */
export interface MaskOperator {
  readonly type: "mask";
  /** Characters at the end that stay; 0 by default, at most half of the value. */
  readonly keep?: number;
}

/** Puts a text where the value was: `[bsn]` by default. */
export interface ReplaceOperator {
  readonly type: "replace";
  readonly with?: string;
}

/** Leaves nothing. */
export interface RemoveOperator {
  readonly type: "remove";
}

/** Keyed hash: the same value gives the same token, which cannot be reversed. HMAC-SHA-256, 128 bits of it. */
export interface HashOperator {
  readonly type: "hash";
}

/** Keyed pseudonym: the same value gives the same token, which `restore` reverses with the key. */
export interface PseudonymiseOperator {
  readonly type: "pseudonymise";
}

/** Operator that needs no key, and so is synchronous. */
export type PlainOperator = MaskOperator | ReplaceOperator | RemoveOperator;

/** Operation on a value that was found. */
export type RedactOperator = PlainOperator | HashOperator | PseudonymiseOperator;

/** An operator by kind; `default` applies to other kinds, and is `replace` when absent. */
export interface Operators<Operator = PlainOperator> {
  readonly [kind: string]: Operator | undefined;
  readonly default?: Operator;
}
