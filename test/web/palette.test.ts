import { readFileSync } from "node:fs";
import { join } from "node:path";

const CSS = readFileSync(join(__dirname, "../../web/src/styles/palette.css"), "utf8");
const COLOURS = new Map(
  [...CSS.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = "", hex = ""]) => [name, hex]),
);

/** What stands on what, WCAG 2.2, 1.4.3: text 4.5:1. */
const TEXTS = [
  [
    "ink",
    ["paper", "ground", "accent-ground", "notice-ground", "fault-ground", "match", "class-1", "class-2", "class-3"],
  ],
  ["ink-soft", ["paper", "ground", "accent-ground", "notice-ground"]],
  ["accent", ["paper", "ground", "accent-ground", "notice-ground", "fault-ground"]],
  ["on-accent", ["accent", "class-4", "class-5", "strong", "weak", "missing", "at-risk"]],
  ["fault", ["paper", "fault-ground"]],
  ["strong", ["paper"]],
  ["weak", ["paper"]],
  ["missing", ["paper"]],
  ["at-risk", ["paper"]],
] as const;

/** Edges, marks and the focus, 1.4.11: 3:1. */
const MARKS = [
  ["line", ["paper", "ground", "notice-ground"]],
  ["focus", ["paper", "ground", "accent-ground"]],
  ["fault", ["fault-ground"]],
] as const;

describe("the palette of the atlas", () => {
  it("is read from the style sheet", () => {
    expect(COLOURS.size).toBeGreaterThanOrEqual(20);
  });

  it.each(pairs(TEXTS))("text %s on %s has 4.5:1", (mark, ground) => {
    expect(contrast(mark, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(pairs(MARKS))("marks %s on %s have 3:1", (mark, ground) => {
    expect(contrast(mark, ground)).toBeGreaterThanOrEqual(3);
  });

  it("has classes of a measure that differ in lightness, each from the next", () => {
    const steps = [1, 2, 3, 4].map((step) => contrast(`class-${step}`, `class-${step + 1}`));
    expect(Math.min(...steps)).toBeGreaterThan(1.25);
  });

  it("computes what WCAG computes", () => {
    expect(ratio(luminance("#000000"), luminance("#ffffff"))).toBe(21);
    expect(ratio(luminance("#777777"), luminance("#ffffff"))).toBeCloseTo(4.48, 2);
  });
});

function pairs(table: readonly (readonly [string, readonly string[]])[]): [string, string][] {
  return table.flatMap(([mark, grounds]) => grounds.map((ground): [string, string] => [mark, ground]));
}

function contrast(mark: string, ground: string): number {
  return ratio(luminance(colour(mark)), luminance(colour(ground)));
}

function colour(name: string): string {
  const hex = COLOURS.get(name);
  if (!hex) throw new Error(`The palette has no --${name}`);
  return hex;
}

function ratio(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** Relative luminance, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
