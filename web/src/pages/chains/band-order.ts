/** A supply between two segments, by their codes. */
export interface Supply {
  readonly from: string;
  readonly to: string;
}

/** How often the bands are gone through, forth and back. The order of real chains does not change any more after four. */
const ROUNDS = 8;

/**
 * The codes of bands in an order in which few supplies between bands cross: each comes where its neighbours in other
 * bands are on average (barycentre), band after band. It begins with the order of codes, so that the same chain looks
 * the same whatever order it comes in, and never ends with more crossings than that.
 */
export function orderBands(bands: readonly (readonly string[])[], supplies: readonly Supply[]): string[][] {
  const neighbours = neighboursOf(supplies);
  let best = bands.map((codes) => [...codes].sort(byText));
  let fewest = crossings(best, supplies);
  const order = [...best];
  for (let round = 0; round < ROUNDS && fewest > 0; round += 1) {
    const forth = order.map((_, band) => band);
    for (const band of round % 2 === 0 ? forth : forth.reverse()) {
      const places = placesOf(order);
      const centre = new Map(order[band]?.map((code) => [code, centreOf(code, band, neighbours, places)]));
      order[band] = [...centre.keys()].sort(
        (one, other) => (centre.get(one) ?? 0) - (centre.get(other) ?? 0) || byText(one, other),
      );
      const count = crossings(order, supplies);
      if (count < fewest) [best, fewest] = [[...order], count];
    }
  }
  return best;
}

/** How many pairs of supplies between the same two bands cross. */
export function crossings(bands: readonly (readonly string[])[], supplies: readonly Supply[]): number {
  const places = placesOf(bands);
  const lines = supplies.flatMap(({ from, to }) => {
    const ends = [places.get(from), places.get(to)].flatMap((place) => place ?? []);
    const [one, other] = ends.sort((a, b) => a.band - b.band);
    return one && other && one.band !== other.band ? [[one, other] as const] : [];
  });
  return lines.reduce(
    (sum, [a, b], index) =>
      sum +
      lines.slice(index + 1).filter(([c, d]) => {
        return a.band === c.band && b.band === d.band && (a.share - c.share) * (b.share - d.share) < 0;
      }).length,
    0,
  );
}

interface BandPlace {
  readonly band: number;
  /** 0 at the top of the band, 1 at its end, so that long and short bands compare. */
  readonly share: number;
}

function placesOf(bands: readonly (readonly string[])[]): Map<string, BandPlace> {
  return new Map(
    bands.flatMap((codes, band) =>
      codes.map((code, row) => [code, { band, share: (row + 0.5) / codes.length }] as const),
    ),
  );
}

function centreOf(
  code: string,
  band: number,
  neighbours: ReadonlyMap<string, readonly string[]>,
  places: ReadonlyMap<string, BandPlace>,
): number {
  const shares = (neighbours.get(code) ?? []).flatMap((other) => {
    const place = places.get(other);
    return place && place.band !== band ? [place.share] : [];
  });
  // Who has no neighbour in another band stays where it is.
  if (shares.length === 0) return places.get(code)?.share ?? 0;
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

function neighboursOf(supplies: readonly Supply[]): Map<string, string[]> {
  const neighbours = new Map<string, string[]>();
  for (const { from, to } of supplies) {
    neighbours.set(from, [...(neighbours.get(from) ?? []), to]);
    neighbours.set(to, [...(neighbours.get(to) ?? []), from]);
  }
  return neighbours;
}

function byText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
