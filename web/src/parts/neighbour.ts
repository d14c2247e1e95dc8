/** Something of a picture that can have the focus, and where it is. Any unit will do, downwards is more. */
export interface Place {
  readonly key: string;
  readonly x: number;
  readonly y: number;
}

const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Going aside counts as so many times going ahead: a neighbour in the same row comes first. */
const ASIDE = 2;

/** The place that an arrow key leads to; null when there is none on that side, or the key is no arrow. */
export function neighbourOf(places: readonly Place[], from: Place, arrow: string): Place | null {
  const direction = DIRECTIONS[arrow];
  if (!direction) return null;
  const [across, down] = direction;
  const distance = ({ x, y }: Place) => {
    const [dx, dy] = [x - from.x, y - from.y];
    const ahead = dx * across + dy * down;
    return ahead > 0 ? ahead + ASIDE * Math.abs(dx * down + dy * across) : Infinity;
  };
  let nearest: Place | null = null;
  for (const place of places) {
    if (distance(place) < (nearest ? distance(nearest) : Infinity)) nearest = place;
  }
  return nearest;
}
