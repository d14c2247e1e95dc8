import { useEffect, useState } from "preact/hooks";

/** Who the reader says to be, and how often that changed. */
export interface Session {
  /** Shown with every question; null: none. */
  readonly credential: string | null;
  /** Another number after each change: what was asked before belongs to somebody else. */
  readonly version: number;
  /** Whether the service did not take the credential (any more), and the reader was signed out for it. */
  readonly isRefused: boolean;
}

const KEPT = "longtu-credential";
const CHANGED = "atlas-session";

let session: Session = { credential: stored()?.getItem(KEPT) ?? null, version: 0, isRefused: false };

/** The session now. */
export function currentSession(): Session {
  return session;
}

/** Shows a credential from now on, in this tab and until it is closed. */
export function signIn(credential: string): void {
  stored()?.setItem(KEPT, credential);
  update({ credential, isRefused: false });
}

/** Shows none from now on. */
export function signOut(): void {
  stored()?.removeItem(KEPT);
  update({ credential: null, isRefused: false });
}

/** Gives a credential up that the service does not take; nothing when it is another's by now. */
export function giveUp(credential: string): void {
  if (session.credential !== credential) return;
  stored()?.removeItem(KEPT);
  update({ credential: null, isRefused: true });
}

/** Forgets that a credential was refused. */
export function forgetRefusal(): void {
  session = { ...session, isRefused: false };
  window.dispatchEvent(new Event(CHANGED));
}

/** The session, also after it changed. */
export function useSession(): Session {
  const [known, setKnown] = useState(session);
  useEffect(() => {
    const listen = () => setKnown(session);
    // It may have changed before anybody listened.
    listen();
    window.addEventListener(CHANGED, listen);
    return () => window.removeEventListener(CHANGED, listen);
  }, []);
  return known;
}

function update(changes: Pick<Session, "credential" | "isRefused">): void {
  session = { ...changes, version: session.version + 1 };
  window.dispatchEvent(new Event(CHANGED));
}

/** The store of this tab; null where the browser gives none. The credential then lasts until the page is left. */
function stored(): Storage | null {
  try {
    return window.sessionStorage;
  } catch {
    return null;
  }
}
