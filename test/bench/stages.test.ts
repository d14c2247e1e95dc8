import { Stages } from "../../bench/measure/stages";

describe("the stages of a run that nobody watches", () => {
  const failures: { row: string; server: string; failure: string }[] = [];
  beforeEach(() => {
    failures.length = 0;
    jest.spyOn(console, "log").mockImplementation(() => undefined);
  });
  afterEach(() => jest.restoreAllMocks());

  it("answer what they came to", async () => {
    const stages = new Stages(Date.now() + 60_000, failures);
    expect(await stages.run("zipf", 0, () => Promise.resolve(7))).toBe(7);
    expect(failures).toEqual([]);
  });

  it("leave a gap with its reason when they fail, and let the next one go on", async () => {
    const stages = new Stages(Date.now() + 60_000, failures);
    expect(await stages.run("pages", null, () => Promise.reject(new Error("no page")))).toBeNull();
    expect(await stages.run("zipf", 0, () => Promise.resolve(7))).toBe(7);
    expect(failures).toEqual([{ row: "pages", server: "all", failure: "no page" }]);
  });

  it("are not begun when the time is over", async () => {
    const work = jest.fn();
    expect(await new Stages(Date.now() - 1, failures).run("import", null, work)).toBeNull();
    expect(work).not.toHaveBeenCalled();
    expect(failures).toEqual([{ row: "import", server: "all", failure: "the time of the run was over" }]);
  });
});
