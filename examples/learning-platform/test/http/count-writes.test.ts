import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { countWrites } from "../../server/http/limits/count-writes.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it("forgets every address within a minute, also when nobody writes any more", () => {
  const counter = countWrites();
  counter.count("192.0.2.1");
  vi.advanceTimersByTime(59_000);
  counter.count("192.0.2.2");
  expect(counter.size()).toBe(2);
  vi.advanceTimersByTime(1_000);
  expect(counter.size()).toBe(0);
});

it("counts anew in the next minute, and says how long this one lasts", () => {
  const counter = countWrites();
  expect(counter.count("192.0.2.1")).toEqual({ writes: 1, forgottenIn: 60 });
  vi.advanceTimersByTime(45_500);
  expect(counter.count("192.0.2.1")).toEqual({ writes: 2, forgottenIn: 15 });
  vi.advanceTimersByTime(15_000);
  expect(counter.count("192.0.2.1")).toEqual({ writes: 1, forgottenIn: 60 });
});
