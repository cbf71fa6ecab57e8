import type { PortalItem, PortalStore } from "./portal-item.ts";

/** Portal store in memory, for a trial or a test: its contents are lost when the process ends. */
export function memoryPortalStore(sealed: readonly PortalItem[] = []): PortalStore {
  const fresh = (item: PortalItem) => ({ item, attempt: 0, open: 0 });
  const items = new Map(sealed.map((item) => [item.id, fresh(item)]));
  return {
    async put(item) {
      items.set(item.id, fresh(item));
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
