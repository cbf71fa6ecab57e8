import { compilePolicy } from "@bijsluiter/core/retention";
import { policy } from "../documents/policy.ts";
import { now, today } from "../documents/time.ts";
import { cast, pupilId } from "../platform/boards.ts";
import type { Expected } from "./expected.ts";
import { goneOf, heldOf } from "./expected-rows.ts";
import { type Finding, findWrong } from "./finding.ts";
import { rowsByBoard } from "./rows-by-board.ts";

/** Every pupil who is held or not yet due is there with every record, and nobody who is due is. */
export async function checkRows(expected: Expected): Promise<readonly Finding[]> {
  const { boards, directory, size } = expected.platform;
  const pupils = await rowsByBoard<{ board: string; rows: number }>(
    directory,
    "select board, count(*)::int as rows from pupil group by board",
  );
  const records = await rowsByBoard<{ board: string; rows: number }>(
    directory,
    "select board, count(*)::int as rows from record group by board",
  );
  const due = await boardsWithDue(expected);
  const lost = await boardsWithLoss(expected);
  const left = await boardsWith(
    expected,
    boards.map((board) => pupilId(board, cast.asks)),
  );
  return [
    ...findWrong("rows", boards, (board) => {
      const stay = size.pupils - goneOf(board, size, expected.confirmed) - 1;
      return pupils.get(board)?.rows === stay && records.get(board)?.rows === stay * size.records;
    }),
    ...findWrong("held-gone", boards, (board) => !lost.has(board)),
    ...findWrong("due-left", boards, (board) => !due.has(board) && !left.has(board)),
  ];
}

/** Boards with a pupil whose period is over and whom no hold keeps, by the condition that `toSql` makes: over all servers. */
async function boardsWithDue({ platform }: Expected): Promise<ReadonlySet<string>> {
  const { before, text, values } = compilePolicy(policy).toSql({
    from: "pupil",
    columns: { leftOn: "left_on" },
    holds: {
      table: "hold",
      recordId: ["board", "pupil"],
      matches: ["board", "id"],
      from: "from_day",
      until: "until_day",
    },
    asOf: today,
    now: now(),
  });
  return platform.directory.client.transaction(async (client) => {
    for (const statement of before) await client.query(statement);
    const { rows } = await client.query<{ board: string }>(
      `select distinct board from pupil where ${text}`,
      values,
    );
    return new Set(rows.map(({ board }) => board));
  });
}

/** Boards with a pupil who is held and gone, or lacks a record. */
async function boardsWithLoss({ platform, confirmed }: Expected): Promise<ReadonlySet<string>> {
  const { boards, directory, size } = platform;
  const held = boards.flatMap((board) => [...heldOf(board, confirmed)]);
  const { rows } = await directory.pool.query<{ pupil: string }>(
    `select pupil from record where pupil = any ($1::bigint[]) group by board, pupil
    having count(*) = $2::int`,
    [held, size.records],
  );
  const whole = new Set(rows.map(({ pupil }) => Number(pupil)));
  return new Set(
    boards.filter((board) => [...heldOf(board, confirmed)].some((id) => !whole.has(id))),
  );
}

/** Boards that have one of these pupils. */
async function boardsWith(
  { platform }: Expected,
  ids: readonly number[],
): Promise<ReadonlySet<string>> {
  const { rows } = await platform.directory.pool.query<{ board: string }>(
    "select board from pupil where id = any ($1::bigint[])",
    [ids],
  );
  return new Set(rows.map(({ board }) => board));
}
