import { useEffect, useState } from "preact/hooks";

const ADDRESS = "/boundaries.json";

/** The shape of a region, as GeoJSON. */
export interface Boundary {
  readonly type: "Feature";
  readonly properties: { readonly adcode: string };
  readonly geometry:
    | { readonly type: "Polygon"; readonly coordinates: number[][][] }
    | { readonly type: "MultiPolygon"; readonly coordinates: number[][][][] };
}

/** Boundaries that the operator had reviewed, and the number to be shown with them. */
export interface Boundaries {
  readonly features: readonly Boundary[];
  readonly reviewNumber: string;
}

/** Whether this service has boundaries to draw; null while that is not known. */
export function useHasBoundaries(): boolean | null {
  const [has, setHas] = useState<boolean | null>(null);
  useEffect(() => {
    fetch(ADDRESS, { method: "HEAD" }).then(
      ({ status }) => setHas(status === 200),
      () => setHas(false),
    );
  }, []);
  return has;
}

/** The boundaries; null while they are loading, `failed` when they could not be had. */
export function useBoundaries(): Boundaries | "failed" | null {
  const [boundaries, setBoundaries] = useState<Boundaries | "failed" | null>(null);
  useEffect(() => {
    fetch(ADDRESS)
      .then(async (response) => (response.status === 200 ? ((await response.json()) as Boundaries) : "failed"))
      .then(setBoundaries, () => setBoundaries("failed"));
  }, []);
  return boundaries;
}
