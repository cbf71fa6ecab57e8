import { lawRooms } from "./scripts/law-rooms.mjs";

/** What the law page shows: read from the tables of the core when the site is built. */
export default {
  watch: ["../../packages/core/src/**/data/*.ts"],
  async load() {
    const rooms = await lawRooms();
    const rows = rooms.flatMap((room) => room.rows);
    const count = (some) => some.reduce((sum, { statements }) => sum + statements.length, 0);
    return {
      rooms,
      sources: new Set(rows.map(({ ref }) => ref)).size,
      total: count(rows),
      read: count(rows.filter(({ verifiedOn }) => verifiedOn)),
    };
  },
};
