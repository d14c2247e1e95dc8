import { render } from "preact";
import { App } from "./app";
import { goTo, currentAddress } from "./state/address";
import "./styles/palette.css";
import "./styles/base.css";
import "./styles/parts.css";
import "./styles/drawings.css";
import "./styles/cards.css";

// Whoever's browser prefers English and whose address says nothing gets English, and an address that says so.
const { path, query } = currentAddress();
if (!query.has("lang") && /^en\b/i.test(navigator.language)) {
  query.set("lang", "en");
  goTo(path, query, "replace");
}

render(<App />, document.getElementById("atlas") as HTMLElement);
