import { type Verdict, runGuard } from "./guarded-project";

const told = "/** Told. */\n";
/** A file, the mistake in it, and the rule that has to find it. */
const MISTAKES: [file: string, rule: string, text: string][] = [
  ["src/untold.ts", "house/export-docstring", "export const untold = 1;\n"],
  ["src/untold-class.ts", "house/export-docstring", "// Not a docstring.\nexport class UntoldClass {}\n"],
  ["src/untold-default.ts", "house/export-docstring", "export default 1;\n"],
  ["src/empty-words.ts", "house/export-docstring", "/** */\nexport const emptyWords = 1;\n"],
  ["src/utils.ts", "house/file-name", `${told}export const anything = 1;\n`],
  ["src/opportunity.types.ts", "house/file-name", `${told}export const anything = 1;\n`],
  ["src/camelCase.ts", "house/file-name", `${told}export const anything = 1;\n`],
  [
    "src/floating.ts",
    "@typescript-eslint/no-floating-promises",
    `${told}export function floating(): void {\n  Promise.resolve(1);\n}\n`,
  ],
  ["src/chatty.ts", "no-console", `${told}export const chatty = () => console.log(1);\n`],
  ["src/numbered.ts", "no-restricted-syntax", `${told}export enum Numbered {\n  A,\n}\n`],
  ["src/numbers.ts", "no-restricted-syntax", `${told}export enum Numbers {\n  A = 1,\n}\n`],
  ["src/sync.ts", "no-restricted-syntax", `${told}export const sync = { synchronize: true };\n`],
  ["src/loose.ts", "eqeqeq", `${told}export const loose = (a: unknown, b: unknown) => a == b;\n`],
  [
    "src/anything-goes.ts",
    "@typescript-eslint/no-explicit-any",
    `${told}export const any = (a: any) => a as string;\n`,
  ],
  ["src/long.ts", "max-lines", `${told}export const long = 1;\n${"// One more line.\n".repeat(300)}`],
  [
    "src/excused.ts",
    "Unused eslint-disable",
    `${told}// eslint-disable-next-line no-console\nexport const excused = 1;\n`,
  ],
];

const SOUND = {
  "src/app/cli.ts": "console.log(1);\n",
  "src/reexport.ts": 'export { sound } from "./sound";\n',
  "src/sound.ts": [
    "/** Told before the decorator. */\n@sealed\nexport class Told {}\n",
    "/** Told before the export. */\nexport const sound = async () => await Promise.resolve(1);\n",
    "/** Told once. */\nexport function overloaded(a: string): void;\nexport function overloaded(a: number): void;\n",
    "export function overloaded(_a: string | number): void {}\n",
    "function sealed(target: object) {\n  Object.seal(target);\n}\n",
  ].join("\n"),
};

describe("check:lint", () => {
  let verdict: Verdict;
  beforeAll(() => {
    verdict = runGuard("check:lint", {
      ...SOUND,
      ...Object.fromEntries(MISTAKES.map(([file, , text]) => [file, text])),
    });
  });

  it("fails", () => expect(verdict.status).not.toBe(0));

  it.each(MISTAKES)("finds the mistake in %s by %s", (file, rule) => {
    expect(complaintsAbout(file, verdict.output)).toEqual([expect.stringContaining(rule)]);
  });

  it.each(Object.keys(SOUND))("has nothing to say about %s", (file) => {
    expect(complaintsAbout(file, verdict.output)).toEqual([]);
  });

  it("lets a sound project pass", () => expect(runGuard("check:lint", SOUND)).toEqual({ status: 0, output: "" }));
});

/** ESLint prints a file's name on a line of its own, then one indented line for each complaint. */
function complaintsAbout(file: string, output: string): string[] {
  const lines = output.split("\n");
  const heading = lines.findIndex((line) => line.endsWith(`/${file}`));
  if (heading === -1) return [];
  const end = lines.indexOf("", heading);
  return lines.slice(heading + 1, end);
}
