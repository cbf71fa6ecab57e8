import { afterEach, describe, expect, it, vi } from "vitest";
import { searchHistory } from "./step-history.ts";

afterEach(() => history.replaceState(null, "", "/"));

describe("searchHistory", () => {
  it("names the step in the address, and leaves the rest of it alone", () => {
    history.replaceState({ router: 1 }, "", "/report?board=7#top");
    const { read, write } = searchHistory();
    expect(read()).toBeUndefined();
    write("data", "replace");
    expect(location.pathname + location.search + location.hash).toBe(
      "/report?board=7&step=data#top",
    );
    expect(history.state).toEqual({ router: 1 });
    const entries = history.length;
    write("people", "push");
    expect(history.length).toBe(entries + 1);
    expect(read()).toBe("people");
    expect(searchHistory("stap").read()).toBeUndefined();
  });

  it("hears of moves until that is stopped", () => {
    const onMove = vi.fn();
    const stop = searchHistory().subscribe(onMove);
    dispatchEvent(new PopStateEvent("popstate"));
    stop();
    dispatchEvent(new PopStateEvent("popstate"));
    expect(onMove).toHaveBeenCalledOnce();
  });
});
