import type { PortalItem, PortalStore } from "./portal-item.ts";

/** A store of the portal in memory, for a trial or a test: what it keeps is gone when the process ends. */
export function memoryPortalStore(): PortalStore {
  const items = new Map<string, { readonly item: PortalItem; attempt: number; open: number }>();
  return {
    async put(item) {
      items.set(item.id, { item, attempt: 0, open: 0 });
    },
    async find(id) {
      return items.get(id)?.item;
    },
    async count(id, what) {
      const kept = items.get(id);
      if (kept) kept[what] += 1;
      return kept?.[what];
    },
    async remove(id) {
      items.delete(id);
    },
    async removeExpired(now) {
      const old = [...items.values()].filter(
        ({ item }) => Date.parse(item.expiresAt) <= Date.parse(now),
      );
      for (const { item } of old) items.delete(item.id);
      return old.length;
    },
  };
}
