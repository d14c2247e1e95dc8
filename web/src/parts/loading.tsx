import { useEffect, useState } from "preact/hooks";
import { partWords } from "../text/parts";
import { useWords } from "../text/words";

const SLOW_MS = 3_000;

/** Says that something is loading, and after a while that it takes long. */
export function Loading() {
  const say = useWords(partWords);
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsSlow(true), SLOW_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p class="loading" role="status">
      {say(isSlow ? "slow" : "loading")}
    </p>
  );
}
