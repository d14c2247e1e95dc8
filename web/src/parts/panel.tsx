import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { partWords } from "../text/parts";
import { useWords } from "../text/words";

/** From this width on a panel stands beside the page, which can still be used. */
const BESIDE = "(min-width: 900px)";

/** What a panel shows. */
export interface PanelProps {
  readonly title: string;
  /** Called for Escape and for the button; the page then leaves the panel out. */
  onClose(): void;
  readonly children: ComponentChildren;
}

/**
 * A sheet at the side, or over the whole of a narrow window. It takes the focus when it opens, and gives it back to
 * where it was when it closes. Another subject in the same panel needs another `key`.
 */
export function Panel({ title, onClose, children }: PanelProps) {
  const say = useWords(partWords);
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // Before anything is seen and before anything is gone: a dialog that closes gives the focus back to where it was when it opened.
  useLayoutEffect(() => {
    if (window.matchMedia(BESIDE).matches) dialog.current?.show();
    else dialog.current?.showModal();
    heading.current?.focus();
    return () => dialog.current?.close();
  }, []);
  const escape = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    onClose();
  };
  return (
    <dialog ref={dialog} class="panel" aria-labelledby={id} onKeyDown={escape} onCancel={onClose}>
      <div class="panel-head">
        <h2 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <button type="button" onClick={onClose}>
          {say("close")}
        </button>
      </div>
      <div class="panel-body">{children}</div>
    </dialog>
  );
}
