import { opportunityCodec } from "../../web/src/pages/opportunities/opportunity-state";

const read = (search: string) => opportunityCodec.read(new URLSearchParams(search));
const write = (search: string, changes: object) =>
  opportunityCodec.write({ ...read(search).state, ...changes }, new URLSearchParams(search)).toString();

describe("a page's state in its address", () => {
  it("comes back from what it was written as", () => {
    const search = "q=%E6%B0%A2%E8%83%BD&chain=a&chain=b&stage=OPEN&min=1&max=10.5&order=title&open=O-1&lang=en";
    expect(write(search, {})).toBe(search);
    expect(read(search)).toMatchObject({
      ignored: [],
      state: { q: "氢能", chain: ["a", "b"], stage: ["OPEN"], min: 1, max: 10.5, order: "title", open: "O-1" },
    });
  });

  it("writes nothing for what is as it is from the start", () => {
    expect(write("", {})).toBe("");
    expect(write("order=newest&show=list&q=", {})).toBe("");
  });

  it.each([
    ["a name that there is not", "colour=red", ["colour"]],
    ["a value that there is not", "order=oldest", ["order"]],
    ["one of several values that there is not", "stage=OPEN&stage=GONE", ["stage"]],
    ["an amount below zero", "min=-1", ["min"]],
    ["an amount that is none", "max=1e9", ["max"]],
    ["a code that cannot be one", "chain=%3Cscript%3E", ["chain"]],
    ["the name of something every object has", "constructor=1&__proto__=2", ["constructor", "__proto__"]],
  ])("names %s, and takes it for nothing", (_what, search, ignored) => {
    expect(read(search)).toEqual({ state: read("").state, ignored });
    expect(write(search, {})).toBe("");
  });

  it("cuts a text at 200 characters, and takes the first ten that are compared", () => {
    expect(read(`q=${"a".repeat(10_000)}`).state.q).toHaveLength(200);
    const codes = Array.from({ length: 12 }, (_, index) => `compare=O-${index}`).join("&");
    expect(read(codes).state.compare).toHaveLength(10);
  });
});
