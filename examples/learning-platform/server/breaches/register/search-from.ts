import { orders, shows } from "../../../shared/breaches/breach-search.ts";
import type { Search } from "./find-breaches.ts";

const LONGEST_WORDS = 200;
const PAGE = /^[1-9]\d{0,3}$/;

/** A search as an address names it; `undefined` when it does not name one. */
export function searchFrom(query: Readonly<Record<string, string>>): Search | undefined {
  const { q = "", page = "1" } = query;
  const show = shows.find((one) => one === (query["show"] ?? "open"));
  const order = orders.find((one) => one === (query["order"] ?? "due"));
  if (!show || !order || q.length > LONGEST_WORDS || !PAGE.test(page)) return undefined;
  const words = q.toLowerCase().split(/\s+/).filter(Boolean);
  return { words, show, order, page: Number(page) };
}
