import { useState } from "preact/hooks";
import type { ShellQuery } from "../api/documents";
import { signOut, useSession } from "../state/session";
import { sessionWords, viewerRoleLabels } from "../text/session";
import { useWords } from "../text/words";
import { SignInDialog } from "./sign-in-dialog";
import { viewerName } from "./viewer-name";

/** Who the reader is to the service, and the way in and out. */
export function SessionTools({ viewer }: { readonly viewer: ShellQuery["viewer"] | null }) {
  const say = useWords(sessionWords);
  const sayRole = useWords(viewerRoleLabels);
  const { credential } = useSession();
  const [isOpen, setIsOpen] = useState(false);
  if (credential === null) {
    return (
      <>
        <button type="button" class="quiet" aria-haspopup="dialog" onClick={() => setIsOpen(true)}>
          {say("signIn")}
        </button>
        {isOpen && <SignInDialog close={() => setIsOpen(false)} />}
      </>
    );
  }
  return (
    <>
      {viewer && <span class="viewer">{viewerName(viewer, say, sayRole)}</span>}
      <button type="button" class="quiet" onClick={signOut}>
        {say("signOut")}
      </button>
    </>
  );
}
