import { useEffect, useId, useRef, useState } from "preact/hooks";

/** How long nobody types before it is searched, milliseconds. */
const PAUSE_MS = 200;

/** What a search box shows. */
export interface SearchBoxProps {
  readonly label: string;
  readonly hint: string;
  /** The text that is searched for now. */
  readonly text: string;
  readonly longest: number;
  /** Said below the box when more was put in. */
  readonly tooLong: string;
  onSearch(text: string): void;
}

/** A box that searches while somebody types, but not while an input method still makes characters out of letters. */
export function SearchBox({ label, hint, text, longest, tooLong, onSearch }: SearchBoxProps) {
  const id = useId();
  const [typed, setTyped] = useState(text);
  const isComposing = useRef(false);
  const timer = useRef(0);
  const sent = useRef(text);
  useEffect(() => {
    // The address changed by other means, such as the back button.
    if (text !== sent.current) {
      sent.current = text;
      setTyped(text);
    }
  }, [text]);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  const search = (value: string) => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      const short = value.slice(0, longest);
      if (short === sent.current) return;
      sent.current = short;
      onSearch(short);
    }, PAUSE_MS);
  };
  return (
    <div class="search-box">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="search"
        value={typed}
        placeholder={hint}
        autocomplete="off"
        aria-describedby={typed.length > longest ? `${id}-long` : undefined}
        onCompositionStart={() => (isComposing.current = true)}
        onCompositionEnd={(event) => {
          isComposing.current = false;
          search(event.currentTarget.value);
        }}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          if (!isComposing.current) search(event.currentTarget.value);
        }}
      />
      {typed.length > longest && (
        <p id={`${id}-long`} class="hint" role="status">
          {tooLong}
        </p>
      )}
    </div>
  );
}
