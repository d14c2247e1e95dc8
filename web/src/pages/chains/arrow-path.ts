/** Where a node is, in pixels of the room of the map. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What is drawn of a supply: the line, and the head at its end, as paths of SVG. */
export interface Arrow {
  readonly line: string;
  readonly head: string;
}

/** Length and half height of an arrow's head. */
const [HEAD, HALF] = [8, 4.5];
/** How far below and above the middle of a node lines beside a column leave and arrive. */
const APART = 7;

/**
 * The arrow from one node to another: straight ahead from side to side when one is left of the other, and around the
 * right side of the column when one is above the other. It leaves and arrives level.
 */
export function arrowBetween(from: Box, to: Box): Arrow {
  const [start, end] = [middle(from), middle(to)];
  if (to.left >= from.right) return arrow(from.right, start, to.left, end, 1, (to.left - from.right) / 2);
  if (to.right <= from.left) return arrow(from.left, start, to.right, end, -1, (from.left - to.right) / 2);
  const down = end > start ? 1 : -1;
  const bulge = Math.min(36, 12 + Math.abs(end - start) / 12);
  return around(from.right, start + APART * down, to.right, end - APART * down, bulge);
}

function arrow(x1: number, y1: number, x2: number, y2: number, ahead: 1 | -1, reach: number): Arrow {
  const neck = x2 - HEAD * ahead;
  const line = `M${x1} ${y1}C${x1 + reach * ahead} ${y1} ${neck - reach * ahead} ${y2} ${neck} ${y2}`;
  return { line, head: headAt(x2, y2, ahead) };
}

function around(x1: number, y1: number, x2: number, y2: number, bulge: number): Arrow {
  const outermost = Math.max(x1, x2) + bulge;
  const neck = x2 + HEAD;
  return { line: `M${x1} ${y1}C${outermost} ${y1} ${outermost} ${y2} ${neck} ${y2}`, head: headAt(x2, y2, -1) };
}

function headAt(x: number, y: number, ahead: 1 | -1): string {
  return `M${x} ${y}L${x - HEAD * ahead} ${y - HALF}V${y + HALF}Z`;
}

function middle({ top, bottom }: Box): number {
  return (top + bottom) / 2;
}
