import { setTimeout as sleep } from "node:timers/promises";
import { Pace } from "../../../src/platform/seeding";

/** Holds the event loop as long as work may at most. */
function hold(): void {
  for (const begin = performance.now(); performance.now() - begin < 3;);
}

describe("the pace of long work", () => {
  it("goes on at once as long as it has not held the event loop", async () => {
    const isAwaited = jest.fn(() => true);
    await new Pace({ isAwaited }).rest();
    expect(isAwaited).not.toHaveBeenCalled();
  });

  it("makes way for those who wait until they are answered", async () => {
    let questions = 1;
    const pace = new Pace({ isAwaited: () => questions > 0 });
    hold();
    const resting = pace.rest().then(() => questions);
    await sleep(3);
    questions = 0;
    expect(await resting).toBe(0);
  });

  it("goes on after a while, however many wait", async () => {
    const pace = new Pace({ isAwaited: () => true });
    hold();
    await expect(pace.rest()).resolves.toBeUndefined();
  });

  it("ends where its work is no longer wanted", async () => {
    const wanted = new AbortController();
    const pace = new Pace({ signal: wanted.signal });
    wanted.abort(new Error("nobody waits"));
    await expect(pace.rest()).rejects.toThrow("nobody waits");
  });
});
