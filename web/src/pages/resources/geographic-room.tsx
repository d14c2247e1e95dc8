import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Loading } from "../../parts/loading";
import { resourceWords } from "../../text/resources";
import { useWords } from "../../text/words";
import type { GeographicMapProps } from "./geographic-map";
import type { RegionMapProps } from "./tile-map";
import { useBoundaries } from "./use-boundaries";

/** The map with real shapes. Its arithmetic and the shapes are fetched by those who look at it. */
export function GeographicRoom(props: RegionMapProps) {
  const say = useWords(resourceWords);
  const boundaries = useBoundaries();
  const [loaded, setLoaded] = useState<{ Map: ComponentType<GeographicMapProps> } | "failed" | null>(null);
  useEffect(() => {
    import("./geographic-map").then(
      ({ GeographicMap }) => setLoaded({ Map: GeographicMap }),
      () => setLoaded("failed"),
    );
  }, []);
  if (boundaries === "failed" || loaded === "failed") {
    return (
      <p class="notice fault" role="alert">
        {say("noBoundaries")}
      </p>
    );
  }
  return boundaries && loaded ? <loaded.Map {...props} boundaries={boundaries} /> : <Loading />;
}
