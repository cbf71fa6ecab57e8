import type { SpfRuleCode } from "../../data/spf-rules.ts";
import type { RecordFinding } from "../../mail-finding.ts";

/** Result of a directive that matches: pass, fail, softfail, neutral. */
export type SpfQualifier = "+" | "-" | "~" | "?";

/** Mechanisms of RFC 7208, section 5. */
export type SpfMechanism = "all" | "include" | "a" | "mx" | "ptr" | "ip4" | "ip6" | "exists";

/** A macro such as `%{d2r-}`; RFC 7208, section 7.1. */
export interface SpfMacro {
  /** Lower-case letter. */
  readonly letter: string;
  /** Written in upper case: the value is URL-escaped. */
  readonly isEscaped: boolean;
  /** Number of labels to keep, from the right; 0 keeps all. */
  readonly keep: number;
  readonly isReversed: boolean;
  readonly delimiters: string;
}

/** A domain-spec or a macro-string: text and macros in turn. */
export interface SpfTemplate {
  readonly text: string;
  readonly parts: readonly (string | SpfMacro)[];
}

/** A mechanism with its qualifier. */
export interface SpfDirective {
  readonly kind: "directive";
  /** Place among the terms, from 0. */
  readonly index: number;
  readonly text: string;
  readonly qualifier: SpfQualifier;
  readonly mechanism: SpfMechanism;
  readonly domain?: SpfTemplate;
  /** Network of `ip4` and `ip6`: 4 or 16 bytes. */
  readonly address?: readonly number[];
  /** Bits compared for IPv4; 32 unless the term says otherwise. */
  readonly prefix4: number;
  /** Bits compared for IPv6; 128 unless the term says otherwise. */
  readonly prefix6: number;
}

/** `name=value`. */
export interface SpfModifier {
  readonly kind: "modifier";
  /** Place among the terms, from 0. */
  readonly index: number;
  readonly text: string;
  /** Lower-case letter. */
  readonly name: string;
  readonly value: SpfTemplate;
}

/** A term of an SPF record. */
export type SpfTerm = SpfDirective | SpfModifier;

/** An SPF record that is well-formed. */
export interface SpfRecord {
  readonly valid: true;
  readonly terms: readonly SpfTerm[];
  readonly directives: readonly SpfDirective[];
  readonly redirect?: SpfModifier;
  readonly exp?: SpfModifier;
  readonly findings: readonly RecordFinding<SpfRuleCode>[];
}
