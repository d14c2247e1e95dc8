import { Loading } from "../../parts/loading";
import { useLazy } from "../../parts/use-lazy";
import { resourceWords } from "../../text/resources";
import { useWords } from "../../text/words";
import type { RegionMapProps } from "./tile-map";
import { useBoundaries } from "./use-boundaries";

const loadMap = () => import("./geographic-map");

/** The map with real shapes. Its arithmetic and the shapes are fetched by those who look at it. */
export function GeographicRoom(props: RegionMapProps) {
  const say = useWords(resourceWords);
  const boundaries = useBoundaries();
  const loaded = useLazy(loadMap);
  if (boundaries === "failed" || loaded === "failed") {
    return (
      <p class="notice fault" role="alert">
        {say("noBoundaries")}
      </p>
    );
  }
  return boundaries && loaded ? <loaded.GeographicMap {...props} boundaries={boundaries} /> : <Loading />;
}
