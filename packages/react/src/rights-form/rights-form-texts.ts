import type { IdentityMethod, RequestKind } from "@bijsluiter/core/rights";

/** Texts of the form in one language. */
export interface RightsRequestTexts {
  /** BCP 47 tag. */
  readonly language: string;
  readonly title: string;
  readonly who: string;
  readonly whoOptions: Readonly<Record<RightsRequestDraft["requester"], string>>;
  readonly whom: string;
  readonly whomHint: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<RequestKind, string>>;
  readonly what: string;
  readonly everything: string;
  readonly details: string;
  readonly detailsHint: string;
  readonly identity: string;
  /** Statement that no copy of a document is needed. */
  readonly noCopies: string;
  readonly methods: Readonly<Record<IdentityMethod, string>>;
  readonly optional: string;
  readonly send: string;
  readonly problem: string;
  readonly missing: Readonly<Record<"requester" | "whom" | "kind" | "scope" | "identity", string>>;
}

/** Request of a person whose identity is not checked yet. */
export interface RightsRequestDraft {
  readonly requester: "subject" | "guardian" | "representative";
  /** Person that the data is about, in the words of the requester; absent for own data. */
  readonly whom?: string;
  readonly kind: RequestKind;
  readonly scope: "all" | readonly string[];
  readonly details?: string;
  readonly identity: IdentityMethod;
}
