import type { FundLine } from "./fund-picture";

/** How a line is drawn. The drawing is 100 wide, and as high as there are rows. */
export interface DrawnLine {
  readonly line: FundLine;
  /** For the attribute `d` of a path. */
  readonly path: string;
  /** Pixels. */
  readonly width: number;
  readonly style: LineStyle;
}

/** `stated` is solid, `planned` has long dashes, `unknown` is dotted: never told by width alone. */
export type LineStyle = "stated" | "planned" | "unknown";

/** The width of the largest amount that is stated, pixels. */
const WIDEST = 16;
/** A target may be a hundred times what there is: beyond this its line is as wide as it gets. */
const MOST = 24;
const LEAST = 1.5;
/** Height of a row, pixels, when lines are laid side by side. */
const ROW = 48;
/** How much of a row's room its lines may take. */
const ROOM = 0.8;

/** What widths are compared with: the largest amount that is neither target nor plan, or, without any, the largest. 亿元; 0: no amount. */
export function scaleOf(lines: readonly FundLine[]): number {
  const stated = lines.flatMap(({ amount, isPlanned }) => (isPlanned ? [] : (amount ?? [])));
  return Math.max(0, ...(stated.length > 0 ? stated : lines.flatMap(({ amount }) => amount ?? [])));
}

/** How a line looks that says an amount. */
export function lookOf({ amount, isPlanned }: FundLine, scale: number): Pick<DrawnLine, "width" | "style"> {
  if (amount === null) return { width: LEAST, style: "unknown" };
  const width = Math.min(MOST, Math.max(LEAST, (WIDEST * amount) / scale));
  return { width, style: isPlanned ? "planned" : "stated" };
}

/** Where the ends of lines are: the row of each id on either side. */
export interface Ends {
  readonly left: ReadonlyMap<string, number>;
  readonly leftCount: number;
  readonly right: ReadonlyMap<string, number>;
  readonly rightCount: number;
}

/** Lines between two columns of the same height; at each end they lie side by side, in the order of their other ends. */
export function drawLines(lines: readonly FundLine[], ends: Ends): DrawnLine[] {
  const { left, leftCount, right, rightCount } = ends;
  const height = Math.max(leftCount, rightCount);
  const scale = scaleOf(lines);
  const known = lines.flatMap((line) => {
    const [from, to] = [left.get(line.from), right.get(line.to)];
    return from === undefined || to === undefined ? [] : [{ line, from, to, ...lookOf(line, scale) }];
  });
  const starts = sideBySide(
    known,
    ({ from }) => from,
    ({ to }) => to,
    height / leftCount,
  );
  const stops = sideBySide(
    known,
    ({ to }) => to,
    ({ from }) => from,
    height / rightCount,
  );
  return known.map(({ line, width, style }, index) => {
    const [y, end] = [starts[index] ?? 0, stops[index] ?? 0].map((value) => value.toFixed(3));
    return { line, width, style, path: `M0 ${y}C50 ${y} 50 ${end} 100 ${end}` };
  });
}

interface Wide {
  readonly width: number;
}

/** For each line, how far down its end is: around the middle of its row, behind those that end there and come from above. */
function sideBySide<Line extends Wide>(
  lines: readonly Line[],
  rowOf: (line: Line) => number,
  otherOf: (line: Line) => number,
  rowHeight: number,
): number[] {
  const places = new Array<number>(lines.length).fill(0);
  const rows = new Map<number, number[]>();
  lines.forEach((line, index) => rows.set(rowOf(line), [...(rows.get(rowOf(line)) ?? []), index]));
  for (const [row, indexes] of rows) {
    const ordered = [...indexes].sort((one, other) => otherOf(lines[one] as Line) - otherOf(lines[other] as Line));
    const total = ordered.reduce((sum, index) => sum + (lines[index] as Line).width, 0) / ROW;
    const squeeze = Math.min(1, (ROOM * rowHeight) / total);
    let top = (row + 0.5) * rowHeight - (total * squeeze) / 2;
    for (const index of ordered) {
      const part = ((lines[index] as Line).width / ROW) * squeeze;
      places[index] = top + part / 2;
      top += part;
    }
  }
  return places;
}
