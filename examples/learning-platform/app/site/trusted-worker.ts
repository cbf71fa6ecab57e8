interface TrustedTypes {
  createPolicy(name: "default", rules: { createScriptURL(address: string): string | null }): void;
}

/**
 * The server asks for Trusted Types, and a worker is a script. This page starts those that were built with it, and no
 * other; without this, long texts are read on the thread of the page.
 */
export function allowOwnWorkers(): void {
  const { trustedTypes } = window as { readonly trustedTypes?: TrustedTypes };
  trustedTypes?.createPolicy("default", {
    createScriptURL(address) {
      const { origin, pathname } = new URL(address, location.href);
      return origin === location.origin && pathname.startsWith("/assets/") ? address : null;
    },
  });
}
