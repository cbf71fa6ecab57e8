/** Effect of a choice or of its end on a script or on stored data. It names no value. */
export interface ConsentEffect {
  readonly purposeId: string;
  readonly kind: "script" | "cookie" | "localStorage" | "sessionStorage" | "database";
  /** `id`, address or text of the script; name of what was stored. */
  readonly name: string;
  /**
   * Of a script: it `ran`; `failed`; was `stopped` while it loaded; or `stays` in this page, which it ran in before its
   * consent ended. Of what was stored: it is `cleared`; `waits` until another page lets go of it; or `failed`, and is there yet.
   */
  readonly outcome: "ran" | "stopped" | "stays" | "cleared" | "waits" | "failed";
}
