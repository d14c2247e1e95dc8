import { useEffect, useState } from "preact/hooks";

const SPOKEN = "atlas-announcement";

/** Has a screen reader say a sentence, once it is done with what it is saying. */
export function announce(sentence: string): void {
  window.dispatchEvent(new CustomEvent<string>(SPOKEN, { detail: sentence }));
}

/** Where announcements are put. There is one, always in the page: a reader listens only to what was there before. */
export function LiveRegion() {
  const [sentence, setSentence] = useState("");
  useEffect(() => {
    const listen = (event: Event) => setSentence((event as CustomEvent<string>).detail);
    window.addEventListener(SPOKEN, listen);
    return () => window.removeEventListener(SPOKEN, listen);
  }, []);
  return (
    <div class="unseen" role="status" aria-live="polite">
      {sentence}
    </div>
  );
}
