/** Styles of the HTML export, written into the file: a serif document that reads on a screen and prints on paper. */
export const htmlStyle = `
:root { color-scheme: light dark; --ink: #1c1b1a; --soft: #57534e; --line: #dcdad5; --paper: #ffffff; }
@media (prefers-color-scheme: dark) { :root { --ink: #f1efeb; --soft: #bdb8b0; --line: #383632; --paper: #1d1d1b; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 400 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; overflow-wrap: break-word; }
main { max-width: 46rem; margin: 0 auto; padding: 3rem 1.25rem 5rem; }
h1, h2, h3, .statement { font-family: ui-serif, "Iowan Old Style", "Source Serif 4", Georgia, "Noto Serif", serif; }
h1 { font-size: 2.375rem; line-height: 1.15; margin: .5rem 0 1.5rem; }
h2 { font-size: 1.375rem; margin: 3rem 0 .75rem; }
h3 { font-size: 1.0625rem; margin: 1.5rem 0 .5rem; }
p, ul, ol, dl { margin: 0 0 .75rem; }
ul, ol { padding-inline-start: 1.25rem; }
.status, footer, dt, caption { color: var(--soft); font-size: .875rem; }
.status span + span::before, footer span + span::before { content: "\\00b7\\00a0"; }
.statement { font-size: 1.375rem; line-height: 1.5; margin-bottom: 2rem; }
dl > div { padding: .375rem 0; }
dd { margin: 0; }
.answers { border: 1px solid var(--line); border-radius: 10px; }
.answers > div { padding: .75rem 1rem; border-top: 1px solid var(--line); }
.answers > div:first-child { border-top: 0; }
.answers dd { font-weight: 600; }
table { width: 100%; border-collapse: collapse; font-size: .875rem; margin-bottom: .75rem; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { text-align: start; vertical-align: top; padding: .5rem .625rem .5rem 0; border-bottom: 1px solid var(--line); }
th { font-weight: 600; }
.number { text-align: end; font-variant-numeric: tabular-nums; }
footer { margin-top: 3rem; padding-top: .75rem; border-top: 1px solid var(--line); }
a { color: inherit; }
@page { size: A4; margin: 20mm 18mm; }
@media print {
  :root { --ink: #000; --soft: #444; --line: #bbb; --paper: #fff; color-scheme: light; }
  main { max-width: none; padding: 0; }
  body { font-size: 10.5pt; }
  h1, h2, h3 { break-after: avoid; }
  tr, li, dl > div { break-inside: avoid; }
  a[href^="http"]::after { content: " (" attr(href) ")"; }
}
`;
