import { Loading } from "../../parts/loading";
import { useLazy } from "../../parts/use-lazy";
import { fundWords } from "../../text/funds";
import { useWords } from "../../text/words";
import type { FundNetworkProps } from "./fund-network";

const loadNetwork = () => import("./fund-network");

/** Most points of a network: beyond this nobody sees which line is whose. */
const MOST_POINTS = 300;

/** The network, or why there is none. Its arithmetic is fetched by those who look at it. */
export function NetworkRoom(props: FundNetworkProps) {
  const say = useWords(fundWords);
  const loaded = useLazy(loadNetwork);
  const count = props.picture.funds.length + props.picture.targets.length;
  if (count > MOST_POINTS) return <p class="notice">{say("tooMany", { count, most: MOST_POINTS })}</p>;
  if (loaded === "failed") {
    return (
      <p class="notice fault" role="alert">
        {say("networkFailed")}
      </p>
    );
  }
  return loaded ? <loaded.FundNetwork {...props} /> : <Loading />;
}
