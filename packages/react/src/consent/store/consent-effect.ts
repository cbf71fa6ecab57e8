/** Effect of a choice or of its end on a script or on stored data. It names no value. */
export interface ConsentEffect {
  readonly purposeId: string;
  readonly kind: "script" | "cookie" | "localStorage" | "sessionStorage" | "database";
  /** `id`, address or code of the script; name of the stored data. */
  readonly name: string;
  /**
   * For a script: it `ran`; `failed`; was `stopped` while it loaded; or `stays` in this page, where it ran before its
   * consent ended. For stored data: it is `cleared`; `waits` until another page releases it; or `failed`, and still
   * exists.
   */
  readonly outcome: "ran" | "stopped" | "stays" | "cleared" | "waits" | "failed";
}
