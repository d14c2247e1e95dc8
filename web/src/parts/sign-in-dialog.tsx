import { useEffect, useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { ask } from "../api/ask";
import { shell } from "../api/documents";
import { useLocale } from "../state/locale";
import { signIn } from "../state/session";
import { partWords } from "../text/parts";
import { sessionWords, viewerRoleLabels } from "../text/session";
import { useWords } from "../text/words";
import { sentenceOf } from "./fault-notice";
import { announce } from "./live-region";
import { viewerName } from "./viewer-name";

/** What a header can carry: visible ASCII. */
const CREDENTIAL = /^[\x21-\x7e]{1,8000}$/;

/** Asks for a token or key, and keeps it only when the service takes it. */
export function SignInDialog({ close }: { close(): void }) {
  const say = useWords(sessionWords);
  const sayPart = useWords(partWords);
  const sayRole = useWords(viewerRoleLabels);
  const locale = useLocale();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const box = useRef<HTMLInputElement>(null);
  const checking = useRef<AbortController | null>(null);
  const [complaint, setComplaint] = useState("");
  const [isChecking, setIsChecking] = useState(false);
  // Before it is gone: a dialog that closes gives the focus back.
  useLayoutEffect(() => {
    dialog.current?.showModal();
    return () => dialog.current?.close();
  }, []);
  useEffect(() => () => checking.current?.abort(), []);
  const check = async () => {
    const credential = (box.current?.value ?? "").trim().replace(/^Bearer\s+/i, "");
    if (!CREDENTIAL.test(credential)) return setComplaint(say("malformed"));
    const controller = new AbortController();
    checking.current = controller;
    setComplaint("");
    setIsChecking(true);
    const { data, faults } = await ask(shell, {}, { locale, signal: controller.signal, credential });
    setIsChecking(false);
    const [fault] = faults;
    if (fault) return setComplaint(fault.kind === "unauthenticated" ? say("notTaken") : sentenceOf(fault, sayPart));
    if (!data) return;
    close();
    signIn(credential);
    announce(say("signedIn", { who: viewerName(data.viewer, say, sayRole) }));
  };
  return (
    <dialog ref={dialog} class="sign-in" aria-labelledby={`${id}-title`} onCancel={close}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          check().catch((error: unknown) => {
            if (!checking.current?.signal.aborted) throw error;
          });
        }}
      >
        <h2 id={`${id}-title`}>{say("title")}</h2>
        <p>{say("lead")}</p>
        <label for={`${id}-box`}>{say("credential")}</label>
        <input
          ref={box}
          id={`${id}-box`}
          type="password"
          autocomplete="off"
          required
          aria-invalid={complaint !== ""}
          aria-describedby={`${id}-complaint`}
        />
        <div id={`${id}-complaint`} role="alert">
          {complaint && <p class="notice fault">{complaint}</p>}
        </div>
        <p class="list-tools">
          <button type="submit" class="primary" disabled={isChecking}>
            {say(isChecking ? "checking" : "signIn")}
          </button>
          <button type="button" onClick={close}>
            {say("cancel")}
          </button>
        </p>
      </form>
    </dialog>
  );
}
