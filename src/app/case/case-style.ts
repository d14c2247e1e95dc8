import { createHash } from "node:crypto";

/** The style of the page, part of it so that a saved copy looks the same. Dark text on white: it is meant for paper, too. */
export const STYLE = `
:root { color-scheme: light; --ink: #1a1f24; --quiet: #4d5761; --line: #c9d1d9; --accent: #0b5a6f; --ground: #f3f6f8; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 62rem; padding: 1rem; color: var(--ink); background: #fff;
  font: 16px/1.6 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; overflow-wrap: break-word; }
a { color: var(--accent); }
header { border-bottom: 3px solid var(--accent); margin-bottom: 1.5rem; }
nav { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; }
nav a { padding: .4rem 0; }
h1 { font-size: 1.7rem; line-height: 1.3; margin: .5rem 0; }
h2 { font-size: 1.25rem; margin: 2rem 0 .5rem; color: var(--accent); }
h3 { font-size: 1.05rem; margin: 1.25rem 0 .25rem; }
p { margin: .5rem 0; }
.quiet { color: var(--quiet); }
.small { font-size: .875rem; }
.notice { border-left: 4px solid var(--accent); background: var(--ground); padding: .5rem .75rem; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; color: var(--quiet); font-size: .875rem; padding-bottom: .25rem; }
th, td { border-bottom: 1px solid var(--line); padding: .4rem .6rem .4rem 0; text-align: left; vertical-align: top; }
th { font-weight: 600; }
thead th { border-bottom-width: 2px; }
tbody th { width: 26%; }
td.number { text-align: right; white-space: nowrap; }
@media (max-width: 40rem) {
  thead { position: absolute; clip-path: inset(50%); height: 1px; width: 1px; overflow: hidden; }
  table, tbody, tr, th, td, caption { display: block; }
  tbody th { width: auto; border: 0; padding-bottom: 0; }
  td { border: 0; padding: .1rem 0; }
  td.number { text-align: left; }
  td[data-name]::before { content: attr(data-name) ": "; color: var(--quiet); }
  tr { border-bottom: 1px solid var(--line); padding: .4rem 0; }
}
@media print {
  @page { size: A4; margin: 18mm 16mm; }
  body { max-width: none; padding: 0; font-size: 10.5pt; line-height: 1.45; }
  nav { display: none; }
  tr, h3, .notice { break-inside: avoid; }
  h2, h3, caption { break-after: avoid; }
  thead { display: table-header-group; }
  .source a::after { content: " <" attr(href) ">"; font-size: 8pt; color: var(--quiet); }
}
`;

/** What the page may load: nothing but its own style. */
export const POLICY = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(STYLE).digest("base64")}'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
