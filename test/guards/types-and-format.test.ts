import { runGuard } from "./guarded-project";

describe("check:types", () => {
  it("lets sound code pass", () => {
    const sound = "export const length: number = 1;\n";
    expect(runGuard("check:types", { "src/length.ts": sound, "web/src/length.ts": sound })).toMatchObject({
      status: 0,
      output: "",
    });
  });

  it("finds what a page of the atlas may not do: pages have no process, and no attribute that Preact does not know", () => {
    const { status, output } = runGuard("check:types", {
      "src/length.ts": "export const length: number = 1;\n",
      "web/src/part.tsx": "export const Part = () => <p klass={1}>{process.pid}</p>;\n",
    });
    expect(status).not.toBe(0);
    expect(output).toContain("web/src/part.tsx(1,30): error TS2322");
    expect(output).toContain("Cannot find name 'process'");
  });

  it("finds a value of the wrong type, and an element that may be missing", () => {
    const { status, output } = runGuard("check:types", {
      "src/length.ts": 'export const length: number = "1";\n',
      "test/first.test.ts": "export const first = (of: string[]): string => of[0];\n",
    });
    expect(status).not.toBe(0);
    expect(output).toContain("src/length.ts(1,14): error TS2322: Type 'string' is not assignable to type 'number'");
    expect(output).toContain("test/first.test.ts(1,48): error TS2322: Type 'string | undefined'");
  });
});

describe("check:format", () => {
  it("lets formatted code pass", () => {
    expect(runGuard("check:format", { "src/length.ts": "export const length = 1;\n" })).toMatchObject({ status: 0 });
  });

  it("finds a file that was not formatted", () => {
    const { status, output } = runGuard("check:format", { "src/length.ts": "export const length  =  1\n" });
    expect(status).not.toBe(0);
    expect(output).toContain("src/length.ts");
  });
});
